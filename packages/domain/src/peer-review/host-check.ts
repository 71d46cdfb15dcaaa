import type { Issue } from '../kernel/error-catalogue.js';
import type { CommentKind, CommentResolution } from './words.js';

/** Days that a host has to comment on a report that was given to it. */
export const commentDays = 14;
/** Days between a reminder and the moment when silence counts as an answer. */
export const reminderRestDays = 3;
const day = 86_400_000;

export interface CommentFacts {
  readonly kind: CommentKind;
  readonly resolution: CommentResolution | null;
  /** Hash of the words that the host read when it wrote the comment. */
  readonly reportHash: string;
}
export interface HostCheck {
  readonly headHash: string;
  readonly comments: readonly CommentFacts[];
  /** End of the time to comment. */
  readonly dueAt: Date;
  /** When the host said that it has no more to say. */
  readonly doneAt: Date | null;
  readonly remindedAt: Date | null;
}

/** A factual correction that the lead peer took over at least in part: the report has to change. */
export const isCorrection = (c: Pick<CommentFacts, 'kind' | 'resolution'>): boolean =>
  c.kind === 'FACTUAL_CORRECTION' && (c.resolution === 'ACCEPTED' || c.resolution === 'PARTLY');
/** Corrections that were promised and are not yet in the words. */
export const openCorrections = (headHash: string, comments: readonly CommentFacts[]): number =>
  comments.filter((c) => isCorrection(c) && c.reportHash === headHash).length;

/** What keeps a report with the host from being final. The lead peer finalises once the host has spoken; a host that stays silent after its time and a
 *  reminder is passed over by the facilitator alone, and the report says so. */
export function finaliseProblems(check: HostCheck, by: 'LEAD_PEER' | 'FACILITATOR', now: Date): Issue[] {
  const unresolved = check.comments.filter((c) => c.resolution === null).length;
  const corrections = openCorrections(check.headHash, check.comments);
  const found: Issue[] = [];
  if (unresolved > 0) found.push({ path: 'comments', rule: 'commentsOpen', params: { count: unresolved } });
  if (corrections > 0) found.push({ path: 'comments', rule: 'correctionNotMade', params: { count: corrections } });
  const over = now > check.dueAt;
  const silent = check.doneAt === null && check.comments.length === 0;
  if (by === 'LEAD_PEER') {
    if (check.doneAt === null && !over) found.push({ path: 'comments', rule: 'hostHasTime' });
    else if (silent) found.push({ path: 'comments', rule: 'hostSilent' });
    return found;
  }
  if (!silent) found.push({ path: 'comments', rule: 'hostSpoke' });
  else if (!over) found.push({ path: 'comments', rule: 'hostHasTime' });
  else if (check.remindedAt === null || now.getTime() < check.remindedAt.getTime() + reminderRestDays * day)
    found.push({ path: 'comments', rule: 'remindFirst', params: { days: reminderRestDays } });
  return found;
}
/** Why a report cannot go back to its team: only a correction that was promised takes it there, and every comment is answered first. */
export function reopenProblems(headHash: string, comments: readonly CommentFacts[]): Issue[] {
  const unresolved = comments.filter((c) => c.resolution === null).length;
  return [
    ...(unresolved > 0 ? [{ path: 'comments', rule: 'commentsOpen', params: { count: unresolved } }] : []),
    ...(openCorrections(headHash, comments) === 0 ? [{ path: 'comments', rule: 'noCorrection' }] : []),
  ];
}
export const commentsDueAt = (releasedAt: Date): Date => new Date(releasedAt.getTime() + commentDays * day);
