import { createHash } from 'node:crypto';
import { partOfTime, timeAsSaid } from '@guildhall/domain/kernel/part-of-time';
import { canonical } from '@guildhall/domain/practices/content';
import { compileBook } from '@guildhall/domain/toolbooks/compile';
import { bookLocales, editionLocales, type BookContent, type BookLocale } from '@guildhall/domain/toolbooks/content';
import type { BookDocument } from '@guildhall/domain/toolbooks/document';
import type { Parts } from '@guildhall/domain/toolbooks/parts';
import { blocksOf } from './blocks.js';
import { bookTags, bookWordsIn } from './book.words.js';

/** A book in each language that it has; always in the one that its editors write first. */
export type Compiled = Readonly<Partial<Record<BookLocale, BookDocument>>>;
interface Given {
  readonly slug: string;
  readonly content: BookContent;
  readonly network: string;
  readonly parts: Parts;
}

/** Its languages, in the order of the list. */
export const localesOf = (compiled: Compiled): BookLocale[] => bookLocales.filter((l) => compiled[l] !== undefined);
/** The book in each of its languages. @param origin of the installation, for permanent addresses */
export function compileAll(origin: string, given: Given): Compiled {
  return Object.fromEntries(editionLocales(given.content).map((lang) => [lang, compileIn(lang, origin, given)]));
}
export function compileIn(lang: BookLocale, origin: string, { slug, content, network, parts }: Given): BookDocument {
  const languages = new Intl.DisplayNames([bookTags[lang]], { type: 'language' });
  const countries = new Intl.DisplayNames([bookTags[lang]], { type: 'region' });
  return compileBook({
    content,
    lang,
    network,
    parts,
    origin,
    address: `${origin}/toolbooks/${slug}`,
    words: bookWordsIn[lang].book,
    markdown: blocksOf,
    languageName: (code) => languages.of(code) ?? code,
    countryName: (code) => countries.of(code) ?? code,
    when: (said) => partOfTime(bookTags[lang], said, 'long'),
    whenSaid: (said) => timeAsSaid(bookTags[lang], said, 'long'),
    dimensionName: (code) => bookWordsIn[lang].dimensions[code] ?? code.replaceAll('_', ' '),
  });
}
/** SHA-256 of the compiled book in all its languages, hexadecimal: the same for the same input, whenever and wherever it is compiled. */
export const hashOfBook = (compiled: Compiled): string => createHash('sha256').update(canonical(compiled)).digest('hex');
