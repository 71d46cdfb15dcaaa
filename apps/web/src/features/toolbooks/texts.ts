import { bookLocales, type BookLocale, type InEach } from '@guildhall/domain/toolbooks/content';

/** The language of a book nearest to the reader's. */
export const bookLocaleFor = (locale: string): BookLocale => bookLocales.find((l) => l === locale) ?? 'en';

/** The text in the reader's language or in that of the editors, with the language it is in. */
export function inWords(text: InEach, locale: string, first: BookLocale): { text: string; lang: BookLocale } {
  const wanted = bookLocaleFor(locale);
  return text[wanted] ? { text: text[wanted], lang: wanted } : { text: text[first], lang: first };
}
/** Size of a file as people say it. */
export const inKilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));
