import { practiceCommentHidden, practiceCommentReported, practiceCommentShown } from '@guildhall/domain/uptake/activities';
import type {
  hidePracticeCommentInput,
  reportPracticeCommentInput,
  settleCommentReportsInput,
  showPracticeCommentInput,
} from '@guildhall/domain/uptake/practice-comment';
import { IsNull } from 'typeorm';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PracticeComment, PracticeCommentReport } from './practice-comment.entity.js';
import { onThePage } from './practice-comment.service.js';

const settle = (ctx: Ctx, commentId: string) =>
  ctx.db.update(PracticeCommentReport, { commentId, settledAt: IsNull() }, { settledAt: ctx.now, updatedAt: ctx.now });
const under = (ctx: Ctx, answerToId: string, underHidden: boolean) => ctx.db.update(PracticeComment, { answerToId }, { underHidden });

/** Off the page, with its answers, for all but who wrote it and those who moderate; the reason is for them. What was reported is settled. */
export function hidePracticeComment(ctx: Ctx, input: z.infer<typeof hidePracticeCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await onThePage(ctx, 'hide', input.commentId);
    const hidden = { hiddenAt: ctx.now, hiddenReason: input.reason, hiddenBy: asker(ctx).id };
    await save(ctx, PracticeComment, row, hidden, input.expectedVersion);
    await under(ctx, row.id, true);
    await settle(ctx, row.id);
    await emit(ctx, practiceCommentHidden({ practiceId: row.practiceId, commentId: row.id }));
    return row.id;
  });
}

/** On the page again, as if it had not been hidden. */
export function showPracticeComment(ctx: Ctx, input: z.infer<typeof showPracticeCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await onThePage(ctx, 'show', input.commentId);
    await save(ctx, PracticeComment, row, { hiddenAt: null, hiddenReason: '', hiddenBy: null }, input.expectedVersion);
    await under(ctx, row.id, false);
    await emit(ctx, practiceCommentShown({ practiceId: row.practiceId, commentId: row.id }));
    return row.id;
  });
}

/** Tells those who moderate what is wrong with it. A second report of the same reader says it in other words. */
export function reportPracticeComment(ctx: Ctx, input: z.infer<typeof reportPracticeCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { id: commentId, practiceId, networkId } = await onThePage(ctx, 'report', input.commentId);
    const own = { commentId, reporterId: asker(ctx).id };
    const before = await ctx.db.findOneBy(PracticeCommentReport, own);
    const said = { reason: input.reason, settledAt: null };
    if (before?.reason === input.reason && before.settledAt === null) return commentId;
    if (before) await save(ctx, PracticeCommentReport, before, said);
    else await create(ctx, PracticeCommentReport, { ...own, ...said, networkId });
    await emit(ctx, practiceCommentReported({ practiceId, commentId }));
    return commentId;
  });
}

/** Somebody who moderates has looked at what was reported, and lets the comment stand. */
export function settleCommentReports(ctx: Ctx, input: z.infer<typeof settleCommentReportsInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { id } = await onThePage(ctx, 'settle', input.commentId);
    await settle(ctx, id);
    return id;
  });
}
