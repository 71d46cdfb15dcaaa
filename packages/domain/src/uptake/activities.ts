import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { transferStates } from './transfer.js';

const transfer = { practiceId: id, transferId: id };
export const transferRecorded = defineActivity('uptake.transfer-recorded', z.object(transfer));
export const transferSaved = defineActivity(
  'uptake.transfer-saved',
  z.object({ ...transfer, from: z.enum(transferStates), to: z.enum(transferStates) }),
);
export const transferRemoved = defineActivity('uptake.transfer-removed', z.object(transfer));

const endorsement = { practiceId: id, endorsementId: id };
export const practiceEndorsed = defineActivity('uptake.endorsed', z.object(endorsement));
export const endorsementWithdrawn = defineActivity('uptake.endorsement-withdrawn', z.object({ practiceId: id, organisationId: id }));

const round = { practiceId: id, roundId: id };
export const consultationOpened = defineActivity('uptake.consultation-opened', z.object(round));
export const consultationTextRenewed = defineActivity('uptake.consultation-text-renewed', z.object(round));
export const consultationClosed = defineActivity('uptake.consultation-closed', z.object(round));
export const consultationAnswered = defineActivity('uptake.consultation-answered', z.object(round));
const remark = { roundId: id, commentId: id };
export const consultationCommented = defineActivity('uptake.consultation-commented', z.object(remark));
export const commentWithdrawn = defineActivity('uptake.comment-withdrawn', z.object(remark));
export const commentDisposed = defineActivity('uptake.comment-disposed', z.object(remark));
export const commentHidden = defineActivity('uptake.comment-hidden', z.object(remark));

const practiceComment = { practiceId: id, commentId: id };
export const practiceCommented = defineActivity('uptake.practice-commented', z.object(practiceComment));
export const practiceCommentEdited = defineActivity('uptake.practice-comment-edited', z.object(practiceComment));
export const practiceCommentWithdrawn = defineActivity('uptake.practice-comment-withdrawn', z.object(practiceComment));
export const practiceCommentShown = defineActivity('uptake.practice-comment-shown', z.object(practiceComment));
export const practiceCommentReported = defineActivity('uptake.practice-comment-reported', z.object(practiceComment));
export const practiceCommentHidden = defineActivity('uptake.practice-comment-hidden', z.object(practiceComment));
