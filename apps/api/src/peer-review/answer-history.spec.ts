import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Who } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeTeam, type MadeCase } from '../../test/make.reviews.js';

let app: TestApp;
let made: MadeCase;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  app = await TestApp.boot();
}, 60_000);
beforeEach(async () => {
  app.clock.reset();
  made = await makeCase(app, await makeProgramme(app));
  team = await makeTeam(app, made);
});
afterAll(async () => {
  const broken = await brokenInvariants(app);
  await app.stop();
  expect(broken.filter((b) => b.name.startsWith('peer-review'))).toEqual([]);
});

const key = () => randomUUID();
interface State {
  version: number;
  cause: string;
  value: string | null;
  strengths: string;
}
interface History {
  answerHistory: { form: { review: { id: string } }; dimensions: { key: string; version: number; states: State[] }[] };
}
const history = (who: Who, caseId = made.row.id) =>
  app.as<History>(
    who,
    'query($id: ID!) { answerHistory(caseId: $id) { form { review { id } } dimensions { key version states { version cause value strengths } } } }',
    { id: caseId },
  );
const finance = async (who: Who) => (await history(who)).data!.answerHistory.dimensions.find((d) => d.key === 'finance')!;
const CHANGED = `__typename ... on SavedAnswer { version answer { value strengths } } ... on EditConflict { currentVersion theirs { strengths } }`;
const save = (who: Who, reviewId: string, patch: object, expectedVersion: number) =>
  app.as(who, `mutation($input: SaveAnswerInput!) { saveAnswer(input: $input) { ${CHANGED} } }`, {
    input: { reviewId, dimensionKey: 'finance', patch, expectedVersion, clientMutationId: key() },
  });
const restore = (who: Who, reviewId: string, version: number, expectedVersion: number, clientMutationId = key()) =>
  app.as<{ restoreAnswer: { __typename: string; version: number; answer: { value: string; strengths: string }; currentVersion: number } }>(
    who,
    `mutation($input: RestoreAnswerInput!) { restoreAnswer(input: $input) { ${CHANGED} } }`,
    { input: { reviewId, dimensionKey: 'finance', version, expectedVersion, clientMutationId } },
  );
const long = 'They lend small sums, and a coach goes along for ten meetings.';

describe('what an answer was', () => {
  it('is kept for its writer, and comes back as a step of its own', async () => {
    const { peer } = team;
    await save(peer.who, peer.review.id, { value: '3', strengths: long }, 0);
    await save(peer.who, peer.review.id, { value: '2', strengths: '' }, 1);
    expect(await finance(peer.who)).toEqual({
      key: 'finance',
      version: 2,
      states: [
        { version: 2, cause: 'AUTOSAVE', value: '2', strengths: '' },
        { version: 1, cause: 'AUTOSAVE', value: '3', strengths: long },
      ],
    });
    const once = key();
    const back = await restore(peer.who, peer.review.id, 1, 2, once);
    expect(back.data?.restoreAnswer).toMatchObject({ __typename: 'SavedAnswer', version: 3, answer: { value: '3', strengths: long } });
    // A repeat of the same press has no second effect, and going back can itself be taken back.
    expect((await restore(peer.who, peer.review.id, 1, 2, once)).data?.restoreAnswer.version).toBe(3);
    expect((await finance(peer.who)).states.map((s) => [s.version, s.cause, s.strengths])).toEqual([
      [3, 'RESTORE', long],
      [2, 'AUTOSAVE', ''],
      [1, 'AUTOSAVE', long],
    ]);
    expect((await restore(peer.who, peer.review.id, 2, 3)).data?.restoreAnswer.answer).toEqual({ value: '2', strengths: '' });
  });

  it('never overwrites what was saved since, and names a state that never was', async () => {
    const { peer } = team;
    await save(peer.who, peer.review.id, { strengths: long }, 0);
    await save(peer.who, peer.review.id, { strengths: 'Short.' }, 1);
    const stale = await restore(peer.who, peer.review.id, 1, 1);
    expect(stale.data?.restoreAnswer).toMatchObject({ __typename: 'EditConflict', currentVersion: 2, theirs: { strengths: 'Short.' } });
    const never = await restore(peer.who, peer.review.id, 7, 2);
    expect([code(never), never.errors?.[0]?.extensions.details]).toMatchObject(['INVALID_INPUT', { issues: [{ path: 'version' }] }]);
    expect((await finance(peer.who)).states[0]).toMatchObject({ version: 2, strengths: 'Short.' });
  });

  it('cannot come back once the review was sent', async () => {
    const { peer } = team;
    await save(peer.who, peer.review.id, { strengths: long }, 0);
    await save(peer.who, peer.review.id, { strengths: '' }, 1);
    await app.db.query(`update review set state = 'SUBMITTED', "submittedAt" = now() where id = $1`, [peer.review.id]);
    expect(code(await restore(peer.who, peer.review.id, 1, 2))).toBe('ILLEGAL_TRANSITION');
    await app.db.query(`update review set state = 'DRAFT', "submittedAt" = null where id = $1`, [peer.review.id]);
  });

  it('is nobody else’s to read or to bring back', async () => {
    const { peer } = team;
    await save(peer.who, peer.review.id, { strengths: long }, 0);
    for (const who of [made.facilitator, made.host]) expect(code(await history(who))).toBe('NOT_FOUND');
    expect(code(await app.as(null, 'query($id: ID!) { answerHistory(caseId: $id) { form { caseId } } }', { id: made.row.id }))).toBe(
      'UNAUTHENTICATED',
    );
    const lead = await history(team.lead.who);
    expect(lead.data?.answerHistory.form.review.id).toBe(team.lead.review.id);
    expect(JSON.stringify(lead.data)).not.toContain(long);
    expect(code(await restore(team.lead.who, peer.review.id, 1, 1))).toBe('NOT_FOUND');
  });
});
