import { DomainError } from '@guildhall/domain/kernel/errors';
import type { MoveReportInput } from '@guildhall/domain/peer-review/inputs';
import { reportMachine } from '@guildhall/domain/peer-review/machines';
import { signatureProblems } from '@guildhall/domain/peer-review/report';
import { corrigendumBegun, corrigendumIssued, publicationAllowed, reportPublished } from '@guildhall/domain/peer-review/results-activities';
import type { AllowPublicationInput, BeginCorrigendumInput, PublishReportInput } from '@guildhall/domain/peer-review/results-inputs';
import { reportVisibilities } from '@guildhall/domain/peer-review/words';
import { MoreThan } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { note } from './case.facts.js';
import { ConsensusReport, Recommendation, ReportSection, SignOff } from './report.entity.js';
import { basisOf, problemsOf, refuse, releaseEvidence, signersOf, step, touched } from './report.head.js';
import { waiversOf } from './waiver.queries.js';

const lacks = (path: string, rule: string) => refuse([{ path, rule }]);

/** The host says how far its final report may be shown. What is published already is not taken back by it. */
export const allowPublication = (ctx: Ctx, input: AllowPublicationInput): Promise<string> =>
  step(ctx, 'allowPublication', 'allowPublication', input, async (ctx, report, row) => {
    const wide = (v: ConsensusReport['visibility']) => reportVisibilities.indexOf(v);
    if (report.state === 'PUBLISHED' && wide(input.visibility) < wide(report.visibility)) lacks('visibility', 'alreadyPublished');
    const consent = { consentVisibility: input.visibility, consentBy: ctx.actor!.id, consentAt: ctx.now };
    await save(ctx, ConsensusReport, report, consent, input.expectedVersion);
    await note(ctx, row, 'PUBLICATION_ALLOWED', 'ALL');
    await emit(ctx, publicationAllowed({ caseId: row.id, reportId: report.id }));
  });

/** Shows the final report to the network or to everybody, never further than the host agreed. */
export const publishReport = (ctx: Ctx, input: PublishReportInput): Promise<string> =>
  step(ctx, 'publish', 'publishReport', input, async (ctx, report, row) => {
    const state = reportMachine.next(report.state, 'publish');
    const allowed = report.consentVisibility ?? 'PRIVATE';
    if (reportVisibilities.indexOf(input.visibility) > reportVisibilities.indexOf(allowed)) lacks('visibility', 'hostHasNotAgreed');
    await save(
      ctx,
      ConsensusReport,
      report,
      { state, visibility: input.visibility, publishedAt: report.publishedAt ?? ctx.now },
      input.expectedVersion,
    );
    await note(ctx, row, 'REPORT_PUBLISHED', 'ALL');
    await emit(ctx, reportPublished({ caseId: row.id, reportId: report.id }));
  });

/** Opens a new edition beside the final one, with its words to begin with. The final one holds until the new one is issued. */
export const beginCorrigendum = (ctx: Ctx, input: BeginCorrigendumInput): Promise<string> =>
  step(ctx, 'correct', 'beginCorrigendum', input, async (ctx, report, row) => {
    reportMachine.next(report.state, 'correct');
    if (report.version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: 'ConsensusReport', currentVersion: report.version });
    if (await ctx.db.existsBy(ConsensusReport, { caseId: row.id, edition: MoreThan(report.edition) })) lacks('edition', 'corrigendumOpen');
    const { consentVisibility, consentBy, consentAt, visibility, roundId, networkId, programmeId } = report;
    const made = await create(ctx, ConsensusReport, {
      ...{ consentVisibility, consentBy, consentAt, visibility, roundId, networkId, programmeId },
      caseId: row.id,
      edition: report.edition + 1,
      state: 'DRAFTING',
      headHash: report.headHash,
      releasedAt: null,
      finalisedAt: null,
      publishedAt: null,
      correctionReason: input.reason,
    });
    for (const { key, body, agreed, rationale, evidenceIds, evidenceNeeded } of await ctx.db.findBy(ReportSection, { reportId: report.id }))
      await create(ctx, ReportSection, {
        reportId: made.id,
        key,
        body,
        agreed,
        rationale,
        evidenceIds,
        evidenceNeeded,
      });
    for (const { code, text, dimensionKeys, evidenceIds, priority, addressee, horizon } of await ctx.db.findBy(Recommendation, {
      reportId: report.id,
    }))
      await create(ctx, Recommendation, { reportId: made.id, code, text, dimensionKeys, evidenceIds, priority, addressee, horizon });
    await touched(ctx, made);
    await note(ctx, row, 'CORRIGENDUM_BEGUN', 'TEAM', null, input.reason);
    await emit(ctx, corrigendumBegun({ caseId: row.id, reportId: made.id }));
  });

/** The new edition, signed by all, takes the place of the one before; that one stays readable and never changes. */
export const issueCorrigendum = (ctx: Ctx, input: MoveReportInput): Promise<string> =>
  step(ctx, 'release', 'issueCorrigendum', input, async (ctx, report, row) => {
    const before = await ctx.db.findOne(ConsensusReport, {
      where: { caseId: row.id, edition: report.edition - 1 },
      lock: { mode: 'pessimistic_write' },
    });
    if (!before) throw new DomainError('ILLEGAL_TRANSITION', { machine: 'report', from: report.state, action: 'issue' });
    const issued = reportMachine.next(report.state, 'issue');
    refuse([
      ...(await problemsOf(ctx, report, row.scopeDimensionKeys)),
      ...signatureProblems(report.headHash, await signersOf(ctx, row.id), await ctx.db.findBy(SignOff, { reportId: report.id })),
      ...(report.headHash === before.headHash ? [{ path: 'edition', rule: 'nothingCorrected' }] : []),
    ]);
    const shown = before.state === 'PUBLISHED';
    await save(ctx, ConsensusReport, before, { state: reportMachine.next(before.state, 'correct') });
    await save(
      ctx,
      ConsensusReport,
      report,
      {
        state: shown ? reportMachine.next(issued, 'publish') : issued,
        releasedAt: ctx.now,
        finalisedAt: ctx.now,
        publishedAt: shown ? ctx.now : null,
        basis: await basisOf(ctx, row.id),
        waivers: await waiversOf(ctx, row.id),
        // The host may have changed its mind while the new words were written.
        ...(({ consentVisibility, consentBy, consentAt, visibility }) => ({ consentVisibility, consentBy, consentAt, visibility }))(before),
      },
      input.expectedVersion,
    );
    await releaseEvidence(ctx, report.id);
    await keepAnswers(ctx, before.id, report.id);
    await note(ctx, row, 'CORRIGENDUM_ISSUED', 'ALL');
    await emit(ctx, corrigendumIssued({ caseId: row.id, reportId: report.id }));
  });

/** Answers and actions of the host go with a recommendation that says the same in the new edition. */
async function keepAnswers(ctx: Ctx, from: string, to: string): Promise<void> {
  for (const table of ['recommendation_response', 'improvement_action'])
    await ctx.run({
      name: `keep-${table}`,
      text: `update ${table} x set "recommendationId" = n.id from recommendation o join recommendation n on n."reportId" = $2 and n.code = o.code and n.text = o.text where o."reportId" = $1 and x."recommendationId" = o.id`,
      values: [from, to],
    });
}
