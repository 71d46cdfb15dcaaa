import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { reviewMachine } from '@guildhall/domain/peer-review/machines';
import { formerReviewDecided, leadAppointed, peerShortlisted, shortlistOrdered } from '@guildhall/domain/peer-review/panel-activities';
import type {
  AppointLeadInput,
  FormerReviewInput,
  InviteShortlistedInput,
  OrderShortlistInput,
  RevokeSeatInput,
  ShortlistInput,
  WithdrawFromPanelInput,
} from '@guildhall/domain/peer-review/panel-inputs';
import { In } from 'typeorm';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { inCase, note } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { detectConflicts, openConflict } from './detection.service.js';
import { writerOf } from './identity.service.js';
import { Assignment } from './panel.entity.js';
import { assignmentPolicy } from './panel.policy.js';
import { reopenAfterVoid } from './report.head.js';
import { reviewPolicy } from './review.policy.js';
import { Review } from './review.entity.js';
import { clearSeat, endSeat, lockCase, lockCaseOf, mustGather, sendInvitation, takePlace } from './seat.service.js';
import { isOfHostLine } from './where-from.js';

/** Clears everybody on the shortlist who can be. */
export async function clearShortlist(ctx: Ctx, caseId: string): Promise<void> {
  for (const seat of await ctx.db.find(Assignment, { where: { caseId, state: 'SHORTLISTED' }, lock: { mode: 'pessimistic_write' } }))
    await clearSeat(ctx, seat);
}

/** Adds people to the end of the shortlist of a case that the caller holds, and checks them. Who has a place already is left as they are. */
export async function addToShortlist(ctx: Ctx, row: PeerReviewCase, personIds: readonly string[]): Promise<void> {
  mustGather(row, 'shortlist');
  const seats = await ctx.db.findBy(Assignment, { caseId: row.id });
  const live = new Set(seats.filter((s) => s.endedAt === null).map((s) => s.personId));
  let rank = Math.max(0, ...seats.map((s) => s.rank ?? 0));
  for (const personId of personIds) {
    if (live.has(personId)) continue;
    live.add(personId);
    const seat = await takePlace(ctx, row, personId, ++rank, 'personIds');
    await note(ctx, row, 'SHORTLISTED', 'FACILITATION', personId);
    await emit(ctx, peerShortlisted({ caseId: row.id, assignmentId: seat.id }));
  }
  await detectConflicts(ctx, { caseId: row.id });
  await clearShortlist(ctx, row.id);
}

export const shortlistPeers = (ctx: Ctx, input: ShortlistInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'shortlistPeers', async () => {
      const row = await casePolicy.admit(ctx, 'invite', input.caseId);
      await addToShortlist(ctx, row, input.personIds);
      return row.id;
    }),
  );

/** Puts those who wait into this order. Who is not named any more, or not yet, makes the order stale. */
export const orderShortlist = (ctx: Ctx, input: OrderShortlistInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'orderShortlist', async () => {
      const row = await casePolicy.admit(ctx, 'invite', input.caseId);
      const waiting = await ctx.db.find(Assignment, {
        where: { caseId: row.id, state: In(['SHORTLISTED', 'CLEARED']) },
        lock: { mode: 'pessimistic_write' },
      });
      const named = new Set(input.assignmentIds);
      if ((await ctx.db.countBy(Assignment, { caseId: row.id, id: In([...named]) })) !== named.size)
        throw new DomainError('NOT_FOUND', { entity: 'Assignment' });
      if (named.size !== input.assignmentIds.length || named.size !== waiting.length || !waiting.every((s) => named.has(s.id)))
        throw invalid('assignmentIds', 'notTheShortlist');
      for (const seat of waiting) {
        const rank = input.assignmentIds.indexOf(seat.id) + 1;
        if (seat.rank !== rank) await save(ctx, Assignment, seat, { rank });
      }
      await emit(ctx, shortlistOrdered({ caseId: row.id }));
      return row.id;
    }),
  );

/** A change of one place by those who run the case: the case is held first, then the place. */
const onSeat = (
  ctx: Ctx,
  operation: string,
  action: 'manage' | 'withdraw',
  input: { assignmentId: string; clientMutationId: string },
  work: (ctx: Ctx, row: PeerReviewCase, seat: Assignment) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, operation, async () => {
      const row = await lockCaseOf(ctx, input.assignmentId);
      await work(ctx, row, await assignmentPolicy.admit(ctx, action, input.assignmentId));
      return row.id;
    }),
  );

export const inviteShortlisted = (ctx: Ctx, input: InviteShortlistedInput): Promise<string> =>
  onSeat(ctx, 'inviteShortlisted', 'manage', input, async (ctx, row, seat) => {
    mustGather(row, 'invite');
    if (input.respondBy <= ctx.now) throw invalid('respondBy', 'inThePast');
    if (await openConflict(ctx, row.id, seat.personId))
      throw new DomainError('NOT_READY', { entity: 'Assignment', missing: [{ path: 'conflicts', rule: 'openConflict' }] });
    if (await isOfHostLine(ctx, seat.personId, row.hostOrgId))
      throw new DomainError('NOT_READY', { entity: 'Assignment', missing: [{ path: 'panel', rule: 'peerOfHost' }] });
    if (input.role === 'LEAD_PEER') await mustHaveNoLead(ctx, row.id);
    await sendInvitation(ctx, row, seat, {
      role: input.role,
      respondBy: input.respondBy,
      entry: 'INVITED',
      expectedVersion: input.expectedVersion,
    });
  });

async function mustHaveNoLead(ctx: Ctx, caseId: string): Promise<void> {
  if (
    await ctx.db.existsBy(Assignment, {
      caseId,
      role: 'LEAD_PEER',
      state: In(['SHORTLISTED', 'CLEARED', 'INVITED', 'ACCEPTED', 'COMPLETED']),
    })
  )
    throw invalid('role', 'leadExists');
}

/** A peer leaves: reading ends at once. */
export const withdrawFromPanel = (ctx: Ctx, input: WithdrawFromPanelInput): Promise<string> =>
  onSeat(ctx, 'withdrawFromPanel', 'withdraw', input, (ctx, row, seat) =>
    endSeat(ctx, row, seat, { action: 'withdraw', patch: { endNote: input.note || null }, expectedVersion: input.expectedVersion }),
  );

/** Takes somebody off the shortlist, an invitation back, or a peer off the panel. */
export const revokeSeat = (ctx: Ctx, input: RevokeSeatInput): Promise<string> =>
  onSeat(ctx, 'revokeSeat', 'manage', input, (ctx, row, seat) =>
    endSeat(ctx, row, seat, {
      action: 'revoke',
      patch: { endReason: input.reason, endNote: input.note },
      expectedVersion: input.expectedVersion,
    }),
  );

/** Makes a peer the one who leads; whoever led becomes a peer again. */
export const appointLeadPeer = (ctx: Ctx, input: AppointLeadInput): Promise<string> =>
  onSeat(ctx, 'appointLeadPeer', 'manage', input, async (ctx, row, seat) => {
    if (!['INVITED', 'ACCEPTED'].includes(seat.state) || seat.role === 'TRAINEE_PEER')
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'assignment', from: seat.state, action: 'lead' });
    if (seat.role === 'LEAD_PEER') return;
    const led = await ctx.db.findOne(Assignment, {
      where: { caseId: row.id, role: 'LEAD_PEER', state: In(['SHORTLISTED', 'CLEARED', 'INVITED', 'ACCEPTED']) },
      lock: { mode: 'pessimistic_write' },
    });
    for (const [who, role, lost] of [
      [led, 'PEER', 'LEAD_PEER'],
      [seat, 'LEAD_PEER', 'PEER'],
    ] as const) {
      if (!who) continue;
      await save(ctx, Assignment, who, { role }, who === seat ? input.expectedVersion : undefined);
      if (who.state !== 'ACCEPTED') continue;
      await revokeRole(ctx, who.personId, { role: lost, ...inCase(row.id) });
      await grantRole(ctx, who.personId, { role, ...inCase(row.id) });
    }
    await note(ctx, row, 'LEAD_APPOINTED', 'TEAM', seat.personId);
    await emit(ctx, leadAppointed({ caseId: row.id, assignmentId: seat.id }));
  });

/** Keeps what somebody had sent before they left, or takes it out of everything that is counted. */
export const decideFormerReview = (ctx: Ctx, input: FormerReviewInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'decideFormerReview', async () => {
      const known = await ctx.db.findOneBy(Review, { id: input.reviewId });
      if (!known) throw new DomainError('NOT_FOUND', { entity: 'Review' });
      const row = await lockCase(ctx, known.caseId);
      const review = await reviewPolicy.admit(ctx, 'decideFormer', input.reviewId);
      const writer = await writerOf(ctx, review.id);
      const seat = writer && (await ctx.db.findOneByOrFail(Assignment, { id: writer.assignmentId }));
      if (!seat) throw new DomainError('NOT_FOUND', { entity: 'Assignment' });
      if (seat.state !== 'WITHDRAWN' && seat.state !== 'REVOKED')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'assignment', from: seat.state, action: 'decideFormerReview' });
      if (input.decision === 'VOID') {
        const state = reviewMachine.next(review.state, 'void');
        await save(ctx, Review, review, { state, voidedAt: ctx.now, voidReason: input.reason }, input.expectedVersion);
        await reopenAfterVoid(ctx, row);
      }
      await note(
        ctx,
        row,
        input.decision === 'VOID' ? 'REVIEW_VOIDED' : 'REVIEW_KEPT',
        'FACILITATION',
        { reviewId: review.id },
        input.reason,
      );
      await emit(ctx, formerReviewDecided({ caseId: row.id, reviewId: review.id }));
      return row.id;
    }),
  );
