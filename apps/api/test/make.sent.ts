import { randomUUID } from 'node:crypto';
import type { Review } from '../src/peer-review/review.entity.js';
import type { TestApp, Who } from './app.js';
import { scope, type MadeCase } from './make.reviews.js';

const versionOf = async (app: TestApp, table: string, id: string) =>
  ((await app.db.query(`select version from "${table}" where id = $1`, [id])) as { version: number }[])[0]!.version;
const run = (app: TestApp, who: Who, name: string, type: string, input: object, fields = '') =>
  app.as<Record<string, unknown>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });

/** `submitReview` or `retractReview` by whoever wrote it. */
export const reviewAct = async (app: TestApp, who: Who, name: string, reviewId: string) =>
  run(app, who, name, 'MoveReviewInput', { reviewId, expectedVersion: await versionOf(app, 'review', reviewId) });

/** Each writes a whole review with 3 everywhere, and sends it. */
export async function sendAll(app: TestApp, team: Record<string, { who: Who; review: Review }>): Promise<void> {
  const strengths = 'Said in a sentence that is long enough to be sent as it is, and then a little more than that.';
  for (const { who, review } of Object.values(team)) {
    for (const dimensionKey of scope) {
      const input = { reviewId: review.id, dimensionKey, expectedVersion: 0, patch: { value: '3', strengths } };
      await run(app, who, 'saveAnswer', 'SaveAnswerInput', input, '{ __typename }');
    }
    const { errors } = await reviewAct(app, who, 'submitReview', review.id);
    if (errors) throw new Error(JSON.stringify(errors));
  }
}
/** The independent phase ends. */
export const closeDesk = async (app: TestApp, made: MadeCase) =>
  run(
    app,
    made.facilitator,
    'closeDeskReview',
    'MoveCaseInput',
    { caseId: made.row.id, reason: '', expectedVersion: await versionOf(app, 'peer_review_case', made.row.id) },
    '{ state }',
  );
