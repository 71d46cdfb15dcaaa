import { undo, type Answer, type AnswerField } from './answer.js';
import type { RevisionCause } from './words.js';

/** One step of an answer: which fields it changed, from what to what. */
export interface AnswerStep {
  readonly answerVersion: number;
  readonly at: string;
  readonly cause: RevisionCause;
  readonly delta: Partial<Record<AnswerField, [unknown, unknown]>>;
}
/** What an answer said from one step on. */
export interface AnswerState {
  readonly version: number;
  readonly at: string;
  readonly cause: RevisionCause;
  readonly answer: Answer;
}

const texts = ['reason', 'strengths', 'improvements', 'noteToTeam'] as const;
/** A step may shorten a text by so many characters before the words ahead of it count as taken away. */
const slip = 20;
const apart = 10 * 60_000;

/** The later state lacks something that the earlier one had. */
const tookAway = (earlier: Answer, later: Answer): boolean =>
  texts.some((f) => later[f].trim().length < earlier[f].trim().length - slip) ||
  earlier.evidenceIds.some((id) => !later.evidenceIds.includes(id)) ||
  (earlier.value !== null && earlier.value !== later.value);

/** Every state worth going back to, newest first; the first is what stands now. Of what the autosave stored while somebody typed on, one every ten minutes,
 *  and each after which something was taken away.
 *  @param steps newest first */
export function statesOf(now: Answer, steps: readonly AnswerStep[]): AnswerState[] {
  const kept: AnswerState[] = [];
  let answer = now;
  let later: (AnswerStep & { answer: Answer }) | undefined;
  for (const step of steps) {
    const last = kept.at(-1);
    const quiet =
      last !== undefined &&
      later !== undefined &&
      step.cause === 'AUTOSAVE' &&
      later.cause === 'AUTOSAVE' &&
      Date.parse(last.at) - Date.parse(step.at) < apart &&
      !tookAway(answer, later.answer);
    if (!quiet) kept.push({ version: step.answerVersion, at: step.at, cause: step.cause, answer });
    later = { ...step, answer };
    answer = undo(answer, [step.delta]);
  }
  return kept;
}
