import { citablePractice, type Citable } from '@guildhall/domain/practices/citation';
import { citableResource } from '@guildhall/domain/resources/citable';
import { citableScheme } from '@guildhall/domain/schemes/citable';
import type { PublicWork, WorkKind } from './works.queries.js';

/** Where the works of a kind stand. */
export const placeOf: Record<WorkKind, string> = { PRACTICE: '/practices', SCHEME: '/schemes', RESOURCE: '/resources', STORY: '/stories' };
export const pathOf = (w: { kind: WorkKind; slug: string; query?: string }): string => `${placeOf[w.kind]}/${w.slug}${w.query ?? ''}`;
/** Where just this edition stands: a resource has one page for all of its editions. */
export const editionPathOf = (w: PublicWork): string =>
  w.kind === 'PRACTICE' ? `${placeOf[w.kind]}/${w.slug}/e/${w.editionNo}` : `${placeOf[w.kind]}/${w.slug}`;

export function citableOf(w: PublicWork, publicUrl: string): Citable {
  const { title, summary } = w.said;
  if (w.kind === 'SCHEME')
    return citableScheme({ ...w, title, summary, operatorName: w.ownerName, number: w.editionNo, address: `${publicUrl}${pathOf(w)}` });
  const of = { ...w, title, summary, authorNames: w.authors, edition: w.editionNo, address: `${publicUrl}${editionPathOf(w)}` };
  return w.type ? citableResource({ ...of, type: w.type }) : citablePractice(of);
}
