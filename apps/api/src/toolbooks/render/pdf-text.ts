import type { Inline } from '@guildhall/domain/toolbooks/document';
import { fontFor } from '../../kernel/fonts.js';

/* Text with emphasis and links as lines of a given width. The PDF library knows neither the fonts of other scripts nor their direction. */
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
  readonly href?: string;
  readonly source?: number;
}
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly fromRight: boolean;
}
/** Width of a text, in points. */
export type Measure = (font: string, size: number, text: string) => number;
interface Word {
  pieces: Piece[];
  width: number;
  right: boolean;
  /** A line ends before it. */
  breakBefore: boolean;
}

const rtl = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** Controls have no sign; a tab becomes a space. */
const clean = (text: string) => text.replaceAll('\t', ' ').replace(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029]/gu, '');
const faceOf = (look: Look, i: Inline): string => {
  const strong = look.strong || i.strong;
  if (look.family === 'sans' || i.code) return strong ? 'sans-strong' : 'sans';
  const em = look.em || i.em;
  return strong ? (em ? 'serif-strong-italic' : 'serif-strong') : em ? 'serif-italic' : 'serif';
};

/** @param width of the column in points @returns at least one line, also for an empty text */
export function linesOf(inlines: readonly Inline[], look: Look, width: number, measure: Measure): Line[] {
  const words = wordsOf(inlines, look, measure).flatMap((w) => cut(w, width, look, measure));
  const letter = /\p{L}/u.exec(inlines.map((i) => i.text).join(''))?.[0];
  const fromRight = letter !== undefined && rtl.test(letter);
  const space = measure(faceOf(look, { text: '' }), look.size, ' ');
  const lines: Word[][] = [[]];
  let filled = 0;
  for (const word of words) {
    const last = lines.at(-1)!;
    const wide = last.length ? filled + space + word.width : word.width;
    if (word.breakBefore || (last.length && wide > width)) {
      lines.push([word]);
      filled = word.width;
    } else {
      last.push(word);
      filled = wide;
    }
  }
  return lines.map((l) => lineOf(l, fromRight, { font: faceOf(look, { text: '' }), text: ' ', width: space }));
}

function wordsOf(inlines: readonly Inline[], look: Look, measure: Measure): Word[] {
  const words: Word[] = [];
  let glued = false;
  let breakNext = false;
  for (const i of inlines) {
    const face = faceOf(look, i);
    for (const part of clean(i.text).split(/(\n| +)/)) {
      if (part === '') continue;
      if (part === '\n') {
        [glued, breakNext] = [false, words.length > 0];
        continue;
      }
      if (part.trim() === '') {
        glued = false;
        continue;
      }
      const pieces = inFonts(part, face).map(([font, text]): Piece => ({
        font,
        text,
        width: measure(font, look.size, text),
        ...(i.href ? { href: i.href } : {}),
        ...(i.source === undefined ? {} : { source: i.source }),
      }));
      const width = pieces.reduce((s, p) => s + p.width, 0);
      const last = words.at(-1);
      if (glued && last) {
        last.pieces.push(...pieces);
        last.width += width;
      } else words.push({ pieces, width, right: rtl.test(part), breakBefore: breakNext });
      [glued, breakNext] = [true, false];
    }
  }
  return words;
}

function inFonts(text: string, face: string): [font: string, text: string][] {
  const runs: [string, string][] = [];
  for (const char of text) {
    const font = fontFor(char, face);
    const last = runs.at(-1);
    if (last?.[0] === font) last[1] += char;
    else runs.push([font, char]);
  }
  return runs;
}

/** A word wider than the column (an address, a fingerprint), in pieces that fit. */
function cut(word: Word, width: number, look: Look, measure: Measure): Word[] {
  if (word.width <= width) return [word];
  const out: Word[] = [];
  let now: Word = { pieces: [], width: 0, right: word.right, breakBefore: word.breakBefore };
  for (const p of word.pieces)
    for (const char of p.text) {
      const wide = measure(p.font, look.size, char);
      if (now.width + wide > width && now.pieces.length) {
        out.push(now);
        now = { pieces: [], width: 0, right: word.right, breakBefore: true };
      }
      const last = now.pieces.at(-1);
      if (last && last.font === p.font && last.href === p.href)
        now.pieces[now.pieces.length - 1] = { ...last, text: last.text + char, width: last.width + wide };
      else now.pieces.push({ ...p, text: char, width: wide });
      now.width += wide;
    }
  return [...out, now];
}

function lineOf(words: readonly Word[], fromRight: boolean, space: Piece): Line {
  // Words of the other direction keep their own order among themselves.
  const groups: Word[][] = [];
  for (const w of words) {
    const last = groups.at(-1);
    if (last && last[0]!.right === w.right) last.push(w);
    else groups.push([w]);
  }
  const turned = groups.map((g) => (g[0]!.right ? g.toReversed() : g));
  const pieces = (fromRight ? turned.toReversed() : turned).flat().flatMap((w, i) => {
    const own = w.right ? w.pieces.toReversed() : w.pieces;
    return i ? [space, ...own] : own;
  });
  return { fromRight, pieces: joined(pieces), width: pieces.reduce((s, p) => s + p.width, 0) };
}

/** Words that go on in the same way are one stretch of text: that is how a reader of the file finds and copies them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const p of pieces) {
    const last = out.at(-1);
    const alike = last && last.font === p.font && last.href === p.href && last.source === p.source && !rtl.test(last.text + p.text);
    if (alike) out[out.length - 1] = { ...last, text: last.text + p.text, width: last.width + p.width };
    else out.push(p);
  }
  return out;
}
