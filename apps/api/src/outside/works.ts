import { nameParts, type Citable } from '@guildhall/domain/practices/citation';
import { citableResource } from '@guildhall/domain/resources/resource';
import type { PublicWork, WorkKind } from './works.queries.js';

/** Where the works of a kind stand. */
export const placeOf: Record<WorkKind, string> = { PRACTICE: '/practices', SCHEME: '/schemes', RESOURCE: '/resources' };
export const pathOf = (w: { kind: WorkKind; slug: string; query?: string }): string => `${placeOf[w.kind]}/${w.slug}${w.query ?? ''}`;
/** Where just this edition stands: a resource has one page for all of its editions. */
export const editionPathOf = (w: PublicWork): string =>
  w.kind === 'PRACTICE' ? `${placeOf[w.kind]}/${w.slug}/e/${w.editionNo}` : `${placeOf[w.kind]}/${w.slug}`;

export function citableOf(w: PublicWork, publicUrl: string): Citable {
  const { slug, type, networkName, editionNo: edition, publishedOn, locale, licence, authors, doi, isbn } = w;
  const { title, summary } = w.said;
  const address = `${publicUrl}${editionPathOf(w)}`;
  if (type)
    return citableResource(
      { type, title, summary, locale, licence, authors, doi, isbn },
      { slug, edition, networkName, publishedOn, address },
    );
  return {
    title,
    authors: authors.map(nameParts),
    organisation: w.ownerName,
    publisher: networkName,
    publishedOn,
    edition,
    url: address,
    locale,
    licence: licence ?? '',
    abstract: summary,
    slug,
    genre: 'Good practice',
  };
}
