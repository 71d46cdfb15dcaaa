import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { wallClockIn } from '@guildhall/domain/peer-review/deadline';
import type { MoveCaseInput } from '@guildhall/domain/peer-review/inputs';
import { actionMachine, caseMachine } from '@guildhall/domain/peer-review/machines';
import {
  checkpointsFrom,
  hasReason,
  planProblems,
  promises,
  responseProblems,
  verifyProblems,
} from '@guildhall/domain/peer-review/results';
import {
  actionEvidenced,
  actionMoved,
  actionSaved,
  followUpBegun,
  planAgreed,
  recommendationAnswered,
  responsesGiven,
} from '@guildhall/domain/peer-review/results-activities';
import type { AddActionEvidenceInput, MoveActionInput, RespondInput, SaveActionInput } from '@guildhall/domain/peer-review/results-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { caseOf, note, policyOf } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { finalRecommendations, hostPeople, planOf } from './improvement.facts.js';
import { CaseFollowUp, Checkpoint, ImprovementAction, RecommendationResponse } from './improvement.entity.js';
import { actionPolicy } from './improvement.policy.js';
import { Recommendation } from './report.entity.js';
import { EvidenceItem } from './review.entity.js';

const notReady = (missing: ReturnType<typeof planProblems>) => {
  if (missing.length) throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing });
};
/** The step belongs to these states of the case. */
export function inState(row: PeerReviewCase, action: string, ...states: PeerReviewCase['state'][]): void {
  if (!states.includes(row.state)) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'case', from: row.state, action });
}
/** A change of the plan: what was agreed before lapses. */
async function planChanged(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  const plan = await planOf(ctx, row.id);
  if (plan && row.state === 'IMPROVEMENT') await save(ctx, CaseFollowUp, plan, { hostAgreedAt: null, peerAgreedAt: null });
}
const caseStep = (
  ctx: Ctx,
  action: Parameters<typeof casePolicy.admit>[1],
  operation: string,
  input: { caseId: string; clientMutationId: string },
  work: (ctx: Ctx, row: PeerReviewCase) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, operation, async () => {
      const row = await casePolicy.admit(ctx, action, input.caseId);
      await work(ctx, row);
      return row.id;
    }),
  );

/** The host's answer to one recommendation of the edition that holds. */
export const respondToRecommendation = (ctx: Ctx, input: RespondInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'respondToRecommendation', async () => {
      const found = await ctx.db.findOne(Recommendation, { where: { id: input.recommendationId }, relations: { report: true } });
      // Of a case that one may not know of it answers like one that never was.
      if (!found || !casePolicy.can(ctx, 'read', await caseOf(ctx, found.report!.caseId)))
        throw new DomainError('NOT_FOUND', { entity: 'Recommendation' });
      const row = await casePolicy.admit(ctx, 'improve', found.report!.caseId);
      inState(row, 'respond', 'FINALISED', 'IMPROVEMENT');
      if (!(await finalRecommendations(ctx, row.id)).some((r) => r.id === found.id))
        throw new DomainError('NOT_FOUND', { entity: 'Recommendation' });
      if (input.stance === 'REJECT' && !hasReason(input.reason)) throw invalid('reason', 'reasonMissing', { minimum: 10 });
      const values = { stance: input.stance, reason: input.reason, respondedBy: ctx.actor!.id };
      const stored = await ctx.db.findOneBy(RecommendationResponse, { recommendationId: found.id });
      if (stored) await save(ctx, RecommendationResponse, stored, values, input.expectedVersion);
      else
        await create(ctx, RecommendationResponse, { caseId: row.id, programmeId: row.programmeId, recommendationId: found.id, ...values });
      await planChanged(ctx, row);
      await emit(ctx, recommendationAnswered({ caseId: row.id, recommendationId: found.id }));
      return row.id;
    }),
  );

/** FINALISED to IMPROVEMENT: every recommendation has its answer; the host begins to plan. */
export const giveResponses = (ctx: Ctx, input: MoveCaseInput): Promise<string> =>
  caseStep(ctx, 'leadHost', 'giveResponses', input, async (ctx, row) => {
    const state = caseMachine.next(row.state, 'plan');
    notReady(responseProblems(await finalRecommendations(ctx, row.id), await ctx.db.findBy(RecommendationResponse, { caseId: row.id })));
    await save(ctx, PeerReviewCase, row, { state }, input.expectedVersion);
    await create(ctx, CaseFollowUp, {
      caseId: row.id,
      programmeId: row.programmeId,
      hostAgreedAt: null,
      peerAgreedAt: null,
      learningNote: '',
      closedAt: null,
      briefPracticeId: null,
      briefConsentBy: null,
      briefConsentAt: null,
    });
    await note(ctx, row, 'RESPONSES_GIVEN', 'ALL');
    await emit(ctx, responsesGiven({ caseId: row.id }));
  });

/** Writes an action that is still proposed. Its owner is somebody of the host. */
export const saveAction = (ctx: Ctx, input: SaveActionInput): Promise<string> =>
  caseStep(ctx, 'improve', 'saveAction', input, async (ctx, row) => {
    inState(row, 'saveAction', 'IMPROVEMENT', 'FOLLOW_UP');
    if (input.recommendationId && !(await finalRecommendations(ctx, row.id)).some((r) => r.id === input.recommendationId))
      throw invalid('recommendationId', 'unknownRecommendation');
    if (input.ownerPersonId && !(await hostPeople(ctx, row.id)).some((p) => p.id === input.ownerPersonId))
      throw invalid('ownerPersonId', 'notOfHost');
    const { title, indicator, baseline, target } = input;
    const values = {
      ...{ title, indicator, baseline, target },
      recommendationId: input.recommendationId ?? null,
      ownerPersonId: input.ownerPersonId ?? null,
      dueOn: input.dueOn ?? null,
    };
    let id = input.actionId;
    if (id) {
      const stored = await actionPolicy.admit(ctx, 'write', id);
      if (stored.caseId !== row.id) throw new DomainError('NOT_FOUND', { entity: 'ImprovementAction' });
      if (stored.state !== 'PROPOSED')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'action', from: stored.state, action: 'edit' });
      await save(ctx, ImprovementAction, stored, values, input.expectedVersion);
    } else
      id = (
        await create(ctx, ImprovementAction, {
          caseId: row.id,
          programmeId: row.programmeId,
          ...values,
          state: 'PROPOSED',
          evidenceIds: [],
          verifiedBy: null,
          verifiedAt: null,
          dropReason: null,
        })
      ).id;
    await planChanged(ctx, row);
    await emit(ctx, actionSaved({ caseId: row.id, actionId: id }));
  });
const byLead = ['agree', 'verify', 'sendBack'];
/** Takes an action a step further: the host works on it, the lead peer agrees, verifies or sends it back. Nobody verifies their own. */
export const moveAction = (ctx: Ctx, input: MoveActionInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'moveAction', async () => {
      const row = await actionPolicy.admit(ctx, byLead.includes(input.action) ? 'judge' : 'write', input.actionId);
      const of = await caseOf(ctx, row.caseId);
      inState(of, input.action, 'FOLLOW_UP', ...(input.action === 'drop' ? (['IMPROVEMENT'] as const) : []));
      const state = actionMachine.next(row.state, input.action);
      if ((input.action === 'drop' || input.action === 'sendBack') && !hasReason(input.reason))
        throw invalid('reason', 'reasonMissing', { minimum: 10 });
      if (input.action === 'agree' && (!row.ownerPersonId || !row.dueOn || !row.indicator.trim()))
        notReady([{ path: 'action', rule: 'actionIncomplete' }]);
      const verifies = input.action === 'verify';
      if (verifies) notReady(verifyProblems({ ownerPersonId: row.ownerPersonId, evidence: row.evidenceIds.length }, ctx.actor!.id));
      await save(
        ctx,
        ImprovementAction,
        row,
        {
          state,
          ...(verifies ? { verifiedBy: ctx.actor!.id, verifiedAt: ctx.now } : {}),
          ...(input.action === 'drop' ? { dropReason: input.reason } : {}),
        },
        input.expectedVersion,
      );
      if (input.action === 'drop') await planChanged(ctx, of);
      if (verifies) await note(ctx, of, 'ACTION_VERIFIED', 'ALL', null, row.title);
      if (input.action === 'claim') await note(ctx, of, 'ACTION_CLAIMED', 'ALL', null, row.title);
      await emit(ctx, actionMoved({ caseId: of.id, actionId: row.id }));
      return of.id;
    }),
  );

/** What shows that an action was done, for team and host to read. */
export const addActionEvidence = (ctx: Ctx, input: AddActionEvidenceInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'addActionEvidence', async () => {
      const row = await actionPolicy.admit(ctx, 'write', input.actionId);
      const of = await caseOf(ctx, row.caseId);
      inState(of, 'addEvidence', 'FOLLOW_UP');
      if (row.state === 'VERIFIED' || row.state === 'DROPPED')
        throw new DomainError('ILLEGAL_TRANSITION', { machine: 'action', from: row.state, action: 'addEvidence' });
      const id = randomId();
      await create(ctx, EvidenceItem, {
        id,
        caseId: of.id,
        type: input.type,
        title: input.title,
        body: '',
        link: input.link ?? null,
        source: input.source,
        sectionKey: null,
        collectedAt: ctx.now,
        collectedBy: ctx.actor!.id,
        consent: 'NONE_NEEDED',
        audience: 'TEAM_AND_HOST',
        disclosedAt: ctx.now,
        releasedAt: ctx.now,
      });
      await save(ctx, ImprovementAction, row, { evidenceIds: [...row.evidenceIds, id] });
      await emit(ctx, actionEvidenced({ caseId: of.id, actionId: row.id }));
      return of.id;
    }),
  );

/** Host lead and lead peer each agree to the plan as it stands; with the second of them the follow-up begins.
 *  `expectedVersion` is that of the plan: nobody agrees to actions that they have not seen. */
const agree = (side: 'host' | 'peer') => (ctx: Ctx, input: MoveCaseInput) =>
  caseStep(ctx, side === 'host' ? 'leadHost' : 'leadPeer', `agree to plan as ${side}`, input, async (ctx, row) => {
    inState(row, 'agreePlan', 'IMPROVEMENT');
    const plan = (await planOf(ctx, row.id))!;
    const responses = await ctx.db.findBy(RecommendationResponse, { caseId: row.id });
    const recommendations = await finalRecommendations(ctx, row.id);
    const promised = recommendations.filter((r) => responses.some((x) => x.recommendationId === r.id && promises(x.stance)));
    const actions = await ctx.db.findBy(ImprovementAction, { caseId: row.id });
    notReady([...responseProblems(recommendations, responses), ...planProblems(promised, actions, { host: true, peer: true })]);
    await save(ctx, CaseFollowUp, plan, side === 'host' ? { hostAgreedAt: ctx.now } : { peerAgreedAt: ctx.now }, input.expectedVersion);
    await note(ctx, row, side === 'host' ? 'PLAN_AGREED_BY_HOST' : 'PLAN_AGREED_BY_PEER', 'ALL');
    await emit(ctx, planAgreed({ caseId: row.id }));
    if (!plan.hostAgreedAt || !plan.peerAgreedAt) return;
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'follow') });
    for (const a of actions)
      if (a.state === 'PROPOSED') await save(ctx, ImprovementAction, a, { state: actionMachine.next(a.state, 'agree') });
    const today = wallClockIn(ctx.now, row.timeZone).slice(0, 10);
    for (const c of checkpointsFrom(today, (await policyOf(ctx, row)).followUpMonths))
      await create(ctx, Checkpoint, {
        caseId: row.id,
        programmeId: row.programmeId,
        ...c,
        state: 'PLANNED',
        hostSummary: '',
        reportedBy: null,
        peerAssessment: '',
        verifiedBy: null,
        waiveReason: null,
      });
    await note(ctx, row, 'FOLLOW_UP_BEGUN', 'ALL');
    await emit(ctx, followUpBegun({ caseId: row.id }));
  });
export const agreePlanAsHost = agree('host');
export const agreePlanAsPeer = agree('peer');
