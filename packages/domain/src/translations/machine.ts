import { markTerms, termsIn, type GlossaryTerm } from './glossary.js';
import { isOneLine, textKeys, textOf, translatedText, type Source, type TextKey, type TranslatedTexts } from './translation.js';

/** A text as a machine gets it: places instead of terms of the glossary, and what stands there in the other language. */
export interface Guarded {
  readonly sent: string;
  readonly places: ReadonlyMap<number, string>;
}
/* Machines put blanks into what they do not know. */
const place = (at: number): RegExp => new RegExp(`\\[\\[\\s*${at}\\s*\\]\\]`, 'gu');

/** Takes out the terms for which a word was agreed. A place never looks like something that the text says itself. */
export function guard(text: string, terms: readonly GlossaryTerm[], from: string, to: string): Guarded {
  const found = termsIn(text, '', terms, from, to);
  const agreed = new Map(found.map((t) => [t.code, t.agreed]));
  const places = new Map<number, string>();
  let at = 0;
  const sent = markTerms(text, found).map((part) => {
    if (part.code === null) return part.text;
    while (place(at).test(text)) at += 1;
    places.set(at, agreed.get(part.code)!);
    return `[[${at++}]]`;
  });
  return { sent: sent.join(''), places };
}

/** What the machine said with the agreed words in their places; null where a place is missing or stands there twice. */
export function unguard(answer: string, { places }: Guarded): string | null {
  let whole = true;
  const at = new Map([...places].map(([n, word]) => [String(n), word]));
  for (const n of places.keys()) whole &&= answer.match(place(n))?.length === 1;
  // In one go: an agreed word may look like a place.
  return whole ? answer.replace(/\[\[\s*(\d+)\s*\]\]/gu, (said, n: string) => at.get(n) ?? said) : null;
}

/** Texts of the source that nobody has put into words yet. */
export const emptyTexts = (source: Source, texts: TranslatedTexts): TextKey[] =>
  textKeys(source).filter((key) => (texts[key]?.text ?? '').trim() === '');

/** What may be stored of an answer; null where a term got lost, where it is empty, or where it does not go into its field. */
export function machineWords(
  key: TextKey,
  source: Source,
  guarded: Guarded,
  answer: string,
  terms: readonly GlossaryTerm[],
  from: string,
  to: string,
): string | null {
  const said = unguard(answer, guarded);
  if (said === null || said.trim() === '' || textOf(source, key) === '') return null;
  // A term that could not be taken out must have been translated as agreed.
  if (termsIn(guarded.sent, said, terms, from, to).some((t) => !t.used)) return null;
  return translatedText.safeParse({ key, text: isOneLine(key) ? said.replace(/\s*\n\s*/g, ' ') : said }).data?.text ?? null;
}
