import type { PracticeContent } from '../practices/content.js';
import type { SchemePart } from './parts.js';

type PracticeFact = PracticeContent['facts'][number];
/** A figure of the book with the chapter in which it stands. */
export interface BookFact {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly asOf: string;
  readonly grade: PracticeFact['grade'];
  readonly mark: PracticeFact['mark'];
  readonly note: string;
  /** Number of the chapter. */
  readonly chapter: number;
  /** Number of the source; null: the text names none. */
  readonly source: number | null;
}
export interface BookSource {
  readonly number: number;
  readonly title: string;
  readonly url: string;
}

/** Counts the sources of a book in the order in which its chapters name them; the same document has one number wherever it is named. */
export class SourceList {
  private readonly known = new Map<string, BookSource>();

  /** @returns null where neither title nor address is given */
  numberOf(title: string, url: string): number | null {
    if (!title && !url) return null;
    const key = url || title;
    const found = this.known.get(key);
    if (found) return found.number;
    const source = { number: this.known.size + 1, title: title || url, url };
    this.known.set(key, source);
    return source.number;
  }
  get all(): readonly BookSource[] {
    return [...this.known.values()];
  }
}

export const factsOfPractice = (content: PracticeContent, chapter: number, sources: SourceList): BookFact[] =>
  content.facts.map(({ label, value, unit, asOf, grade, mark, note, sourceTitle, sourceUrl }) => ({
    label,
    value,
    unit,
    asOf,
    grade,
    mark,
    note,
    chapter,
    source: sources.numberOf(sourceTitle, sourceUrl),
  }));

/** What the operator says of a scheme; `words` name the figures in the language of the book. */
export function factsOfScheme(
  s: SchemePart,
  chapter: number,
  sources: SourceList,
  words: { capacity: string; cost: string; perYear: string; own: (name: string) => string },
): BookFact[] {
  const { capacityPerYear, costPerParticipantEur } = s.canvas;
  const common = { asOf: '', grade: 'CLAIMED', mark: s.fictional ? 'ILLUSTRATIVE' : 'UNCHECKED', note: '', chapter } as const;
  const figures = [
    ...(capacityPerYear === null ? [] : [{ label: words.capacity, value: String(capacityPerYear), unit: words.perYear }]),
    ...(costPerParticipantEur === null ? [] : [{ label: words.cost, value: String(costPerParticipantEur), unit: 'EUR' }]),
  ];
  return figures.map((f) => ({ ...f, ...common, source: sources.numberOf(words.own(s.operatorName), '') }));
}
