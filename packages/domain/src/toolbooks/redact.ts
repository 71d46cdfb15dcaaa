import type { BookChange } from './changes.js';
import type { InEach } from './content.js';
import type { BookDocument } from './document.js';

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

/** The list of changes without the titles of these chapters. */
export const redactChanges = (changes: readonly BookChange[], chapterIds: ReadonlySet<string>, instead: InEach): BookChange[] =>
  changes.map((c) => (c.chapterId !== null && chapterIds.has(c.chapterId) ? { ...c, title: instead } : c));
