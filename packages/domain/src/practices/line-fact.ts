import { sourceOf, stillSaid, type Source } from '../translations/translation.js';
import type { Fact } from './content.js';

/** What of a fact stands in a line of a list; `locale` is that of its words. */
export interface LineFact {
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  readonly locale: string;
}
type Said = Pick<Fact, 'id' | 'value' | 'unit' | 'label' | 'mark'>;

/** A number of something: begins with a figure, is no date, and says what it counts. */
const counts = ({ value, unit }: Said): boolean => /^[<>~≈]?\s?\d/.test(value) && !/^\d{4}-\d{2}/.test(value) && unit.trim() !== '';

/** A sum of money: its unit is a code. */
const isSum = ({ unit }: Said): boolean => /^\p{Lu}{3}$/u.test(unit.trim());

/** The one fact of a practice that stands beside its title: the first that counts something, a sum of money only where nothing else does. An example made up by the writer is none. In another language
 *  (`words`: what was published in it, and what the source said then) only where all of its words are still those that were translated. */
export function lineFact(
  facts: readonly Said[],
  locale: string,
  words: { locale: string; texts: Readonly<Record<string, string>>; source: Source } | null,
): LineFact | null {
  const all = facts.filter((f) => f.mark !== 'ILLUSTRATIVE' && counts(f));
  const fact = all.find((f) => !isSum(f)) ?? all[0];
  if (!fact) return null;
  const own = { value: fact.value, unit: fact.unit, label: fact.label, locale };
  if (!words) return own;
  const key = (part: 'unit' | 'label') => `facts.${fact.id}.${part}`;
  const now = sourceOf([
    [key('unit'), fact.unit],
    [key('label'), fact.label],
  ]);
  const said = stillSaid(words.texts, words.source, now);
  if (!now.every((text) => said[text.key])) return own;
  return { value: fact.value, unit: said[key('unit')] ?? fact.unit, label: said[key('label')] ?? fact.label, locale: words.locale };
}
