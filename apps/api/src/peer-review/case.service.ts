import { DomainError } from '@guildhall/domain/kernel/errors';
import { deskClosed, deskOpened } from '@guildhall/domain/peer-review/activities';
import type { MoveCaseInput } from '@guildhall/domain/peer-review/inputs';
import { activeAssignmentStates, caseMachine } from '@guildhall/domain/peer-review/machines';
import { closeDeskProblems, deskProblems } from '@guildhall/domain/peer-review/panel';
import { agendaProblems } from '@guildhall/domain/peer-review/visit';
import { In } from 'typeorm';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase, ReviewRound } from './case.entity.js';
import { currentRound, discloseEvidence, note, policyOf, seatsOf } from './case.facts.js';
import { facilitatorHindrances } from './decision.service.js';
import { Assignment } from './panel.entity.js';
import { casePolicy } from './case.policy.js';
import { SelfAssessment } from './review.entity.js';
import { shuffled } from './pseudonym.service.js';
import { startReview } from './review.service.js';
import { endSeat } from './seat.service.js';
import { VisitSession } from './visit.entity.js';

/** Runs a change of a case once, on the locked row. */
async function move(
  ctx: Ctx,
  action: 'run',
  operation: string,
  input: { caseId: string; clientMutationId: string },
  work: (ctx: Ctx, row: PeerReviewCase) => Promise<void>,
): Promise<string> {
  return transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, operation, async () => {
      const row = await casePolicy.admit(ctx, action, input.caseId);
      await work(ctx, row);
      return row.id;
    }),
  );
}
const notReady = (missing: ReturnType<typeof deskProblems>) => {
  if (missing.length) throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing });
};

/** PREPARATION to DESK_REVIEW: the dossier opens to the peers and their reviews begin. */
export const openDesk = (ctx: Ctx, input: MoveCaseInput): Promise<string> =>
  move(ctx, 'run', 'openDesk', input, async (ctx, row) => {
    const state = caseMachine.next(row.state, 'openDesk');
    const self = await ctx.db.findOneBy(SelfAssessment, { caseId: row.id });
    notReady([
      ...(row.pausedAt ? [{ path: 'case', rule: 'casePaused' }] : []),
      ...(await facilitatorHindrances(ctx, row.id, row.facilitatorId)),
      ...deskProblems(
        await policyOf(ctx, row),
        { organisationId: row.hostOrgId, country: row.country },
        self?.state === 'SUBMITTED',
        await seatsOf(ctx, row.id),
      ),
    ]);
    await save(ctx, PeerReviewCase, row, { state }, input.expectedVersion);
    // In no order that tells whose row is whose.
    for (const a of shuffled(await ctx.db.findBy(Assignment, { caseId: row.id, state: In([...activeAssignmentStates]) })))
      await startReview(ctx, row, a);
    await note(ctx, row, 'DESK_OPENED', 'ALL');
    await emit(ctx, deskOpened({ caseId: row.id }));
  });

/** DESK_REVIEW to VISIT: the independent phase ends, and those who have sent read each other. */
export const closeDesk = (ctx: Ctx, input: MoveCaseInput): Promise<string> =>
  move(ctx, 'run', 'closeDesk', input, async (ctx, row) => {
    const state = caseMachine.next(row.state, 'closeDesk');
    const seats = await seatsOf(ctx, row.id);
    notReady([
      ...closeDeskProblems(await policyOf(ctx, row), seats, input.reason),
      ...agendaProblems(row.scopeDimensionKeys, await ctx.db.findBy(VisitSession, { caseId: row.id })),
    ]);
    await save(ctx, PeerReviewCase, row, { state, independentEndedAt: ctx.now }, input.expectedVersion);
    const round = (await currentRound(ctx, row.id))!;
    await save(ctx, ReviewRound, round, { closedAt: ctx.now, closedBy: ctx.actor!.id, closeReason: input.reason || null });
    await disclose(ctx, round.id);
    for (const s of seats)
      if (activeSeat(s) && (s.review === 'SUBMITTED' || s.role === 'TRAINEE_PEER'))
        await grantRole(ctx, s.personId, { role: 'DISCLOSED_PEER', scopeType: 'CASE', scopeId: row.id });
    const shown = (await policyOf(ctx, row)).hostSeesPeerNames !== 'NEVER';
    for (const a of await ctx.db.findBy(Assignment, { caseId: row.id })) {
      if (a.state === 'INVITED') await endSeat(ctx, row, a, { action: 'expire' });
      else if (activeSeat(a) && shown && !a.shownToHost) await save(ctx, Assignment, a, { shownToHost: true });
    }
    await note(ctx, row, 'DESK_CLOSED', 'ALL');
    if (input.reason) await note(ctx, row, 'DESK_CLOSED', 'FACILITATION', null, input.reason);
    await emit(ctx, deskClosed({ caseId: row.id }));
  });
const activeSeat = (s: { state: string }) => s.state === 'ACCEPTED' || s.state === 'COMPLETED';

/** Shows the reviews of a round that were sent to the team, freezes their scores as "before the visit", and shows the evidence that they name. */
async function disclose(ctx: Ctx, roundId: string): Promise<void> {
  const values = [roundId, ctx.now];
  await ctx.run({
    name: 'disclose-reviews',
    text: `update review set "disclosedAt" = $2, "updatedAt" = $2 where "roundId" = $1 and state = 'SUBMITTED' and "disclosedAt" is null`,
    values,
  });
  await ctx.run({
    name: 'freeze-desk-scores',
    text: `update review_answer a set "deskValue" = a.value from review r where r.id = a."reviewId" and r."roundId" = $1 and r.state = 'SUBMITTED' and not r."afterDisclosure"`,
    values: [roundId],
  });
  await discloseEvidence(ctx, roundId);
}
