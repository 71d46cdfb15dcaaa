import type { Issue } from '../kernel/error-catalogue.js';
import type { Licence, PracticeContent } from '../practices/content.js';
import { inOtherWords } from '../practices/translation.js';
import type { PracticeState } from '../practices/machine.js';
import { schemeInOtherWords } from '../schemes/translation.js';
import { storyInOtherWords } from '../stories/translation.js';
import type { StoryContent, StoryKind } from '../stories/content.js';
import type { SchemeState } from '../schemes/machine.js';
import type { SchemeCanvas } from '../schemes/scheme.js';
import { said, type BookContent, type Chapter } from './content.js';

/** What a chapter refers to, as the product has it now. */
export interface PracticePart {
  readonly kind: 'PRACTICE';
  readonly id: string;
  readonly slug: string;
  readonly state: PracticeState;
  readonly edition: number;
  readonly newest: number;
  readonly licence: Licence;
  /** Who agreed for the organisation that owns it; empty: nobody. */
  readonly consentGivenBy: string;
  readonly content: PracticeContent;
  /** SHA-256 of the bytes of its pictures, by id. */
  readonly files: Readonly<Record<string, string>>;
  readonly ownerName: string;
  readonly authors: readonly string[];
  /** ISO instant. */
  readonly publishedAt: string;
  readonly network: string;
  /** What was published of just this edition in other languages, by language. */
  readonly translations?: Translations;
  /** Where the part is one of them. */
  readonly translated?: Translated;
}
export type Translations = Readonly<Record<string, PartTranslation>>;
export interface Translated {
  readonly from: string;
  readonly by: readonly string[];
}
export interface PartTranslation {
  readonly texts: Readonly<Record<string, string>>;
  readonly translators: readonly string[];
}
export interface SchemePart {
  readonly kind: 'SCHEME';
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly state: SchemeState;
  readonly title: string;
  readonly summary: string;
  readonly locale: string;
  readonly canvas: SchemeCanvas;
  readonly operatorName: string;
  readonly place: string;
  readonly country: string | null;
  readonly fictional: boolean;
  readonly translations?: Translations;
  readonly translated?: Translated;
}
/** A story, a quote or a lesson as the world reads it now. */
export interface StoryPart {
  readonly kind: 'STORY';
  readonly id: string;
  readonly slug: string;
  readonly storyKind: StoryKind;
  readonly edition: number;
  readonly content: StoryContent;
  readonly network: string;
  /** Whoever has to agree has agreed to tool-books in its language, and still does today. */
  readonly agreed: boolean;
  readonly translations?: Translations;
  readonly translated?: Translated;
}
export type BookSourcePart = PracticePart | SchemePart | StoryPart;
/** By id of the chapter; one that is not there was not found. */
export type Parts = ReadonlyMap<string, BookSourcePart>;

/** The parts as a book in `lang` shows them: in that language where a translation was published of the very edition that the chapter takes. */
export const partsInLanguage = (parts: Parts, lang: string): Parts =>
  new Map(
    [...parts].map(([id, part]): [string, BookSourcePart] => {
      const from = part.kind === 'SCHEME' ? part.locale : part.content.locale;
      const own = from === lang ? undefined : part.translations?.[lang];
      return [id, own ? { ...inWords(part, own.texts, lang), translated: { from, by: own.translators } } : part];
    }),
  );
function inWords(part: BookSourcePart, texts: PartTranslation['texts'], locale: string): BookSourcePart {
  if (part.kind === 'PRACTICE') return { ...part, content: { ...inOtherWords(part.content, texts), locale } };
  if (part.kind === 'STORY') return { ...part, content: { ...storyInOtherWords(part.content, texts), locale } };
  const { title, summary, dimensions, journey } = schemeInOtherWords(
    { ...part, ...part.canvas, staffing: [], partners: [], results: [] },
    texts,
  );
  return { ...part, title, summary, locale, canvas: { ...part.canvas, dimensions, journey } };
}

/** Whether a text under this licence may stand in a book under that one. Share alike keeps its terms; who asks to be named is named only where the book asks for it too. */
export function licenceAllows(book: Licence, part: Licence): boolean {
  if (part === 'CC0-1.0') return true;
  if (part === 'CC-BY-4.0') return book !== 'CC0-1.0';
  return book === 'CC-BY-SA-4.0';
}

/** Why a book cannot be compiled, each with the chapter that it is about (`chapters.2`) and its title; the rule is a key of the catalogue that names the way out. */
export function bookProblems(content: BookContent, parts: Parts): Issue[] {
  const first = content.locale;
  const front: Issue[] = [
    ...(content.title[first] ? [] : [{ path: 'title', rule: 'missing' }]),
    ...(content.publisher ? [] : [{ path: 'publisher', rule: 'missing' }]),
    ...(content.chapters.length ? [] : [{ path: 'chapters', rule: 'missing' }]),
    ...(content.funderEmblem !== 'NONE' && !content.disclaimer[first] ? [{ path: 'disclaimer', rule: 'missing' }] : []),
  ];
  const chapters = content.chapters.flatMap((c, i) =>
    rulesOf(c, content, parts.get(c.id)).map((rule) => ({
      path: `chapters.${i}`,
      rule,
      params: { number: i + 1, title: said(c.title, first, first).text },
    })),
  );
  return [...front, ...chapters];
}

const goneRules = { PRACTICE: 'practiceGone', SCHEME: 'schemeGone', STORY: 'storyGone' } as const;
function rulesOf(c: Chapter, book: BookContent, part: BookSourcePart | undefined): string[] {
  if (c.kind === 'TEXT') return [...(c.title[book.locale] ? [] : ['chapterTitle']), ...(c.text[book.locale] ? [] : ['chapterText'])];
  if (!part || part.kind !== c.kind) return [goneRules[c.kind]];
  if (part.kind === 'STORY')
    return [...(part.agreed ? [] : ['storyConsent']), ...(licenceAllows(book.licence, part.content.licence) ? [] : ['licenceClash'])];
  if (part.kind === 'SCHEME') return part.state === 'PUBLISHED' ? [] : ['schemeGone'];
  // The owner's consent carries the text; who takes the practice back takes it back.
  if (part.state === 'WITHDRAWN') return ['practiceWithdrawn'];
  return [...(part.consentGivenBy ? [] : ['consentMissing']), ...(licenceAllows(book.licence, part.licence) ? [] : ['licenceClash'])];
}

/** The content as it is frozen: a scheme or a story has no editions, so that the version it had is kept. */
export const pinned = (content: BookContent, parts: Parts): BookContent => ({
  ...content,
  chapters: content.chapters.map((c) => {
    const part = parts.get(c.id);
    return part?.kind === 'SCHEME' ? { ...c, refEdition: part.version } : part?.kind === 'STORY' ? { ...c, refEdition: part.edition } : c;
  }),
});
