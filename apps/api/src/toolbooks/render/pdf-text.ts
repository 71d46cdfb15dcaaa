import type { Inline } from '@guildhall/domain/toolbooks/document';
import { apart, runsIn, withoutSigns, type Direction } from '@guildhall/domain/toolbooks/direction';
import { brokenAt, Directions } from '../../kernel/bidi.js';
import { fontFor } from '../../kernel/fonts.js';

/* Text with emphasis and links as lines of a given width. The PDF library knows neither the fonts of other scripts nor their direction: the order of what is drawn is
   that of Unicode (UAX 9), over the paragraph as a whole. */
export interface Look {
  readonly size: number;
  readonly family: 'serif' | 'sans';
  readonly color: string;
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly leading: number;
}
export interface Piece {
  readonly font: string;
  readonly text: string;
  readonly width: number;
  /** Of the letters, against that of the look: those of Arabic are drawn smaller in their fonts than ours. */
  readonly scale: number;
  /** Its place in the order of reading. */
  readonly at: number;
  readonly href?: string;
  readonly source?: number;
}
export interface Line {
  /** From left to right, as they are seen. */
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly fromRight: boolean;
}
/** Width of a text, in points. */
export type Measure = (font: string, size: number, text: string) => number;

/** Controls have no sign; a tab becomes a space. */
const clean = (text: string) => text.replaceAll('\t', ' ').replace(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029]/gu, '');
export const faceOf = (look: Look, i: Inline): string => {
  const strong = look.strong || i.strong;
  if (look.family === 'sans' || i.code) return strong ? 'sans-strong' : 'sans';
  const em = look.em || i.em;
  return strong ? (em ? 'serif-strong-italic' : 'serif-strong') : em ? 'serif-italic' : 'serif';
};
const scaleOf = (font: string) => (font.startsWith('naskh') ? 1.14 : font.startsWith('arabic') ? 1.04 : 1);
const isArabic = (font: string) => font.startsWith('naskh') || font.startsWith('arabic');

/** @param width of the column in points @param around which way the texts around it run @returns at least one line, also for an empty text */
export function linesOf(inlines: readonly Inline[], look: Look, width: number, measure: Measure, around: Direction = 'ltr'): Line[] {
  const fromRight = runsIn(inlines.map((i) => i.text).join(''), around) === 'rtl';
  return stretches(inlines, fromRight).flatMap((parts) => new Paragraph(parts, look, fromRight, measure).lines(width));
}

type Part = readonly [text: string, of: Inline];
/** What stands between two hard breaks, spaces as one. An address among words from the right is set apart, so that it keeps its order. */
function stretches(inlines: readonly Inline[], fromRight: boolean): Part[][] {
  const out: Part[][] = [[]];
  for (const i of inlines)
    clean(i.text)
      .split('\n')
      .forEach((line, n) => {
        if (n) out.push([]);
        const text = line.replace(/ +/g, ' ');
        if (text) out.at(-1)!.push([fromRight && (i.href || i.code) ? apart('ar', text) : text, i]);
      });
  return out;
}

class Paragraph {
  private readonly text: string;
  private readonly of: Inline[] = [];
  private readonly directions: Directions;
  constructor(
    parts: readonly Part[],
    private readonly look: Look,
    private readonly fromRight: boolean,
    private readonly measure: Measure,
  ) {
    this.text = parts.map(([text]) => text).join('');
    for (const [text, of] of parts) for (let i = 0; i < text.length; i++) this.of.push(of);
    this.directions = new Directions(this.text, fromRight ? 'rtl' : 'ltr');
  }

  lines(width: number): Line[] {
    const widths = {
      space: this.measure(faceOf(this.look, { text: '' }), this.look.size, ' '),
      of: (from: number, to: number) => this.pieces(from, to).reduce((sum, p) => sum + p.width, 0),
    };
    return brokenAt(this.text, width, widths).map(([from, to]) => {
      const pieces = this.pieces(from, to);
      return { fromRight: this.fromRight, pieces, width: pieces.reduce((s, p) => s + p.width, 0) };
    });
  }

  /** Pieces of one font and one look, in the order of drawing. A font gets letters that run from the right in the order of reading, as it joins and turns them itself;
   *  everything else is turned here. */
  private pieces(from: number, to: number): Piece[] {
    const out: { font: string; text: string; of: Inline; joined: boolean; at: number }[] = [];
    for (const { at, char, fromRight } of this.directions.drawn(from, to)) {
      if (!withoutSigns(char)) continue;
      const of = this.of[at]!;
      // Arabic has no italics: what is stressed is bold there.
      const plainly = fontFor(char, faceOf(this.look, of));
      const font = of.em && isArabic(plainly) ? fontFor(char, faceOf({ ...this.look, strong: true }, of)) : plainly;
      const joined = fromRight && isArabic(font);
      const last = out.at(-1);
      // Figures of a font that runs from the right stand alone, or it would turn them.
      const alike = last && last.font === font && last.of === of && last.joined === joined && (joined || !isArabic(font));
      if (alike) {
        last.text = joined ? char + last.text : last.text + char;
        last.at = Math.min(last.at, at);
      } else out.push({ font, text: char, of, joined, at });
    }
    return out.map(({ font, text, of, at }) => ({
      font,
      text,
      at,
      scale: scaleOf(font),
      width: this.measure(font, this.look.size * scaleOf(font), text),
      ...(of.href ? { href: of.href } : {}),
      ...(of.source === undefined ? {} : { source: of.source }),
    }));
  }
}
