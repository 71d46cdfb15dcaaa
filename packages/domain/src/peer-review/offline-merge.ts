import { answerFields, type Answer, type AnswerField } from './answer.js';
import { evenText, type FormStamp } from './offline-form.js';
import type { FormProblem, ReadDimension } from './offline-read.js';

/** What the API holds of one dimension when a form comes back. */
export interface StoredDimension {
  readonly key: string;
  readonly version: number;
  readonly answer: Answer;
  /** As it was when the form was made. */
  readonly base: Answer;
}
/** One dimension of a form beside what is stored. */
export interface MergedDimension {
  readonly key: string;
  /** Of the stored answer: what is written goes on top of it. */
  readonly version: number;
  readonly base: Answer;
  readonly theirs: Answer;
  /** As the form has it; what the form did not change is as stored. */
  readonly yours: Answer;
  /** Fields that the form changed and nobody else. */
  readonly changed: readonly AnswerField[];
  /** Fields that the form changed and that were changed on the server since, to something else. */
  readonly conflicts: readonly AnswerField[];
}

const flat = (a: Answer, f: AnswerField): string => {
  const v = a[f];
  if (f === 'evidenceIds') return [...(v as readonly string[])].sort().join(' ');
  return typeof v === 'string' ? evenText(v) : String(v ?? '');
};
const take = (from: Answer, fields: readonly AnswerField[], onto: Answer): Answer => ({
  ...onto,
  ...Object.fromEntries(fields.map((f) => [f, from[f]])),
});

/** Three-way, field by field: what only one side changed is taken from that side, what both changed differently is for a person to decide.
 *  @param listed evidence that the form could name; other evidence is left alone unless the field was changed */
export function mergeOffline(
  form: readonly ReadDimension[],
  stored: readonly StoredDimension[],
  listed: readonly string[],
): MergedDimension[] {
  const byKey = new Map(form.map((d) => [d.key, d]));
  return stored.flatMap((s) => {
    const read = byKey.get(s.key);
    if (!read) return [];
    const couldName = (a: Answer): Answer => ({ ...a, evidenceIds: a.evidenceIds.filter((id) => listed.includes(id)) });
    const touched = answerFields.filter((f) => flat(read.answer, f) !== flat(couldName(s.base), f));
    const differs = touched.filter((f) => flat(read.answer, f) !== flat(s.answer, f));
    const conflicts = differs.filter((f) => flat(s.answer, f) !== flat(s.base, f));
    return [
      {
        key: s.key,
        version: s.version,
        base: s.base,
        theirs: s.answer,
        yours: take(read.answer, differs, s.answer),
        changed: differs.filter((f) => !conflicts.includes(f)),
        conflicts,
      },
    ];
  });
}

export type FormRefusalRule = 'otherCase' | 'otherReview' | 'otherRound' | 'otherRubric' | 'versionAhead' | 'notInScope' | 'notOpen';
/** Why a form that can be read is not for this review; undefined where it is. Of an older dossier in the same round it is taken: the round stays
 *  pinned, and the reader is told what the change touches. */
export function refusalOf(
  stamp: FormStamp,
  dimensions: readonly Pick<ReadDimension, 'key' | 'version'>[],
  now: {
    readonly caseId: string;
    readonly reviewId: string;
    readonly round: number;
    readonly rubric: string;
    readonly review: number;
    readonly open: boolean;
    readonly versions: ReadonlyMap<string, number>;
  },
): FormRefusalRule | undefined {
  if (stamp.caseId !== now.caseId) return 'otherCase';
  if (stamp.round !== now.round) return 'otherRound';
  if (stamp.reviewId !== now.reviewId) return 'otherReview';
  if (stamp.rubric !== now.rubric) return 'otherRubric';
  if (!now.open) return 'notOpen';
  if (dimensions.some((d) => !now.versions.has(d.key))) return 'notInScope';
  if (stamp.review > now.review || dimensions.some((d) => d.version > now.versions.get(d.key)!)) return 'versionAhead';
  return undefined;
}

interface DossierTexts {
  readonly summary: string;
  readonly sections: readonly { readonly key: string; readonly dimensionKey: string | null; readonly paragraphs: readonly string[] }[];
}
/** Dimensions whose basis a change of the dossier touches, and `summary` for the parts that belong to none. */
export function touchedBy(before: DossierTexts, after: DossierTexts): string[] {
  const texts = (d: DossierTexts) =>
    new Map<string, string>([['', d.summary], ...d.sections.map((s): [string, string] => [s.key, s.paragraphs.join('\n')])]);
  const [a, b] = [texts(before), texts(after)];
  const changed = new Set([...a.keys(), ...b.keys()].filter((k) => a.get(k) !== b.get(k)));
  const of = (key: string) => [...after.sections, ...before.sections].find((s) => s.key === key)?.dimensionKey ?? 'summary';
  return [...new Set([...changed].map((k) => (k === '' ? 'summary' : of(k))))];
}

/** A form that came back, beside the review as it stands; nothing of it is stored yet. */
export interface OfflinePreview {
  readonly reviewId: string;
  readonly stamp: FormStamp;
  /** Dimensions whose basis in the dossier was changed since the form was made. */
  readonly touched: readonly string[];
  readonly dimensions: readonly MergedDimension[];
  /** Dimensions of the review that the form does not have; they stay as they are. */
  readonly absent: readonly string[];
}
/** Why a file is no form that we read. */
export type FileRefusalRule =
  | 'empty'
  | 'pdf'
  | 'oldWord'
  | 'rtf'
  | 'notText'
  | 'notUtf8'
  | 'notAZip'
  | 'notADocument'
  | 'damaged'
  | 'tooLarge'
  | 'encrypted'
  | 'macros'
  | 'tooMuch';
export interface OfflineRefusal {
  readonly rule: FileRefusalRule | FormRefusalRule | 'unreadable';
  /** Lines that cannot be read, with `unreadable`. */
  readonly problems: readonly FormProblem[];
}
