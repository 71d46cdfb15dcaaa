import fc from 'fast-check';
import {
  canvasOf,
  contentOf,
  emptyScheme,
  schemeContent,
  schemeDimensions,
  schemeFields,
  schemePatch,
  type SchemeContent,
} from './content.js';
import { applySchemePatch, schemeChanges, schemeClashes, schemeTouched } from './editing.js';
import { asStart } from './fork.js';
import { schemeMachine } from './machine.js';
import { schemeProblems } from './readiness.js';
import { intensities } from './scheme.js';

const word = fc.constantFrom('', 'desk', 'talk', 'loan');
const content: fc.Arbitrary<SchemeContent> = fc.record({
  title: word,
  summary: word,
  locale: fc.constantFrom('en', 'de'),
  country: fc.constantFrom('', 'DK'),
  place: word,
  targetGroups: fc.uniqueArray(fc.constantFrom('migrants_general', 'refugees')),
  stages: fc.uniqueArray(fc.constantFrom('idea' as const, 'start' as const)),
  dimensions: fc.tuple(
    ...schemeDimensions.map((key) => fc.record({ key: fc.constant(key), intensity: fc.constantFrom(...intensities), how: word })),
  ),
  journey: fc.array(
    fc.record({ name: word, weeks: fc.constantFrom('', '1', '2.5'), dimensionKey: fc.constantFrom(null, 'finance' as const) }),
    { maxLength: 2 },
  ),
  capacityPerYear: fc.constantFrom('', '30'),
  costPerParticipantEur: fc.constantFrom('', '99.5'),
  staffing: fc.array(fc.record({ role: word, posts: fc.constantFrom('', '1') }), { maxLength: 2 }),
  instruments: fc.uniqueArray(fc.constantFrom('CITY', 'ESF+')),
  funding: fc.array(fc.record({ source: word, share: fc.constantFrom('', '60') }), { maxLength: 2 }),
  partners: fc.array(fc.record({ name: word, part: word }), { maxLength: 2 }),
  results: fc.array(fc.record({ label: word, value: word, asOf: word, source: word }), { maxLength: 2 }),
});
const some = fc.subarray([...schemeFields]);
const part = (of: SchemeContent, fields: readonly string[]) => Object.fromEntries(fields.map((f) => [f, of[f as keyof SchemeContent]]));

it('what a version says is read by lists and comparison as numbers, and comes back as it was', () => {
  fc.assert(
    fc.property(content, (c) => {
      expect(schemeContent.parse(c)).toEqual(c);
      const canvas = canvasOf(c);
      const back = contentOf({ title: c.title, summary: c.summary, locale: c.locale, place: c.place, country: c.country || null, canvas });
      expect(back.dimensions).toEqual(c.dimensions);
      expect(canvasOf(back)).toEqual(canvas);
    }),
  );
});
it('two people who write are merged where they touch different fields, and never lose a field without being asked', () => {
  fc.assert(
    fc.property(content, content, content, some, some, (base, a, b, fieldsOfA, fieldsOfB) => {
      const theirs = applySchemePatch(base, part(a, fieldsOfA));
      const mine = part(b, fieldsOfB);
      const clash = schemeClashes(base, theirs, mine);
      const merged = applySchemePatch(theirs, schemeTouched(base, mine));
      for (const f of schemeFields) {
        const [was, t, m] = [base, theirs, applySchemePatch(base, mine)].map((c) => JSON.stringify(c[f]));
        expect(clash.includes(f)).toBe(t !== was && m !== was && t !== m);
        if (!clash.includes(f)) expect(JSON.stringify(merged[f])).toBe(m === was ? t : m);
      }
    }),
  );
});
it('tells every field and dimension that differs and no other, and nothing between a version and itself', () => {
  fc.assert(
    fc.property(content, content, (a, b) => {
      expect(schemeChanges(a, a)).toEqual([]);
      const told = schemeChanges(a, b).map((c) => c.dimension ?? c.field);
      const differs = [
        ...schemeFields.filter((f) => f !== 'dimensions' && JSON.stringify(a[f]) !== JSON.stringify(b[f])),
        ...schemeDimensions.filter(
          (k) => JSON.stringify(a.dimensions.find((d) => d.key === k)) !== JSON.stringify(b.dimensions.find((d) => d.key === k)),
        ),
      ];
      expect(told.toSorted()).toEqual(differs.toSorted());
      for (const c of schemeChanges(a, b))
        if (['title', 'place', 'summary'].includes(c.field)) {
          const side = (kind: string) =>
            c.parts
              .filter((p) => p.kind !== kind)
              .map((p) => p.text)
              .join('');
          expect([side('ADDED'), side('REMOVED')]).toEqual([a[c.field as 'title'], b[c.field as 'title']]);
        }
    }),
  );
});
it('a start for others says nothing of the first: no place, figures, funding, partners, results', () => {
  fc.assert(
    fc.property(content, (c) => {
      const start = asStart(c, 'SE');
      expect(start).toMatchObject({
        title: c.title,
        dimensions: c.dimensions,
        journey: c.journey,
        staffing: c.staffing,
        targetGroups: c.targetGroups,
        country: 'SE',
      });
      expect(start).toMatchObject({
        place: '',
        capacityPerYear: '',
        costPerParticipantEur: '',
        instruments: [],
        funding: [],
        partners: [],
        results: [],
      });
    }),
  );
});
it('is withdrawn out of what was published only, and for good', () => {
  expect(schemeMachine.states.filter((s) => schemeMachine.can(s, 'withdraw'))).toEqual(['PUBLISHED']);
  expect(schemeMachine.actions('WITHDRAWN')).toEqual([]);
});
it('takes numbers as people write them and refuses what only looks like one, with its place', () => {
  const weeks = (text: string) => {
    const r = schemePatch.safeParse({ journey: [{ name: 'x', weeks: text, dimensionKey: null }] });
    return r.success ? r.data.journey![0]!.weeks : r.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join();
  };
  expect(['', ' 2,5 ', '520', '521', '1.000', '-1', '1e3', 'soon'].map(weeks)).toEqual([
    '',
    '2.5',
    '520',
    'journey.0.weeks outOfRange',
    'journey.0.weeks notANumber',
    'journey.0.weeks notANumber',
    'journey.0.weeks notANumber',
    'journey.0.weeks notANumber',
  ]);
});
it('says what is missing with its place: what is offered needs a how, a result its source, shares at most all', () => {
  const c = {
    ...emptyScheme('en'),
    title: 'Desk',
    summary: 'A desk where the first talk is in the language of the client.',
    country: 'DK',
    place: 'Aarhus',
    targetGroups: ['refugees'],
    journey: [{ name: 'Talk', weeks: '1', dimensionKey: null }],
  };
  expect(schemeProblems(c)).toEqual([{ path: 'dimensions', rule: 'missing' }]);
  const offers = { ...c, dimensions: c.dimensions.map((d, i) => (i === 3 ? { ...d, intensity: 'LIGHT' as const } : d)) };
  expect(schemeProblems(offers)).toEqual([{ path: 'dimensions.3.how', rule: 'howMissing' }]);
  const whole = { ...offers, dimensions: offers.dimensions.map((d) => ({ ...d, how: 'so' })) };
  expect(schemeProblems(whole)).toEqual([]);
  expect(
    schemeProblems({
      ...whole,
      funding: [
        { source: 'City', share: '60' },
        { source: 'Fund', share: '50' },
      ],
      results: [{ label: 'Talks', value: '3', asOf: '', source: '' }],
    }),
  ).toEqual([
    { path: 'funding', rule: 'moreThanAll' },
    { path: 'results.0.source', rule: 'resultSourceMissing' },
  ]);
});
