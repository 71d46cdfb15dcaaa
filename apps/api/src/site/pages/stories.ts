import { licenceLinks, type Licence } from '@guildhall/domain/practices/content';
import { citationMeta } from '@guildhall/domain/practices/citation';
import { citableLesson } from '@guildhall/domain/stories/citable';
import { storyAddresses } from '../../stories/story-outside.service.js';
import type { StoryNode } from '../../stories/story.types.js';
import { localeOf, page, type Meta, type Say } from '../page.types.js';
import { words } from '../words.js';

const feeds = [{ href: '/stories/feed.atom', title: 'Stories and lessons' }];
const kinds = ['STORY', 'QUOTE', 'LESSON'];

function metaOf(data: { story: StoryNode } | undefined, say: Say, url: string): Meta {
  const s = data?.story;
  if (!s) return { title: say(words.stories) };
  if (s.state !== 'PUBLISHED') return { title: s.title, hidden: true };
  const address = `${new URL(url).origin}/stories/${s.slug}`;
  return {
    title: s.title,
    description: s.opening,
    type: 'article',
    ...(s.elsewhere ? { image: `/stories/${s.slug}/card.png${s.translation ? `?lang=${s.locale}` : ''}` } : {}),
    contentLocale: s.locale,
    languages: s.languages.map((l) => l.locale),
    ...(s.kind === 'LESSON' ? { names: citationMeta(citableLesson({ ...s, address })) } : {}),
    feeds,
    jsonLd: [
      {
        '@type': s.kind === 'QUOTE' ? 'Quotation' : 'Article',
        headline: s.title,
        inLanguage: s.locale,
        datePublished: s.publishedAt,
        publisher: { '@type': 'Organization', name: s.networkName },
        license: licenceLinks[s.licence as Licence],
        isAccessibleForFree: true,
        mainEntityOfPage: address,
      },
    ],
  };
}

/** The shelf of stories and lessons, each of them, and the page on which they are written. */
export const storyPages = [
  page({
    path: '/stories',
    feature: 'stories',
    file: 'stories.page.tsx',
    document: 'StoriesPage',
    variables: (_params, search, shown) => ({
      kind: kinds.includes(search['kind'] ?? '') ? search['kind'] : null,
      locale: search['locale'] ?? null,
      lang: shown,
      work: search['work'] === 'true',
      after: null,
    }),
    meta: (_, say) => ({ title: say(words.stories), description: say(words.storiesText), feeds }),
    sitemap: async () => [{ path: '/stories' }],
  }),
  page<{ story: StoryNode }>({
    path: '/stories/:slug',
    feature: 'stories',
    file: 'story.page.tsx',
    texts: ['stories', 'translations/reading', 'practices/cite'],
    langOfText: true,
    document: 'StoryPage',
    variables: ({ slug }, search, shown) => ({ slug: slug ?? '', locale: localeOf(search, shown) }),
    meta: (data, say, _params, url) => metaOf(data, say, url),
    sitemap: async (ctx) =>
      (await storyAddresses(ctx)).flatMap((s) => [
        { path: `/stories/${s.slug}`, changed: s.publishedAt },
        ...s.languages.map((l) => ({ path: `/stories/${s.slug}?lang=${l.locale}`, changed: l.publishedAt })),
      ]),
  }),
  page({
    path: '/stories/:slug/edit',
    feature: 'stories',
    file: 'edit.page.tsx',
    meta: (_, say) => ({ title: say(words.storyWork), hidden: true }),
  }),
];
