import { defineMachine, type StateOf } from '../kernel/machine.js';
import type { StoryKind } from './content.js';

/** DRAFT: only those who work on it know of it. WITHDRAWN: a lesson that was taken back; its address says so and why. ENDED: the consent is gone, or a
 *  story was taken back; for the world it never was. Whoever agrees again opens it again. */
export const storyMachine = defineMachine('story', {
  DRAFT: { save: 'DRAFT', publish: 'PUBLISHED', discard: 'DRAFT' },
  PUBLISHED: { save: 'PUBLISHED', publish: 'PUBLISHED', withdraw: 'WITHDRAWN', end: 'ENDED' },
  WITHDRAWN: { end: 'ENDED' },
  ENDED: { save: 'ENDED', publish: 'PUBLISHED', discard: 'ENDED' },
});
export type StoryState = StateOf<typeof storyMachine>;

/** What taking back does: a lesson names nobody and leaves a mark at its address; of a story of a person nothing stays. */
export const takeBack = (kind: StoryKind): 'withdraw' | 'end' => (kind === 'LESSON' ? 'withdraw' : 'end');
