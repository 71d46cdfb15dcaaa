import { defineMachine, type StateOf } from '../kernel/machine.js';

/** The life of the working copy. FROZEN: nothing is being worked on; the last edition is what it is. */
export const bookMachine = defineMachine('toolbook', {
  DRAFT: { save: 'DRAFT', freeze: 'FROZEN' },
  FROZEN: { begin: 'DRAFT' },
});
export type BookState = StateOf<typeof bookMachine>;

/** The life of an edition: nothing in it changes; only the next one takes its place. */
export const editionState = (number: number, newest: number): 'CURRENT' | 'SUPERSEDED' => (number < newest ? 'SUPERSEDED' : 'CURRENT');

export const bookFormats = ['html', 'pdf', 'epub', 'docx'] as const;
export type BookFormat = (typeof bookFormats)[number];
