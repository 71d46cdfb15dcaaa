import { DomainError } from '@guildhall/domain/kernel/errors';
import type { PracticePatch } from '@guildhall/domain/practices/content';
import { assignmentMachine, caseMachine, checkpointMachine } from '@guildhall/domain/peer-review/machines';
import { closeProblems } from '@guildhall/domain/peer-review/results';
import {
  briefBegun,
  caseClosed,
  checkpointAssessed,
  checkpointReported,
  checkpointWaived,
  reReviewBegun,
} from '@guildhall/domain/peer-review/results-activities';
import type {
  AssessCheckpointInput,
  BeginBriefInput,
  BeginReReviewInput,
  CloseCaseInput,
  ReportCheckpointInput,
  WaiveCheckpointInput,
} from '@guildhall/domain/peer-review/results-inputs';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { randomUUID } from 'node:crypto';
import { In, Not } from 'typeorm';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { saveDraft, startPractice } from '../practices/draft.service.js';
import { unknownCodes } from '../reference/reference.service.js';
import { beginWriting } from './application.service.js';
import { PeerReviewCase } from './case.entity.js';
import { caseOf, inCase, note } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { finalRecommendations, hostPeople, planOf } from './improvement.facts.js';
import { CaseFollowUp, Checkpoint } from './improvement.entity.js';
import { checkpointPolicy } from './improvement.policy.js';
import { inState } from './improvement.service.js';
import { Assignment } from './panel.entity.js';
import { issueRecognitions } from './recognition.service.js';
import { newestSnapshot } from './snapshot.service.js';

const atCheckpoint = (
  ctx: Ctx,
  action: 'report' | 'assess' | 'waive',
  input: { checkpointId: string; expectedVersion: number; clientMutationId: string },
  patch: Partial<Checkpoint>,
  after: (ctx: Ctx, row: Checkpoint, of: PeerReviewCase) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, `checkpoint ${action}`, async () => {
      const row = await checkpointPolicy.admit(ctx, action, input.checkpointId);
      const of = await caseOf(ctx, row.caseId);
      inState(of, action, 'FOLLOW_UP');
      await save(ctx, Checkpoint, row, { ...patch, state: checkpointMachine.next(row.state, action) }, input.expectedVersion);
      await after(ctx, row, of);
      return of.id;
    }),
  );

/** The host tells how far it has come. */
export const reportCheckpoint = (ctx: Ctx, input: ReportCheckpointInput): Promise<string> =>
  atCheckpoint(ctx, 'report', input, { hostSummary: input.summary, reportedBy: ctx.actor!.id }, async (ctx, row, of) => {
    await note(ctx, of, 'CHECKPOINT_REPORTED', 'ALL');
    await emit(ctx, checkpointReported({ caseId: of.id, checkpointId: row.id }));
  });
/** The lead peer judges what the host told. */
export const assessCheckpoint = (ctx: Ctx, input: AssessCheckpointInput): Promise<string> =>
  atCheckpoint(ctx, 'assess', input, { peerAssessment: input.assessment, verifiedBy: ctx.actor!.id }, async (ctx, row, of) => {
    await note(ctx, of, 'CHECKPOINT_DONE', 'ALL');
    await emit(ctx, checkpointAssessed({ caseId: of.id, checkpointId: row.id }));
  });
export const waiveCheckpoint = (ctx: Ctx, input: WaiveCheckpointInput): Promise<string> =>
  atCheckpoint(ctx, 'waive', input, { waiveReason: input.reason }, async (ctx, row, of) => {
    await note(ctx, of, 'CHECKPOINT_WAIVED', 'ALL', null, input.reason);
    await emit(ctx, checkpointWaived({ caseId: of.id, checkpointId: row.id }));
  });

/** FOLLOW_UP to CLOSED, with what was learned. The work of the team is complete. */
export const closeCase = (ctx: Ctx, input: CloseCaseInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'closeCase', async () => {
      const row = await casePolicy.admit(ctx, 'run', input.caseId);
      const state = caseMachine.next(row.state, 'close');
      const missing = closeProblems(await ctx.db.findBy(Checkpoint, { caseId: row.id }), input.learningNote);
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing });
      await save(ctx, PeerReviewCase, row, { state }, input.expectedVersion);
      await save(ctx, CaseFollowUp, (await planOf(ctx, row.id))!, { learningNote: input.learningNote, closedAt: ctx.now });
      for (const seat of await ctx.db.findBy(Assignment, { caseId: row.id, state: 'ACCEPTED' }))
        await save(ctx, Assignment, seat, { state: assignmentMachine.next(seat.state, 'complete'), endedAt: ctx.now });
      await issueRecognitions(ctx, row);
      await note(ctx, row, 'CASE_CLOSED', 'ALL');
      await emit(ctx, caseClosed({ caseId: row.id }));
      return row.id;
    }),
  );

/** With the consent of the host, what was learned becomes a write-up of its own, drafted by the host and screened like every other. */
export const beginBrief = (ctx: Ctx, input: BeginBriefInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'beginBrief', async () => {
      const row = await casePolicy.admit(ctx, 'leadHost', input.caseId);
      inState(row, 'beginBrief', 'CLOSED');
      const plan = (await planOf(ctx, row.id))!;
      if (plan.briefPracticeId) throw new DomainError('TAKEN', { field: 'briefPracticeId' });
      const id = await startPractice(ctx, {
        clientMutationId: randomUUID(),
        networkId: row.networkId,
        title: row.title.slice(0, 160),
        locale: 'en',
      });
      await saveDraft(ctx, { practiceId: id, clientMutationId: randomUUID(), expectedVersion: 1, patch: await briefOf(ctx, row, plan) });
      const consent = { briefPracticeId: id, briefConsentBy: ctx.actor!.id, briefConsentAt: ctx.now };
      await save(ctx, CaseFollowUp, plan, consent);
      await note(ctx, row, 'BRIEF_BEGUN', 'ALL');
      await emit(ctx, briefBegun({ caseId: row.id, practiceId: id }));
      return row.id;
    }),
  );
/* Only what the host wrote itself, what was agreed with it, and the recommendations that it has: no score and no word of a peer. */
async function briefOf(ctx: Ctx, row: PeerReviewCase, plan: CaseFollowUp): Promise<PracticePatch> {
  const snapshot = (await newestSnapshot(ctx, row.id))!;
  const wanted = row.scopeDimensionKeys.slice(0, 10).map((code) => ({ scheme: 'dimension' as const, code }));
  const unknown = new Set((await unknownCodes(ctx, wanted)).map((u) => u.code));
  const recommended = await finalRecommendations(ctx, row.id);
  return {
    summary: snapshot.content.summary.slice(0, 800),
    kind: 'PRACTICE',
    country: /^[A-Z]{2}$/.test(row.country ?? '') ? row.country! : '',
    place: row.place.slice(0, 120),
    dimensions: wanted.map((w) => w.code).filter((c) => !unknown.has(c)),
    whyItMayWork: plan.learningNote,
    limits: recommended
      .map((r) => `- ${r.text}`)
      .join('\n')
      .slice(0, 10_000),
  };
}

/** A new case on the same practice, as a draft of the host. Its predecessor gives it scope, questions and the first words. */
export const beginReReview = (ctx: Ctx, input: BeginReReviewInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'beginReReview', async () => {
      const row = await casePolicy.admit(ctx, 'leadHost', input.caseId);
      inState(row, 'beginReReview', 'CLOSED');
      if (await ctx.db.existsBy(PeerReviewCase, { predecessorCaseId: row.id, state: Not(In(['DECLINED', 'CANCELLED'])) }))
        throw new DomainError('TAKEN', { field: 'predecessorCaseId' });
      const { programmeId, networkId, subjectType, subjectId, title, hostOrgId, hostName, place, country, timeZone, visitMode } = row;
      const { scopeDimensionKeys, guidingQuestions, languages } = row;
      const made = await create(ctx, PeerReviewCase, {
        ...{ programmeId, networkId, subjectType, subjectId, title, hostOrgId, hostName, place, country, timeZone, visitMode },
        ...{ scopeDimensionKeys, guidingQuestions, languages },
        hostLeadId: ctx.actor!.id,
        facilitatorId: null,
        state: 'DRAFT',
        pausedAt: null,
        pauseReason: null,
        visitStart: null,
        visitEnd: null,
        predecessorCaseId: row.id,
        mirrorCaseId: null,
        confidentialityTextVersion: confidentialityVersion,
        independentEndedAt: null,
        reportReleasedAt: null,
        finalisedAt: null,
      });
      const last = await newestSnapshot(ctx, row.id);
      await beginWriting(ctx, made.id, last?.content.summary ?? '');
      for (const p of await hostPeople(ctx, row.id))
        await grantRole(ctx, p.id, { role: p.id === ctx.actor!.id ? 'HOST_LEAD' : 'HOST_MEMBER', ...inCase(made.id) });
      await note(ctx, row, 'RE_REVIEW_BEGUN', 'ALL');
      await emit(ctx, reReviewBegun({ caseId: row.id, successorId: made.id }));
      return row.id;
    }),
  );
