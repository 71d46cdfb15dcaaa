import type { Rule } from '../kernel/policy.js';
import type { InsideCommunity } from './inside.entity.js';

type Facts = Pick<InsideCommunity, 'communityId' | 'networkId' | 'communityVisibility' | 'communityState'>;

export const isMemberHere: Rule<Facts> = (a, row) => a?.has('MEMBER', 'COMMUNITY', row.communityId) ?? false;
export const isCoordinatorHere: Rule<Facts> = (a, row) => a?.has('COORDINATOR', 'COMMUNITY', row.communityId) ?? false;
export const isModeratorHere: Rule<Facts> = (a, row) =>
  isCoordinatorHere(a, row) || (a?.has('MODERATOR', 'COMMUNITY', row.communityId) ?? false);
export const isNetworkCoordinatorHere: Rule<Facts> = (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false;
export const isWritableHere: Rule<Facts> = (_, row) => row.communityState === 'ACTIVE';

/** What is inside a community is read by its members, and by those whom its visibility lets in; never by somebody it has suspended.
 *  Administrators and network coordinators are no exception: who runs the place does not read along. */
export const readsInside: Rule<Facts> = (a, row) =>
  !(a?.has('SUSPENDED', 'COMMUNITY', row.communityId) ?? false) &&
  (isMemberHere(a, row) ||
    (row.communityState !== 'DRAFT' &&
      (['PUBLIC', 'UNLISTED'].includes(row.communityVisibility) || (row.communityVisibility === 'REGISTERED' && a !== null))));
/** The same in SQL over the alias of a row inside a community. */
export const readableInside = (
  t: string,
): string => `(${t}."communityId" <> all(:scope(SUSPENDED,COMMUNITY)) and (${t}."communityId" = any(:scope(MEMBER,COMMUNITY))
  or (${t}."communityState" <> 'DRAFT' and (${t}."communityVisibility" in ('PUBLIC','UNLISTED') or (${t}."communityVisibility" = 'REGISTERED' and :viewer is not null)))))`;
export const moderatedHere = (t: string): string =>
  `(${t}."communityId" = any(:scope(COORDINATOR,COMMUNITY)) or ${t}."communityId" = any(:scope(MODERATOR,COMMUNITY)))`;
