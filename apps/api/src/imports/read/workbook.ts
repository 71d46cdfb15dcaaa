import { importLimits, UnreadableFile, type Report } from '@guildhall/domain/imports/report';
import type { CellMark, Table, TableRow } from '@guildhall/domain/imports/table';
import { readArchive } from './archive.js';
import { child, children, readXml, textOf, walk, type XmlNode } from './xml.js';

/** Formats of numbers that are dates, without those of their own. */
const dateFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

interface Sheet {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly from1904: boolean;
}

/** The first sheet that is shown, as a table. Hidden sheets are not opened; a hidden row is refused by name; formulas are not computed. Throws UnreadableFile. */
export async function readWorkbook(bytes: Uint8Array, report: Report): Promise<Table> {
  const parts = readArchive(bytes, (name) =>
    /^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/|^xl\/worksheets\/[^/]+\.xml$/.test(name),
  );
  const part = (name: string) => {
    const found = parts.get(name);
    return found && readXml(found.toString('utf8'));
  };
  const book = part('xl/workbook.xml');
  if (!book) throw new UnreadableFile('kindUnknown');
  const relations = new Map(
    children(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((r) => [r.attributes.Id, r.attributes.Target ?? '']),
  );
  const sheets = children(child(book, 'sheets'), 'sheet');
  const shown = sheets.filter((s) => (s.attributes.state ?? 'visible') === 'visible');
  if (shown.length < sheets.length) report.warn('sheetsHidden', { params: { count: sheets.length - shown.length } });
  if (shown.length > 1) report.warn('sheetsMore', { params: { count: shown.length - 1 } });
  const target = relations.get(shown[0]?.attributes['r:id']);
  const sheet = target === undefined ? undefined : part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  if (!sheet) throw new UnreadableFile('emptyFile');
  const styles = part('xl/styles.xml');
  const own = new Map(
    children(child(styles, 'numFmts'), 'numFmt').map((f) => [
      Number(f.attributes.numFmtId),
      /[dmyh]/i.test((f.attributes.formatCode ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')),
    ]),
  );
  const formats = children(child(styles, 'cellXfs'), 'xf').map((x) => Number(x.attributes.numFmtId ?? 0));
  return tableOf(sheet, report, {
    strings: children(part('xl/sharedStrings.xml'), 'si').map((si) =>
      [...walk(si)]
        .filter((n) => n.name === 't')
        .map(textOf)
        .join(''),
    ),
    isDate: (style) => dateFormats.has(formats[style] ?? 0) || (own.get(formats[style] ?? 0) ?? false),
    from1904: /^(1|true)$/.test(child(book, 'workbookPr')?.attributes.date1904 ?? ''),
  });
}

interface Line {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: string[];
  readonly marks: Map<number, CellMark>;
}

function tableOf(sheet: XmlNode, report: Report, context: Sheet): Table {
  const raw = children(child(sheet, 'sheetData'), 'row');
  if (raw.length > importLimits.rows + 50) throw new UnreadableFile('tooManyRows');
  const lines = raw.map((r, i) => lineOf(r, i + 1, context)).filter((l) => l.cells.some((c) => c.trim() !== ''));
  if (lines.length === 0) throw new UnreadableFile('emptyFile');
  // A title above the table fills one cell; the header is the first line that fills at least two.
  const at = lines.findIndex((l) => l.cells.filter((c) => c.trim() !== '').length >= 2);
  const header = lines[at < 0 ? 0 : at]!;
  for (const line of lines.slice(0, Math.max(0, at))) report.warn('titleSkipped', { line: line.number });
  const rows: TableRow[] = lines.slice(Math.max(0, at) + 1).map((l, i) => {
    if (l.hidden) report.warn('rowHiddenSkipped', { row: i + 1, line: l.number });
    const cells = Array.from({ length: Math.max(l.cells.length, header.cells.length) }, (_, c) => l.cells[c] ?? '');
    return { row: i + 1, line: l.number, cells, marks: l.marks, fault: l.hidden ? 'rowHidden' : null };
  });
  return { header: header.cells, headerLine: header.number, rows, delimiter: null };
}

function lineOf(row: XmlNode, fallback: number, context: Sheet): Line {
  const cells: string[] = [];
  const marks = new Map<number, CellMark>();
  for (const c of children(row, 'c')) {
    const letters = /^[A-Z]{1,3}/.exec(c.attributes.r ?? '')?.[0];
    const index = letters ? [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1 : cells.length;
    if (index >= importLimits.columns) throw new UnreadableFile('tooManyColumns');
    while (cells.length <= index) cells.push('');
    const [text, mark] = cellOf(c, context);
    cells[index] = text;
    if (mark) marks.set(index, mark);
  }
  return { number: Number(row.attributes.r ?? fallback), hidden: /^(1|true)$/.test(row.attributes.hidden ?? ''), cells, marks };
}

function cellOf(c: XmlNode, { strings, isDate, from1904 }: Sheet): [string, CellMark | undefined] {
  const value = textOf(child(c, 'v'));
  // The value that was stored with a formula; the formula itself is not looked at.
  const formula: CellMark | undefined = child(c, 'f') ? 'formula' : undefined;
  switch (c.attributes.t) {
    case 'inlineStr':
      return [
        [...walk(c)]
          .filter((n) => n.name === 't')
          .map(textOf)
          .join(''),
        formula,
      ];
    case 's':
      return [strings[Number(value)] ?? '', formula];
    case 'str':
    case 'd':
      return [value, formula];
    case 'b':
      return [value === '1' ? 'TRUE' : 'FALSE', formula];
    case 'e':
      return ['', formula];
  }
  if (value === '' || !isDate(Number(c.attributes.s ?? 0))) return [plainNumber(value), formula ?? (value === '' ? undefined : 'number')];
  const days = Number(value) + (from1904 ? 1462 : 0);
  // Day 60 is the 29 February 1900 of an old mistake; the days before it are one too low.
  if (!Number.isFinite(days) || days < 1 || Math.floor(days) === 60 || days > 73_050) return ['', 'impossibleDate'];
  const day = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
  return [day, days % 1 === 0 ? formula : 'hasTime'];
}

/** 4.9E+12 as its digits: a telephone number is no quantity. */
const plainNumber = (value: string): string => (/e/i.test(value) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value);
