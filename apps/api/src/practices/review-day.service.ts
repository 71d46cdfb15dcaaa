import { practiceFellDue, practiceMarkedOutdated, practiceReconfirmed } from '@guildhall/domain/practices/activities';
import type { practiceStepInput } from '@guildhall/domain/practices/inputs';
import { graceDays, isOverdue, practiceMachine, reviewDueAt } from '@guildhall/domain/practices/machine';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Practice } from './practice.entity.js';
import { practicePolicy } from './practice.policy.js';
import { dueForReview, overdue } from './practice.queries.js';

/** The owner says that the text still holds as it stands: a new day of review, the same edition. */
export function reconfirmPractice(ctx: Ctx, input: z.infer<typeof practiceStepInput>): Promise<Practice> {
  return transact(ctx, async (ctx) => {
    const row = await practicePolicy.admit(ctx, 'reconfirm', input.practiceId);
    const state = practiceMachine.next(row.state, 'reconfirm');
    const days = { reconfirmedAt: ctx.now, reviewDueAt: reviewDueAt(ctx.now) };
    const saved = await save(ctx, Practice, row, { state, ...days }, input.expectedVersion);
    await emit(ctx, practiceReconfirmed({ practiceId: row.id }));
    return saved;
  });
}

/** Practices whose day of review has come, and those that waited for their owner in vain: these get the banner. Run by the clock, each in a
 *  transaction of its own, checked again behind its lock; running it again changes nothing and tells nobody twice. */
export async function fallDue(ctx: Ctx): Promise<void> {
  for (const { id } of await overdue.all(ctx, { days: graceDays }))
    await transact(ctx, async (ctx) => {
      const row = await ctx.db.findOne(Practice, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row?.state !== 'DUE_FOR_REVIEW' || !isOverdue(row.reviewDueAt!, ctx.now)) return;
      await save(ctx, Practice, row, { state: practiceMachine.next(row.state, 'markOutdated') });
      await emit(ctx, practiceMarkedOutdated({ practiceId: id }));
    });
  for (const { id } of await dueForReview.all(ctx, {}))
    await transact(ctx, async (ctx) => {
      const row = await ctx.db.findOne(Practice, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row || !practiceMachine.can(row.state, 'fallDue') || row.reviewDueAt! > ctx.now) return;
      await save(ctx, Practice, row, { state: practiceMachine.next(row.state, 'fallDue') });
      await emit(ctx, practiceFellDue({ practiceId: id }));
    });
}
