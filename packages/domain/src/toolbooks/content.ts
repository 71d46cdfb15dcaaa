import * as z from 'zod/mini';
import { choice, idInput, line, prose } from '../kernel/text.js';
import { licences } from '../practices/content.js';

/** Languages that a book is compiled in: those that its own words (contents, facts, sources) exist in. */
export const bookLocales = ['en', 'de'] as const;
export type BookLocale = (typeof bookLocales)[number];
/** What the book says itself, in each of its languages; empty where nobody has written it yet. */
const inEach = <S extends z.ZodMiniType>(text: S) => z.object({ en: text, de: text });
export type InEach = Readonly<Record<BookLocale, string>>;

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
    title: inEach(line(0, 160)),
    /** Markdown. Of a practice, scheme or story: what the editors say before it. */
    text: inEach(prose(0, 30_000)),
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
  title: inEach(line(0, 160)),
  subtitle: inEach(line(0, 240)),
  purpose: inEach(prose(0, 6_000)),
  contributors: z.array(line(1, 160)).check(z.maxLength(60, { error: 'tooMany' })),
  /** Organisation that answers for the content. */
  publisher: line(0, 160),
  funderEmblem: choice(emblems),
  funderName: inEach(line(0, 240)),
  disclaimer: inEach(prose(0, 1_500)),
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

const nothing = (): { en: string; de: string } => ({ en: '', de: '' });
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
