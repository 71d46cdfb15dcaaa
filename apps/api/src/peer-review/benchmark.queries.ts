import { benchmarkOf, type PublishedLevel } from '@guildhall/domain/peer-review/benchmark';
import type { BenchmarkNode } from './scores.types.js';

export interface PublishedRow {
  key: string;
  levels: PublishedLevel[];
}
/** Agreed levels by dimension in the reports on one rubric that everybody may read, over the id of the rubric: the same for whoever asks, and nothing
 *  that they could not read one by one. */
export const publishedLevelsSql = (rubricId: string): string => `
  coalesce((select json_agg(json_build_object('key', x.key, 'levels', x.levels)) from (
    select substr(z.key, 5) key, json_agg(json_build_object('hostId', k."hostOrgId", 'level', z.agreed::int, 'at', p."publishedAt")) levels
    from consensus_report p join peer_review_case k on k.id = p."caseId" join review_round o on o.id = p."roundId" join rubric_version v on v.id = o."rubricVersionId"
      join report_section z on z."reportId" = p.id and z.key like 'dim:%' and z.agreed ~ '^[1-5]$'
    where v."rubricId" = ${rubricId} and p.state in ('FINAL','PUBLISHED') and p."publishedAt" is not null and p.visibility = 'PUBLIC' group by 1) x), '[]'::json)`;

/** By dimension, for those of which enough hosts can be spoken. */
export function benchmarksOf(rows: readonly PublishedRow[]): Map<string, BenchmarkNode> {
  return new Map(
    rows.flatMap((r) => {
      const b = benchmarkOf(r.levels);
      return b ? [[r.key, { hosts: b.hosts, median: b.median, counts: [...b.counts] }] as const] : [];
    }),
  );
}
