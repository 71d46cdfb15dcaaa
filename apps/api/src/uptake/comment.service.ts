import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { commentDisposed, commentHidden, commentWithdrawn, consultationCommented } from '@guildhall/domain/uptake/activities';
import { paragraphs, placeOf } from '@guildhall/domain/uptake/anchor';
import {
  consultationMachine,
  type CommentInput,
  type DisposeCommentInput,
  type hideCommentInput,
  type withdrawCommentInput,
} from '@guildhall/domain/uptake/consultation';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { ConsultationComment, ConsultationRound } from './consultation.entity.js';
import { commentPolicy, roundPolicy } from './consultation.policy.js';
import { roundPage } from './consultation.queries.js';
import { takesComments } from './consultation.service.js';

/** A remark on a paragraph as it stands now; of words that are gone nobody makes a new one. Returns the round. */
export function commentOnConsultation(ctx: Ctx, input: CommentInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const round = await roundPolicy.admit(ctx, 'comment', input.roundId);
    if (!(await roundPage.one(ctx, { id: round.id }))) throw new DomainError('NOT_FOUND', { entity: 'Consultation' });
    return once(ctx, input.clientMutationId, 'commentOnConsultation', async () => {
      if (!takesComments(ctx, round)) throw new DomainError('DEADLINE_PASSED', { dueAt: round.closesAt.toISOString() });
      const { field, body } = input;
      const place = placeOf(round.text, input);
      if (place.changed) throw invalid('quote', 'textChanged');
      const at = place.at ?? 0;
      const { networkId, organiserIds, audience, communityId } = round;
      const row = await create(ctx, ConsultationComment, {
        roundId: round.id,
        networkId,
        organiserIds,
        audience,
        communityId,
        authorId: asker(ctx).id,
        field,
        at,
        quote: field === '' ? '' : paragraphs(round.text[field] ?? '')[at]!,
        body,
        disposition: null,
        answer: '',
        disposedBy: null,
        hiddenAt: null,
        hiddenReason: '',
        hiddenBy: null,
      });
      await emit(ctx, consultationCommented({ roundId: round.id, commentId: row.id }));
      return round.id;
    });
  });
}

/** The comment of an unanswered round, both locked, the round first as everybody locks it. */
async function inOpenRound(ctx: Ctx, action: 'withdraw' | 'dispose' | 'hide', id: string): Promise<ConsultationComment> {
  const before = await commentPolicy.show(ctx, id);
  const round = await ctx.db.findOneOrFail(ConsultationRound, { where: { id: before.roundId }, lock: { mode: 'pessimistic_write' } });
  const row = await commentPolicy.admit(ctx, action, id);
  if (round.state !== 'OPEN' && action !== 'hide')
    throw new DomainError('ILLEGAL_TRANSITION', { machine: consultationMachine.name, from: round.state, action });
  return row;
}

/** Who wrote it takes it back while nothing is answered in public. Returns the round. */
export function withdrawConsultationComment(ctx: Ctx, input: z.infer<typeof withdrawCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await inOpenRound(ctx, 'withdraw', input.commentId);
    if (row.version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: 'ConsultationComment', currentVersion: row.version });
    await ctx.db.delete(ConsultationComment, { id: row.id });
    await emit(ctx, commentWithdrawn({ roundId: row.roundId, commentId: row.id }));
    return row.roundId;
  });
}

/** What is made of a remark, with the reason; shown to others when all are answered. Returns the round. */
export function disposeConsultationComment(ctx: Ctx, input: DisposeCommentInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await inOpenRound(ctx, 'dispose', input.commentId);
    const { disposition, answer } = input;
    await save(ctx, ConsultationComment, row, { disposition, answer, disposedBy: asker(ctx).id }, input.expectedVersion);
    await emit(ctx, commentDisposed({ roundId: row.roundId, commentId: row.id }));
    return row.roundId;
  });
}

/** A coordinator who did not write the text takes a remark off the page, and says why to who wrote it. Returns the round. */
export function hideConsultationComment(ctx: Ctx, input: z.infer<typeof hideCommentInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await inOpenRound(ctx, 'hide', input.commentId);
    const hidden = { hiddenAt: ctx.now, hiddenReason: input.reason, hiddenBy: asker(ctx).id };
    await save(ctx, ConsultationComment, row, hidden, input.expectedVersion);
    await emit(ctx, commentHidden({ roundId: row.roundId, commentId: row.id }));
    return row.roundId;
  });
}
