import type { Column, Shape } from '@guildhall/domain/imports/columns';
import type { Remark, Report, UnreadableFile } from '@guildhall/domain/imports/report';
import type { RunRow } from './imports.queries.js';
import type { RemarkNode, ReportNode, RowNode, RunNode } from './imports.types.js';

const MAX_REMARKS = 2_000;
const MAX_ROWS = 50;

/** Of the file as a whole first, then by line. */
export const inOrder = (remarks: readonly Remark[]): Remark[] =>
  [...remarks].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, MAX_REMARKS);

const remarkNode = ({ params, ...r }: Remark): RemarkNode => ({
  ...r,
  values: Object.entries(params ?? {}).map(([name, value]) => ({ name, value: String(value) })),
});

export interface Findings {
  readonly columns?: readonly Column[];
  readonly shape?: Shape;
  readonly lacking?: readonly string[];
  readonly encoding?: string | null;
  readonly delimiter?: string | null;
  readonly rowCount: number;
  readonly merged: number;
  readonly rejected: number;
  readonly rows: readonly RowNode[];
  readonly text?: string | null;
  /** Of a write-up that was imported before. */
  readonly practiceId?: string | null;
}

export function reportNode(
  found: Findings,
  report: Report,
  stored: { fingerprint: string | null; importId: string | null; practiceId?: string | null } | null,
): ReportNode {
  const count = (outcome: RowNode['outcome']) => found.rows.filter((r) => r.outcome === outcome).length;
  return {
    fault: null,
    faultLine: null,
    fingerprint: stored?.fingerprint ?? null,
    stored: stored !== null && stored.fingerprint === null,
    importId: stored?.importId ?? null,
    practiceId: stored?.practiceId ?? found.practiceId ?? null,
    encoding: found.encoding ?? null,
    delimiter: found.delimiter ?? null,
    columns: [...(found.columns ?? [])],
    fields: Object.keys(found.shape?.fields ?? {}),
    lacking: [...(found.lacking ?? [])],
    rowCount: found.rowCount,
    fresh: count('NEW'),
    unchanged: count('UNCHANGED'),
    merged: found.merged,
    rejected: found.rejected,
    remarks: inOrder(report.remarks).map(remarkNode),
    remarksLeftOut: Math.max(0, report.remarks.length - MAX_REMARKS),
    rows: found.rows.slice(0, MAX_ROWS),
    text: found.text ?? null,
  };
}

/** A file of which nothing can be taken is an outcome, not an error: what was said of it up to there is shown. */
export function faultNode(error: UnreadableFile, report: Report): ReportNode {
  const empty = reportNode({ rowCount: 0, merged: 0, rejected: 0, rows: [] }, report, null);
  return { ...empty, fault: error.fault, faultLine: error.line };
}

export const runNode = (row: RunRow): RunNode => ({ ...row, remarks: row.remarks.map(remarkNode) });
