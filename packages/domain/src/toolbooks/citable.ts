import { nameParts, type Citable } from '../practices/citation.js';

/** How an edition of a tool-book is cited: by those who wrote it, without them by who publishes it; `address` is that of this edition. */
export const citableToolBook = (b: {
  readonly title: string;
  readonly subtitle: string;
  readonly contributors: readonly string[];
  readonly publisher: string;
  readonly frozenAt: string;
  readonly number: number;
  readonly address: string;
  readonly locale: string;
  readonly licence: string;
  readonly slug: string;
}): Citable => ({
  title: b.title,
  authors: b.contributors.map(nameParts),
  organisation: b.publisher,
  publisher: b.publisher,
  publishedOn: b.frozenAt.slice(0, 10),
  edition: b.number,
  url: b.address,
  locale: b.locale,
  licence: b.licence,
  abstract: b.subtitle,
  slug: b.slug,
  genre: 'Tool-book',
});
