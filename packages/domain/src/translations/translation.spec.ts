import fc from 'fast-check';
import { emptyContent, type BuildingBlock, type Fact, type PracticeContent } from '../practices/content.js';
import { inOtherWords, practiceSource } from '../practices/translation.js';
import { hasTerm, markTerms, termsIn, type GlossaryTerm } from './glossary.js';
import {
  carryOver,
  completeness,
  fieldState,
  isOneLine,
  missingTexts,
  movedOn,
  reviewBar,
  saveTranslationInput,
  textClashes,
  textKeys,
  textOf,
  translationMachine,
  type TranslatedTexts,
} from './translation.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const fact = (n: number, more: Partial<Fact> = {}): Fact => ({
  id: id(n),
  label: 'mentor days',
  value: '10',
  unit: '%',
  asOf: '2025',
  sourceId: null,
  sourceTitle: 'Report',
  sourceUrl: '',
  grade: null,
  mark: 'UNCHECKED',
  note: '',
  ...more,
});
const block = (n: number, more: Partial<BuildingBlock> = {}): BuildingBlock => ({
  id: id(n),
  title: 'A table',
  purpose: 'Founders ask.',
  enablingFactors: ['A host', 'Two experts'],
  ...more,
});
const word = fc.constantFrom('', 'one table', 'two experts', 'a plan', 'EUR', '12 %');
const arbContent: fc.Arbitrary<PracticeContent> = fc
  .record({ title: word, summary: word, need: word, limits: word, firstStep: word, note: word, labels: fc.array(word, { maxLength: 3 }) })
  .map(({ labels, ...texts }) => ({ ...emptyContent('en', null), ...texts, facts: labels.map((label, i) => fact(i, { label })) }));
const arbSource = arbContent.map(practiceSource);
const arbSources = fc.array(arbSource, { minLength: 1, maxLength: 4 }).map((list) => new Map(list.map((c, i) => [i + 1, c])));
const arbTexts: fc.Arbitrary<TranslatedTexts> = fc.dictionary(
  fc.constantFrom('title', 'summary', 'need', 'limits', 'firstStep', 'note', `facts.${id(0)}.label`, `facts.${id(1)}.label`),
  fc.record({
    text: fc.constantFrom('', ' ', 'ein Tisch', 'zwei Fachleute'),
    edition: fc.integer({ min: 1, max: 4 }),
    version: fc.integer({ min: 1, max: 9 }),
  }),
);

it('asks for words, not for signs, codes, figures or sources', () => {
  const content = {
    ...emptyContent('en', null),
    title: 'Mentor days',
    place: 'Malmö',
    need: 'Nobody to ask',
    facts: [fact(1), fact(2, { label: 'budget', unit: 'EUR', note: 'more than' })],
  };
  expect(textKeys(practiceSource(content))).toEqual([
    'title',
    `facts.${id(1)}.label`,
    `facts.${id(2)}.label`,
    `facts.${id(2)}.note`,
    'need',
  ]);
  const said = inOtherWords(content, {
    title: 'Mentorentage',
    place: 'Malmo',
    [`facts.${id(1)}.value`]: '11',
    [`facts.${id(1)}.label`]: 'Mentorentage',
  });
  expect(said).toEqual({ ...content, title: 'Mentorentage', facts: [fact(1, { label: 'Mentorentage' }), content.facts[1]] });
});

it('takes what enables a block as one text, a line for each, in another number of lines too', () => {
  const content = { ...emptyContent('en', null), howItIsOrganised: 'One person.', limits: 'Few.', buildingBlocks: [block(1), block(2)] };
  const at = (n: number, part: string) => `buildingBlocks.${id(n)}.${part}`;
  const source = practiceSource(content);
  expect(textKeys(source)).toEqual([
    'howItIsOrganised',
    ...[1, 2].flatMap((n) => ['title', 'purpose', 'enablingFactors'].map((part) => at(n, part))),
    'limits',
  ]);
  expect(textOf(source, at(1, 'enablingFactors'))).toBe('A host\nTwo experts');
  expect([at(1, 'title'), at(1, 'purpose'), at(1, 'enablingFactors')].map(isOneLine)).toEqual([true, false, false]);
  const said = inOtherWords(content, {
    [at(2, 'title')]: 'Ein Tisch',
    [at(2, 'enablingFactors')]: 'Ein Gastgeber\n\n Zwei Fachleute \nZeit',
  });
  expect(said.buildingBlocks).toEqual([
    block(1),
    block(2, { title: 'Ein Tisch', enablingFactors: ['Ein Gastgeber', 'Zwei Fachleute', 'Zeit'] }),
  ]);
  // Another order is no other text; another word is.
  const sources = new Map([
    [1, source],
    [2, practiceSource({ ...content, buildingBlocks: [block(2), block(1, { enablingFactors: ['A host'] })] })],
  ]);
  const texts = Object.fromEntries(textKeys(source).map((key) => [key, { text: 'Wort', edition: 1, version: 1 }]));
  expect(textKeys(sources.get(2)!).filter((key) => fieldState(key, texts, sources, 2) === 'OLDER')).toEqual([at(1, 'enablingFactors')]);
});

it('is done, older or missing, and never two of them', () => {
  fc.assert(
    fc.property(arbSources, arbTexts, (sources, texts) => {
      const now = sources.size;
      const keys = textKeys(sources.get(now)!);
      const states = keys.map((key) => fieldState(key, texts, sources, now));
      const { done, older, all } = completeness(texts, sources, now);
      expect(all).toBe(keys.length);
      expect(missingTexts(texts, sources, now)).toHaveLength(all - done);
      expect(states.filter((s) => s === 'OLDER')).toHaveLength(older);
      for (const [i, key] of keys.entries()) {
        const own = texts[key];
        expect(states[i] === 'MISSING').toBe(!own || own.text.trim() === '');
        // What was made for another text of the source is never said to be done.
        const before = own && sources.get(own.edition);
        if (states[i] === 'DONE' && own!.edition !== now) expect(textOf(before!, key)).toBe(textOf(sources.get(now)!, key));
      }
    }),
  );
});

it('carries over what is unchanged, keeps the words of what is older, and drops what the source no longer has', () => {
  fc.assert(
    fc.property(arbSources, arbTexts, (sources, texts) => {
      const now = sources.size;
      const kept = carryOver(texts, sources, now);
      expect(completeness(kept, sources, now)).toEqual(completeness(texts, sources, now));
      expect(carryOver(kept, sources, now)).toEqual(kept);
      for (const [key, own] of Object.entries(kept)) {
        expect(own.text).toBe(texts[key]!.text);
        expect(textOf(sources.get(now)!, key)).not.toBe('');
        if (own.edition === now && texts[key]!.edition !== now)
          expect(movedOn(sources.get(texts[key]!.edition)!, sources.get(now)!)).not.toContain(key);
      }
    }),
  );
});

it('names what another edition says differently, in both directions', () => {
  fc.assert(
    fc.property(arbSource, arbSource, (a, b) => {
      expect(new Set(movedOn(a, b))).toEqual(new Set(movedOn(b, a)));
      expect(movedOn(a, a)).toEqual([]);
    }),
  );
});

it('keeps figures and sources, whatever a translation says', () => {
  fc.assert(
    fc.property(
      arbContent,
      fc.dictionary(fc.constantFrom('title', 'need', `facts.${id(0)}.label`, `facts.${id(0)}.value`, 'country'), fc.string()),
      (content, texts) => {
        const said = inOtherWords(content, texts);
        const rest = ({ label: _, unit: __, note: ___, ...f }: Fact) => f;
        expect(said.facts.map(rest)).toEqual(content.facts.map(rest));
        expect(said.country).toBe(content.country);
        if (content.title === '') expect(said.title).toBe('');
      },
    ),
  );
});

it('finds what two people changed to different words', () => {
  const texts = { title: { text: 'A', edition: 1, version: 4 }, need: { text: 'B', edition: 1, version: 2 } };
  expect(textClashes(texts, { title: 'X', need: 'Y', limits: 'Z' }, 3)).toEqual(['title']);
  expect(textClashes(texts, { title: 'A' }, 3)).toEqual([]);
  expect(textClashes(texts, { title: 'X' }, 4)).toEqual([]);
});

it('nobody judges what they wrote themselves', () => {
  expect(reviewBar({ translates: false, wrote: false })).toBe('NOT_A_REVIEWER');
  expect(reviewBar({ translates: true, wrote: true })).toBe('OWN_TRANSLATION');
  expect(reviewBar({ translates: true, wrote: false })).toBeNull();
});

it('is published out of a review only, and goes on after it was withdrawn only with a source that is there again', () => {
  expect(translationMachine.states.filter((s) => translationMachine.can(s, 'publish'))).toEqual(['IN_REVIEW']);
  expect(translationMachine.actions('WITHDRAWN')).toEqual(['begin']);
});

it('takes known keys once each, and a title as one line', () => {
  const ok = (texts: object[]) =>
    saveTranslationInput.safeParse({ translationId: id(1), expectedVersion: 1, clientMutationId: id(2), edition: 1, texts }).success;
  expect(
    ok([
      { key: 'title', text: 'x' },
      { key: `facts.${id(1)}.note`, text: '' },
    ]),
  ).toBe(true);
  expect(
    ok([
      { key: 'title', text: 'x' },
      { key: 'title', text: 'y' },
    ]),
  ).toBe(false);
  for (const key of ['country', `facts.${id(1)}.value`, 'facts', '__proto__', 'constructor']) expect(ok([{ key, text: 'x' }])).toBe(false);
  expect(ok([{ key: 'title', text: 'x'.repeat(601) }])).toBe(false);
});

describe('the glossary', () => {
  const term = (code: string, term: string, translations: Record<string, string>): GlossaryTerm => ({
    code,
    locale: 'en',
    term,
    translations,
  });
  const peer = term('peer-review', 'Peer review', { de: 'kollegiale Begutachtung', fr: 'évaluation par les pairs', ar: 'مراجعة الأقران' });
  const host = term('host', 'Host', {});
  const used = (source: string, translation: string, locale = 'de') =>
    termsIn(source, translation, [peer, host], 'en', locale).map((t) => t.used);

  it('sees a term in its forms, and not inside another word', () => {
    expect(hasTerm('Two Peer Reviews a year', 'peer review')).toBe(true);
    expect(hasTerm('peer-reviewed', 'Peer review')).toBe(true);
    expect(hasTerm('a ghost', 'Host')).toBe(false);
    expect(hasTerm('hosts', 'Host')).toBe(true);
    expect(hasTerm('a peer who reviews', 'Peer review')).toBe(true);
    expect(hasTerm('review of a peer', 'Peer review')).toBe(false);
  });
  it('knows whether the agreed word is used, whatever grammar makes of it', () => {
    expect(used('A peer review', 'Nach der kollegialen Begutachtung')).toEqual([true]);
    expect(used('A peer review', 'Ein Peer-Review')).toEqual([false]);
    expect(used('A peer review', 'Evaluation par les pairs', 'fr')).toEqual([true]);
    expect(used('A peer review', 'في مراجعة الأقران', 'ar')).toEqual([true]);
    expect(used('A peer review', 'في تقييم الزملاء', 'ar')).toEqual([false]);
  });
  it('says nothing of terms without an agreed word, or that the source has not', () => {
    expect(used('The host asks', 'Die Stelle fragt')).toEqual([]);
    expect(used('Nothing of it', '')).toEqual([]);
  });
  it('every term that stands in a text is found in it, and in an agreed translation of it', () => {
    const letters = fc.stringMatching(/^[a-zäöüß]{3,12}$/);
    fc.assert(
      fc.property(letters, letters, fc.stringMatching(/^[a-z ]{0,20}$/), (a, b, around) => {
        const own = [term('x', `${a} ${b}`, { de: `${b} ${a}` })];
        expect(termsIn(`${around} ${a} ${b}, ${around}`, `${around} ${b} ${a}.`, own, 'en', 'de')).toEqual([
          { code: 'x', term: `${a} ${b}`, agreed: `${b} ${a}`, used: true },
        ]);
        expect(termsIn(`${a} ${b}`, '', own, 'en', 'de').map((t) => t.used)).toEqual([false]);
      }),
    );
  });
  it('marks terms where they stand, and loses nothing of the text', () => {
    expect(
      markTerms('Two Peer Reviews, one host.', [
        { code: 'p', term: 'Peer review' },
        { code: 'h', term: 'Host' },
      ]),
    ).toEqual([
      { text: 'Two ', code: null },
      { text: 'Peer Reviews', code: 'p' },
      { text: ', one ', code: null },
      { text: 'host', code: 'h' },
      { text: '.', code: null },
    ]);
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8})?$/), (text, word) => {
        const whole = `${text} ${word} ${text}`;
        const parts = markTerms(whole, [
          { code: 'x', term: word },
          { code: 'y', term: word.slice(0, 3) },
        ]);
        expect(parts.map((p) => p.text).join('')).toBe(whole);
        expect(parts.some((p) => p.code !== null)).toBe(true);
      }),
    );
  });
});
