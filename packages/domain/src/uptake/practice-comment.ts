import * as z from 'zod/mini';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';

/** Markdown. */
const body = prose(1, 4_000);
/** `answerToId`: of a comment that is no answer itself. */
export const writePracticeCommentInput = z.object({
  practiceId: idInput,
  clientMutationId,
  body,
  answerToId: z.optional(z.nullable(idInput)),
});
export type WritePracticeCommentInput = z.infer<typeof writePracticeCommentInput>;
const comment = { commentId: idInput, expectedVersion: version };
export const editPracticeCommentInput = z.object({ ...comment, body });
export type EditPracticeCommentInput = z.infer<typeof editPracticeCommentInput>;
export const withdrawPracticeCommentInput = z.object(comment);
const reason = prose(3, 1_000);
export const hidePracticeCommentInput = z.object({ ...comment, reason });
export const showPracticeCommentInput = z.object(comment);
/** Without a version: what is wrong with a comment is wrong with it however often it was edited meanwhile. */
export const reportPracticeCommentInput = z.object({ commentId: idInput, reason });
export const settleCommentReportsInput = z.object({ commentId: idInput });
