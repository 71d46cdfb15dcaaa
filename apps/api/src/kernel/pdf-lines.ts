import { createRequire } from 'node:module';
import { brokenAt, Directions } from './bidi.js';

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

/** Characters that a page cannot show: controls. A tab becomes a space. */
const clean = (text: string) => text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '');

class Paragraph {
  private readonly directions: Directions;
  constructor(
    readonly text: string,
    private readonly weight: Weight,
    private readonly measure: Measure,
  ) {
    this.directions = new Directions(text);
  }
  get fromRight(): boolean {
    return this.directions.fromRight;
  }
  /** Pieces of one font from one place to another, in the order of drawing. A font gets letters that run from the right in the order of reading, as it
   *  joins and turns them itself; everything else is turned here. */
  runs(from: number, to: number): Run[] {
    const pieces: { font: string; text: string; joined: boolean }[] = [];
    for (const { char, fromRight } of this.directions.drawn(from, to)) {
      const font = fontOf(char);
      const joined = fromRight && font === 'arabic';
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
  lines(width: number): [from: number, to: number][] {
    return brokenAt(this.text, width, {
      space: this.measure(`sans-${this.weight}`, ' '),
      of: (from, to) => this.runs(from, to).reduce((sum, r) => sum + r.width, 0),
    });
  }
}

/** @param width of the column in points @returns at least one line, also for an empty text */
export function linesOf(text: string, width: number, weight: Weight, measure: Measure): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw) => {
    const paragraph = new Paragraph(clean(raw).replace(/ +/g, ' ').trim(), weight, measure);
    return paragraph.lines(width).map(([from, to]) => {
      const runs = paragraph.runs(from, to);
      return { fromRight: paragraph.fromRight, runs, width: runs.reduce((sum, r) => sum + r.width, 0) };
    });
  });
}
