import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';

/* Ids only: never what somebody said or who sat on which side of the table. */
const ofSession = z.object({ caseId: id, sessionId: id });
const ofEvidence = z.object({ caseId: id, evidenceId: id });
export const visitPlanned = defineActivity('review-visit.planned', z.object({ caseId: id }));
export const sessionWritten = defineActivity('review-visit.session-written', ofSession);
export const sessionConfirmed = defineActivity('review-visit.session-confirmed', ofSession);
export const sessionCancelled = defineActivity('review-visit.session-cancelled', ofSession);
export const sessionHeld = defineActivity('review-visit.session-held', ofSession);
export const evidenceRecorded = defineActivity('review-visit.evidence-recorded', ofEvidence);
export const evidenceRemoved = defineActivity('review-visit.evidence-removed', ofEvidence);
export const evidenceWithdrawn = defineActivity('review-visit.evidence-withdrawn', ofEvidence);
