import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { planningStates, sessionMachine } from '@guildhall/domain/peer-review/machines';
import { afterWriting, spanOf } from '@guildhall/domain/peer-review/visit';
import {
  sessionCancelled,
  sessionConfirmed,
  sessionHeld,
  sessionWritten,
  visitPlanned,
} from '@guildhall/domain/peer-review/visit-activities';
import type { MoveVisitSessionInput, PlanVisitInput, SaveVisitSessionInput } from '@guildhall/domain/peer-review/visit-inputs';
import { In } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { caseOf, note } from './case.facts.js';
import { Assignment } from './panel.entity.js';
import { VisitSession } from './visit.entity.js';
import { sessionPolicy, visitPolicy } from './visit.policy.js';

const lacks = (entity: string, path: string, rule: string): never => {
  throw new DomainError('NOT_READY', { entity, missing: [{ path, rule }] });
};
const planned = (row: PeerReviewCase) => {
  if (!(planningStates as readonly string[]).includes(row.state)) lacks('CaseVisit', 'agenda', 'agendaClosed');
};

/** How and on which days the team visits. */
export const planVisit = (ctx: Ctx, input: PlanVisitInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'planVisit', async () => {
      const row = await visitPolicy.admit(ctx, 'plan', input.caseId);
      planned(row);
      const values = { visitMode: input.mode, visitStart: input.start ?? null, visitEnd: input.end ?? input.start ?? null };
      await save(ctx, PeerReviewCase, row, values, input.expectedVersion);
      await note(ctx, row, 'VISIT_PLANNED', 'ALL');
      await emit(ctx, visitPlanned({ caseId: row.id }));
      return row.id;
    }),
  );

/** Whoever leads an item sits on the panel, or facilitates. */
async function isOnPanel(ctx: Ctx, row: PeerReviewCase, personId: string): Promise<boolean> {
  return (
    personId === row.facilitatorId ||
    (await ctx.db.existsBy(Assignment, { caseId: row.id, personId, state: In(['ACCEPTED', 'COMPLETED']) }))
  );
}

/** Writes an item of the agenda: facilitator and lead peer for the team, the lead of the host for the host. */
export const saveVisitSession = (ctx: Ctx, input: SaveVisitSessionInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'saveVisitSession', async () => {
      const stored = input.sessionId ? await sessionPolicy.admit(ctx, 'write', input.sessionId) : null;
      if (stored && stored.caseId !== input.caseId) throw new DomainError('NOT_FOUND', { entity: 'VisitSession' });
      const seen = await visitPolicy.show(ctx, input.caseId);
      const side = visitPolicy.can(ctx, 'plan', seen) ? 'TEAM' : 'HOST';
      const row = await visitPolicy.admit(ctx, side === 'TEAM' ? 'plan' : 'propose', input.caseId);
      planned(row);
      if (side === 'HOST' && input.kind === 'TEAM') throw invalid('kind', 'notAChoice');
      if (!input.dimensionKeys.every((k) => row.scopeDimensionKeys.includes(k))) throw invalid('dimensionKeys', 'notInScope');
      const { span, issues } = spanOf(input, row.timeZone);
      if (issues.length) throw new DomainError('INVALID_INPUT', { issues });
      const leadId = side === 'HOST' ? (stored?.leadId ?? null) : (input.leadId ?? null);
      if (leadId && leadId !== stored?.leadId && !(await isOnPanel(ctx, row, leadId))) throw invalid('leadId', 'notOnPanel');
      const { kind, mode, title, place, withWhom, dimensionKeys } = input;
      const values = { ...span, kind, mode, title, place, withWhom, dimensionKeys, leadId };
      const next = { ...values, ...afterWriting(side, stored, values) };
      if (stored) await save(ctx, VisitSession, stored, next, input.expectedVersion);
      else if (input.expectedVersion !== 0) throw new DomainError('CONFLICT', { entity: 'VisitSession', currentVersion: 0 });
      const { id } = stored ?? (await create(ctx, VisitSession, { caseId: row.id, ...next, heldAt: null }));
      await emit(ctx, sessionWritten({ caseId: row.id, sessionId: id }));
      return row.id;
    }),
  );

/** Confirms an item that the other side put forward, calls one off, or says that it took place. */
export const moveVisitSession = (ctx: Ctx, input: MoveVisitSessionInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'moveVisitSession', async () => {
      const session = await sessionPolicy.admit(ctx, input.action, input.sessionId);
      const row = await caseOf(ctx, session.caseId);
      const state = sessionMachine.next(session.state, input.action);
      planned(row);
      const held = input.action === 'hold';
      if (held && row.state !== 'VISIT') lacks('VisitSession', 'agenda', 'visitNotBegun');
      if (held && session.startsAt > ctx.now) lacks('VisitSession', 'startsAt', 'notYetHeld');
      await save(ctx, VisitSession, session, { state, heldAt: held ? ctx.now : null }, input.expectedVersion);
      if (held && session.kind === 'FEEDBACK') await note(ctx, row, 'FEEDBACK_HELD', 'ALL');
      const told = { confirm: sessionConfirmed, cancel: sessionCancelled, hold: sessionHeld }[input.action];
      await emit(ctx, told({ caseId: row.id, sessionId: session.id }));
      return row.id;
    }),
  );
