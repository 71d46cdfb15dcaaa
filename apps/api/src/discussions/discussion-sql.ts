import { authorTo } from '../communities/author.types.js';
import { discussionPolicy, inside, postPolicy } from './discussion.policy.js';

/** Posts of a discussion that the viewer has not read, up to 100: what came after they joined, was not written by them and stands after their mark.
 *  Over the aliases of the discussion, of the viewer's active membership and of their mark, both of which may be missing. */
const unread = (
  d: string,
  vm: string,
  r: string,
) => `case when ${vm}."joinedAt" is null or ${d}."lastPostAt" <= ${vm}."joinedAt" or ${d}."lastNumber" <= coalesce(${r}.number, 0) then 0
  else (select count(*)::int from (select 1 from post u where u."discussionId" = ${d}.id and u.number > coalesce(${r}.number, 0) and u.state = 'VISIBLE'
    and u."authorId" is distinct from :viewer and u."createdAt" > ${vm}."joinedAt" limit 100) few) end`;

/** One discussion as a row of a list, as a JSON object over the aliases of the discussion, its author, the viewer's membership and mark. */
export const rowJson = (
  d: string,
  a: string,
  vm: string,
  r: string,
): string => `json_build_object('id', ${d}.id, 'kind', ${d}.kind, 'state', ${d}.state, 'title', ${d}.title, 'excerpt', ${d}.excerpt,
  'locale', ${d}.locale, 'tags', ${d}.tags, 'author', ${authorTo(a, inside(d))}, 'pinned', coalesce(${d}."pinnedUntil" > :now, false), 'answered', ${d}."acceptedPostId" is not null,
  'replyCount', ${d}."replyCount", 'unread', ${unread(d, vm, r)}, 'createdAt', ${d}."createdAt", 'lastPostAt', ${d}."lastPostAt")`;

/** The newest discussions of a community in which others wrote since the viewer looked, by their newest unread post, as a JSON array; `line` is its Markdown.
 *  Over the aliases of the community and of the viewer's active membership. */
export const freshJson = (c: string, vm: string): string => `coalesce((select json_agg(f.row order by f.at desc, f.id desc) from (
  select d.id, p."createdAt" at, json_build_object('id', d.id, 'title', d.title, 'locale', d.locale, 'unread', ${unread('d', vm, 'r')},
    'line', left(p.body, 1200), 'lineLocale', p.locale, 'at', p."createdAt", 'author', ${authorTo('a', inside('d'))}) row
  from discussion d left join read_state r on r."discussionId" = d.id and r."personId" = :viewer
    cross join lateral (select p.* from post p where p."discussionId" = d.id and p.number > coalesce(r.number, 0) and p.state = 'VISIBLE'
      and p."authorId" is distinct from :viewer and p."createdAt" > ${vm}."joinedAt" and ${postPolicy.visible('p')} order by p.number desc limit 1) p
    left join person a on a.id = p."authorId"
  where d."communityId" = ${c}.id and d."lastPostAt" > ${vm}."joinedAt" and d."lastNumber" > coalesce(r.number, 0) and ${discussionPolicy.visible('d')}
  order by p."createdAt" desc, d.id desc limit 5) f), '[]'::json)`;

export interface ListParams {
  limit: number;
  /** Of DiscussionKind, or null for all. */
  kind: string | null;
  /** Questions without an accepted answer only. */
  unanswered: boolean;
  after: boolean;
  at: string;
  id: string;
}
/** The list of one community as a JSON array of `rowJson`: on the first page the pinned ones come first (up to ten), then by the latest post.
 *  One row more than asked for tells that there are more. @param community SQL for the id */
export const listJson = (
  community: string,
): string => `coalesce((select json_agg(one.row order by one.pinned desc, one."lastPostAt" desc, one.id desc) from (
  select d.id, d."lastPostAt", d.pinned, ${rowJson('d', 'a', 'vm', 'r')} row
  from (
    (select *, true pinned from discussion d where d."communityId" = ${community} and not :after::boolean and d."pinnedUntil" > :now and ${wanted('d')} order by d."lastPostAt" desc, d.id desc limit 10)
    union all
    (select *, false pinned from discussion d where d."communityId" = ${community} and not coalesce(d."pinnedUntil" > :now, false) and ${wanted('d')}
      and (not :after::boolean or (d."lastPostAt", d.id) < (:at::timestamptz, :id::uuid)) order by d."lastPostAt" desc, d.id desc limit :limit)
  ) d
  left join person a on a.id = d."authorId"
  left join community_membership vm on vm."communityId" = d."communityId" and vm."personId" = :viewer and vm.state = 'ACTIVE'
  left join read_state r on r."discussionId" = d.id and r."personId" = :viewer
) one), '[]'::json)`;

function wanted(d: string): string {
  return `${discussionPolicy.visible(d)} and (:kind::text is null or ${d}.kind = :kind) and (not :unanswered::boolean or (${d}.kind = 'QUESTION' and ${d}."acceptedPostId" is null))`;
}
