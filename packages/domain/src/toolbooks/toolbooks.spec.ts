import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical, emptyContent, licences, type Licence } from '../practices/content.js';
import { canvasOf, emptyScheme } from '../schemes/content.js';
import { emptyStory } from '../stories/content.js';
import { bookChanges, steadfast } from './changes.js';
import { compileBook, type CompileInput } from './compile.js';
import { bookContent, emptyBook, said, type BookContent, type BookLocale, type Chapter } from './content.js';
import { partsOf, wordsOf } from './document.js';
import { applyBookPatch, bookClashes, bookTouched } from './editing.js';
import { bookMachine } from './machine.js';
import { bookProblems, licenceAllows, pinned, type BookSourcePart, type PracticePart, type SchemePart, type StoryPart } from './parts.js';
import { redactBook } from './redact.js';
import { bookWords, type BookWords } from './words.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const words = Object.fromEntries(bookWords.map((w) => [w, `${w} {name}{names}`])) as BookWords;
const practice = (n: number, over: Partial<PracticePart> = {}): PracticePart => ({
  kind: 'PRACTICE',
  id: id(n),
  slug: `p-${n}`,
  state: 'PUBLISHED',
  edition: 1,
  newest: 1,
  licence: 'CC-BY-4.0',
  consentGivenBy: 'A person',
  files: {},
  ownerName: 'Owner',
  authors: ['Ada af Berg'],
  publishedAt: '2026-03-04T05:06:07.000Z',
  network: 'Network',
  content: {
    ...emptyContent('en', null),
    title: `Practice ${n}`,
    summary: 'What it is',
    need: 'A *need*',
    facts: [
      {
        id: id(900 + n),
        label: `fact ${n}`,
        value: '7',
        unit: 'people',
        asOf: '2025',
        sourceId: null,
        sourceTitle: `Report ${n % 2}`,
        sourceUrl: '',
        grade: 'MEASURED',
        mark: 'VERIFIED',
        note: '',
      },
    ],
  },
  ...over,
});
const chapter = (n: number, kind: Chapter['kind'] = 'TEXT', over: Partial<Chapter> = {}): Chapter => ({
  id: id(n),
  kind,
  title: { en: `Chapter ${n}`, de: '', ar: '' },
  text: { en: `Text ${n}`, de: '', ar: '' },
  refId: kind === 'TEXT' ? null : id(n),
  refEdition: kind === 'PRACTICE' ? 1 : null,
  ...over,
});
const book = (chapters: Chapter[], over: Partial<BookContent> = {}): BookContent => ({
  ...emptyBook('en', 'A book'),
  publisher: 'House',
  chapters,
  ...over,
});
const input = (content: BookContent, parts: BookSourcePart[] = [], lang: BookLocale = 'en'): CompileInput => ({
  content,
  lang,
  network: 'Network',
  address: 'https://x.example/toolbooks/a',
  origin: 'https://x.example',
  words,
  parts: new Map(content.chapters.flatMap((c) => parts.filter((p) => p.id === c.refId).map((p) => [c.id, p] as const))),
  markdown: (source) => [{ kind: 'p', inlines: [{ text: source }] }],
  languageName: (l) => l,
  countryName: (c) => c,
  when: (said) => said,
  whenSaid: (said) => said,
  dimensionName: (d) => d,
});
const kinds = fc.constantFrom('TEXT' as const, 'PRACTICE' as const);
const someBook = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 14 })
  .chain((ns) => fc.tuple(...ns.map(() => kinds)).map((ks) => book(ns.map((n, i) => chapter(n, ks[i])))));

describe('compiling', () => {
  it('gives the same document for the same input, whatever the order of keys', () =>
    fc.assert(
      fc.property(someBook, (b) => {
        const parts = b.chapters.filter((c) => c.kind === 'PRACTICE').map((c) => practice(Number(c.id.slice(-3))));
        const turned = JSON.parse(
          JSON.stringify(b, Object.keys(b).reverse().concat('en', 'de', 'id', 'kind', 'title', 'text', 'refEdition', 'refId')),
        ) as BookContent;
        expect(canonical(compileBook(input(b, parts)))).toBe(
          canonical(compileBook(input({ ...turned, contributors: b.contributors, chapters: b.chapters }, parts))),
        );
      }),
    ));
  it('names every source that a fact names, once, and every fact of every chapter', () =>
    fc.assert(
      fc.property(someBook, (b) => {
        const used = b.chapters.filter((c) => c.kind === 'PRACTICE');
        const document = compileBook(
          input(
            b,
            used.map((c) => practice(Number(c.id.slice(-3)))),
          ),
        );
        const back = Object.fromEntries(document.back.map((p) => [p.kind, p]));
        const table = (kind: string) => back[kind]?.blocks.flatMap((x) => (x.kind === 'table' ? x.rows : [])) ?? [];
        expect(table('FACTS').length).toBe(used.length);
        const listed = table('SOURCES').map((r) => r[0]![0]!.text);
        const named = new Set(table('FACTS').map((r) => `[${r.at(-1)![0]!.source}]`));
        expect(new Set(listed)).toEqual(named);
        expect(listed.length).toBe(named.size);
        expect(new Set(partsOf(document).map((p) => p.id)).size).toBe(partsOf(document).length);
      }),
    ));
  it('reads a long number in groups, in the chapter and in the index; years, decimals and words stay as they are', () => {
    const said = (value: string) => {
      const p = practice(1);
      const facts = p.content.facts.map((f) => ({ ...f, value }));
      const one = {
        ...input(book([chapter(1, 'PRACTICE')]), [{ ...p, content: { ...p.content, facts } }]),
        words: { ...words, thousands: '.' },
      };
      return [...canonical(compileBook(one)).matchAll(/"text":"([^"]*) people"/g)].map(([, v]) => v);
    };
    expect(['3000000', '15000', '2008', '12345.5', 'ten'].map((v) => said(v))).toEqual(
      ['3.000.000', '15.000', '2008', '12345.5', 'ten'].map((v) => [v, v]),
    );
  });
  it('shows building blocks after how it is organised, and reach, costs and who does the work; without any the document is what it was before there were any', () => {
    const one = (over: object) => {
      const p = practice(1);
      return compileBook(
        input(book([chapter(1, 'PRACTICE')]), [
          { ...p, content: { ...p.content, howItIsOrganised: 'One person', limits: 'Few', ...over } },
        ]),
      );
    };
    const blocks = [{ id: id(1), title: 'A table', purpose: 'To ask.\nIn person.', enablingFactors: ['A host', 'Tea'] }];
    const said = wordsOf(one({ buildingBlocks: blocks }).chapters[0]!.blocks);
    expect(said).toContain(
      `One person ${words.buildingBlocks} 1. A table To ask. In person. ${words.enablingFactors} A host Tea ${words.limits} Few`,
    );
    const costs = { amount: '3000000.50', currency: 'EUR', note: 'two years' };
    const more = wordsOf(one({ level: 'REGIONAL', costs, staffing: 'Two advisers.' }).chapters[0]!.blocks);
    expect(more).toContain(
      `${words.level} ${words.REGIONAL} ${words.costs} 3${words.thousands}000${words.thousands}000${words.decimal}50 EUR${words.comma}two years`,
    );
    expect(more).toContain(`One person ${words.staffing} Two advisers. ${words.limits} Few`);
    expect(
      createHash('sha256')
        .update(canonical(one({})))
        .digest('hex'),
    ).toBe('15160e9cf675302453c9b393b8e855a99ae6dabd8eb4de108406ee7b856b6966');
  });
  it('says in which language a chapter is, where it is not that of the book', () => {
    const b = book([chapter(1), chapter(2, 'TEXT', { text: { en: 'Text', de: 'Wortlaut', ar: '' } })]);
    const [first, second] = compileBook(input(b, [], 'de')).chapters;
    expect(first).toMatchObject({ lang: 'en' });
    expect(first!.kicker).toContain('inLanguage');
    expect(second).toMatchObject({ lang: 'de', kicker: '' });
    expect(wordsOf(second!.blocks)).toBe('Wortlaut');
    const translations = {
      de: { texts: { title: 'Übung 1', need: 'Ein Bedarf', [`facts.${id(901)}.label`]: 'Tatsache' }, translators: ['Tove T.'] },
    };
    const practices = book([chapter(1, 'PRACTICE', { title: { en: '', de: '', ar: '' } })]);
    const german = compileBook(input(practices, [practice(1, { translations })], 'de'));
    expect(german.chapters[0]).toMatchObject({ title: 'Übung 1', lang: 'de' });
    expect(german.chapters[0]!.kicker).toContain('translatedBy');
    expect(german.chapters[0]!.kicker).not.toContain('inLanguage');
    // The figure stays, under its name in this language, also in the index.
    expect(JSON.stringify(german.back)).toContain('Tatsache');
    const lesson: StoryPart = {
      kind: 'STORY',
      id: id(2),
      slug: 's-2',
      storyKind: 'LESSON',
      edition: 1,
      content: { ...emptyStory('en', 'Lesson'), why: 'A reason' },
      network: 'Network',
      agreed: true,
      translations: { de: { texts: { title: 'Lehre', why: 'Ein Grund' }, translators: ['Tove T.'] } },
    };
    const scheme: SchemePart = {
      kind: 'SCHEME',
      id: id(3),
      slug: 'c-3',
      version: 1,
      state: 'PUBLISHED',
      title: 'Desk',
      summary: 'What it is',
      locale: 'en',
      canvas: { ...canvasOf(emptyScheme('en')), journey: [{ name: 'First talk', weeks: 1, dimensionKey: null }] },
      operatorName: 'Owner',
      place: '',
      country: null,
      fictional: true,
      translations: { de: { texts: { title: 'Schreibtisch', 'journey.0.name': 'Erstes Gespräch' }, translators: ['Tove T.'] } },
    };
    const both = book([
      chapter(2, 'STORY', { title: { en: '', de: '', ar: '' } }),
      chapter(3, 'SCHEME', { title: { en: '', de: '', ar: '' } }),
    ]);
    const told = compileBook(input(both, [lesson, scheme], 'de')).chapters;
    expect(told.map((c) => [c.title, c.lang, c.kicker.includes('translatedBy')])).toEqual([
      ['Lehre', 'de', true],
      ['Schreibtisch', 'de', true],
    ]);
    expect(told.map((c) => wordsOf(c.blocks)).join(' ')).toMatch(/Ein Grund.*Erstes Gespräch/);
    const english = compileBook(input(practices, [practice(1, { translations })]));
    expect(english).toEqual(compileBook(input(practices, [practice(1)])));
    expect(said({ en: 'a', de: '', ar: '' }, 'de', 'en')).toEqual({ text: 'a', locale: 'en' });
  });
});

describe('what changed', () => {
  it('is nothing between a book and itself, and both ways round for what came and went', () =>
    fc.assert(
      fc.property(someBook, someBook, (a, b) => {
        expect(bookChanges(a, a)).toEqual([]);
        const of = (changes: ReturnType<typeof bookChanges>, kind: string) =>
          changes
            .filter((c) => c.kind === kind)
            .map((c) => c.chapterId)
            .sort();
        expect(of(bookChanges(a, b), 'ADDED')).toEqual(of(bookChanges(b, a), 'REMOVED'));
      }),
    ));
  it('calls as few chapters moved as one can: the others keep their order', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), (places) => {
        const kept = places.filter((p) => steadfast(places).has(p));
        expect(kept).toEqual(kept.toSorted((x, y) => x - y));
        expect(
          places.some(
            (p, i) =>
              !kept.includes(p) &&
              places.slice(0, i).every((q) => !kept.includes(q) || q < p) &&
              places.slice(i + 1).every((q) => !kept.includes(q) || q > p),
          ),
        ).toBe(false);
      }),
    ));
  it('tells a move, a new title, a new text and a newer edition of a practice apart', () => {
    const before = book([chapter(1), chapter(2, 'PRACTICE'), chapter(3)]);
    const after = book(
      [chapter(3), chapter(1, 'TEXT', { title: { en: 'New', de: '', ar: '' } }), chapter(2, 'PRACTICE', { refEdition: 2 }), chapter(4)],
      { publisher: 'Other' },
    );
    expect(bookChanges(before, after).map((c) => [c.kind, c.chapterId, c.from, c.to])).toEqual([
      ['FRONT', null, null, null],
      ['MOVED', id(3), null, null],
      ['RETITLED', id(1), null, null],
      ['NEW_EDITION', id(2), 1, 2],
      ['ADDED', id(4), null, null],
    ]);
    expect(
      bookChanges(before, book([chapter(1), chapter(3, 'TEXT', { text: { en: 'Other', de: '', ar: '' } })])).map((c) => c.kind),
    ).toEqual(['REWRITTEN', 'REMOVED']);
  });
});

describe('what stands against compiling', () => {
  it.each([
    ['withdrawn', { state: 'WITHDRAWN' as const }, 'practiceWithdrawn'],
    ['without consent', { consentGivenBy: '' }, 'consentMissing'],
    ['under a licence that does not go into it', { licence: 'CC-BY-SA-4.0' as const }, 'licenceClash'],
  ])('a practice %s is named with its chapter', (_, over, rule) => {
    const b = book([chapter(1), chapter(2, 'PRACTICE')]);
    expect(bookProblems(b, input(b, [practice(2)]).parts)).toEqual([]);
    expect(bookProblems(b, input(b, [practice(2, over)]).parts)).toEqual([
      { path: 'chapters.1', rule, params: { number: 2, title: 'Chapter 2' } },
    ]);
  });
  it('an empty book, an empty chapter, a practice that is not there, an emblem without its disclaimer', () => {
    const b = book([chapter(1, 'TEXT', { text: { en: '', de: 'x', ar: '' } }), chapter(2, 'PRACTICE')], {
      funderEmblem: 'EU',
      publisher: '',
    });
    expect(bookProblems(b, new Map()).map((p) => [p.path, p.rule])).toEqual([
      ['publisher', 'missing'],
      ['disclaimer', 'missing'],
      ['chapters.0', 'chapterText'],
      ['chapters.1', 'practiceGone'],
    ]);
    expect(bookProblems(book([]), new Map()).map((p) => p.path)).toEqual(['chapters']);
  });
  it('a licence goes only where its terms are kept', () => {
    const rank: Record<Licence, number> = { 'CC0-1.0': 0, 'CC-BY-4.0': 1, 'CC-BY-SA-4.0': 2 };
    for (const part of licences) for (const whole of licences) expect(licenceAllows(whole, part)).toBe(rank[part] <= rank[whole]);
  });
  it('pins the version of a scheme, so that a later one is seen as a change', () => {
    const b = book([chapter(3, 'SCHEME')]);
    const scheme = { kind: 'SCHEME', id: id(3), version: 5 } as BookSourcePart;
    const before = pinned(b, new Map([[id(3), scheme]]));
    const after = pinned(b, new Map([[id(3), { ...scheme, version: 6 } as BookSourcePart]]));
    expect(bookChanges(before, after).map((c) => [c.kind, c.from, c.to])).toEqual([['NEW_EDITION', 5, 6]]);
  });
});

describe('editing', () => {
  it('clashes only where two changed the same to different things', () => {
    const base = book([chapter(1)]);
    const theirs = { ...base, publisher: 'Theirs' };
    expect(bookClashes(base, theirs, { publisher: 'Mine' })).toEqual(['publisher']);
    expect(bookClashes(base, theirs, { publisher: 'Theirs' })).toEqual([]);
    expect(bookClashes(base, theirs, { licence: 'CC0-1.0' })).toEqual([]);
    expect(bookTouched(base, { publisher: 'House', licence: 'CC0-1.0' })).toEqual({ licence: 'CC0-1.0' });
    expect(applyBookPatch(base, { licence: 'CC0-1.0' })).toEqual({ ...base, licence: 'CC0-1.0' });
  });
  it('takes only books whose chapters say what they refer to', () => {
    expect(bookContent.safeParse(book([chapter(1), chapter(2, 'PRACTICE')])).success).toBe(true);
    for (const wrong of [
      chapter(1, 'TEXT', { refId: id(2) }),
      chapter(1, 'PRACTICE', { refEdition: null }),
      chapter(1, 'SCHEME', { refId: null }),
    ])
      expect(bookContent.safeParse(book([wrong])).success).toBe(false);
    expect(bookContent.safeParse(book([chapter(1), chapter(1)])).success).toBe(false);
  });
  it('freezes from a draft alone, and only a frozen book begins again', () => {
    expect(bookMachine.next('DRAFT', 'freeze')).toBe('FROZEN');
    expect(bookMachine.next('FROZEN', 'begin')).toBe('DRAFT');
    expect(bookMachine.can('FROZEN', 'save')).toBe(false);
    expect(bookMachine.can('FROZEN', 'freeze')).toBe(false);
  });
});

describe('a redacted book', () => {
  it('keeps everything but the chapters that were taken out', () =>
    fc.assert(
      fc.property(someBook, fc.uniqueArray(fc.integer({ min: 1, max: 14 })), (b, taken) => {
        const parts = b.chapters.filter((c) => c.kind === 'PRACTICE').map((c) => practice(Number(c.id.slice(-3))));
        const before = compileBook(input(b, parts));
        const gone = new Set(taken);
        const after = redactBook(before, gone, { title: 'Taken out', text: 'Somebody took back their word.' });
        expect({ ...after, chapters: [] }).toEqual({ ...before, chapters: [] });
        after.chapters.forEach((c, i) => {
          const old = before.chapters[i]!;
          if (!gone.has(i + 1)) return expect(c).toBe(old);
          expect([c.id, c.number, c.title, wordsOf(c.blocks)]).toEqual([old.id, old.number, 'Taken out', 'Somebody took back their word.']);
          return expect(c.kicker).toBe('');
        });
      }),
    ));
});
