import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { deadlineKinds } from './words.js';

/* Ids only: never a score, a word of a review or the name of somebody who judges. */
const ofCase = { caseId: id };
const ofReview = { caseId: id, reviewId: id };
export const peerInvited = defineActivity('review-case.peer-invited', z.object({ ...ofCase, assignmentId: id }));
export const invitationAnswered = defineActivity(
  'review-case.invitation-answered',
  z.object({ ...ofCase, assignmentId: id, answer: z.enum(['ACCEPTED', 'DECLINED']) }),
);
export const conflictFiled = defineActivity('review-case.conflict-filed', z.object({ ...ofCase, conflictId: id }));
export const conflictDecided = defineActivity('review-case.conflict-decided', z.object({ ...ofCase, conflictId: id }));
export const caseApplied = defineActivity('review-case.applied', z.object(ofCase));
export const facilitatorSet = defineActivity('review-case.facilitator-set', z.object({ ...ofCase, personId: id }));
export const caseTaken = defineActivity('review-case.taken', z.object(ofCase));
export const caseRefused = defineActivity('review-case.refused', z.object(ofCase));
export const caseCancelled = defineActivity('review-case.cancelled', z.object(ofCase));
export const selfSubmitted = defineActivity('review-case.self-submitted', z.object(ofCase));
export const selfReopened = defineActivity('review-case.self-reopened', z.object(ofCase));
export const deskOpened = defineActivity('review-case.desk-opened', z.object(ofCase));
export const deskClosed = defineActivity('review-case.desk-closed', z.object(ofCase));
export const extensionRequested = defineActivity('review-case.extension-requested', z.object({ ...ofCase, extensionId: id }));
export const extensionGranted = defineActivity('review-case.extension-granted', z.object({ ...ofCase, extensionId: id }));
export const deadlineMoved = defineActivity(
  'review-case.deadline-moved',
  z.object({ ...ofCase, deadlineId: id, kind: z.enum(deadlineKinds) }),
);
export const answerSaved = defineActivity('review.answer-saved', z.object({ reviewId: id }));
export const reviewSubmitted = defineActivity('review.submitted', z.object(ofReview));
export const reviewRetracted = defineActivity('review.retracted', z.object(ofReview));
export const reviewReturned = defineActivity('review.returned', z.object(ofReview));
export const reportOpened = defineActivity('review-report.opened', z.object({ ...ofCase, reportId: id }));
export const reportSignaturesAsked = defineActivity('review-report.signatures-asked', z.object({ ...ofCase, reportId: id }));
export const reportSigned = defineActivity('review-report.signed', z.object({ ...ofCase, reportId: id }));
export const reportReleased = defineActivity('review-report.released', z.object({ ...ofCase, reportId: id }));
export const reportFinal = defineActivity('review-report.final', z.object({ ...ofCase, reportId: id }));
const ofRubric = { rubricId: id, versionId: id };
export const rubricDrafted = defineActivity('rubric.drafted', z.object(ofRubric));
export const rubricDraftSaved = defineActivity('rubric.draft-saved', z.object(ofRubric));
export const rubricPublished = defineActivity('rubric.published', z.object(ofRubric));
export const rubricRenamed = defineActivity('rubric.renamed', z.object(ofRubric));
export const rubricDiscarded = defineActivity('rubric.discarded', z.object(ofRubric));
export const roundSet = defineActivity('programme.round-set', z.object({ programmeId: id }));
export const rubricRetired = defineActivity('rubric.retired', z.object(ofRubric));
