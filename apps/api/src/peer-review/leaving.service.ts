import { endedCaseStates } from '@guildhall/domain/peer-review/machines';
import { In } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Hold, Leaver, Leaving } from '../kernel/leaving.js';
import { anotherHolds } from '../identity/leaving.service.js';
import { statement } from '../kernel/statement.js';
import { endDraft, sealedDrafts } from './sealed-draft.service.js';
import { Assignment } from './panel.entity.js';
import { Recognition } from './recognition.entity.js';
import { revokeCertificates } from './recognition.service.js';
import { endSeat, lockCase } from './seat.service.js';
import { isOver } from './standstill.service.js';

const over = endedCaseStates.map((s) => `'${s}'`).join(',');
/* Whose case it is can be handed to nobody, but until the report is final it can be cancelled; afterwards the others of the host go on with it. */
const holds = statement<{ personId: string }, Hold>(
  'leaving-holds-reviews',
  `
  select * from (select 'PROGRAMME' kind, m.name title, '/rounds/' || m.slug address from role_grant g join programme m on m.id = g."scopeId"
    where g."personId" = :personId::uuid and g.role = 'PROGRAMME_MANAGER' and g."scopeType" = 'PROGRAMME' and g."revokedAt" is null and not ${anotherHolds('g')} order by m.name) m
  union all select * from (select x.kind, c.title, '/reviews/' || c.id || x.page from peer_review_case c cross join lateral (
      select 'CASE_HOST' kind, '' page where c."hostLeadId" = :personId::uuid and c.state in ('DRAFT','APPLIED','PREPARATION','DESK_REVIEW','VISIT','REPORTING','HOST_CHECK')
      union all select 'CASE_FACILITATOR', '' where c."facilitatorId" = :personId::uuid
      union all select 'CASE_LEAD', '' from assignment a where a."caseId" = c.id and a."personId" = :personId::uuid and a.role = 'LEAD_PEER' and a.state = 'ACCEPTED') x
    where c.state not in (${over}) order by c.title, c.id, x.kind) c`,
);

/** Every place ends by the rules by which somebody leaves: whoever waits moves up, and those who run the case hear of it. */
async function endSeats(ctx: Ctx, { personId }: Leaver): Promise<Counts> {
  const mine = await ctx.db.find(Assignment, {
    where: { personId, state: In(['SHORTLISTED', 'CLEARED', 'INVITED', 'ACCEPTED']) },
    order: { caseId: 'ASC' },
  });
  let ended = 0;
  for (const { id, caseId } of mine) {
    const row = await lockCase(ctx, caseId);
    // Of a case that is over the seats say who was there.
    if (isOver(row)) continue;
    const seat = await ctx.db.findOneOrFail(Assignment, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (seat.state === 'SHORTLISTED' || seat.state === 'CLEARED') await endSeat(ctx, row, seat, { action: 'revoke' });
    else if (seat.state === 'INVITED')
      await endSeat(ctx, row, seat, { action: 'decline', patch: { declineReason: 'OTHER', respondedAt: ctx.now } });
    else if (seat.state === 'ACCEPTED') await endSeat(ctx, row, seat, { action: 'withdraw' });
    ended++;
  }
  return { assignment: ended };
}

async function eraseDrafts(ctx: Ctx, { personId }: Leaver): Promise<Counts> {
  const total: Record<string, number> = {};
  for (const { reviewId } of await sealedDrafts(ctx, personId))
    for (const [table, n] of Object.entries(await endDraft(ctx, reviewId, personId))) total[table] = (total[table] ?? 0) + n;
  return total;
}

async function revokeAll(ctx: Ctx, { personId, wishes }: Leaver): Promise<Counts> {
  if (wishes.certificates === 'KEEP') return {};
  const mine = await ctx.db.findBy(Recognition, { personId });
  for (const { caseId } of mine) await revokeCertificates(ctx, caseId, personId);
  return { recognition: mine.length };
}

export const peerReviewLeaving: Leaving = {
  holds: (ctx, personId) => holds.all(ctx, { personId }),
  steps: { 'reviews-seats': endSeats, 'reviews-drafts': eraseDrafts, 'reviews-certificates': revokeAll },
};
