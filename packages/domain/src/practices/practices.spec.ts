import fc from 'fast-check';
import { lineFact } from './line-fact.js';
import * as z from 'zod/mini';
import { applyPatch, clashes, keepMarks, touched, verify } from './editing.js';
import { changedFields } from './changes.js';
import { canonical, emptyContent, practiceContent, practiceFields, type Fact, type PracticeContent } from './content.js';
import { editionMachine, isEditable, practiceMachine, publishable, reviewDueAt } from './machine.js';
import { missingParts, nextMissing, sections, sectionStates } from './readiness.js';
import { screeningBar } from './screening.js';
import { freeSlug, isId, slugOf } from '../kernel/slug.js';

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const fact = (more: Partial<Fact> = {}): Fact => ({
  id: uuid(1),
  label: 'people advised',
  value: '220',
  unit: 'people',
  asOf: '2012',
  sourceId: null,
  sourceTitle: 'Annual report',
  sourceUrl: '',
  grade: 'CLAIMED',
  mark: 'UNCHECKED',
  note: '',
  ...more,
});
const ready: PracticeContent = {
  ...emptyContent('en', uuid(9)),
  title: 'Mentor days',
  summary: 'Ten days a year on which founders meet two experts at one table.',
  kind: 'PRACTICE',
  country: 'SE',
  dimensions: ['mentoring'],
  targetGroups: ['refugees'],
  need: 'n',
  whatIsDone: 'w',
  howItIsOrganised: 'h',
  limits: 'l',
  firstStep: 'Ask ten founders.',
  facts: [fact()],
};
const arbFact = fc.record({
  id: fc.integer({ min: 1, max: 6 }).map(uuid),
  label: fc.string(),
  value: fc.string(),
  unit: fc.constantFrom('', 'people'),
  asOf: fc.constantFrom('', '2012'),
  sourceId: fc.constantFrom(null, uuid(7)),
  sourceTitle: fc.constantFrom('', 'Report'),
  sourceUrl: fc.constant(''),
  grade: fc.constantFrom(null, 'CLAIMED' as const, 'MEASURED' as const),
  mark: fc.constantFrom('UNCHECKED' as const, 'VERIFIED' as const, 'ILLUSTRATIVE' as const),
  note: fc.constantFrom('', 'x'),
});
const arbFacts = fc.uniqueArray(arbFact, { selector: (f) => f.id, maxLength: 6 }) as fc.Arbitrary<Fact[]>;
const arbText = fc.constantFrom('', 'one', 'two', 'three');
const arbContent: fc.Arbitrary<PracticeContent> = fc
  .record({ title: arbText, need: arbText, limits: arbText, facts: arbFacts, dimensions: fc.subarray(['a', 'b']) })
  .map((p) => ({ ...ready, ...p }));
const arbPatch = fc.record({ title: arbText, need: arbText, limits: arbText, facts: arbFacts }, { requiredKeys: [] });

describe('machines', () => {
  it('the working copy walks exactly as the practice does until the first edition', () => {
    for (const from of editionMachine.states)
      for (const action of editionMachine.actions(from))
        if (from !== 'PUBLISHED') expect(practiceMachine.next(from, action as never)).toBe(editionMachine.next(from, action));
  });
  it('nothing is published without screening, and nothing leaves the tombstone', () => {
    const reach = (from: string, without: string): Set<string> => {
      const seen = new Set([from]);
      for (const s of seen)
        if (s !== without) for (const a of practiceMachine.actions(s as never)) seen.add(practiceMachine.next(s as never, a));
      return seen;
    };
    expect(
      [...reach('DRAFT', 'SCREENED')].filter((s) => ['PUBLISHED', 'RECONFIRMED', 'OUTDATED', 'DUE_FOR_REVIEW', 'VALIDATED'].includes(s)),
    ).toEqual([]);
    expect([...reach('WITHDRAWN', '')]).toEqual(['WITHDRAWN']);
  });
  it('a snapshot needs screening only, a full write-up its validators', () => {
    expect(publishable('SNAPSHOT', 'SCREENED')).toBe(true);
    expect(publishable('FULL', 'SCREENED')).toBe(false);
    expect(publishable('FULL', 'VALIDATED')).toBe(true);
    expect(publishable('SNAPSHOT', 'SUBMITTED')).toBe(false);
  });
  it('the text rests while others judge it', () => expect(editionMachine.states.filter(isEditable)).toEqual(['DRAFT', 'REVISION_ASKED']));
  it('falls due after 24 months', () =>
    expect(reviewDueAt(new Date('2026-11-24T10:00:00Z')).toISOString()).toBe('2028-11-24T10:00:00.000Z'));
});

describe('content', () => {
  const rule = (patch: object) => z.safeParse(practiceContent, { ...ready, ...patch }).error?.issues[0]?.message;
  it('takes an empty beginning and a full text', () => {
    expect(rule({})).toBeUndefined();
    expect(z.safeParse(practiceContent, emptyContent('de', null)).success).toBe(true);
  });
  it.each([
    [{ need: 'a\u0000b' }, 'badCharacters'],
    [{ title: 'x'.repeat(161) }, 'tooLong'],
    [{ need: 'x'.repeat(10_001) }, 'tooLong'],
    [{ locale: 'xx' }, 'unknownCode'],
    [{ periodStart: '2020-13' }, 'badFormat'],
    [{ country: 'sweden' }, 'badFormat'],
    [{ dimensions: ["x'; drop"] }, 'badFormat'],
    [{ facts: [fact({ sourceUrl: 'javascript:alert(1)' })] }, 'notALink'],
    [{ facts: [fact(), fact()] }, 'twice'],
    [{ kind: 'NEWS' }, 'unknownCode'],
  ])('refuses %j with %s', (patch, expected) => expect(rule(patch)).toBe(expected));
  it('the canonical text does not depend on the order of keys', () => {
    fc.assert(
      fc.property(arbContent, (c) => {
        expect(canonical(Object.fromEntries(Object.entries(c).reverse()))).toBe(canonical(c));
      }),
    );
    expect(canonical({ a: 1, b: [{ d: 2, c: null }] })).toBe('{"a":1,"b":[{"c":null,"d":2}]}');
  });
  it('every field but the title stands in one part of the page', () =>
    expect([...sections.flatMap((s) => [...s.fields]), 'title'].sort()).toEqual([...practiceFields].sort()));
});

describe('readiness', () => {
  it('is empty for a whole text', () => expect(missingParts(ready)).toEqual([]));
  it.each([
    [{ title: ' ' }, 'title', 'missing'],
    [{ summary: 'Too short.' }, 'summary', 'summaryTooShort'],
    [{ limits: '' }, 'limits', 'missing'],
    [{ dimensions: [] }, 'dimensions', 'missing'],
    [{ facts: [fact({ sourceTitle: '' })] }, 'facts.0.sourceTitle', 'factSourceMissing'],
    [{ facts: [fact({ value: '' })] }, 'facts.0.value', 'factValueMissing'],
    [{ facts: [fact(), fact({ id: uuid(2), grade: null })] }, 'facts.1.grade', 'factGradeMissing'],
    [{ periodStart: '2021-05', periodEnd: '2020' }, 'periodEnd', 'endsBeforeStart'],
    [{ ownerOrganisationId: null }, 'ownerOrganisationId', 'missing'],
  ])('%j lacks %s', (patch, path, rule) => expect(missingParts({ ...ready, ...patch } as PracticeContent)).toEqual([{ path, rule }]));
  it('an invented figure needs no source, a source of the register is one', () => {
    expect(
      missingParts({
        ...ready,
        facts: [fact({ sourceTitle: '', grade: null, mark: 'ILLUSTRATIVE' }), fact({ id: uuid(2), sourceTitle: '', sourceId: uuid(3) })],
      }),
    ).toEqual([]);
  });
  it('2020 to 2020-03 is no end before the start', () =>
    expect(missingParts({ ...ready, periodStart: '2020-03', periodEnd: '2020' })).toEqual([]));
  it('tells the state of each part', () => {
    expect(sectionStates(emptyContent('en', uuid(9)))).toMatchObject({ about: 'EMPTY', need: 'EMPTY', facts: 'EMPTY' });
    expect(sectionStates({ ...ready, facts: [fact({ value: '' })] })).toMatchObject({ about: 'READY', facts: 'BEGUN', limits: 'READY' });
  });
  it('goes from one gap to the next, from where one is, and round', () => {
    const gaps = missingParts(emptyContent('en', uuid(9)));
    const paths = gaps.map((g) => g.path);
    const walk = (from: string | null, steps: number): string[] => {
      const next = steps > 0 ? nextMissing(gaps, from, 'about')?.path : undefined;
      return next === undefined ? [] : [next, ...walk(next, steps - 1)];
    };
    expect(walk('title', paths.length)).toEqual([...paths.slice(1), 'title']);
    expect(nextMissing(gaps, null, 'limits')?.path).toBe('limits');
    expect(nextMissing(gaps, 'filled in meanwhile', 'whatIsDone')?.path).toBe('whatIsDone');
    expect(nextMissing(gaps, null, 'files')?.path).toBe('title');
    expect(nextMissing([], 'title', 'about')).toBeUndefined();
  });
});

describe('editing', () => {
  it('nobody gives the mark VERIFIED to their own figure', () => {
    fc.assert(
      fc.property(arbFacts, arbFacts, (before, after) => {
        for (const f of keepMarks(before, after)) {
          if (f.mark !== 'VERIFIED') continue;
          const old = before.find((b) => b.id === f.id)!;
          expect([old.mark, old.value, old.unit, old.sourceId, old.sourceTitle, old.asOf, old.label]).toEqual([
            'VERIFIED',
            f.value,
            f.unit,
            f.sourceId,
            f.sourceTitle,
            f.asOf,
            f.label,
          ]);
        }
      }),
    );
  });
  it('a verified figure loses its mark when it changes and keeps it when it moves', () => {
    const seen = verify([fact(), fact({ id: uuid(2), mark: 'ILLUSTRATIVE' })], [uuid(1), uuid(2)]);
    expect(seen.map((f) => f.mark)).toEqual(['VERIFIED', 'ILLUSTRATIVE']);
    expect(keepMarks(seen, [...seen].reverse()).map((f) => f.mark)).toEqual(['ILLUSTRATIVE', 'VERIFIED']);
    expect(keepMarks(seen, [{ ...seen[0]!, value: '221' }])[0]!.mark).toBe('UNCHECKED');
  });
  it('what only one of two touched is merged, what both touched differently is a conflict', () => {
    fc.assert(
      fc.property(arbContent, arbPatch, arbPatch, (base, one, other) => {
        const theirs = applyPatch(base, one);
        const clash = clashes(base, theirs, other);
        if (clash.length) {
          for (const f of clash) expect(canonical(theirs[f])).not.toBe(canonical(other[f as keyof typeof other]));
          return;
        }
        const merged = applyPatch(theirs, touched(base, other));
        for (const f of Object.keys(touched(base, other)) as (keyof typeof other)[]) if (f !== 'facts') expect(merged[f]).toEqual(other[f]);
        for (const f of Object.keys(touched(base, one)) as (keyof typeof one)[])
          if (f !== 'facts' && !(f in touched(base, other))) expect(merged[f]).toEqual(one[f]);
      }),
    );
  });
  it('tells an edition from the one before', () => {
    expect(changedFields(ready, { ...ready, need: 'n more' })).toEqual([
      {
        field: 'need',
        parts: [
          { kind: 'SAME', text: 'n' },
          { kind: 'ADDED', text: ' more' },
        ],
      },
    ]);
    expect(changedFields(ready, ready)).toEqual([]);
    expect(changedFields(ready, { ...ready, facts: [fact({ value: '221' })] })[0]!.parts.map((p) => p.text)).toEqual([
      'people advised: ',
      '220',
      '221',
      ' people (2012), Annual report',
    ]);
  });
});

describe('screening', () => {
  const who = { coordinates: true, isAuthor: false, organisationIds: [uuid(1)] };
  it('is done by a coordinator who is neither author nor of the same organisation', () => {
    expect(screeningBar(who, uuid(2))).toBeNull();
    expect(screeningBar({ ...who, coordinates: false }, uuid(2))).toBe('NOT_COORDINATOR');
    // An author is told that it is their own text, whatever else they are: they may take it back.
    expect(screeningBar({ ...who, coordinates: false, isAuthor: true }, uuid(2))).toBe('OWN_WORK');
    expect(screeningBar({ ...who, isAuthor: true }, uuid(2))).toBe('OWN_WORK');
    expect(screeningBar(who, uuid(1))).toBe('SAME_ORGANISATION');
  });
});

describe('slug', () => {
  it.each([
    ['Eighteen months from first class to first customers', 'eighteen-months-from-first-class-to-first-customers'],
    ['Straße & Ångström: café “Łódź”', 'strasse-angstrom-cafe-lodz'],
    ["Don't ask, show", 'dont-ask-show'],
    ['العربية', 'practice'],
    ['New', 'new-practice'],
    ['  ', 'practice'],
  ])('%s -> %s', (title, slug) => expect(slugOf(title)).toBe(slug));
  it('is always an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (s) => {
        expect(slugOf(s)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(s).length).toBeLessThanOrEqual(90);
        expect(slugOf(slugOf(s))).toBe(slugOf(s) === 'practice' ? 'practice' : slugOf(slugOf(s)));
      }),
    );
  });
  it('takes the first free one', () => expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3'));
  it('knows an id from words', () => {
    expect(isId(uuid(1))).toBe(true);
    expect(isId('mentor-days')).toBe(false);
  });
});

describe('the one fact of a line', () => {
  const year = fact({ id: uuid(2), value: '2009', unit: '', label: 'begun' });
  const date = fact({ id: uuid(3), value: '2009-04-01', unit: 'start' });
  const example = fact({ id: uuid(4), mark: 'ILLUSTRATIVE' });
  it('is the first that counts something and was not made up', () => {
    expect(lineFact([year, date, example, fact()], 'en', null)).toEqual({
      value: '220',
      unit: 'people',
      label: 'people advised',
      locale: 'en',
    });
    expect(lineFact([year, date, example], 'en', null)).toBe(null);
    const sum = fact({ id: uuid(5), value: '200000', unit: 'MDL', label: 'ceiling' });
    expect(lineFact([sum, fact()], 'en', null)?.label).toBe('people advised');
    expect(lineFact([sum], 'en', null)?.label).toBe('ceiling');
    expect(lineFact([fact({ value: '~ 40', unit: '%' })], 'en', null)?.value).toBe('~ 40');
    expect(lineFact([fact({ value: 'many' })], 'en', null)).toBe(null);
  });
  const said = (label: string, unit = 'people') => ({
    locale: 'de',
    texts: { [`facts.${uuid(1)}.label`]: 'beratene Menschen', [`facts.${uuid(1)}.unit`]: 'Menschen' },
    source: [
      { key: `facts.${uuid(1)}.unit`, text: unit },
      { key: `facts.${uuid(1)}.label`, text: label },
    ],
  });
  it('is read in another language where all of its words were translated as they stand now', () => {
    expect(lineFact([fact()], 'en', said('people advised'))).toEqual({
      value: '220',
      unit: 'Menschen',
      label: 'beratene Menschen',
      locale: 'de',
    });
    expect(lineFact([fact()], 'en', said('people asked'))).toMatchObject({ label: 'people advised', locale: 'en' });
    expect(lineFact([fact()], 'en', said('people advised', 'persons'))).toMatchObject({ unit: 'people', locale: 'en' });
  });
});
