import { bookFrozen } from '@guildhall/domain/toolbooks/activities';
import { bookLocales, wholeBook, type BookContent, type BookLocale } from '@guildhall/domain/toolbooks/content';
import { plainText } from '../kernel/markdown.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { toolBookPolicy } from './book.policy.js';
import { chapterTitles } from './book.queries.js';

interface Row {
  id: string;
  slug: string;
  frozenAt: string;
  content: BookContent;
  titles: Partial<Record<BookLocale, string[]>> | null;
}
const rows = statement<{ ids: readonly string[] }, Row>(
  'tool-book-texts',
  `select b.id, b.slug, b."frozenAt", e.content, ${chapterTitles} titles from tool_book b join tool_book_edition e on e."bookId" = b.id and e.number = b."editionNo" where b.id = any(:ids::uuid[])`,
);
const allIds = statement<{ after: string | null; limit: number }, { id: string }>(
  'tool-book-ids',
  `select b.id from tool_book b where b."editionNo" > 0 and (:after::uuid is null or b.id > :after::uuid) order by b.id limit :limit::int`,
);

/** What the book says in one language. Of a story neither title nor words: they are found as long as somebody agrees to them, at the story itself. */
function textOf({ id, slug, frozenAt, content: c, titles }: Row, locale: BookLocale) {
  const chapters = c.chapters.flatMap((chapter, at) =>
    chapter.kind === 'STORY' ? [] : [titles?.[locale]?.[at] ?? chapter.title[locale], plainText(chapter.text[locale])],
  );
  return {
    entityId: id,
    locale,
    title: c.title[locale],
    body: [c.subtitle[locale], plainText(c.purpose[locale]), ...chapters, ...c.contributors, c.publisher].filter(Boolean).join(' · '),
    keywords: `${c.title[locale]} ${c.subtitle[locale]} ${c.publisher}`,
    address: `/toolbooks/${slug}`,
    at: frozenAt,
  };
}

/** The current edition of every tool-book, in each language in which it has a title; never a working copy. */
export const bookSearchable: Searchable = {
  kind: 'TOOLBOOK',
  table: 'tool_book',
  found: (b) => `${b}."editionNo" > 0 and ${toolBookPolicy.visible(b)}`,
  texts: async (ctx, ids) =>
    (await rows.all(ctx, { ids }))
      .map((row) => ({ ...row, content: wholeBook(row.content) }))
      .flatMap((row) => bookLocales.filter((l) => row.content.title[l]).map((l) => textOf(row, l))),
  ids: async (ctx, after, limit) => (await allIds.all(ctx, { after, limit })).map((r) => r.id),
  changes: [{ type: bookFrozen, id: (payload: { bookId: string }) => payload.bookId }],
};
