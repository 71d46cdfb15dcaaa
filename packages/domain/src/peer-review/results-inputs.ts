import * as z from 'zod/mini';
import { choice, clientMutationId, idInput, line, prose, version, versionOrNone, webLink } from '../kernel/text.js';
import { evidenceTypes } from './evidence-types.js';
import { commentKinds, commentResolutions, reportVisibilities, stances } from './words.js';

const day = z.string({ error: 'required' }).check(
  z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'badFormat', abort: true }),
  z.refine((s) => new Date(`${s}T00:00:00Z`).toISOString().startsWith(s), { error: 'badFormat' }),
);

export const addHostCommentInput = z.object({
  reportId: idInput,
  sectionKey: z.string().check(z.maxLength(80, { error: 'tooLong' })),
  kind: choice(commentKinds),
  text: prose(10, 4000),
  clientMutationId,
});
export type AddHostCommentInput = z.infer<typeof addHostCommentInput>;
export const resolveHostCommentInput = z.object({
  commentId: idInput,
  resolution: choice(commentResolutions),
  note: prose(10, 4000),
  expectedVersion: version,
  clientMutationId,
});
export type ResolveHostCommentInput = z.infer<typeof resolveHostCommentInput>;

export const allowPublicationInput = z.object({
  reportId: idInput,
  /** The widest circle that the host agrees to; PRIVATE takes an earlier consent back while nothing is published. */
  visibility: choice(reportVisibilities),
  expectedVersion: version,
  clientMutationId,
});
export type AllowPublicationInput = z.infer<typeof allowPublicationInput>;
export const publishReportInput = z.object({
  reportId: idInput,
  visibility: choice(['NETWORK', 'PUBLIC']),
  expectedVersion: version,
  clientMutationId,
});
export type PublishReportInput = z.infer<typeof publishReportInput>;
export const beginCorrigendumInput = z.object({ reportId: idInput, reason: prose(10, 2000), expectedVersion: version, clientMutationId });
export type BeginCorrigendumInput = z.infer<typeof beginCorrigendumInput>;

export const respondInput = z.object({
  recommendationId: idInput,
  stance: choice(stances),
  reason: z._default(prose(0, 4000), ''),
  /** 0 where there is no answer yet. */
  expectedVersion: versionOrNone,
  clientMutationId,
});
export type RespondInput = z.infer<typeof respondInput>;

export const saveActionInput = z.object({
  caseId: idInput,
  /** Missing for a new one. */
  actionId: z.optional(z.nullable(idInput)),
  recommendationId: z.optional(z.nullable(idInput)),
  title: line(3, 300),
  ownerPersonId: z.optional(z.nullable(idInput)),
  dueOn: z.optional(z.nullable(day)),
  indicator: z._default(line(0, 300), ''),
  baseline: z._default(line(0, 300), ''),
  target: z._default(line(0, 300), ''),
  expectedVersion: versionOrNone,
  clientMutationId,
});
export type SaveActionInput = z.infer<typeof saveActionInput>;
export const moveActionInput = z.object({
  actionId: idInput,
  action: choice(['agree', 'start', 'claim', 'sendBack', 'drop', 'verify']),
  reason: z._default(prose(0, 2000), ''),
  expectedVersion: version,
  clientMutationId,
});
export type MoveActionInput = z.infer<typeof moveActionInput>;
export const addActionEvidenceInput = z.object({
  actionId: idInput,
  type: choice(evidenceTypes),
  title: line(1, 300),
  source: z._default(line(0, 300), ''),
  link: z.optional(z.nullable(webLink)),
  clientMutationId,
});
export type AddActionEvidenceInput = z.infer<typeof addActionEvidenceInput>;

export const reportCheckpointInput = z.object({
  checkpointId: idInput,
  summary: prose(20, 10_000),
  expectedVersion: version,
  clientMutationId,
});
export type ReportCheckpointInput = z.infer<typeof reportCheckpointInput>;
export const assessCheckpointInput = z.object({
  checkpointId: idInput,
  assessment: prose(20, 10_000),
  expectedVersion: version,
  clientMutationId,
});
export type AssessCheckpointInput = z.infer<typeof assessCheckpointInput>;
export const waiveCheckpointInput = z.object({
  checkpointId: idInput,
  reason: prose(10, 2000),
  expectedVersion: version,
  clientMutationId,
});
export type WaiveCheckpointInput = z.infer<typeof waiveCheckpointInput>;
export const closeCaseInput = z.object({ caseId: idInput, learningNote: prose(40, 10_000), expectedVersion: version, clientMutationId });
export type CloseCaseInput = z.infer<typeof closeCaseInput>;
export const beginBriefInput = z.object({
  caseId: idInput,
  /** The host says that what it learned may be told to others. */
  consent: z.boolean().check(z.refine((v) => v, { error: 'consentMissing' })),
  clientMutationId,
});
export type BeginBriefInput = z.infer<typeof beginBriefInput>;
export const beginReReviewInput = z.object({ caseId: idInput, clientMutationId });
export type BeginReReviewInput = z.infer<typeof beginReReviewInput>;

export const revokeRecognitionInput = z.object({ recognitionId: idInput, expectedVersion: version, clientMutationId });
export type RevokeRecognitionInput = z.infer<typeof revokeRecognitionInput>;
