import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { codeOf as code, mailsTo } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { affiliate, makeOrganisation } from '../../test/make.panel.js';
import { makeFinal, type MadeReport } from '../../test/make.reports.js';
import { makeCase, makeProgramme, makeSeat, part } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import { caseById, myCases } from './case.queries.js';
import { readInEmergency } from './emergency.service.js';
import { ConflictRecord } from './panel.entity.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let manager: Who;
let admin: Who;
let second: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  manager = await person(app, 'Mana Ger', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
}, 60_000);
beforeEach(async () => {
  [admin, second] = await Promise.all([
    person(app, 'Ada Ministrator', { administrator: true }),
    person(app, 'Sek Ond', { administrator: true }),
  ]);
});
afterEach(() => app.clock.reset());
afterAll(() => stopUnbroken(app, { clockJumps: true }));

const NODE =
  'id reference standing reason hours requesterName mine deciderName expiresAt enderName endedAt version readings { part times lastAt } viewerCan { decide end }';
interface Node {
  id: string;
  reference: string;
  standing: string;
  requesterName: string;
  deciderName: string | null;
  enderName: string | null;
  version: number;
  readings: { part: string; times: number }[];
  viewerCan: { decide: boolean; end: boolean };
}
const hour = 3_600_000;
const reason = 'The report cannot be opened by its lead peer.';
const run = (who: Who, name: string, type: string, input: object, fields = ''): Promise<Answer<Record<string, Node>>> =>
  app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input: { clientMutationId: randomUUID(), ...input } });
const request = (who: Who, reference: string, hours = 2) =>
  run(who, 'requestEmergencyAccess', 'RequestEmergencyAccessInput', { reference, reason, hours }, `{ ${NODE} }`);
const decide = (who: Who, { id, version }: Node, approve = true) =>
  run(who, 'decideEmergencyAccess', 'DecideEmergencyAccessInput', { accessId: id, expectedVersion: version, approve });
const end = (who: Who, { id, version }: Node) =>
  run(who, 'endEmergencyAccess', 'EndEmergencyAccessInput', { accessId: id, expectedVersion: version });
const list = async (who: Who) =>
  (await app.as<{ emergencyAccesses: Node[] }>(who, `{ emergencyAccesses { ${NODE} } }`)).data!.emergencyAccesses;
const onCase = async (who: Who, caseId: string) =>
  (
    await app.as<{ reviewCase: { emergencyAccesses: Node[]; accesses: { name: string; role: string }[] | null } }>(
      who,
      `query($id: ID!) { reviewCase(id: $id) { emergencyAccesses { ${NODE} } accesses { name role } } }`,
      { id: caseId },
    )
  ).data!.reviewCase;
const doors: Record<string, string> = {
  CASE: 'reviewCase(id: $id) { title people { name state reviewState } conflicts { id } entries { kind } viewerCan { write invite readReviews } }',
  REVIEWS: 'caseReviews(caseId: $id) { reviews { pseudonym reviewerName answers { strengths } viewerCanReturn } }',
  REPORT: 'caseReport(caseId: $id) { sections { body } signatures { names } viewerCan { edit } }',
  RESULTS: 'caseResults(caseId: $id) { recommendations { text } viewerCan { respond close } }',
  DOSSIER: 'dossierUpdates(caseId: $id) { summary }',
  SELF: 'selfAssessment(caseId: $id) { caseId viewerCan { write reopen } }',
  VISIT: 'caseVisit(caseId: $id) { register { title } viewerCan { record readRegister } }',
  TALK: 'caseThreads(caseId: $id) { audiences { audience } viewerCanWrite }',
};
const open = (who: Who, door: string, id: string) =>
  app.as<Record<string, Record<string, unknown>>>(who, `query($id: ID!) { ${doors[door]} }`, { id });
const opened = async (final: MadeReport, hours = 2) => {
  const { data } = await request(admin, final.made.row.id, hours);
  expect((await decide(second, data!['requestEmergencyAccess']!)).errors).toBeUndefined();
  return (await list(admin)).find((n) => n.standing === 'OPEN')!;
};
const readings = async () => ((await app.db.query('select count(*)::int n from emergency_reading')) as { n: number }[])[0]!.n;
const address = async (who: Who) =>
  ((await app.db.query('select email from person where id = $1', [who.id])) as { email: string }[])[0]!.email;

describe('a request', () => {
  it('is answered alike whether there is a case of its reference or not, to the asker and to the second administrator', async () => {
    const { made } = await makeFinal(app, programme);
    const other = await person(app, 'Oth Er', { administrator: true });
    const even = (n: Node) =>
      JSON.stringify(n).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|Ada Ministrator|Oth Er/g, '·');
    const known = (await request(admin, `https://guildhall.example/reviews/${made.row.id}/report`)).data!['requestEmergencyAccess']!;
    const unknown = (await request(other, randomUUID())).data!['requestEmergencyAccess']!;
    expect(known.reference).toBe(made.row.id);
    expect(even(known)).toBe(even(unknown));
    const [a, b] = (await list(second)).filter((n) => n.id === known.id || n.id === unknown.id);
    expect(even(a!)).toBe(even(b!));
    expect(a!.viewerCan.decide).toBe(true);
    const mails = async (who: Who) => (await mailsTo(app, await address(who))).map((m) => m.subject);
    expect(await mails(second)).toEqual(Array(2).fill('An administrator asks for emergency access'));
    // Nobody reads yet.
    for (const door of Object.keys(doors)) expect(code(await open(admin, door, made.row.id))).toBe('NOT_FOUND');
    expect((await decide(second, b!.id === unknown.id ? b! : a!)).errors).toBeUndefined();
    expect((await list(other))[0]!.standing).toBe('VOID');
    expect(code(await open(other, 'CASE', made.row.id))).toBe('NOT_FOUND');
  });

  it('names what is wrong with it, and there is one at a time, also of two at one moment', async () => {
    const issues = (a: Answer<unknown>) =>
      (a.errors?.[0]?.extensions.details as unknown as { issues: { path: string; rule: string }[] }).issues;
    expect(issues(await request(admin, 'the case of the harbour'))).toEqual([
      expect.objectContaining({ path: 'reference', rule: 'caseReference' }),
    ]);
    expect(issues(await request(admin, randomUUID(), 25))).toEqual([expect.objectContaining({ path: 'hours', rule: 'emergencyHours' })]);
    const both = await Promise.all([request(admin, randomUUID()), request(admin, randomUUID())]);
    const refused = both.filter((a) => a.errors);
    expect(refused).toHaveLength(1);
    expect(issues(refused[0]!)).toEqual([expect.objectContaining({ path: 'reference', rule: 'oneEmergency' })]);
    await app.db.query('update emergency_access set "lapsesAt" = "createdAt" where "requesterId" = $1', [admin.id]);
    expect((await list(admin))[0]!.standing).toBe('LAPSED');
    expect((await request(admin, randomUUID())).errors).toBeUndefined();
    expect(code(await request(await person(app, 'Nobody'), randomUUID()))).toBe('FORBIDDEN');
  });

  it('is answered within three days or not at all', async () => {
    const { made } = await makeFinal(app, programme);
    const asked = (await request(admin, made.row.id)).data!['requestEmergencyAccess']!;
    app.clock.advance(72 * hour);
    expect(code(await decide(second, asked))).toBe('ILLEGAL_TRANSITION');
    expect((await onCase(manager, made.row.id)).emergencyAccesses[0]!.standing).toBe('LAPSED');
  });

  it('is never decided by whoever asks, nor by the host, the panel or somebody with a conflict; a manager of the programme may', async () => {
    const { made } = await makeFinal(app, programme);
    const asked = (await request(admin, made.row.id)).data!['requestEmergencyAccess']!;
    expect(code(await decide(admin, asked))).toBe('FORBIDDEN');
    const organisationId = await makeOrganisation(app, 'DK');
    await app.db.query('update peer_review_case set "hostOrgId" = $2 where id = $1', [made.row.id, organisationId]);
    const [works, sits, torn] = await Promise.all(['Wor Ks', 'Si Ts', 'To Rn'].map((n) => person(app, n, { administrator: true })));
    await affiliate(app, works!, organisationId);
    await makeSeat(app, made, sits!, { state: 'SHORTLISTED' });
    await conflictOf(torn!, made.row.id);
    for (const who of [works!, sits!, torn!, made.host, made.facilitator]) {
      expect(code(await decide(who, asked))).toBe(who === made.facilitator ? 'FORBIDDEN' : 'NOT_FOUND');
      if (who !== made.host && who !== made.facilitator) expect((await list(who)).map((n) => n.id)).not.toContain(asked.id);
    }
    expect((await onCase(manager, made.row.id)).emergencyAccesses[0]!.viewerCan.decide).toBe(true);
    expect((await decide(manager, asked)).errors).toBeUndefined();
    expect((await list(admin))[0]).toMatchObject({ standing: 'OPEN', deciderName: 'Mana Ger' });
    // Who may not decide may not ask either: to them it is the reference of nothing.
    for (const who of [works!, sits!, torn!]) {
      const own = (await request(who, made.row.id)).data!['requestEmergencyAccess']!;
      await decide(second, own);
      expect((await list(who)).find((n) => n.id === own.id)!.standing).toBe('VOID');
      expect(code(await open(who, 'DOSSIER', made.row.id))).toBe('NOT_FOUND');
    }
  });
});

const conflictOf = (who: Who, caseId: string, status: 'POTENTIAL' | 'CONFIRMED' = 'POTENTIAL') =>
  transact(app.factory.make(null), async (ctx) => {
    const of = {
      caseId,
      programmeId: programme.id,
      personId: who.id,
      filedBy: null,
      type: 'OTHER',
      source: 'DETECTED',
      status,
      pinned: false,
    };
    await ctx.db.insert(ConflictRecord, {
      ...{ id: randomUUID(), createdAt: ctx.now, updatedAt: ctx.now, version: 1, ...of, note: '', evidenceKey: null, decisionNote: '' },
      ...(status === 'CONFIRMED' ? { decidedBy: manager.id, decidedAt: ctx.now } : { decidedBy: null, decidedAt: null }),
    } as never);
    if (status === 'CONFIRMED') await part(ctx, who, 'CONFLICTED', caseId);
  });

const confirm = async (who: Who, caseId: string) => {
  const [record] = (await app.db.query('select id, version from conflict_record where "caseId" = $1', [caseId])) as {
    id: string;
    version: number;
  }[];
  const ruling = { conflictId: record!.id, ruling: 'CONFIRMED', note: 'Looked into it.', expectedVersion: record!.version };
  expect((await run(who, 'decideConflict', 'DecideConflictInput', ruling)).errors).toBeUndefined();
};

describe('an open access', () => {
  it('reads what the facilitator reads, writes nothing, is in no list and learns of no name behind a review', async () => {
    const final = await makeFinal(app, programme);
    const { id } = final.made.row;
    await opened(final);
    for (const door of Object.keys(doors)) {
      const { data, errors } = await open(admin, door, id);
      expect({ door, errors }).toEqual({ door, errors: undefined });
      const text = JSON.stringify(data);
      expect(text).not.toContain('"write":true');
      if (door === 'REVIEWS') {
        expect(text).toContain('Secret words of peer');
        expect((data!['caseReviews']!['reviews'] as { reviewerName: string | null }[]).map((r) => r.reviewerName)).toEqual([
          null,
          null,
          null,
        ]);
      }
      if (door === 'CASE')
        expect(new Set((data!['reviewCase']!['people'] as { reviewState: null }[]).map((p) => p.reviewState))).toEqual(new Set([null]));
      if (door === 'TALK')
        expect(data!['caseThreads']).toMatchObject({
          audiences: [{ audience: 'TEAM' }, { audience: 'TEAM_AND_HOST' }],
          viewerCanWrite: false,
        });
    }
    // Each by itself: a request that opens a door opens it for itself alone.
    const apart = ['{ myReviewCases { id } }', '{ leftReviewCases { caseId } }', '{ search(words: "Mother-tongue desk") { __typename } }'];
    for (const query of apart) {
      const { data, errors } = await app.as(admin, query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toMatch(new RegExp(`${id}|Mother-tongue`));
    }
    const shut = [
      'casePanel(caseId: $id) { caseId }',
      'caseFeedback(caseId: $id) { caseId }',
      'caseApplication(caseId: $id) { application { caseId } }',
      'dossierRemarks(caseId: $id) { caseId }',
    ];
    for (const query of shut) expect(code(await app.as(admin, `query($id: ID!) { ${query} }`, { id }))).toBe('NOT_FOUND');
    for (const file of ['case.json', 'own.json', 'form.txt'])
      expect((await fetch(`${app.url}/files/reviews/${id}/${file}`, { headers: { cookie: await app.cookieOf(admin) } })).status).toBe(404);
    const writes: [string, string, object, string][] = [
      ['pauseCase', 'MoveCaseInput', { caseId: id, reason: 'A reason that is long.', expectedVersion: 1 }, '{ caseId }'],
      ['addCasePost', 'AddCasePostInput', { caseId: id, audience: 'TEAM', body: 'Hello.' }, '{ caseId }'],
      ['fileConflict', 'FileConflictInput', { caseId: id, personId: final.peer.id, type: 'OTHER', note: 'Known to me.' }, ''],
      ['publishReport', 'PublishReportInput', { reportId: final.reportId, visibility: 'PUBLIC', expectedVersion: 1 }, '{ caseId }'],
    ];
    for (const [name, type, input, fields] of writes)
      expect({ name, code: code(await run(admin, name, type, input, fields)) }).toEqual({ name, code: 'NOT_FOUND' });
  });

  it('changes nothing by any mutation of the schema that names the case, and no mutation writes that it was opened', async () => {
    const final = await makeFinal(app, programme);
    const { id } = final.made.row;
    await opened(final);
    const schema = buildSchema(fs.readFileSync('apps/api/schema.graphql', 'utf8'));
    const text = 'Words that are long enough for every rule of any field.';
    const day = '2031-03-03';
    const known: Record<string, unknown> = {
      ...{ caseId: id, minPeers: 2, languages: 'en', locale: 'en', sectionKey: 'summary', key: 'summary' },
      ...{ dimensionKey: 'finance', dimensionKeys: 'finance', at: `${day}T09:30`, from: '09:30', until: '10:30' },
      ...{ day, dueOn: day, visitStart: day, visitEnd: day },
    };
    const more: Record<string, object> = { beginStory: { kind: 'LESSON' } };
    const valueOf = (name: string, type: GraphQLInputType): unknown => {
      if (isNonNullType(type)) return valueOf(name, type.ofType);
      if (isListType(type)) return [valueOf(name, type.ofType)];
      if (name in known) return known[name];
      if (isEnumType(type)) return type.getValues()[0]!.name;
      if (isInputObjectType(type)) return inputOf(type);
      if (type.name === 'ID') return randomUUID();
      if (type.name === 'Boolean') return true;
      if (type.name === 'Int' || type.name === 'Float') return 1;
      return type.name === 'DateTime' ? `${day}T09:30:00Z` : text;
    };
    const inputOf = (type: GraphQLInputObjectType) =>
      Object.fromEntries(
        Object.values(type.getFields())
          .filter((f) => isNonNullType(f.type) || f.name in known)
          .map((f) => [f.name, valueOf(f.name, f.type)]),
      );
    const before = await readings();
    const answers: Record<string, string[]> = {};
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      const type = field.args[0] && getNamedType(field.args[0].type);
      if (!isInputObjectType(type) || !type.getFields()['caseId']) continue;
      const result = getNamedType(field.type);
      const asked = `mutation($input: ${type.name}!) { ${field.name}(input: $input) ${isLeafType(result) ? '' : '{ __typename }'} }`;
      const answer = await app.as(admin, asked, { input: { ...inputOf(type), ...more[field.name] } });
      (answers[code(answer) ?? 'none'] ??= []).push(field.name);
    }
    const { NOT_FOUND: shut = [], INVALID_INPUT: wrong = [], ...others } = answers;
    expect(others).toEqual({});
    expect(wrong).toEqual([]);
    expect(shut.length).toBeGreaterThan(20);
    expect(await readings()).toBe(before);
  });

  it('is for what asked for it alone: no list, count or search of the same request has the case, and no other case opens', async () => {
    const title = `Quernstone ${randomUUID()}`;
    const [final, other] = [await makeFinal(app, programme), await makeCase(app, programme)];
    const { id } = final.made.row;
    await app.db.query('update peer_review_case set title = $2 where id = $1', [id, title]);
    await opened(final);
    const lists = `myReviewCases { id title } leftReviewCases { caseId } comingUp { title } search(words: "${title}") { total }
      programme(slug: "${programme.slug}") { cases { id title } } applicationChoices { programmes { waiting } }`;
    const alone = (await app.as(admin, `{ ${lists} }`)).data;
    for (const order of [`r: reviewCase(id: $id) { title } ${lists}`, `${lists} r: reviewCase(id: $id) { title }`]) {
      const { data, errors } = await app.as<Record<string, unknown>>(admin, `query($id: ID!) { ${order} }`, { id });
      const { r, ...listed } = data!;
      expect([errors, r]).toEqual([undefined, { title }]);
      expect(listed).toEqual(alone);
    }
    // Also not where a list asks the database later than the door did.
    const ctx = await app.ctxOf(admin);
    expect((await caseById(await readInEmergency(ctx, id, 'CASE'), id)).title).toBe(title);
    expect(ctx.actor!.scopes('EMERGENCY_READER', 'CASE')).toEqual([]);
    expect(await myCases(ctx)).toEqual([]);
    for (const door of Object.keys(doors))
      expect({ door, code: code(await open(admin, door, other.row.id)) }).toEqual({ door, code: 'NOT_FOUND' });
  });

  it('is written down before it reads, and shown to those who run the case; its end is the end, everywhere', async () => {
    const final = await makeFinal(app, programme);
    const { id } = final.made.row;
    const access = await opened(final, 1);
    for (const door of ['CASE', 'REPORT', 'REPORT', 'DOSSIER']) await open(admin, door, id);
    for (const who of [final.made.facilitator, manager]) {
      const { emergencyAccesses, accesses } = await onCase(who, id);
      expect(emergencyAccesses).toEqual([
        expect.objectContaining({
          id: access.id,
          standing: 'OPEN',
          reason,
          requesterName: 'Ada Ministrator',
          deciderName: 'Sek Ond',
          mine: false,
        }),
      ]);
      expect(emergencyAccesses[0]!.readings.map((r) => `${r.part} ${r.times}`).toSorted()).toEqual(['CASE 1', 'DOSSIER 1', 'REPORT 2']);
      expect(accesses).toEqual([{ name: 'Ada Ministrator', role: 'EMERGENCY_READER' }]);
    }
    expect((await mailsTo(app, await address(final.made.facilitator)))[0]!.subject).toBe('Emergency access to a peer review');
    await expect(app.db.query('update emergency_reading set part = $1', ['CASE'])).rejects.toThrow('never unsaid');
    await expect(app.db.query('delete from emergency_reading')).rejects.toThrow('never unsaid');
    app.clock.advance(hour);
    for (const door of Object.keys(doors)) expect({ door, code: code(await open(admin, door, id)) }).toEqual({ door, code: 'NOT_FOUND' });
    expect((await onCase(manager, id)).emergencyAccesses[0]).toMatchObject({ standing: 'EXPIRED', viewerCan: { end: false } });
    expect((await onCase(manager, id)).emergencyAccesses[0]!.readings).toHaveLength(3);
    expect((await request(admin, id)).errors).toBeUndefined();
  });

  it('changes nothing that the host or a peer is told', async () => {
    const final = await makeFinal(app, programme);
    const { id } = final.made.row;
    const all = `query($id: ID!) { reviewCase(id: $id) { version people { name } entries { at kind note } accesses { name } emergencyAccesses { id } unreadPosts } }`;
    const told = async () =>
      Promise.all([final.made.host, final.peer, final.lead].map(async (who) => JSON.stringify(await app.as(who, all, { id }))));
    const before = await told();
    await opened(final);
    for (const door of Object.keys(doors)) await open(admin, door, id);
    await app.drain();
    expect(await told()).toEqual(before);
    for (const who of [final.made.host, final.peer, final.lead]) expect(await mailsTo(app, await address(who))).toEqual([]);
    // Nor what a guess of the request would answer.
    const access = (await list(admin))[0]!;
    for (const who of [final.made.host, final.peer, final.lead]) expect(code(await end(who, access))).toBe('NOT_FOUND');
  });

  it('ends at once by whoever asked and by the facilitator, and before a conflict of interest that is confirmed', async () => {
    const final = await makeFinal(app, programme);
    const { id } = final.made.row;
    expect((await end(admin, await opened(final))).errors).toBeUndefined();
    expect(code(await open(admin, 'CASE', id))).toBe('NOT_FOUND');
    const ended = await opened(final);
    expect((await end(final.made.facilitator, ended)).errors).toBeUndefined();
    expect(code(await open(admin, 'CASE', id))).toBe('NOT_FOUND');
    expect((await list(admin)).find((n) => n.id === ended.id)).toMatchObject({ standing: 'ENDED', enderName: 'Fay Facilitator' });
    const shut = await opened(final);
    const against = { caseId: id, personId: admin.id, type: 'OTHER', note: 'A friend of the host.' };
    const filed = await run(final.made.facilitator, 'fileConflict', 'FileConflictInput', against);
    expect(filed.errors).toBeUndefined();
    // Not while it is open to question either.
    expect(code(await open(admin, 'CASE', id))).toBe('NOT_FOUND');
    await confirm(final.made.facilitator, id);
    expect((await list(admin)).find((n) => n.id === shut.id)!.standing).toBe('ENDED');
    expect(code(await open(admin, 'REVIEWS', id))).toBe('NOT_FOUND');
  });

  it('is told to the lead of the panel where nobody facilitates, and to them alone of the team', async () => {
    const final = await makeFinal(app, programme);
    const { id } = final.made.row;
    const against = { caseId: id, personId: final.made.facilitator.id, type: 'OTHER', note: 'A friend of the host.' };
    expect((await run(manager, 'fileConflict', 'FileConflictInput', against)).errors).toBeUndefined();
    await confirm(manager, id);
    const access = await opened(final);
    expect((await onCase(final.lead, id)).emergencyAccesses.map((n) => n.id)).toEqual([access.id]);
    expect((await onCase(final.peer, id)).emergencyAccesses).toEqual([]);
    expect((await mailsTo(app, await address(final.lead)))[0]!.subject).toBe('Emergency access to a peer review');
    expect(await mailsTo(app, await address(final.made.facilitator))).toEqual([]);
    expect((await end(final.lead, access)).errors).toBeUndefined();
  });

  it('is held by the database: two people, some hours, one at a time, of the case that was asked for', async () => {
    const [made, other] = await Promise.all([makeCase(app, programme), makeCase(app, programme)]);
    const asked = (await request(admin, made.row.id)).data!['requestEmergencyAccess']!;
    const set = (what: string) => app.db.query(`update emergency_access set ${what} where id = $1`, [asked.id]);
    const opens = (by: string, until: string) =>
      `state = 'OPEN', "decidedBy" = '${by}', "decidedAt" = now(), "expiresAt" = now() + interval '${until}'`;
    await expect(set(opens(admin.id, '1 hour'))).rejects.toThrow('emergency_access_two_people');
    await expect(set(opens(second.id, '121 minutes'))).rejects.toThrow('emergency_access_bounded');
    await expect(set(`hours = 25`)).rejects.toThrow('emergency_access_hours');
    await expect(set(`${opens(second.id, '1 hour')}, "caseId" = '${other.row.id}'`)).rejects.toThrow('emergency_access_of_case');
    await expect(
      app.db.query(
        `insert into emergency_access select $2, "createdAt", "updatedAt", version, reference, "caseId", "programmeId", "requesterId", reason, hours, state, "lapsesAt", "decidedBy", "decidedAt", "expiresAt", "endedBy", "endedAt", "shownToLead" from emergency_access where id = $1`,
        [asked.id, randomUUID()],
      ),
    ).rejects.toThrow('emergency_access_one_live');
  });
});
