import fc from 'fast-check';
import fs from 'node:fs';
import {
  answerProblems,
  answerValues,
  deltaOf,
  emptyAnswer,
  readinessOf,
  reviewProblems,
  undo,
  type Answer,
  type AnswerField,
} from './answer.js';
import type { AnswerPatch } from './answer.inputs.js';
import { rubricFromInterchange } from './rubric.js';
import { evidenceTypes, type EvidenceType } from './evidence-types.js';

const file = JSON.parse(fs.readFileSync('demo/rubric.json', 'utf8')) as { standard: unknown };
const rubric = rubricFromInterchange(file.standard);
const finance = rubric.dimensions.find((d) => d.key === 'finance')!;
const words = 'x'.repeat(finance.commentMinChars);
const answer = (more: Partial<Answer>): Answer => ({ ...emptyAnswer('finance'), ...more });
const rules = (a: Answer, kinds: EvidenceType[] = []) => answerProblems(rubric, finance, a, kinds).map((p) => p.rule);

describe('an answer', () => {
  it.each<[string, Partial<Answer>, EvidenceType[], string[]]>([
    ['nothing chosen', {}, [], ['chooseALevel']],
    ['a score without words', { value: '2' }, [], ['wordsMissing']],
    ['words that are all space', { value: '2', strengths: ' '.repeat(90) }, [], ['wordsMissing']],
    ['one character too few', { value: '2', strengths: words.slice(1) }, [], ['wordsMissing']],
    ['words under strengths', { value: '2', strengths: words }, [], []],
    ['words under improvements', { value: '2', improvements: words }, [], []],
    ['4 without evidence', { value: '4', strengths: words }, [], ['evidenceMissing']],
    ['4 with one', { value: '4', strengths: words }, ['DATA'], []],
    ['5 with two of one kind', { value: '5', strengths: words }, ['DATA', 'DATA'], ['twoKindsMissing']],
    ['5 with two kinds', { value: '5', strengths: words }, ['DATA', 'INTERVIEW'], []],
    ['5 with nothing at all', { value: '5' }, [], ['wordsMissing', 'twoKindsMissing']],
    ['not in scope without a reason', { value: 'NS', strengths: words }, [], ['reasonMissing']],
    ['not in scope with one', { value: 'NS', reason: 'They lend nothing.' }, [], []],
    ['insufficient evidence without a reason', { value: 'IE' }, [], ['reasonMissing']],
  ])('%s', (_, a, kinds, expected) => expect(rules(answer(a), kinds)).toEqual(expected));

  it('is ready exactly when nothing is missing, and only then', () => {
    fc.assert(
      fc.property(anyAnswer, fc.array(fc.constantFrom(...evidenceTypes), { maxLength: 4 }), (a, kinds) => {
        const problems = answerProblems(rubric, finance, a, kinds);
        expect(readinessOf(rubric, finance, a, kinds) === 'READY').toBe(problems.length === 0);
      }),
    );
  });
  it('never gets worse by more words or more evidence', () => {
    fc.assert(
      fc.property(anyAnswer, fc.array(fc.constantFrom(...evidenceTypes)), fc.constantFrom(...evidenceTypes), (a, kinds, kind) => {
        const before = answerProblems(rubric, finance, a, kinds).length;
        expect(
          answerProblems(rubric, finance, { ...a, strengths: a.strengths + words, reason: a.reason + words }, [...kinds, kind]).length,
        ).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('a review', () => {
  it('reports every dimension in scope at once, with its key', () => {
    const scope = rubric.dimensions.map((d) => d.key);
    const problems = reviewProblems(rubric, scope, [answer({ value: '5' })], new Map());
    expect(new Set(problems.map((p) => p.path.split('.')[1]))).toEqual(new Set(scope));
    expect(problems.filter((p) => p.path.startsWith('answers.finance')).map((p) => p.rule)).toEqual(['wordsMissing', 'twoKindsMissing']);
  });
  it('asks nothing about dimensions outside', () =>
    expect(reviewProblems(rubric, ['finance'], [answer({ value: 'NS', reason: 'Not their task.' })], new Map())).toEqual([]));
});

describe('a change', () => {
  it('taken back gives what was there', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (before, after) => {
        const { dimensionKey: _, ...patch } = after;
        const delta = deltaOf(before, patch as AnswerPatch);
        expect(delta ? undo({ ...before, ...patch }, [delta]) : before).toEqual(before);
      }),
    );
  });
  it('that changes nothing is none', () => expect(deltaOf(answer({ strengths: 'a' }), { strengths: 'a' })).toBeUndefined());
  it('names only the fields that differ', () =>
    expect(deltaOf(answer({ strengths: 'a' }), { strengths: 'b', value: null })).toEqual({ strengths: ['a', 'b'] } satisfies Partial<
      Record<AnswerField, [unknown, unknown]>
    >));
});

const prose = fc.string({ maxLength: 120 });
const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  dimensionKey: fc.constant('finance'),
  value: fc.constantFrom(null, ...answerValues),
  confidence: fc.constantFrom(null, 1, 2, 3),
  reason: prose,
  strengths: prose,
  improvements: prose,
  noteToTeam: prose,
  evidenceIds: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
});
