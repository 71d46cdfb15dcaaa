import { readAmounts, type Amount } from './amounts.js';
import { fold, type Column } from './columns.js';
import { hasBidi, hasControl } from './names.js';
import { readPeriod, type Period } from './periods.js';
import type { RemarkCode } from './remarks.js';
import type { Report } from './report.js';
import type { Table, TableRow } from './table.js';
import { readCountry, readDay, type DateOrder } from './values.js';

export interface ProjectRow {
  readonly row: number;
  readonly line: number;
  /** What two rows are compared by: name and countries. */
  readonly key: string;
  readonly name: string;
  readonly instrument: string;
  readonly countries: readonly string[];
  readonly period: Period | null;
  readonly total: Amount | null;
  /** What the named fund gives of the total. */
  readonly share: Amount | null;
  /** Day for which this was said; null: the day on which it is brought. */
  readonly statedOn: string | null;
  readonly source: string | null;
}
export interface ProjectsRead {
  readonly accepted: ProjectRow[];
  readonly merged: Map<number, number>;
  readonly rejected: Set<number>;
}
export const projectKey = (name: string, countries: readonly string[]): string => `${fold(name)}:${[...countries].sort().join('+')}`;

/** Countries of one cell, with whatever stands between them. @returns the words that are no country where there are such */
function countriesOf(text: string): { codes: string[] } | { fault: 'countryAsk' | 'countryUnknown' } {
  const codes: string[] = [];
  for (const part of text
    .split(/[,;/&+]|\s(?:and|und|et)\s/i)
    .map((p) => p.trim())
    .filter(Boolean)) {
    const whole = readCountry(part);
    const several = part.split(/[\s-]+/);
    const found = typeof whole === 'object' ? [whole] : several.every((p) => /^[A-Z]{2}$/.test(p)) ? several.map(readCountry) : [whole];
    for (const one of found) {
      if (one === 'ask' || one === undefined) return { fault: one === 'ask' ? 'countryAsk' : 'countryUnknown' };
      codes.push(one.code);
    }
  }
  return { codes: [...new Set(codes)] };
}

/** Funded projects of a list. All faults of a row are named at once; every reading that was not the only one is said. */
export function readProjects(table: Table, columns: readonly Column[], order: DateOrder | null, report: Report): ProjectsRead {
  const read: ProjectsRead = { accepted: [], merged: new Map(), rejected: new Set() };
  const byKey = new Map<string, number>();
  if (table.rows.length === 0) report.warn('noRows');
  for (const row of table.rows) {
    const project = readRow(table, row, columns, order, report);
    const known = project && byKey.get(project.key);
    if (!project) read.rejected.add(row.row);
    else if (known !== undefined && known !== null) {
      read.merged.set(row.row, known);
      report.note('rowMerged', { row: row.row, line: row.line, params: { into: known } });
    } else {
      byKey.set(project.key, row.row);
      read.accepted.push(project);
    }
  }
  return read;
}

function readRow(table: Table, row: TableRow, columns: readonly Column[], order: DateOrder | null, report: Report): ProjectRow | null {
  const column = (field: string) => columns.find((c) => c.field === field);
  const text = (field: string) => (row.cells[column(field)?.index ?? -1] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const where = (field: string) => ({ row: row.row, line: row.line, column: column(field)?.title ?? null });
  let refused = false;
  const refuse = (code: RemarkCode, field: string) => {
    refused = true;
    report.error(code, where(field));
  };
  if (row.fault) refuse(row.fault, '');
  if (row.cells.length > table.header.length) refuse('tooManyCells', '');
  for (const c of columns) {
    if (c.use !== 'FIELD' || !c.field) continue;
    const cell = row.cells[c.index] ?? '';
    if (hasControl(cell.replace(/\r/g, ''))) refuse('badCharacters', c.field);
    if (hasBidi(cell)) refuse('textHasDirection', c.field);
    if (cell.length > 300) refuse('cellTooLong', c.field);
  }
  if (!text('project')) refuse('titleMissing', 'project');

  const countries = countriesOf(text('countries'));
  if ('fault' in countries) refuse(countries.fault, 'countries');
  else if (!countries.codes.length) refuse('countryMissing', 'countries');

  const budget = readAmounts(text('budget'));
  if (typeof budget === 'string') refuse(budget, 'budget');
  else if (budget === null) report.warn('amountUnknown', where('budget'));
  else {
    for (const way of budget.ways) report.warn(way, where('budget'));
    if (budget.amounts.length === 2) report.warn('amountTwo', where('budget'));
    const [total, share] = budget.amounts;
    if (budget.amounts.length > 2) refuse('amountUnreadable', 'budget');
    else if (share && (share.currency !== total!.currency || Number(share.value) > Number(total!.value))) refuse('shareTooLarge', 'budget');
  }
  const period = readPeriod(text('period'), order);
  if (typeof period === 'string') refuse(period, 'period');
  else if (period?.isOpen) report.warn('endOpen', where('period'));
  else if (period?.isPlanned) report.warn('periodPlanned', where('period'));
  else if (period && period.end === null) report.warn('endUnknown', where('period'));

  const stated = text('stated') ? readDay(text('stated'), order) : null;
  if (stated === undefined || stated === 'impossible' || stated === 'ambiguous')
    refuse(stated === undefined ? 'dateUnreadable' : stated === 'impossible' ? 'dateImpossible' : 'dateAmbiguous', 'stated');
  const source = text('source');
  if (source && !/^https?:\/\/[^\s]+$/i.test(source)) refuse('notALink', 'source');
  if (refused || 'fault' in countries || typeof budget === 'string' || typeof period === 'string') return null;
  return {
    row: row.row,
    line: row.line,
    key: projectKey(text('project'), countries.codes),
    name: text('project'),
    instrument: text('instrument'),
    countries: countries.codes,
    period,
    total: budget?.amounts[0] ?? null,
    share: budget?.amounts[1] ?? null,
    statedOn: stated ?? null,
    source: source || null,
  };
}
