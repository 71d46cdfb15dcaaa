import { DomainError } from '@guildhall/domain/kernel/errors';
import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { caseMachine, reportMachine } from '@guildhall/domain/peer-review/machines';
import { reportProblems, reportText, signatureProblems } from '@guildhall/domain/peer-review/report';
import type { ReportWords } from '@guildhall/domain/peer-review/report-changes';
import { distributionOf } from '@guildhall/domain/peer-review/scores';
import { createHash } from 'node:crypto';
import { In, IsNull, Not } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { caseOf, note, seatsOf } from './case.facts.js';
import { ConsensusReport, Recommendation, ReportSection, SignOff } from './report.entity.js';
import { reportPolicy } from './report.policy.js';
import { Review } from './review.entity.js';

export const countedValues = statement<{ caseId: string }, { key: string; values: AnswerValue[] }>(
  'counted-values',
  `
  select a."dimensionKey" key, json_agg(a.value) "values" from review_answer a join review r on r.id = a."reviewId"
  where r."caseId" = :caseId and r.state in ('SUBMITTED','LOCKED') and a.value is not null group by 1`,
);

/** Ids of the reviews that count. */
export const basisOf = async (ctx: Ctx, caseId: string): Promise<string[]> =>
  (await ctx.db.findBy(Review, { caseId, state: In(['SUBMITTED', 'LOCKED']) })).map((r) => r.id);

/** All that is signed, as it stands now. */
export async function wordsOf(ctx: Ctx, report: Pick<ConsensusReport, 'id' | 'caseId'>): Promise<ReportWords> {
  const sections = await ctx.db.find(ReportSection, { where: { reportId: report.id }, order: { key: 'ASC' } });
  const recommendations = await ctx.db.find(Recommendation, { where: { reportId: report.id }, order: { code: 'ASC' } });
  return {
    sections: sections.map(({ key, body, agreed, rationale, evidenceIds, evidenceNeeded }) => ({
      ...{ key, body, agreed, rationale, evidenceIds, evidenceNeeded },
    })),
    recommendations: recommendations.map(({ code, text, dimensionKeys, evidenceIds, priority, addressee, horizon }) => ({
      ...{ code, text, dimensionKeys, evidenceIds, priority, addressee, horizon },
    })),
    basis: await basisOf(ctx, report.caseId),
  };
}
async function hashOf(ctx: Ctx, report: ConsensusReport): Promise<string> {
  const { sections, recommendations, basis } = await wordsOf(ctx, report);
  return createHash('sha256')
    .update(reportText(sections, recommendations, basis))
    .digest('hex');
}

/** Every change of a word changes the hash and takes the report back from signing. */
export async function touched(ctx: Ctx, report: ConsensusReport): Promise<void> {
  await save(ctx, ConsensusReport, report, {
    headHash: await hashOf(ctx, report),
    state: report.state === 'SIGNING' ? reportMachine.next(report.state, 'edit') : report.state,
  });
}

export async function problemsOf(ctx: Ctx, report: ConsensusReport, scope: readonly string[]): Promise<ReturnType<typeof reportProblems>> {
  const medians = new Map((await countedValues.all(ctx, { caseId: report.caseId })).map((r) => [r.key, distributionOf(r.values).median]));
  return reportProblems(
    scope,
    await ctx.db.findBy(ReportSection, { reportId: report.id }),
    await ctx.db.findBy(Recommendation, { reportId: report.id }),
    medians,
  );
}

export const refuse = (missing: ReturnType<typeof reportProblems>) => {
  if (missing.length) throw new DomainError('NOT_READY', { entity: 'ConsensusReport', missing });
};

export const step = (
  ctx: Ctx,
  action: Parameters<typeof reportPolicy.admit>[1],
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

/** The host reads the evidence that sections and recommendations name together with them; of the register of the visit only what was written for it as well. */
export async function releaseEvidence(ctx: Ctx, reportId: string): Promise<void> {
  await ctx.run({
    name: 'release-evidence',
    text: `update evidence_item e set audience = 'TEAM_AND_HOST', "releasedAt" = $2 where e."releasedAt" is null and (e.strength is null or e.audience = 'TEAM_AND_HOST')
      and e.id in (select unnest(r."evidenceIds") from recommendation r where r."reportId" = $1 union select unnest(s."evidenceIds") from report_section s where s."reportId" = $1)`,
    values: [reportId, ctx.now],
  });
}

/** Those whose signature a release waits for: who judged; and once nobody can tell any more who that was, who signed the edition that holds. */
export async function signersOf(ctx: Ctx, caseId: string): Promise<string[]> {
  if (await ctx.db.existsBy(Review, { caseId, unlinkedAt: Not(IsNull()) })) {
    const last = await ctx.db.findOneOrFail(ConsensusReport, { where: { caseId, finalisedAt: Not(IsNull()) }, order: { edition: 'DESC' } });
    return (await ctx.db.findBy(SignOff, { reportId: last.id, reportHash: last.headHash })).map((s) => s.personId);
  }
  return (await seatsOf(ctx, caseId))
    .filter(
      (s) =>
        ['ACCEPTED', 'COMPLETED'].includes(s.state) && s.role !== 'TRAINEE_PEER' && (s.review === 'SUBMITTED' || s.review === 'LOCKED'),
    )
    .map((s) => s.personId);
}

/** Those who have signed the words as they stand dissent in such a number that they cannot go to the host. */
export async function tooMuchDissent(ctx: Ctx, report: ConsensusReport): Promise<boolean> {
  const signatures = await ctx.db.findBy(SignOff, { reportId: report.id });
  const problems = signatureProblems(report.headHash, await signersOf(ctx, report.caseId), signatures);
  return problems.some((p) => p.rule === 'tooMuchDissent');
}

/** A review was voided: the words stand on another basis now, so no signature counts and a report with the host comes back. A final one stays. */
export async function reopenAfterVoid(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  const report = await ctx.db.findOne(ConsensusReport, {
    where: { caseId: row.id, state: In(['DRAFTING', 'SIGNING', 'WITH_HOST']) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!report) return;
  if (report.state === 'WITH_HOST') {
    await save(ctx, ConsensusReport, report, {
      state: reportMachine.next(report.state, 'reopen'),
      releasedAt: null,
      hostDoneAt: null,
      hostRemindedAt: null,
    });
    await save(ctx, PeerReviewCase, row, { state: caseMachine.next(row.state, 'reopenReport'), reportReleasedAt: null });
    await note(ctx, row, 'REPORT_REOPENED', 'ALL');
  }
  await touched(ctx, report);
}
