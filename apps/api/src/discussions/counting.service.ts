import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { Discussion } from './discussion.entity.js';
import { Post } from './post.entity.js';

/** Locks the discussion of a post, before the post itself: the order in which a reply locks. Tells nothing to whom may not know of the post. */
export async function lockDiscussionOf(ctx: Ctx, postId: string): Promise<Discussion> {
  const post = await ctx.db.findOne(Post, { where: { id: postId }, select: { id: true, discussionId: true } });
  if (!post) throw new DomainError('NOT_FOUND', { entity: 'Post' });
  return ctx.db.findOneOrFail(Discussion, { where: { id: post.discussionId }, lock: { mode: 'pessimistic_write' } });
}

/** Brings the numbers of a locked discussion up to date with its posts. An accepted answer that no longer stands is none.
 *  The version stays: nobody edits these fields. */
export async function recount(ctx: Ctx, discussionId: string): Promise<void> {
  await ctx.run({
    name: 'discussion-recount',
    text: `update discussion d set "lastNumber" = s.last, "replyCount" = s.replies, "peopleCount" = s.people, "localeCount" = s.locales,
        "lastPostAt" = coalesce(s.at, d."lastPostAt"), "lastPostId" = coalesce(s.id, d."lastPostId"),
        "acceptedPostId" = case when s.accepted then d."acceptedPostId" end, state = case when d.state = 'ANSWERED' and not s.accepted then 'OPEN' else d.state end
      from (select max(p.number) last, count(*) filter (where p.state = 'VISIBLE' and p.number > 1)::int replies, count(distinct p."authorId") filter (where p.state = 'VISIBLE')::int people,
          count(distinct p.locale) filter (where p.state = 'VISIBLE')::int locales, max(p."createdAt") filter (where p.state = 'VISIBLE') at,
          (array_agg(p.id order by p.number desc) filter (where p.state = 'VISIBLE'))[1] id,
          coalesce(bool_or(p.id = o."acceptedPostId" and p.state = 'VISIBLE'), false) accepted
        from post p join discussion o on o.id = p."discussionId" where p."discussionId" = $1) s
      where d.id = $1`,
    values: [discussionId],
  });
}
