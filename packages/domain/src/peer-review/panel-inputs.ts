import * as z from 'zod/mini';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';
import { isDay } from './availability.js';
import { fewestPeers } from './panel.js';
import { panelRoles } from './words.js';

const choice = <const T extends readonly string[]>(values: T) => z.enum(values, { error: 'notAChoice' });
const instant = z.pipe(
  z.string({ error: 'required' }).check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/, { error: 'badFormat', abort: true })),
  z.transform((s: string) => new Date(s)),
);
const moment = z.union([z.date(), instant], { error: 'badFormat' });
const several = (max: number) => z.array(idInput).check(z.minLength(1, { error: 'required' }), z.maxLength(max, { error: 'tooMany' }));
const day = z.string({ error: 'required' }).check(z.refine(isDay, { error: 'badFormat' }));
const seat = { assignmentId: idInput, expectedVersion: version, clientMutationId };

export const shortlistInput = z.object({ caseId: idInput, personIds: several(30), clientMutationId });
export type ShortlistInput = z.infer<typeof shortlistInput>;

/** Lets somebody observe the case, or ends that. */
export const setObserverInput = z.object({
  caseId: idInput,
  personId: idInput,
  observes: z.boolean({ error: 'required' }),
  clientMutationId,
});
export type SetObserverInput = z.infer<typeof setObserverInput>;
/** Lets somebody of the host take part in its case, or ends that. */
export const setHostMemberInput = z.object({ caseId: idInput, personId: idInput, takesPart: z.boolean(), clientMutationId });
export type SetHostMemberInput = z.infer<typeof setHostMemberInput>;

/** Who manages the programme for one case, where those who do may not act in it. */
export const nameDeputyInput = z.object({ caseId: idInput, personId: idInput, clientMutationId });
export type NameDeputyInput = z.infer<typeof nameDeputyInput>;

/** With how few peers this one case may go on. The number of its programme takes a lowered one back. */
export const setMinimumInput = z.object({
  caseId: idInput,
  minPeers: z.int({ error: 'required' }).check(z.gte(fewestPeers, { error: 'fewestPeers' })),
  reason: prose(10, 2000),
  expectedVersion: version,
  clientMutationId,
});
export type SetMinimumInput = z.infer<typeof setMinimumInput>;

/** The whole order of those who wait, first to be asked first. */
export const orderShortlistInput = z.object({ caseId: idInput, assignmentIds: several(60), clientMutationId });
export type OrderShortlistInput = z.infer<typeof orderShortlistInput>;

export const inviteShortlistedInput = z.object({ ...seat, role: choice(panelRoles), respondBy: moment });
export type InviteShortlistedInput = z.infer<typeof inviteShortlistedInput>;

export const withdrawInput = z.object({ ...seat, note: z._default(prose(0, 2000), '') });
export type WithdrawFromPanelInput = z.infer<typeof withdrawInput>;

/** A conflict of interest is not among the reasons: it is filed and decided, and then takes the place by itself. */
export const revokeInput = z.object({ ...seat, reason: choice(['NO_SHOW', 'CONDUCT', 'OTHER']), note: prose(10, 2000) });
export type RevokeSeatInput = z.infer<typeof revokeInput>;

export const appointLeadInput = z.object(seat);
export type AppointLeadInput = z.infer<typeof appointLeadInput>;

/** What happens to the review of somebody who has left after sending it. */
export const formerReviewInput = z.object({
  reviewId: idInput,
  decision: choice(['KEEP', 'VOID']),
  reason: prose(10, 2000),
  expectedVersion: version,
  clientMutationId,
});
export type FormerReviewInput = z.infer<typeof formerReviewInput>;

export const reviewerSettingsInput = z.object({
  available: z.boolean(),
  maxLoad: z.int({ error: 'required' }).check(z.gte(0, { error: 'outOfRange' }), z.lte(12, { error: 'outOfRange' })),
  absences: z
    .array(z.object({ from: day, until: day }).check(z.refine((a) => a.until >= a.from, { error: 'mustBeLater', path: ['until'] })))
    .check(z.maxLength(30, { error: 'tooMany' })),
  digest: z.boolean(),
  /** Hours of the person's own clock between which nothing is sent; equal hours mean no quiet. */
  quietFrom: z.int().check(z.gte(0, { error: 'outOfRange' }), z.lte(23, { error: 'outOfRange' })),
  quietUntil: z.int().check(z.gte(0, { error: 'outOfRange' }), z.lte(23, { error: 'outOfRange' })),
  /** 0 where nothing was saved yet. */
  expectedVersion: z.int().check(z.gte(0, { error: 'outOfRange' })),
});
export type ReviewerSettingsInput = z.infer<typeof reviewerSettingsInput>;

const pair = z.object({ caseId: idInput, personId: idInput });
const pairs = z._default(z.array(pair).check(z.maxLength(2000, { error: 'tooMany' })), []);
/** Asks for a dry run: who is set by hand, and who shall not be proposed where. */
export const assignmentWishInput = z.object({ programmeId: idInput, pinned: pairs, without: pairs });
export type AssignmentWishInput = z.infer<typeof assignmentWishInput>;
/** What was shown, to be written as shortlists; order within a case is the order of asking. */
export const applyAssignmentInput = z.object({
  programmeId: idInput,
  places: z.array(pair).check(z.minLength(1, { error: 'required' }), z.maxLength(2000, { error: 'tooMany' })),
  clientMutationId,
});
export type ApplyAssignmentInput = z.infer<typeof applyAssignmentInput>;
