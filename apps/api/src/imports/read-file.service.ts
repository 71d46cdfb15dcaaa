import { setImmediate } from 'node:timers/promises';
import { domainToASCII } from 'node:url';
import { readBibtex, type ReferencesRead } from '@guildhall/domain/imports/bibtex';
import {
  lacking,
  mapColumns,
  memberShape,
  organisationShape,
  projectShape,
  type Column,
  type Shape,
} from '@guildhall/domain/imports/columns';
import { memberSteps, type MembersRead } from '@guildhall/domain/imports/members';
import { placesByName, readOrganisations, type KnownPlace, type OrganisationsRead } from '@guildhall/domain/imports/organisations';
import { readProjects, type ProjectsRead } from '@guildhall/domain/imports/projects';
import { importLimits, UnreadableFile, type Report } from '@guildhall/domain/imports/report';
import { readDelimited, type Table } from '@guildhall/domain/imports/table';
import type { DateOrder } from '@guildhall/domain/imports/values';
import { readPackage } from './read/archive.js';
import { isZip, readText, undouble, type Encoding } from './read/bytes.js';
import { readDocument } from './read/document.js';
import { readMarkdown } from './read/markdown.js';
import { readWorkbook } from './read/workbook.js';
import type { WriteUp } from './read/write-up.js';

/** What the operator says about a file; null and empty mean: as it says itself. */
export interface ReadingWish {
  readonly encoding: Encoding | null;
  readonly dateOrder: DateOrder | null;
  /** Undo a double encoding. */
  readonly repair: boolean;
  /** Column → field, '' for "leave out". */
  readonly mapping: ReadonlyMap<number, string>;
}
export const noWish: ReadingWish = { encoding: null, dateOrder: null, repair: false, mapping: new Map() };

export interface TableReading {
  readonly table: Table;
  readonly columns: Column[];
  readonly encoding: Encoding | null;
  /** Fields that a file of this kind must have and that no column holds: nothing is read then. */
  readonly lacking: string[];
}

/** A CSV or a workbook, told apart by what is in it and not by its name. Throws UnreadableFile. */
async function readTable(bytes: Uint8Array, shape: Shape, wish: ReadingWish, report: Report): Promise<TableReading> {
  if (bytes.length > importLimits.bytes) throw new UnreadableFile('tooLarge');
  let table: Table;
  let encoding: Encoding | null = null;
  if (isZip(bytes)) table = await readWorkbook(bytes, report);
  else {
    const read = readText(bytes, wish.encoding, report);
    encoding = read.encoding;
    table = readDelimited(undouble(read.text, wish.repair, report), report);
  }
  const columns = mapColumns(table, shape, wish.mapping, report);
  return { table, columns, encoding, lacking: lacking(columns, shape) };
}

const nothing = () => ({ accepted: [], merged: new Map<number, number>(), rejected: new Set<number>() });

export async function readMembersFile(bytes: Uint8Array, wish: ReadingWish, report: Report): Promise<TableReading & { read: MembersRead }> {
  const reading = await readTable(bytes, memberShape, wish, report);
  const options = { dateOrder: wish.dateOrder, toAscii: domainToASCII };
  if (reading.lacking.length) return { ...reading, read: nothing() };
  const steps = memberSteps(reading.table, reading.columns, options, report);
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...reading, read: step.value };
    // Others are answered between two pieces of a large file.
    await setImmediate();
  }
}

export async function readOrganisationsFile(
  bytes: Uint8Array,
  wish: ReadingWish,
  places: readonly KnownPlace[],
  report: Report,
): Promise<TableReading & { read: OrganisationsRead }> {
  const reading = await readTable(bytes, organisationShape, wish, report);
  return {
    ...reading,
    read: reading.lacking.length ? nothing() : readOrganisations(reading.table, reading.columns, placesByName(places), report),
  };
}

export async function readProjectsFile(
  bytes: Uint8Array,
  wish: ReadingWish,
  report: Report,
): Promise<TableReading & { read: ProjectsRead }> {
  const reading = await readTable(bytes, projectShape, wish, report);
  return { ...reading, read: reading.lacking.length ? nothing() : readProjects(reading.table, reading.columns, wish.dateOrder, report) };
}

export function readReferencesFile(bytes: Uint8Array, wish: ReadingWish, report: Report): ReferencesRead {
  const { text } = readText(bytes, wish.encoding, report);
  return readBibtex(undouble(text, wish.repair, report), report);
}

/** A document, Markdown, or Markdown packed with its pictures, told apart by what is in it. */
export async function readWriteUpFile(bytes: Uint8Array, report: Report): Promise<WriteUp> {
  const packed = isZip(bytes) ? readPackage(bytes) : null;
  if (isZip(bytes) && !packed) return readDocument(bytes, report);
  return readMarkdown(undouble(readText(packed?.text ?? bytes, null, report).text, false, report), packed?.beside ?? null, report);
}
