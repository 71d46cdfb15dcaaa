import type { DeskPageQuery } from './desk.page.generated';
import type { Need } from './needs';

type Dated = DeskPageQuery['comingUp'][number];

/** Where a thing with a date leads. */
export const placeOf = (c: Dated): string =>
  c.kind === 'CONSULTATION_ENDS'
    ? `/consultations/${c.subjectId}`
    : c.kind === 'PRACTICE_REVIEW'
      ? `/practices/${c.slug ?? c.subjectId}`
      : `/reviews/${c.subjectId}${c.kind === 'CHECKPOINT' || c.kind === 'ACTION_DUE' ? '/results' : ''}`;

/** What has a date and does not stand above with the same one: a review that one writes oneself is among what waits. */
export const comingOf = (dated: readonly Dated[], needs: readonly Need[]): Dated[] =>
  dated.filter((c) => !(c.kind === 'REVIEWS_DUE' && needs.some((n) => n.key === `review:${c.subjectId}` && n.until)));
