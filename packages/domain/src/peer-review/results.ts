import type { Issue } from '../kernel/error-catalogue.js';
import type { ActionState, CheckpointState } from './machines.js';
import type { Stance } from './words.js';

/** Every recommendation has an answer, and a refusal says why. */
export function responseProblems(
  recommendations: readonly { id: string; code: string }[],
  responses: readonly { recommendationId: string; stance: Stance; reason: string }[],
): Issue[] {
  const by = new Map(responses.map((r) => [r.recommendationId, r]));
  return recommendations.flatMap(({ id, code }): Issue[] => {
    const r = by.get(id);
    if (!r) return [{ path: `recommendations.${code}`, rule: 'answerMissing', params: { code } }];
    return r.stance === 'REJECT' && !hasReason(r.reason)
      ? [{ path: `recommendations.${code}`, rule: 'refusalReasonMissing', params: { code } }]
      : [];
  });
}
export const hasReason = (reason: string): boolean => reason.trim().length >= 10;
/** An answer that promises work. */
export const promises = (stance: Stance): boolean => stance === 'ACCEPT' || stance === 'PARTLY';

export interface ActionFacts {
  readonly recommendationId: string | null;
  readonly ownerPersonId: string | null;
  readonly dueOn: string | null;
  readonly indicator: string;
  readonly state: ActionState;
}
const isWhole = (a: ActionFacts): boolean => a.ownerPersonId !== null && a.dueOn !== null && a.indicator.trim() !== '';

/** What a plan lacks before it is followed up: each promise has an action with owner, date and indicator, and both sides agree to these very actions. */
export function planProblems(
  promised: readonly { id: string; code: string }[],
  actions: readonly ActionFacts[],
  agreed: { host: boolean; peer: boolean },
): Issue[] {
  const live = actions.filter((a) => a.state !== 'DROPPED');
  return [
    ...promised
      .filter(({ id }) => !live.some((a) => a.recommendationId === id && isWhole(a)))
      .map(({ code }) => ({ path: `recommendations.${code}`, rule: 'actionMissing', params: { code } })),
    ...(agreed.host ? [] : [{ path: 'plan', rule: 'hostAgreesFirst' }]),
    ...(agreed.peer ? [] : [{ path: 'plan', rule: 'leadPeerAgreesFirst' }]),
  ];
}

/** @param today day on the wall clock of the case, YYYY-MM-DD */
export const isOverdue = (a: Pick<ActionFacts, 'state' | 'dueOn'>, today: string): boolean =>
  a.dueOn !== null && a.dueOn < today && ['PROPOSED', 'AGREED', 'IN_PROGRESS'].includes(a.state);

/** Why an action cannot be called verified by this person. */
export function verifyProblems(a: { ownerPersonId: string | null; evidence: number }, verifierId: string): Issue[] {
  return [
    ...(a.ownerPersonId === verifierId ? [{ path: 'verifiedBy', rule: 'ownAction' }] : []),
    ...(a.evidence === 0 ? [{ path: 'evidence', rule: 'evidenceMissing' }] : []),
  ];
}

/** The same day so many months later, or the last day of that month. @param from YYYY-MM-DD */
export function monthsAfter(from: string, months: number): string {
  const [y, m, d] = from.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(y, m - 1 + months, 1));
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(d, last)).padStart(2, '0')}`;
}
/** @returns a checkpoint for each month of the programme, in order, none twice */
export const checkpointsFrom = (from: string, months: readonly number[]): { month: number; dueOn: string }[] =>
  [...new Set(months)].sort((a, b) => a - b).map((month) => ({ month, dueOn: monthsAfter(from, month) }));

export function closeProblems(checkpoints: readonly { month: number; state: CheckpointState }[], learningNote: string): Issue[] {
  return [
    ...checkpoints
      .filter((c) => c.state !== 'DONE' && c.state !== 'WAIVED')
      .map((c) => ({ path: `checkpoints.${c.month}`, rule: 'checkpointOpen', params: { month: c.month } })),
    ...(learningNote.trim().length < 40 ? [{ path: 'learningNote', rule: 'learningNoteMissing', params: { minimum: 40 } }] : []),
  ];
}
