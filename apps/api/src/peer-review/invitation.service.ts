import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { conflictDecided, conflictFiled, invitationAnswered, peerInvited } from '@guildhall/domain/peer-review/activities';
import type {
  AcceptReviewInvitationInput,
  DecideConflictInput,
  DeclareConflictsInput,
  DeclineInvitationInput,
  FileConflictInput,
  InvitePeerInput,
} from '@guildhall/domain/peer-review/inputs';
import { assignmentMachine, conflictMachine, liveAssignmentStates, reviewMachine } from '@guildhall/domain/peer-review/machines';
import { acceptProblems } from '@guildhall/domain/peer-review/panel';
import { In } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { note, policyOf } from './case.facts.js';
import { Assignment, ConflictRecord } from './panel.entity.js';
import { assignmentPolicy, casePolicy, conflictPolicy } from './peer-review.policy.js';
import { reopenAfterVoid } from './report.service.js';
import { Review } from './review.entity.js';
import { startReview } from './review.service.js';

const inCase = (scopeId: string) => ({ scopeType: 'CASE' as const, scopeId });
const caseOf = (ctx: Ctx, id: string) => ctx.db.findOneByOrFail(PeerReviewCase, { id });
const answerOnce = (
  ctx: Ctx,
  operation: string,
  input: { assignmentId: string; clientMutationId: string },
  work: (ctx: Ctx, seat: Assignment) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, operation, async () => {
      const seat = await assignmentPolicy.admit(ctx, 'answer', input.assignmentId);
      if (seat.respondBy && ctx.now > seat.respondBy) throw new DomainError('DEADLINE_PASSED', { dueAt: seat.respondBy.toISOString() });
      await work(ctx, seat);
      return seat.caseId;
    }),
  );

const whereFrom = statement<{ personId: string }, { organisationId: string | null; organisationName: string; country: string | null }>(
  'peer-where-from',
  `
  select o.id "organisationId", coalesce(o.name, '') "organisationName", coalesce(o."countryCode", p."countryCode") country from profile p
  left join lateral (select o.* from affiliation f join organisation o on o.id = f."organisationId" where f."personId" = p.id and f.state = 'CONFIRMED' order by f."createdAt" limit 1) o on true where p.id = :personId`,
);
/** Asks a person to join the panel. What the person may see before they accept is the summary of the case. */
export const invitePeer = (ctx: Ctx, input: InvitePeerInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'invitePeer', async () => {
      const row = await casePolicy.admit(ctx, 'invite', input.caseId);
      if (!['PREPARATION', 'DESK_REVIEW'].includes(row.state))
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action: 'invite' });
      if (!(await ctx.db.existsBy(Person, { id: input.personId, status: 'ACTIVE' })))
        throw new DomainError('NOT_FOUND', { entity: 'Person' });
      if (input.respondBy <= ctx.now) throw invalid('respondBy', 'inThePast');
      const from = (await whereFrom.one(ctx, { personId: input.personId })) ?? {
        organisationId: null,
        organisationName: '',
        country: null,
      };
      if (from.organisationId === row.hostOrgId || input.personId === row.hostLeadId || input.personId === row.facilitatorId)
        throw invalid('personId', 'peerOfHost');
      if (await ctx.db.existsBy(ConflictRecord, { caseId: row.id, personId: input.personId, status: 'CONFIRMED' }))
        throw invalid('personId', 'confirmedConflict');
      const seat = await create(ctx, Assignment, {
        id: randomId(),
        caseId: row.id,
        programmeId: row.programmeId,
        personId: input.personId,
        role: input.role,
        state: 'INVITED',
        rank: null,
        ...from,
        hostOrgId: row.hostOrgId,
        shownToHost: false,
        invitedAt: ctx.now,
        respondBy: input.respondBy,
        respondedAt: null,
        declaredAt: null,
        declineReason: null,
        declineNote: '',
        askAgainAfter: null,
        acceptedTermsVersion: null,
        endedAt: null,
        endReason: null,
      });
      await grantRole(ctx, input.personId, { role: 'INVITED_PEER', ...inCase(row.id) });
      await note(ctx, row, 'INVITED', 'FACILITATION', input.personId);
      await emit(ctx, peerInvited({ caseId: row.id, assignmentId: seat.id }));
      return row.id;
    }),
  );

/** The first step of an answer: what conflicts of interest there are, or that there are none. One that is declared goes to the facilitator. */
export const declareConflicts = (ctx: Ctx, input: DeclareConflictsInput): Promise<string> =>
  answerOnce(ctx, 'declareConflicts', input, async (ctx, seat) => {
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
        decisionNote: '',
        decidedBy: null,
        decidedAt: null,
      });
      await emit(ctx, conflictFiled({ caseId: seat.caseId, conflictId: id }));
    }
    if (input.conflicts.length) await note(ctx, await caseOf(ctx, seat.caseId), 'CONFLICT_DECLARED', 'FACILITATION', seat.personId);
  });

/** The second step: the person joins the team, and the dossier opens where the peers already read. */
export const acceptInvitation = (ctx: Ctx, input: AcceptReviewInvitationInput): Promise<string> =>
  answerOnce(ctx, 'acceptInvitation', input, async (ctx, seat) => {
    const state = assignmentMachine.next(seat.state, 'accept');
    const row = await caseOf(ctx, seat.caseId);
    const conflicts = (await ctx.db.findBy(ConflictRecord, { caseId: seat.caseId, personId: seat.personId })).map((c) => c.status);
    const missing = acceptProblems(
      { declared: seat.declaredAt !== null, conflicts, termsVersion: input.termsVersion },
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
  answerOnce(ctx, 'declineInvitation', input, async (ctx, seat) => {
    const state = assignmentMachine.next(seat.state, 'decline');
    await save(
      ctx,
      Assignment,
      seat,
      {
        state,
        respondedAt: ctx.now,
        endedAt: ctx.now,
        declineReason: input.reason,
        declineNote: input.note,
        askAgainAfter: input.askAgainAfter ?? null,
      },
      input.expectedVersion,
    );
    await revokeRole(ctx, seat.personId, { role: 'INVITED_PEER', ...inCase(seat.caseId) });
    await note(ctx, await caseOf(ctx, seat.caseId), 'DECLINED', 'FACILITATION', seat.personId);
    await emit(ctx, invitationAnswered({ caseId: seat.caseId, assignmentId: seat.id, answer: 'DECLINED' }));
  });

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
        !named.some((a) => assignmentPolicy.can(ctx, 'read', a))
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
      const conflict = await conflictPolicy.admit(ctx, 'decide', input.conflictId);
      const status = conflictMachine.next(conflict.status, rulings[input.ruling]);
      await save(
        ctx,
        ConflictRecord,
        conflict,
        { status, decisionNote: input.note, decidedBy: ctx.actor!.id, decidedAt: ctx.now, pinned: true },
        input.expectedVersion,
      );
      const row = await caseOf(ctx, conflict.caseId);
      if (status === 'CONFIRMED') await exclude(ctx, row, conflict.personId);
      await note(ctx, row, 'CONFLICT_DECIDED', 'FACILITATION', conflict.personId);
      await emit(ctx, conflictDecided({ caseId: row.id, conflictId: conflict.id }));
      return conflict.id;
    }),
  );

async function exclude(ctx: Ctx, row: PeerReviewCase, personId: string): Promise<void> {
  await grantRole(ctx, personId, { role: 'CONFLICTED', ...inCase(row.id) });
  if (row.facilitatorId === personId) await save(ctx, PeerReviewCase, row, { pausedAt: ctx.now, pauseReason: 'facilitator' });
  const seat = await ctx.db.findOne(Assignment, {
    where: { caseId: row.id, personId, state: In([...liveAssignmentStates]) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!seat || seat.state === 'COMPLETED') return;
  const joined = seat.state === 'ACCEPTED';
  await save(ctx, Assignment, seat, {
    state: assignmentMachine.next(seat.state, 'revoke'),
    endedAt: ctx.now,
    endReason: 'CONFLICT',
    shownToHost: false,
  });
  for (const role of ['INVITED_PEER', 'DISCLOSED_PEER', seat.role] as const) await revokeRole(ctx, personId, { role, ...inCase(row.id) });
  if (joined) await note(ctx, row, 'PEER_LEFT', 'TEAM', personId);
  for (const review of await ctx.db.findBy(Review, { assignmentId: seat.id })) {
    if (reviewMachine.can(review.state, 'void'))
      await save(ctx, Review, review, { state: 'VOIDED', voidedAt: ctx.now, voidReason: 'CONFLICT' });
  }
  await reopenAfterVoid(ctx, row);
}
