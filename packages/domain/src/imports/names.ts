/* Names and addresses as people write them, and as others disguise them. */
import type { RemarkCode } from './remarks.js';

const bidiControl = /[\u202a-\u202e\u2066-\u2069]/;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const invisible = /[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g;
const scripts: readonly [string, RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];
export const hasControl = (text: string): boolean => control.test(text);
export const hasBidi = (text: string): boolean => bidiControl.test(text);

/** Letters of two alphabets with look-alikes inside one word. */
export const mixesScripts = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}]+/u).some((word) => scripts.filter(([, r]) => r.test(word)).length > 1);

/** What a spreadsheet would run: also in its full-width form. A hyphen before a letter begins an honest name, as in "Anna -Demo", but not a given name. */
const formula = /^[=+@\t\r\uff1d\uff0b\uff20]/;
const beginsFormula = (name: string, isFirst: boolean) =>
  formula.test(name) || (isFirst ? /^[-\uff0d]/ : /^[-\uff0d](?!\p{L})/u).test(name);

export interface NameReading {
  readonly given: string;
  readonly family: string;
  readonly errors: readonly RemarkCode[];
  readonly warnings: readonly RemarkCode[];
}

const tidy = (text: string) => text.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();

/** A name of two parts. Kept as typed (NFC), but for invisible signs; `languages` tell how its letters are cased. */
export function readName(givenAsTyped: string, familyAsTyped: string, languages: readonly string[]): NameReading {
  const errors: RemarkCode[] = [];
  const warnings: RemarkCode[] = [];
  const undefused = (part: string) => {
    if (!/^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(part)) return { part, spared: false };
    warnings.push('apostropheTaken');
    return { part: part.slice(1), spared: true };
  };
  const [g, f] = [undefused(givenAsTyped), undefused(familyAsTyped)];
  if (
    (!g.spared && beginsFormula(g.part.replace(/^ +/, ''), true)) ||
    (!f.spared && beginsFormula(f.part.replace(/^ +/, ''), g.part.trim() === ''))
  )
    errors.push('nameIsFormula');
  const given = tidy(g.part);
  const family = tidy(f.part);
  const whole = `${given} ${family}`.trim();
  if (hasBidi(g.part + f.part)) errors.push('nameHasDirection');
  if (hasControl((g.part + f.part).replace(/^[\t\r]/, ''))) errors.push('badCharacters');
  if (whole === '') errors.push('nameEmpty');
  else if (!/\p{L}/u.test(whole)) errors.push('nameWithoutLetter');
  if (given.length > 100 || family.length > 100) errors.push('nameTooLong');
  if (/\p{L}\p{M}{3,}/u.test(whole.normalize('NFD'))) warnings.push('nameManyMarks');
  if (mixesScripts(whole)) warnings.push('nameMixesScripts');
  if (/\p{Extended_Pictographic}/u.test(whole)) warnings.push('nameHasEmoji');
  if (/\?(?=\p{L})|\p{L}\?|\?\p{L}/u.test(whole) || whole.includes('\ufffd')) warnings.push('letterLost');
  if (/[Iıİi]\u0307?/u.test(whole) && /[İı]|I\u0307/u.test(whole) && languages.some((l) => /^(tr|az)\b/.test(l)))
    warnings.push('nameTurkishCase');
  return { given, family, errors, warnings };
}

/** The name as it is sorted: without emoji and signs. */
export const sortKey = (name: string): string =>
  name
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

export type AddressReading = { readonly key: string; readonly shown: string } | { readonly error: RemarkCode };
const atom = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u;
const quoted = /^"[^"\\\p{C}]{1,62}"$/u;

/** An address and the form in which two of them are compared: trimmed, without zero-width signs, NFC, lower case, domain in ASCII.
 *  @param toAscii domain → A-labels, '' where it is none */
export function readAddress(typed: string, toAscii: (domain: string) => string): AddressReading {
  const shown = typed
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .normalize('NFC');
  if (shown === '') return { error: 'addressMissing' };
  const at = shown.lastIndexOf('@');
  const local = shown.slice(0, at);
  const domain = shown.slice(at + 1);
  if (at < 1 || domain === '' || shown.length > 254) return { error: 'addressWrong' };
  if (!quoted.test(local)) {
    if (/[;,\s]/.test(local) && local.includes('@')) return { error: 'addressesTwo' };
    if (!atom.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return { error: 'addressWrong' };
    if (mixesScripts(local)) return { error: 'addressLookalike' };
  }
  const ascii = toAscii(domain).toLowerCase();
  if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(ascii)) return { error: 'addressWrong' };
  return { key: `${local.toLowerCase()}@${ascii}`, shown };
}
