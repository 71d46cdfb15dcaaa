import { DomainError } from '../kernel/errors.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import type { JoinPolicy } from './community.js';

/** One row of membership. LEFT and REMOVED end it: who comes back gets a new row.
 *  Leaving while suspended counts as removed, so that it is no way round the suspension. */
export const membershipMachine = defineMachine('membership', {
  INVITED: { acceptInvitation: 'ACTIVE', declineInvitation: 'LEFT', revokeInvitation: 'REMOVED' },
  APPLIED: { accept: 'ACTIVE', decline: 'REMOVED', withdraw: 'LEFT' },
  ACTIVE: { leave: 'LEFT', remove: 'REMOVED', suspend: 'SUSPENDED', retire: 'ALUMNI' },
  SUSPENDED: { reinstate: 'ACTIVE', remove: 'REMOVED', leave: 'REMOVED' },
  ALUMNI: { comeBack: 'ACTIVE', leave: 'LEFT' },
  LEFT: {},
  REMOVED: {},
});
export type MembershipState = StateOf<typeof membershipMachine>;
/** A person has at most one row in these states in one community. */
export const liveMembershipStates = ['INVITED', 'APPLIED', 'ACTIVE', 'SUSPENDED', 'ALUMNI'] as const satisfies readonly MembershipState[];
export const isLive = (state: MembershipState): boolean => (liveMembershipStates as readonly MembershipState[]).includes(state);

export const communityRoles = ['MEMBER', 'MODERATOR', 'COORDINATOR'] as const;
export type CommunityRole = (typeof communityRoles)[number];

/** Roles that an active membership gives within its community; every other state gives none. */
export const rolesOf = (state: MembershipState, role: CommunityRole): CommunityRole[] =>
  state !== 'ACTIVE' ? [] : role === 'MEMBER' ? ['MEMBER'] : ['MEMBER', role];

/** With which state a person who asks to join begins.
 *  @param before the states in which earlier rows of this person ended
 *  @throws FORBIDDEN byInvitation where one is asked in only */
export function stateOnJoining(policy: JoinPolicy, before: { removed: boolean }): 'ACTIVE' | 'APPLIED' {
  if (policy === 'INVITATION') throw new DomainError('FORBIDDEN', { entity: 'Community', action: 'join', reason: 'byInvitation' });
  // Who was removed once comes back by a decision of the coordinators, not by a click.
  return policy === 'OPEN' && !before.removed ? 'ACTIVE' : 'APPLIED';
}

/** A community that is active keeps a coordinator.
 *  @param was the row as it is @param becomes what it is about to be @param others how many other active coordinators there are
 *  @throws LAST_COORDINATOR */
export function keepsCoordinator(
  was: { state: MembershipState; role: CommunityRole },
  becomes: { state: MembershipState; role: CommunityRole },
  others: number,
): void {
  const coordinates = (m: { state: MembershipState; role: CommunityRole }) => m.state === 'ACTIVE' && m.role === 'COORDINATOR';
  if (coordinates(was) && !coordinates(becomes) && others === 0) throw new DomainError('LAST_COORDINATOR', {});
}

/** How long a link of an invitation opens. */
export const invitationDays = 30;
