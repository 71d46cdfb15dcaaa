import { createRequire } from 'node:module';

/* Text of any of our languages as lines of a given width: words in the fonts that have their letters, from the right where the paragraph begins so.
   Our fonts come apart by script, and the PDF library knows neither fallback nor direction. */
const files = createRequire(import.meta.url);
const sans = (weight: '400Regular' | '600SemiBold') =>
  files.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`);
const small = (name: string, script: string, weight: number) =>
  files.resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`);
const scripts = [
  { key: 'arabic', of: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u, font: ['ibm-plex-sans-arabic', 'arabic'] },
  { key: 'georgian', of: /\p{Script=Georgian}/u, font: ['noto-sans-georgian', 'georgian'] },
  { key: 'armenian', of: /\p{Script=Armenian}/u, font: ['noto-sans-armenian', 'armenian'] },
  { key: 'ethiopic', of: /\p{Script=Ethiopic}/u, font: ['noto-sans-ethiopic', 'ethiopic'] },
] as const;

export type Weight = 'normal' | 'strong';
/** Name and file of every font, to be registered once for each document; a file is read when its font is first used. */
export const pdfFonts: readonly (readonly [name: string, file: string])[] = (['normal', 'strong'] as const).flatMap((w) => [
  [`sans-${w}`, sans(w === 'normal' ? '400Regular' : '600SemiBold')] as const,
  ...scripts.map((s) => [`${s.key}-${w}`, small(s.font[0], s.font[1], w === 'normal' ? 400 : 600)] as const),
]);
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

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const firstStrong = /\p{L}/u;
const fromRightOf = (paragraph: string) => {
  const letter = firstStrong.exec(paragraph)?.[0];
  return letter !== undefined && rtl.test(letter);
};

interface Word {
  runs: Run[];
  width: number;
  right: boolean;
}
function wordOf(text: string, weight: Weight, measure: Measure): Word {
  const runs: Run[] = [];
  let current = '';
  let font = '';
  const close = () => {
    if (current) runs.push({ font: `${font}-${weight}`, text: current, width: measure(`${font}-${weight}`, current) });
  };
  for (const char of text) {
    const next = fontOf(char);
    if (next !== font) {
      close();
      [current, font] = ['', next];
    }
    current += char;
  }
  close();
  const right = rtl.test(text);
  return { runs: right ? runs.toReversed() : runs, width: runs.reduce((s, r) => s + r.width, 0), right };
}

/** Characters that a page cannot show: controls. A tab becomes a space. */
const clean = (text: string) => text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '');

/** @param width of the column in points @returns at least one line, also for an empty text */
export function linesOf(text: string, width: number, weight: Weight, measure: Measure): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const fromRight = fromRightOf(paragraph);
    const space = measure(`sans-${weight}`, ' ');
    const words = clean(paragraph)
      .split(/ +/)
      .filter(Boolean)
      .flatMap((w) => cut(w, width, weight, measure));
    const lines: Word[][] = [[]];
    let filled = 0;
    for (const word of words) {
      const last = lines.at(-1)!;
      const wide = last.length ? filled + space + word.width : word.width;
      if (last.length && wide > width) {
        lines.push([word]);
        filled = word.width;
      } else {
        last.push(word);
        filled = wide;
      }
    }
    return lines.map((l) => lineOf(l, fromRight, { font: `sans-${weight}`, text: ' ', width: space }));
  });
}

/** A word wider than the column, in pieces that fit. */
function cut(text: string, width: number, weight: Weight, measure: Measure): Word[] {
  const whole = wordOf(text, weight, measure);
  if (whole.width <= width) return [whole];
  const pieces: Word[] = [];
  let piece = '';
  for (const char of text) {
    if (piece && wordOf(piece + char, weight, measure).width > width) {
      pieces.push(wordOf(piece, weight, measure));
      piece = '';
    }
    piece += char;
  }
  return [...pieces, wordOf(piece, weight, measure)];
}

function lineOf(words: readonly Word[], fromRight: boolean, space: Run): Line {
  // Words of the other direction keep their own order among themselves.
  const groups: Word[][] = [];
  for (const w of words) {
    const last = groups.at(-1);
    if (last && last[0]!.right === w.right) last.push(w);
    else groups.push([w]);
  }
  const turned = groups.map((g) => (g[0]!.right ? g.toReversed() : g));
  const ordered = (fromRight ? turned.toReversed() : turned).flat();
  const runs = ordered.flatMap((w, i) => (i ? [space, ...w.runs] : w.runs));
  return { fromRight, runs, width: runs.reduce((s, r) => s + r.width, 0) };
}
