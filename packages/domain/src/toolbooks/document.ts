import type { Licence } from '../practices/content.js';
import type { BookLocale, ChapterKind, Emblem } from './content.js';

/* A compiled book, before it is paper or screen: what every form of output is made of. Nothing in it depends on when it was compiled. */

export interface Inline {
  readonly text: string;
  readonly strong?: true;
  readonly em?: true;
  readonly code?: true;
  /** http, https or mailto. */
  readonly href?: string;
  /** Number of a source of the book. */
  readonly source?: number;
}
/** A picture with what is said of it. `alt` is empty where it only decorates. */
export interface Figure {
  readonly kind: 'figure';
  /** SHA-256 of its bytes in the store of files; so the fingerprint of a book is also that of its pictures. */
  readonly sha256: string;
  readonly alt: string;
  readonly caption: string;
  /** Who made it, and under which terms it may be shown: a whole line. */
  readonly credit: string;
}
export type Block =
  | Figure
  | { readonly kind: 'p'; readonly inlines: readonly Inline[]; readonly lead?: true }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'note'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      /** Share of each column in the width; they add up to 1. */
      readonly widths: readonly number[];
    };

export interface BookPart {
  /** Anchor, unique in the book: a-z, 0-9, hyphen. */
  readonly id: string;
  /** `1`, `2` …; null for what stands before and after the chapters. */
  readonly number: number | null;
  readonly kind: ChapterKind | 'PURPOSE' | 'FACTS' | 'SOURCES' | 'CITATIONS' | 'IMPRINT';
  readonly title: string;
  /** One line over the title: what kind of chapter, from where. */
  readonly kicker: string;
  /** Language that most of the part is written in, BCP 47. */
  readonly lang: string;
  readonly blocks: readonly Block[];
}

export interface BookLabels {
  readonly contents: string;
  readonly edition: string;
  readonly draft: string;
  readonly page: string;
  readonly fingerprint: string;
  readonly frozenOn: string;
  readonly changes: string;
  readonly chapter: string;
}
export interface BookDocument {
  readonly format: 1;
  readonly lang: BookLocale;
  readonly title: string;
  readonly subtitle: string;
  readonly network: string;
  readonly publisher: string;
  readonly contributors: readonly string[];
  readonly funder: { readonly emblem: Emblem; readonly name: string; readonly disclaimer: string };
  readonly licence: Licence;
  readonly licenceUrl: string;
  /** Permanent address of the book. */
  readonly address: string;
  readonly labels: BookLabels;
  readonly front: readonly BookPart[];
  readonly chapters: readonly BookPart[];
  readonly back: readonly BookPart[];
}

export const partsOf = (d: BookDocument): readonly BookPart[] => [...d.front, ...d.chapters, ...d.back];
export const plain = (inlines: readonly Inline[]): string => inlines.map((i) => i.text).join('');
/** A line that is stressed as a whole names what comes below it, and stands where that stands. */
export const isLabel = (inlines: readonly Inline[]): boolean => inlines.length > 0 && inlines.every((i) => i.em && !i.href);
/** Every picture of blocks, those inside others as well. */
export const figuresOf = (blocks: readonly Block[]): Figure[] =>
  blocks.flatMap((b) =>
    b.kind === 'figure' ? [b] : b.kind === 'list' ? b.items.flatMap(figuresOf) : 'blocks' in b ? figuresOf(b.blocks) : [],
  );
/** Whether it is a picture of which something is to be said. */
export const captionOf = (f: Figure): string => [f.caption, f.credit].filter(Boolean).join(' ');
/** The words of blocks on one line, for what only needs to know what is said. */
export const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((b) => {
      switch (b.kind) {
        case 'p':
        case 'heading':
          return plain(b.inlines);
        case 'list':
          return b.items.map(wordsOf).join(' ');
        case 'quote':
        case 'note':
          return wordsOf(b.blocks);
        case 'code':
          return b.text;
        case 'figure':
          return [b.alt, captionOf(b)].join(' ');
        case 'table':
          return b.rows.map((r) => r.map(plain).join(' ')).join(' ');
        default:
          return '';
      }
    })
    .join(' ');
