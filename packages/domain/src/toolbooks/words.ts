import type { BookLocale } from './content.js';
import { apart } from './direction.js';

/** What the book itself says, in one of its languages; `{name}` and the like are filled in. */
export const bookWords = [
  'contents',
  'edition',
  'draft',
  'page',
  'fingerprint',
  'frozenOn',
  'changes',
  'chapter',
  'purpose',
  'facts',
  'factsText',
  'sources',
  'sourcesText',
  'citations',
  'citationsText',
  'imprint',
  'practice',
  'scheme',
  'inLanguage',
  'translatedBy',
  'where',
  'when',
  'owner',
  'operator',
  'figure',
  'value',
  'asOf',
  'source',
  'chapterShort',
  'grade',
  'CLAIMED',
  'MEASURED',
  'EVALUATED',
  'VERIFIED',
  'ILLUSTRATIVE',
  'noSource',
  'firstStep',
  'need',
  'whatIsDone',
  'howItIsOrganised',
  'buildingBlocks',
  'enablingFactors',
  'whyItMayWork',
  'limits',
  'mustHave',
  'niceToHave',
  'questions',
  'note',
  'outdated',
  'dueForReview',
  'fictional',
  'takenFrom',
  'offers',
  'journey',
  'weeks',
  'capacity',
  'cost',
  'perYear',
  'ownStatement',
  'NOT_OFFERED',
  'REFERRAL',
  'LIGHT',
  'REGULAR',
  'CORE',
  'publishedBy',
  'contributors',
  'licence',
  'licenceText',
  'fundedBy',
  'permanentAddress',
  'citeAs',
  'ongoing',
  'STORY',
  'QUOTE',
  'LESSON',
  'chosenName',
  'expected',
  'happened',
  'why',
  'advice',
  'storyFrom',
  'pictureBy',
  'thousands',
  'picturesLeftOut',
  'comma',
] as const;
export type BookWord = (typeof bookWords)[number];
export type BookWords = Readonly<Record<BookWord, string>>;

/** A sentence of the book with what it is about: names, licences, addresses. Where the sentence runs from the right each of them is set apart. */
export const fill = (lang: BookLocale, text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key]! : whole;
    return typeof value === 'number' ? String(value) : apart(lang, value);
  });
/** What is said of a thing on one line; empty parts are left out. */
export const lineOf = (lang: BookLocale, parts: readonly string[], between: string): string =>
  parts
    .filter(Boolean)
    .map((part) => apart(lang, part))
    .join(between);
