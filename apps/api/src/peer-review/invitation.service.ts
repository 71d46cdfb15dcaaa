import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { conflictFiled, invitationAnswered } from '@guildhall/domain/peer-review/activities';
import type {
  AcceptReviewInvitationInput,
  DeclareConflictsInput,
  DeclineInvitationInput,
  InvitePeerInput,
} from '@guildhall/domain/peer-review/inputs';
import { assignmentMachine } from '@guildhall/domain/peer-review/machines';
import { acceptProblems } from '@guildhall/domain/peer-review/panel';
import { Person } from '../identity/person.entity.js';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { inCase, note, policyOf } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { detectConflicts } from './detection.service.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { assignmentPolicy } from './panel.policy.js';
import { startReview } from './review.service.js';
import { clearSeat, clockOf, endSeat, lockCaseOf, mustGather, sendInvitation, takePlace } from './seat.service.js';
import { isOfHostLine } from './where-from.js';

const answerOnce = (
  ctx: Ctx,
  operation: string,
  input: { assignmentId: string; clientMutationId: string },
  work: (ctx: Ctx, seat: Assignment, row: PeerReviewCase) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, operation, async () => {
      const row = await lockCaseOf(ctx, input.assignmentId);
      const seat = await assignmentPolicy.admit(ctx, 'answer', input.assignmentId);
      if (seat.respondBy && clockOf(row, ctx) > seat.respondBy)
        throw new DomainError('DEADLINE_PASSED', { dueAt: seat.respondBy.toISOString() });
      await work(ctx, seat, row);
      return seat.caseId;
    }),
  );

/** Asks a person to join the panel: the three steps of the shortlist at once. What the person may see before they accept is the summary of the case. */
export const invitePeer = (ctx: Ctx, input: InvitePeerInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'invitePeer', async () => {
      const row = await casePolicy.admit(ctx, 'invite', input.caseId);
      mustGather(row, 'invite');
      if (!(await ctx.db.existsBy(Person, { id: input.personId, status: 'ACTIVE' })))
        throw new DomainError('NOT_FOUND', { entity: 'Person' });
      if (input.respondBy <= ctx.now) throw invalid('respondBy', 'inThePast');
      const seat = await takePlace(ctx, row, input.personId, null, 'personId');
      await detectConflicts(ctx, { caseId: row.id, personId: input.personId });
      const cleared = await clearSeat(ctx, seat);
      if (!cleared) throw invalid('personId', 'openConflict');
      await sendInvitation(ctx, row, cleared, { role: input.role, respondBy: input.respondBy, entry: 'INVITED' });
      return row.id;
    }),
  );

/** The first step of an answer: what conflicts of interest there are, or that there are none. One that is declared goes to the facilitator. */
export const declareConflicts = (ctx: Ctx, input: DeclareConflictsInput): Promise<string> =>
  answerOnce(ctx, 'declareConflicts', input, async (ctx, seat, row) => {
    if (seat.declaredAt) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'assignment', from: seat.state, action: 'declareTwice' });
    await save(ctx, Assignment, seat, { declaredAt: ctx.now }, input.expectedVersion);
    for (const c of input.conflicts) {
      const { id } = await create(ctx, ConflictRecord, {
        id: randomId(),
        caseId: seat.caseId,
        programmeId: seat.programmeId,
        personId: seat.personId,
        filedBy: seat.personId,
        type: c.type,
        source: 'SELF',
        status: 'POTENTIAL',
        pinned: false,
        note: c.note,
        evidenceKey: null,
        decisionNote: '',
        decidedBy: null,
        decidedAt: null,
      });
      await emit(ctx, conflictFiled({ caseId: seat.caseId, conflictId: id }));
    }
    if (input.conflicts.length) await note(ctx, row, 'CONFLICT_DECLARED', 'FACILITATION', seat.personId);
  });

/** The second step: the person joins the team, and the dossier opens where the peers already read. */
export const acceptInvitation = (ctx: Ctx, input: AcceptReviewInvitationInput): Promise<string> =>
  answerOnce(ctx, 'acceptInvitation', input, async (ctx, seat, row) => {
    const state = assignmentMachine.next(seat.state, 'accept');
    const conflicts = (await ctx.db.findBy(ConflictRecord, { caseId: seat.caseId, personId: seat.personId })).map((c) => c.status);
    const missing = acceptProblems(
      {
        declared: seat.declaredAt !== null,
        conflicts,
        termsVersion: input.termsVersion,
        ofHost: await isOfHostLine(ctx, seat.personId, row.hostOrgId),
      },
      row.confidentialityTextVersion,
    );
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'Assignment', missing });
    const policy = await policyOf(ctx, row);
    await save(
      ctx,
      Assignment,
      seat,
      {
        state,
        respondedAt: ctx.now,
        acceptedTermsVersion: input.termsVersion,
        shownToHost:
          policy.hostSeesPeerNames === 'FROM_ACCEPTANCE' || (policy.hostSeesPeerNames === 'FROM_VISIT' && row.independentEndedAt !== null),
      },
      input.expectedVersion,
    );
    await revokeRole(ctx, seat.personId, { role: 'INVITED_PEER', ...inCase(row.id) });
    await grantRole(ctx, seat.personId, { role: seat.role, ...inCase(row.id) });
    if (policy.peerIndependence === 'OPEN') await grantRole(ctx, seat.personId, { role: 'DISCLOSED_PEER', ...inCase(row.id) });
    if (row.state === 'DESK_REVIEW') await startReview(ctx, row, seat);
    await note(ctx, row, 'ACCEPTED', 'TEAM', seat.personId);
    await emit(ctx, invitationAnswered({ caseId: row.id, assignmentId: seat.id, answer: 'ACCEPTED' }));
  });

export const declineInvitation = (ctx: Ctx, input: DeclineInvitationInput): Promise<string> =>
  answerOnce(ctx, 'declineInvitation', input, (ctx, seat, row) =>
    endSeat(ctx, row, seat, {
      action: 'decline',
      patch: {
        respondedAt: ctx.now,
        declineReason: input.reason,
        declineNote: input.note,
        askAgainAfter: input.askAgainAfter ?? null,
      },
      expectedVersion: input.expectedVersion,
    }),
  );
