import { opening } from '@guildhall/domain/search/query';
import { authorTo } from '../communities/author.types.js';
import type { Ctx } from '../kernel/ctx.js';
import { plainText } from '../kernel/markdown.js';
import { statement } from '../kernel/statement.js';
import { discussionPolicy, inside, postPolicy } from './discussion.policy.js';
import { unread } from './discussion-sql.js';
import type { UnreadDiscussionNode } from './discussions.types.js';

/** How many of the newest are told. */
const most = 8;
const fresh = statement<{ limit: number }, UnreadDiscussionNode>(
  'unread-discussions',
  `select d.id, d.title, d.locale, c.slug, c.name "communityName", c.locale "communityLocale", ${unread('d', 'vm', 'r')} unread,
     left(p.body, 1200) line, p.locale "lineLocale", ${authorTo('a', inside('d'))} author
   from community_membership vm join community c on c.id = vm."communityId" join discussion d on d."communityId" = c.id and d."lastPostAt" > vm."joinedAt"
     left join read_state r on r."discussionId" = d.id and r."personId" = :viewer
     cross join lateral (select p.* from post p where p."discussionId" = d.id and p.number > coalesce(r.number, 0) and p.state = 'VISIBLE'
       and p."authorId" is distinct from :viewer and p."createdAt" > vm."joinedAt" and ${postPolicy.visible('p')} order by p.number desc limit 1) p
     left join person a on a.id = p."authorId"
   where vm."personId" = :viewer and vm.state = 'ACTIVE' and d."lastNumber" > coalesce(r.number, 0) and ${discussionPolicy.visible('d')}
   order by p."createdAt" desc, d.id desc limit :limit`,
);

/** What others wrote in one's communities since one looked: discussions by their newest unread post, with its first words. */
export async function unreadDiscussions(ctx: Ctx): Promise<UnreadDiscussionNode[]> {
  return (await fresh.all(ctx, { limit: most })).map((row) => ({ ...row, line: opening(plainText(row.line), 140) }));
}
