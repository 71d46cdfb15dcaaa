import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { invitationAnswered, peerInvited } from '@guildhall/domain/peer-review/activities';
import { pairKey } from '@guildhall/domain/peer-review/assignment/board';
import { nothingBetween, refusalOf, type Refusal } from '@guildhall/domain/peer-review/assignment/cost';
import { daysToAnswer } from '@guildhall/domain/peer-review/availability';
import { assignmentMachine } from '@guildhall/domain/peer-review/machines';
import { seatEnded } from '@guildhall/domain/peer-review/panel-activities';
import type { EntryKind, PanelRole } from '@guildhall/domain/peer-review/words';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { Deadline, PeerReviewCase } from './case.entity.js';
import { inCase, note } from './case.facts.js';
import { openConflict } from './detection.service.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { betweenOf, openCaseOf, reviewersOf } from './reviewers.queries.js';
import { isOfHostLine, whereFrom } from './where-from.js';

/** Whoever changes the panel of a case holds its row first, then that of the place: two who leave at once are two vacancies, one after the other. */
export async function lockCase(ctx: Ctx, caseId: string): Promise<PeerReviewCase> {
  return ctx.db.findOneOrFail(PeerReviewCase, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
}
export async function lockCaseOf(ctx: Ctx, assignmentId: string): Promise<PeerReviewCase> {
  const seat = await ctx.db.findOneBy(Assignment, { id: assignmentId });
  if (!seat) throw new DomainError('NOT_FOUND', { entity: 'Assignment' });
  return lockCase(ctx, seat.caseId);
}
/** While a case is paused its clock stands still. */
export const clockOf = (row: Pick<PeerReviewCase, 'pausedAt'>, ctx: Ctx): Date => row.pausedAt ?? ctx.now;
/** People can still join: the independent phase has not ended. */
export const isGathering = (row: Pick<PeerReviewCase, 'state'>): boolean => row.state === 'PREPARATION' || row.state === 'DESK_REVIEW';
export const mustGather = (row: PeerReviewCase, action: string) => {
  if (!isGathering(row)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action });
};

export interface SeatEnd {
  readonly action: 'decline' | 'expire' | 'withdraw' | 'revoke' | 'exclude';
  readonly patch?: Partial<Pick<Assignment, 'declineReason' | 'declineNote' | 'askAgainAfter' | 'endReason' | 'endNote' | 'respondedAt'>>;
  readonly expectedVersion?: number;
}
const entryOf: Record<SeatEnd['action'], EntryKind> = {
  decline: 'DECLINED',
  expire: 'INVITATION_EXPIRED',
  withdraw: 'PEER_LEFT',
  revoke: 'PEER_LEFT',
  exclude: 'PEER_LEFT',
};

/** Ends a place: what it opened is shut in the same transaction, and where it was an invitation or a membership the next reserve is asked.
 *  The caller holds the case and the place. A review stays as it is: sealed as a draft, counted where it was sent, until those who run the case decide. */
export async function endSeat(ctx: Ctx, row: PeerReviewCase, seat: Assignment, end: SeatEnd): Promise<void> {
  const was = seat.state;
  const state = assignmentMachine.next(was, end.action);
  await save(ctx, Assignment, seat, { state, endedAt: ctx.now, shownToHost: false, ...end.patch }, end.expectedVersion);
  for (const role of ['INVITED_PEER', 'DISCLOSED_PEER', seat.role] as const)
    await revokeRole(ctx, seat.personId, { role, ...inCase(row.id) });
  const waiting = was === 'SHORTLISTED' || was === 'CLEARED';
  if (waiting) await note(ctx, row, 'LEFT_SHORTLIST', 'FACILITATION', seat.personId);
  else
    await note(
      ctx,
      row,
      was === 'INVITED' && end.action === 'revoke' ? 'INVITATION_EXPIRED' : entryOf[end.action],
      was === 'ACCEPTED' || was === 'COMPLETED' ? 'TEAM' : 'FACILITATION',
      seat.personId,
    );
  if (end.action === 'decline') await emit(ctx, invitationAnswered({ caseId: row.id, assignmentId: seat.id, answer: 'DECLINED' }));
  await emit(ctx, seatEnded({ caseId: row.id, assignmentId: seat.id, how: state as 'DECLINED' | 'EXPIRED' | 'WITHDRAWN' | 'REVOKED' }));
  if (!waiting && seat.role !== 'TRAINEE_PEER') await promoteReserve(ctx, row);
}

/** Why somebody may not be asked for this case now, by the rules of assignment; null where they may. */
export async function refusalNow(ctx: Ctx, row: PeerReviewCase, personId: string): Promise<Refusal | null> {
  if (await openConflict(ctx, row.id, personId)) return 'conflict';
  const [reviewer] = await reviewersOf(ctx, row.networkId, [row.id], personId);
  if (!reviewer) return 'unavailable';
  const between = (await betweenOf(ctx, [row.id], [personId])).get(pairKey(row.id, personId)) ?? nothingBetween;
  const deadline = await ctx.db.findOneBy(Deadline, { caseId: row.id, kind: 'REVIEW' });
  return refusalOf(reviewer, openCaseOf({ ...row, dueAt: deadline?.dueAt.toISOString() ?? null }, ctx.now), between);
}

/** Gives somebody a place on the shortlist of a case that the caller holds. INVALID_INPUT at `path` for the people of the host and of what stands above or below it, who runs the case, and
 *  whoever has a confirmed conflict; TAKEN for whoever has a place already. */
export async function takePlace(ctx: Ctx, row: PeerReviewCase, personId: string, rank: number | null, path: string): Promise<Assignment> {
  const from = await whereFrom(ctx, personId);
  if (personId === row.hostLeadId || personId === row.facilitatorId || (await isOfHostLine(ctx, personId, row.hostOrgId)))
    throw invalid(path, 'peerOfHost');
  if (await ctx.db.existsBy(ConflictRecord, { caseId: row.id, personId, status: 'CONFIRMED' })) throw invalid(path, 'confirmedConflict');
  return create(ctx, Assignment, {
    id: randomId(),
    caseId: row.id,
    programmeId: row.programmeId,
    personId,
    role: 'PEER',
    state: 'SHORTLISTED',
    rank,
    ...from,
    hostOrgId: row.hostOrgId,
    shownToHost: false,
    invitedAt: null,
    respondBy: null,
    respondedAt: null,
    declaredAt: null,
    declineReason: null,
    declineNote: '',
    askAgainAfter: null,
    acceptedTermsVersion: null,
    endedAt: null,
    endReason: null,
    endNote: null,
  });
}
/** SHORTLISTED to CLEARED where the data show nothing and nobody has said anything that waits for a ruling; null where something does. */
export async function clearSeat(ctx: Ctx, seat: Assignment): Promise<Assignment | null> {
  if (await openConflict(ctx, seat.caseId, seat.personId)) return null;
  return save(ctx, Assignment, seat, { state: assignmentMachine.next(seat.state, 'clear') });
}

/** CLEARED to INVITED. The person sees the summary of the case from now on, and nothing else of it. */
export async function sendInvitation(
  ctx: Ctx,
  row: PeerReviewCase,
  seat: Assignment,
  how: { role: PanelRole; respondBy: Date; entry: EntryKind; expectedVersion?: number },
): Promise<void> {
  const state = assignmentMachine.next(seat.state, 'invite');
  await save(
    ctx,
    Assignment,
    seat,
    { state, role: how.role, invitedAt: ctx.now, respondBy: how.respondBy, rank: null },
    how.expectedVersion,
  );
  await grantRole(ctx, seat.personId, { role: 'INVITED_PEER', ...inCase(row.id) });
  await note(ctx, row, how.entry, 'FACILITATION', seat.personId);
  await emit(ctx, peerInvited({ caseId: row.id, assignmentId: seat.id }));
}

/** Asks the first reserve who is cleared and may be asked now. A case that is paused or past the independent phase asks nobody.
 *  The caller holds the case, so one vacancy asks one person, also when several come at once. */
export async function promoteReserve(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  if (!isGathering(row) || row.pausedAt) return;
  const reserves = await ctx.db.find(Assignment, {
    where: { caseId: row.id, state: 'CLEARED' },
    order: { rank: { direction: 'ASC', nulls: 'LAST' }, createdAt: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const seat of reserves) {
    if ((await refusalNow(ctx, row, seat.personId)) !== null) continue;
    const respondBy = new Date(ctx.now.getTime() + daysToAnswer * 86_400_000);
    // Whoever leads is appointed by hand.
    const role = seat.role === 'LEAD_PEER' ? 'PEER' : seat.role;
    return sendInvitation(ctx, row, seat, { role, respondBy, entry: 'RESERVE_INVITED' });
  }
}
