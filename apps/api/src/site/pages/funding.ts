import { page } from '../page.types.js';
import { words } from '../words.js';

/** Projects that public money pays for. */
export const fundingPages = [
  page({
    path: '/funding',
    feature: 'funding',
    file: 'funding.page.tsx',
    document: 'FundedProjects',
    variables: (_params, search) => ({
      filter: {
        text: search['q']?.slice(0, 100) ?? null,
        country: /^[A-Z]{2}$/.test(search['country'] ?? '') ? search['country'] : null,
      },
      page: { first: 30 },
    }),
    meta: (_, say) => ({ title: say(words.funding), description: say(words.fundingText) }),
    sitemap: async () => [{ path: '/funding' }],
  }),
];
