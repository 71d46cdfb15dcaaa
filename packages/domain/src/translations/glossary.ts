/** A word that the network uses in one sense only, with the word that was agreed for it in other languages. */
export interface GlossaryTerm {
  readonly code: string;
  /** Language of `term`. */
  readonly locale: string;
  readonly term: string;
  readonly translations: Readonly<Record<string, string>>;
}
export interface TermUse {
  readonly code: string;
  readonly term: string;
  readonly agreed: string;
  /** The translation has the agreed word, in whatever form its grammar asks for. */
  readonly used: boolean;
}

/* Letters without case and marks, so that `Évaluation` is found as `evaluation`; a tatweel or a vowel sign of Arabic is no other word. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word in any of its forms: its beginning, and what grammar hangs on. Short words stand as they are but for an ending. */
function forms(word: string): string {
  const letters = [...word];
  const keep = letters.length >= 5 ? Math.max(4, letters.length - 2) : letters.length;
  return `${escape(letters.slice(0, keep).join(''))}\\p{L}*`;
}
/** The words of a term in their order, with at most one other word in between. */
const pattern = (term: string, before: string): RegExp =>
  new RegExp(
    `${before}${plain(term)
      .split(/[\s-]+/u)
      .filter(Boolean)
      .map(forms)
      .join("(?:[\\s'’-]+\\p{L}+)?[\\s'’-]+\\p{L}{0,3}?")}`,
    'u',
  );

/** Whether a text has a term of its own language as a word, not inside another one. */
export const hasTerm = (text: string, term: string): boolean => pattern(term, '(?<!\\p{L})').test(plain(text));
/** Whether a translation has the agreed word; a compound or an article written in one with it is fine. */
export const saysTerm = (text: string, agreed: string): boolean => pattern(agreed, '').test(plain(text));

/** Which terms of the glossary a source has for which a word was agreed in `locale`, and whether its translation has that word. */
export const termsIn = (source: string, translation: string, terms: readonly GlossaryTerm[], from: string, locale: string): TermUse[] =>
  terms.flatMap(({ code, locale: own, term, translations }) => {
    const inSource = from === own ? term : translations[from];
    const agreed = locale === own ? term : translations[locale];
    return inSource && agreed && hasTerm(source, inSource) ? [{ code, term: inSource, agreed, used: saysTerm(translation, agreed) }] : [];
  });

export interface MarkedPart {
  readonly text: string;
  /** Code of the term that stands here; null between terms. */
  readonly code: string | null;
}
/** The text in parts, terms apart from the rest; together they are the text. Where terms overlap the first one counts. */
export function markTerms(text: string, terms: readonly { readonly code: string; readonly term: string }[]): MarkedPart[] {
  // Terms are found in plain letters; `origin` says where each of them stands in the text.
  let letters = '';
  const origin: number[] = [];
  for (const { 0: char, index } of text.matchAll(/./gsu)) {
    const folded = plain(char);
    letters += folded;
    for (let i = 0; i < folded.length; i++) origin.push(index);
  }
  const found = terms
    .flatMap(({ code, term }) =>
      [...letters.matchAll(new RegExp(pattern(term, '(?<!\\p{L})').source, 'gu'))].map((m) => ({
        code,
        from: origin[m.index]!,
        to: origin[m.index + m[0].length] ?? text.length,
      })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { code, from, to } of found) {
    if (from < at) continue;
    if (from > at) parts.push({ text: text.slice(at, from), code: null });
    parts.push({ text: text.slice(from, to), code });
    at = to;
  }
  return at < text.length || parts.length === 0 ? [...parts, { text: text.slice(at), code: null }] : parts;
}
