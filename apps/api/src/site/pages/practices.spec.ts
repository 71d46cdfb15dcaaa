import type { Say } from '../page.types.js';
import { practicePages } from './practices.js';

const say: Say = (words) => words.en;
const at = (path: string) => practicePages.find((p) => p.path === path)!;
const edition = (number: number) => ({
  number,
  publishedAt: '2026-11-24T10:00:00Z',
  title: 'Mentor days',
  summary: 'Ten days a year.',
  locale: 'de',
  ownerName: 'Lantern Hub',
  authorNames: ['Ingrid Söderqvist-Åhl'],
  licence: 'CC-BY-4.0',
  buildingBlocks: [],
  costs: { amount: '', currency: '', note: '' },
  attachments: [],
  pictures: number === 2 ? [{ url: '/files/cover' }, { url: '/files/second' }] : [],
});
const practice = (more: object) => ({
  practice: {
    slug: 'mentor-days',
    title: 'Mentor days',
    editionNo: 2,
    publishedAt: '2026-11-24T10:00:00Z',
    networkName: 'EMEN',
    edition: edition(2),
    languages: [{ locale: 'de' }],
    translation: null,
    ...more,
  },
});
const meta = (data: object | undefined) =>
  at('/practices/:slug').meta(data as never, say, { slug: 'mentor-days' }, 'https://guildhall.example/practices/mentor-days');

it('the head of a practice is read by search engines and reference managers', () => {
  const m = meta(practice({}));
  expect(m).toMatchObject({
    title: 'Mentor days',
    description: 'Ten days a year.',
    type: 'article',
    contentLocale: 'de',
    canonical: '/practices/mentor-days',
    image: '/files/cover',
  });
  expect(m.names).toContainEqual({ name: 'citation_author', content: 'Söderqvist-Åhl, Ingrid' });
  expect(m.names).toContainEqual({ name: 'citation_public_url', content: 'https://guildhall.example/practices/mentor-days/e/2' });
  expect(m.jsonLd).toMatchObject([
    {
      '@type': 'Article',
      headline: 'Mentor days',
      image: 'https://guildhall.example/files/cover',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      datePublished: '2026-11-24T10:00:00Z',
    },
  ]);
});
it('an earlier edition keeps its own address, a withdrawn practice is hidden', () => {
  expect(meta(practice({ edition: edition(1) })).canonical).toBe('/practices/mentor-days/e/1');
  expect(meta(practice({ edition: null }))).toMatchObject({ hidden: true, title: 'Mentor days' });
  expect(meta(undefined).title).toBe('Good practices');
});
it('a translation names its language, its source and who translated it', () => {
  const translation = { locale: 'ar', sourceLocale: 'de', sourceTitle: 'Mentorentage', editionNo: 1, translators: ['Zahra Al-Baghdadli'] };
  const m = meta(practice({ edition: { ...edition(2), locale: 'ar' }, languages: [{ locale: 'de' }, { locale: 'ar' }], translation }));
  expect(m).toMatchObject({ contentLocale: 'ar', languages: ['de', 'ar'], canonical: '/practices/mentor-days' });
  expect(m.jsonLd).toMatchObject([
    {
      inLanguage: 'ar',
      translator: [{ '@type': 'Person', name: 'Zahra Al-Baghdadli' }],
      translationOfWork: {
        headline: 'Mentorentage',
        inLanguage: 'de',
        version: '1',
        url: 'https://guildhall.example/practices/mentor-days/e/1?lang=de',
      },
      mainEntityOfPage: 'https://guildhall.example/practices/mentor-days/e/2?lang=ar',
    },
  ]);
});
it('a practice is asked for in the language of the address, else in that of the interface', () => {
  const { variables, langOfText } = at('/practices/:slug');
  expect(langOfText).toBe(true);
  expect(variables!({ slug: 'x' }, { lang: 'fr' }, 'de')).toEqual({ slug: 'x', edition: null, locale: 'fr' });
  for (const search of [{}, { lang: '"><' }] as Record<string, string>[])
    expect(variables!({ slug: 'x' }, search, 'de')).toEqual({ slug: 'x', edition: null, locale: 'de' });
});
it('asks the question that the web would ask', () => {
  expect(at('/practices').variables!({}, { country: '["SE"]', q: 'mentor' }, 'en')).toEqual({
    words: 'mentor',
    filter: { countries: ['SE'] },
    sort: null,
    after: null,
    lang: 'en',
  });
  expect(at('/practices/:slug/e/:edition').variables!({ slug: 'a', edition: '2' }, {}, 'en')).toEqual({
    slug: 'a',
    edition: 2,
    locale: 'en',
  });
});
