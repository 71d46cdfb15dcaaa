/* Without schemas: the review form works with these rules, and its first view has no need of zod. */
import type { Issue } from '../kernel/error-catalogue.js';
import type { AnswerPatch } from './answer.inputs.js';
import { inScope } from './rubric-scope.js';
import type { Dimension, RubricDefinition } from './rubric.js';
import type { EvidenceType } from './evidence-types.js';

/** A level 1 to 5, NS (not in scope) or IE (insufficient evidence). */
export const answerValues = ['1', '2', '3', '4', '5', 'NS', 'IE'] as const;
export type AnswerValue = (typeof answerValues)[number];
export const scoreOf = (value: AnswerValue | null): number | null =>
  value === null || value === 'NS' || value === 'IE' ? null : Number(value);

/** What one person says on one dimension. */
export interface Answer {
  readonly dimensionKey: string;
  readonly value: AnswerValue | null;
  /** 1 unsure, 2 fairly sure, 3 sure. */
  readonly confidence: number | null;
  /** Why a dimension is left out (NS, IE). */
  readonly reason: string;
  readonly strengths: string;
  readonly improvements: string;
  /** For the team only, never part of a report. */
  readonly noteToTeam: string;
  readonly evidenceIds: readonly string[];
}
export const emptyAnswer = (dimensionKey: string): Answer => ({
  dimensionKey,
  value: null,
  confidence: null,
  reason: '',
  strengths: '',
  improvements: '',
  noteToTeam: '',
  evidenceIds: [],
});
export const answerFields = ['value', 'confidence', 'reason', 'strengths', 'improvements', 'noteToTeam', 'evidenceIds'] as const;
export type AnswerField = (typeof answerFields)[number];

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
/** The fields of the patch that differ from what is stored, as [before, after]; undefined where nothing would change. */
export function deltaOf(stored: Answer, patch: AnswerPatch): Partial<Record<AnswerField, [unknown, unknown]>> | undefined {
  const changed = answerFields.filter((f) => patch[f] !== undefined && !same(stored[f], patch[f]));
  return changed.length ? Object.fromEntries(changed.map((f) => [f, [stored[f], patch[f]]])) : undefined;
}
/** The answer before these deltas (newest first), to show an editor what they started from. */
export const undo = (answer: Answer, deltas: readonly Partial<Record<AnswerField, [unknown, unknown]>>[]): Answer =>
  deltas.reduce<Answer>((a, d) => ({ ...a, ...Object.fromEntries(Object.entries(d).map(([f, [before]]) => [f, before])) }), answer);

/** What the rules of an answer ask of a rubric and of a dimension; the web has these without the languages. */
export type AnswerRules = Pick<RubricDefinition, 'evidenceFrom' | 'twoKindsFrom'>;
export type DimensionRules = Pick<Dimension, 'key' | 'commentMinChars' | 'allowNotInScope' | 'allowInsufficientEvidence'>;
export type Readiness = 'EMPTY' | 'BEGUN' | 'NEEDS_EVIDENCE' | 'READY';
const length = (s: string) => s.trim().length;

/** Everything that keeps an answer from being sent; empty when it is ready. `kinds` are the kinds of the evidence it names, one each. */
export function answerProblems(rubric: AnswerRules, dimension: DimensionRules, answer: Answer, kinds: readonly EvidenceType[]): Issue[] {
  const at = (field: string) => `answers.${dimension.key}.${field}`;
  if (answer.value === null) return [{ path: at('value'), rule: 'chooseALevel' }];
  if (answer.value === 'NS' && !dimension.allowNotInScope) return [{ path: at('value'), rule: 'mustBeInScope' }];
  if (answer.value === 'IE' && !dimension.allowInsufficientEvidence) return [{ path: at('value'), rule: 'mustBeJudged' }];
  const score = scoreOf(answer.value);
  if (score === null) return length(answer.reason) < 10 ? [{ path: at('reason'), rule: 'reasonMissing', params: { minimum: 10 } }] : [];
  const found: Issue[] = [];
  if (Math.max(length(answer.strengths), length(answer.improvements)) < dimension.commentMinChars)
    found.push({ path: at('strengths'), rule: 'wordsMissing', params: { minimum: dimension.commentMinChars } });
  if (score >= rubric.twoKindsFrom && new Set(kinds).size < 2)
    found.push({ path: at('evidenceIds'), rule: 'twoKindsMissing', params: { score } });
  else if (score >= rubric.evidenceFrom && kinds.length === 0)
    found.push({ path: at('evidenceIds'), rule: 'evidenceMissing', params: { score } });
  return found;
}

export function readinessOf(rubric: AnswerRules, dimension: DimensionRules, answer: Answer, kinds: readonly EvidenceType[]): Readiness {
  const touched =
    answer.value !== null ||
    answer.evidenceIds.length > 0 ||
    [answer.reason, answer.strengths, answer.improvements, answer.noteToTeam].some((s) => s.trim() !== '');
  if (!touched) return 'EMPTY';
  const problems = answerProblems(rubric, dimension, answer, kinds);
  if (problems.length === 0) return 'READY';
  return problems.every((p) => p.rule === 'evidenceMissing' || p.rule === 'twoKindsMissing') ? 'NEEDS_EVIDENCE' : 'BEGUN';
}

/** Everything that keeps a review from being sent, dimension by dimension in the order of the rubric. */
export function reviewProblems(
  rubric: RubricDefinition,
  scope: readonly string[],
  answers: readonly Answer[],
  kindOf: ReadonlyMap<string, EvidenceType>,
): Issue[] {
  const byKey = new Map(answers.map((a) => [a.dimensionKey, a]));
  return inScope(rubric, scope).flatMap((d) => {
    const answer = byKey.get(d.key) ?? emptyAnswer(d.key);
    return answerProblems(
      rubric,
      d,
      answer,
      answer.evidenceIds.flatMap((id) => kindOf.get(id) ?? []),
    );
  });
}
