import { DomainError } from '../kernel/errors.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';

export const discussionKinds = ['DISCUSSION', 'QUESTION', 'LESSON', 'IDEA', 'ANNOUNCEMENT', 'POLL'] as const;
export type DiscussionKind = (typeof discussionKinds)[number];

export const discussionMachine = defineMachine('discussion', {
  PENDING: { approve: 'OPEN', remove: 'REMOVED' },
  OPEN: { acceptAnswer: 'ANSWERED', lock: 'LOCKED', hide: 'HIDDEN', remove: 'REMOVED' },
  ANSWERED: { acceptAnswer: 'ANSWERED', takeBackAnswer: 'OPEN', lock: 'LOCKED', hide: 'HIDDEN', remove: 'REMOVED' },
  LOCKED: { unlock: 'OPEN', hide: 'HIDDEN', remove: 'REMOVED' },
  HIDDEN: { show: 'OPEN', remove: 'REMOVED' },
  REMOVED: {},
});
export type DiscussionState = StateOf<typeof discussionMachine>;
/** In which one may write. */
export const openStates = ['OPEN', 'ANSWERED'] as const satisfies readonly DiscussionState[];
export const isOpen = (state: DiscussionState): boolean => (openStates as readonly DiscussionState[]).includes(state);
/** What everybody sees who may read the community. */
export const shownStates = ['OPEN', 'ANSWERED', 'LOCKED'] as const satisfies readonly DiscussionState[];
export const isShown = (state: DiscussionState): boolean => (shownStates as readonly DiscussionState[]).includes(state);

export const postMachine = defineMachine('post', {
  PENDING: { approve: 'VISIBLE', remove: 'REMOVED' },
  VISIBLE: { withdraw: 'WITHDRAWN', hide: 'HIDDEN', remove: 'REMOVED' },
  HIDDEN: { show: 'VISIBLE', remove: 'REMOVED' },
  WITHDRAWN: {},
  REMOVED: {},
});
export type PostState = StateOf<typeof postMachine>;

export const reactionKinds = ['USEFUL', 'AGREE', 'THANKS', 'SAME_HERE'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** An answer is a visible reply to a question, never the question itself.
 *  @throws INVALID_INPUT naming what is wrong */
export function canBeAnswer(
  discussion: { id: string; kind: DiscussionKind },
  post: { discussionId: string; number: number; state: PostState },
): void {
  const refuse = (rule: string): never => {
    throw new DomainError('INVALID_INPUT', { issues: [{ path: 'postId', rule }] });
  };
  if (discussion.kind !== 'QUESTION') refuse('notAQuestion');
  if (post.discussionId !== discussion.id || post.number === 1) refuse('notAReply');
  if (post.state !== 'VISIBLE') refuse('notVisible');
}

/** The state that a discussion returns to when it is opened or shown again. */
export const reopenedState = (state: DiscussionState, accepted: boolean): DiscussionState =>
  state === 'OPEN' && accepted ? 'ANSWERED' : state;

export const maxPostLength = 20_000;
