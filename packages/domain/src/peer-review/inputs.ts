import * as z from 'zod/mini';
import { choice, clientMutationId, idInput, line, prose, version, versionOrNone, webLink } from '../kernel/text.js';
import { answerValues } from './answer.js';
import { isWallClock } from './deadline.js';
import { evidenceTypes } from './evidence-types.js';
import { conflictTypes, deadlineKinds, declineReasons, horizons, priorities, signDecisions } from './words.js';

const instant = z.pipe(
  z.string({ error: 'required' }).check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/, { error: 'badFormat', abort: true })),
  z.transform((s: string) => new Date(s)),
);
const moment = z.union([z.date(), instant], { error: 'badFormat' });
const code = (max: number) => z.string().check(z.maxLength(max, { error: 'tooLong' }));

/** First answer of an invited person; an empty list says "none that I know of". */
export const declareConflictsInput = z.object({
  assignmentId: idInput,
  conflicts: z.array(z.object({ type: choice(conflictTypes), note: prose(10, 2000) })).check(z.maxLength(7, { error: 'tooMany' })),
  expectedVersion: version,
  clientMutationId,
});
export type DeclareConflictsInput = z.infer<typeof declareConflictsInput>;

export const acceptInvitationInput = z.object({
  assignmentId: idInput,
  termsVersion: code(40),
  expectedVersion: version,
  clientMutationId,
});
export type AcceptReviewInvitationInput = z.infer<typeof acceptInvitationInput>;

export const declineInvitationInput = z.object({
  assignmentId: idInput,
  reason: choice(declineReasons),
  note: z._default(prose(0, 2000), ''),
  askAgainAfter: z.optional(z.nullable(moment)),
  expectedVersion: version,
  clientMutationId,
});
export type DeclineInvitationInput = z.infer<typeof declineInvitationInput>;

export const decideConflictInput = z.object({
  conflictId: idInput,
  ruling: choice(['CONFIRMED', 'DISMISSED', 'WAIVED']),
  note: prose(10, 2000),
  expectedVersion: version,
  clientMutationId,
});
export type DecideConflictInput = z.infer<typeof decideConflictInput>;

export const fileConflictInput = z.object({
  caseId: idInput,
  personId: idInput,
  type: choice(conflictTypes),
  note: prose(10, 2000),
  clientMutationId,
});
export type FileConflictInput = z.infer<typeof fileConflictInput>;

export const invitePeerInput = z.object({
  caseId: idInput,
  personId: idInput,
  role: choice(['LEAD_PEER', 'PEER', 'TRAINEE_PEER']),
  respondBy: moment,
  clientMutationId,
});
export type InvitePeerInput = z.infer<typeof invitePeerInput>;

export const addEvidenceInput = z.object({
  caseId: idInput,
  type: choice(evidenceTypes),
  title: line(1, 300),
  /** For a quotation: the words of the dossier. */
  body: z._default(prose(0, 5000), ''),
  source: z._default(line(0, 300), ''),
  link: z.optional(z.nullable(webLink)),
  /** Section of the dossier that was quoted. */
  sectionKey: z.optional(z.nullable(code(80))),
  clientMutationId,
});
export type AddEvidenceInput = z.infer<typeof addEvidenceInput>;

export const submitReviewInput = z.object({ reviewId: idInput, expectedVersion: version, clientMutationId });
export type SubmitReviewInput = z.infer<typeof submitReviewInput>;
export const returnReviewInput = z.object({ reviewId: idInput, reason: prose(10, 4000), expectedVersion: version, clientMutationId });
export type ReturnReviewInput = z.infer<typeof returnReviewInput>;

export const requestExtensionInput = z.object({ caseId: idInput, reason: z._default(prose(0, 2000), ''), clientMutationId });
export type RequestExtensionInput = z.infer<typeof requestExtensionInput>;
export const grantExtensionInput = z.object({
  caseId: idInput,
  personId: idInput,
  newDueAt: moment,
  reason: z._default(prose(0, 2000), ''),
  clientMutationId,
});
export type GrantExtensionInput = z.infer<typeof grantExtensionInput>;

/** Moves a date of a case: what the wall clock of the case shows then. */
export const moveDeadlineInput = z.object({
  caseId: idInput,
  kind: choice(deadlineKinds),
  at: z.string({ error: 'required' }).check(z.refine(isWallClock, { error: 'badFormat' })),
  reason: z._default(prose(0, 500), ''),
  expectedVersion: version,
  clientMutationId,
});
export type MoveDeadlineInput = z.infer<typeof moveDeadlineInput>;

export const moveCaseInput = z.object({
  caseId: idInput,
  reason: z._default(prose(0, 2000), ''),
  expectedVersion: version,
  clientMutationId,
});
export type MoveCaseInput = z.infer<typeof moveCaseInput>;

export const saveSectionInput = z.object({
  reportId: idInput,
  key: code(80),
  body: prose(0, 20_000),
  agreed: z.optional(z.nullable(choice(answerValues))),
  rationale: z._default(prose(0, 4000), ''),
  /** What would have to be shown for a score; left as it is where it is missing. */
  evidenceNeeded: z.optional(z.nullable(prose(0, 4000))),
  /** Evidence that the section rests on; left as it is where it is missing. */
  evidenceIds: z.optional(
    z.nullable(
      z.array(idInput).check(
        z.maxLength(40, { error: 'tooMany' }),
        z.overwrite((ids) => [...new Set(ids)]),
      ),
    ),
  ),
  /** 0 where the section was never saved. */
  expectedVersion: versionOrNone,
});
export type SaveSectionInput = z.infer<typeof saveSectionInput>;

/** How long one is shown as writing at a section after one last said so. */
export const leaseSeconds = 120;
export const leaseSectionInput = z.object({ reportId: idInput, key: code(80) });
export type LeaseSectionInput = z.infer<typeof leaseSectionInput>;

export const saveRecommendationInput = z.object({
  reportId: idInput,
  /** Missing for a new one. */
  recommendationId: z.optional(z.nullable(idInput)),
  text: prose(10, 4000),
  dimensionKeys: z.array(code(60)).check(z.minLength(1, { error: 'required' }), z.maxLength(20, { error: 'tooMany' })),
  evidenceIds: z.array(idInput).check(z.minLength(1, { error: 'required' }), z.maxLength(40, { error: 'tooMany' })),
  priority: choice(priorities),
  addressee: line(1, 200),
  horizon: choice(horizons),
  expectedVersion: versionOrNone,
  clientMutationId,
});
export type SaveRecommendationInput = z.infer<typeof saveRecommendationInput>;
export const removeRecommendationInput = z.object({ recommendationId: idInput, expectedVersion: version, clientMutationId });
export type RemoveRecommendationInput = z.infer<typeof removeRecommendationInput>;

export const signReportInput = z.object({
  reportId: idInput,
  /** Hash of the words that were read. */
  reportHash: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'badFormat' })),
  decision: choice(signDecisions),
  dissentText: z._default(prose(0, 4000), ''),
  dissentNamed: z._default(z.boolean(), false),
  clientMutationId,
});
export type SignReportInput = z.infer<typeof signReportInput>;
export const moveReportInput = z.object({ reportId: idInput, expectedVersion: version, clientMutationId });
export type MoveReportInput = z.infer<typeof moveReportInput>;
