import type { Citable } from '../practices/citation.js';

/** How a lesson is cited: by the network that publishes it, as nobody's name stands on it. Stories and quotes are not cited: whose words they are can be taken back, and what was
 *  copied elsewhere cannot. */
export const citableLesson = (l: {
  readonly title: string;
  readonly opening: string;
  readonly networkName: string;
  readonly publishedAt: string;
  readonly editionNo: number;
  readonly address: string;
  readonly locale: string;
  readonly licence: string;
  readonly slug: string;
}): Citable => ({
  title: l.title,
  authors: [],
  organisation: l.networkName,
  publisher: l.networkName,
  publishedOn: l.publishedAt.slice(0, 10),
  edition: l.editionNo,
  url: l.address,
  locale: l.locale,
  licence: l.licence,
  abstract: l.opening,
  slug: l.slug,
  genre: 'Lesson',
});
