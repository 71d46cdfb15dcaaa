import { citationMeta } from '@guildhall/domain/practices/citation';
import { licenceLinks } from '@guildhall/domain/practices/content';
import { citableResource } from '@guildhall/domain/resources/citable';
import { resourceTypes } from '@guildhall/domain/resources/kinds';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { publishedResources } from '../../resources/resource.service.js';
import type { ResourceNode } from '../../resources/resource.types.js';
import { localeOf, page, type Meta, type Say } from '../page.types.js';
import { words } from '../words.js';

type Data = { resource: ResourceNode };

function metaOf(data: Data | undefined, say: Say, url: string): Meta {
  const r = data?.resource;
  if (!r) return { title: say(words.resources) };
  if (r.state !== 'PUBLISHED') return { title: r.title, hidden: true };
  const { origin } = new URL(url);
  const address = `${origin}/resources/${r.slug}`;
  const citable = citableResource({ ...r, edition: r.editionNo, publishedOn: r.editionAt.slice(0, 10), address });
  const description = r.summary.replace(/\s+/g, ' ').slice(0, 300);
  return {
    title: r.title,
    description,
    type: 'article',
    contentLocale: r.locale,
    languages: r.languages.map((l) => l.locale),
    image: `/resources/${r.slug}/card.png${r.translation ? `?lang=${r.locale}` : ''}`,
    names: citationMeta(citable),
    jsonLd: [
      {
        '@type': r.isbn ? 'Book' : 'CreativeWork',
        name: r.title,
        description,
        inLanguage: r.locale,
        datePublished: r.editionAt,
        version: String(r.editionNo),
        author: r.authors.map((name) => ({ '@type': 'Person', name })),
        publisher: { '@type': 'Organization', name: r.networkName },
        ...(r.doi ? { sameAs: `https://doi.org/${r.doi}` } : {}),
        ...(r.isbn ? { isbn: r.isbn } : {}),
        ...(r.licence ? { license: licenceLinks[r.licence] } : {}),
        isAccessibleForFree: true,
        mainEntityOfPage: address,
      },
    ],
  };
}

/** What one can take along. */
export const resourcePages = [
  page({
    path: '/resources',
    feature: 'resources',
    file: 'resources.page.tsx',
    document: 'ResourcesPage',
    variables: (_params, search, shown) => ({
      kind: resourceTypes.find((k) => k === search['kind']) ?? null,
      dimension: typeof search['dimension'] === 'string' ? search['dimension'].slice(0, 40) : null,
      locale: typeof search['locale'] === 'string' && isLocale(search['locale']) ? search['locale'] : null,
      lang: shown,
      work: search['work'] === 'true',
      after: null,
    }),
    meta: (_, say) => ({
      title: say(words.resources),
      description: say(words.resourcesText),
      feeds: [{ href: '/resources/feed.atom', title: say(words.resources) }],
    }),
    sitemap: async () => [{ path: '/resources' }],
  }),
  page<Data>({
    path: '/resources/:slug',
    feature: 'resources',
    file: 'resource.page.tsx',
    texts: ['resources', 'practices/cite', 'translations/reading'],
    langOfText: true,
    document: 'ResourcePage',
    variables: ({ slug }, search, shown) => ({ slug: slug ?? '', locale: localeOf(search, shown) }),
    meta: (data, say, _params, url) => metaOf(data, say, url),
    sitemap: async (ctx) =>
      (await publishedResources(ctx)).flatMap((r) => [
        { path: `/resources/${r.slug}`, changed: r.changed },
        ...r.languages.map((l) => ({ path: `/resources/${r.slug}?lang=${l.locale}`, changed: l.publishedAt })),
      ]),
  }),
  page({
    path: '/resources/:slug/edit',
    feature: 'resources',
    file: 'edit.page.tsx',
    meta: (_, say) => ({ title: say(words.resourceWork), hidden: true }),
  }),
];
