import { TestApp } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { demoId } from './ids.js';
import { loadDemo } from './load.js';

let app: TestApp;
beforeAll(async () => { app = await TestApp.boot(); await loadDemo(app.factory); }, 120_000);
afterAll(async () => { await app.stop(); });
const count = async (table: string) => ((await app.db.query(`select count(*)::int n from ${table}`)) as { n: number }[])[0]!.n;

it('brings schemes, both rubrics, the reviews and a case in every phase, and breaks no rule', async () => {
  expect([await count('scheme'), await count('rubric_version'), await count('peer_review_case'), await count('review')]).toEqual([9, 2, 18, 30]);
  expect(await app.db.query(`select state, count(*)::int n from peer_review_case group by 1 order by 1`)).toEqual([
    { state: 'APPLIED', n: 2 }, { state: 'CLOSED', n: 1 }, { state: 'DECLINED', n: 1 }, { state: 'DESK_REVIEW', n: 2 }, { state: 'DRAFT', n: 1 }, { state: 'FINALISED', n: 1 }, { state: 'FOLLOW_UP', n: 1 }, { state: 'HOST_CHECK', n: 1 }, { state: 'IMPROVEMENT', n: 1 }, { state: 'PREPARATION', n: 4 }, { state: 'REPORTING', n: 1 }, { state: 'VISIT', n: 2 },
  ]);
  expect(await brokenInvariants(app)).toEqual([]);
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
it('changes nothing when it is loaded again', async () => {
  const before = [await count('assignment'), await count('role_grant'), await count('case_entry')];
  await loadDemo(app.factory);
  expect([await count('assignment'), await count('role_grant'), await count('case_entry')]).toEqual(before);
});
