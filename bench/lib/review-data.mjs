// One round of the size that the figures of peer review speak of: 250 cases in every state from preparation to closed, three reviews of ten dimensions each.
import fs from 'node:fs';
import { at } from '../../scripts/lib/paths.mjs';
import { sqlId as id } from './network-data.mjs';

export const size = { cases: 250, people: 500, facilitators: 25, dimensions: 10 };
/** One after the other. */
export const states = ['PREPARATION', 'DESK_REVIEW', 'VISIT', 'REPORTING', 'HOST_CHECK', 'FOLLOW_UP', 'CLOSED'];
/** Numbers of people: 0 manages the programme, 1 to 25 facilitate, from 30 on each is a peer of some cases, the last hundred lead a host. */
export const manager = 0;
export const facilitatorOf = (i) => 1 + (i % size.facilitators);
export const peerOf = (i, seat) => 30 + ((i * 3 + seat) % 360);

const { definition } = JSON.parse(fs.readFileSync(at('demo/rubric-2.json'), 'utf8'));
/** Keys of the rubric in their order; a case looks at the first ten. */
export const allDimensions = definition.dimensions.map((d) => d.key);
const scope = allDimensions.slice(0, size.dimensions);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const meta = `now() - interval '90 days', now() - interval '90 days', 1`;
const words = 'The advisers could say for each client what came next, and the register shows it month by month. ';
/* As long as one of the demo network: what the host says to each dimension, its path and its figures. */
const dossier = {
  title: 'Case',
  summary: words.repeat(4),
  locale: 'en',
  sections: allDimensions.map((dimensionKey) => ({
    key: `about-${dimensionKey}`,
    title: `About ${dimensionKey}`,
    dimensionKey,
    paragraphs: [words.repeat(4), words.repeat(3)],
  })),
  journey: [1, 2, 3, 4].map((n) => ({ name: `Step ${n}`, weeks: 4, dimensionKey: allDimensions[n] })),
  figures: [1, 2, 3].map((n) => ({ value: `${n}00`, label: 'clients a year', source: 'Register 2026' })),
};
const hash = `repeat('0123456789abcdef', 4)`;
const state = (i) => `(array[${states.map(quoted).join(',')}])[1 + (${i}) % ${states.length}]`;
const facilitator = (i) => `(1 + (${i}) % ${size.facilitators})`;
const peer = (i, seat) => `(30 + ((${i}) * 3 + ${seat}) % 360)`;
/* Those whose reviews have been given away with the report, those whose team may read each other, those that have reviews at all. */
const released = `c.state in ('HOST_CHECK','FOLLOW_UP','CLOSED')`;
const disclosed = `c.state not in ('PREPARATION','DESK_REVIEW')`;
const begun = `c.state <> 'PREPARATION'`;
/* In one of three independent phases everybody has sent, in one of three somebody has not, in one of three only one has. */
const sent = (i, seat) => `(${disclosed} or ${seat} < 3 - (${i}) / ${states.length} % 3)`;

const cases = `generate_series(0, ${size.cases - 1}) i join peer_review_case c on c.id = ${id('case', 'i')}`;
const seats = `${cases}, generate_series(0, 2) s`;
const values = `(array['1','2','3','4','5','2','3','3','4','IE'])[1 + (i * 7 + s * 3 + d * 5) % 10]`;

const statements = [
  `insert into network (id, "createdAt", "updatedAt", version, slug, name, description, "defaultLocale") values (${id('network', '0')}, ${meta}, 'network-0', 'Network 0', '', 'en')`,
  `insert into person (id, "createdAt", "updatedAt", version, email, "emailVerifiedAt", "passwordHash", status, "displayName", locale, "timeZone", administrator)
    select ${id('person', 'i')}, ${meta}, 'p' || i || '@example.org', now(), null, 'ACTIVE', 'Person Number ' || i, 'en', 'Europe/Berlin', false from generate_series(0, ${size.people - 1}) i`,
  `insert into rubric (id, "createdAt", "updatedAt", version, key, title, "ownerNetworkId") values (${id('rubric', '0')}, ${meta}, 'standard', 'Standard rubric', ${id('network', '0')})`,
  `insert into rubric_version (id, "createdAt", "updatedAt", version, "rubricId", "ownerNetworkId", semver, status, definition, locales, "publishedAt", "contentHash")
    values (${id('version', '0')}, ${meta}, ${id('rubric', '0')}, ${id('network', '0')}, '1.0.0', 'PUBLISHED', ${quoted(JSON.stringify(definition))}, '{en}', now(), ${hash})`,
  `insert into programme (id, "createdAt", "updatedAt", version, "networkId", slug, name, "rubricVersionId", policy) values (${id('programme', '0')}, ${meta}, ${id('network', '0')}, 'round', 'A round of 250', ${id('version', '0')},
    '{"minPeers":3,"maxPeers":6,"minForeignCountries":2,"peerIndependence":"INDEPENDENT_FIRST","hostSeesPeerNames":"FROM_ACCEPTANCE","publishDefault":"NETWORK","followUpMonths":[3,6,12],"graceMinutes":30}')`,
  `insert into peer_review_case (id, "createdAt", "updatedAt", version, "programmeId", "networkId", "subjectType", "subjectId", title, "hostOrgId", "hostName", place, country, "hostLeadId", "facilitatorId", state, "scopeDimensionKeys", "guidingQuestions",
      "visitMode", "timeZone", languages, "confidentialityTextVersion", "independentEndedAt", "reportReleasedAt", "finalisedAt")
    select ${id('case', 'i')}, now() - interval '90 days' + i * interval '1 minute', now(), 1, ${id('programme', '0')}, ${id('network', '0')}, 'SCHEME', ${id('scheme', 'i')}, 'Case number ' || i, ${id('organisation', 'i % 60')}, 'Host number ' || i % 60, 'Town ' || i % 40, 'DE',
      ${id('person', '400 + i % 100')}, ${id('person', facilitator('i'))}, c.state, array[${scope.map(quoted).join(',')}], array['What could we leave out?'], 'ONSITE', 'Europe/Berlin', '{en}', '2026-09',
      case when ${disclosed} then now() - interval '20 days' end, case when ${released} then now() - interval '10 days' end, case when c.state in ('FOLLOW_UP','CLOSED') then now() - interval '5 days' end
    from generate_series(0, ${size.cases - 1}) i, lateral (select ${state('i')} state) c`,
  `insert into practice_snapshot (id, "caseId", "subjectId", seq, content, "contentHash", reason, "createdAt") select ${id('snapshot', 'i')}, c.id, c."subjectId", 1, ${quoted(JSON.stringify(dossier))}, ${hash}, 'INITIAL', now() from ${cases}`,
  `insert into review_round (id, "createdAt", "updatedAt", version, "caseId", number, "snapshotId", "rubricVersionId", "opensAt", "closesAt") select ${id('round', 'i')}, ${meta}, c.id, 1, ${id('snapshot', 'i')}, ${id('version', '0')}, now() - interval '60 days', now() + interval '5 days' from ${cases}`,
  `insert into deadline (id, "createdAt", "updatedAt", version, "caseId", kind, "dueAt", "timeZone", "graceMinutes", hard)
    select ${id('deadline', `i || k`)}, ${meta}, c.id, k, date_trunc('second', now()) + (i % 40 - 20) * interval '1 day', 'Europe/Berlin', 30, k = 'REVIEW' from ${cases}, unnest(array['INVITATION','REVIEW','REPORT','HOST_COMMENT']) k`,
  `insert into assignment (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", role, state, "organisationId", "organisationName", "hostOrgId", country, "shownToHost", "declineNote", "declaredAt", "acceptedTermsVersion")
    select ${id('seat', `i || '-' || s`)}, ${meta}, c.id, c."programmeId", ${id('person', peer('i', 's'))}, case s when 0 then 'LEAD_PEER' else 'PEER' end, case when c.state = 'CLOSED' then 'COMPLETED' when c.state = 'PREPARATION' and s = 2 then 'INVITED' else 'ACCEPTED' end,
      ${id('organisation', '100 + s')}, 'Peer organisation ' || s, c."hostOrgId", (array['SE','PL','IT'])[1 + s], false, '', now(), '2026-09' from ${seats}`,
  'begin',
  `insert into review (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "roundId", "rubricVersionId", pseudonym, state, "submittedAt", "submissionNo", "lockedAt", "disclosedAt", "afterDisclosure")
    select ${id('review', `i || '-' || s`)}, ${meta}, c.id, c."programmeId", ${id('round', 'i')}, ${id('version', '0')}, (array['Heron','Otter','Lynx'])[1 + s],
      case when ${released} then 'LOCKED' when ${sent('i', 's')} then 'SUBMITTED' else 'DRAFT' end, case when ${sent('i', 's')} then now() - interval '20 days' end, 1, case when ${released} then now() end, case when ${disclosed} then now() end, false
    from ${seats} where ${begun}`,
  `insert into vault.review_identity ("reviewId", "assignmentId", "roundId", "personId") select ${id('review', `i || '-' || s`)}, ${id('seat', `i || '-' || s`)}, ${id('round', 'i')}, ${id('person', peer('i', 's'))} from ${seats} where ${begun}`,
  'commit',
  `insert into evidence_item (id, "createdAt", "updatedAt", version, "caseId", type, title, body, source, "collectedAt", consent, audience, "disclosedAt")
    select ${id('evidence', `i || '-' || s`)}, ${meta}, c.id, 'DOCUMENT', 'Paper number ' || s, '', '', now(), 'NONE_NEEDED', 'TEAM', case when ${disclosed} then now() end from ${seats} where ${begun}`,
  `insert into vault.evidence_identity ("evidenceId", "personId") select ${id('evidence', `i || '-' || s`)}, ${id('person', peer('i', 's'))} from ${seats} where ${begun}`,
  `insert into review_answer (id, "createdAt", "updatedAt", version, "reviewId", "dimensionKey", value, "deskValue", confidence, reason, strengths, improvements, "noteToTeam", "evidenceIds")
    select ${id('answer', `i || '-' || s || '-' || d`)}, ${meta}, ${id('review', `i || '-' || s`)}, (array[${scope.map(quoted).join(',')}])[d], a.value, case when ${disclosed} then a.value end, 2, case a.value when 'IE' then 'Nothing was said of it.' else '' end,
      repeat(${quoted(words)}, 2 + (i + d) % 4), repeat(${quoted(words)}, 1 + (s + d) % 3), '', case when a.value in ('4','5') then array[${id('evidence', `i || '-' || s`)}] else '{}' end
    from ${seats}, generate_series(1, ${size.dimensions}) d, lateral (select ${values} value) a where ${begun} and (${sent('i', 's')} or d <= 4)`,
  `insert into self_assessment (id, "createdAt", "updatedAt", version, "caseId", "rubricVersionId", state, "submittedAt") select ${id('self', 'i')}, ${meta}, c.id, ${id('version', '0')}, 'SUBMITTED', now() from ${cases}`,
  `insert into review_answer (id, "createdAt", "updatedAt", version, "selfAssessmentId", "dimensionKey", value, confidence, reason, strengths, improvements, "noteToTeam", "evidenceIds")
    select ${id('self-answer', `i || '-' || d`)}, ${meta}, ${id('self', 'i')}, (array[${scope.map(quoted).join(',')}])[d], '3', 2, '', ${quoted(words)}, '', '', '{}' from ${cases}, generate_series(1, ${size.dimensions}) d`,
  // Two dimensions of every third agenda are still open; half of the visits have had their feedback.
  `insert into visit_session (id, "createdAt", "updatedAt", version, "caseId", "startsAt", "endsAt", kind, mode, title, place, "withWhom", "dimensionKeys", state, "proposedBy", "heldAt")
    select ${id('session', `i || '-' || k`)}, ${meta}, c.id, now() - interval '3 days' + k * interval '2 hours', now() - interval '3 days' + k * interval '2 hours' + interval '1 hour', case k when 3 then 'FEEDBACK' else 'INTERVIEW' end, 'ONSITE', 'Talk number ' || k, '', '',
      case when k = 3 then '{}' else c."scopeDimensionKeys"[1 + k * 3 : case k when 2 then 8 + 2 * sign(i / ${states.length} % 2)::int else k * 3 + 3 end] end, case when k = 3 and (c.state not in ('DESK_REVIEW','VISIT') or c.state = 'VISIT' and i % 2 = 0) then 'HELD' else 'CONFIRMED' end, 'TEAM',
      case when k = 3 and (c.state not in ('DESK_REVIEW','VISIT') or c.state = 'VISIT' and i % 2 = 0) then now() end
    from ${cases}, generate_series(0, 3) k where ${begun}`,
  `insert into consensus_report (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "networkId", "roundId", edition, state, "headHash", "releasedAt", "finalisedAt", visibility)
    select ${id('report', 'i')}, ${meta}, c.id, c."programmeId", c."networkId", ${id('round', 'i')}, 1, case c.state when 'REPORTING' then case when i % 2 = 0 then 'SIGNING' else 'DRAFTING' end when 'HOST_CHECK' then 'WITH_HOST' else 'FINAL' end, ${hash},
      case when ${released} then now() end, c."finalisedAt", 'PRIVATE' from ${cases} where c.state in ('REPORTING','HOST_CHECK','FOLLOW_UP','CLOSED')`,
  `insert into sign_off (id, "reportId", "personId", role, "reportHash", decision, "dissentText", "dissentNamed", at)
    select ${id('sign', `i || '-' || s`)}, ${id('report', 'i')}, ${id('person', peer('i', 's'))}, 'PEER', ${hash}, 'AGREE', '', false, now() from ${seats} where c.state in ('REPORTING','HOST_CHECK','FOLLOW_UP','CLOSED') and (c.state <> 'REPORTING' or i % 2 = 0 and s < 2)`,
  `insert into case_entry (id, "caseId", "programmeId", at, kind, audience, note) select gen_random_uuid(), c.id, c."programmeId", now(), k, 'ALL', '' from ${cases}, unnest(array['APPLIED','TAKEN','DESK_OPENED']) k`,
  `insert into role_grant (id, "createdAt", "updatedAt", version, "personId", role, "scopeType", "scopeId") values (gen_random_uuid(), ${meta}, ${id('person', '0')}, 'PROGRAMME_MANAGER', 'PROGRAMME', ${id('programme', '0')})`,
  `insert into role_grant (id, "createdAt", "updatedAt", version, "personId", role, "scopeType", "scopeId") select gen_random_uuid(), ${meta}, p, r, 'CASE', c.id
    from ${cases}, lateral (select c."facilitatorId" p, 'FACILITATOR' r union all select c."hostLeadId", 'HOST_LEAD'
      union all select ${id('person', peer('i', 's'))}, case s when 0 then 'LEAD_PEER' else 'PEER' end from generate_series(0, 2) s union all select ${id('person', peer('i', 's'))}, 'DISCLOSED_PEER' from generate_series(0, 2) s where ${disclosed}) g`,
  `vacuum analyze`,
];

/** Fills an empty, migrated database. @param run runs one statement after the other on one connection */
export async function fill(run, log = () => undefined) {
  const start = Date.now();
  for (const text of statements) await run(text);
  log(`${size.cases} cases with their reviews: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
