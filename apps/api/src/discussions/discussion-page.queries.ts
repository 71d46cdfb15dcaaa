import { DomainError } from '@guildhall/domain/kernel/errors';
import { authorTo, speakerTo } from '../communities/author.types.js';
import { memberCount } from '../communities/community-head.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { statement } from '../kernel/statement.js';
import { rowJson } from './discussion-sql.js';
import type { Discussion } from './discussion.entity.js';
import { discussionPolicy, inside, postPolicy } from './discussion.policy.js';
import type { DiscussionHitConnection, DiscussionHitNode, DiscussionNode, PostNode, PostRevisionNode } from './discussions.types.js';
import type { Post } from './post.entity.js';

/* Text is given while the post stands; its source to its author, who may want to change it. */
const postJson = (
  p: string,
  a: string,
) => `json_build_object('id', ${p}.id, 'number', ${p}.number, 'state', ${p}.state, 'html', case when ${p}.state = 'WITHDRAWN' then '' else ${p}.html end,
  'body', case when ${p}."authorId" = :viewer and ${p}.state <> 'WITHDRAWN' then ${p}.body end, 'locale', ${p}.locale, 'authorId', ${p}."authorId", 'author', ${speakerTo(a, inside(p))},
  'replyTo', (select json_build_object('id', t.id, 'number', t.number, 'author', ${authorTo('ta', inside('t'))}) from post t left join person ta on ta.id = t."authorId" where t.id = ${p}."replyToId" and ${postPolicy.visible('t')}),
  'revision', ${p}.revision, 'version', ${p}.version, 'createdAt', ${p}."createdAt", 'editedAt', ${p}."editedAt",
  'reactions', coalesce((select json_agg(json_build_object('kind', k.kind, 'count', k.n, 'mine', k.mine) order by k.kind)
    from (select kind, count(*)::int n, coalesce(bool_or(x."personId" = :viewer), false) mine from reaction x where x."postId" = ${p}.id group by kind) k), '[]'::json))`;
const onePost = (where: string) =>
  `(select ${postJson('p', 'pa')} from post p left join person pa on pa.id = p."authorId" where p."discussionId" = d.id and ${where} and ${postPolicy.visible('p')})`;

type PostRow = Omit<PostNode, 'viewerCan'> & { authorId: string | null };
interface Row {
  facts: Pick<Discussion, 'id' | 'communityId' | 'networkId' | 'communityVisibility' | 'communityState' | 'authorId'>;
  head: Omit<DiscussionNode, 'viewerCan' | 'posts' | 'opening' | 'acceptedAnswer'>;
  opening: PostRow | null;
  accepted: PostRow | null;
  posts: PostRow[];
}
/* Where the page begins: at a post (its page), at the first unread one, or after a number. Pages are aligned to the numbers, so that page ten costs what page one costs. */
const page = statement<
  { id: string; first: number; limit: number; after: number | null; atPost: string | null; atNumber: number | null; atUnread: boolean },
  Row
>(
  'discussion-page',
  `
  select json_build_object('id', d.id, 'communityId', d."communityId", 'networkId', d."networkId", 'communityVisibility', d."communityVisibility", 'communityState', d."communityState", 'authorId', d."authorId") facts,
    (${rowJson('d', 'a', 'vm', 'r')}::jsonb || jsonb_build_object('version', d.version, 'lastNumber', d."lastNumber", 'after', s.after, 'lastRead', coalesce(r.number, 0), 'peopleCount', d."peopleCount",
      'localeCount', d."localeCount", 'following', f."personId" is not null,
      'community', jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'visibility', c.visibility, 'state', c.state, 'memberCount', ${memberCount('c')})))::json head,
    ${onePost('p.number = 1')} opening,
    case when d."acceptedPostId" is not null then ${onePost('p.id = d."acceptedPostId"')} end accepted,
    coalesce((select json_agg(${postJson('p', 'pa')} order by p.number) from
      (select * from post q where q."discussionId" = d.id and q.number > s.after and ${postPolicy.visible('q')} order by q.number limit :limit) p left join person pa on pa.id = p."authorId"), '[]'::json) posts
  from discussion d join community c on c.id = d."communityId"
    left join person a on a.id = d."authorId"
    left join community_membership vm on vm."communityId" = d."communityId" and vm."personId" = :viewer and vm.state = 'ACTIVE'
    left join read_state r on r."discussionId" = d.id and r."personId" = :viewer
    left join follow f on f."discussionId" = d.id and f."personId" = :viewer
    cross join lateral (select coalesce(:after::int, (
      select 1 + greatest(0, (n.number - 2) / :first::int) * :first::int from (select coalesce(
        (select x.number from post x where x.id = :atPost::uuid and x."discussionId" = d.id), :atNumber::int,
        case when :atUnread::boolean then least(coalesce(r.number, 0) + 1, d."lastNumber") end, 1) number) n)) after) s
  where d.id = :id and ${discussionPolicy.visible('d')}`,
);

export interface Start {
  after?: string | null;
  atPost?: string | null;
  atNumber?: number | null;
  atUnread?: boolean;
}
/** A discussion with its opening, the accepted answer and one page of replies, in one statement. */
export async function discussionPage(ctx: Ctx, id: string, first: number, start: Start): Promise<DiscussionNode> {
  const after = fromCursor(start.after, ['number']);
  const row = await page.one(ctx, {
    id,
    first,
    limit: first + 1,
    after: after ? Math.min(Math.max(1, Math.trunc(Number(after[0]))), 2_000_000) : null,
    atPost: start.atPost ?? null,
    atNumber: start.atNumber ?? null,
    atUnread: start.atUnread ?? false,
  });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Discussion' });
  const discussion = { ...row.facts, state: row.head.state, kind: row.head.kind } as Discussion;
  const can = (action: Parameters<typeof discussionPolicy.can>[1]) => discussionPolicy.can(ctx, action, discussion);
  const accepts = can('accept') && row.head.kind === 'QUESTION' && (row.head.state === 'OPEN' || row.head.state === 'ANSWERED');
  const post = (p: PostRow): PostNode => {
    const facts = {
      ...row.facts,
      id: p.id,
      discussionId: id,
      discussionState: row.head.state,
      number: p.number,
      state: p.state,
      authorId: p.authorId,
    } as Post;
    const may = (action: Parameters<typeof postPolicy.can>[1]) => postPolicy.can(ctx, action, facts);
    return {
      ...p,
      viewerCan: {
        edit: may('edit'),
        withdraw: may('withdraw') && p.state === 'VISIBLE',
        react: may('react'),
        moderate: may('moderate'),
        accept: accepts && p.number > 1 && p.state === 'VISIBLE',
      },
    };
  };
  const nodes = row.posts.slice(0, first).map(post);
  const last = nodes.at(-1);
  return {
    ...row.head,
    opening: row.opening && post(row.opening),
    acceptedAnswer: row.accepted && post(row.accepted),
    posts: { nodes, hasMore: row.posts.length > first, endCursor: last ? toCursor(last.number) : null },
    viewerCan: { reply: can('reply'), accept: accepts, follow: can('follow'), moderate: can('moderate') },
  };
}

const history = statement<{ postId: string }, PostRevisionNode>(
  'post-history',
  `
  select v.revision, v.html, v.body, v.locale, v.at from (
    select r."postId", r.revision, r.html, r.body, r.locale, r.at from post_revision r where r."postId" = :postId
    union all select q.id, q.revision, q.html, q.body, q.locale, coalesce(q."editedAt", q."createdAt") from post q where q.id = :postId
  ) v join post p on p.id = v."postId" where p.state <> 'WITHDRAWN' and ${postPolicy.visible('p')} order by v.revision desc limit 100`,
);

/** All versions of a post, newest first, for whoever may read it. */
export async function historyOf(ctx: Ctx, postId: string): Promise<PostRevisionNode[]> {
  const rows = await history.all(ctx, { postId });
  if (!rows.length) throw new DomainError('NOT_FOUND', { entity: 'Post' });
  return rows;
}

/* Found words are marked with signs that no text needs, never with tags: the passage stays plain text. */
const found = statement<
  { text: string; communityId: string | null; locale: string | null; limit: number; after: boolean; at: string; id: string },
  DiscussionHitNode
>(
  'discussions-search',
  `
  with q as materialized (select text_search_query(:text::text) query)
  select p.id "postId", p."discussionId", p.number, d.title, p.locale, c.name "communityName", c.slug "communitySlug", ${authorTo('a', inside('p'))} author, p."createdAt",
    ts_headline(text_search_config(p.locale), translate(left(p.body, 4000), '⟦⟧*_\`#>', '       '), q.query, 'StartSel=⟦, StopSel=⟧, MaxFragments=1, MaxWords=24, MinWords=10') passage
  from q, lateral (
    select p.* from post p where p.search @@ q.query and p.state = 'VISIBLE' and ${postPolicy.visible('p')}
      and (p."communityVisibility" <> 'UNLISTED' or p."communityId" = any(:scope(MEMBER,COMMUNITY)))
      and (:communityId::uuid is null or p."communityId" = :communityId) and (:locale::text is null or p.locale = :locale)
      and (not :after::boolean or (p."createdAt", p.id) < (:at::timestamptz, :id::uuid))
    order by p."createdAt" desc, p.id desc limit :limit) p
  join discussion d on d.id = p."discussionId" join community c on c.id = p."communityId" left join person a on a.id = p."authorId"
  order by p."createdAt" desc, p.id desc`,
);

/** Posts in which the words stand, newest first, among all that one may read. */
export async function searchDiscussions(
  ctx: Ctx,
  input: { text: string; communityId?: string | null; locale?: string | null },
  of: { first: number; after?: string | null },
): Promise<DiscussionHitConnection> {
  const key = fromCursor(of.after, ['instant', 'id']);
  const rows = await found.all(ctx, {
    text: input.text,
    communityId: input.communityId ?? null,
    locale: input.locale ?? null,
    limit: of.first + 1,
    after: Boolean(key),
    at: key?.[0] ?? '1970-01-01T00:00:00Z',
    id: key?.[1] ?? '00000000-0000-0000-0000-000000000000',
  });
  const nodes = rows.slice(0, of.first);
  const last = nodes.at(-1);
  return { nodes, hasMore: rows.length > of.first, endCursor: last ? toCursor(last.createdAt, last.postId) : null };
}
