import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';

/* Words as lines, and lines in the order in which they are drawn. */

// What the package is to Node is not what its types say.
const bidi = (createRequire(import.meta.url)('bidi-js') as () => Bidi)();

export interface Drawn {
  /** Place in the text. */
  readonly at: number;
  /** As it is drawn: brackets of a text from the right are turned. */
  readonly char: string;
  readonly fromRight: boolean;
}
/** A paragraph with its directions by the rules of Unicode (UAX 9): names in Arabic, numbers and brackets between them each in their order. */
export class Directions {
  private readonly levels;
  readonly fromRight: boolean;
  /** @param base of the paragraph; without it its first letter decides */
  constructor(
    private readonly text: string,
    base?: 'ltr' | 'rtl',
  ) {
    this.levels = bidi.getEmbeddingLevels(text, base);
    this.fromRight = ((this.levels.paragraphs[0]?.level ?? 0) & 1) === 1;
  }
  /** Characters of a line as they are drawn, from left to right; the second half of a pair goes with its first. */
  drawn(from: number, to: number): Drawn[] {
    if (to <= from) return [];
    const mirrored = bidi.getMirroredCharactersMap(this.text, this.levels.levels, from, to - 1);
    const places = Array.from({ length: to - from }, (_, i) => from + i);
    for (const [first = 0, last = -1] of bidi.getReorderSegments(this.text, this.levels, from, to - 1)) {
      const [at, count] = [first - from, last - first + 1];
      places.splice(at, count, ...places.slice(at, at + count).reverse());
    }
    return places
      .filter((at) => !/[\udc00-\udfff]/.test(this.text[at]!))
      .map((at) => ({
        at,
        char: mirrored.get(at) ?? String.fromCodePoint(this.text.codePointAt(at)!),
        fromRight: (this.levels.levels[at]! & 1) === 1,
      }));
  }
}

export interface Widths {
  readonly space: number;
  of(from: number, to: number): number;
}
/** From where to where each line goes: between words, and inside of a word that is wider than the column. @returns at least one line */
export function brokenAt(text: string, width: number, widths: Widths): [from: number, to: number][] {
  const next = (at: number) => at + String.fromCodePoint(text.codePointAt(at)!).length;
  /** How far a word fits, by one character at least. */
  const fitting = (from: number, end: number) => {
    let at = next(from);
    while (at < end && widths.of(from, next(at)) <= width) at = next(at);
    return at;
  };
  const lines: [number, number][] = [];
  let [from, filled] = [text.length - text.trimStart().length, 0];
  for (const { 0: word, index: start } of text.matchAll(/[^ ]+/g)) {
    const end = start + word.length;
    const wide = widths.of(start, end);
    if (start > from && filled + widths.space + wide > width) {
      lines.push([from, start - 1]);
      from = start;
    }
    filled = (start > from ? filled + widths.space : 0) + wide;
    while (filled > width) {
      const fits = fitting(from, end);
      if (fits >= end) break;
      lines.push([from, fits]);
      from = fits;
      filled = widths.of(from, end);
    }
  }
  return [...lines, [from, Math.max(from, text.trimEnd().length)]];
}
