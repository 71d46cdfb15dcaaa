import { DomainError } from '@guildhall/domain/kernel/errors';
import {
  practiceCommentEdited,
  practiceCommentHidden,
  practiceCommentWithdrawn,
  practiceCommented,
} from '@guildhall/domain/uptake/activities';
import type {
  EditPracticeCommentInput,
  hidePracticeCommentInput,
  withdrawPracticeCommentInput,
  WritePracticeCommentInput,
} from '@guildhall/domain/uptake/practice-comment';
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
    return once(ctx, input.clientMutationId, 'writePracticeComment', async () => {
      const row = await create(ctx, PracticeComment, {
        practiceId: practice.id,
        networkId: practice.networkId,
        practiceAuthorIds: practice.authorIds,
        editionNo: practice.editionNo,
        authorId: asker(ctx).id,
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

/** The comment, locked; with the text of its practice it has gone off the page, too. */
async function onThePage(ctx: Ctx, action: 'edit' | 'withdraw' | 'hide', id: string): Promise<PracticeComment> {
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

export function withdrawPracticeComment(ctx: Ctx, input: z.infer<typeof withdrawPracticeCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { id: commentId, practiceId, version } = await onThePage(ctx, 'withdraw', input.commentId);
    if (version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: practiceCommentPolicy.name, currentVersion: version });
    await ctx.db.delete(PracticeComment, { id: commentId });
    await emit(ctx, practiceCommentWithdrawn({ practiceId, commentId }));
    return commentId;
  });
}

/** Off the page for all but who wrote it and those who moderate, with the reason for them. */
export function hidePracticeComment(ctx: Ctx, input: z.infer<typeof hidePracticeCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await onThePage(ctx, 'hide', input.commentId);
    const hidden = { hiddenAt: ctx.now, hiddenReason: input.reason, hiddenBy: asker(ctx).id };
    await save(ctx, PracticeComment, row, hidden, input.expectedVersion);
    await emit(ctx, practiceCommentHidden({ practiceId: row.practiceId, commentId: row.id }));
    return row.id;
  });
}
