import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import type { MoveCaseInput } from '@guildhall/domain/peer-review/inputs';
import { noFacilitator } from '@guildhall/domain/peer-review/application';
import { casePaused, caseResumed } from '@guildhall/domain/peer-review/panel-activities';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { note } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { promoteReserve } from './seat.service.js';
import { isOver } from './standstill.service.js';

/** Stops the clock of a case: no deadline passes, nobody is reminded, nobody is asked. What people write is still kept. */
export const pauseCase = (ctx: Ctx, input: MoveCaseInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'pauseCase', async () => {
      const row = await casePolicy.admit(ctx, 'invite', input.caseId);
      if (row.pausedAt || isOver(row))
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.pausedAt ? 'PAUSED' : row.state, action: 'pause' });
      if (input.reason.trim().length < 10) throw invalid('reason', 'tooShort');
      await save(ctx, PeerReviewCase, row, { pausedAt: ctx.now, pauseReason: input.reason }, input.expectedVersion);
      await note(ctx, row, 'PAUSED', 'ALL');
      await note(ctx, row, 'PAUSED', 'FACILITATION', null, input.reason);
      await emit(ctx, casePaused({ caseId: row.id }));
      return row.id;
    }),
  );

/* Everything that had not passed when the clock stopped moves by as long as it stood still: an exact span, whatever the wall clocks did meanwhile. */
const shifted: readonly { name: string; text: string }[] = [
  {
    name: 'resume-deadlines',
    text: `update deadline set "dueAt" = "dueAt" + ($3::timestamptz - $2::timestamptz), "updatedAt" = $3, version = version + 1 where "caseId" = $1 and "dueAt" > $2`,
  },
  {
    name: 'resume-rounds',
    text: `update review_round set "closesAt" = "closesAt" + ($3::timestamptz - $2::timestamptz), "updatedAt" = $3, version = version + 1 where "caseId" = $1 and "closesAt" > $2 and "closedAt" is null`,
  },
  {
    name: 'resume-extensions',
    text: `update deadline_extension set "newDueAt" = "newDueAt" + ($3::timestamptz - $2::timestamptz), "updatedAt" = $3, version = version + 1 where "caseId" = $1 and "newDueAt" > $2`,
  },
  {
    name: 'resume-invitations',
    text: `update assignment set "respondBy" = "respondBy" + ($3::timestamptz - $2::timestamptz), "updatedAt" = $3, version = version + 1 where "caseId" = $1 and state = 'INVITED' and "respondBy" > $2`,
  },
];

export const resumeCase = (ctx: Ctx, input: MoveCaseInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'resumeCase', async () => {
      const row = await casePolicy.admit(ctx, 'invite', input.caseId);
      if (!row.pausedAt) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action: 'resume' });
      if (!isOver(row) && !(await hasFacilitator(ctx, row)))
        throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing: [{ path: 'facilitator', rule: 'facilitatorConflict' }] });
      await goOn(ctx, row, {}, input.expectedVersion);
      return row.id;
    }),
  );

/** The clock of a case that the caller holds runs again; `more` changes with it. */
export async function goOn(ctx: Ctx, row: PeerReviewCase, more: Partial<PeerReviewCase> = {}, expectedVersion?: number): Promise<void> {
  const since = row.pausedAt!;
  const went = await save(ctx, PeerReviewCase, row, { ...more, pausedAt: null, pauseReason: null }, expectedVersion);
  for (const { name, text } of shifted) await ctx.run({ name, text, values: [row.id, since, ctx.now] });
  await note(ctx, row, 'RESUMED', 'ALL');
  await emit(ctx, caseResumed({ caseId: row.id }));
  // Who left in the meantime left a seat that nobody was asked for.
  const [left] = await ctx.run<{ seats: number }>({
    name: 'resume-vacancies',
    text: `select count(*)::int seats from assignment where "caseId" = $1 and "endedAt" >= $2 and "invitedAt" is not null and role <> 'TRAINEE_PEER' and state in ('DECLINED','EXPIRED','WITHDRAWN','REVOKED')`,
    values: [row.id, since],
  });
  for (let i = 0; i < left!.seats; i++) await promoteReserve(ctx, went);
}

/** A case that stood still for want of a facilitator goes on once the one it has may run it. */
export async function goOnWithFacilitator(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  if (row.pauseReason === noFacilitator && (await hasFacilitator(ctx, row))) await goOn(ctx, row);
}
/** The one it has has an open account, and nothing that the data found or somebody confirmed stands against them. */
export async function hasFacilitator(ctx: Ctx, row: PeerReviewCase): Promise<boolean> {
  const [found] = await ctx.run<{ runs: boolean }>({
    name: 'resume-facilitator',
    text: `select $2::uuid is null or exists (select from person p where p.id = $2 and p.status = 'ACTIVE'
      and not exists (select from conflict_record k where k."caseId" = $1 and k."personId" = p.id and (k.status = 'CONFIRMED' or k.status = 'POTENTIAL' and k.source = 'DETECTED'))) runs`,
    values: [row.id, row.facilitatorId],
  });
  return found!.runs;
}
