import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { reviewProblems, type Answer } from '@guildhall/domain/peer-review/answer';
import type { SaveAnswerInput } from '@guildhall/domain/peer-review/answer.inputs';
import { amendingStates, type CaseState, type ReportState } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { scope, stored, writeAnswer, type Conflict, type Saved } from './answer.service.js';
import { discloseEvidence } from './case.facts.js';
import { ConsensusReport } from './report.entity.js';
import { reviewPolicy } from './review.policy.js';
import type { Review } from './review.entity.js';
import { evidenceKinds } from './review.service.js';
import { RubricVersion } from './rubric.entity.js';

/** After the visit and until the report is signed a peer may say otherwise than before. `report`: the state of the newest edition. */
export const isAmendable = (review: Pick<Review, 'state' | 'disclosedAt'>, c: CaseState, report: ReportState | null): boolean =>
  review.state === 'SUBMITTED' &&
  review.disclosedAt !== null &&
  (amendingStates as readonly string[]).includes(c) &&
  (report === null || report === 'DRAFTING');

/** Says one dimension of a review otherwise that the team reads already: as a whole, so that what was sent stays complete. What it said when the independent phase
 *  ended stays as the score before the visit. Refused with what is missing, or with base, theirs and yours where another tab was first. */
export async function amendAnswer(ctx: Ctx, input: SaveAnswerInput): Promise<Saved | Conflict> {
  await reviewPolicy.prepare(ctx);
  return stored(ctx, async (ctx) => {
    const review = await reviewPolicy.admit(ctx, 'write', input.reviewId);
    let answer: Answer | undefined;
    const write = async () => {
      const c = (await scope.one(ctx, { caseId: review.caseId }))!;
      // Held, so that nobody asks for signatures under scores that move meanwhile.
      const report = await ctx.db.findOne(ConsensusReport, {
        where: { caseId: review.caseId },
        order: { edition: 'DESC' },
        lock: { mode: 'pessimistic_read' },
      });
      if (!isAmendable(review, c.state, report?.state ?? null))
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'review', from: review.state, action: 'amend' });
      if (!c.keys.includes(input.dimensionKey)) throw invalid('dimensionKey', 'notInScope');
      const written = await writeAnswer(ctx, review.id, input, review.caseId, 'AMEND');
      const { definition } = await ctx.db.findOneByOrFail(RubricVersion, { id: review.rubricVersionId });
      const missing = reviewProblems(
        definition,
        [input.dimensionKey],
        [written.answer],
        await evidenceKinds(ctx, review.caseId, [written.answer]),
      );
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'Review', missing });
      await discloseEvidence(ctx, review.roundId);
      answer = written.answer;
      return written.mark;
    };
    const mark = await once(ctx, input.clientMutationId, 'amendAnswer', write, review.id);
    return { mark, of: input.reviewId, dimensionKey: input.dimensionKey, answer };
  });
}
