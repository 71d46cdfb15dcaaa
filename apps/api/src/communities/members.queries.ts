import { nearnessSql, openSql, profilePolicy } from '../identity/profile.policy.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { authorJson, speakerJson } from './author.types.js';
import type { InvitationPreviewNode, MemberConnection, MemberNode } from './communities.types.js';
import { invitationOf } from './inviting.service.js';
import { membershipPolicy } from './membership.policy.js';

type Row = MemberNode & { rank: number; name: string };
const members = statement<
  { communityId: string; words: string | null; limit: number; after: boolean; rank: number; name: string; id: string },
  Row
>(
  'community-members',
  `
  select m.id "membershipId", m.version, m.state, m.role, m."joinedAt", ${speakerJson('p')} person, r.rank, p."displayName" name,
    case when ${openSql('o', 'headline', nearnessSql('o'))} then nullif(o.headline, '') end headline, case when ${openSql('o', 'languages', nearnessSql('o'))} then o.languages end languages
  from community_membership m join person p on p.id = m."personId" join profile o on o.id = p.id
    cross join lateral (select case m.role when 'COORDINATOR' then 0 when 'MODERATOR' then 1 else 2 end rank) r
  where m."communityId" = :communityId and m.state in ('ACTIVE','SUSPENDED') and ${membershipPolicy.visible('m')}
    and (m.role = 'COORDINATOR' or ${profilePolicy.visible('o')}) and not coalesce(:viewer = any(o."blockedWith"), false)
    and (:words::text is null or ' ' || translate(o."sortName", '-.''’', '    ') like '% ' || lower(unaccent(:words)) || '%')
    and (not :after::boolean or (r.rank, p."displayName", m.id) > (:rank::int, :name::text, :id::uuid))
  order by r.rank, p."displayName", m.id limit :limit`,
);

/** Coordinators first, then by name; whoever may not see the members gets those that everybody may turn to.
 *  @param words how a word of the name begins; null for all */
export async function membersOf(
  ctx: Ctx,
  communityId: string,
  page: { first: number; after?: string | null },
  words: string | null = null,
): Promise<MemberConnection> {
  const key = fromCursor(page.after, ['number', 'text', 'id']);
  const rows = await members.all(ctx, {
    communityId,
    words: words?.replace(/[\\%_]/g, '\\$&') ?? null,
    limit: page.first + 1,
    after: Boolean(key),
    rank: Number(key?.[0] ?? 0),
    name: key?.[1] ?? '',
    id: key?.[2] ?? '00000000-0000-0000-0000-000000000000',
  });
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return { nodes, hasMore: rows.length > page.first, endCursor: last ? toCursor(last.rank, last.name, last.membershipId) : null };
}

const preview = statement<{ id: string }, InvitationPreviewNode>(
  'invitation-preview',
  `
  select m.id "membershipId", c.name "communityName", c.slug "communitySlug", c.purpose, m.text, ${authorJson('p')} "invitedBy", m."expiresAt"
  from community_membership m join community c on c.id = m."communityId" left join person p on p.id = m."invitedBy" where m.id = :id`,
);
const mine = statement<object, InvitationPreviewNode>(
  'invitations-mine',
  `
  select m.id "membershipId", c.name "communityName", c.slug "communitySlug", c.purpose, m.text, ${authorJson('p')} "invitedBy", m."expiresAt"
  from community_membership m join community c on c.id = m."communityId" left join person p on p.id = m."invitedBy"
  where m.state = 'INVITED' and m."personId" = :viewer and m."expiresAt" > :now order by m."createdAt" desc limit 100`,
);

/** The token is the right: whoever holds the link sees what it invites to. */
export async function previewOf(ctx: Ctx, token: string): Promise<InvitationPreviewNode> {
  return (await preview.one(ctx, { id: (await invitationOf(ctx, token)).id }))!;
}
export const myInvitations = (ctx: Ctx): Promise<InvitationPreviewNode[]> => mine.all(ctx, {});
