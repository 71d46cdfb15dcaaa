/* What is said about a file that somebody brings: row by row, without a word of what stands in it. */
import { fileDoorBytes } from '../kernel/file-door.js';
import type { RemarkCode } from './remarks.js';

/** Of one file. Every limit has a message of its own. */
export const importLimits = {
  bytes: fileDoorBytes,
  rows: 50_000,
  columns: 200,
  items: 200,
  entries: 5_000,
  events: 500,
  /** Of all events of a calendar together. */
  dates: 20_000,
  cell: 5_000,
} as const;

/** Why nothing of a file can be taken. */
export const fileFaults = [
  'emptyFile',
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'tooManyItems',
  'tooManyEvents',
  'tooManyDates',
  'notText',
  'encodingUnknown',
  'kindUnknown',
  'damaged',
  'archiveUnsafe',
  'severalTexts',
  'documentTypeNotAllowed',
  'noHeader',
  'notXml',
  'notAFeed',
  'notACalendar',
  'notAPicture',
  'tooManyPixels',
  'pictureKindRefused',
  'partTooLong',
  'infected',
  'notScanned',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** Thrown by readers; nothing of the file is used. */
export class UnreadableFile extends Error {
  constructor(
    readonly fault: FileFault,
    readonly line: number | null = null,
  ) {
    super(fault);
    this.name = 'UnreadableFile';
  }
}

/** ERROR: the row is left out. WARNING: taken, but look at it. NOTE: what was done with it. */
export type Severity = 'ERROR' | 'WARNING' | 'NOTE';
export interface Remark {
  readonly severity: Severity;
  /** Key of the catalogue of messages. */
  readonly code: RemarkCode;
  /** Counted from 1 without the header and without empty lines; null for the file as a whole. */
  readonly row: number | null;
  /** Of the file, counted from 1; in a workbook the row of the sheet. */
  readonly line: number | null;
  /** Title of the column as it stands in the file. */
  readonly column: string | null;
  /** Numbers and words of closed lists; never what somebody wrote into a cell. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export const outcomes = ['ACCEPTED', 'MERGED', 'REJECTED', 'UPDATED', 'RENAMED'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Counts {
  rows: number;
  accepted: number;
  merged: number;
  rejected: number;
}

/** Collects remarks; `at` binds them to a row. */
export class Report {
  readonly remarks: Remark[] = [];
  private readonly seen = new Set<string>();

  add(severity: Severity, code: RemarkCode, where: Partial<Pick<Remark, 'row' | 'line' | 'column' | 'params'>> = {}): void {
    const remark: Remark = { severity, code, row: null, line: null, column: null, ...where };
    const key = JSON.stringify(remark);
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.remarks.push(remark);
  }
  error(code: RemarkCode, where?: Parameters<Report['add']>[2]): void {
    this.add('ERROR', code, where);
  }
  warn(code: RemarkCode, where?: Parameters<Report['add']>[2]): void {
    this.add('WARNING', code, where);
  }
  note(code: RemarkCode, where?: Parameters<Report['add']>[2]): void {
    this.add('NOTE', code, where);
  }
}
