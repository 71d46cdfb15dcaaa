import { DomainError } from '@guildhall/domain/kernel/errors';
import { feedbackGiven, type GiveFeedbackInput } from '@guildhall/domain/peer-review/review-feedback';
import { In, IsNull } from 'typeorm';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { ReviewFeedback } from './review-feedback.entity.js';
import { caseFeedbackPolicy } from './review-feedback.policy.js';
import { Review } from './review.entity.js';

/** Says what one thinks of a review, or of the report, or says it anew. The lock on the case keeps it from the day on which the peers hear of it. */
export const giveFeedback = (ctx: Ctx, input: GiveFeedbackInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'giveFeedback', async () => {
      const reviewId = input.reviewId ?? null;
      const row = await caseFeedbackPolicy.admit(ctx, reviewId ? 'judgeReviews' : 'judgeReport', input.caseId);
      if (reviewId && !(await ctx.db.existsBy(Review, { id: reviewId, caseId: row.id, state: In(['SUBMITTED', 'LOCKED']) })))
        throw new DomainError('NOT_FOUND', { entity: 'Review' });
      const raterId = asker(ctx).id;
      const said = await ctx.db.findOneBy(ReviewFeedback, { caseId: row.id, raterId, reviewId: reviewId ?? IsNull() });
      const values = { flags: input.flags, stars: input.stars ?? null };
      const { id } = said
        ? await save(ctx, ReviewFeedback, said, values, input.expectedVersion)
        : await create(ctx, ReviewFeedback, {
            ...{ caseId: row.id, programmeId: row.programmeId, reviewId, raterId, fromRole: reviewId ? 'FACILITATOR' : 'HOST' },
            ...values,
          });
      await emit(ctx, feedbackGiven({ caseId: row.id, feedbackId: id }));
      return row.id;
    }),
  );
