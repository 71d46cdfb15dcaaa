import { maxMentions } from '@guildhall/domain/discussions/discussion';
import type { Post } from '../discussions/post.entity.js';
import type { Ctx } from '../kernel/ctx.js';
import { parseMarkdown } from '../kernel/markdown.js';
import { tell } from './notices.service.js';

const profile = /^https?:\/\/[^/?#]+\/people\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Ids of whom a text mentions, in their order: links to a profile whose words begin with @. Not in a quotation, where somebody else said it, and not in code.
 *  The host is not asked: one place may answer under several names, and the id is of nobody elsewhere. */
function mentionedIn(source: string): string[] {
  const found = new Set<string>();
  let quoted = 0;
  for (const t of parseMarkdown(source)) {
    if (t.type.startsWith('blockquote_')) quoted += t.nesting;
    if (quoted || t.type !== 'inline') continue;
    const children = t.children ?? [];
    children.forEach((link, i) => {
      const id = link.type === 'link_open' && children[i + 1]?.content.startsWith('@') && profile.exec(String(link.attrGet('href')))?.[1];
      if (id) found.add(id.toLowerCase());
    });
  }
  return [...found].slice(0, maxMentions);
}

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
