import { plainLatex } from './latex.js';
import { importLimits, UnreadableFile, type Report } from './report.js';

export interface Reference {
  readonly row: number;
  readonly line: number;
  readonly kind: string;
  /** Of the file; the second of two of the same name has a number. */
  readonly key: string;
  readonly renamed: boolean;
  readonly authors: string[];
  readonly title: string;
  readonly year: string | null;
  readonly publisher: string;
  /** Lower-case, without an address. */
  readonly doi: string | null;
  readonly url: string | null;
  readonly keywords: string[];
  readonly abstract: string;
}
export interface ReferencesRead {
  readonly entries: number;
  readonly accepted: Reference[];
  readonly rejected: Set<number>;
}

interface Entry {
  kind: string;
  key: string;
  line: number;
  fields: Map<string, string>;
}
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** One value: parts in braces, quotes, digits or names of strings, joined by #. Returns the place behind it, or null where a brace never closes. */
function readValue(text: string, at: number, strings: ReadonlyMap<string, string>): { value: string; next: number } | null {
  let value = '';
  for (let i = at; ;) {
    while (/\s/.test(text[i] ?? '')) i++;
    const c = text[i];
    if (c === undefined) return null;
    if (c === '{' || c === '"') {
      let depth = c === '{' ? 1 : 0;
      let j = i + 1;
      for (; j < text.length; j++) {
        if (text[j] === '\\') j++;
        else if (text[j] === '{') depth++;
        else if (text[j] === '}' && --depth === 0 && c === '{') break;
        else if (text[j] === '"' && c === '"' && depth === 0) break;
      }
      if (j >= text.length) return null;
      value += text.slice(i + 1, j);
      i = j + 1;
    } else {
      const word = /^[^\s,#}{"]+/.exec(text.slice(i, i + 200))?.[0];
      if (!word) return null;
      value += /^\d+$/.test(word) ? word : (strings.get(word.toLowerCase()) ?? (months.includes(word.toLowerCase()) ? word : ''));
      i += word.length;
    }
    while (/\s/.test(text[i] ?? '')) i++;
    if (text[i] !== '#') return { value, next: i };
    i++;
  }
}

/** The fields of an entry that ends before the next `@` at the beginning of a line, or null where it is broken. */
function readEntry(text: string, strings: ReadonlyMap<string, string>): Omit<Entry, 'line'> | null {
  const head = /^@(\w+)\s*[{(]\s*([^,\s{}]+)\s*,/.exec(text);
  if (!head) return null;
  const fields = new Map<string, string>();
  for (let i = head[0].length; ;) {
    while (/[\s,]/.test(text[i] ?? '')) i++;
    if (text[i] === '}' || text[i] === ')') return { kind: head[1]!.toLowerCase(), key: head[2]!, fields };
    const name = /^([A-Za-z][\w-]*)\s*=/.exec(text.slice(i, i + 100));
    if (!name) return null;
    const found = readValue(text, i + name[0].length, strings);
    if (!found) return null;
    fields.set(name[1]!.toLowerCase(), found.value);
    i = found.next;
  }
}

/** Names between `and`s; a name in braces of its own is one word (a body, not a person). */
function authorsOf(value: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= value.length; i++) {
    if (value[i] === '{') depth++;
    else if (value[i] === '}') depth--;
    else if (i === value.length || (depth === 0 && /^\sand\s/i.test(value.slice(i, i + 5)))) {
      names.push(value.slice(start, i));
      start = i + 5;
    }
  }
  return names
    .map((n) => n.trim())
    .filter((n) => n !== '' && n.toLowerCase() !== 'others')
    .map((n) => {
      if (/^\{[^{}]*\}$/.test(n)) return plainLatex(n);
      const comma = n.indexOf(',');
      return comma < 0 ? plainLatex(n) : `${plainLatex(n.slice(comma + 1))} ${plainLatex(n.slice(0, comma))}`.trim();
    });
}

/** A bibliography. A broken entry is left out and named; reading goes on at the next `@` that begins a line. */
export function readBibtex(text: string, report: Report): ReferencesRead {
  const accepted: Reference[] = [];
  const rejected = new Set<number>();
  const strings = new Map<string, string>();
  const keys = new Map<string, number>();
  let row = 0;
  const blocks = [...text.matchAll(/^[ \t]*@/gm)].map((m) => m.index + m[0].length - 1);
  const all: (Entry & { row: number })[] = [];
  let line = 1;
  let counted = 0;
  for (const [n, from] of blocks.entries()) {
    line += text.slice(counted, from).split(/\r\n|\n|\r/).length - 1;
    counted = from;
    const block = text.slice(from, blocks[n + 1] ?? text.length);
    const kind = /^@(\w+)/.exec(block)?.[1]?.toLowerCase();
    if (kind === 'comment' || kind === 'preamble' || !kind) continue;
    if (kind === 'string') {
      const head = /^@string\s*[{(]\s*(\w+)\s*=/i.exec(block);
      const value = head && readValue(block, head[0].length, strings);
      if (head && value) strings.set(head[1]!.toLowerCase(), value.value);
      continue;
    }
    row++;
    if (row > importLimits.rows) throw new UnreadableFile('tooManyRows', line);
    const entry = readEntry(block, strings);
    if (entry) all.push({ ...entry, line, row });
    else {
      rejected.add(row);
      report.error('entryBroken', { row, line });
    }
  }
  if (row === 0) report.warn('noRows');
  const known = new Set(all.map((e) => e.key));
  for (const entry of all) {
    const where = { row: entry.row, line: entry.line };
    const get = (name: string) => plainLatex(entry.fields.get(name) ?? '');
    const times = (keys.get(entry.key) ?? 0) + 1;
    keys.set(entry.key, times);
    if (times > 1) report.warn('keyTwice', { ...where, params: { number: times } });
    const title = get('title');
    if (!title) {
      rejected.add(entry.row);
      report.error('titleMissing', { ...where, column: 'title' });
      continue;
    }
    const cross = entry.fields.get('crossref');
    if (cross && !known.has(cross)) report.warn('crossrefMissing', { ...where, column: 'crossref' });
    const when = get('year') || get('date');
    const year = /^(1[5-9]|20)\d\d/.exec(when)?.[0] ?? null;
    if (when && !year) report.warn('yearUnreadable', { ...where, column: 'year' });
    const rawDoi = get('doi').toLowerCase();
    const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/.exec(rawDoi)?.[1] ?? null;
    if (rawDoi && !doi) report.warn('doiUnreadable', { ...where, column: 'doi' });
    else if (rawDoi !== (doi ?? '')) report.warn('doiShortened', { ...where, column: 'doi' });
    let url: string | null = (entry.fields.get('url') ?? '').trim();
    if (url && /\s/.test(url)) {
      report.warn('linkEncoded', { ...where, column: 'url' });
      url = url.replace(/\s/g, '%20');
    }
    if (url && !/^https?:\/\//i.test(url)) {
      report.warn('linkDropped', { ...where, column: 'url' });
      url = '';
    }
    if (entry.fields.has('file')) report.warn('filePathDropped', { ...where, column: 'file' });
    const raw = entry.fields.get('abstract') ?? '';
    const abstract = plainLatex(raw.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '').replace(/<[^>]*>/g, ''));
    if (/<[a-z!/]/i.test(raw)) report.warn('markupDropped', { ...where, column: 'abstract' });
    accepted.push({
      ...where,
      kind: entry.kind,
      key: times > 1 ? `${entry.key}-${times}` : entry.key,
      renamed: times > 1,
      authors: authorsOf(entry.fields.get('author') ?? ''),
      title,
      year,
      publisher: get('publisher') || get('institution') || get('journal') || get('booktitle'),
      doi,
      url: url || (doi ? `https://doi.org/${doi}` : null),
      keywords: [
        ...new Set(
          get('keywords')
            .split(/[;,]/)
            .map((k) => k.trim().toLowerCase())
            .filter(Boolean),
        ),
      ],
      abstract,
    });
  }
  return { entries: row, accepted, rejected };
}
