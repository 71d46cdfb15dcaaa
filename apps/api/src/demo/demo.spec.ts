import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { TestApp } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { askList, listFields } from '../../test/lists.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';
import { loadDemo } from './load.js';

let app: TestApp;
let once: Map<string, string>;
let twice: Map<string, string>;
const count = async (table: string, where = 'true') => ((await app.db.query(`select count(*)::int n from ${table} where ${where}`)) as { n: number }[])[0]!.n;
const as = (key: string) => ({ id: demoId('person', key) });
/** A digest of every row of every table. */
async function contents(): Promise<Map<string, string>> {
  const tables = await app.asOwner<{ name: string }>(`select format('%I.%I', schemaname, tablename) name from pg_tables where schemaname in ('public', 'vault')`);
  const sums = await app.asOwner<{ name: string; sum: string }>(
    tables.map(({ name }) => `select '${name}' name, md5(string_agg(t::text, '' order by t::text)) sum from ${name} t`).join(' union all '),
  );
  return new Map(sums.map(({ name, sum }) => [name, sum]));
}
/** Loading takes most of the time of these tests: they share one network, which is loaded twice, with a change in between. */
beforeAll(async () => {
  app = await TestApp.boot();
  await loadDemo(app.factory);
  await app.db.query(`update person set "timeZone" = 'Europe/Paris' where id = $1`, [as('p001').id]);
  once = await contents();
  await loadDemo(app.factory);
  twice = await contents();
}, 120_000);
afterAll(() => app.stop());

it('changes nothing when it is loaded again, not even what people have changed', () => {
  expect([...twice].filter(([name, sum]) => once.get(name) !== sum).map(([name]) => name)).toEqual([]);
});
it('breaks no rule', async () => {
  expect(await brokenInvariants(app)).toEqual([]);
});

describe('people and organisations', () => {
it('brings the networks, places, organisations and people', async () => {
  expect([await count('network'), await count('place'), await count('organisation'), await count('person'), await count('affiliation')]).toEqual([4, 96, 100, 60, 60]);
});
it('tells each profile its networks, and opens it as the person wished', async () => {
  const of = async (key: string) => ((await app.db.query('select * from profile where id = $1', [demoId('person', key)])) as { networkIds: string[]; fieldVisibility: { name: string; email: string }; listed: boolean }[])[0]!;
  expect((await of('p001')).networkIds.sort()).toEqual([demoId('network', 'emen'), demoId('network', 'nordplus')].sort());
  expect([(await of('p001')).fieldVisibility.name, (await of('p002')).fieldVisibility.name, (await of('p003')).fieldVisibility.name]).toEqual(['PUBLIC', 'MEMBERS', 'SHARED']);
  expect([(await of('p001')).fieldVisibility.email, (await of('p001')).listed]).toEqual(['ORGANISERS', true]);
});
});

describe('communities', () => {
it('brings five communities with 30 posts in eleven languages', async () => {
  expect([await count('community'), await count('discussion'), await count('post')]).toEqual([5, 12, 30]);
  expect(await app.db.query('select count_ballots("discussionId") n from poll')).toEqual([{ n: 6 }]);
  expect(await app.db.query('select count(distinct locale)::int n from post')).toEqual([{ n: 11 }]);
});
it('lets the practitioner join one at once, and gives the coordinator an application to decide', async () => {
  const q = 'query Q($slug: String!) { community(slug: $slug) { joinPolicy viewerCan { join write } applications { person { displayName } } discussions { nodes { title unread answered pinned } } } }';
  expect(await app.as(as('p001'), q, { slug: 'cop-benchmark' })).toMatchObject({ data: { community: { joinPolicy: 'OPEN', viewerCan: { join: true, write: false } } } });
  const mine = await app.as<{ community: { applications: unknown[]; discussions: { nodes: { pinned: boolean; answered: boolean; unread: number }[] } } }>(as('p005'), q, { slug: 'cop-coaching' });
  expect(mine.data!.community.applications).toHaveLength(2);
  expect(mine.data!.community.discussions.nodes[0]).toMatchObject({ pinned: true, answered: true });
  expect(mine.data!.community.discussions.nodes.some((n) => n.unread > 0)).toBe(true);
  expect(await app.as(as('p001'), '{ unreadNotices myCommunityInvitations { communityName } }')).toMatchObject({ data: { unreadNotices: 2, myCommunityInvitations: [{ communityName: 'Mobility, diaspora and return' }] } });
});
it('finds what people wrote, in every language', async () => {
  const hits = async (text: string) => (await app.as<{ searchDiscussions: { nodes: { locale: string }[] } }>(as('p001'), 'query S($t: String!) { searchDiscussions(input: { text: $t }) { nodes { locale } } }', { t: text })).data!.searchDiscussions.nodes.map((n) => n.locale);
  expect([await hits('månader'), await hits('مرشدين'), await hits('домовляємося')]).toEqual([['sv'], ['ar'], ['uk']]);
});
});

describe('practices', () => {
it('sixteen write-ups and one of a host under review live as published practices', async () => {
  const practices = await app.db.query<{ state: string; validatedAt: unknown }[]>('select * from practice');
  const inState = (state: string) => practices.filter((p) => p.state === state);
  expect(inState('PUBLISHED')).toHaveLength(16);
  expect(inState('DUE_FOR_REVIEW')).toHaveLength(1);
  expect(inState('IN_VALIDATION')).toHaveLength(1);
  expect(await count('practice_edition')).toBe(18);
  const facts = (await app.db.query(`select f->>'mark' mark, count(*)::int n from practice p join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo", jsonb_array_elements(e.content->'facts') f group by 1`)) as { mark: string; n: number }[];
  expect(Object.fromEntries(facts.map((f) => [f.mark, f.n]))).toEqual({ VERIFIED: 117, UNCHECKED: 4 });
  // What is published of the sixteen has its building blocks, whole; the first edition of one had none.
  expect(await app.db.query(`select count(*)::int n, bool_and(b->>'title' <> '' and b->>'purpose' <> '' and jsonb_array_length(b->'enablingFactors') > 0) whole from practice p join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo", jsonb_array_elements(e.content->'buildingBlocks') b`)).toEqual([{ n: 49, whole: true }]);
  expect(await app.db.query(`select 1 from practice p join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo" where e.content->'buildingBlocks' = '[]'`)).toEqual([]);
  // Every figure leads to its document.
  expect(await app.db.query(`select 1 from practice_edition e, jsonb_array_elements(e.content->'facts') f where f->>'sourceTitle' = '' or not exists (select 1 from source s where s.id = (f->>'sourceId')::uuid)`)).toEqual([]);
});

it('each of the sixteen is a full practice, which peers from outside have validated in words of their own', async () => {
  const full = await app.db.query<{ slug: string; licence: string; consent: string; yes: number; otherwise: number }[]>(`select p.slug, e.licence, e."consentGivenBy" consent,
      count(distinct v."organisationId") filter (where v.decision = 'ACCEPT')::int yes, count(distinct v."organisationId") filter (where v.decision <> 'ACCEPT')::int otherwise
    from practice p join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo" left join practice_validation v on v."practiceId" = p.id and v."editionNo" = e.number and v.state = 'GIVEN'
    where p.form = 'FULL' and p."validatedAt" is not null group by 1, 2, 3`);
  expect(full).toHaveLength(16);
  expect(full.filter((p) => p.yes < 2 || p.yes <= p.otherwise || !p.licence || !p.consent)).toEqual([]);
  expect(await app.db.query(`select state, count(*)::int n from practice_validation group by 1 order by 1`)).toEqual([{ state: 'ASKED', n: 1 }, { state: 'GIVEN', n: 36 }]);
  // Whoever gave one reviews in this network, wrote no part of it, did not screen it, belongs to another house, and said first that nothing stands between.
  expect(await app.db.query(`select v.id from practice_validation v join practice p on p.id = v."practiceId" join affiliation a on a."personId" = v."validatorId"
    where v.state = 'GIVEN' and (v."declaredAt" is null or v."organisationId" <> a."organisationId" or a.state <> 'CONFIRMED' or a."organisationId" = p."ownerOrganisationId" or v."validatorId" = any(p."authorIds")
      or exists (select 1 from practice_screening s where s."practiceId" = p.id and s."screenerId" = v."validatorId")
      or not exists (select 1 from role_grant g where g."personId" = v."validatorId" and g.role = 'PEER_REVIEWER' and g."scopeId" = p."networkId"))`)).toEqual([]);
  // No opinion is another one over again, and none finds everything good.
  expect(await app.db.query(`select count(distinct opinion)::int differ, bool_and(length(opinion) > 180) long, count(*) filter (where not exists (select 1 from jsonb_each_text(scores) s where s.value <> 'FULLY'))::int praise from practice_validation where state = 'GIVEN'`)).toEqual([{ differ: 36, long: true, praise: 0 }]);
  const { data } = await app.as<{ practice: { edition: { opinions: { decision: string }[] } } }>(null, '{ practice(slug: "one-leu-from-the-migrant-one-leu-from-the-state") { edition { opinions { decision } } } }');
  expect(data!.practice.edition.opinions.map((o) => o.decision).sort()).toEqual(['ACCEPT', 'ACCEPT', 'REVISE']);
});

it('a visitor finds one by a word and by filters', async () => {
  const { data } = await app.as<{ practices: { total: number; nodes: { slug: string }[] } }>(null, `{ practices(words: "incubator", filter: { countries: ["FR"] }) { total nodes { slug } } }`);
  expect(data!.practices.total).toBe(1);
});
});

describe('peer reviews', () => {
it('brings schemes, both rubrics, the reviews and a case in every phase', async () => {
  expect([await count('scheme'), await count('rubric_version'), await count('peer_review_case'), await count('review')]).toEqual([9, 2, 19, 30]);
  expect(await app.db.query(`select state, count(*)::int n from peer_review_case group by 1 order by 1`)).toEqual([
    { state: 'APPLIED', n: 2 }, { state: 'CANCELLED', n: 1 }, { state: 'CLOSED', n: 1 }, { state: 'DECLINED', n: 1 }, { state: 'DESK_REVIEW', n: 2 }, { state: 'DRAFT', n: 1 }, { state: 'FINALISED', n: 1 }, { state: 'FOLLOW_UP', n: 1 }, { state: 'HOST_CHECK', n: 1 }, { state: 'IMPROVEMENT', n: 1 }, { state: 'PREPARATION', n: 4 }, { state: 'REPORTING', n: 1 }, { state: 'VISIT', n: 2 },
  ]);
});
it('holds version 1 of the rubric as the file has it, word by word', async () => {
  interface Standard { version: string; title: string; dimensions: { id: string; title: string; question: string; comment_min_chars: number; allow_not_applicable: boolean; allow_cannot_judge: boolean; evidence_to_look_for: string[]; anchors: { level: number; name: string; text: string }[] }[] }
  const { standard } = demoJson<{ standard: Standard }>('rubric.json');
  expect(standard.dimensions.map((d) => d.anchors.length)).toEqual(Array(10).fill(5));
  const [stored] = await app.db.query(`select v.semver, v.status, v.definition from rubric_version v join rubric r on r.id = v."rubricId" where r.key = 'rubric-standard' and v.semver like '1.%'`) as { semver: string; status: string; definition: RubricDefinition }[];
  expect([stored!.semver, stored!.status]).toEqual([`${standard.version}.0`, 'PUBLISHED']);
  expect(stored!.definition.dimensions.map((d) => ({
    id: d.key, title: d.title.en, questions: d.questions.map((q) => q.en), least: d.commentMinChars, allowed: [d.allowNotInScope, d.allowInsufficientEvidence],
    lookFor: d.lookFor.map((x) => x.en), anchors: d.anchors.map((a) => ({ level: a.level, name: a.name.en, text: a.text.en })),
  }))).toEqual(standard.dimensions.map((d) => ({
    id: d.id, title: d.title, questions: [d.question], least: d.comment_min_chars, allowed: [d.allow_not_applicable, d.allow_cannot_judge],
    lookFor: d.evidence_to_look_for, anchors: d.anchors.map((a) => ({ level: a.level, name: a.name, text: a.text })),
  })));
});
it('has something for every login: an invitation, a round to run, a report to read', async () => {
  const cases = async (key: string) => (await app.as<{ myReviewCases: { title: string; next: { key: string; mine: boolean } }[] }>({ id: demoId('person', key) }, '{ myReviewCases { title next { key mine } } }')).data!.myReviewCases;
  expect((await cases('p016'))[0]).toEqual({ title: 'Eighteen-month path for women founders', next: { key: 'declareConflicts', mine: true } });
  const report = await app.as<{ caseReport: { state: string; signatures: { given: number; needed: number; names: string[] }; scores: { dimensions: { counts: number[] | null }[] } } }>({ id: demoId('person', 'p002') }, 'query($id: ID!) { caseReport(caseId: $id) { state signatures { given needed names } scores { dimensions { counts } } } }', { id: demoId('review-case', 'sc-mother-tongue-desk') });
  expect(report.data?.caseReport).toMatchObject({ state: 'FINAL', signatures: { given: 3, needed: 3, names: [] } });
  const round = await app.as<{ programme: { cases: { title: string; seats: { name: string }[] }[] } }>({ id: demoId('person', 'p002') }, '{ programme(slug: "emen-round-3-2026") { cases { title seats { name } } } }');
  expect(round.data?.programme.cases.map((c) => c.title)).not.toContain('Mother-tongue start-up desk');
  expect(round.data?.programme.cases).toHaveLength(5);
});
it('has a case in which somebody stands in for who manages it, and which an administrator once read', async () => {
  const seen = async (key: string) => (await app.as<{ reviewCase: { deputyName: string; emergencyAccesses: { standing: string; readings: { part: string; times: number }[] }[] } }>({ id: demoId('person', key) }, 'query($id: ID!) { reviewCase(id: $id) { deputyName emergencyAccesses { standing readings { part times } } } }', { id: demoId('review-case', 'mobility-2025') })).data?.reviewCase;
  const once = { standing: 'ENDED', readings: [{ part: 'VISIT', times: 2 }, { part: 'REPORT', times: 1 }, { part: 'CASE', times: 1 }] };
  for (const key of ['p002', 'p005']) expect(await seen(key)).toEqual({ deputyName: 'Ingrid Söderqvist-Åhl', emergencyAccesses: [once] });
  expect(await seen('p041')).toEqual({ deputyName: 'Ingrid Söderqvist-Åhl', emergencyAccesses: [] });
  for (const key of ['p009', 'p053']) expect(await seen(key)).toBeUndefined();
});
it('has a visit behind with its register, one that is being agreed on, and one planned before the desk phase ends', async () => {
  const visit = async (key: string, slug: string) => (await app.as<{ caseVisit: { uncovered: string[]; sessions: { state: string }[]; register: { title: string }[] } }>({ id: demoId('person', key) }, 'query($id: ID!) { caseVisit(caseId: $id) { uncovered sessions { state } register { title } } }', { id: demoId('review-case', slug) })).data!.caseVisit;
  const coach = await visit('p058', 'sc-micro-loan-coach');
  expect([coach.uncovered, coach.sessions.map((s) => s.state), coach.register.length]).toEqual([[], [...Array<string>(7).fill('HELD'), 'CONFIRMED'], 7]);
  expect(await visit('p017', 'sc-micro-loan-coach')).toMatchObject({ register: [] });
  expect((await visit('p046', 'sc-matched-return')).sessions.map((s) => s.state)).toEqual(['CONFIRMED', 'PROPOSED', 'PROPOSED', 'PROPOSED', 'CONFIRMED']);
  expect((await visit('p052', 'sc-women-eighteen')).uncovered).toEqual([]);
});
it('has a good practice under review, with a peer who has sent, one who writes, one who has not begun and one who learns', async () => {
  const id = demoId('review-case', 'saturday-stall');
  const look = async (key: string) => (await app.as<{ reviewCase: { next: { key: string; count: number }; myReview: { state: string; begun: number } | null } }>({ id: demoId('person', key) }, 'query($id: ID!) { reviewCase(id: $id) { next { key count } myReview { state begun } } }', { id })).data!.reviewCase;
  expect((await look('p054')).next).toEqual({ key: 'reviewsMissing', count: 2 });
  expect((await look('p049')).myReview).toMatchObject({ state: 'SUBMITTED' });
  expect(await look('p024')).toMatchObject({ next: { key: 'writeReview' }, myReview: { state: 'DRAFT', begun: 2 } });
  expect((await look('p056')).myReview).toBeNull();
  const dossier = await app.as<{ dossierUpdates: { title: string; sections: { key: string; text: string }[] } }>({ id: demoId('person', 'p024') }, 'query($id: ID!) { dossierUpdates(caseId: $id) { title sections { key text } } }', { id });
  expect(dossier.data?.dossierUpdates.sections.map((s) => s.key)).toEqual(expect.arrayContaining(['text:need', 'text:limits', 'training']));
});
});

describe('every list of the schema', () => {
const first = async (sql: string) => (await app.asOwner<{ v: string }>(sql))[0]!.v;
const practice = async (slug: string) => ({ practiceId: await first(`select id v from practice where slug = '${slug}'`) });
const community = async () => ({ communityId: demoId('community', 'cop-coaching') });
const table = 'a-table-for-twenty-five-dinners-and-mentor-days';
/** Who sees the most of it, and what is asked for; `alone`: lists of which the network brings one row or none. Those say less here than the others. */
const asked: Record<string, { who?: string; values?: () => Promise<Record<string, unknown>>; alone?: true }> = {
  affiliations: { who: 'p053', values: async () => ({ organisationId: await first('select "organisationId" v from affiliation group by 1 order by count(*) desc limit 1') }) },
  blockLessons: { values: async () => ({ slug: 'founding-in-tandem' }), alone: true },
  casesWithoutManager: { who: 'p053', alone: true },
  comingUp: { who: 'p002' },
  communities: { values: async () => ({ mine: false }) },
  communityMembers: { values: community },
  concepts: { values: async () => ({ schemes: ['dimension', 'targetGroup'] }) },
  conflictChoices: { who: 'p002', values: async () => ({ caseId: 'f491eaee-5673-5125-8080-9748293d9e49' }) },
  demoMails: { alone: true },
  discussions: { values: async () => ({ ...(await community()), unanswered: false }) },
  draftBlockLessons: { who: 'p002', values: () => practice('founding-in-tandem'), alone: true },
  emergencyAccesses: { who: 'p053' },
  hostColleagues: { who: 'p017', values: async () => ({ caseId: '99abbf91-2294-5bd8-8a4b-7051c722c4ab' }) },
  leftReviewCases: { alone: true },
  lessonsToLink: { who: 'p005', values: async () => ({ practiceId: '91e59629-dbb3-52fd-bbff-56fc62a18cad', words: '' }) },
  managedProgrammes: { who: 'p009' },
  myCommunityInvitations: {},
  myRecognitions: { who: 'p005' },
  myReviewCases: { who: 'p002' },
  notices: { who: 'p005' },
  organisedProgrammes: { who: 'p005' },
  organisedScopes: { who: 'p053' },
  ownPractices: { who: 'p002' },
  ownValidationTasks: { who: 'p022' },
  postHistory: { values: async () => ({ postId: await first('select "postId" v from post_revision') }) },
  practiceChanges: { values: async () => ({ slug: table, from: 1, to: 2 }) },
  practiceComments: { values: async () => ({ slug: table }) },
  practiceOwners: { values: async () => ({ words: 'a' }) },
  practiceScreeningQueue: { who: 'p005' },
  practiceValidators: { who: 'p005', values: async () => ({ practiceId: '6df9ae4e-1b50-58b0-b985-315bc368e29b' }) },
  programmeNetworks: { who: 'p053' },
  resources: { values: async () => ({ work: false }) },
  roleGrants: { who: 'p005', values: async () => ({ scope: { role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: '8596e50a-838a-51e5-99a7-52548e0c1f8e' } }) },
  rubricNetworks: { who: 'p005', alone: true },
  rubricShelf: { alone: true },
  rubricVersions: { who: 'p005' },
  schemeChanges: { values: async () => ({ slug: 'mother-tongue-desk', from: 1, to: 2 }) },
  schemeComparison: { values: async () => ({ slugs: ['mother-tongue-desk', 'library-language-desk', 'women-eighteen'] }) },
  searchDiscussions: { values: async () => ({ input: { text: 'mentor' } }) },
  sectionWriters: { who: 'p018', values: async () => ({ caseId: 'e4ce03cc-e22e-5bda-9e8e-756dc05fbb89' }), alone: true },
  sources: { values: async () => ({ words: 'a' }) },
  stories: { values: async () => ({ work: false }) },
  toolBooks: { alone: true },
  translationWork: { who: 'p017' },
  validatorCandidates: { who: 'p005', values: async () => ({ practiceId: 'aa2f338f-a07f-56d3-8021-4ed6cc6e0794', words: 'a' }) },
};
/** Many of what the demo network has one of, or none. */
beforeAll(async () => {
  const me = as('p001').id;
  /** A hundred rows like one that is there, but for what must differ. */
  const copy = (name: string, where: string, differs: string) =>
    app.asOwner(`insert into "${name}" select (jsonb_populate_record(null::"${name}", to_jsonb(x) || jsonb_build_object('id', gen_random_uuid()) || ${differs})).* from (select * from "${name}" where ${where} limit 1) x, generate_series(1, 100) n(n)`);
  await app.asOwner(`insert into user_block select $1, id, now() from person where id <> $1 limit 50`, [me]);
  await app.as(as('p001'), '{ viewer { id } }');
  await copy('session', `"personId" = '${me}'`, `jsonb_build_object('tokenHash', decode(md5(n::text), 'hex'))`);
  await app.asOwner(
    `insert into import_run (id, "createdAt", "updatedAt", version, "personId", kind, "fileHash", "rowCount", created, unchanged, merged, rejected, remarks, "columnsLeftOut")
     select gen_random_uuid(), now(), now(), 1, $1, 'ORGANISATIONS', '\\x00', 1, 1, 0, 0, 0, '[]', '{}' from generate_series(1, 50)`,
    [me],
  );
  await app.asOwner(
    `insert into affiliation (id, "createdAt", "updatedAt", version, "personId", "organisationId", function, state, "isManager")
     select gen_random_uuid(), now(), now(), 1, $1, o.id, 'Helper', 'CONFIRMED', false from organisation o where not exists (select from affiliation a where a."personId" = $1 and a."organisationId" = o.id) limit 50`,
    [me],
  );
  await app.asOwner(
    `insert into community_membership select (jsonb_populate_record(null::community_membership, to_jsonb(x) || jsonb_build_object('id', gen_random_uuid(), 'communityId', c.id, 'networkId', c."networkId", 'communityVisibility', c.visibility, 'communityState', c.state))).*
     from (select * from community_membership where "personId" = $1 and state = 'INVITED' limit 1) x, community c where not exists (select from community_membership m where m."personId" = $1 and m."communityId" = c.id)`,
    [me],
  );
  await copy('emergency_access', 'true', `'{}'::jsonb`);
  await app.asOwner(
    `insert into recognition select (jsonb_populate_record(null::recognition, to_jsonb(x) || jsonb_build_object('id', gen_random_uuid(), 'caseId', c.id, 'serial', translate(upper(substr(md5(c.id::text), 1, 4)), 'ILOU', '0000') || substr(x.serial, 5)))).*
     from (select * from recognition where "personId" = $1 limit 1) x, (select id from peer_review_case limit 5) c where c.id <> x."caseId"`,
    [as('p005').id],
  );
});
it('stands in this table where it needs more than a login', () => {
  expect(Object.keys(asked).filter((name) => !listFields.has(name))).toEqual([]);
});
it.each([...listFields.keys()])('%s asks no statement twice, and at most eight, for one row and for many', async (name) => {
  const { who = 'p001', values, alone = false } = asked[name] ?? {};
  const given = (await values?.()) ?? {};
  await askList(app, as(who), name, given, 1);
  const [one, many] = [await askList(app, as(who), name, given, 1), await askList(app, as(who), name, given, 12)];
  expect({ repeated: many.repeated, statements: many.statements }).toEqual({ repeated: [], statements: one.statements });
  expect(many.statements).toBeLessThanOrEqual(8);
  expect([name, many.rows > 1]).toEqual([name, !alone]);
});
});
