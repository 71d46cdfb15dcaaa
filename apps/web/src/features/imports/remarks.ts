import { csvCell } from '@guildhall/domain/imports/table';
import type { Translate } from '../../app/i18n/provider';
import type { ImportMembersMutation } from './imports.generated';

export type Report = ImportMembersMutation['importMembers'];
export type Remark = Report['remarks'][number];

export const remarkText = (t: Translate, remark: Pick<Remark, 'code' | 'values'>): string =>
  t.maybe(`imports.remark.${remark.code}`, 'imports.remark.other', {
    count: 0,
    ...Object.fromEntries(remark.values.map((v) => [v.name, /^\d+$/.test(v.value) ? Number(v.value) : v.value])),
  });

export interface Sieve {
  readonly severity: Remark['severity'] | null;
  readonly code: string | null;
}
export const everything: Sieve = { severity: null, code: null };
export const sift = (remarks: readonly Remark[], sieve: Sieve): Remark[] =>
  remarks.filter((r) => (!sieve.severity || r.severity === sieve.severity) && (!sieve.code || r.code === sieve.code));

/** How often each reason is named, the most frequent first. */
export function reasons(remarks: readonly Remark[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const r of remarks) counts.set(r.code, (counts.get(r.code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** Rows with an error, in order, each once. */
export const refusedRows = (remarks: readonly Remark[]): number[] =>
  [...new Set(remarks.flatMap((r) => (r.severity === 'ERROR' && r.row != null ? [r.row] : [])))].sort((a, b) => a - b);

/** The report for a spreadsheet: what is said of rows and columns, in the reader's words, and nothing of what stands in them. */
export function reportFile(t: Translate, fileName: string, remarks: readonly Remark[]): string {
  const head = ['file', 'severity', 'row', 'line', 'column', 'reason'] as const;
  const lines = [
    head.map((h) => t(`imports.report.${h}`)),
    ...remarks.map((r) => [
      fileName,
      t(`imports.severity.${r.severity}`),
      String(r.row ?? ''),
      String(r.line ?? ''),
      r.column ?? '',
      remarkText(t, r),
    ]),
  ];
  return `\ufeff${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
