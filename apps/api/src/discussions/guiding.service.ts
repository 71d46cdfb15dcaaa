import { answerAccepted, answerTakenBack, discussionModerated, postModerated } from '@guildhall/domain/discussions/discussion.activities';
import { canBeAnswer, discussionMachine, postMachine, reopenedState } from '@guildhall/domain/discussions/discussion';
import type { AcceptAnswer, ModerateDiscussion, ModeratePost } from '@guildhall/domain/discussions/discussion.inputs';
import type { Ctx } from '../kernel/ctx.js';
import { plainText } from '../kernel/markdown.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { lockDiscussionOf, recount } from './counting.service.js';
import { Discussion } from './discussion.entity.js';
import { discussionPolicy, postPolicy } from './discussion.policy.js';
import { settle } from './poll.service.js';
import { Post } from './post.entity.js';

const pinnedFor = 365 * 86_400_000;

/** The asker, or a coordinator, says which reply answered the question; without a post the mark is taken back. */
export function acceptAnswer(ctx: Ctx, input: AcceptAnswer): Promise<Discussion> {
  return transact(ctx, async (ctx) => {
    const id = await once(ctx, input.clientMutationId, 'acceptAnswer', async () => {
      const row = await discussionPolicy.admit(ctx, 'accept', input.discussionId);
      const { communityId } = row;
      if (!input.postId) {
        await save(ctx, Discussion, row, { state: discussionMachine.next(row.state, 'takeBackAnswer'), acceptedPostId: null });
        await emit(ctx, answerTakenBack({ communityId, discussionId: row.id }));
        return row.id;
      }
      // Pressed again, or by two at once: it is the answer already, and nobody is told twice.
      if (row.acceptedPostId === input.postId) return row.id;
      const post = await postPolicy.show(ctx, input.postId);
      canBeAnswer(row, post);
      await save(ctx, Discussion, row, { state: discussionMachine.next(row.state, 'acceptAnswer'), acceptedPostId: post.id });
      await emit(ctx, answerAccepted({ communityId, discussionId: row.id, postId: post.id }));
      return row.id;
    });
    return ctx.db.findOneByOrFail(Discussion, { id });
  });
}

/** Pins, locks, hides or removes, and back. */
export function moderateDiscussion(ctx: Ctx, input: ModerateDiscussion): Promise<Discussion> {
  return transact(ctx, async (ctx) => {
    const row = await discussionPolicy.admit(ctx, 'moderate', input.discussionId);
    const { act } = input;
    const patch =
      act === 'pin'
        ? { pinnedUntil: new Date(ctx.now.getTime() + pinnedFor) }
        : act === 'unpin'
          ? { pinnedUntil: null }
          : { state: reopenedState(discussionMachine.next(row.state, act), row.acceptedPostId !== null) };
    const saved = await save(ctx, Discussion, row, patch);
    // What was removed never comes back, and with it goes who voted what.
    if (act === 'remove') await settle(ctx, row);
    await emit(ctx, discussionModerated({ communityId: row.communityId, discussionId: row.id }));
    return saved;
  });
}

export function moderatePost(ctx: Ctx, input: ModeratePost): Promise<Post> {
  return transact(ctx, async (ctx) => {
    await lockDiscussionOf(ctx, input.postId);
    const row = await postPolicy.admit(ctx, 'moderate', input.postId);
    const saved = await save(ctx, Post, row, { state: postMachine.next(row.state, input.act) });
    if (row.number === 1)
      await ctx.db.update(Discussion, { id: row.discussionId }, { excerpt: saved.state === 'VISIBLE' ? plainText(saved.body, 200) : '' });
    await recount(ctx, row.discussionId);
    await emit(ctx, postModerated({ communityId: row.communityId, discussionId: row.discussionId, postId: row.id }));
    return saved;
  });
}
