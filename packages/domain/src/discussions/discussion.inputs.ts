import * as z from 'zod/mini';
import { localeCodes } from '../kernel/locale.js';
import { clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import { maxPostLength, discussionKinds, reactionKinds } from './discussion.js';
import { pollInput } from './poll.js';

const body = prose(1, maxPostLength);
const locale = z.enum(localeCodes, { error: 'unknownLanguage' });

export const startDiscussionInput = z.object({
  communityId: idInput,
  kind: z.enum(discussionKinds),
  title: line(5, 160),
  body,
  locale,
  tags: z._default(z.array(line(1, 40)).check(z.maxLength(5, { error: 'tooMany' })), []),
  follow: z._default(z.boolean(), true),
  /** What a POLL asks for; nothing else has it. */
  poll: z.optional(z.nullable(pollInput)),
  clientMutationId,
});
export type StartDiscussion = z.infer<typeof startDiscussionInput>;

export const replyInput = z.object({
  discussionId: idInput,
  body,
  locale,
  replyToId: z.optional(z.nullable(idInput)),
  follow: z._default(z.boolean(), true),
  clientMutationId,
});
export type Reply = z.infer<typeof replyInput>;

export const editPostInput = z.object({ postId: idInput, body, locale: z.optional(locale), expectedVersion: version });
export type EditPost = z.infer<typeof editPostInput>;

export const withdrawPostInput = z.object({ postId: idInput, expectedVersion: version });
export type WithdrawPost = z.infer<typeof withdrawPostInput>;

/** `postId` null takes the accepted answer back. */
export const acceptAnswerInput = z.object({ discussionId: idInput, postId: z.optional(z.nullable(idInput)), clientMutationId });
export type AcceptAnswer = z.infer<typeof acceptAnswerInput>;

export const reactInput = z.object({ postId: idInput, kind: z.enum(reactionKinds), on: z.boolean() });
export type React = z.infer<typeof reactInput>;

export const followInput = z.object({ discussionId: idInput, on: z.boolean() });
export type Follow = z.infer<typeof followInput>;

export const markReadInput = z.object({
  discussionId: idInput,
  number: z.int().check(z.gte(0, { error: 'outOfRange' }), z.lte(1_000_000, { error: 'outOfRange' })),
});
export type MarkRead = z.infer<typeof markReadInput>;

export const discussionActs = ['pin', 'unpin', 'lock', 'unlock', 'hide', 'show', 'remove'] as const;
export const moderateDiscussionInput = z.object({ discussionId: idInput, act: z.enum(discussionActs) });
export type ModerateDiscussion = z.infer<typeof moderateDiscussionInput>;

export const postActs = ['hide', 'show', 'remove'] as const;
export const moderatePostInput = z.object({ postId: idInput, act: z.enum(postActs) });
export type ModeratePost = z.infer<typeof moderatePostInput>;

export const searchInput = z.object({
  text: line(2, 200),
  communityId: z.optional(z.nullable(idInput)),
  locale: z.optional(z.nullable(locale)),
});
export type SearchDiscussions = z.infer<typeof searchInput>;
