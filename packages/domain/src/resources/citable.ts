import { nameParts, type Citable } from '../practices/citation.js';
import { resourceGenres, type ResourceType } from './kinds.js';

/* Apart from the schemas, which the pages of readers do without. */

/** How an edition of a resource is cited: by its authors, and without them by its network. */
export const citableResource = (r: {
  readonly type: ResourceType;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly networkName: string;
  readonly publishedOn: string;
  readonly edition: number;
  readonly address: string;
  readonly locale: string;
  readonly licence: string | null;
  readonly slug: string;
  readonly doi: string;
  readonly isbn: string;
}): Citable => ({
  title: r.title,
  authors: r.authors.map(nameParts),
  organisation: r.networkName,
  publisher: r.networkName,
  publishedOn: r.publishedOn,
  edition: r.edition,
  url: r.address,
  locale: r.locale,
  licence: r.licence ?? '',
  abstract: r.summary,
  slug: r.slug,
  genre: resourceGenres[r.type],
  ...(r.doi ? { doi: r.doi } : {}),
  ...(r.isbn ? { isbn: r.isbn } : {}),
});
