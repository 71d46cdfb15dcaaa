import * as z from 'zod/mini';
import type { Issue } from '../kernel/error-catalogue.js';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';
import { answerPatch } from './answer.inputs.js';
import { reviewProblems, type Answer } from './answer.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import type { RubricDefinition } from './rubric.js';

export const selfMachine = defineMachine('selfAssessment', {
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: { reopen: 'REOPENED' },
  REOPENED: { submit: 'SUBMITTED' },
});
export type SelfState = StateOf<typeof selfMachine>;

export const saveSelfAnswerInput = z.object({
  selfAssessmentId: idInput,
  dimensionKey: z.string().check(z.maxLength(60, { error: 'tooLong' })),
  patch: answerPatch,
  expectedVersion: z.int().check(z.gte(0, { error: 'outOfRange' }), z.lte(2147483647, { error: 'outOfRange' })),
  clientMutationId,
});
export type SaveSelfAnswerInput = z.infer<typeof saveSelfAnswerInput>;
export const submitSelfInput = z.object({ selfAssessmentId: idInput, expectedVersion: version, clientMutationId });
export type SubmitSelfInput = z.infer<typeof submitSelfInput>;
export const reopenSelfInput = z.object({ selfAssessmentId: idInput, reason: prose(10, 2000), expectedVersion: version, clientMutationId });
export type ReopenSelfInput = z.infer<typeof reopenSelfInput>;

/** No level asks a host for a piece of evidence: its evidence is the dossier itself, and whether it holds is what the peers come to see. */
export const selfThresholds = { evidenceFrom: 6, twoKindsFrom: 6 } as const;
/** Everything that keeps a self-assessment from being sent, in the order of the rubric. */
export const selfProblems = (rubric: RubricDefinition, scope: readonly string[], answers: readonly Answer[]): Issue[] =>
  reviewProblems({ ...rubric, ...selfThresholds }, scope, answers, new Map());
