import type { Dimension, LocalText, RubricDefinition } from '@guildhall/domain/peer-review/rubric';

/** The text with another wording in one language; an empty translation is taken out. */
export const said = (text: LocalText, locale: string, words: string): LocalText =>
  locale !== 'en' && words === ''
    ? (Object.fromEntries(Object.entries(text).filter(([l]) => l !== locale)) as LocalText)
    : { ...text, [locale]: words };

export const put = <T>(list: readonly T[], at: number, item: T): T[] => list.map((x, i) => (i === at ? item : x));
export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);
/** One step up (-1) or down (1); unchanged at the edge. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}

const levels = ['Ad hoc', 'Emerging', 'Established', 'Strong', 'Exemplary'];
/** A new dimension with a key that is free and the names of the standard scale. */
export function newDimension(definition: RubricDefinition): Dimension {
  const taken = new Set(definition.dimensions.map((d) => d.key));
  let n = definition.dimensions.length + 1;
  while (taken.has(`dimension_${n}`)) n++;
  return {
    key: `dimension_${n}`,
    title: { en: '' },
    group: 'core',
    questions: [{ en: '' }],
    lookFor: [],
    anchors: levels.map((name, i) => ({ level: i + 1, name: { en: name }, text: { en: '' } })),
    weight: 1,
    commentMinChars: 80,
    allowNotInScope: true,
    allowInsufficientEvidence: true,
  };
}
