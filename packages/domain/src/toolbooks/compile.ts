import { licenceLinks } from '../practices/content.js';
import { said, type BookContent, type BookLocale, type Chapter } from './content.js';
import type { Block, BookDocument, BookPart } from './document.js';
import { backMatter } from './back-matter.js';
import { partsInLanguage, type BookSourcePart, type Parts } from './parts.js';
import { practiceBlocks, schemeBlocks, storyBlocks, whereOf } from './chapters.js';
import { SourceList, factsOfPractice, factsOfScheme, type BookFact } from './sources.js';
import { fill, lineOf, type BookWords } from './words.js';

/** All that a book is made of. No clock, no random number: the same input gives the same document, to the letter. */
export interface CompileInput {
  readonly content: BookContent;
  readonly lang: BookLocale;
  readonly network: string;
  /** Permanent address of the book, and of the installation. */
  readonly address: string;
  readonly origin: string;
  readonly parts: Parts;
  readonly words: BookWords;
  readonly markdown: (source: string) => readonly Block[];
  readonly languageName: (locale: string) => string;
  readonly countryName: (code: string) => string;
  /** A month or a day in the words of the book; anything else as it is. */
  readonly when: (said: string) => string;
  /** When a figure was so, in the words of its source. */
  readonly whenSaid: (said: string) => string;
  readonly dimensionName: (code: string) => string;
}

export function compileBook(given: CompileInput): BookDocument {
  const input = { ...given, parts: partsInLanguage(given.parts, given.lang) };
  const { content: c, lang, words: w } = input;
  const first = c.locale;
  const sources = new SourceList();
  const facts: BookFact[] = [];
  const chapters = c.chapters.map((chapter, i) => chapterOf(input, chapter, i + 1, sources, facts));
  const purpose = said(c.purpose, lang, first);
  const front: BookPart[] = purpose.text
    ? [
        {
          id: 'purpose',
          number: null,
          kind: 'PURPOSE',
          title: w.purpose,
          kicker: '',
          lang: purpose.locale,
          blocks: input.markdown(purpose.text),
        },
      ]
    : [];
  return {
    format: 1,
    lang,
    title: said(c.title, lang, first).text,
    subtitle: said(c.subtitle, lang, first).text,
    network: input.network,
    publisher: c.publisher,
    contributors: c.contributors,
    funder: { emblem: c.funderEmblem, name: said(c.funderName, lang, first).text, disclaimer: said(c.disclaimer, lang, first).text },
    licence: c.licence,
    licenceUrl: licenceLinks[c.licence],
    address: input.address,
    labels: {
      contents: w.contents,
      edition: w.edition,
      draft: w.draft,
      page: w.page,
      fingerprint: w.fingerprint,
      frozenOn: w.frozenOn,
      changes: w.changes,
      chapter: w.chapter,
    },
    front,
    chapters,
    back: backMatter(input, chapters, facts, sources.all),
  };
}

function chapterOf(input: CompileInput, c: Chapter, number: number, sources: SourceList, facts: BookFact[]): BookPart {
  const { lang, content, words: w } = input;
  const part = input.parts.get(c.id);
  const own = said(c.text, lang, content.locale);
  const title = said(c.title, lang, content.locale).text;
  const opening = own.text ? input.markdown(own.text) : [];
  const common = { id: `chapter-${number}`, number, kind: c.kind };
  if (c.kind === 'TEXT' || !part) {
    // Whoever reads in another language is told which one comes now.
    const other = own.text && own.locale !== lang;
    return {
      ...common,
      title,
      kicker: other ? fill(lang, w.inLanguage, { language: input.languageName(own.locale) }) : '',
      lang: own.locale,
      blocks: opening,
    };
  }
  const told =
    part.kind === 'PRACTICE'
      ? factsOfPractice(part.content, number, sources)
      : part.kind === 'STORY'
        ? []
        : factsOfScheme(part, number, sources, {
            capacity: w.capacity,
            cost: w.cost,
            perYear: w.perYear,
            own: (name) => fill(lang, w.ownStatement, { name }),
          });
  facts.push(...told);
  const spoken = part.kind === 'SCHEME' ? part.locale : part.content.locale;
  return {
    ...common,
    title: title || (part.kind === 'SCHEME' ? part.title : part.content.title),
    kicker: kickerOf(input, part, spoken),
    lang: spoken,
    blocks: [
      ...(opening.length ? [{ kind: 'note' as const, blocks: opening }] : []),
      ...(part.kind === 'PRACTICE'
        ? practiceBlocks(input, part, told)
        : part.kind === 'STORY'
          ? storyBlocks(input, part)
          : schemeBlocks(input, part, told)),
    ],
  };
}

function kickerOf(input: CompileInput, part: BookSourcePart, spoken: string): string {
  const { words: w, lang } = input;
  const [place, country] = part.kind === 'SCHEME' ? [part.place, part.country ?? ''] : [part.content.place, part.content.country];
  return lineOf(
    lang,
    [
      part.kind === 'PRACTICE' ? w.practice : part.kind === 'STORY' ? w[part.storyKind] : w.scheme,
      whereOf(input, place, country),
      part.translated
        ? fill(lang, w.translatedBy, {
            language: input.languageName(part.translated.from),
            names: lineOf(lang, part.translated.by, w.comma),
          })
        : '',
      spoken === lang ? '' : fill(lang, w.inLanguage, { language: input.languageName(spoken) }),
    ],
    ' · ',
  );
}
