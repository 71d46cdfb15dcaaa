import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { deadlineMoved, extensionGranted, extensionRequested } from '@guildhall/domain/peer-review/activities';
import { instantIn, wallClockIn } from '@guildhall/domain/peer-review/deadline';
import type { GrantExtensionInput, MoveDeadlineInput, RequestExtensionInput } from '@guildhall/domain/peer-review/inputs';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Deadline, DeadlineExtension, ReviewRound } from './case.entity.js';
import { currentRound, note } from './case.facts.js';
import { Assignment } from './panel.entity.js';
import { casePolicy } from './case.policy.js';
import { isOver } from './standstill.service.js';

/** Until when the peers send. */
export async function reviewDeadline(ctx: Ctx, caseId: string): Promise<Deadline> {
  const found = await ctx.db.findOneBy(Deadline, { caseId, kind: 'REVIEW' });
  if (!found) throw new DomainError('NOT_FOUND', { entity: 'Deadline' });
  return found;
}

/** Sets a date of a case anew: the moment at which the wall clock of the case shows this. Nobody's own later date is touched. */
export const moveDeadline = (ctx: Ctx, input: MoveDeadlineInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'moveDeadline', async () => {
      const row = await casePolicy.admit(ctx, 'run', input.caseId);
      const deadline = await ctx.db.findOneBy(Deadline, { caseId: row.id, kind: input.kind });
      if (!deadline) throw new DomainError('NOT_FOUND', { entity: 'Deadline' });
      if (isOver(row)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action: 'moveDeadline' });
      // While the case is paused every date moves with it.
      if (row.pausedAt) throw new DomainError('NOT_READY', { entity: 'Deadline', missing: [{ path: 'case', rule: 'casePaused' }] });
      const dueAt = instantIn(input.at, row.timeZone);
      if (wallClockIn(dueAt, row.timeZone) !== input.at) throw invalid('at', 'noSuchTime');
      if (dueAt <= ctx.now) throw invalid('at', 'inThePast');
      await save(ctx, Deadline, deadline, { dueAt, timeZone: row.timeZone }, input.expectedVersion);
      const round = input.kind === 'REVIEW' ? await currentRound(ctx, row.id) : null;
      if (round && !round.closedAt) await save(ctx, ReviewRound, round, { closesAt: dueAt });
      await note(ctx, row, 'DATE_MOVED', 'ALL', null, input.reason);
      await emit(ctx, deadlineMoved({ caseId: row.id, deadlineId: deadline.id, kind: input.kind }));
      return row.id;
    }),
  );

/** Asks for more time with one click; asking again while one request waits changes nothing. */
export const requestExtension = (ctx: Ctx, input: RequestExtensionInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'requestExtension', async () => {
      const row = await casePolicy.admit(ctx, 'work', input.caseId);
      const deadline = await reviewDeadline(ctx, row.id);
      const personId = ctx.actor!.id;
      if (await ctx.db.existsBy(DeadlineExtension, { deadlineId: deadline.id, personId, state: 'REQUESTED' })) return row.id;
      const { id } = await create(ctx, DeadlineExtension, {
        caseId: row.id,
        deadlineId: deadline.id,
        personId,
        state: 'REQUESTED',
        originalDueAt: deadline.dueAt,
        newDueAt: null,
        grantedBy: null,
        requestReason: input.reason,
        reason: '',
      });
      await emit(ctx, extensionRequested({ caseId: row.id, extensionId: id }));
      return row.id;
    }),
  );

/** Gives one person more time, asked for or not. What they typed is where they left it. */
export const grantExtension = (ctx: Ctx, input: GrantExtensionInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'grantExtension', async () => {
      const row = await casePolicy.admit(ctx, 'run', input.caseId);
      const deadline = await reviewDeadline(ctx, row.id);
      if (input.newDueAt <= deadline.dueAt || input.newDueAt <= ctx.now) throw invalid('newDueAt', 'mustBeLater');
      if (!(await ctx.db.existsBy(Assignment, { caseId: row.id, personId: input.personId, state: 'ACCEPTED' })))
        throw new DomainError('NOT_FOUND', { entity: 'Assignment' });
      const asked = await ctx.db.findOne(DeadlineExtension, {
        where: { deadlineId: deadline.id, personId: input.personId, state: 'REQUESTED' },
        lock: { mode: 'pessimistic_write' },
      });
      const granted = { state: 'GRANTED' as const, newDueAt: input.newDueAt, grantedBy: ctx.actor!.id, reason: input.reason };
      const { id } = asked
        ? await save(ctx, DeadlineExtension, asked, granted)
        : await create(ctx, DeadlineExtension, {
            caseId: row.id,
            deadlineId: deadline.id,
            personId: input.personId,
            originalDueAt: deadline.dueAt,
            requestReason: '',
            ...granted,
          });
      await note(ctx, row, 'MORE_TIME', 'FACILITATION', input.personId);
      await emit(ctx, extensionGranted({ caseId: row.id, extensionId: id }));
      return row.id;
    }),
  );
