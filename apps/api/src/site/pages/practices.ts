import { citablePractice, citationMeta } from '@guildhall/domain/practices/citation';
import { licenceLinks, type Licence } from '@guildhall/domain/practices/content';
import { readBrowseSearch } from '@guildhall/domain/search/browse';
import { browseVariables, readValue } from '@guildhall/domain/search/browse-variables';
import type { PracticeNode } from '../../practices/practice.types.js';
import type { BlockLessonsNode } from '../../uptake/block-lessons.types.js';
import { publishedAddresses } from '../../practices/practice.service.js';
import { localeOf, page, type Meta, type Params, type Say } from '../page.types.js';
import { words } from '../words.js';

type Data = { practice: PracticeNode; blockLessons?: BlockLessonsNode[] | null };

/** Lessons on a building block, at their own addresses. */
function learnedAbout(all: Data['blockLessons'], blockId: string, origin: string) {
  const lessons = all?.find((b) => b.blockId === blockId)?.lessons ?? [];
  return lessons.length
    ? {
        citation: lessons.map((l) => ({ '@type': 'Article', headline: l.title, inLanguage: l.locale, url: `${origin}/stories/${l.slug}` })),
      }
    : {};
}

/** Of one edition: what search engines, sharing and reference managers read. `url` is the address that was asked for. */
function metaOf(data: Data | undefined, say: Say, url: string): Meta {
  const p = data?.practice;
  const e = p?.edition;
  if (!p) return { title: say(words.practices) };
  if (!e) return { title: p.title, description: say(words.practiceWithdrawn), hidden: true };
  const origin = new URL(url).origin;
  const source = p.translation;
  const address = `/practices/${p.slug}/e/${e.number}`;
  const citable = citablePractice({
    ...e,
    slug: p.slug,
    networkName: p.networkName,
    publishedOn: (e.publishedAt ?? p.publishedAt).slice(0, 10),
    edition: e.number,
    address: `${origin}${address}`,
  });
  return {
    title: e.title,
    description: e.summary,
    type: 'article',
    image: e.pictures[0]?.url ?? `/practices/${p.slug}/card.png${p.translation ? `?lang=${e.locale}` : ''}`,
    contentLocale: e.locale,
    languages: p.languages.map((l) => l.locale),
    names: citationMeta(citable),
    // The current edition has one address for search engines; an earlier one keeps its own.
    canonical: e.number === p.editionNo ? `/practices/${p.slug}` : address,
    jsonLd: [
      {
        '@type': 'Article',
        headline: e.title,
        description: e.summary,
        ...(e.pictures[0] ? { image: `${origin}${e.pictures[0].url}` } : {}),
        inLanguage: e.locale,
        datePublished: e.publishedAt,
        version: String(e.number),
        author: e.authorNames.map((name) => ({ '@type': 'Person', name })),
        about: { '@type': 'Organization', name: e.ownerName },
        publisher: { '@type': 'Organization', name: p.networkName },
        license: licenceLinks[e.licence as Licence],
        isAccessibleForFree: true,
        ...(e.buildingBlocks.length
          ? {
              hasPart: e.buildingBlocks.map((b, i) => ({
                '@type': 'CreativeWork',
                position: i + 1,
                name: b.title,
                description: b.purpose,
                keywords: b.enablingFactors,
                ...learnedAbout(data?.blockLessons, b.id, origin),
              })),
            }
          : {}),
        ...(e.costs.amount
          ? { mentions: { '@type': 'MonetaryAmount', value: e.costs.amount, currency: e.costs.currency, description: e.costs.note } }
          : {}),
        ...(e.attachments.length
          ? {
              associatedMedia: e.attachments.map((a) => ({
                '@type': 'MediaObject',
                name: a.title,
                encodingFormat: 'application/pdf',
                contentUrl: `${origin}${a.url}`,
                ...(a.claim ? { description: a.claim } : {}),
              })),
            }
          : {}),
        ...(source
          ? {
              translator: source.translators.map((name) => ({ '@type': 'Person', name })),
              translationOfWork: {
                '@type': 'Article',
                headline: source.sourceTitle,
                inLanguage: source.sourceLocale,
                version: String(source.editionNo),
                url: `${origin}/practices/${p.slug}/e/${source.editionNo}?lang=${source.sourceLocale}`,
              },
            }
          : {}),
        mainEntityOfPage: `${origin}${address}${source ? `?lang=${e.locale}` : ''}`,
      },
    ],
  };
}

const one = (path: string, edition: (params: Params) => number | null, sitemap?: Parameters<typeof page>[0]['sitemap']) =>
  page<Data>({
    path,
    feature: 'practices',
    file: 'practice-page.tsx',
    texts: ['practices', 'practices/uptake', 'practices/cite', 'translations/reading'],
    langOfText: true,
    document: 'PracticePage',
    variables: (params, search, shown) => ({ slug: params['slug'] ?? '', edition: edition(params), locale: localeOf(search, shown) }),
    meta: (data, say, _params, url) => metaOf(data, say, url),
    ...(sitemap ? { sitemap } : {}),
  });
const own = (path: string, file: string, title: keyof typeof words, hidden = true) =>
  page({ path, feature: 'practices', file, meta: (_, say) => ({ title: say(words[title]), hidden }) });

/** Library, practices, editions and the pages on which they are written; the search over everything. */
export const practicePages = [
  page({
    path: '/practices',
    feature: 'practices',
    file: 'browse-page.tsx',
    document: 'BrowsePractices',
    variables: (_, search, shown) => ({
      ...browseVariables(readBrowseSearch(Object.fromEntries(Object.entries(search).map(([k, v]) => [k, readValue(v)])))),
      lang: shown,
    }),
    meta: (_, say) => ({
      title: say(words.practices),
      description: say(words.practicesText),
      feeds: [{ href: '/practices/feed.atom', title: say(words.practices) }],
    }),
    sitemap: async () => [{ path: '/practices' }],
  }),
  own('/practices/new', 'new-page.tsx', 'practiceNew'),
  own('/practices/screening', 'work-page.tsx', 'practiceWork'),
  one(
    '/practices/:slug',
    () => null,
    async (ctx) =>
      (await publishedAddresses(ctx)).flatMap((p) => [
        { path: `/practices/${p.slug}`, changed: p.publishedAt },
        ...p.languages.map((l) => ({ path: `/practices/${p.slug}?lang=${l.locale}`, changed: l.publishedAt })),
      ]),
  ),
  one('/practices/:slug/e/:edition', (params) => Number.parseInt(params['edition'] ?? '', 10) || 0),
  own('/practices/validation/:id', 'validation/task-page.tsx', 'practiceWork'),
  page({
    path: '/practices/:slug/use',
    feature: 'practices',
    file: 'uptake/transfer-page.tsx',
    texts: ['practices', 'practices/uptake'],
    meta: (_, say) => ({ title: say(words.practiceUse), hidden: true }),
  }),
  own('/practices/:slug/edit', 'edit-page.tsx', 'practiceWork'),
  own('/practices/:slug/changes', 'changes-page.tsx', 'practiceChanges'),
  page({
    path: '/glossary',
    feature: 'practices',
    file: 'glossary/glossary-page.tsx',
    texts: ['practices/glossary'],
    document: 'GlossaryPage',
    meta: (_, say) => ({ title: say(words.glossary), description: say(words.glossaryText) }),
    sitemap: async () => [{ path: '/glossary' }],
  }),
];
