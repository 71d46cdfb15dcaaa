/* Sums of money as people write them. What a separator means is decided by its place, and said. */

export interface Amount {
  /** Two decimals: `2584000.00`. */
  readonly value: string;
  readonly currency: string;
}
export interface AmountRead {
  readonly amounts: readonly Amount[];
  /** How it was read, where there was more than one way. */
  readonly ways: readonly ('amountGrouped' | 'amountInWords')[];
}
export type AmountFault = 'amountUnreadable' | 'amountNegative' | 'amountTooLarge' | 'currencyMissing';

const currencies = new Set(Intl.supportedValuesOf('currency'));
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₺': 'TRY', '₾': 'GEL', '₴': 'UAH', euro: 'EUR', euros: 'EUR' };
const unit = String.raw`[A-Z]{3}|€|£|₺|₾|₴|euros?`;
const number = String.raw`[-−]?\d(?:[\d.,'’\u00a0\u202f ]*\d)?`;
const word = String.raw`millions?|mio\.?|mln\.?|thousand|tsd\.?|m|k`;
const amount = () =>
  new RegExp(
    String.raw`(?:(?<![\p{L}])(?<before>${unit})\s*)?(?<number>${number})\s*(?<word>(?:${word})(?![\p{L}]))?\s*(?<after>(?:${unit})(?![\p{L}]))?`,
    'giu',
  );

const nothing = /^(|-|–|—|\?|n\/?a|tbc|tbd|unknown|not known|unbekannt|k\. ?a\.|none)$/i;
/** Whether a cell says that nothing is known. */
export const saysNothing = (text: string): boolean => nothing.test(text.trim());

/** Every sum in a cell, in their order; `null` where it says that none is known. */
export function readAmounts(text: string): AmountRead | AmountFault | null {
  const t = text.normalize('NFC').trim();
  if (saysNothing(t)) return null;
  const amounts: Amount[] = [];
  const ways = new Set<'amountGrouped' | 'amountInWords'>();
  for (const m of t.matchAll(amount())) {
    const { before, number, word, after } = m.groups as Record<string, string | undefined>;
    const currency = [before, after].map((c) => c && (signs[c.toLowerCase()] ?? c.toUpperCase())).find((c) => c && currencies.has(c));
    if (!currency) return 'currencyMissing';
    if (/^[-−]/.test(number!)) return 'amountNegative';
    const plain = plainNumber(number!, word !== undefined);
    if (plain === null) return 'amountUnreadable';
    if (plain.grouped) ways.add('amountGrouped');
    if (word) ways.add('amountInWords');
    const factor = !word ? 1 : /^(m|mio|mln|million)/i.test(word) ? 1e6 : 1e3;
    const value = Math.round(Number(plain.digits) * factor * 100) / 100;
    if (value >= 1e12) return 'amountTooLarge';
    amounts.push({ value: value.toFixed(2), currency });
  }
  return amounts.length ? { amounts, ways: [...ways] } : 'amountUnreadable';
}

/** `2.584.000`, `3.200.820,00`, `650’000`, `499 934.78`: the last separator is that of the decimals if it stands once and not before three digits. */
function plainNumber(text: string, inWords: boolean): { digits: string; grouped: boolean } | null {
  const t = text.replace(/[\u00a0\u202f ]/g, ' ').replace(/’/g, "'");
  const separators = [...t.matchAll(/[.,' ]/g)].map((m) => m[0]);
  const last = separators.at(-1);
  if (last === undefined) return { digits: t, grouped: false };
  const tail = t.slice(t.lastIndexOf(last) + 1);
  const once = separators.filter((s) => s === last).length === 1;
  // "2.584 million" has three decimals; "2.584" alone has three digits of a group.
  const isDecimal = once && /[.,]/.test(last) && (tail.length !== 3 || inWords || separators.length > 1);
  const whole = isDecimal ? t.slice(0, t.lastIndexOf(last)) : t;
  const groups = whole.split(/[.,' ]/);
  const kinds = new Set([...whole.matchAll(/[.,' ]/g)].map((m) => m[0]));
  if (kinds.size > 1 || (groups.length > 1 && !groups.every((g, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(g)))) return null;
  return { digits: groups.join('') + (isDecimal ? `.${tail}` : ''), grouped: groups.length > 1 };
}
