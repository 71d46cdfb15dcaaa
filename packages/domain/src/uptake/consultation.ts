import * as z from 'zod/mini';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { choice, clientMutationId, idInput, prose, version } from '../kernel/text.js';
import { consultedFields } from './anchor.js';

/** OPEN until every remark has its answer; whether one can still write is asked of the last hour. */
export const consultationMachine = defineMachine('consultation', { OPEN: { answer: 'ANSWERED' }, ANSWERED: {} });
export type ConsultationState = StateOf<typeof consultationMachine>;
export const consultationStates = ['OPEN', 'ANSWERED'] as const satisfies readonly ConsultationState[];
/** Who reads text and remarks. COMMUNITY: the members of one; NETWORK: people with a role in it; PUBLIC: everybody reads, whoever is signed in writes. */
export const audiences = ['COMMUNITY', 'NETWORK', 'PUBLIC'] as const;
export type Audience = (typeof audiences)[number];
export const dispositions = ['ACCEPTED', 'PARTLY', 'REJECTED'] as const;
export type Disposition = (typeof dispositions)[number];
/** The text that people are asked about: what everybody reads, or what is being written. */
export const consultationSources = ['EDITION', 'DRAFT'] as const;
export type ConsultationSource = (typeof consultationSources)[number];

/** How long before its last hour those who have said nothing are reminded. */
export const closingNoticeHours = 72;

/** ISO 8601 in UTC, as `toISOString` writes it, of a day that exists. */
const isInstant = (s: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(s) &&
  new Date(s).toString() !== 'Invalid Date' &&
  new Date(s).toISOString().slice(0, 19) === s.slice(0, 19);
const longest = 180 * 86_400_000;
/** A round is open for an hour at least and half a year at most. */
export const fitsPeriod = (now: Date, closesAt: Date): boolean => {
  const length = closesAt.getTime() - now.getTime();
  return length >= 3_600_000 && length <= longest;
};

export const openConsultationInput = z
  .object({
    practiceId: idInput,
    clientMutationId,
    source: choice(consultationSources),
    audience: choice(audiences),
    communityId: z._default(z.nullable(idInput), null),
    /** What one would like to know. Plain text. */
    question: prose(10, 2_000),
    closesAt: z.string({ error: 'required' }).check(z.refine(isInstant, { error: 'badFormat' })),
  })
  .check(z.refine((i) => (i.audience === 'COMMUNITY') === (i.communityId !== null), { error: 'required', path: ['communityId'] }));
export type OpenConsultationInput = z.infer<typeof openConsultationInput>;
export const consultationStepInput = z.object({ roundId: idInput, expectedVersion: version });
export type ConsultationStepInput = z.infer<typeof consultationStepInput>;

export const commentInput = z
  .object({
    roundId: idInput,
    clientMutationId,
    field: z.union([z.literal(''), choice(consultedFields)], { error: 'notAChoice' }),
    at: z.int({ error: 'required' }).check(z.gte(0, { error: 'outOfRange' }), z.lte(10_000, { error: 'outOfRange' })),
    /** The paragraph as one has read it; asked for, so that nobody answers to words that are gone. */
    quote: prose(0, 10_000),
    body: prose(2, 4_000),
  })
  .check(z.refine((i) => (i.field === '') === (i.quote === ''), { error: 'required', path: ['quote'] }));
export type CommentInput = z.infer<typeof commentInput>;
const comment = { commentId: idInput, expectedVersion: version };
export const withdrawCommentInput = z.object(comment);
export const disposeCommentInput = z.object({ ...comment, disposition: choice(dispositions), answer: prose(2, 4_000) });
export type DisposeCommentInput = z.infer<typeof disposeCommentInput>;
export const hideCommentInput = z.object({ ...comment, reason: prose(3, 1_000) });
