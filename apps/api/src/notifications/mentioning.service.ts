import { maxMentions } from '@guildhall/domain/discussions/discussion';
import { mentionedIn } from '../discussions/mentions.js';
import type { Post } from '../discussions/post.entity.js';
import type { Ctx } from '../kernel/ctx.js';
import { tell } from './notices.service.js';

/** Tells those whom a post mentions and who may read it as members, each once however often it is edited, and not who heard of this post already.
 *  @returns whom a mail should tell: those who have no other mention waiting in this discussion */
export async function tellMentioned(ctx: Ctx, post: Post): Promise<string[]> {
  const ids = mentionedIn(post.body);
  if (ids.length === 0) return [];
  const people = await ctx.run<{ id: string; waiting: boolean }>({
    name: 'notice-mentioned',
    text: `select p.id, exists (select from notice w left join post q on q.id = w."postId" left join read_state r on r."discussionId" = w."discussionId" and r."personId" = w."personId"
        where w."personId" = p.id and w."discussionId" = d.id and w.kind = 'MENTIONED' and w."readAt" is null and not coalesce(r.number >= q.number, false)) waiting
      from unnest($2::uuid[]) with ordinality x(id, place) join person p on p.id = x.id and p.status = 'ACTIVE'
      join discussion d on d.id = $1 and d.state in ('OPEN','ANSWERED','LOCKED')
      join community_membership m on m."communityId" = d."communityId" and m."personId" = p.id and m.state = 'ACTIVE'
      where p.id is distinct from $3 and not exists (select from notice n where n."personId" = p.id and n."postId" = $4)
        and not exists (select from user_block b where (b."blockerId" = p.id and b."blockedId" = $3) or (b."blockerId" = $3 and b."blockedId" = p.id))
      order by x.place limit greatest(0, $5 - (select count(*) from notice n where n."postId" = $4 and n.kind = 'MENTIONED'))`,
    values: [post.discussionId, ids, post.authorId, post.id, maxMentions],
  });
  await tell(
    ctx,
    people.map((p) => p.id),
    { kind: 'MENTIONED', actorId: post.authorId, discussionId: post.discussionId, postId: post.id },
  );
  return people.filter((p) => !p.waiting).map((p) => p.id);
}
