// A scheme while it is written: for who answers for its organisation and the coordinators of its network. Sections 0 and 7 of the domain model of the network,
// ADR 110: nobody else learns that there is a working copy, or that somebody takes a version as the start of another scheme.
import { translationOf } from './secrets-translations.mjs';

const nothing = () => undefined;
const translation = translationOf('SCHEME', (w, c) => c.scheme);
const writes = (word) => async (w, c) => {
  const row = await w.one('select version, number from scheme_draft where id = $1', [c.scheme]);
  await w.act(c.keeper, 'saveSchemeDraft', {
    schemeId: c.scheme,
    expectedVersion: row.version,
    number: row.number,
    patch: { summary: `We lend a ${word} to everybody who comes in the morning.` },
  });
};
const begins = (w, c) => w.act(c.keeper, 'beginSchemeVersion', { schemeId: c.scheme });
const common = {
  scheme: 'micro-loan-coach',
  words: ['quernstone', 'whetstones'],
  pages: ['/schemes', '/schemes/micro-loan-coach', '/schemes/micro-loan-coach?version=2', '/schemes/quernstone-for-everybody'],
  asks: (c) => [
    ['schemes', { page: { first: 40 } }, 2],
    ['schemeDesk', {}, 2],
    ['schemeDraft', { schemeId: c.scheme }, 2],
    ['schemeComparison', { slugs: [c.slug, 'mother-tongue-desk'] }, 2],
    ...[c.slug, 'quernstone-for-everybody'].flatMap((slug) => [
      ['scheme', { slug }, 3],
      ['schemeReviews', { slug }, 2],
      ['schemeChanges', { slug, from: 1, to: 2 }, 2],
    ]),
  ],
};
export const schemeSecrets = [
  {
    name: 'next version of a scheme',
    ...common,
    knows: ['responsible'],
    both: nothing,
    a: nothing,
    b: async (w, c) => (await begins(w, c), await writes('quernstone')(w, c)),
  },
  {
    name: 'words of the next version of a scheme',
    full: true,
    ...common,
    knows: ['responsible'],
    both: begins,
    a: writes('quernstone'),
    b: writes('whetstones'),
  },
  // It begins in the first network of whoever begins it, which need not be that of the other scheme: who coordinates that one learns of it too.
  {
    name: 'scheme that is being begun',
    full: true,
    ...common,
    knows: ['responsible', 'coordinatorsThere'],
    network: 'mega',
    both: nothing,
    a: nothing,
    b: (w, c) => w.act(c.keeper, 'startScheme', { organisationId: c.house, title: 'Quernstone for everybody', locale: 'en' }),
  },
  // What it begins from hears of it when it is published, not before.
  {
    name: 'scheme begun from another one',
    full: true,
    ...common,
    knows: ['forker', 'coordinatorsThere'],
    network: 'emen',
    both: nothing,
    a: nothing,
    b: (w, c) => w.act(c.forker, 'forkScheme', { schemeId: c.scheme, number: 1, organisationId: c.forkHouse }),
  },
  // A translation is for those who may translate, until it is published.
  {
    name: 'words of a translation of a scheme that is not published',
    ...common,
    full: true,
    knows: ['responsible', 'translators'],
    both: translation.begins,
    a: translation.says('quernstone'),
    b: translation.says('whetstones'),
    asks: (c) => [...common.asks(c), ...translation.asks('SCHEME', c.slug)],
    pages: [...common.pages, '/schemes/micro-loan-coach?lang=sv'],
  },
  {
    name: 'translation of a scheme begun or not',
    full: true,
    ...common,
    knows: ['responsible', 'translators'],
    both: nothing,
    a: nothing,
    b: translation.begins,
    asks: (c) => [...common.asks(c), ...translation.asks('SCHEME', c.slug)],
  },
];
