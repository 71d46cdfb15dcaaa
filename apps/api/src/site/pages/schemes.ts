import { citationMeta } from '@guildhall/domain/practices/citation';
import { citableScheme } from '@guildhall/domain/schemes/citable';
import { publishedSchemes } from '../../schemes/version.service.js';
import { localeOf, page, type Meta, type Say, type Search } from '../page.types.js';
import { words } from '../words.js';

interface Data {
  scheme: {
    slug: string;
    operatorName: string;
    networkName: string;
    versionNo: number;
    title: string;
    version: { number: number; publishedAt: string } | null;
    content: { title: string; summary: string; locale: string } | null;
    languages: { locale: string }[];
  };
}
/** As the web reads it: a whole number from 1, else the current version. */
const versionOf = ({ version, from, to }: Search): number | null => {
  const n = Number(version);
  return (from && to) || !Number.isInteger(n) || n <= 0 || n >= 100_000 ? null : n;
};
function metaOf(
  { slug, operatorName, networkName, versionNo, title, version, content: c, languages }: Data['scheme'],
  say: Say,
  url: string,
): Meta {
  if (!version || !c) return { title, description: say(words.schemeWithdrawn), hidden: true };
  const citable = citableScheme({
    ...c,
    slug,
    operatorName,
    networkName,
    number: version.number,
    publishedOn: version.publishedAt.slice(0, 10),
    address: `${new URL(url).origin}/schemes/${slug}`,
  });
  return {
    title: c.title,
    description: c.summary,
    type: 'article',
    image: `/schemes/${slug}/card.png${c.locale === languages[0]?.locale ? '' : `?lang=${c.locale}`}`,
    names: citationMeta(citable),
    contentLocale: c.locale,
    languages: languages.map((l) => l.locale),
    // The current version has one address for search engines; an earlier one keeps its own.
    canonical: version.number === versionNo ? `/schemes/${slug}` : `/schemes/${slug}?version=${version.number}`,
    jsonLd: [
      {
        '@type': 'Article',
        headline: c.title,
        description: c.summary,
        inLanguage: c.locale,
        datePublished: version.publishedAt,
        version: String(version.number),
        about: { '@type': 'Organization', name: operatorName },
        publisher: { '@type': 'Organization', name: networkName },
        isAccessibleForFree: true,
      },
    ],
  };
}

/** The list of support schemes with their comparison, one scheme in each of its versions, and the page on which it is written. */
export const schemePages = [
  page({
    path: '/schemes',
    feature: 'schemes',
    file: 'schemes.page.tsx',
    document: 'SchemesPage',
    variables: (_params, _search, shown) => ({ lang: shown }),
    meta: (_, say) => ({
      title: say(words.schemes),
      description: say(words.schemesText),
      feeds: [{ href: '/schemes/feed.atom', title: say(words.schemes) }],
    }),
    sitemap: async (ctx) => [
      { path: '/schemes' },
      ...(await publishedSchemes(ctx)).flatMap((s) => [
        { path: `/schemes/${s.slug}`, changed: s.publishedAt },
        ...s.languages.map((l) => ({ path: `/schemes/${s.slug}?lang=${l.locale}`, changed: l.publishedAt })),
      ]),
    ],
  }),
  page<Data>({
    path: '/schemes/:slug',
    feature: 'schemes',
    file: 'scheme.page.tsx',
    texts: ['schemes', 'practices/cite', 'translations/reading'],
    langOfText: true,
    document: 'SchemePage',
    variables: ({ slug }, search, shown) => ({ slug, version: versionOf(search), locale: localeOf(search, shown) }),
    meta: (data, say, _params, url) => (data ? metaOf(data.scheme, say, url) : { title: say(words.schemes), hidden: true }),
  }),
  page({
    path: '/schemes/:slug/edit',
    feature: 'schemes',
    file: 'edit/edit.page.tsx',
    texts: ['schemes', 'schemes/edit'],
    meta: (_, say) => ({ title: say(words.schemes), hidden: true }),
  }),
];
