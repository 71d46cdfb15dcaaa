// Communities, from section 3 of the domain model of the network: begun and run by their coordinators, those of the network and the administrator.
const key = '@key';
const words = 'Plain words that are long enough.';
export const community = (rule, input) => ({ of: 'community', knows: 'community.card', rule, input: { communityId: '@id', ...input } });
export const communityMutations = {
  joinCommunity: community('community.join', { clientMutationId: key }),
  inviteToCommunity: community('community.invite', { clientMutationId: key, email: 'new@world.example', personId: null }),
  beginCommunity: {
    of: 'network',
    knows: 'everyone',
    rule: 'network.organise',
    input: {
      clientMutationId: key,
      networkId: '@id',
      name: 'A new community',
      purpose: words,
      joinPolicy: 'OPEN',
      visibility: 'MEMBERS',
      locale: 'en',
    },
  },
  updateCommunity: community('community.manage', {
    expectedVersion: 1,
    name: 'Another name',
    purpose: words,
    about: words,
    joinPolicy: 'OPEN',
    visibility: '@visibility',
    locale: 'en',
  }),
  moveCommunity: community('community.manage', { expectedVersion: 1, action: 'archive', reason: words }),
};

const part = (fields) => ({ parent: true, open: fields });
export const communityTypes = {
  CommunityChange: part('id name slug state version'),
  CommunityConnection: part('endCursor hasMore nodes'),
  CommunityInvitation: part('at email expiresAt membershipId person'),
  CommunityInviteResult: part('membership path'),
  CommunityLatest: part('id lastPostAt locale title'),
  FreshDiscussion: part('at author id line lineLocale locale title unread'),
  CommunityViewerCan: part('announce invite join leave manage readInside seeMembers write'),
};
