import type { BookChange } from './changes.js';
import type { InEach } from './content.js';
import type { Block, BookDocument } from './document.js';

/** What stands in place of a chapter that was taken out. */
export interface RedactionWords {
  readonly title: string;
  readonly text: string;
}

/** A frozen book without these chapters (by their place, from 1): their titles, texts and pictures are gone, their numbers and everything else stay. */
export const redactBook = (document: BookDocument, taken: ReadonlySet<number>, words: RedactionWords): BookDocument => ({
  ...document,
  chapters: document.chapters.map((c, i) =>
    taken.has(i + 1)
      ? {
          ...c,
          title: words.title,
          kicker: '',
          lang: document.lang,
          blocks: [{ kind: 'note' as const, blocks: [{ kind: 'p' as const, inlines: [{ text: words.text }] }] }],
        }
      : c,
  ),
});

/** A frozen book without these pictures (by the place of their chapter and the SHA-256 of their bytes), with what was said under them. */
export const withoutPictures = (document: BookDocument, gone: ReadonlyMap<number, ReadonlySet<string>>): BookDocument => ({
  ...document,
  chapters: document.chapters.map((c, i) => {
    const of = gone.get(i + 1);
    return of ? { ...c, blocks: c.blocks.filter((b: Block) => b.kind !== 'figure' || !of.has(b.sha256)) } : c;
  }),
});

/** The list of changes without the titles of these chapters. */
export const redactChanges = (changes: readonly BookChange[], chapterIds: ReadonlySet<string>, instead: InEach): BookChange[] =>
  changes.map((c) => (c.chapterId !== null && chapterIds.has(c.chapterId) ? { ...c, title: instead } : c));
