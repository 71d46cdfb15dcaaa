import { isLocale, locales } from '../kernel/locale.js';

/* Which way the texts of a book run. A language has a direction; a paragraph can have the other one, and so can a name inside of it. */
export type Direction = 'ltr' | 'rtl';
export const directionOf = (lang: string): Direction => (isLocale(lang) ? locales[lang].dir : 'ltr');

const rightward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** Whether there are letters of Arabic, Persian or Hebrew in it. */
export const hasRightToLeft = (text: string): boolean => rightward.test(text);

/** Which way a paragraph runs among texts of a direction. From the right goes what has a letter of those scripts, also when a Latin name begins it; figures and signs alone
 *  go with the rest. Among texts from the left the first letter decides, so that a sentence does not turn over for one Arabic name. */
export function runsIn(text: string, around: Direction): Direction {
  if (around === 'rtl' && hasRightToLeft(text)) return 'rtl';
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined ? around : hasRightToLeft(letter) ? 'rtl' : 'ltr';
}

/** Signs that nobody sees: what stands between them has a direction of its own and leaves its neighbours where they are. */
const [open, close] = ['\u2068', '\u2069'];
const signs = /[\u2066-\u2069]/g;
/** A name, an address, a figure inside a sentence. Untouched where the language runs from the left, and where its own parts stand apart already. */
export const apart = (lang: string, text: string): string =>
  directionOf(lang) === 'ltr' || text === '' || text.includes(open) ? text : `${open}${text}${close}`;

export interface Stretch {
  readonly text: string;
  /** It stands between those signs. */
  readonly apart: boolean;
}
/** A text in pieces, without the signs: for outputs that say the same with marks of their own. Signs without their other half are left out. */
export function stretchesOf(text: string): Stretch[] {
  return text
    .split(/(\u2068[^\u2066-\u2069]*\u2069)/)
    .map((piece) => ({ text: piece.replace(signs, ''), apart: piece.startsWith(open) && piece.endsWith(close) }))
    .filter((s) => s.text !== '');
}
export const withoutSigns = (text: string): string => text.replace(signs, '');
