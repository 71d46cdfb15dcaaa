import { isLive } from '@guildhall/domain/communities/membership';
import type { Ctx } from '../kernel/ctx.js';
import { authorJson } from './author.types.js';
import type { CommunityHead, CommunityViewerCan } from './communities.types.js';
import type { Community } from './community.entity.js';
import { communityPolicy, insideOf } from './community.policy.js';
import { membershipPolicy } from './membership.policy.js';

const manages = (c: string) =>
  `(${c}.id = any(:scope(COORDINATOR,COMMUNITY)) or ${c}."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator)`;
const memberJson = (m: string, p: string) =>
  `json_build_object('membershipId', ${m}.id, 'version', ${m}.version, 'state', ${m}.state, 'role', ${m}.role, 'joinedAt', ${m}."joinedAt", 'person', ${authorJson(p)})`;

/** Columns of one community over its alias and that of its network; each holds only what the asker may know. */
export const headColumns = (c: string, n: string): string => `
  ${c}.id, ${c}.slug, ${c}.name, ${c}.purpose, ${c}.kind, ${c}.visibility, ${c}.state, ${c}."joinPolicy", ${c}.locale, ${c}."networkId", ${n}.name "networkName",
  ${c}.version, ${c}."stateReason", ${c}."stateAt",
  case when ${insideOf(c)} or ${manages(c)} then ${c}."aboutHtml" else '' end "aboutHtml", case when ${manages(c)} then ${c}.about end about,
  case when ${insideOf(c)} or ${manages(c)} then ${c}."learningQuestions" else '{}' end "learningQuestions", ${c}."focusDimensions",
  ${memberCount(c)} "memberCount",
  (select json_build_object('id', m.id, 'communityId', m."communityId", 'state', m.state, 'role', m.role, 'joinedAt', m."joinedAt", 'createdAt', m."createdAt", 'version', m.version, 'note', m.note)
    from community_membership m where m."communityId" = ${c}.id and m."personId" = :viewer order by m."endedAt" is null desc, m."createdAt" desc limit 1) "viewerMembership",
  coalesce((select json_agg(${memberJson('m', 'p')} order by p."displayName", m.id) from community_membership m join person p on p.id = m."personId"
    where m."communityId" = ${c}.id and m.state = 'ACTIVE' and m.role = 'COORDINATOR' and ${membershipPolicy.visible('m')}), '[]'::json) coordinators,
  case when ${manages(c)} then coalesce((select json_agg(json_build_object('membershipId', m.id, 'person', ${authorJson('p')}, 'text', m.text, 'at', m."createdAt",
      'removedBefore', exists (select 1 from community_membership e where e."communityId" = m."communityId" and e."personId" = m."personId" and e.state = 'REMOVED' and e."joinedAt" is not null)) order by m."createdAt", m.id)
    from (select * from community_membership w where w."communityId" = ${c}.id and w.state = 'APPLIED' order by w."createdAt", w.id limit 100) m join person p on p.id = m."personId"), '[]'::json) else '[]'::json end applications,
  case when ${manages(c)} then coalesce((select json_agg(json_build_object('membershipId', m.id, 'person', ${authorJson('p')}, 'email', m.email, 'at', m."createdAt", 'expiresAt', m."expiresAt") order by m."createdAt", m.id)
    from (select * from community_membership w where w."communityId" = ${c}.id and w.state = 'INVITED' order by w."createdAt", w.id limit 100) m left join person p on p.id = m."personId"), '[]'::json) else '[]'::json end invitations`;

export function memberCount(c: string): string {
  return `case when ${insideOf(c)} or ${manages(c)} then (select count(*)::int from community_membership m where m."communityId" = ${c}.id and m.state = 'ACTIVE') end`;
}

/** A row of `headColumns` before the abilities are added. */
export type HeadRow = Omit<CommunityHead, 'viewerCan'> & { networkId: string };

export function withAbilities<R extends HeadRow>(ctx: Ctx, row: R): R & { viewerCan: CommunityViewerCan } {
  const facts = row as unknown as Community;
  const can = (action: Parameters<typeof communityPolicy.can>[1]) => communityPolicy.can(ctx, action, facts);
  const mine = row.viewerMembership;
  const settled = mine !== null && isLive(mine.state) && mine.state !== 'INVITED' && mine.state !== 'ALUMNI';
  return {
    ...row,
    viewerCan: {
      readInside: can('readInside'),
      seeMembers: can('seeMembers'),
      write: can('write'),
      announce: can('announce'),
      invite: can('invite'),
      manage: can('manage'),
      join: can('join') && !settled && (row.joinPolicy !== 'INVITATION' || mine?.state === 'INVITED'),
      leave: mine !== null && (mine.state === 'ACTIVE' || mine.state === 'SUSPENDED' || mine.state === 'ALUMNI'),
    },
  };
}
