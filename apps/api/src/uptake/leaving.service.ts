import { practiceCommentWithdrawn } from '@guildhall/domain/uptake/activities';
import { In, IsNull, Not } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Leaver, Leaving } from '../kernel/leaving.js';
import { emit } from '../kernel/outbox.js';
import { ConsultationComment, ConsultationRound } from './consultation.entity.js';
import { PracticeComment, PracticeCommentRevision } from './practice-comment.entity.js';
import { removeComment } from './practice-comment.service.js';

/** Comments on practices go or stay as the posts do. What one said before goes in every case. */
async function withdrawComments(ctx: Ctx, { personId, wishes }: Leaver): Promise<Counts> {
  const mine = await ctx.db.findBy(PracticeComment, { authorId: personId });
  const { affected } = mine.length
    ? await ctx.db.delete(PracticeCommentRevision, { commentId: In(mine.map((c) => c.id)) })
    : { affected: 0 };
  if (wishes.posts === 'KEEP') return { practice_comment: 0, practice_comment_revision: affected ?? 0 };
  // Answers first: a place that nobody answers any more goes with the last of them.
  for (const { id, practiceId } of mine.toSorted((a, b) => Number(a.answerToId === null) - Number(b.answerToId === null))) {
    const row = await ctx.db.findOne(PracticeComment, { where: { id, withdrawnAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!row) continue;
    await removeComment(ctx, row);
    await emit(ctx, practiceCommentWithdrawn({ practiceId, commentId: id }));
  }
  // A remark that has its public answer belongs to the round by now.
  const open = await ctx.db.find(ConsultationRound, { where: { state: Not('ANSWERED') }, select: { id: true } });
  const remarks = open.length
    ? await ctx.db.delete(ConsultationComment, { authorId: personId, roundId: In(open.map((r) => r.id)) })
    : { affected: 0 };
  return { practice_comment: mine.length, practice_comment_revision: affected ?? 0, consultation_comment: remarks.affected ?? 0 };
}

export const uptakeLeaving: Leaving = { steps: { uptake: withdrawComments } };
