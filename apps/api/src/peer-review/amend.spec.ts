import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeReleased } from '../../test/make.reports.js';
import { makeCase, makeProgramme, makeTeam } from '../../test/make.reviews.js';
import { closeDesk, sendAll } from '../../test/make.sent.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(async () => {
  const broken = await brokenInvariants(app);
  await app.stop();
  expect(broken).toEqual([]);
});

type Result = { amendAnswer: { __typename: string; version?: number; theirs?: { strengths: string } } };
const amend = (who: Who, reviewId: string, patch: object, expectedVersion = 1, clientMutationId: string = randomUUID()) =>
  app.as<Result>(
    who,
    'mutation($input: SaveAnswerInput!) { amendAnswer(input: $input) { __typename ... on SavedAnswer { version } ... on EditConflict { theirs { strengths } } } }',
    { input: { reviewId, dimensionKey: 'finance', patch, expectedVersion, clientMutationId } },
  );
const rules = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { missing?: { rule: string }[] }).missing?.map((m) => m.rule);
const row = async (reviewId: string) =>
  (
    (await app.db.query(`select value, "deskValue", version from review_answer where "reviewId" = $1 and "dimensionKey" = 'finance'`, [
      reviewId,
    ])) as object[]
  )[0];
const READ =
  'query($id: ID!) { caseReviews(caseId: $id) { reviews { mine viewerCanAmend answers { dimensionKey value savedAt } } scores { dimensions { key counts } } } }';
interface Read {
  caseReviews: {
    reviews: { mine: boolean; viewerCanAmend: boolean; answers: { dimensionKey: string; value: string; savedAt: string | null }[] }[];
    scores: { dimensions: { key: string; counts: number[] }[] };
  };
}
async function visited() {
  const made = await makeCase(app, programme);
  const team = await makeTeam(app, made);
  await sendAll(app, team);
  return { made, team };
}

it('a peer says otherwise after the visit; the score before it stays, and the team counts and reads the new one', async () => {
  const { made, team } = await visited();
  const { who, review } = team.peer;
  expect(code(await amend(who, review.id, { value: '2' }))).toBe('ILLEGAL_TRANSITION');
  expect((await closeDesk(app, made)).errors).toBeUndefined();
  expect((await amend(who, review.id, { value: '2' })).data!.amendAnswer).toEqual({ __typename: 'SavedAnswer', version: 2 });
  expect(await row(review.id)).toEqual({ value: '2', deskValue: '3', version: 2 });
  const seen = (await app.as<Read>(team.lead.who, READ, { id: made.row.id })).data!.caseReviews;
  expect(seen.scores.dimensions.find((d) => d.key === 'finance')!.counts).toEqual([0, 1, 2, 0, 0]);
  expect(seen.reviews.map((r) => r.viewerCanAmend)).toEqual(seen.reviews.map((r) => r.mine));
  // When somebody else wrote would tell who it is.
  for (const r of seen.reviews) expect(r.answers.every((a) => (a.savedAt !== null) === r.mine)).toBe(true);
  const [step] = (await app.db.query(
    `select cause, "authorId", delta from review_revision where "reviewId" = $1 order by seq desc limit 1`,
    [review.id],
  )) as object[];
  expect(step).toMatchObject({ cause: 'AMEND', authorId: null });
});
it('stays whole: a level that asks for evidence is refused without it, and nothing of it is kept', async () => {
  const { made, team } = await visited();
  await closeDesk(app, made);
  const { who, review } = team.peer;
  expect(rules(await amend(who, review.id, { value: '4' }))).toEqual(['evidenceMissing']);
  expect(rules(await amend(who, review.id, { value: 'IE', reason: '' }))).toEqual(['reasonMissing']);
  expect(await row(review.id)).toEqual({ value: '3', deskValue: '3', version: 1 });
  const added = await app.as<{ addEvidence: { id: string } }>(
    who,
    'mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { id } }',
    {
      input: { caseId: made.row.id, type: 'OBSERVATION', title: 'The loan desk at work', clientMutationId: randomUUID() },
    },
  );
  const evidenceIds = [added.data!.addEvidence.id];
  const reads = async () =>
    JSON.stringify(
      await app.as(team.lead.who, 'query($id: ID!) { caseReviews(caseId: $id) { evidence { id } } }', { id: made.row.id }),
    ).includes(evidenceIds[0]!);
  expect(await reads()).toBe(false);
  expect((await amend(who, review.id, { value: '4', evidenceIds })).errors).toBeUndefined();
  expect(await reads()).toBe(true);
});
it('of two tabs one is kept and the other is shown it; the same key acts once', async () => {
  const { made, team } = await visited();
  await closeDesk(app, made);
  const { who, review } = team.peer;
  const key = randomUUID();
  const words = 'Other words, which are long enough to stand by themselves in a review that was sent, I hope.';
  expect((await amend(who, review.id, { strengths: words }, 1, key)).data!.amendAnswer.version).toBe(2);
  expect((await amend(who, review.id, { strengths: words }, 1, key)).data!.amendAnswer.version).toBe(2);
  expect((await amend(who, review.id, { strengths: `${words} And more.` }, 1)).data!.amendAnswer).toEqual({
    __typename: 'EditConflict',
    theirs: { strengths: words },
  });
});
it('is nobody else’s, and over once the report is being signed or was given to the host', async () => {
  const m = await makeReleased(app, programme);
  const { review, who } = m.team.peer;
  expect(code(await amend(who, review.id, { value: '2' }))).toBe('ILLEGAL_TRANSITION');
  expect(code(await amend(m.made.facilitator, review.id, { value: '2' }))).toBe('FORBIDDEN');
  expect(code(await amend(m.lead, review.id, { value: '2' }))).toBe('FORBIDDEN');
  expect(code(await amend(m.made.host, review.id, { value: '2' }))).toBe('NOT_FOUND');
  await app.db.query(`update consensus_report set state = 'SIGNING', "releasedAt" = null where id = $1`, [m.reportId]);
  await app.db.query(`update peer_review_case set state = 'REPORTING', "reportReleasedAt" = null where id = $1`, [m.made.row.id]);
  await app.db.query(`update review set state = 'SUBMITTED', "lockedAt" = null where "caseId" = $1`, [m.made.row.id]);
  expect(code(await amend(who, review.id, { value: '2' }))).toBe('ILLEGAL_TRANSITION');
  await app.db.query(`update consensus_report set state = 'DRAFTING' where id = $1`, [m.reportId]);
  expect((await amend(who, review.id, { value: '2' })).data?.amendAnswer.__typename).not.toBe('EditConflict');
});
