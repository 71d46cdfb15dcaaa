import type { Issue } from '../kernel/error-catalogue.js';
import { instantIn, wallClockIn } from './deadline.js';
import { sessionMachine, type SessionState } from './machines.js';
import type { AgendaSide, RegisterKind, SessionKind, SessionMode } from './words.js';

/** Wall clock of the place that is visited: `2026-12-03`, `09:30`, `10:45`. */
export interface LocalTime {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}
const minute = 60_000;
/** Longest item of an agenda, in minutes. */
export const longestSession = 600;

/** The instants of an item of the agenda, or why there are none: the end comes later on the same day, and the hour that a clock jumps over in spring is no time.
 *  @param timeZone IANA name of a zone that exists */
export function spanOf(time: LocalTime, timeZone: string): { span: Span; issues: Issue[] } {
  const [startsAt, endsAt] = [time.from, time.until].map((t) => instantIn(`${time.day}T${t}`, timeZone)) as [Date, Date];
  const issues: Issue[] = [];
  for (const [path, at, wanted] of [
    ['from', startsAt, time.from],
    ['until', endsAt, time.until],
  ] as const)
    if (wallClockIn(at, timeZone) !== `${time.day}T${wanted}`) issues.push({ path, rule: 'noSuchTime' });
  if (issues.length === 0 && endsAt <= startsAt) issues.push({ path: 'until', rule: 'endsBefore' });
  else if (endsAt.getTime() - startsAt.getTime() > longestSession * minute)
    issues.push({ path: 'until', rule: 'tooLongSession', params: { hours: longestSession / 60 } });
  return { span: { startsAt, endsAt }, issues };
}
/** Day and hours of an item as the clock at the place shows them. */
export function localTimeOf(span: Span, timeZone: string): LocalTime {
  const [start, end] = [wallClockIn(span.startsAt, timeZone), wallClockIn(span.endsAt, timeZone)];
  return { day: start.slice(0, 10), from: start.slice(11), until: end.slice(11) };
}

export interface AgendaItem extends Span {
  readonly kind: SessionKind;
  readonly mode: SessionMode;
  readonly place: string;
}
export interface AgendaState {
  readonly state: SessionState;
  readonly proposedBy: AgendaSide;
}
/** State of an item after `side` has written it. What the team does alone needs nobody's consent; when, where or what anew asks the other side again; the rest
 *  (with whom, for which dimensions, who leads) leaves a confirmation standing. */
export function afterWriting(side: AgendaSide, stored: (AgendaItem & AgendaState) | null, next: AgendaItem): AgendaState {
  const alone = next.kind === 'TEAM';
  if (!stored) return { state: alone ? 'CONFIRMED' : 'PROPOSED', proposedBy: side };
  const changed = sessionMachine.next(stored.state, 'change');
  const moved =
    stored.kind !== next.kind ||
    stored.mode !== next.mode ||
    stored.place !== next.place ||
    stored.startsAt.getTime() !== next.startsAt.getTime() ||
    stored.endsAt.getTime() !== next.endsAt.getTime();
  if (alone) return { state: 'CONFIRMED', proposedBy: side };
  return moved ? { state: changed, proposedBy: side } : { state: stored.state, proposedBy: stored.proposedBy };
}

/** What the agenda covers: items that were not called off. */
export interface Covering {
  readonly kind: SessionKind;
  readonly state: SessionState;
  readonly dimensionKeys: readonly string[];
}
/** Dimensions in scope that no item of the agenda is to inform. */
export const uncovered = (scope: readonly string[], sessions: readonly Covering[]): string[] => {
  const covered = new Set(sessions.filter((s) => s.state !== 'CANCELLED').flatMap((s) => s.dimensionKeys));
  return scope.filter((key) => !covered.has(key));
};
/** What the agenda lacks before the independent phase may end. */
export function agendaProblems(scope: readonly string[], sessions: readonly Covering[]): Issue[] {
  const count = uncovered(scope, sessions).length;
  return count > 0 ? [{ path: 'agenda', rule: 'agendaIncomplete', params: { count } }] : [];
}
/** The visit ends with what the team tells the host on the spot. */
export const feedbackHeld = (sessions: readonly Pick<Covering, 'kind' | 'state'>[]): boolean =>
  sessions.some((s) => s.kind === 'FEEDBACK' && s.state === 'HELD');
export const visitProblems = (sessions: readonly Pick<Covering, 'kind' | 'state'>[]): Issue[] =>
  feedbackHeld(sessions) ? [] : [{ path: 'agenda', rule: 'feedbackMissing' }];

/** Pairs of items that one person would lead at the same time. */
export function clashes<T extends Span & { readonly id: string; readonly leadId: string | null; readonly state: SessionState }>(
  sessions: readonly T[],
): [T, T][] {
  const led = sessions.filter((s) => s.leadId !== null && s.state !== 'CANCELLED').toSorted((a, b) => +a.startsAt - +b.startsAt);
  return led.flatMap((a, i) => led.slice(i + 1).flatMap((b): [T, T][] => (b.leadId === a.leadId && b.startsAt < a.endsAt ? [[a, b]] : [])));
}

/** An interview is written down only with the consent of the person who spoke. */
export const consentProblems = (kind: RegisterKind, consent: boolean): Issue[] =>
  kind === 'INTERVIEW' && !consent ? [{ path: 'consent', rule: 'consentMissing' }] : [];
