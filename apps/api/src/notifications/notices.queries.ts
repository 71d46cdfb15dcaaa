import { authorJson } from '../communities/author.types.js';
import { membershipPolicy } from '../communities/membership.policy.js';
import { discussionPolicy, postPolicy } from '../discussions/discussion.policy.js';
import type { Ctx } from '../kernel/ctx.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { statement } from '../kernel/statement.js';
import { savedSearchPolicy } from '../search/saved-search.policy.js';
import { roundPolicy, there } from '../uptake/consultation.policy.js';
import { practiceCommentPolicy } from '../uptake/practice-comment.policy.js';
import { readable } from '../uptake/readable.policy.js';
import type { NoticeKind } from './notice.entity.js';
import { noticePolicy } from './notice.policy.js';
import type { NoticeConnection, NoticeNode } from './notices.types.js';

/* A notice lives as long as its reader may see everything that it points at. Having read the post is having read the notice. */
const shown = `from notice n
    left join community_membership m on m.id = n."membershipId" and ${membershipPolicy.visible('m')}
    left join discussion d on d.id = n."discussionId" and ${discussionPolicy.visible('d')}
    left join saved_search v on v.id = n."savedSearchId" and ${savedSearchPolicy.visible('v')}
    left join consultation_round k on k.id = n."consultationId" and ${roundPolicy.visible('k')} and ${there('k')}
    left join practice_comment o on o.id = n."practiceCommentId" and ${practiceCommentPolicy.visible('o')} left join practice w on w.id = o."practiceId" and ${readable('w')}
    left join post p on p.id = n."postId" and ${postPolicy.visible('p')}
    left join read_state r on r."discussionId" = n."discussionId" and r."personId" = n."personId"
  where ${noticePolicy.visible('n')} and (n."membershipId" is null or m.id is not null) and (n."discussionId" is null or d.id is not null) and (n."postId" is null or p.id is not null) and (n."savedSearchId" is null or v.id is not null) and (n."consultationId" is null or k.id is not null) and (n."practiceCommentId" is null or w.id is not null)
    and (n.kind <> 'PRACTICE_COMMENT_HIDDEN' or o."hiddenAt" is not null)
    and (n.kind <> 'PRACTICE_COMMENT_REPORTED' or (o."networkId" = any(:scope(COORDINATOR,NETWORK)) and exists (select from practice_comment_report x where x."commentId" = o.id and x."settledAt" is null)))`;
const unread = `(n."readAt" is null and not coalesce(r.number >= p.number, false))`;

const page = statement<{ limit: number; after: boolean; at: string; id: string }, NoticeNode>(
  'notices',
  `
  select s.id, s.kind, s."updatedAt" at, s.unread, s.count, ${authorJson('a')} actor, c.name "communityName", c.slug "communitySlug", s."discussionId", s.title "discussionTitle", s.locale, s."postId", s."consultationId", s."consultationTitle", s."consultationClosesAt", s."membershipId", s."subjectName", s."subjectAddress", s.reason
  from (select n.*, d.title, coalesce(d.locale, k.locale, w.locale) locale, k.text->>'title' "consultationTitle", k."closesAt" "consultationClosesAt", coalesce(v.name, w.title) "subjectName", coalesce(v.address, '/practices/' || w.slug || '#comments') "subjectAddress", case when n.kind = 'PRACTICE_COMMENT_HIDDEN' then o."hiddenReason" end reason, coalesce(m."communityId", d."communityId") "communityId", ${unread} unread ${shown}
    and (not :after::boolean or (n."updatedAt", n.id) < (:at::timestamptz, :id::uuid)) order by n."updatedAt" desc, n.id desc limit :limit) s
    left join community c on c.id = s."communityId" left join person a on a.id = s."actorId"
  order by s."updatedAt" desc, s.id desc`,
);
const count = statement<object, { n: number }>(
  'notices-unread',
  `select count(*)::int n from (select 1 ${shown} and ${unread} limit 100) few`,
);

export async function noticesOf(ctx: Ctx, of: { first: number; after?: string | null }): Promise<NoticeConnection> {
  const key = fromCursor(of.after, ['instant', 'id']);
  const rows = await page.all(ctx, {
    limit: of.first + 1,
    after: Boolean(key),
    at: key?.[0] ?? '1970-01-01T00:00:00Z',
    id: key?.[1] ?? '00000000-0000-0000-0000-000000000000',
  });
  const nodes = rows.slice(0, of.first);
  const last = nodes.at(-1);
  return { nodes, hasMore: rows.length > of.first, endCursor: last ? toCursor(last.at, last.id) : null };
}

/** Unread ones that a mail has still to tell of and that are not over. */
export const waitingForMail = statement<object, { kind: NoticeKind; consultationId: string; closesAt: string }>(
  'notices-for-mail',
  `select n.kind, n."consultationId", k."closesAt" ${shown} and ${unread} and n."mailDue" and k.state = 'OPEN' and k."closesAt" > :now order by n."createdAt", n.id`,
);

/** For the bell; counts to 100 at most. */
export const unreadCount = async (ctx: Ctx): Promise<number> => (await count.one(ctx, {}))!.n;
