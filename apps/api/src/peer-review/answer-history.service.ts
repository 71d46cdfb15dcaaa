import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { emptyAnswer, undo } from '@guildhall/domain/peer-review/answer';
import { statesOf, type AnswerStep } from '@guildhall/domain/peer-review/answer-history';
import type { RestoreAnswerInput } from '@guildhall/domain/peer-review/answer.inputs';
import { MoreThan } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { statement } from '../kernel/statement.js';
import type { AnswerHistoryNode } from './answer-history.types.js';
import { plain, refuseUnlessOpen, scope, stored, writeAnswer, type Conflict, type Saved } from './answer.service.js';
import { ReviewAnswer, ReviewRevision } from './review.entity.js';
import { reviewPolicy } from './review.policy.js';
import { reviewForm } from './review.queries.js';

const steps = statement<{ reviewId: string }, AnswerStep & { dimensionKey: string }>(
  'answer-steps',
  `select v."dimensionKey", v."answerVersion", to_json(v.at at time zone 'UTC')#>>'{}' || 'Z' "at", v.cause, v.delta from review_revision v join review r on r.id = v."reviewId"
   where r.id = :reviewId and r.id = any(:written) and v."dimensionKey" is not null and ${reviewPolicy.visible('r')} order by v.seq desc`,
);

/** What each answer of one's own review was, dimension by dimension. NOT_FOUND for whoever has no review here. */
export async function answerHistory(ctx: Ctx, caseId: string, locale?: string): Promise<AnswerHistoryNode> {
  const form = await reviewForm(ctx, caseId, locale);
  const all = await steps.all(ctx, { reviewId: form.review.id });
  return {
    form,
    dimensions: form.rubric.dimensions.map(({ key, title }) => {
      const {
        version,
        savedAt: _,
        ...now
      } = form.answers.find((a) => a.dimensionKey === key) ?? {
        ...emptyAnswer(key),
        version: 0,
        savedAt: '',
      };
      const states = statesOf(
        now,
        all.filter((s) => s.dimensionKey === key),
      );
      return {
        ...{ key, title, version },
        states: states.map((s) => ({ version: s.version, at: s.at, cause: s.cause, ...s.answer, evidenceIds: [...s.answer.evidenceIds] })),
      };
    }),
  };
}

/** Goes back to what an answer was, while the review can be written. */
export async function restoreAnswer(ctx: Ctx, input: RestoreAnswerInput): Promise<Saved | Conflict> {
  await reviewPolicy.prepare(ctx);
  return stored(ctx, async (ctx) => {
    const review = await reviewPolicy.admit(ctx, 'write', input.reviewId);
    const { dimensionKey } = input;
    const write = async () => {
      refuseUnlessOpen(review, (await scope.one(ctx, { caseId: review.caseId }))!, [dimensionKey]);
      const where = { reviewId: review.id, dimensionKey };
      const row = await ctx.db.findOneBy(ReviewAnswer, where);
      if (!row) throw new DomainError('NOT_FOUND', { entity: 'ReviewAnswer' });
      if (!(await ctx.db.existsBy(ReviewRevision, { ...where, answerVersion: input.version }))) throw invalid('version', 'notAChoice');
      const later = await ctx.db.find(ReviewRevision, {
        where: { ...where, answerVersion: MoreThan(input.version) },
        order: { seq: 'DESC' },
      });
      const { dimensionKey: _, ...was } = undo(
        plain(row),
        later.map((r) => r.delta),
      );
      const change = { dimensionKey, expectedVersion: input.expectedVersion, patch: { ...was, evidenceIds: [...was.evidenceIds] } };
      return (await writeAnswer(ctx, review.id, change, review.caseId, 'RESTORE', row)).mark;
    };
    const mark = await once(ctx, input.clientMutationId, 'restoreAnswer', write, review.id);
    return { mark, of: review.id, dimensionKey, answer: undefined };
  });
}
