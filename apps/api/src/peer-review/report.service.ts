import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { reportFinal, reportOpened, reportReleased, reportSignaturesAsked, reportSigned } from '@guildhall/domain/peer-review/activities';
import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type {
  MoveCaseInput,
  MoveReportInput,
  RemoveRecommendationInput,
  SaveRecommendationInput,
  SaveSectionInput,
  SignReportInput,
} from '@guildhall/domain/peer-review/inputs';
import { caseMachine, reportMachine } from '@guildhall/domain/peer-review/machines';
import { dimensionKeyOf, freeSections, reportProblems, reportText, signatureProblems } from '@guildhall/domain/peer-review/report';
import { distributionOf } from '@guildhall/domain/peer-review/scores';
import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { currentRound, note, policyOf, seatsOf } from './case.facts.js';
import { Assignment } from './panel.entity.js';
import { casePolicy, evidencePolicy, reportPolicy } from './peer-review.policy.js';
import { ConsensusReport, Recommendation, ReportSection, SignOff } from './report.entity.js';
import { Review } from './review.entity.js';

export const countedValues = statement<{ caseId: string }, { key: string; values: AnswerValue[] }>(
  'counted-values',
  `
  select a."dimensionKey" key, json_agg(a.value) "values" from review_answer a join review r on r.id = a."reviewId"
  where r."caseId" = :caseId and r.state in ('SUBMITTED','LOCKED') and a.value is not null group by 1`,
);
const basis = (ctx: Ctx, caseId: string) => ctx.db.findBy(Review, { caseId, state: In(['SUBMITTED', 'LOCKED']) });
const caseOf = (ctx: Ctx, id: string) => ctx.db.findOneByOrFail(PeerReviewCase, { id });

async function hashOf(ctx: Ctx, report: ConsensusReport): Promise<string> {
  const text = reportText(
    await ctx.db.findBy(ReportSection, { reportId: report.id }),
    await ctx.db.findBy(Recommendation, { reportId: report.id }),
    (await basis(ctx, report.caseId)).map((r) => r.id),
  );
  return createHash('sha256').update(text).digest('hex');
}
/** Every change of a word changes the hash and takes the report back from signing. */
async function touched(ctx: Ctx, report: ConsensusReport): Promise<void> {
  await save(ctx, ConsensusReport, report, {
    headHash: await hashOf(ctx, report),
    state: report.state === 'SIGNING' ? reportMachine.next(report.state, 'edit') : report.state,
  });
}

/** VISIT to REPORTING: the team begins to write. */
export const openReport = (ctx: Ctx, input: MoveCaseInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'openReport', async () => {
      const row = await casePolicy.admit(ctx, 'openReport', input.caseId);
      const state = caseMachine.next(row.state, 'openReport');
      await save(ctx, PeerReviewCase, row, { state }, input.expectedVersion);
      const report = await create(ctx, ConsensusReport, {
        caseId: row.id,
        programmeId: row.programmeId,
        networkId: row.networkId,
        roundId: (await currentRound(ctx, row.id))!.id,
        edition: 1,
        state: 'DRAFTING',
        headHash: '0'.repeat(64),
        releasedAt: null,
        finalisedAt: null,
        publishedAt: null,
        visibility: (await policyOf(ctx, row)).publishDefault,
      });
      await touched(ctx, report);
      await note(ctx, row, 'REPORT_OPENED', 'ALL');
      await emit(ctx, reportOpened({ caseId: row.id, reportId: report.id }));
      return row.id;
    }),
  );

export const saveSection = (ctx: Ctx, input: SaveSectionInput): Promise<string> =>
  transact(ctx, async (ctx) => {
    const report = await reportPolicy.admit(ctx, 'edit', input.reportId);
    const dimension = dimensionKeyOf(input.key);
    const row = await caseOf(ctx, report.caseId);
    if (dimension === null ? !freeSections.some((s) => s === input.key) : !row.scopeDimensionKeys.includes(dimension))
      throw invalid('key', 'notInScope');
    const values = { body: input.body, agreed: dimension === null ? null : (input.agreed ?? null), rationale: input.rationale };
    const stored = await ctx.db.findOneBy(ReportSection, { reportId: report.id, key: input.key });
    if (stored) await save(ctx, ReportSection, stored, values, input.expectedVersion);
    else {
      if (input.expectedVersion !== 0)
        throw new DomainError('CONFLICT', { entity: 'ReportSection', currentVersion: 0, theirs: {}, yours: values });
      await create(ctx, ReportSection, { reportId: report.id, key: input.key, ...values, lockHolderId: null, lockUntil: null });
    }
    await touched(ctx, report);
    return report.caseId;
  });

const readable = statement<{ ids: readonly string[]; caseId: string }, { id: string }>(
  'evidence-readable',
  `select e.id from evidence_item e where e.id = any(:ids::uuid[]) and e."caseId" = :caseId and ${evidencePolicy.visible('e')}`,
);
export const saveRecommendation = (ctx: Ctx, input: SaveRecommendationInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'saveRecommendation', async () => {
      const report = await reportPolicy.admit(ctx, 'edit', input.reportId);
      const row = await caseOf(ctx, report.caseId);
      if (!input.dimensionKeys.every((k) => row.scopeDimensionKeys.includes(k))) throw invalid('dimensionKeys', 'notInScope');
      const ids = [...new Set(input.evidenceIds)];
      if ((await readable.all(ctx, { ids, caseId: row.id })).length !== ids.length) throw invalid('evidenceIds', 'unknownEvidence');
      const values = {
        text: input.text,
        dimensionKeys: [...new Set(input.dimensionKeys)],
        evidenceIds: ids,
        priority: input.priority,
        addressee: input.addressee,
        horizon: input.horizon,
      };
      const all = await ctx.db.findBy(Recommendation, { reportId: report.id });
      if (input.recommendationId) {
        const stored = all.find((r) => r.id === input.recommendationId);
        if (!stored) throw new DomainError('NOT_FOUND', { entity: 'Recommendation' });
        await save(ctx, Recommendation, stored, values, input.expectedVersion);
      } else
        await create(ctx, Recommendation, {
          reportId: report.id,
          code: `R${1 + Math.max(0, ...all.map((r) => Number(r.code.slice(1))))}`,
          ...values,
        });
      await touched(ctx, report);
      return report.caseId;
    }),
  );

export const removeRecommendation = (ctx: Ctx, input: RemoveRecommendationInput): Promise<string> =>
  transact(ctx, async (ctx) => {
    const found = await ctx.db.findOneBy(Recommendation, { id: input.recommendationId });
    if (!found) throw new DomainError('NOT_FOUND', { entity: 'Recommendation' });
    const report = await reportPolicy.admit(ctx, 'edit', found.reportId);
    if (found.version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: 'Recommendation', currentVersion: found.version });
    await ctx.db.delete(Recommendation, { id: found.id });
    await touched(ctx, report);
    return report.caseId;
  });

export async function problemsOf(ctx: Ctx, report: ConsensusReport, scope: readonly string[]): Promise<ReturnType<typeof reportProblems>> {
  const medians = new Map((await countedValues.all(ctx, { caseId: report.caseId })).map((r) => [r.key, distributionOf(r.values).median]));
  return reportProblems(
    scope,
    await ctx.db.findBy(ReportSection, { reportId: report.id }),
    await ctx.db.findBy(Recommendation, { reportId: report.id }),
    medians,
  );
}
const refuse = (missing: ReturnType<typeof reportProblems>) => {
  if (missing.length) throw new DomainError('NOT_READY', { entity: 'ConsensusReport', missing });
};
const step = (
  ctx: Ctx,
  action: 'edit' | 'sign' | 'release' | 'finalise',
  operation: string,
  input: { reportId: string; clientMutationId: string },
  work: (ctx: Ctx, report: ConsensusReport, row: PeerReviewCase) => Promise<void>,
): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, operation, async () => {
      const report = await reportPolicy.admit(ctx, action, input.reportId);
      await work(ctx, report, await caseOf(ctx, report.caseId));
      return report.caseId;
    }),
  );
/** Those whose signature a release waits for. */
export const signersOf = async (ctx: Ctx, caseId: string): Promise<string[]> =>
  (await seatsOf(ctx, caseId))
    .filter(
      (s) =>
        ['ACCEPTED', 'COMPLETED'].includes(s.state) && s.role !== 'TRAINEE_PEER' && (s.review === 'SUBMITTED' || s.review === 'LOCKED'),
    )
    .map((s) => s.personId);

export const askForSignatures = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'edit', 'askForSignatures', input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'askSignatures');
    refuse(await problemsOf(ctx, report, row.scopeDimensionKeys));
    await save(ctx, ConsensusReport, report, { state }, input.expectedVersion);
    await note(ctx, row, 'REPORT_TO_SIGN', 'TEAM');
    await emit(ctx, reportSignaturesAsked({ caseId: row.id, reportId: report.id }));
  });

/** Signs the words that were read: a hash that is no longer the head is refused with the current one. */
export const signReport = (ctx: Ctx, input: SignReportInput): Promise<string> =>
  step(ctx, 'sign', 'signReport', input, async (ctx, report, row) => {
    if (report.state !== 'SIGNING') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'report', from: report.state, action: 'sign' });
    if (input.reportHash !== report.headHash)
      throw new DomainError('CONFLICT', {
        entity: 'ConsensusReport',
        currentVersion: report.version,
        theirs: { reportHash: report.headHash },
        yours: { reportHash: input.reportHash },
      });
    if (input.decision === 'AGREE_WITH_DISSENT' && input.dissentText.trim().length < 10) throw invalid('dissentText', 'reasonMissing');
    const personId = ctx.actor!.id;
    if (!(await signersOf(ctx, row.id)).includes(personId))
      throw new DomainError('FORBIDDEN', { entity: 'ConsensusReport', action: 'sign', reason: 'noReviewSent' });
    if (await ctx.db.existsBy(SignOff, { reportId: report.id, personId, reportHash: report.headHash }))
      throw new DomainError('TAKEN', { field: 'sign_off_once' });
    const seat = await ctx.db.findOneByOrFail(Assignment, { caseId: row.id, personId, state: In(['ACCEPTED', 'COMPLETED']) });
    await ctx.db.insert(SignOff, {
      id: newId(),
      reportId: report.id,
      personId,
      role: seat.role,
      reportHash: report.headHash,
      decision: input.decision,
      dissentText: input.decision === 'AGREE' ? '' : input.dissentText,
      dissentNamed: input.decision !== 'AGREE' && input.dissentNamed,
      at: ctx.now,
    });
    await note(ctx, row, 'REPORT_SIGNED', 'TEAM', personId);
    await emit(ctx, reportSigned({ caseId: row.id, reportId: report.id }));
  });

/** REPORTING to HOST_CHECK: the host reads what all have signed; scores are locked, and the evidence that recommendations name is released with them. */
export const releaseReport = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'release', 'releaseReport', input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'release');
    refuse([
      ...(await problemsOf(ctx, report, row.scopeDimensionKeys)),
      ...signatureProblems(report.headHash, await signersOf(ctx, row.id), await ctx.db.findBy(SignOff, { reportId: report.id })),
    ]);
    const recommendations = await ctx.db.findBy(Recommendation, { reportId: report.id });
    await save(ctx, ConsensusReport, report, { state, releasedAt: ctx.now }, input.expectedVersion);
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'release'), reportReleasedAt: ctx.now });
    for (const review of await ctx.db.findBy(Review, { caseId: row.id, state: 'SUBMITTED' }))
      await save(ctx, Review, review, { state: 'LOCKED', lockedAt: ctx.now });
    await ctx.run({
      name: 'release-evidence',
      text: `update evidence_item set audience = 'TEAM_AND_HOST', "releasedAt" = $2 where id = any($1::uuid[])`,
      values: [recommendations.flatMap((r) => r.evidenceIds), ctx.now],
    });
    await note(ctx, row, 'REPORT_RELEASED', 'ALL');
    await emit(ctx, reportReleased({ caseId: row.id, reportId: report.id }));
  });

export const finaliseReport = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'finalise', 'finaliseReport', input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'finalise');
    refuse(signatureProblems(report.headHash, await signersOf(ctx, row.id), await ctx.db.findBy(SignOff, { reportId: report.id })));
    await save(ctx, ConsensusReport, report, { state, finalisedAt: ctx.now }, input.expectedVersion);
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'finalise'), finalisedAt: ctx.now });
    await note(ctx, row, 'REPORT_FINAL', 'ALL');
    await emit(ctx, reportFinal({ caseId: row.id, reportId: report.id }));
  });

/** A review was voided: the words stand on another basis now, so no signature counts and a report with the host comes back. A final one stays. */
export async function reopenAfterVoid(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  const report = await ctx.db.findOne(ConsensusReport, {
    where: { caseId: row.id, state: In(['DRAFTING', 'SIGNING', 'WITH_HOST']) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!report) return;
  if (report.state === 'WITH_HOST') {
    await save(ctx, ConsensusReport, report, { state: reportMachine.next(report.state, 'reopen'), releasedAt: null });
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'reopenReport'), reportReleasedAt: null });
    await note(ctx, row, 'REPORT_REOPENED', 'ALL');
  }
  await touched(ctx, report);
}
