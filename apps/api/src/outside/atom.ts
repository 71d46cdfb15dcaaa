import { xml } from './xml.js';

/** Something that is new. Instants are ISO 8601; texts are plain. */
export interface AtomEntry {
  /** Never changes and is never given to something else. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly locale: string;
  readonly updated: string;
  readonly published: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly categories?: readonly { term: string; label: string }[];
  /** Address of the licence. */
  readonly rights?: string;
}
export interface AtomFeed {
  readonly title: string;
  readonly subtitle: string;
  readonly locale: string;
  /** Addresses of the feed and of the page that it follows. */
  readonly self: string;
  readonly page: string;
  /** Of a feed without entries. */
  readonly begun: string;
  readonly entries: readonly AtomEntry[];
}

/** A feed after RFC 4287. */
export function atom(feed: AtomFeed): string {
  const updated = feed.entries.reduce((latest, e) => (e.updated > latest ? e.updated : latest), feed.begun);
  return xml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.locale,
      id: feed.self,
      title: feed.title,
      subtitle: feed.subtitle,
      updated,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': feed.page },
      ],
      generator: 'Guildhall',
      entry: feed.entries.map((e) => ({
        '@xml:lang': e.locale,
        id: e.id,
        title: e.title,
        updated: e.updated,
        published: e.published,
        author: (e.authors.length ? e.authors : [feed.title]).map((name) => ({ name })),
        link: [
          { '@rel': 'alternate', '@type': 'text/html', '@href': e.url },
          ...(e.rights ? [{ '@rel': 'license', '@href': e.rights }] : []),
        ],
        category: (e.categories ?? []).map((c) => ({ '@term': c.term, '@label': c.label })),
        summary: { '@type': 'text', '#': e.summary },
      })),
    },
  });
}
