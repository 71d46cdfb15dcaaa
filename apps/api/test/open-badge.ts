/* What Open Badges 3.0 (1EdTech) and the data model of W3C credentials 2.0 ask of a badge that is signed as a JSON Web Token, written by hand from their words (its appendix B,
   "Data Models"): of each class the properties that it has, which of them must be there, and of what kind each is. A property that the class does not have is a slip of the pen. */
type Json = Record<string, unknown>;
type Check = (value: unknown, at: string) => string[];

const is =
  (what: string, test: (value: unknown) => boolean): Check =>
  (value, at) =>
    test(value) ? [] : [`${at}: ${what}`];
const text = is('text', (v) => typeof v === 'string' && v.trim() !== '');
const yesOrNo = is('true or false', (v) => typeof v === 'boolean');
const uri = is('an absolute URI', (v) => typeof v === 'string' && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(v) && URL.canParse(v));
const url = is('an address of the web', (v) => typeof v === 'string' && /^https?:\/\/[^\s]+$/i.test(v) && URL.canParse(v));
/** With its zone, as RFC 3339 writes it, and a day that there is. */
const instant = is(
  'a moment with its zone',
  (v) => typeof v === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(v) && !Number.isNaN(Date.parse(v)),
);
const language = is('a language (BCP 47)', (v) => typeof v === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(v));
const oneOf = (...words: string[]) => is(`one of ${words.join(', ')}`, (v) => words.includes(v as string));
const listOf =
  (each: Check, least = 1): Check =>
  (value, at) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((v, i) => each(v, `${at}[${i}]`))
      : [`${at}: a list of at least ${least}`];
const types =
  (...among: string[]): Check =>
  (value, at) =>
    Array.isArray(value) ? among.filter((t) => !value.includes(t)).map((t) => `${at}: has ${t}`) : [`${at}: a list`];
/** In this order at the beginning: what stands there gives every other word its meaning. */
const contexts: Check = (value, at) =>
  Array.isArray(value) &&
  value[0] === 'https://www.w3.org/ns/credentials/v2' &&
  value[1] === 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
    ? []
    : [`${at}: the context of credentials 2.0, then that of Open Badges 3.0`];
const object =
  (must: Record<string, Check>, may: Record<string, Check> = {}, more: (o: Json, at: string) => string[] = () => []): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: an object`];
    const o = value as Json;
    const all = { ...must, ...may };
    return [
      ...Object.keys(must).flatMap((k) => (k in o ? [] : [`${at}.${k}: is there`])),
      ...Object.entries(o).flatMap(([k, v]) => (all[k] ? all[k](v, `${at}.${k}`) : [`${at}.${k}: is no property of it`])),
      ...more(o, at),
    ];
  };

const profile = object({ id: uri, type: types('Profile') }, { name: text, url, description: text, email: text });
/** A list of words that others may add to, with `ext:` before theirs. */
const amongOrOwn = (words: string) =>
  is('a word of its list, or one that begins with ext:', (v) => words.split(' ').includes(v as string) || /^ext:\S/.test(String(v)));
const identityTypes = amongOrOwn(
  'name sourcedId systemId productId userName accountId emailAddress nationalIdentityNumber isbn issn lisSourcedId oneRosterSourcedId sisSourcedId ltiContextId ltiDeploymentId ltiToolId ltiPlatformId ltiUserId identifier',
);
const achievementTypes = amongOrOwn(
  'Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award Badge BachelorDegree Certificate CertificateOfCompletion Certification CommunityService Competency Course CoCurricular Degree Diploma DoctoralDegree Fieldwork GeneralEducationDevelopment JourneymanCertificate LearningProgram License Membership ProfessionalDoctorate QualityAssuranceCredential MasterCertificate MasterDegree MicroCredential ResearchDoctorate SecondarySchoolDiploma',
);
const identity = object(
  { type: oneOf('IdentityObject'), hashed: yesOrNo, identityHash: text, identityType: identityTypes },
  { salt: text },
);
const criteria = object({}, { id: uri, narrative: text }, (o, at) =>
  'id' in o || 'narrative' in o ? [] : [`${at}: says how, or where that stands`],
);
const achievement = object(
  { id: uri, type: types('Achievement'), criteria, description: text, name: text },
  { achievementType: achievementTypes, inLanguage: language, tag: listOf(text), version: text, fieldOfStudy: text },
);
const subject = object(
  { type: types('AchievementSubject'), achievement },
  { id: uri, identifier: listOf(identity), role: text, activityStartDate: instant, activityEndDate: instant, narrative: text, term: text },
  (o, at) => [
    ...('id' in o || 'identifier' in o ? [] : [`${at}: says whose it is`]),
    ...(Date.parse(String(o['activityStartDate'])) > Date.parse(String(o['activityEndDate'])) ? [`${at}: begins before it ends`] : []),
  ],
);
const evidence = object(
  { type: types('Evidence') },
  { id: uri, name: text, narrative: text, description: text, genre: text, audience: text },
);
const credential = object(
  {
    '@context': contexts,
    id: uri,
    type: types('VerifiableCredential', 'OpenBadgeCredential'),
    name: text,
    issuer: profile,
    validFrom: instant,
    credentialSubject: subject,
  },
  { validUntil: instant, awardedDate: instant, description: text, evidence: listOf(evidence) },
);
/** What is wrong with a credential; nothing of a good one. */
export const misfits = (badge: unknown): string[] => credential(badge, 'badge');

const heads = ['alg', 'kid', 'jwk', 'typ'];
/** The same of a signed one: its head, its claims beside the credential, and the key to which its head leads. That the signature holds is another question. */
export function signedMisfits(head: Json, payload: Json, key: Json, now: Date): string[] {
  const { iss, sub, jti, nbf, exp, ...badge } = payload;
  const of = badge as { issuer?: Json; credentialSubject?: Json; id?: unknown; validFrom?: string };
  const need = (ok: boolean, what: string) => (ok ? [] : [what]);
  return [
    ...need(head['alg'] === 'RS256', 'head.alg: RS256, which every reader knows'),
    ...need('kid' in head || 'jwk' in head, 'head: leads to the key'),
    ...('kid' in head ? url(head['kid'], 'head.kid') : []),
    ...need(!('typ' in head) || head['typ'] === 'JWT', 'head.typ: JWT'),
    ...Object.keys(head).flatMap((k) => need(heads.includes(k), `head.${k}: is not allowed`)),
    ...need(iss === of.issuer?.['id'], 'iss: is issuer.id'),
    ...need(sub !== undefined && sub === of.credentialSubject?.['id'], 'sub: is credentialSubject.id'),
    ...need(jti !== undefined && jti === of.id, 'jti: is id'),
    ...need(Number.isInteger(nbf) && (nbf as number) * 1000 === Date.parse(of.validFrom ?? ''), 'nbf: is validFrom, in seconds'),
    ...need((nbf as number) * 1000 <= now.getTime(), 'nbf: is not to come'),
    ...need(exp === undefined || 'validUntil' in badge, 'exp: is validUntil'),
    ...need(key['kty'] === 'RSA' && typeof key['n'] === 'string' && typeof key['e'] === 'string', 'key: a public RSA key as a JWK'),
    ...need(Buffer.from(String(key['n'] ?? ''), 'base64url').length >= 256, 'key.n: at least 2048 bits'),
    ...need(
      ['d', 'p', 'q', 'dp', 'dq', 'qi'].every((k) => !(k in key)),
      'key: nothing of the private half',
    ),
    ...misfits(badge),
  ];
}
