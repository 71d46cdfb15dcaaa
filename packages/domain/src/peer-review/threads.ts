import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';
import { passage } from './dossier-remarks.js';
import type { CaseState } from './machines.js';

/** To whom something is said in a case: the team and the facilitator; they and the host; those who run the case; the host among itself. */
export const threadAudiences = ['TEAM', 'TEAM_AND_HOST', 'FACILITATION', 'HOST_INTERNAL'] as const;
export type ThreadAudience = (typeof threadAudiences)[number];
/** As whom the host reads somebody of the team. */
export const postVoices = ['NAME', 'TEAM'] as const;
export type PostVoice = (typeof postVoices)[number];

const fromVisit = ['VISIT', 'REPORTING', 'HOST_CHECK'] as const satisfies readonly CaseState[];
const toTheEnd = ['FINALISED', 'IMPROVEMENT', 'FOLLOW_UP'] as const satisfies readonly CaseState[];
const underWay = ['PREPARATION', 'DESK_REVIEW', ...fromVisit, ...toTheEnd] as const;
/** When each of them writes. A team talks from the end of the independent phase, with the host as well; among itself until the report is final. */
export const talkingStates: Readonly<Record<ThreadAudience, readonly CaseState[]>> = {
  TEAM: fromVisit,
  TEAM_AND_HOST: [...fromVisit, ...toTheEnd],
  FACILITATION: underWay,
  HOST_INTERNAL: underWay,
};
/** States in which those who run a case, and the host, have a talk of their own to read. */
export const talkedStates = [...underWay, 'CLOSED', 'CANCELLED'] as const;

/** As whom somebody may speak, the one taken where nothing is said first. Whom the host does not know by name speaks to it as the team. */
export function voicesOf(audience: ThreadAudience, speaker: { peer: boolean; shownToHost: boolean }): readonly PostVoice[] {
  if (audience !== 'TEAM_AND_HOST' || !speaker.peer) return ['NAME'];
  return speaker.shownToHost ? ['TEAM', 'NAME'] : ['TEAM'];
}

const audience = z.enum(threadAudiences, { error: 'unknown' });
/** Missing for what is about no dimension. */
const dimensionKey = z.optional(z.nullable(z.string().check(z.regex(/^[a-z0-9_]{1,60}$/, { error: 'badFormat' }))));
const body = prose(1, 5000);
export const threadsOf = z.optional(z.nullable(audience));
export const aboutEvidence = z.optional(z.nullable(idInput));
export const addCasePostInput = z.object({
  caseId: idInput,
  audience,
  dimensionKey,
  displayedAs: z.optional(z.nullable(z.enum(postVoices, { error: 'unknown' }))),
  /** Of the dossier; only to the team. */
  passage: z.optional(z.nullable(passage)),
  /** What else it is about, one of the three; only to the team. */
  evidenceId: aboutEvidence,
  reportSection: z.optional(z.nullable(z.string().check(z.regex(/^(dim:)?[a-z0-9_]{1,60}$/, { error: 'badFormat' })))),
  body,
  clientMutationId,
});
export type AddCasePostInput = z.infer<typeof addCasePostInput>;
export const editCasePostInput = z.object({ postId: idInput, body, expectedVersion: version, clientMutationId });
export type EditCasePostInput = z.infer<typeof editCasePostInput>;
export const markThreadReadInput = z.object({
  caseId: idInput,
  audience,
  dimensionKey,
  /** Of the newest post that was seen. */
  number: z.int({ error: 'required' }).check(z.gte(1, { error: 'outOfRange' }), z.lte(2147483647, { error: 'outOfRange' })),
});
export type MarkThreadReadInput = z.infer<typeof markThreadReadInput>;

const ofPost = z.object({ caseId: id, postId: id });
export const casePosted = defineActivity('review-thread.posted', ofPost);
export const casePostEdited = defineActivity('review-thread.post-edited', ofPost);

/** How many posts of others are newer than the mark. One's own are never unread. */
export const unreadIn = (posts: readonly { number: number; mine: boolean }[], readUpTo: number): number =>
  posts.filter((p) => !p.mine && p.number > readUpTo).length;
