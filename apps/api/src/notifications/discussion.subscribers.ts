import { answerAccepted, discussionStarted, postWritten } from '@guildhall/domain/discussions/discussion.activities';
import { Discussion } from '../discussions/discussion.entity.js';
import { Post } from '../discussions/post.entity.js';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { tell } from './notices.service.js';

/** Followers who may still read it, but for whoever wrote. */
async function listeners(ctx: Ctx, discussionId: string, authorId: string | null): Promise<string[]> {
  const rows = await ctx.run<{ id: string }>({
    name: 'notice-followers',
    text: `select p.id from follow f join person p on p.id = f."personId" join discussion d on d.id = f."discussionId"
      left join community_membership m on m."communityId" = d."communityId" and m."personId" = p.id and m.state in ('ACTIVE','SUSPENDED')
      where f."discussionId" = $1 and p.id is distinct from $2 and p.status = 'ACTIVE' and d.state in ('OPEN','ANSWERED','LOCKED')
        and (m.state = 'ACTIVE' or (m.state is null and d."communityVisibility" in ('PUBLIC','UNLISTED','REGISTERED')))`,
    values: [discussionId, authorId],
  });
  return rows.map((r) => r.id);
}

export const discussionSubscribers = [
  subscribe(postWritten, 'tell-followers', async (ctx, { discussionId, postId }) => {
    const post = await ctx.db.findOneBy(Post, { id: postId });
    if (post?.state !== 'VISIBLE') return;
    await tell(ctx, await listeners(ctx, discussionId, post.authorId), { kind: 'REPLY', actorId: post.authorId, discussionId, postId });
  }),
  subscribe(answerAccepted, 'tell-answerer', async (ctx, { discussionId, postId }, { actorId }) => {
    const post = await ctx.db.findOneBy(Post, { id: postId });
    if (post?.authorId && post.authorId !== actorId) await tell(ctx, [post.authorId], { kind: 'ANSWER_ACCEPTED', actorId, discussionId, postId });
  }),
  subscribe(discussionStarted, 'tell-members-of-announcement', async (ctx, { communityId, discussionId, postId }, { actorId }) => {
    const discussion = await ctx.db.findOneBy(Discussion, { id: discussionId });
    if (discussion?.kind !== 'ANNOUNCEMENT') return;
    const members = await ctx.run<{ id: string }>({
      name: 'notice-members', text: `select m."personId" id from community_membership m where m."communityId" = $1 and m.state = 'ACTIVE' and m."personId" is distinct from $2`, values: [communityId, actorId],
    });
    await tell(ctx, members.map((m) => m.id), { kind: 'ANNOUNCEMENT', actorId, discussionId, postId });
  }),
];
