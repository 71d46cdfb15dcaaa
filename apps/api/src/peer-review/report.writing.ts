import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { reportOpened } from '@guildhall/domain/peer-review/activities';
import type {
  MoveCaseInput,
  RemoveRecommendationInput,
  SaveRecommendationInput,
  SaveSectionInput,
} from '@guildhall/domain/peer-review/inputs';
import { caseMachine } from '@guildhall/domain/peer-review/machines';
import { dimensionKeyOf } from '@guildhall/domain/peer-review/report';
import { visitProblems } from '@guildhall/domain/peer-review/visit';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { caseOf, currentRound, note, policyOf } from './case.facts.js';
import { casePolicy } from './case.policy.js';
import { ConsensusReport, Recommendation, ReportSection } from './report.entity.js';
import { touched } from './report.head.js';
import { reportPolicy } from './report.policy.js';
import { evidencePolicy } from './review.policy.js';
import { mustHaveSection } from './section-lease.service.js';
import { VisitSession } from './visit.entity.js';

/** VISIT to REPORTING: the team begins to write. */
export const openReport = (ctx: Ctx, input: MoveCaseInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'openReport', async () => {
      const row = await casePolicy.admit(ctx, 'openReport', input.caseId);
      const state = caseMachine.next(row.state, 'openReport');
      const missing = visitProblems(await ctx.db.findBy(VisitSession, { caseId: row.id }));
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing });
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

const readable = statement<{ ids: readonly string[]; caseId: string }, { id: string }>(
  'evidence-readable',
  `select e.id from evidence_item e where e.id = any(:ids::uuid[]) and e."caseId" = :caseId and ${evidencePolicy.visible('e')}`,
);

export const saveSection = (ctx: Ctx, input: SaveSectionInput): Promise<string> =>
  transact(ctx, async (ctx) => {
    const report = await reportPolicy.admit(ctx, 'edit', input.reportId);
    const dimension = dimensionKeyOf(input.key);
    const row = await caseOf(ctx, report.caseId);
    mustHaveSection(row, input.key);
    const stored = await ctx.db.findOneBy(ReportSection, { reportId: report.id, key: input.key });
    const evidenceIds = input.evidenceIds ?? stored?.evidenceIds ?? null;
    // What somebody has cited stays cited, also when its words were shut since.
    const added = (evidenceIds ?? []).filter((id) => !stored?.evidenceIds?.includes(id));
    if (added.length && (await readable.all(ctx, { ids: added, caseId: row.id })).length !== added.length)
      throw invalid('evidenceIds', 'unknownEvidence');
    const values = {
      body: input.body,
      agreed: dimension === null ? null : (input.agreed ?? null),
      rationale: input.rationale,
      evidenceNeeded: input.evidenceNeeded ?? stored?.evidenceNeeded ?? '',
      evidenceIds,
    };
    if (stored) await save(ctx, ReportSection, stored, values, input.expectedVersion);
    else {
      if (input.expectedVersion !== 0)
        throw new DomainError('CONFLICT', { entity: 'ReportSection', currentVersion: 0, theirs: {}, yours: values });
      await create(ctx, ReportSection, { reportId: report.id, key: input.key, ...values });
    }
    await touched(ctx, report);
    return report.caseId;
  });

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
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'removeRecommendation', async () => {
      const found = await ctx.db.findOneBy(Recommendation, { id: input.recommendationId });
      const itsReport = found && (await ctx.db.findOneBy(ConsensusReport, { id: found.reportId }));
      // Of a report that one may not know of, a recommendation sounds like one that never was.
      if (!itsReport || !reportPolicy.can(ctx, 'read', itsReport)) throw new DomainError('NOT_FOUND', { entity: 'Recommendation' });
      const report = await reportPolicy.admit(ctx, 'edit', itsReport.id);
      if (found.version !== input.expectedVersion)
        throw new DomainError('CONFLICT', { entity: 'Recommendation', currentVersion: found.version });
      await ctx.db.delete(Recommendation, { id: found.id });
      await touched(ctx, report);
      return report.caseId;
    }),
  );
