import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import {
  emergencyAsked,
  emergencyDecided,
  emergencyEnded,
  emergencyMachine,
  emergencyOpened,
  emergencyStanding,
  emergencyWaitsHours,
  hoursFrom,
  type DecideEmergencyInput,
  type EmergencyPart,
  type EndEmergencyInput,
  type RequestEmergencyInput,
} from '@guildhall/domain/peer-review/emergency';
import { In } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { caseOf, note } from './case.facts.js';
import { facilitatorHindrances } from './decision.service.js';
import { EmergencyAccess } from './emergency.entity.js';
import { emergencyPolicy } from './emergency.policy.js';
import { manages } from './policy.rules.js';
import { hasFacilitator } from './pause.service.js';

const written = statement<{ id: string; caseId: string; part: EmergencyPart }, { accessId: string }>(
  'emergency-reading-add',
  `insert into emergency_reading (id, "accessId", at, part) select :id, e.id, :now, :part from emergency_access e
    where e."requesterId" = :viewer and e."caseId" = :caseId and e.state = 'OPEN' and e."expiresAt" > :now and not e."caseId" = any(:scope(*,CASE))
      and not exists (select from conflict_record k where k."caseId" = e."caseId" and k."personId" = e."requesterId" and k.status in ('POTENTIAL','CONFIRMED'))
    returning "accessId"`,
);
/** The only way in: a door that reads through the answer lets emergency access through, once it is written down that it was opened. Every other door, each list,
 *  search and change among them and also in the same request, knows nothing of emergency access. */
export async function readInEmergency(ctx: Ctx, caseId: string, part: EmergencyPart): Promise<Ctx> {
  if (!ctx.actor?.administrator || !(await written.one(ctx, { id: newId(), caseId, part }))) return ctx;
  return { ...ctx, actor: ctx.actor.with('EMERGENCY_READER', 'CASE', caseId) };
}

const parts = statement<{ caseId: string; personId: string }, { one: number }>(
  'parts-in-case',
  `select 1 one from role_grant g where g."personId" = :personId and g."scopeType" = 'CASE' and g."scopeId" = :caseId and g."revokedAt" is null limit 1`,
);
/** Neither of the host nor on the panel, without a conflict of interest that is open or confirmed, and with no other part in the case. */
export const standsOutside = async (ctx: Ctx, caseId: string, personId: string): Promise<boolean> =>
  !(await parts.one(ctx, { caseId, personId })) && (await facilitatorHindrances(ctx, caseId, personId)).length === 0;

/** The case that this person may be given. None for whom it must not exist, nor before its host has applied: then the reference is one of nothing. */
async function caseFor(ctx: Ctx, reference: string, personId: string): Promise<PeerReviewCase | null> {
  const row = await ctx.db.findOneBy(PeerReviewCase, { id: reference });
  return row && row.state !== 'DRAFT' && (await standsOutside(ctx, row.id, personId)) ? row : null;
}

/** Asks to read one case. The answer is the same whether there is one of this reference or not. */
export const requestEmergency = (ctx: Ctx, input: RequestEmergencyInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'requestEmergency', async () => {
      const { id: requesterId } = asker(ctx);
      // Two requests at one moment wait for each other here: one at a time for one person.
      await ctx.db.findOneOrFail(Person, { where: { id: requesterId }, lock: { mode: 'pessimistic_write' } });
      for (const before of await ctx.db.findBy(EmergencyAccess, { requesterId, state: In(['REQUESTED', 'OPEN']) })) {
        const standing = emergencyStanding(before, ctx.now);
        if (standing === 'LAPSED') await save(ctx, EmergencyAccess, before, { state: 'WITHDRAWN', endedAt: before.lapsesAt });
        else if (standing === 'EXPIRED') await save(ctx, EmergencyAccess, before, { state: 'ENDED', endedAt: before.expiresAt });
        else throw invalid('reference', 'oneEmergency');
      }
      const row = await caseFor(ctx, input.reference, requesterId);
      const access = await create(ctx, EmergencyAccess, {
        reference: input.reference,
        caseId: row?.id ?? null,
        programmeId: row?.programmeId ?? null,
        requesterId,
        reason: input.reason,
        hours: input.hours,
        state: 'REQUESTED',
        lapsesAt: hoursFrom(ctx.now, emergencyWaitsHours),
        ...{ decidedBy: null, decidedAt: null, expiresAt: null, endedBy: null, endedAt: null, shownToLead: false },
      });
      if (row) await note(ctx, row, 'EMERGENCY_ASKED', 'FACILITATION', requesterId, input.reason);
      await emit(ctx, emergencyAsked({ accessId: access.id }));
      return access.id;
    }),
  );

/** The second person says yes or no. What the first one is by now is looked at again. */
export const decideEmergency = (ctx: Ctx, input: DecideEmergencyInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'decideEmergency', async () => {
      const access = await emergencyPolicy.admit(ctx, 'decide', input.accessId);
      const decided = { decidedBy: asker(ctx).id, decidedAt: ctx.now };
      if (access.caseId && (await facilitatorHindrances(ctx, access.caseId, decided.decidedBy)).length > 0) {
        // Who manages the programme knows of the request; to an administrator it is not there.
        if (manages(asker(ctx), { caseId: access.caseId, programmeId: access.programmeId! }))
          throw new DomainError('FORBIDDEN', { entity: 'EmergencyAccess', action: 'decide' });
        throw new DomainError('NOT_FOUND', { entity: 'EmergencyAccess' });
      }
      if (emergencyStanding(access, ctx.now) === 'LAPSED')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'emergencyAccess', from: 'LAPSED', action: 'decide' });
      const row = access.caseId && (await caseFor(ctx, access.caseId, access.requesterId));
      const next = input.approve ? (row ? 'open' : 'findNothing') : 'refuse';
      const state = emergencyMachine.next(access.state, next);
      if (row && state === 'OPEN') {
        const expiresAt = hoursFrom(ctx.now, access.hours);
        const shownToLead = !row.facilitatorId || !(await hasFacilitator(ctx, row));
        await save(ctx, EmergencyAccess, access, { state, ...decided, expiresAt, shownToLead }, input.expectedVersion);
        await note(ctx, row, 'EMERGENCY_OPENED', 'FACILITATION', access.requesterId, access.reason);
        await emit(ctx, emergencyOpened({ caseId: row.id, accessId: access.id }));
      } else {
        const of = state === 'VOID' ? { caseId: null, programmeId: null } : {};
        await save(ctx, EmergencyAccess, access, { state, ...decided, ...of }, input.expectedVersion);
      }
      await emit(ctx, emergencyDecided({ accessId: access.id }));
      return access.id;
    }),
  );

/** Who asked takes a request back; they, and those who run the case, end an access before its time. */
export const endEmergency = (ctx: Ctx, input: EndEmergencyInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'endEmergency', async () => {
      const access = await emergencyPolicy.admit(ctx, 'end', input.accessId);
      const standing = emergencyStanding(access, ctx.now);
      if (standing !== 'OPEN' && standing !== 'REQUESTED')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'emergencyAccess', from: standing, action: 'end' });
      await end(ctx, access, asker(ctx).id, input.expectedVersion);
      return access.id;
    }),
  );
async function end(ctx: Ctx, access: EmergencyAccess, endedBy: string, expectedVersion?: number): Promise<void> {
  const state = emergencyMachine.next(access.state, access.state === 'OPEN' ? 'end' : 'withdraw');
  await save(ctx, EmergencyAccess, access, { state, endedBy, endedAt: ctx.now }, expectedVersion);
  if (state !== 'ENDED') return;
  await note(ctx, await caseOf(ctx, access.caseId!), 'EMERGENCY_ENDED', 'FACILITATION', access.requesterId);
  await emit(ctx, emergencyEnded({ caseId: access.caseId!, accessId: access.id }));
}

/** A confirmed conflict of interest comes before every emergency. */
export async function endEmergencyOf(ctx: Ctx, caseId: string, requesterId: string): Promise<void> {
  const open = await ctx.db.findOne(EmergencyAccess, {
    where: { caseId, requesterId, state: 'OPEN' },
    lock: { mode: 'pessimistic_write' },
  });
  if (open) await end(ctx, open, asker(ctx).id);
}
/** Somebody who reads the case in an emergency now. */
export const readsInEmergency = async (ctx: Ctx, caseId: string, personId: string): Promise<boolean> =>
  (await ctx.db.findBy(EmergencyAccess, { caseId, requesterId: personId, state: 'OPEN' })).some(
    (e) => emergencyStanding(e, ctx.now) === 'OPEN',
  );
