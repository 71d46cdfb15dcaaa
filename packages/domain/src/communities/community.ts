import { defineMachine, type StateOf } from '../kernel/machine.js';

export const communityKinds = ['PRACTICE', 'CHAPTER', 'PROGRAMME', 'DIALOGUE', 'COALITION'] as const;
export type CommunityKind = (typeof communityKinds)[number];

/** OPEN: whoever wants is in at once. APPLICATION: coordinators decide. INVITATION: coordinators ask people in. */
export const joinPolicies = ['OPEN', 'APPLICATION', 'INVITATION'] as const;
export type JoinPolicy = (typeof joinPolicies)[number];

/** ARCHIVED can be read, not written. CLOSING is the notice before the end. */
export const communityMachine = defineMachine('community', {
  DRAFT: { open: 'ACTIVE' },
  ACTIVE: { archive: 'ARCHIVED' },
  ARCHIVED: { reopen: 'ACTIVE', close: 'CLOSING' },
  CLOSING: { keep: 'ARCHIVED' },
});
export type CommunityState = StateOf<typeof communityMachine>;
export const communityActions = ['open', 'archive', 'reopen', 'close', 'keep'] as const;
export type CommunityAction = (typeof communityActions)[number];
