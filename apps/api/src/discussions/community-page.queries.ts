import type { DiscussionKind } from '@guildhall/domain/discussions/discussion';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { headColumns, memberCount, withAbilities, type HeadRow } from '../communities/community-head.service.js';
import { communityPolicy, insideOf } from '../communities/community.policy.js';
import type { Ctx } from '../kernel/ctx.js';
import { plainText } from '../kernel/markdown.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { statement } from '../kernel/statement.js';
import { freshJson, listJson, type ListParams } from './discussion-sql.js';
import { discussionPolicy } from './discussion.policy.js';
import type {
  CommunityCardNode,
  CommunityConnection,
  CommunityNode,
  DiscussionConnection,
  DiscussionRowNode,
} from './discussions.types.js';

export interface Filter {
  kind?: DiscussionKind | null;
  unanswered?: boolean;
}
interface Page {
  first: number;
  after?: string | null;
}
const noId = '00000000-0000-0000-0000-000000000000';

function listParams(page: Page, filter: Filter): ListParams {
  const key = fromCursor(page.after, ['instant', 'id']);
  return {
    limit: page.first + 1,
    kind: filter.kind ?? null,
    unanswered: filter.unanswered ?? false,
    after: Boolean(key),
    at: key?.[0] ?? '1970-01-01T00:00:00Z',
    id: key?.[1] ?? noId,
  };
}
function connection(rows: DiscussionRowNode[], page: Page): DiscussionConnection {
  const pinned = rows.filter((r) => r.pinned).length;
  const nodes = rows.slice(0, pinned + page.first);
  const last = nodes.slice(pinned).at(-1);
  return { nodes, hasMore: rows.length > nodes.length, endCursor: last ? toCursor(last.lastPostAt, last.id) : null };
}

const discussionCount = (c: string) =>
  `case when ${insideOf(c)} then (select count(*)::int from discussion k where k."communityId" = ${c}.id and ${discussionPolicy.visible('k')}) end`;

const page = statement<{ slug: string } & ListParams, HeadRow & { list: DiscussionRowNode[] }>(
  'community-page',
  `
  select ${headColumns('c', 'n')}, ${discussionCount('c')} "discussionCount", ${listJson('c.id')} list
  from community c join network n on n.id = c."networkId" where c.slug = :slug and ${communityPolicy.visible('c')}`,
);

/** A community with the first page of its discussions, in one statement. */
export async function communityPage(ctx: Ctx, slug: string, of: Page, filter: Filter): Promise<CommunityNode> {
  const row = await page.one(ctx, { slug, ...listParams(of, filter) });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Community' });
  return { ...withAbilities(ctx, row), discussions: connection(row.list, of) };
}

const list = statement<{ communityId: string } & ListParams, { list: DiscussionRowNode[] }>(
  'discussions',
  `select ${listJson(':communityId::uuid')} list`,
);

/** Further pages of the list. Of a community that one may not look into: no rows. */
export async function discussionsOf(ctx: Ctx, communityId: string, of: Page, filter: Filter): Promise<DiscussionConnection> {
  return connection((await list.one(ctx, { communityId, ...listParams(of, filter) }))!.list, of);
}

type CardRow = CommunityCardNode & { networkId: string };
const cards = statement<
  { limit: number; mine: boolean; fresh: boolean; text: string | null; after: boolean; name: string; id: string },
  CardRow
>(
  'communities',
  `
  select c.id, c.slug, c.name, c.purpose, c.kind, c.visibility, c.state, c."joinPolicy", c.locale, n.name "networkName", ${memberCount('c')} "memberCount", ${discussionCount('c')} "discussionCount",
    vm.state "viewerState", vm.role "viewerRole",
    case when vm.state = 'ACTIVE' then (select count(*)::int from (select 1 from discussion u left join read_state r on r."discussionId" = u.id and r."personId" = :viewer
      where u."communityId" = c.id and ${discussionPolicy.visible('u')} and u."lastPostAt" > vm."joinedAt" and u."lastNumber" > coalesce(r.number, 0) limit 100) few) else 0 end unread,
    case when c.id = any(:scope(COORDINATOR,COMMUNITY)) then (select count(*)::int from community_membership w where w."communityId" = c.id and w.state = 'APPLIED') else 0 end waiting,
    (select json_build_object('id', l.id, 'title', l.title, 'locale', l.locale, 'lastPostAt', l."lastPostAt") from discussion l
      where l."communityId" = c.id and ${discussionPolicy.visible('l')} order by l."lastPostAt" desc, l.id desc limit 1) latest,
    case when :fresh::boolean and vm.state = 'ACTIVE' then ${freshJson('c', 'vm')} else '[]'::json end fresh
  from community c join network n on n.id = c."networkId"
    left join community_membership vm on vm."communityId" = c.id and vm."personId" = :viewer and vm.state in ('INVITED','APPLIED','ACTIVE','SUSPENDED','ALUMNI')
  where ${communityPolicy.visible('c')} and (c.visibility <> 'UNLISTED' or vm.state = 'ACTIVE') and (not :mine::boolean or vm.state is not null)
    and (:text::text is null or c.name ilike :text or c.purpose ilike :text)
    and (not :after::boolean or (c.name, c.id) > (:name::text, :id::uuid))
  order by c.name, c.id limit :limit`,
);

/** All communities that one may know of, by name. @param text words of the name or purpose @param fresh whether what is unread is wanted, of one's own */
export async function communitiesOf(
  ctx: Ctx,
  of: Page,
  filter: { mine: boolean; fresh: boolean; text?: string | null },
): Promise<CommunityConnection> {
  const key = fromCursor(of.after, ['text', 'id']);
  const text = filter.text ? `%${filter.text.replace(/[\\%_]/g, '\\$&')}%` : null;
  const rows = await cards.all(ctx, {
    limit: of.first + 1,
    mine: filter.mine,
    fresh: filter.mine && filter.fresh,
    text,
    after: Boolean(key),
    name: key?.[0] ?? '',
    id: key?.[1] ?? noId,
  });
  const nodes = rows.slice(0, of.first).map((c) => ({ ...c, fresh: c.fresh.map((d) => ({ ...d, line: plainText(d.line, 140) })) }));
  const last = nodes.at(-1);
  return { nodes, hasMore: rows.length > of.first, endCursor: last ? toCursor(last.name, last.id) : null };
}
