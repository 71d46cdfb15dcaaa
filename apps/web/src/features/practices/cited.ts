import { citablePractice } from '@guildhall/domain/practices/citation';
import type { Practice } from './practice-page';

/** An edition as it is cited. */
export const citableOf = (p: Practice, e: NonNullable<Practice['edition']>) =>
  citablePractice({
    ...e,
    slug: p.slug,
    networkName: p.networkName,
    publishedOn: (e.publishedAt ?? p.publishedAt).slice(0, 10),
    edition: e.number,
    address: `${location.origin}/practices/${p.slug}/e/${e.number}`,
  });
