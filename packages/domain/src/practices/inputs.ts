import * as z from 'zod/mini';
import { clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import { licences, practicePatch } from './content.js';
import { screeningDecisions } from './screening.js';
import { conflictKinds, shownAs, validationDecisions, validationScoresInput } from './validation.js';

const one = { practiceId: idInput, expectedVersion: version };
export const startPracticeInput = z.object({
  clientMutationId,
  networkId: z.optional(z.nullable(idInput)),
  title: z.optional(z.nullable(line(0, 160))),
  locale: z.optional(z.nullable(z.string())),
});
export const savePracticeDraftInput = z.object({ ...one, clientMutationId, patch: practicePatch });
export const practiceStepInput = z.object(one);
export const screenPracticeInput = z.object({
  ...one,
  clientMutationId,
  decision: z.enum(screeningDecisions, { error: 'unknownCode' }),
  /** Asked for in both cases: the author learns from either. */
  reason: prose(10, 4_000),
  verifiedFactIds: z.array(idInput).check(z.maxLength(60, { error: 'tooMany' })),
});
export const publishPracticeInput = z.object({
  ...one,
  clientMutationId,
  licence: z.enum(licences, { error: 'unknownCode' }),
  ownerConsent: z.boolean().check(z.refine((v) => v, { error: 'consentMissing' })),
  /** Name and function of who agreed for the organisation. */
  consentGivenBy: line(3, 160),
});
export const beginEditionInput = z.object({ practiceId: idInput, clientMutationId });
export const practiceContactInput = z.object({ practiceId: idInput });
export const takePictureAwayInput = z.object({ practiceId: idInput, pictureId: idInput });
export const withdrawPracticeInput = z.object({ ...one, clientMutationId, reason: prose(10, 1_000) });
export type SavePracticeDraft = z.infer<typeof savePracticeDraftInput>;

const task = { validationId: idInput, expectedVersion: version };
export const askValidatorInput = z.object({ practiceId: idInput, personId: idInput, clientMutationId });
export const validationStepInput = z.object(task);
/** A validator's first word: no conflict, or which. With a reason of its own they may also simply say no. */
export const declareValidationInput = z.object({
  ...task,
  answer: z.enum(['NO_CONFLICT', 'CONFLICT', 'DECLINE'], { error: 'required' }),
  kinds: z.array(z.enum(conflictKinds, { error: 'unknownCode' })).check(z.maxLength(5, { error: 'tooMany' })),
  note: prose(0, 1_000),
});
export const saveOpinionInput = z.object({
  ...task,
  clientMutationId,
  scores: validationScoresInput,
  decision: z.optional(z.nullable(z.enum(validationDecisions, { error: 'unknownCode' }))),
  opinion: prose(0, 4_000),
  privateNote: prose(0, 4_000),
  shownAs: z.optional(z.nullable(z.enum(shownAs, { error: 'unknownCode' }))),
});
export const releaseValidatorInput = z.object({ ...task, reason: prose(5, 1_000) });
