import type { BookChangeKind } from '@guildhall/domain/toolbooks/changes';
import { inEach, type BookLocale } from '@guildhall/domain/toolbooks/content';
import type { BookWords } from '@guildhall/domain/toolbooks/words';
import { arabic } from './book.words.ar.js';
import { german } from './book.words.de.js';
import { english } from './book.words.en.js';

/** What a book says itself in one language. What its editors say stands in its chapters. */
export interface WordsIn {
  readonly book: BookWords;
  /** What a line of the list of changes says, over the title of its chapter. */
  readonly changes: Readonly<Record<BookChangeKind, string>>;
  /** In place of the title of a chapter to which nobody agrees any more. */
  readonly unnamedChapter: string;
  /** Of an edition that was issued once more without some of its chapters. */
  readonly redaction: {
    readonly title: string;
    readonly text: string;
    readonly line: string;
    readonly noChapter: string;
    readonly pictures: string;
  };
  readonly dimensions: Readonly<Record<string, string>>;
  /** What is read out where the flag of Europe stands. */
  readonly emblem: string;
}
export const bookWordsIn: Readonly<Record<BookLocale, WordsIn>> = { en: english, de: german, ar: arabic };
export const unnamedChapter = inEach((l) => bookWordsIn[l].unnamedChapter);
/** For dates, lists and names of languages. Latin digits in Arabic, as on the pages. */
export const bookTags: Readonly<Record<BookLocale, string>> = { en: 'en-GB', de: 'de', ar: 'ar-u-nu-latn-ca-gregory' };
