import { postWithdrawn } from '@guildhall/domain/discussions/discussion.activities';
import { postMachine } from '@guildhall/domain/discussions/discussion';
import { In } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Leaver, Leaving } from '../kernel/leaving.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { lockDiscussionOf, recount } from './counting.service.js';
import { Discussion } from './discussion.entity.js';
import { Post, PostRevision } from './post.entity.js';

/** Where the person wishes it, what they wrote goes with them: the place of a post stays, its words do not, nor what it said before. An accepted answer stays
 *  as it is: others rely on it. What was withdrawn before loses its words in every case. */
async function withdrawPosts(ctx: Ctx, { personId, wishes }: Leaver): Promise<Counts> {
  const mine = await ctx.db.find(Post, {
    where: { authorId: personId },
    select: { id: true, discussionId: true },
    order: { discussionId: 'ASC', number: 'ASC' },
  });
  let posts = 0;
  let revisions = 0;
  for (const { id } of mine) {
    await lockDiscussionOf(ctx, id);
    const row = await ctx.db.findOneByOrFail(Post, { id });
    const accepted = await ctx.db.existsBy(Discussion, { id: row.discussionId, acceptedPostId: id });
    if (accepted || (wishes.posts === 'KEEP' && row.state !== 'WITHDRAWN')) continue;
    const state = postMachine.can(row.state, 'withdraw') ? postMachine.next(row.state, 'withdraw') : row.state;
    await save(ctx, Post, row, { state, body: '', html: '' });
    if (row.number === 1) await ctx.db.update(Discussion, { id: row.discussionId }, { excerpt: '' });
    await recount(ctx, row.discussionId);
    await emit(ctx, postWithdrawn({ communityId: row.communityId, discussionId: row.discussionId, postId: id }));
    posts++;
  }
  // What a post said before is nobody's any more, also of those that stay.
  if (mine.length) revisions = (await ctx.db.delete(PostRevision, { postId: In(mine.map((p) => p.id)) })).affected ?? 0;
  return { post: posts, post_revision: revisions };
}

/** Votes of polls that are open go with the person; those that were counted are nobody's. */
async function takeVotesBack(ctx: Ctx, { personId }: Leaver): Promise<Counts> {
  const [gone] = await ctx.run<{ n: number }>({ name: 'poll-drop-ballots', text: 'select drop_ballots($1) n', values: [personId] });
  return { 'vault.ballot': gone?.n ?? 0 };
}

export const discussionsLeaving: Leaving = { steps: { discussions: withdrawPosts, votes: takeVotesBack } };
