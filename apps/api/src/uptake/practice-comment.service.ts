import { DomainError } from '@guildhall/domain/kernel/errors';
import { practiceCommentEdited, practiceCommentWithdrawn, practiceCommented } from '@guildhall/domain/uptake/activities';
import type {
  EditPracticeCommentInput,
  withdrawPracticeCommentInput,
  WritePracticeCommentInput,
} from '@guildhall/domain/uptake/practice-comment';
import { IsNull, Not } from 'typeorm';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PracticeComment, PracticeCommentRevision } from './practice-comment.entity.js';
import { practiceCommentPolicy } from './practice-comment.policy.js';
import { practiceOf } from './practice-of.service.js';
import { readablePractice } from './uptake.queries.js';

/** Of the edition that can be read now. */
export function writePracticeComment(ctx: Ctx, input: WritePracticeCommentInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const practice = await practiceOf(ctx, input.practiceId);
    const answered = input.answerToId ? await onThePage(ctx, 'answer', input.answerToId) : null;
    if (answered && answered.practiceId !== practice.id) throw new DomainError('NOT_FOUND', { entity: practiceCommentPolicy.name });
    return once(ctx, input.clientMutationId, 'writePracticeComment', async () => {
      const row = await create(ctx, PracticeComment, {
        practiceId: practice.id,
        networkId: practice.networkId,
        practiceAuthorIds: practice.authorIds,
        editionNo: practice.editionNo,
        authorId: asker(ctx).id,
        answerToId: answered?.id ?? null,
        threadAt: answered?.createdAt ?? ctx.now,
        underHidden: false,
        withdrawnAt: null,
        body: input.body,
        editedAt: null,
        hiddenAt: null,
        hiddenReason: '',
        hiddenBy: null,
      });
      await emit(ctx, practiceCommented({ practiceId: practice.id, commentId: row.id }));
      return row.id;
    });
  });
}

type Action = Parameters<typeof practiceCommentPolicy.admit>[1];
/** The comment, locked; with the text of its practice it has gone off the page, too. */
export async function onThePage(ctx: Ctx, action: Action, id: string): Promise<PracticeComment> {
  const { practiceId } = await practiceCommentPolicy.show(ctx, id);
  if (!(await readablePractice.one(ctx, { id: practiceId }))) throw new DomainError('NOT_FOUND', { entity: practiceCommentPolicy.name });
  return practiceCommentPolicy.admit(ctx, action, id);
}

/** What it said before is kept for those who moderate. */
export function editPracticeComment(ctx: Ctx, input: EditPracticeCommentInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await onThePage(ctx, 'edit', input.commentId);
    const { id: commentId, practiceId, version } = row;
    if (version === input.expectedVersion && row.body === input.body) return commentId;
    const before = { commentId, version, body: row.body, at: row.editedAt ?? row.createdAt };
    await save(ctx, PracticeComment, row, { body: input.body, editedAt: ctx.now }, input.expectedVersion);
    await ctx.db.insert(PracticeCommentRevision, before);
    await emit(ctx, practiceCommentEdited({ practiceId, commentId }));
    return commentId;
  });
}

/** Gone for good; where others have answered, its place stays. The place goes with the last answer. */
export function withdrawPracticeComment(ctx: Ctx, input: z.infer<typeof withdrawPracticeCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { answerToId } = await practiceCommentPolicy.show(ctx, input.commentId);
    // First what is answered, as everybody locks them in this order.
    if (answerToId) await ctx.db.findOne(PracticeComment, { where: { id: answerToId }, lock: { mode: 'pessimistic_write' } });
    const row = await onThePage(ctx, 'withdraw', input.commentId);
    const { id: commentId, practiceId, version } = row;
    if (version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: practiceCommentPolicy.name, currentVersion: version });
    await removeComment(ctx, row);
    await emit(ctx, practiceCommentWithdrawn({ practiceId, commentId }));
    return commentId;
  });
}

/** Takes away a locked comment; the place of one that others have answered stays. */
export async function removeComment(ctx: Ctx, row: PracticeComment): Promise<void> {
  const { id: commentId, answerToId } = row;
  if (await ctx.db.existsBy(PracticeComment, { answerToId: commentId })) {
    await ctx.db.delete(PracticeCommentRevision, { commentId });
    await save(ctx, PracticeComment, row, { body: '', withdrawnAt: ctx.now, editedAt: null });
  } else await ctx.db.delete(PracticeComment, { id: commentId });
  if (answerToId && !(await ctx.db.existsBy(PracticeComment, { answerToId })))
    await ctx.db.delete(PracticeComment, { id: answerToId, withdrawnAt: Not(IsNull()) });
}
