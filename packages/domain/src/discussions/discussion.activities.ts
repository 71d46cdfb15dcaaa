import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';

const about = z.object({ communityId: id, discussionId: id });
const post = z.object({ communityId: id, discussionId: id, postId: id });
export const discussionStarted = defineActivity('discussion.started', post);
export const postWritten = defineActivity('post.written', post);
export const postEdited = defineActivity('post.edited', post);
export const postWithdrawn = defineActivity('post.withdrawn', post);
export const postModerated = defineActivity('post.moderated', post);
export const answerAccepted = defineActivity('answer.accepted', post);
export const answerTakenBack = defineActivity('answer.taken-back', about);
export const discussionModerated = defineActivity('discussion.moderated', about);
export const postReactedTo = defineActivity('post.reacted-to', post);
