import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';
import type { CaseState } from './machines.js';

/** The team talks from the end of the independent phase until the report is final. */
export const talkingStates = ['VISIT', 'REPORTING', 'HOST_CHECK'] as const satisfies readonly CaseState[];

/** Missing for what is about no dimension. */
const dimensionKey = z.optional(z.nullable(z.string().check(z.regex(/^[a-z0-9_]{1,60}$/, { error: 'badFormat' }))));
const body = prose(1, 5000);
export const addTeamPostInput = z.object({ caseId: idInput, dimensionKey, body, clientMutationId });
export type AddTeamPostInput = z.infer<typeof addTeamPostInput>;
export const editTeamPostInput = z.object({ postId: idInput, body, expectedVersion: version, clientMutationId });
export type EditTeamPostInput = z.infer<typeof editTeamPostInput>;
export const markTeamReadInput = z.object({
  caseId: idInput,
  dimensionKey,
  /** Of the newest post that was seen. */
  number: z.int({ error: 'required' }).check(z.gte(1, { error: 'outOfRange' }), z.lte(2147483647, { error: 'outOfRange' })),
});
export type MarkTeamReadInput = z.infer<typeof markTeamReadInput>;

const ofPost = z.object({ caseId: id, postId: id });
export const teamPosted = defineActivity('review-team.posted', ofPost);
export const teamPostEdited = defineActivity('review-team.post-edited', ofPost);

/** How many posts of others are newer than the mark. One's own are never unread. */
export const unreadIn = (posts: readonly { number: number; mine: boolean }[], readUpTo: number): number =>
  posts.filter((p) => !p.mine && p.number > readUpTo).length;
