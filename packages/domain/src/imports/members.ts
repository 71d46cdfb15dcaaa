import type { Column } from './columns.js';
import { fold } from './columns.js';
import { hasBidi, hasControl, readAddress, readName, sortKey } from './names.js';
import type { RemarkCode } from './remarks.js';
import { importLimits, type Report } from './report.js';
import type { Table, TableRow } from './table.js';
import { isLanguageTag, readCountry, readDay, readList, readPhone, readRole, readYes, type DateOrder } from './values.js';

export interface MemberRow {
  readonly row: number;
  readonly line: number;
  /** What two rows are compared by: see readAddress. */
  readonly key: string;
  /** The address as typed, for the screen. */
  readonly address: string;
  given: string;
  family: string;
  sortName: string;
  organisation: string;
  country: string | null;
  city: string;
  roles: string[];
  languages: string[];
  joined: string | null;
  phone: string;
}
export interface MembersRead {
  readonly accepted: MemberRow[];
  /** Row → row into which it went. */
  readonly merged: Map<number, number>;
  readonly rejected: Set<number>;
}
export interface MemberOptions {
  readonly dateOrder: DateOrder | null;
  /** Domain as A-labels. */
  readonly toAscii: (domain: string) => string;
}

/** Every row of the table becomes one person, goes into an earlier row of the same address, or is refused with all its faults. */
export function readMembers(table: Table, columns: readonly Column[], options: MemberOptions, report: Report): MembersRead {
  const steps = memberSteps(table, columns, options, report);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** readMembers in pieces, for a process that has to answer others meanwhile. */
export function* memberSteps(
  table: Table,
  columns: readonly Column[],
  options: MemberOptions,
  report: Report,
): Generator<undefined, MembersRead> {
  const read: MembersRead = { accepted: [], merged: new Map(), rejected: new Set() };
  const byKey = new Map<string, MemberRow>();
  const byName = new Map<string, MemberRow>();
  if (table.rows.length === 0) report.warn('noRows');
  for (const row of table.rows) {
    if (row.row % 250 === 0) yield undefined;
    const member = readRow(table, row, columns, options, report);
    if (!member) {
      read.rejected.add(row.row);
      continue;
    }
    const known = byKey.get(member.key);
    if (known) {
      merge(known, member);
      read.merged.set(member.row, known.row);
      report.note('rowMerged', { row: member.row, line: member.line, params: { into: known.row } });
      if (fold(known.given + known.family) !== fold(member.given + member.family))
        report.warn('mergedNameDiffers', { row: member.row, line: member.line, params: { into: known.row } });
      continue;
    }
    const twin = byName.get(fold(member.given + member.family));
    if (twin && twin.organisation === member.organisation && twin.city === member.city)
      report.warn('perhapsTwice', { row: member.row, line: member.line, params: { other: twin.row } });
    byKey.set(member.key, member);
    byName.set(fold(member.given + member.family), member);
    read.accepted.push(member);
  }
  return read;
}

function merge(into: MemberRow, from: MemberRow): void {
  into.roles = [...new Set([...into.roles, ...from.roles])].sort();
  into.languages = [...new Set([...into.languages, ...from.languages])];
  if (from.joined && (!into.joined || from.joined < into.joined)) into.joined = from.joined;
}

/** Faults that concern the row as a whole: its shape, and signs that no cell may hold. */
function shapeIsWrong(table: Table, row: TableRow, columns: readonly Column[], report: Report): boolean {
  const where = { row: row.row, line: row.line };
  if (row.fault) {
    report.error(row.fault, where);
    return true;
  }
  if (row.cells.length > table.header.length) {
    report.error('tooManyCells', { ...where, params: { cells: row.cells.length, columns: table.header.length } });
    return true;
  }
  let wrong = false;
  if (row.cells.length < table.header.length) {
    const missing = columns.filter((c) => c.index >= row.cells.length);
    const needed = missing.find((c) => c.field !== null && c.field !== 'notes');
    if (needed) {
      report.error('cellsMissing', { ...where, column: needed.title });
      wrong = true;
    } else report.warn('rowShort', { ...where, params: { cells: row.cells.length, columns: table.header.length } });
  }
  for (const c of columns) {
    const text = row.cells[c.index] ?? '';
    const isName = c.field === 'givenName' || c.field === 'familyName';
    if (c.use === 'FORBIDDEN' || isName) continue;
    const fault = hasControl(text.replace(/\r/g, '')) ? 'badCharacters' : text.length > importLimits.cell ? 'cellTooLong' : null;
    if (fault) report.error(fault, { ...where, column: c.title });
    if (fault) wrong = true;
  }
  return wrong;
}

function readRow(table: Table, row: TableRow, columns: readonly Column[], options: MemberOptions, report: Report): MemberRow | null {
  if (shapeIsWrong(table, row, columns, report)) return null;
  const column = (field: string) => columns.find((c) => c.field === field);
  const typed = (field: string) => row.cells[column(field)?.index ?? -1] ?? '';
  const text = (field: string) => typed(field).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const mark = (field: string) => row.marks.get(column(field)?.index ?? -1);
  const where = (field: string) => ({ row: row.row, line: row.line, column: column(field)?.title ?? null });
  let refused = false;
  const refuse = (code: RemarkCode, field: string) => {
    refused = true;
    report.error(code, where(field));
  };

  const languages = readList(text('languages')).filter(
    (tag) => isLanguageTag(tag) || (report.warn('languageUnknown', where('languages')), false),
  );
  const name = readName(typed('givenName'), typed('familyName'), languages);
  for (const code of name.errors) refuse(code, 'givenName');
  for (const code of name.warnings) report.warn(code, where('givenName'));

  const address = readAddress(typed('email'), options.toAscii);
  if ('error' in address) refuse(address.error, 'email');

  const consent = readYes(text('consent'));
  if (consent !== true) refuse(consent === false ? 'consentMissing' : 'notYesOrNo', 'consent');

  let country: string | null = null;
  if (text('country')) {
    const found = readCountry(text('country'));
    if (found === 'ask' || found === undefined) refuse(found === 'ask' ? 'countryAsk' : 'countryUnknown', 'country');
    else country = found.code;
  }
  let joined: string | null = null;
  if (mark('joined') === 'impossibleDate') refuse('dateImpossible', 'joined');
  else if (text('joined')) {
    const day = readDay(text('joined'), options.dateOrder);
    if (day === undefined || day === 'impossible' || day === 'ambiguous')
      refuse(day === undefined ? 'dateUnreadable' : day === 'impossible' ? 'dateImpossible' : 'dateAmbiguous', 'joined');
    else joined = day;
    if (mark('joined') === 'hasTime') report.warn('timeDropped', where('joined'));
  }
  if (mark('phone') === 'number') report.warn('phoneWasNumber', where('phone'));
  if (mark('email') === 'formula') report.warn('formulaStored', where('email'));
  const roles: string[] = [];
  for (const word of readList(text('roles'))) {
    const role = readRole(word);
    if (role) roles.push(role);
    else report.warn('roleUnknown', where('roles'));
  }
  for (const field of ['organisation', 'city']) {
    if (hasBidi(typed(field))) refuse('textHasDirection', field);
    if (text(field).length > 200) refuse('cellTooLong', field);
  }
  if (refused || 'error' in address) return null;
  return {
    row: row.row,
    line: row.line,
    key: address.key,
    address: address.shown,
    given: name.given,
    family: name.family,
    sortName: sortKey(`${name.family} ${name.given}`),
    organisation: text('organisation'),
    country,
    city: text('city'),
    roles: [...new Set(roles)],
    languages,
    joined,
    phone: readPhone(typed('phone')),
  };
}
