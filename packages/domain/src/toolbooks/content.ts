import * as z from 'zod/mini';
import type { InterfaceLocale } from '../kernel/locale.js';
import { choice, idInput, line, prose } from '../kernel/text.js';
import { licences } from '../practices/content.js';

/** Languages that a book can be in: those that its own words (contents, facts, sources) exist in. Whatever is said once for each of them is typed by this list. */
export const bookLocales = ['en', 'de', 'ar'] as const satisfies readonly InterfaceLocale[];
export type BookLocale = (typeof bookLocales)[number];
/** What the book says itself, in each of its languages; empty where nobody has written it yet. */
export type InEach = Readonly<Record<BookLocale, string>>;
export const inEach = (text: (locale: BookLocale) => string): Record<BookLocale, string> =>
  Object.fromEntries(bookLocales.map((l) => [l, text(l)])) as Record<BookLocale, string>;
const textInEach = (text: z.ZodMiniType<string, string>) => {
  const written = z._default(text, '');
  return z.object(Object.fromEntries(bookLocales.map((l) => [l, written])) as Record<BookLocale, typeof written>);
};

export const chapterKinds = ['TEXT', 'PRACTICE', 'SCHEME', 'STORY'] as const;
export type ChapterKind = (typeof chapterKinds)[number];
/** EU: the flag of Europe as the rules for acknowledging EU funding ask for it. Other funders are named in words. */
export const emblems = ['NONE', 'EU'] as const;
export type Emblem = (typeof emblems)[number];

export const chapterInput = z
  .object({
    /** Made by the editor; it stays with the chapter from edition to edition, wherever it moves. */
    id: idInput,
    kind: choice(chapterKinds),
    title: textInEach(line(0, 160)),
    /** Markdown. Of a practice, scheme or story: what the editors say before it. */
    text: textInEach(prose(0, 30_000)),
    refId: z.nullable(idInput),
    /** Which edition of the practice. Of a scheme or a story: the version that was frozen; null before. */
    refEdition: z.nullable(z.int().check(z.gte(1, { error: 'outOfRange' }), z.lte(1_000_000, { error: 'outOfRange' }))),
  })
  .check(
    z.refine((c) => (c.kind === 'TEXT') === (c.refId === null), { error: 'required', path: ['refId'] }),
    z.refine((c) => c.kind !== 'PRACTICE' || c.refEdition !== null, { error: 'required', path: ['refEdition'] }),
  );
export type Chapter = z.infer<typeof chapterInput>;

/** A book as it is worked on. */
export const bookContent = z.object({
  /** Language in which the editors write first; the others fall back on it, and the book says so. */
  locale: choice(bookLocales),
  title: textInEach(line(0, 160)),
  subtitle: textInEach(line(0, 240)),
  purpose: textInEach(prose(0, 6_000)),
  contributors: z.array(line(1, 160)).check(z.maxLength(60, { error: 'tooMany' })),
  /** Organisation that answers for the content. */
  publisher: line(0, 160),
  funderEmblem: choice(emblems),
  funderName: textInEach(line(0, 240)),
  disclaimer: textInEach(prose(0, 1_500)),
  licence: z.enum(licences, { error: 'unknownCode' }),
  chapters: z.array(chapterInput).check(
    z.maxLength(80, { error: 'tooMany' }),
    z.refine((list) => new Set(list.map((c) => c.id)).size === list.length, { error: 'twice' }),
  ),
});
export type BookContent = z.infer<typeof bookContent>;
export type BookField = keyof BookContent;
export const bookFields = Object.keys(bookContent.shape) as BookField[];

/** What an autosave sends: only the fields that changed. */
export const bookPatch = z.partial(bookContent);
export type BookPatch = z.infer<typeof bookPatch>;

const nothing = () => inEach(() => '');
export const emptyBook = (locale: BookLocale, title: string): BookContent => ({
  locale,
  title: { ...nothing(), [locale]: title },
  subtitle: nothing(),
  purpose: nothing(),
  contributors: [],
  publisher: '',
  funderEmblem: 'NONE',
  funderName: nothing(),
  disclaimer: nothing(),
  licence: 'CC-BY-4.0',
  chapters: [],
});

/** The text in the reader's language, or in that of the editors. @returns also which of them it is */
export function said(text: InEach, wanted: BookLocale, first: BookLocale): { text: string; locale: BookLocale } {
  return text[wanted] ? { text: text[wanted], locale: wanted } : { text: text[first], locale: first };
}

/** The text in the reader's language, else in the first that it is written in. */
export const saidAnyhow = (text: InEach, wanted: BookLocale): string => text[wanted] || bookLocales.map((l) => text[l]).find(Boolean) || '';

/** Languages that every edition has had from the first: the same content keeps its fingerprint, also where nobody wrote a title in one of them. */
const always: readonly BookLocale[] = ['en', 'de'];
/** Languages of an edition: those, its first one, and every one in which it has a title. Whoever writes the title says that the book is to be read in that language. */
export const editionLocales = (content: Pick<BookContent, 'locale' | 'title'>): BookLocale[] =>
  bookLocales.filter((l) => always.includes(l) || l === content.locale || Boolean(content.title[l]));

/** A text as it was stored when there were fewer languages: what is not there is not written. */
export const wholeText = (stored: Partial<InEach>): InEach => inEach((l) => stored[l] ?? '');
const texts = ['title', 'subtitle', 'purpose', 'funderName', 'disclaimer'] as const;
/** The same for what is stored of a book, or of some of its fields. */
export function wholeBook<C extends Partial<BookContent>>(stored: C): C {
  const whole: Partial<Record<BookField, unknown>> = { ...stored };
  for (const field of texts) if (stored[field]) whole[field] = wholeText(stored[field]);
  if (stored.chapters)
    whole.chapters = stored.chapters.map((c) => ({ ...c, title: { ...wholeText(c.title) }, text: { ...wholeText(c.text) } }));
  return whole as C;
}
