import type { RemarkCode } from './remarks.js';
import { importLimits, UnreadableFile, type Report } from './report.js';

/** What is special about a cell of a workbook. */
export type CellMark = 'formula' | 'number' | 'impossibleDate' | 'hasTime';
export interface TableRow {
  /** Counted from 1, without the header and without empty lines. */
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row as a whole cannot be taken. */
  readonly fault: RemarkCode | null;
  readonly marks: ReadonlyMap<number, CellMark>;
}
export interface Table {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly TableRow[];
  /** Null for a workbook. */
  readonly delimiter: string | null;
}

const noMarks: ReadonlyMap<number, CellMark> = new Map();
const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that stands most often outside quotes in the first line. */
function delimiterOf(line: string): string {
  let inside = false;
  const counts = new Map<string, number>();
  for (const c of line) {
    if (c === '"') inside = !inside;
    else if (!inside && delimiters.includes(c as ',')) counts.set(c, (counts.get(c) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

interface Record {
  line: number;
  cells: string[];
  fault: RemarkCode | null;
}

/** Splits text of RFC 4180 and its neighbours (CRLF, LF and CR mixed). A quote in the wrong place spoils its record, not the file: the record carries the fault.
 *  An open quote takes everything up to the end of the file with it, and says so. */
function recordsOf(text: string, delimiter: string, firstLine: number): Record[] {
  const records: Record[] = [];
  let line = firstLine;
  let cells: string[] = [];
  let cell = '';
  let fault: RemarkCode | null = null;
  let start = line;
  let quoted = false;
  let closed = false;
  const endCell = () => {
    cells.push(cell);
    if (cells.length > importLimits.columns) throw new UnreadableFile('tooManyColumns', line);
    cell = '';
    closed = false;
  };
  const endRecord = () => {
    endCell();
    const empty = cells.length === 1 && cells[0]!.trim() === '';
    if (!empty) records.push({ line: start, cells, fault });
    if (records.length > importLimits.rows + 1) throw new UnreadableFile('tooManyRows', start);
    cells = [];
    fault = null;
  };
  // Stretches without a special sign are taken whole: sign by sign, a large file would be mostly garbage.
  const plain = new RegExp(`[^"\\r\\n${delimiter.replace(/[\\\]^-]/g, '\\$&')}]+`, 'y');
  const withinQuotes = /[^"\r\n]+/y;
  for (let i = 0; i < text.length; i++) {
    const stretch = quoted ? withinQuotes : plain;
    stretch.lastIndex = i;
    if (stretch.test(text)) {
      const taken = text.slice(i, stretch.lastIndex);
      if (!quoted && closed && taken.trim() !== '') fault ??= 'strayQuote';
      cell += taken;
      i = stretch.lastIndex - 1;
      continue;
    }
    const c = text[i]!;
    const isBreak = c === '\n' || c === '\r';
    const isPair = c === '\r' && text[i + 1] === '\n';
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') {
        quoted = false;
        closed = true;
      } else if (isBreak) {
        cell += c === '\r' && !isPair ? '\r' : '\n';
        if (isPair) i++;
        line++;
      } else cell += c;
    } else if (c === '"' && cell === '' && !closed) quoted = true;
    else if (c === delimiter) endCell();
    else if (isBreak) {
      if (isPair) i++;
      endRecord();
      line++;
      start = line;
    } else {
      // A quote in the middle of a cell, or anything behind the quote that closed one. After a digit it is the sign of seconds or inches.
      if ((c === '"' && !/\d$/.test(cell)) || (closed && c.trim() !== '')) fault ??= 'strayQuote';
      cell += c;
    }
  }
  if (quoted) fault = 'openQuote';
  if (cell !== '' || cells.length > 0 || quoted) endRecord();
  return records;
}

/** Text as a table with a header. `sep=|` on the first line is a hint of a spreadsheet, not data. Throws UnreadableFile. */
export function readDelimited(text: string, report: Report): Table {
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? delimiterOf(body.split(/\r\n|\n|\r/, 1)[0] ?? '');
  const [header, ...records] = recordsOf(body, delimiter, hint ? 2 : 1);
  if (!header) throw new UnreadableFile('emptyFile');
  const rows = records.map((r, i) => ({ ...r, row: i + 1, marks: noMarks, fault: r.fault }));
  for (const r of rows) if (r.fault === 'openQuote') report.warn('restSwallowed', { row: r.row, line: r.line });
  return { header: header.cells, headerLine: header.line, rows, delimiter };
}

const triggers = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/** A cell of a file that we write. What a spreadsheet would take for a formula gets an apostrophe and quotes. */
export function csvCell(value: string): string {
  const safe = triggers.test(value) ? `'${value}` : value;
  return safe !== value || /[",;\t\r\n|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
