/* When something was, as exactly as it was said: `2012`, `2023-09`, `2013-05-01`. A year is not its first of January. */
import { saysNothing } from './amounts.js';
import { readDay, type DateOrder } from './values.js';

export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  /** Said to go on: "since 2012", "currently". */
  readonly isOpen: boolean;
  readonly isPlanned: boolean;
}
export type PeriodFault = 'dateUnreadable' | 'dateImpossible' | 'dateAmbiguous' | 'endBeforeStart';

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january januar janvier enero jan',
    'february februar fevrier febrero feb',
    'march marz mars marzo mar',
    'april avril abril apr',
    'may mai mayo',
    'june juni juin junio jun',
    'july juli juillet julio jul',
    'august aout agosto aug',
    'september septembre septiembre sep sept',
    'october oktober octobre octubre oct okt',
    'november novembre noviembre nov',
    'december dezember decembre diciembre dec dez',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);
const pad = (n: number) => String(n).padStart(2, '0');

/** A day, a month or a year. */
function readPoint(text: string, order: DateOrder | null): string | PeriodFault {
  const t = text.trim().replace(/\.$/, '');
  if (/^(19|20)\d\d$/.test(t)) return t;
  const named = /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\.?\s+((?:19|20)\d\d)$/u.exec(t.normalize('NFKD').replace(/\p{M}/gu, ''));
  if (named) {
    const month = months[named[2]!.toLowerCase()];
    if (!month) return 'dateUnreadable';
    if (!named[1]) return `${named[3]}-${pad(month)}`;
    const day = readDay(`${named[3]}-${pad(month)}-${pad(Number(named[1]))}`, order);
    return day === undefined || day === 'ambiguous' ? 'dateUnreadable' : day === 'impossible' ? 'dateImpossible' : day;
  }
  const short = /^(?:(\d{1,2})[/.]((?:19|20)\d\d)|((?:19|20)\d\d)-(\d{1,2}))$/.exec(t);
  if (short) {
    const [month, year] = short[1] ? [Number(short[1]), short[2]] : [Number(short[4]), short[3]];
    return month >= 1 && month <= 12 ? `${year}-${pad(month)}` : 'dateImpossible';
  }
  const day = readDay(t, order);
  return day === undefined ? 'dateUnreadable' : day === 'impossible' ? 'dateImpossible' : day === 'ambiguous' ? 'dateAmbiguous' : day;
}
const isFault = (p: string): p is PeriodFault => !/^\d/.test(p);

/** Both ends of a period. @returns `null` where the cell says that nothing is known */
export function readPeriod(text: string, order: DateOrder | null): Period | PeriodFault | null {
  let t = text.normalize('NFC').trim();
  if (saysNothing(t)) return null;
  const isPlanned = /^(planned|geplant)\b/i.test(t);
  t = t
    .replace(/^(planned|geplant)\b:?\s*/i, '')
    .replace(/\s*\((?:\d+|one|two|three) ?(?:months?|years?|monate?|jahre?)\)\s*$/i, '')
    .replace(/^(?:started|begun|from|von|ab)\s+(?:in|on)?\s*/i, '')
    .trim();
  const open =
    /^(currently|ongoing|running|laufend)$/i.test(t) ||
    /^(since|seit)\b/i.test(t) ||
    /(?:[-–]|to|until|bis)\s*(?:today|now|present|heute|ongoing)?$/i.test(t);
  if (open) {
    const from = t
      .replace(/^(currently|ongoing|running|laufend|since|seit)\b\s*/i, '')
      .replace(/\s*(?:[-–]|\bto|\buntil|\bbis)\s*(?:today|now|present|heute|ongoing)?$/i, '');
    const start = from ? readPoint(from, order) : null;
    return start !== null && isFault(start) ? start : { start, end: null, isOpen: true, isPlanned };
  }
  const parts = halves(t);
  const start = readPoint(parts[0]!, order);
  if (isFault(start)) return start;
  if (parts.length === 1) return { start, end: null, isOpen: false, isPlanned };
  const end = readPoint(parts[1]!, order);
  if (isFault(end)) return end;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length) ? 'endBeforeStart' : { start, end, isOpen: false, isPlanned };
}

/** Split at a word or a dash with something on both sides; a dash within a date is none. */
function halves(t: string): string[] {
  const worded = /^(.+?)\s+(?:to|until|till|bis|and ended in|and ended on|à|a)\s+(.+)$/i.exec(t);
  if (worded) return [worded[1]!, worded[2]!];
  const spaced = /^(.+?)\s*[–—]\s*(.+)$|^(.+?)\s+-\s+(.+)$/.exec(t);
  if (spaced) return [spaced[1] ?? spaced[3]!, spaced[2] ?? spaced[4]!];
  const years = /^((?:19|20)\d\d)[-/]((?:19|20)\d\d)$/.exec(t);
  return years ? [years[1]!, years[2]!] : [t];
}
