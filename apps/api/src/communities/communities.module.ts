import { Communities1795600000010 } from '../db/migrations/0010-communities.js';
import { communitySearchable } from './community.searchable.js';
import { policies, type Feature } from '../kernel/feature.js';
import { CommunitiesResolver } from './communities.resolver.js';
import { Community } from './community.entity.js';
import { communityPolicy } from './community.policy.js';
import { CommunityMembership } from './membership.entity.js';
import { membershipPolicy } from './membership.policy.js';
import { restoredSubscribers } from './restored.subscribers.js';
import { communitiesLeaving } from './leaving.service.js';

export const communities: Feature = {
  name: 'communities',
  leaving: communitiesLeaving,
  entities: [Community, CommunityMembership],
  migrations: [Communities1795600000010],
  providers: [CommunitiesResolver],
  searchables: [communitySearchable],
  policies: policies(communityPolicy, membershipPolicy),
  subscribers: restoredSubscribers,
  invariants: [
    {
      name: 'every active membership holds the grants of its role, a suspended one the mark of it',
      sql: `select m.id, m."personId", m.state, m.role from community_membership m cross join lateral unnest(case
          when m.state = 'SUSPENDED' then array['SUSPENDED'] when m.role = 'MEMBER' then array['MEMBER'] else array['MEMBER', m.role] end) wanted
        where m.state in ('ACTIVE','SUSPENDED') and exists (select 1 from person p where p.id = m."personId" and p.status = 'ACTIVE') and not exists (select 1 from role_grant g where g."personId" = m."personId" and g."scopeType" = 'COMMUNITY' and g."scopeId" = m."communityId"
          and g.role = wanted and g."revokedAt" is null)`,
    },
    {
      name: 'every grant within a community stands on a membership of that role',
      sql: `select g.id, g."personId", g.role from role_grant g where g."scopeType" = 'COMMUNITY' and g."revokedAt" is null and not exists (
        select 1 from community_membership m where m."communityId" = g."scopeId" and m."personId" = g."personId" and case when g.role = 'SUSPENDED' then m.state = 'SUSPENDED'
          else m.state = 'ACTIVE' and (g.role = 'MEMBER' or g.role = m.role) end)`,
    },
    {
      name: 'an active community has a coordinator',
      sql: `select c.id, c.slug from community c where c.state = 'ACTIVE' and not exists (
        select 1 from community_membership m where m."communityId" = c.id and m.state = 'ACTIVE' and m.role = 'COORDINATOR')`,
    },
  ],
};
