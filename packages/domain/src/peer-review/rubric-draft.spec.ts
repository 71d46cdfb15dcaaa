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
  tidy,
} from './rubric-draft.js';
import { previewRubricFile, readDefinition, rubricFile } from './rubric-file.js';
import { rubricFromInterchange, type RubricDefinition } from './rubric.js';

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
  it('shows what a file holds, and finds each problem in the text of the file', () =>
    fc.assert(
      fc.property(definition, fc.boolean(), (d, mark) => {
        const file = rubricFile('Two words', '1.2.0', d);
        expect(previewRubricFile(`${mark ? '\uFEFF' : ''}${file}`)).toEqual({
          title: 'Two words',
          semver: '1.2.0',
          definition: d,
          problems: [],
        });
        const at = d.dimensions.length - 1;
        const key = d.dimensions[at]!.key;
        const { definition: none, problems } = previewRubricFile(file.replace(`"key": "${key}"`, `"key": "Not A Key"`));
        expect(none).toBeNull();
        expect(problems).toMatchObject([{ path: `dimensions.${at}.key`, rule: 'badFormat', value: '"Not A Key"' }]);
        const { line, column } = problems[0]!.place;
        expect(file.split('\n')[line - 1]!.slice(column - 1)).toBe(`"${key}",`);
      }),
      { numRuns: 40 },
    ));
  it('points to where something is missing, to the sign where the file stops being JSON, and to a format of others', () => {
    const file = rubricFile('T', '1.0.0', { ...fc.sample(definition, 1)[0]!, evidenceFrom: 3 });
    expect(previewRubricFile(file.replace(/"group": "\w+",/, '')).problems[0]).toMatchObject({
      rule: 'required',
      path: 'dimensions.0.group',
      value: null,
    });
    expect(previewRubricFile('{\n "dimensions": [,]\n}').problems).toEqual([
      { path: '', rule: 'notJson', place: { line: 2, column: 17 }, value: null },
    ]);
    expect(previewRubricFile('{"format": "other", "definition": {}}').problems).toMatchObject([
      { path: 'format', rule: 'otherFormat', value: '"other"', place: { line: 1, column: 12 } },
    ]);
    expect(previewRubricFile(file.replace('"title": {', '"title": {"de-DE": "x",')).problems).toMatchObject([
      { rule: 'badLocale', path: 'dimensions.0.title.de-DE', value: '"de-DE"' },
    ]);
    expect(previewRubricFile(' '.repeat(400_001)).problems).toMatchObject([{ rule: 'tooLong' }]);
    expect(previewRubricFile('null').problems.length).toBeGreaterThan(0);
  });
  it('takes the exchange format of others as it takes its own', () => {
    const one = {
      id: 'money',
      title: 'Money',
      question: 'Which sums?',
      allow_not_applicable: true,
      allow_cannot_judge: false,
      anchors: [1, 2, 3, 4, 5].map((level) => ({ level, name: 'n', text: 't' })),
      comment_min_chars: 40,
    };
    const other = { standard: { title: 'Others', dimensions: [one] } };
    const read = previewRubricFile(JSON.stringify(other));
    expect(read).toMatchObject({ title: 'Others', problems: [] });
    expect(read.definition).toEqual(rubricFromInterchange(other.standard));
    const bad = { standard: { dimensions: [{ ...one, anchors: one.anchors.slice(1) }] } };
    expect(previewRubricFile(JSON.stringify(bad)).problems).toMatchObject([{ path: 'dimensions.0.anchors', rule: 'anchorsOneToFive' }]);
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
