import * as z from 'zod/mini';
import { clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import { licences, practicePatch } from './content.js';
import { screeningDecisions } from './screening.js';

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
export const withdrawPracticeInput = z.object({ ...one, clientMutationId, reason: prose(10, 1_000) });
export type SavePracticeDraft = z.infer<typeof savePracticeDraftInput>;
