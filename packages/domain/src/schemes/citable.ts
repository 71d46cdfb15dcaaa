import type { Citable } from '../practices/citation.js';

/** How a version of a scheme is cited: by who runs it. It has no licence: what it tells are facts about an offer. */
export const citableScheme = (s: {
  readonly title: string;
  readonly summary: string;
  readonly operatorName: string;
  readonly networkName: string;
  readonly publishedOn: string;
  readonly number: number;
  /** Without the version. */
  readonly address: string;
  readonly locale: string;
  readonly slug: string;
}): Citable => ({
  title: s.title,
  authors: [],
  organisation: s.operatorName,
  publisher: s.networkName,
  publishedOn: s.publishedOn,
  edition: s.number,
  url: `${s.address}?version=${s.number}`,
  locale: s.locale,
  licence: '',
  abstract: s.summary,
  slug: s.slug,
  genre: 'Support scheme',
});
