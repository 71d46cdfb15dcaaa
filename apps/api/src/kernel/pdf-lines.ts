import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';

/* Text of any of our languages as lines of a given width: words in the fonts that have their letters, from the right where the paragraph begins so.
   Our fonts come apart by script, and the PDF library knows neither fallback nor direction. */
const files = createRequire(import.meta.url);
const google = (family: string, file: string, weight: '400Regular' | '600SemiBold') =>
  files.resolve(`@expo-google-fonts/${family}/${weight}/${file}_${weight}.ttf`);
const scripts = [
  { key: 'arabic', of: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u, font: ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'] },
  { key: 'georgian', of: /\p{Script=Georgian}/u, font: ['noto-sans-georgian', 'NotoSansGeorgian'] },
  { key: 'armenian', of: /\p{Script=Armenian}/u, font: ['noto-sans-armenian', 'NotoSansArmenian'] },
  { key: 'ethiopic', of: /\p{Script=Ethiopic}/u, font: ['noto-sans-ethiopic', 'NotoSansEthiopic'] },
] as const;

export type Weight = 'normal' | 'strong';
/** Name and file of every font, to be registered once for each document; a file is read when its font is first used. */
export const pdfFonts: readonly (readonly [name: string, file: string])[] = (['normal', 'strong'] as const).flatMap((w) => {
  const weight = w === 'normal' ? '400Regular' : '600SemiBold';
  return [
    [`sans-${w}`, google('source-sans-3', 'SourceSans3', weight)] as const,
    ...scripts.map((s) => [`${s.key}-${w}`, google(s.font[0], s.font[1], weight)] as const),
  ];
});
const fontOf = (char: string) => scripts.find((s) => s.of.test(char))?.key ?? 'sans';

export interface Run {
  readonly font: string;
  readonly text: string;
  readonly width: number;
}
export interface Line {
  readonly fromRight: boolean;
  readonly width: number;
  /** In the order of drawing, from left to right. */
  readonly runs: readonly Run[];
}
/** Width of a text in a font, in points. */
export type Measure = (font: string, text: string) => number;

// What the package is to Node is not what its types say.
const bidi = (files('bidi-js') as () => Bidi)();

/** Characters that a page cannot show: controls. A tab becomes a space. */
const clean = (text: string) => text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '');

/** A paragraph with its directions by the rules of Unicode (UAX 9): names in Arabic, numbers and brackets between them each in their order. */
class Paragraph {
  private readonly levels;
  readonly fromRight: boolean;
  constructor(
    readonly text: string,
    private readonly weight: Weight,
    private readonly measure: Measure,
  ) {
    this.levels = bidi.getEmbeddingLevels(text);
    this.fromRight = ((this.levels.paragraphs[0]?.level ?? 0) & 1) === 1;
  }
  /** Pieces of one font from one place to another, in the order of drawing. A font gets letters that run from the right in the order of reading, as it
   *  joins and turns them itself; everything else is turned here. */
  runs(from: number, to: number): Run[] {
    if (to <= from) return [];
    const mirrored = bidi.getMirroredCharactersMap(this.text, this.levels.levels, from, to - 1);
    const pieces: { font: string; text: string; joined: boolean }[] = [];
    for (const at of this.order(from, to)) {
      const char = mirrored.get(at) ?? String.fromCodePoint(this.text.codePointAt(at)!);
      const font = fontOf(char);
      const right = (this.levels.levels[at]! & 1) === 1;
      const joined = right && font === 'arabic';
      const last = pieces.at(-1);
      // Figures of a font that runs from the right stand alone, or it would turn them.
      if (last && last.font === font && last.joined === joined && (joined || font !== 'arabic'))
        last.text = joined ? char + last.text : last.text + char;
      else pieces.push({ font, text: char, joined });
    }
    return pieces.map((p) => {
      const font = `${p.font}-${this.weight}`;
      return { font, text: p.text, width: this.measure(font, p.text) };
    });
  }
  width(from: number, to: number): number {
    return this.runs(from, to).reduce((sum, r) => sum + r.width, 0);
  }
  get space(): number {
    return this.measure(`sans-${this.weight}`, ' ');
  }
  /** Places of characters as they are drawn, from left to right; the second half of a pair goes with its first. */
  private order(from: number, to: number): number[] {
    const places = Array.from({ length: to - from }, (_, i) => from + i);
    for (const [first = 0, last = -1] of bidi.getReorderSegments(this.text, this.levels, from, to - 1)) {
      const [at, count] = [first - from, last - first + 1];
      places.splice(at, count, ...places.slice(at, at + count).reverse());
    }
    return places.filter((at) => !/[\udc00-\udfff]/.test(this.text[at]!));
  }
}

/** @param width of the column in points @returns at least one line, also for an empty text */
export function linesOf(text: string, width: number, weight: Weight, measure: Measure): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw) => {
    const paragraph = new Paragraph(clean(raw).replace(/ +/g, ' ').trim(), weight, measure);
    return broken(paragraph, width).map(([from, to]) => {
      const runs = paragraph.runs(from, to);
      return { fromRight: paragraph.fromRight, runs, width: runs.reduce((sum, r) => sum + r.width, 0) };
    });
  });
}

/** From where to where each line goes: between words, and inside of a word that is wider than the column. */
function broken(p: Paragraph, width: number): [from: number, to: number][] {
  const lines: [number, number][] = [];
  let [from, filled] = [0, 0];
  for (const { 0: word, index: start } of p.text.matchAll(/[^ ]+/g)) {
    const end = start + word.length;
    const wide = p.width(start, end);
    if (start > from && filled + p.space + wide > width) {
      lines.push([from, start - 1]);
      from = start;
    }
    filled = (start > from ? filled + p.space : 0) + wide;
    while (filled > width) {
      const fits = fitting(p, from, end, width);
      if (fits >= end) break;
      lines.push([from, fits]);
      from = fits;
      filled = p.width(from, end);
    }
  }
  return [...lines, [from, p.text.length]];
}
/** How far a word fits, by one character at least. */
function fitting(p: Paragraph, from: number, end: number, width: number): number {
  const next = (at: number) => at + String.fromCodePoint(p.text.codePointAt(at)!).length;
  let at = next(from);
  while (at < end && p.width(from, next(at)) <= width) at = next(at);
  return at;
}
