import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { choice, clientMutationId, idInput, versionOrNone } from '../kernel/text.js';
import type { CaseState } from './machines.js';

/** What can be said of the work of those who review: what was good first, then what was not. */
export const feedbackFlags = ['SPECIFIC', 'EVIDENCED', 'ACTIONABLE', 'RESPECTFUL', 'TOO_SHORT', 'VAGUE', 'OFF_SCOPE'] as const;
export type FeedbackFlag = (typeof feedbackFlags)[number];
/** Who says it: the facilitator of each review, somebody of the host of the report alone, as the host reads no review. */
export const feedbackRoles = ['FACILITATOR', 'HOST'] as const;
export type FeedbackRole = (typeof feedbackRoles)[number];
export const mostStars = 5;

/** From the final report until the plan is agreed. What was said by then reaches the peers all at once and never moves again, so that no difference
 *  between two days tells who said what. */
export const feedbackGivenStates = ['FINALISED', 'IMPROVEMENT'] as const satisfies readonly CaseState[];
export const feedbackShownStates = ['FOLLOW_UP', 'CLOSED'] as const satisfies readonly CaseState[];
/** A peer hears of a case only what at least so many people said together. */
export const fewestRaters = 2;

const ofFlags = z.array(choice(feedbackFlags)).check(
  z.minLength(1, { error: 'required', abort: true }),
  z.refine((flags) => new Set(flags).size === flags.length, { error: 'twice' }),
);
export const giveFeedbackInput = z.object({
  caseId: idInput,
  /** Missing for the report of the team, of which the host speaks. */
  reviewId: z.optional(z.nullable(idInput)),
  flags: ofFlags,
  stars: z.optional(
    z.nullable(z.int({ error: 'notAChoice' }).check(z.gte(1, { error: 'outOfRange' }), z.lte(mostStars, { error: 'outOfRange' }))),
  ),
  expectedVersion: versionOrNone,
  clientMutationId,
});
export type GiveFeedbackInput = z.infer<typeof giveFeedbackInput>;

export const feedbackGiven = defineActivity('review-case.feedback-given', z.object({ caseId: id, feedbackId: id }));
