import type { ShownAs, ValidationDecision, ValidationScores } from '@guildhall/domain/practices/validation';
import type { ValidationTaskPageQuery } from './validation.generated';

export type ValidationTask = NonNullable<ValidationTaskPageQuery['validationTask']>;

/** What a validator writes, as plain JSON. */
export interface OpinionValue {
  scores: ValidationScores;
  decision: ValidationDecision | null;
  opinion: string;
  privateNote: string;
  shownAs: ShownAs | null;
}
export const opinionOf = (task: Pick<ValidationTask, 'scores' | 'decision' | 'opinion' | 'privateNote' | 'shownAs'>): OpinionValue => ({
  scores: Object.fromEntries(task.scores.map((s) => [s.criterion, s.level])),
  decision: task.decision,
  opinion: task.opinion,
  privateNote: task.privateNote,
  shownAs: task.shownAs,
});
