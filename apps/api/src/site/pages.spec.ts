import fs from 'node:fs';
import path from 'node:path';
import { pages } from './pages.js';

const features = path.resolve('apps/web/src/features');
/** Addresses as the router of the web writes them, in the words of the server's: `/c/$slug/t/$id/{-$words}` is `/c/:slug/t/:id/:words?`. */
const addresses = fs
  .readdirSync(features)
  .flatMap((feature) => ['routes.tsx', 'routes.ts'].map((name) => path.join(features, feature, name)))
  .filter((file) => fs.existsSync(file))
  .flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/path: '([^']+)'/g)].map((found) => found[1] ?? ''))
  .map((address) => address.replace(/\{-\$(\w+)\}/g, ':$1?').replace(/\$(\w+)/g, ':$1'));

it('every address of the web can be opened directly', () => {
  expect(addresses.filter((address) => !pages.some((p) => p.path === address))).toEqual([]);
});
it('every page of the first way in is opened by a journey', () => {
  // The others hang on a matter of their own, and their journeys come to them by links.
  const rooms = new Set(['home', 'static', 'identity', 'settings', 'people', 'communities']);
  const followed = new Set([
    '/people/:id',
    '/communities/new',
    '/c/:slug/start',
    '/c/:slug/about',
    '/c/:slug/settings',
    '/c/:slug/t/:id/:words?',
    '/join/:token',
    '/reset',
    '/demo/mail',
  ]);
  const journeys = fs
    .readdirSync('e2e')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fs.readFileSync(path.join('e2e', name), 'utf8'))
    .join('\n');
  const isOpened = (address: string) =>
    new RegExp(`['"\`]${address.replace(/:\w+/g, "(' \\|\\| \\w+|[^/'`?#]+)")}['"\`?# ]`).test(journeys);
  const here = pages.filter((p) => rooms.has(p.feature.split('/')[0]!)).map((p) => p.path);
  expect(here.length).toBeGreaterThan(25);
  expect(here.filter((address) => !followed.has(address) && !isOpened(address))).toEqual([]);
});
it('every page names a file that the web has', () => {
  for (const page of pages) expect([page.path, fs.existsSync(path.join(features, page.feature, page.file))]).toEqual([page.path, true]);
});
it('every operation of a page is one of the web', () => {
  const known = Object.keys(JSON.parse(fs.readFileSync('apps/web/persisted.generated.json', 'utf8')) as object).map(
    (id) => id.split('~')[0],
  );
  for (const page of pages) if (page.document) expect(known).toContain(page.document);
});
it('a tool-book is named in each language of its edition, with the words of the language that was asked for', () => {
  const book = pages.find((p) => p.path === '/toolbooks/:slug')!;
  const each = (en: string, ar = '') => ({ en, de: '', ar });
  const edition = {
    number: 1,
    locale: 'en',
    title: each('Tables', 'طاولات'),
    subtitle: each('Of people'),
    contributors: [],
    publisher: 'Supportive Spaces',
    frozenAt: '2026-03-04T10:00:00Z',
    licence: 'CC-BY-4.0',
  };
  const meta = (languages: string[], lang: 'en' | 'de' | 'ar') =>
    book.meta(
      { toolBook: { slug: 'tables', editionNo: 1, edition: { ...edition, languages } } } as never,
      (said) => said[lang],
      {},
      'https://x.example/toolbooks/tables',
    );
  expect(meta(['en', 'de', 'ar'], 'ar')).toMatchObject({ title: 'طاولات', contentLocale: 'ar', languages: ['en', 'de', 'ar'] });
  expect(meta(['en', 'de'], 'de')).toMatchObject({ title: 'Tables', contentLocale: 'en', languages: ['en', 'de'] });
  expect(meta(['en', 'de', 'ar'], 'en').jsonLd).toMatchObject([{ inLanguage: ['en', 'de', 'ar'] }]);
  // Programs that collect references read it too.
  expect(meta(['en', 'de', 'ar'], 'ar').names).toEqual(
    expect.arrayContaining([
      { name: 'citation_title', content: 'طاولات' },
      { name: 'citation_publication_date', content: '2026/03/04' },
    ]),
  );
});
it('a practice names building blocks, costs and papers to search engines, and says nothing of them where it has none', () => {
  const practice = pages.find((p) => p.path === '/practices/:slug')!;
  const none = { buildingBlocks: [], attachments: [], costs: { amount: '', currency: '', note: '' } };
  const articleOf = (more: object) => {
    const edition = { number: 1, title: 'A table', summary: 'S', locale: 'en', authorNames: [], pictures: [], ...none, ...more };
    const data = { practice: { slug: 'a-table', editionNo: 1, publishedAt: '2026-03-04', languages: [], edition } };
    const [article] = practice.meta(data as never, (said) => said.en, {}, 'https://x.example/practices/a-table').jsonLd! as {
      hasPart?: object;
      mentions?: object;
      associatedMedia?: object;
    }[];
    return article!;
  };
  const partOf = (buildingBlocks: object[]) => articleOf({ buildingBlocks }).hasPart;
  expect(partOf([{ id: '1', title: 'A host', purpose: 'To ask.', enablingFactors: ['A kitchen', 'Tea'] }])).toEqual([
    { '@type': 'CreativeWork', position: 1, name: 'A host', description: 'To ask.', keywords: ['A kitchen', 'Tea'] },
  ]);
  expect(partOf([])).toBeUndefined();
  const costs = { amount: '48500', currency: 'EUR', note: 'a year' };
  const attachments = [{ id: '1', url: '/files/1', title: 'Report', kind: 'EVALUATION', claim: 'Half still trade', bytes: 9 }];
  expect(articleOf({ costs, attachments })).toMatchObject({
    mentions: { '@type': 'MonetaryAmount', value: '48500', currency: 'EUR', description: 'a year' },
    associatedMedia: [{ '@type': 'MediaObject', name: 'Report', description: 'Half still trade', contentUrl: 'https://x.example/files/1' }],
  });
  expect(articleOf({})).not.toHaveProperty('mentions');
  expect(articleOf({})).not.toHaveProperty('associatedMedia');
});
it('a lesson is cited by its network; whose story it is, nobody cites', () => {
  const story = pages.find((p) => p.path === '/stories/:slug')!;
  const names = (kind: string) => {
    const of = {
      kind,
      state: 'PUBLISHED',
      slug: 'ask-first',
      title: 'Ask first',
      opening: 'We did not.',
      networkName: 'Supportive Spaces',
    };
    const data = { story: { ...of, publishedAt: '2026-03-04T10:00:00Z', editionNo: 1, locale: 'en', licence: 'CC-BY-4.0', languages: [] } };
    return story.meta(data as never, (said) => said.en, {}, 'https://x.example/stories/ask-first').names;
  };
  expect(names('LESSON')).toEqual(
    expect.arrayContaining([
      { name: 'citation_title', content: 'Ask first' },
      { name: 'citation_author', content: 'Supportive Spaces' },
    ]),
  );
  expect([names('STORY'), names('QUOTE')]).toEqual([undefined, undefined]);
});
