import * as z from 'zod/mini';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';

/** Markdown. */
const body = prose(1, 4_000);
export const writePracticeCommentInput = z.object({ practiceId: idInput, clientMutationId, body });
export type WritePracticeCommentInput = z.infer<typeof writePracticeCommentInput>;
const comment = { commentId: idInput, expectedVersion: version };
export const editPracticeCommentInput = z.object({ ...comment, body });
export type EditPracticeCommentInput = z.infer<typeof editPracticeCommentInput>;
export const withdrawPracticeCommentInput = z.object(comment);
export const hidePracticeCommentInput = z.object({ ...comment, reason: prose(3, 1_000) });
