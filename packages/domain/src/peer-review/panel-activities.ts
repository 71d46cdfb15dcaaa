import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';

/* Ids only, as everywhere in the room. */
const ofSeat = { caseId: id, assignmentId: id };
export const peerShortlisted = defineActivity('review-case.peer-shortlisted', z.object(ofSeat));
export const shortlistOrdered = defineActivity('review-case.shortlist-ordered', z.object({ caseId: id }));
/** The person is on the panel no more: declined or expired invitation, own withdrawal, taken away by those who run the case. */
export const seatEnded = defineActivity(
  'review-case.seat-ended',
  z.object({ ...ofSeat, how: z.enum(['DECLINED', 'EXPIRED', 'WITHDRAWN', 'REVOKED']) }),
);
export const leadAppointed = defineActivity('review-case.lead-appointed', z.object(ofSeat));
export const formerReviewDecided = defineActivity('review.former-decided', z.object({ caseId: id, reviewId: id }));
/** By its writer, who has left; it was never sent. */
export const sealedDraftDeleted = defineActivity('review.sealed-draft-deleted', z.object({ caseId: id, reviewId: id }));
export const casePaused = defineActivity('review-case.paused', z.object({ caseId: id }));
/** Whoever ran it may not any more, or has to wait for a ruling. */
export const facilitatorLost = defineActivity('review-case.facilitator-lost', z.object({ caseId: id }));
/** A manager of the programme says with how few peers this case may go on. */
export const minimumSet = defineActivity('review-case.minimum-set', z.object({ caseId: id, minPeers: z.int() }));
/** Nobody who manages the programme may act in this case any more. */
export const managerLost = defineActivity('review-case.manager-lost', z.object({ caseId: id }));
export const deputyNamed = defineActivity('review-case.deputy-named', z.object({ caseId: id, personId: id }));
export const caseResumed = defineActivity('review-case.resumed', z.object({ caseId: id }));
export const reviewerSettingsSaved = defineActivity('reviewer.settings-saved', z.object({ personId: id }));
export const programmeBegun = defineActivity('programme.begun', z.object({ programmeId: id }));
export const programmeSaved = defineActivity('programme.saved', z.object({ programmeId: id }));
export const programmeManagerSet = defineActivity(
  'programme.manager-set',
  z.object({ programmeId: id, personId: id, manages: z.boolean() }),
);
export const assignmentApplied = defineActivity('programme.assignment-applied', z.object({ programmeId: id }));
export const hostMemberSet = defineActivity('review-case.host-member-set', z.object({ caseId: id, personId: id, takesPart: z.boolean() }));
export const observerSet = defineActivity('review-case.observer-set', z.object({ caseId: id, personId: id, observes: z.boolean() }));
