import { all, definePolicy, either, isAdministrator, type Rule } from '../kernel/policy.js';
import { isCoordinatorHere, isMemberHere, isNetworkCoordinatorHere } from './inside.policy.js';
import { CommunityMembership } from './membership.entity.js';

type M = CommunityMembership;
const isSelf: Rule<M> = (a, m) => a !== null && m.personId === a.id;
const isActive: Rule<M> = (_, m) => m.state === 'ACTIVE';
/* Whom one can turn to is told to those who may look inside. */
const isFace: Rule<M> = (a, m) =>
  m.state === 'ACTIVE' &&
  m.role === 'COORDINATOR' &&
  m.communityState !== 'DRAFT' &&
  (['PUBLIC', 'UNLISTED'].includes(m.communityVisibility) || (m.communityVisibility === 'REGISTERED' && a !== null));
const manages = either<M>(isCoordinatorHere, isNetworkCoordinatorHere, isAdministrator);

export const membershipPolicy = definePolicy<CommunityMembership>()({
  entity: CommunityMembership,
  name: 'Membership',
  rules: {
    read: either(isSelf, manages, all(isActive, isMemberHere), isFace),
    /** What only the person concerned does: withdraw, accept or decline an invitation, leave. */
    own: isSelf,
    manage: manages,
  },
  visible: (
    m,
  ) => `(${m}."personId" = :viewer or ${m}."communityId" = any(:scope(COORDINATOR,COMMUNITY)) or ${m}."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator
    or (${m}.state = 'ACTIVE' and ${m}."communityId" = any(:scope(MEMBER,COMMUNITY)))
    or (${m}.state = 'ACTIVE' and ${m}.role = 'COORDINATOR' and ${m}."communityState" <> 'DRAFT'
      and (${m}."communityVisibility" in ('PUBLIC','UNLISTED') or (${m}."communityVisibility" = 'REGISTERED' and :viewer is not null))))`,
});
