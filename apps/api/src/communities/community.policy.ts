import { all, definePolicy, either, isAdministrator, isSignedIn, not, type Rule } from '../kernel/policy.js';
import { Community } from './community.entity.js';

const is =
  (...states: Community['state'][]): Rule<Community> =>
  (_, c) =>
    states.includes(c.state);
const isMember: Rule<Community> = (a, c) => a?.has('MEMBER', 'COMMUNITY', c.id) ?? false;
const isCoordinator: Rule<Community> = (a, c) => a?.has('COORDINATOR', 'COMMUNITY', c.id) ?? false;
const isSuspended: Rule<Community> = (a, c) => a?.has('SUSPENDED', 'COMMUNITY', c.id) ?? false;
const isNetworkCoordinator: Rule<Community> = (a, c) => a?.has('COORDINATOR', 'NETWORK', c.networkId) ?? false;
/* The card (name, purpose, how one joins) of a community of MEMBERS is public: without it nobody could apply. */
const cardIsOpen: Rule<Community> = (a, c) =>
  c.state !== 'DRAFT' && (['PUBLIC', 'UNLISTED', 'MEMBERS'].includes(c.visibility) || (c.visibility === 'REGISTERED' && a !== null));
const manages = either<Community>(isCoordinator, isNetworkCoordinator, isAdministrator);
/* What is inside: posts, who takes part, and how many. */
const insideIsOpen: Rule<Community> = (a, c) =>
  c.state !== 'DRAFT' && (['PUBLIC', 'UNLISTED'].includes(c.visibility) || (c.visibility === 'REGISTERED' && a !== null));

export const communityPolicy = definePolicy<Community>()({
  entity: Community,
  name: 'Community',
  rules: {
    read: either(cardIsOpen, isMember, isNetworkCoordinator, isAdministrator),
    readInside: all(not(isSuspended), either(isMember, insideIsOpen)),
    seeMembers: either(isMember, isNetworkCoordinator, isAdministrator),
    join: all(isSignedIn, not(isSuspended), is('ACTIVE')),
    write: all(isMember, is('ACTIVE')),
    announce: all(
      either(isCoordinator, (a, c) => a?.has('MODERATOR', 'COMMUNITY', c.id) ?? false),
      is('ACTIVE'),
    ),
    invite: all(manages, is('DRAFT', 'ACTIVE')),
    /** One that is not there yet, in the name of its network. */
    begin: either(isNetworkCoordinator, isAdministrator),
    manage: manages,
  },
  visible: (
    c,
  ) => `((${c}.state <> 'DRAFT' and (${c}.visibility in ('PUBLIC','UNLISTED','MEMBERS') or (${c}.visibility = 'REGISTERED' and :viewer is not null)))
    or ${c}.id = any(:scope(MEMBER,COMMUNITY)) or ${c}."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator)`,
});

/** `readInside`, said in SQL over the alias of a community. */
export const insideOf = (c: string): string => `(${c}.id <> all(:scope(SUSPENDED,COMMUNITY)) and (${c}.id = any(:scope(MEMBER,COMMUNITY))
  or (${c}.state <> 'DRAFT' and (${c}.visibility in ('PUBLIC','UNLISTED') or (${c}.visibility = 'REGISTERED' and :viewer is not null)))))`;
