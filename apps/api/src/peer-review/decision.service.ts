import { DomainError } from '@guildhall/domain/kernel/errors';
import { caseCancelled, caseRefused, caseTaken, facilitatorSet } from '@guildhall/domain/peer-review/activities';
import {
  facilitatorProblems,
  firstDeadlines,
  noFacilitator,
  type ApplyInput,
  type EndCaseInput,
  type SetFacilitatorInput,
} from '@guildhall/domain/peer-review/application';
import { caseMachine, reportMachine, reviewMachine, type ConflictStatus } from '@guildhall/domain/peer-review/machines';
import { In } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { CaseApplication } from './application.entity.js';
import { applicationPolicy } from './application.policy.js';
import { Deadline, PeerReviewCase, ReviewRound } from './case.entity.js';
import { inCase, note } from './case.facts.js';
import { partMirror } from './mirror.service.js';
import { Assignment } from './panel.entity.js';
import { goOn } from './pause.service.js';
import { recogniseParts } from './recognition.service.js';
import { ConsensusReport } from './report.entity.js';
import { Review, SelfAssessment } from './review.entity.js';
import { Programme } from './rubric.entity.js';
import { endSeat } from './seat.service.js';
import { newestSnapshot } from './snapshot.service.js';
import { isOver } from './standstill.service.js';

/* What keeps somebody from running or observing a case, over the aliases of a person and a case. `bodies`: whose people count as the host's. Nobody of its line
   facilitates, as nobody of it judges (ADR 170); a body above the host may observe what it pays for. */
export const facilitatorFactsSql = (p: string, c: string, bodies = `select organisation_line(${c}."hostOrgId")`) => `
  exists (select 1 from affiliation f where f."personId" = ${p}.id and f."organisationId" in (${bodies}) and f.state = 'CONFIRMED')
    or exists (select 1 from role_grant g where g."personId" = ${p}.id and g.role in ('HOST_LEAD','HOST_MEMBER') and g."scopeType" = 'CASE' and g."scopeId" = ${c}.id and g."revokedAt" is null) "ofHost",
  exists (select 1 from assignment a where a."personId" = ${p}.id and a."caseId" = ${c}.id and a.state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED','COMPLETED')) "onPanel",
  coalesce((select json_agg(k.status order by k.status) from conflict_record k where k."caseId" = ${c}.id and k."personId" = ${p}.id), '[]'::json) conflicts`;
const facts = statement<{ caseId: string; personId: string }, { ofHost: boolean; onPanel: boolean; conflicts: ConflictStatus[] }>(
  'facilitator-facts',
  `select ${facilitatorFactsSql('p', 'c')} from person p, peer_review_case c where p.id = :personId and p.status = 'ACTIVE' and c.id = :caseId`,
);
/** What keeps this person from running the case; also asked again before the dossier opens. */
export const facilitatorHindrances = async (ctx: Ctx, caseId: string, personId: string | null) =>
  facilitatorProblems(personId ? ((await facts.one(ctx, { caseId, personId })) ?? null) : null);
const refuseWhen = (missing: ReturnType<typeof facilitatorProblems>) => {
  if (missing.length) throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing });
};

const change = (
  ctx: Ctx,
  action: 'setFacilitator' | 'decide' | 'cancel',
  operation: string,
  input: { caseId: string; clientMutationId: string },
  work: (ctx: Ctx, row: PeerReviewCase) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, operation, async () => {
      const row = await applicationPolicy.admit(ctx, action, input.caseId);
      await work(ctx, row);
      return row.id;
    }),
  );
const decided = async (ctx: Ctx, row: PeerReviewCase, values: Partial<CaseApplication>): Promise<void> => {
  // Cases from before there were applications have none.
  const application = await ctx.db.findOneBy(CaseApplication, { caseId: row.id });
  if (application) await save(ctx, CaseApplication, application, values);
};

/** Names who runs the case. Whoever did so before loses that part at once; a case that waited for somebody goes on. */
export const setFacilitator = (ctx: Ctx, input: SetFacilitatorInput): Promise<string> =>
  change(ctx, 'setFacilitator', 'setFacilitator', input, async (ctx, row) => {
    if (isOver(row)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action: 'setFacilitator' });
    if (!(await ctx.db.existsBy(Person, { id: input.personId, status: 'ACTIVE' })))
      throw new DomainError('NOT_FOUND', { entity: 'Person' });
    refuseWhen(await facilitatorHindrances(ctx, row.id, input.personId));
    if (row.facilitatorId === input.personId) return;
    if (row.facilitatorId) await revokeRole(ctx, row.facilitatorId, { role: 'FACILITATOR', ...inCase(row.id) });
    const named = { facilitatorId: input.personId };
    if (row.pauseReason === noFacilitator) await goOn(ctx, row, named, input.expectedVersion);
    else await save(ctx, PeerReviewCase, row, named, input.expectedVersion);
    await grantRole(ctx, input.personId, { role: 'FACILITATOR', ...inCase(row.id) });
    await note(ctx, row, 'FACILITATOR_SET', 'ALL', input.personId);
    await emit(ctx, facilitatorSet({ caseId: row.id, personId: input.personId }));
  });

/** APPLIED to PREPARATION: round 1 is pinned to the newest snapshot and the rubric of the programme, the dates are set, the self-assessment begins. */
export const takeCase = (ctx: Ctx, input: ApplyInput): Promise<string> =>
  change(ctx, 'decide', 'takeCase', input, async (ctx, row) => {
    const state = caseMachine.next(row.state, 'take');
    refuseWhen(await facilitatorHindrances(ctx, row.id, row.facilitatorId));
    // Held, so that the case keeps the rules by which its dates are set.
    const programme = await ctx.db.findOneOrFail(Programme, { where: { id: row.programmeId }, lock: { mode: 'pessimistic_read' } });
    const { rubricVersionId } = programme;
    const snapshot = (await newestSnapshot(ctx, row.id))!;
    const due = firstDeadlines(ctx.now, { start: row.visitStart, end: row.visitEnd }, row.timeZone);
    await save(ctx, PeerReviewCase, row, { state }, input.expectedVersion);
    await create(ctx, ReviewRound, {
      caseId: row.id,
      number: 1,
      snapshotId: snapshot.id,
      rubricVersionId,
      opensAt: ctx.now,
      closesAt: due.REVIEW,
      closedAt: null,
      closedBy: null,
      closeReason: null,
    });
    for (const kind of ['INVITATION', 'REVIEW', 'REPORT', 'HOST_COMMENT'] as const)
      await create(ctx, Deadline, {
        caseId: row.id,
        kind,
        dueAt: due[kind],
        timeZone: row.timeZone,
        graceMinutes: programme.policy.graceMinutes,
        hard: kind === 'REVIEW',
      });
    await create(ctx, SelfAssessment, { caseId: row.id, rubricVersionId, state: 'DRAFT', submittedAt: null });
    await decided(ctx, row, { decidedAt: ctx.now, decidedBy: ctx.actor!.id });
    await note(ctx, row, 'TAKEN', 'ALL');
    await emit(ctx, caseTaken({ caseId: row.id }));
  });

/** APPLIED to DECLINED, with a reason that the host reads. */
export const refuseCase = (ctx: Ctx, input: EndCaseInput): Promise<string> =>
  change(ctx, 'decide', 'refuseCase', input, async (ctx, row) => {
    const state = caseMachine.next(row.state, 'refuse');
    await save(ctx, PeerReviewCase, row, { state }, input.expectedVersion);
    await decided(ctx, row, { decidedAt: ctx.now, decidedBy: ctx.actor!.id, endReason: input.reason });
    await note(ctx, row, 'REFUSED', 'ALL', null, input.reason);
    await emit(ctx, caseRefused({ caseId: row.id }));
  });

/** Any state before FINALISED to CANCELLED: open invitations end, reviews are sealed, and a report with the host comes back. What was done is recognised. */
export const cancelCase = (ctx: Ctx, input: EndCaseInput): Promise<string> =>
  change(ctx, 'cancel', 'cancelCase', input, async (ctx, row) => {
    const state = caseMachine.next(row.state, 'cancel');
    await save(ctx, PeerReviewCase, row, { state, reportReleasedAt: null }, input.expectedVersion);
    await partMirror(ctx, row);
    const withHost = await ctx.db.findOne(ConsensusReport, {
      where: { caseId: row.id, state: 'WITH_HOST' },
      lock: { mode: 'pessimistic_write' },
    });
    if (withHost) await save(ctx, ConsensusReport, withHost, { state: reportMachine.next(withHost.state, 'reopen'), releasedAt: null });
    const open = await ctx.db.find(Assignment, {
      where: { caseId: row.id, state: In(['SHORTLISTED', 'CLEARED', 'INVITED']) },
      lock: { mode: 'pessimistic_write' },
    });
    for (const a of open) await endSeat(ctx, row, a, { action: 'revoke', patch: { endReason: 'OTHER' } });
    for (const a of await ctx.db.findBy(Assignment, { caseId: row.id, state: In(['ACCEPTED', 'COMPLETED']) }))
      await revokeRole(ctx, a.personId, { role: 'DISCLOSED_PEER', ...inCase(row.id) });
    await recogniseParts(ctx, row);
    for (const review of await ctx.db.findBy(Review, { caseId: row.id }))
      if (reviewMachine.can(review.state, 'void'))
        await save(ctx, Review, review, { state: 'VOIDED', voidedAt: ctx.now, voidReason: 'CANCELLED' });
    await decided(ctx, row, { endReason: input.reason });
    await note(ctx, row, 'CANCELLED', 'ALL', null, input.reason);
    await emit(ctx, caseCancelled({ caseId: row.id }));
  });
