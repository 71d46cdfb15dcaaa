import { page } from '../page.types.js';
import { words } from '../words.js';

const still = (path: string, title: keyof typeof words, description?: keyof typeof words) =>
  page({
    path,
    feature: 'static',
    file: 'static.pages.tsx',
    meta: (_, say) => ({ title: say(words[title]), ...(description ? { description: say(words[description]) } : {}) }),
    sitemap: async () => [{ path }],
  });

/** First page, desk and the pages that stand still. */
export const homePages = [
  page({
    path: '/',
    feature: 'home',
    file: 'home.page.tsx',
    document: 'HomePage',
    signedIn: '/desk',
    meta: (_, say, _params, url) => ({
      title: say(words.home),
      description: say(words.homeText),
      type: 'website',
      jsonLd: [
        {
          '@type': 'WebSite',
          name: say(words.name),
          url,
          potentialAction: { '@type': 'SearchAction', target: `${url}search?q={q}`, 'query-input': 'required name=q' },
        },
      ],
    }),
    sitemap: async () => [{ path: '/' }],
  }),
  page({
    path: '/desk',
    feature: 'home',
    file: 'desk.page.tsx',
    document: 'DeskPage',
    meta: (_, say) => ({ title: say(words.desk), hidden: true }),
  }),
  still('/about', 'about', 'aboutText'),
  still('/privacy', 'privacy', 'privacyText'),
  still('/accessibility', 'accessibility', 'accessibilityText'),
  still('/imprint', 'imprint', 'imprintText'),
];
