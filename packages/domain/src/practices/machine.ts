import { defineMachine, type StateOf } from '../kernel/machine.js';

/** The life of a practice. What the world may read begins with PUBLISHED; WITHDRAWN leaves a tombstone. A FULL practice is validated by peers before it is
 *  published, a SNAPSHOT is published once it is screened (see `publishable`). */
export const practiceMachine = defineMachine('practice', {
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: { takeBack: 'DRAFT', accept: 'SCREENED', askRevision: 'REVISION_ASKED' },
  REVISION_ASKED: { submit: 'SUBMITTED' },
  SCREENED: { takeBack: 'DRAFT', startValidation: 'IN_VALIDATION', publish: 'PUBLISHED' },
  IN_VALIDATION: { takeBack: 'DRAFT', validate: 'VALIDATED', askRevision: 'REVISION_ASKED' },
  VALIDATED: { takeBack: 'DRAFT', reopen: 'IN_VALIDATION', askRevision: 'REVISION_ASKED', publish: 'PUBLISHED' },
  PUBLISHED: { publish: 'PUBLISHED', fallDue: 'DUE_FOR_REVIEW', markOutdated: 'OUTDATED', withdraw: 'WITHDRAWN' },
  DUE_FOR_REVIEW: { reconfirm: 'RECONFIRMED', publish: 'RECONFIRMED', markOutdated: 'OUTDATED', withdraw: 'WITHDRAWN' },
  RECONFIRMED: { publish: 'RECONFIRMED', fallDue: 'DUE_FOR_REVIEW', markOutdated: 'OUTDATED', withdraw: 'WITHDRAWN' },
  OUTDATED: { publish: 'RECONFIRMED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
});
export type PracticeState = StateOf<typeof practiceMachine>;

/** The life of the working copy, from which the next edition is made. PUBLISHED: nothing is being worked on. Until the first edition the practice moves with it. */
export const editionMachine = defineMachine('edition', {
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: { takeBack: 'DRAFT', accept: 'SCREENED', askRevision: 'REVISION_ASKED' },
  REVISION_ASKED: { submit: 'SUBMITTED' },
  SCREENED: { takeBack: 'DRAFT', startValidation: 'IN_VALIDATION', publish: 'PUBLISHED' },
  IN_VALIDATION: { takeBack: 'DRAFT', validate: 'VALIDATED', askRevision: 'REVISION_ASKED' },
  VALIDATED: { takeBack: 'DRAFT', reopen: 'IN_VALIDATION', askRevision: 'REVISION_ASKED', publish: 'PUBLISHED' },
  PUBLISHED: { begin: 'DRAFT' },
});
export type EditionState = StateOf<typeof editionMachine>;

export const practiceForms = ['SNAPSHOT', 'FULL'] as const;
export type PracticeForm = (typeof practiceForms)[number];

/** States of a practice that has at least one edition. */
export const publishedStates = [
  'PUBLISHED',
  'DUE_FOR_REVIEW',
  'RECONFIRMED',
  'OUTDATED',
  'WITHDRAWN',
] as const satisfies readonly PracticeState[];
/** States in which the text of the working copy may change. */
export const editableStates = ['DRAFT', 'REVISION_ASKED'] as const satisfies readonly EditionState[];
export const isEditable = (state: EditionState): boolean => (editableStates as readonly string[]).includes(state);
/** A snapshot needs screening only; a full write-up needs its validators too. */
export const publishable = (form: PracticeForm, state: EditionState): boolean =>
  state === 'VALIDATED' || (form === 'SNAPSHOT' && state === 'SCREENED');
/** Whether the next step is a coordinator's: to screen, or to ask validators. While those are at work nothing is asked of one. */
export const asksCoordinator = (form: PracticeForm, state: EditionState): boolean =>
  state === 'SUBMITTED' || (form === 'FULL' && state === 'SCREENED');
/** Whether what was sent is back with those who wrote it: to revise, or to publish. */
export const asksAuthors = (form: PracticeForm, state: EditionState): boolean => state === 'REVISION_ASKED' || publishable(form, state);

/** States in which the owner's people answer for themselves what may be read: reconfirming writes a new day, no new text. */
export const canReconfirm = (state: PracticeState): boolean => practiceMachine.can(state, 'reconfirm');

/** How long a practice that is due waits for its owner before it gets the banner. */
export const graceDays = 60;
/** Whether a practice that is due has waited long enough. */
export const isOverdue = (reviewDueAt: Date, now: Date): boolean => reviewDueAt.getTime() + graceDays * 86_400_000 <= now.getTime();

export const reviewAfterMonths = 24;
/** The day on which a published edition is to be looked at again. */
export function reviewDueAt(publishedAt: Date): Date {
  const due = new Date(publishedAt);
  due.setUTCMonth(due.getUTCMonth() + reviewAfterMonths);
  return due;
}
