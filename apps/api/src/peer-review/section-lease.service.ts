import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { leaseSeconds, type LeaseSectionInput } from '@guildhall/domain/peer-review/inputs';
import { dimensionKeyOf, freeSections } from '@guildhall/domain/peer-review/report';
import { asker, type Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { caseOf } from './case.facts.js';
import { ConsensusReport } from './report.entity.js';
import { reportPolicy } from './report.policy.js';
import type { SectionWriterNode } from './section-lease.types.js';

/** The report has such a section. */
export function mustHaveSection(row: PeerReviewCase, key: string): void {
  const dimension = dimensionKeyOf(key);
  if (dimension === null ? !freeSections.some((s) => s === key) : !row.scopeDimensionKeys.includes(dimension))
    throw invalid('key', 'notInScope');
}

const others = statement<{ reportId: string }, SectionWriterNode>(
  'section-writers',
  `select l.key, p."displayName" name from section_lease l join person p on p.id = l."personId"
   where l."reportId" = :reportId and l."personId" <> :viewer and l.until > :now order by l.key, p."displayName", p.id`,
);

/** Who else writes at the report just now, for those who write at it. NOT_FOUND for everybody else. */
export async function sectionWriters(ctx: Ctx, caseId: string): Promise<SectionWriterNode[]> {
  const reports = await ctx.db.findBy(ConsensusReport, { caseId });
  const report = reports.find((r) => reportPolicy.can(ctx, 'edit', r));
  if (!report) throw new DomainError('NOT_FOUND', { entity: 'ConsensusReport' });
  return others.all(ctx, { reportId: report.id });
}

/** Says to the others that one writes at a section, for as long as a lease runs; whoever types on renews it. A browser that dies blocks nobody. */
export const leaseSection = (ctx: Ctx, input: LeaseSectionInput): Promise<SectionWriterNode[]> =>
  transact(ctx, async (ctx) => {
    const report = await reportPolicy.admit(ctx, 'edit', input.reportId);
    mustHaveSection(await caseOf(ctx, report.caseId), input.key);
    await ctx.run({
      name: 'section-lease',
      text: `with over as (delete from section_lease where "reportId" = $1 and (until <= $4 or "personId" = $3) and not ("personId" = $3 and key = $2))
        insert into section_lease ("reportId", key, "personId", until) values ($1, $2, $3, $5) on conflict ("reportId", key, "personId") do update set until = excluded.until`,
      values: [report.id, input.key, asker(ctx).id, ctx.now, new Date(ctx.now.getTime() + leaseSeconds * 1000)],
    });
    return others.all(ctx, { reportId: report.id });
  });
