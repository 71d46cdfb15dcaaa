import fc from 'fast-check';
import {
  bump,
  changeOf,
  completeLocales,
  definitionText,
  emptyDefinition,
  highest,
  missingTexts,
  publishProblems,
  readDefinition,
  rubricFile,
  tidy,
} from './rubric-draft.js';
import type { RubricDefinition } from './rubric.js';

const words = fc.stringMatching(/^[a-z ]{1,12}[a-z]$/);
const local = fc.record({ en: words, de: words }, { requiredKeys: ['en'] });
const definition: fc.Arbitrary<RubricDefinition> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 4 })
  .chain((keys) =>
    fc.record({
      dimensions: fc.tuple(
        ...keys.map((key) =>
          fc.record({
            key: fc.constant(key),
            title: local,
            group: fc.constantFrom('core' as const, 'optional' as const),
            questions: fc.array(local, { minLength: 1, maxLength: 2 }),
            lookFor: fc.array(local, { maxLength: 2 }),
            anchors: fc.tuple(...[1, 2, 3, 4, 5].map((level) => fc.record({ level: fc.constant(level), name: local, text: local }))),
            weight: fc.integer({ min: 1, max: 5 }),
            commentMinChars: fc.integer({ min: 0, max: 2000 }),
            allowNotInScope: fc.boolean(),
            allowInsufficientEvidence: fc.boolean(),
          }),
        ),
      ),
      evidenceFrom: fc.constant(4),
      twoKindsFrom: fc.constant(5),
    }),
  );
const turned = (v: unknown): unknown =>
  Array.isArray(v)
    ? v.map(turned)
    : typeof v === 'object' && v !== null
      ? Object.fromEntries(
          Object.entries(v)
            .toReversed()
            .map(([k, x]) => [k, turned(x)]),
        )
      : v;

describe('a rubric while it is written', () => {
  it('comes back from its file as it went, and hashes the same in whatever order', () =>
    fc.assert(
      fc.property(definition, (d) => {
        expect(readDefinition(rubricFile('T', '1.0.0', d)).definition).toEqual(d);
        expect(readDefinition(JSON.stringify(d)).definition).toEqual(d);
        expect(definitionText(turned(d) as RubricDefinition)).toBe(definitionText(d));
      }),
      { numRuns: 60 },
    ));
  it('is complete when every text is there in English, whatever other languages lack', () =>
    fc.assert(
      fc.property(definition, (d) => {
        expect(publishProblems(d, null)).toEqual([]);
        expect(completeLocales(d)).toContain('en');
        expect(tidy(d)).toEqual(d);
        expect(publishProblems(d, d).map((p) => p.rule)).toEqual(['unchanged']);
      }),
      { numRuns: 60 },
    ));
  it('counts up by how far it went', () => {
    const d = fc.sample(definition, 1)[0]!;
    const [first, ...rest] = d.dimensions;
    const translated = { ...d, dimensions: [{ ...first!, title: { ...first!.title, fr: 'titre' } }, ...rest] };
    const reworded = { ...d, dimensions: [{ ...first!, title: { en: 'entirely another' } }, ...rest] };
    expect(changeOf(d, d)).toBeNull();
    expect(changeOf(d, translated)).toBe('PATCH');
    expect(changeOf(d, reworded)).toBe('MINOR');
    expect(changeOf(d, { ...d, evidenceFrom: 3 })).toBe('MINOR');
    expect(changeOf(d, { ...d, dimensions: rest })).toBe('MAJOR');
    expect(bump('1.2.3', 'PATCH')).toBe('1.2.4');
    expect(bump('1.2.3', 'MINOR')).toBe('1.3.0');
    expect(bump('1.2.3', 'MAJOR')).toBe('2.0.0');
    expect(highest(['1.9.0', '1.10.0', '0.99.99'])).toBe('1.10.0');
  });
  it('names every problem of a bad file with its path', () => {
    expect(readDefinition('{').issues).toEqual([{ path: '', rule: 'notJson' }]);
    const bad = {
      dimensions: [
        {
          key: 'Bad Key',
          title: { en: 'a' },
          group: 'x',
          questions: [],
          lookFor: [],
          anchors: [],
          commentMinChars: -1,
          allowNotInScope: true,
          allowInsufficientEvidence: 'no',
        },
      ],
      evidenceFrom: 9,
      twoKindsFrom: 5,
    };
    expect(readDefinition(JSON.stringify(bad)).issues).toEqual([
      { path: 'dimensions.0.key', rule: 'badFormat' },
      { path: 'dimensions.0.group', rule: 'notAChoice' },
      { path: 'dimensions.0.anchors', rule: 'anchorsOneToFive' },
      { path: 'dimensions.0.commentMinChars', rule: 'outOfRange' },
      { path: 'dimensions.0.allowInsufficientEvidence', rule: 'badFormat' },
      { path: 'evidenceFrom', rule: 'outOfRange' },
    ]);
  });
  it('says what is missing, for publishing and in each language', () => {
    expect(publishProblems(emptyDefinition, null).map((p) => p.rule)).toEqual(['dimensionsMissing']);
    const anchors = [1, 2, 3, 4, 5].map((level) => ({ level, name: { en: 'n' }, text: { en: level === 3 ? '' : 't' } }));
    const d: RubricDefinition = {
      ...emptyDefinition,
      twoKindsFrom: 3,
      dimensions: [
        {
          key: 'one',
          title: { en: 'One', de: 'Eins' },
          group: 'core',
          questions: [],
          lookFor: [],
          anchors,
          commentMinChars: 0,
          allowNotInScope: true,
          allowInsufficientEvidence: true,
        },
      ],
    };
    expect(publishProblems(d, null)).toEqual([
      { path: 'dimensions.0.questions', rule: 'questionMissing' },
      { path: 'dimensions.0.anchors.2.text', rule: 'englishMissing' },
      { path: 'twoKindsFrom', rule: 'twoKindsTooEarly' },
    ]);
    expect(missingTexts(d).map((m) => [m.locale, m.missing.length])).toEqual([
      ['en', 1],
      ['de', 10],
    ]);
  });
});
