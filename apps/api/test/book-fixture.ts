import { emptyContent } from '@guildhall/domain/practices/content';
import { canvasOf, emptyScheme } from '@guildhall/domain/schemes/content';
import { emptyStory } from '@guildhall/domain/stories/content';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const each = (en: string, de = '') => ({ en, de });
const chapter = (n: number, kind: string, title: object, text: object) => ({
  id: id(n),
  kind,
  title,
  text,
  refId: kind === 'TEXT' ? null : id(n + 100),
  refEdition: kind === 'PRACTICE' ? 1 : null,
});
const translations = (texts: Record<string, string>) => ({ de: { texts, translators: ['Tove T.', 'Uli U.'] } });
const practice = {
  kind: 'PRACTICE',
  id: id(102),
  slug: 'a-practice',
  state: 'OUTDATED',
  edition: 2,
  newest: 2,
  licence: 'CC-BY-4.0',
  consentGivenBy: 'A person',
  files: { [id(7)]: 'ab'.repeat(32) },
  ownerName: 'Owner',
  authors: ['Ada af Berg', 'Ben Olsson'],
  publishedAt: '2026-03-04T05:06:07.000Z',
  network: 'Network',
  content: {
    ...emptyContent('en', null),
    title: 'A practice',
    summary: 'What it is',
    place: 'Oslo',
    country: 'NO',
    periodStart: '2019',
    need: 'A *need* with [a link](https://x.example)',
    buildingBlocks: [{ id: id(1), title: 'A table', purpose: 'To ask.', enablingFactors: ['A host', 'Tea'] }],
    pictures: [{ id: id(7), alt: 'A room', decorative: false, caption: 'The room', credit: 'A. Ek', licence: 'CC-BY-4.0' }],
    facts: [
      {
        id: id(8),
        label: 'guests',
        value: '15000',
        unit: 'people',
        asOf: '2025',
        sourceId: null,
        sourceTitle: 'Report',
        sourceUrl: 'https://x.example/r',
        grade: 'MEASURED',
        mark: 'VERIFIED',
        note: '',
      },
    ],
  },
  translations: translations({ title: 'Eine Praxis', need: 'Ein Bedarf' }),
};
const story = {
  kind: 'STORY',
  id: id(103),
  slug: 'a-story',
  storyKind: 'STORY',
  edition: 1,
  content: {
    ...emptyStory('en', 'A story'),
    name: 'Ana',
    pseudonym: true,
    about: 'a baker',
    body: 'I baked.',
    quotes: ['It rose.'],
    place: 'Malmö',
    country: 'SE',
  },
  network: 'Network',
  agreed: true,
};
const scheme = {
  kind: 'SCHEME',
  id: id(104),
  slug: 'a-scheme',
  version: 3,
  state: 'PUBLISHED',
  title: 'A desk',
  summary: 'What it does',
  locale: 'en',
  canvas: {
    ...canvasOf(emptyScheme('en')),
    dimensions: [{ key: 'mentoring', intensity: 'CORE', how: 'Weekly' }],
    journey: [{ name: 'First talk', weeks: 2, dimensionKey: null }],
    capacityPerYear: 12000,
    costPerParticipantEur: 450,
  },
  operatorName: 'Operator',
  place: 'Riga',
  country: 'LV',
  fictional: true,
};
/** A book of everything that a chapter can be, as it was stored when there were two languages. */
export const bookFixture = {
  slug: 'a-book',
  network: 'Network',
  content: {
    locale: 'en',
    title: each('A book', 'Ein Buch'),
    subtitle: each('Of tables'),
    purpose: each('## Why\n\nTo *sit*.', 'Um zu sitzen.'),
    contributors: ['Ana', 'Bo'],
    publisher: 'House',
    funderEmblem: 'EU',
    funderName: each('The fund', 'Der Fonds'),
    disclaimer: each('Only ours.', 'Nur unseres.'),
    licence: 'CC-BY-4.0',
    chapters: [
      chapter(1, 'TEXT', each('One', 'Eins'), each('Text of one')),
      chapter(2, 'PRACTICE', each(''), each('Why it is here', 'Warum es hier steht')),
      chapter(3, 'STORY', each(''), each('')),
      chapter(4, 'SCHEME', each('', 'Ein Tisch'), each('')),
    ],
  },
  parts: new Map<string, object>([
    [id(2), practice],
    [id(3), story],
    [id(4), scheme],
  ]),
};
