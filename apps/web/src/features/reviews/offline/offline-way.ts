import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { answerFields, type Answer, type AnswerField } from '@guildhall/domain/peer-review/answer';
import { nameOf } from '@guildhall/domain/peer-review/offline-form';
import type { MergedDimension, OfflinePreview, OfflineRefusal } from '@guildhall/domain/peer-review/offline-merge';
import type { FormProblem, FormProblemRule } from '@guildhall/domain/peer-review/offline-read';
import { OfflineError, problemOf } from '../../../app/errors';
import type { Problem } from '../../../app/problem';

/** What became of a file that was brought back. */
export type Reading =
  | { readonly kind: 'preview'; readonly preview: OfflinePreview }
  | { readonly kind: 'refused'; readonly refusal: OfflineRefusal }
  | { readonly kind: 'problem'; readonly problem: Problem };

/* The API says the same; a file of that size need not travel to hear it. */
const largest = 2 * 1024 * 1024;

/** Lets the API read a form. Nothing is stored by it. */
export async function readForm(caseId: string, file: Blob): Promise<Reading> {
  if (file.size > largest) return { kind: 'refused', refusal: { rule: 'tooLarge', problems: [] } };
  try {
    // Bytes, not the file: what was changed on the disk since it was chosen could not be read any more.
    const body = await file.arrayBuffer();
    const response = await fetch(`/files/reviews/${caseId}/form`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body,
    }).catch(() => {
      throw new OfflineError();
    });
    const answer = (await response.json().catch(() => ({}))) as {
      preview?: OfflinePreview;
      refusal?: OfflineRefusal;
      problem?: { code: string; details: Record<string, unknown> };
    };
    if (answer.preview) return { kind: 'preview', preview: answer.preview };
    if (answer.refusal) return { kind: 'refused', refusal: answer.refusal };
    if (!answer.problem) throw new OfflineError();
    throw new CombinedGraphQLErrors({ errors: [{ message: answer.problem.code, extensions: answer.problem }] });
  } catch (e) {
    return { kind: 'problem', problem: problemOf(e) };
  }
}

const fieldOf = new Map(Object.entries(nameOf).map(([field, name]) => [name, field as AnswerField]));
const ofRule: Partial<Record<FormProblemRule, AnswerField>> = {
  notALevel: 'value',
  notHowSure: 'confidence',
  unknownEvidence: 'evidenceIds',
};
/** Where in the review a line of the file belongs, and the words in question without the mark around them. */
export function placeOf({ rule, what }: FormProblem): { key?: string; field?: AnswerField; words: string } {
  const field = ofRule[rule];
  if (field) {
    const [key = '', ...rest] = what.split(': ');
    return { key, field, words: rest.join(': ') };
  }
  const m = /^\[\[(?:dimension )?([a-z0-9_]+)(?:\.([a-z]+))?\]\]/i.exec(what);
  const of = m?.[2] ? fieldOf.get(m[2].toLowerCase()) : undefined;
  return { ...(m?.[1] && m[1] !== 'end' ? { key: m[1] } : {}), ...(of ? { field: of } : {}), words: what };
}

/** What the review would say of a dimension: as in the form, with what a person decided where both sides had changed it. */
export const finalOf = (d: MergedDimension, decided: Answer | undefined): Answer => ({
  ...d.yours,
  ...Object.fromEntries(d.conflicts.map((f) => [f, (decided ?? d.theirs)[f]])),
});

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
/** What is sent to take over a form: every dimension that would change, with the fields that do. */
export function answersOf(dimensions: readonly MergedDimension[], decided: Readonly<Record<string, Answer>>) {
  return dimensions.flatMap((d) => {
    const next = finalOf(d, decided[d.key]);
    const fields = answerFields.filter((f) => !same(d.theirs[f], next[f]));
    if (fields.length === 0) return [];
    return [{ dimensionKey: d.key, patch: Object.fromEntries(fields.map((f) => [f, next[f]])), expectedVersion: d.version }];
  });
}
/** Decisions that still stand when a form is put beside the review again: those on dimensions that nobody has changed meanwhile. */
export const stillDecided = (
  before: readonly MergedDimension[],
  now: readonly MergedDimension[],
  decided: Readonly<Record<string, Answer>>,
): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(decided).filter(([key]) => before.find((d) => d.key === key)?.version === now.find((d) => d.key === key)?.version),
  );
