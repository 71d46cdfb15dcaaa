import { DomainError } from '@guildhall/domain/kernel/errors';
import { conflictDecided, conflictFiled } from '@guildhall/domain/peer-review/activities';
import type { DecideConflictInput, FileConflictInput } from '@guildhall/domain/peer-review/inputs';
import { conflictMachine, liveAssignmentStates, reviewMachine } from '@guildhall/domain/peer-review/machines';
import { In } from 'typeorm';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { inCase, note } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { handOver } from './deputy.service.js';
import { managesCase } from './deputy.queries.js';
import { endEmergencyOf, readsInEmergency } from './emergency.service.js';
import { reviewsOfSeat } from './identity.service.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { assignmentPolicy, conflictPolicy } from './panel.policy.js';
import { clearShortlist } from './panel.service.js';
import { goOnWithFacilitator } from './pause.service.js';
import { revokeCertificates } from './recognition.service.js';
import { reopenAfterVoid } from './report.head.js';
import { Review } from './review.entity.js';
import { endSeat, lockCase } from './seat.service.js';
import { stopWithoutFacilitator } from './standstill.service.js';

/** Anybody with a part in the case may name a conflict that a person of the panel has; the facilitator decides. */
export const fileConflict = (ctx: Ctx, input: FileConflictInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'fileConflict', async () => {
      const row = await casePolicy.admit(ctx, 'fileConflict', input.caseId);
      const named = await ctx.db.findBy(Assignment, { caseId: row.id, personId: input.personId });
      // Whom the asker may not know to be on the panel is not there.
      if (
        input.personId !== ctx.actor!.id &&
        input.personId !== row.facilitatorId &&
        !named.some((a) => assignmentPolicy.can(ctx, 'read', a)) &&
        !(await managesCase(ctx, row.id, input.personId)) &&
        !(casePolicy.can(ctx, 'invite', row) && (await readsInEmergency(ctx, row.id, input.personId)))
      )
        throw new DomainError('NOT_FOUND', { entity: 'Assignment' });
      const byHost = (['HOST_LEAD', 'HOST_MEMBER'] as const).some((r) => ctx.actor!.has(r, 'CASE', row.id));
      const { id } = await create(ctx, ConflictRecord, {
        id: randomId(),
        caseId: row.id,
        programmeId: row.programmeId,
        personId: input.personId,
        filedBy: ctx.actor!.id,
        type: input.type,
        source: input.personId === ctx.actor!.id ? 'SELF' : byHost ? 'HOST' : 'STAFF',
        status: 'POTENTIAL',
        pinned: false,
        note: input.note,
        evidenceKey: null,
        decisionNote: '',
        decidedBy: null,
        decidedAt: null,
      });
      await note(ctx, row, 'CONFLICT_DECLARED', 'FACILITATION', input.personId);
      await emit(ctx, conflictFiled({ caseId: row.id, conflictId: id }));
      return id;
    }),
  );

const rulings = { CONFIRMED: 'confirm', DISMISSED: 'dismiss', WAIVED: 'waive' } as const;

/** A confirmed conflict shuts the case to the person at once, voids the review and every signature that counted on it. */
export const decideConflict = (ctx: Ctx, input: DecideConflictInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'decideConflict', async () => {
      const known = await ctx.db.findOneBy(ConflictRecord, { id: input.conflictId });
      if (!known) throw new DomainError('NOT_FOUND', { entity: 'ConflictRecord' });
      const row = await lockCase(ctx, known.caseId);
      const conflict = await conflictPolicy.admit(ctx, 'decide', input.conflictId);
      const status = conflictMachine.next(conflict.status, rulings[input.ruling]);
      await save(
        ctx,
        ConflictRecord,
        conflict,
        { status, decisionNote: input.note, decidedBy: ctx.actor!.id, decidedAt: ctx.now, pinned: true },
        input.expectedVersion,
      );
      if (status === 'CONFIRMED') await exclude(ctx, row, conflict.personId);
      else {
        await clearShortlist(ctx, row.id);
        if (row.facilitatorId === conflict.personId) await goOnWithFacilitator(ctx, row);
      }
      await note(ctx, row, 'CONFLICT_DECIDED', 'FACILITATION', conflict.personId);
      await emit(ctx, conflictDecided({ caseId: row.id, conflictId: conflict.id }));
      return conflict.id;
    }),
  );

async function exclude(ctx: Ctx, row: PeerReviewCase, personId: string): Promise<void> {
  await grantRole(ctx, personId, { role: 'CONFLICTED', ...inCase(row.id) });
  await endEmergencyOf(ctx, row.id, personId);
  await handOver(ctx, row.id, personId);
  if (row.facilitatorId === personId) await stopWithoutFacilitator(ctx, row);
  const seat = await ctx.db.findOne(Assignment, {
    where: { caseId: row.id, personId, state: In([...liveAssignmentStates]) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!seat) return;
  await endSeat(ctx, row, seat, { action: seat.state === 'COMPLETED' ? 'exclude' : 'revoke', patch: { endReason: 'CONFLICT' } });
  await revokeCertificates(ctx, row.id, personId);
  const ids = (await reviewsOfSeat(ctx, seat.id)).map((w) => w.reviewId);
  for (const review of ids.length ? await ctx.db.findBy(Review, { id: In(ids) }) : []) {
    if (reviewMachine.can(review.state, 'void'))
      await save(ctx, Review, review, { state: 'VOIDED', voidedAt: ctx.now, voidReason: 'CONFLICT' });
  }
  await reopenAfterVoid(ctx, row);
}
