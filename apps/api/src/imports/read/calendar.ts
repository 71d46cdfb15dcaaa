import { createHash } from 'node:crypto';
import { readCalendar, type CalendarRead } from '@guildhall/domain/imports/calendar';
import type { CalendarLine } from '@guildhall/domain/imports/calendar-lines';
import type { Report } from '@guildhall/domain/imports/report';
import { decode, readText, type Encoding } from './bytes.js';
import { plainLines } from './plain.js';

/** Folded lines put together before anything is decoded: writers fold in the middle of a letter. @returns the bytes, and in which line of the file each of them begins */
function unfold(bytes: Uint8Array): { bytes: Uint8Array; lines: number[]; plainEnds: boolean } {
  const whole = Buffer.alloc(bytes.length);
  const lines = [1];
  let [to, line, plainEnds] = [0, 1, false];
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!;
    const isPair = b === 13 && bytes[i + 1] === 10;
    if (b !== 10 && !isPair) {
      whole[to++] = b;
      continue;
    }
    if (!isPair) plainEnds = true;
    if (isPair) i++;
    line++;
    if (bytes[i + 1] === 32 || bytes[i + 1] === 9) {
      i++;
      continue;
    }
    whole[to++] = 10;
    lines.push(line);
  }
  return { bytes: whole.subarray(0, to), lines, plainEnds };
}

/** Wide letters first become UTF-8, whose line ends are single bytes. */
const narrow = (bytes: Uint8Array): Uint8Array => {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return marked ? Buffer.from(decode(bytes, marked)) : bytes;
};

/** A calendar, event by event. Nothing in it is fetched or run. Throws UnreadableFile. */
export function readCalendarFile(bytes: Uint8Array, encoding: Encoding | null, report: Report): CalendarRead {
  const folded = unfold(narrow(bytes));
  const { text } = readText(folded.bytes, encoding, report);
  if (folded.plainEnds) report.warn('lineEndsPlain');
  const lines = text.split('\n').map((t, i): CalendarLine => ({ line: folded.lines[i] ?? folded.lines.length, text: t }));
  const hash = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 32);
  return readCalendar(lines, { plain: plainLines, hash }, report);
}
