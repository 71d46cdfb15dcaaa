import type { Answer, AnswerField } from './answer.js';

/* The review form as lines of text, out and in again. A line that begins with two square brackets is a mark by which the form is read; what stands
   below a mark is the answer. Marks survive every word processor, which fields and comments do not. */

/** What a form says of where it comes from. */
export interface FormStamp {
  readonly caseId: string;
  readonly reviewId: string;
  /** Number of the round. */
  readonly round: number;
  /** Number of the version of the dossier that the answers were written on. */
  readonly snapshot: number;
  /** Version of the rubric. */
  readonly rubric: string;
  /** Version of the review. */
  readonly review: number;
  /** When the form was made, ISO. */
  readonly at: string;
}
export interface FormAnswer {
  /** Version of the stored answer; 0 where there was none. */
  readonly version: number;
  readonly answer: Answer;
}
export interface FormEvidence {
  readonly id: string;
  readonly title: string;
}
/** Guidance and texts of a form, in the language of its reader. */
export interface FormTexts {
  readonly title: string;
  /** Lines at the head: how to fill it in, how to bring it back. */
  readonly howTo: readonly string[];
  readonly fields: Readonly<Record<AnswerField, string>>;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly end: string;
}
export interface FormGuide {
  readonly key: string;
  /** "1 Visibility and outreach". */
  readonly title: string;
  /** Questions and the descriptions of the levels. */
  readonly lines: readonly string[];
}
/** A line and what it is, so that a word processor can set it apart. */
export interface FormLine {
  readonly kind: 'title' | 'guide' | 'stamp' | 'heading' | 'mark' | 'text';
  readonly text: string;
}

/** Of the marks. */
export const formFormat = 1;
/** In the order of the form: what a person writes first comes first. */
const order: readonly AnswerField[] = ['value', 'confidence', 'evidenceIds', 'strengths', 'improvements', 'reason', 'noteToTeam'];
/** Names of the fields in the marks. */
export const nameOf: Record<AnswerField, string> = {
  value: 'score',
  confidence: 'sure',
  evidenceIds: 'evidence',
  strengths: 'strengths',
  improvements: 'improvements',
  reason: 'reason',
  noteToTeam: 'note',
};

/* A text of a person that looks like a mark is set apart by a backslash. */
const escape = (line: string) => (/^[\s\\]*\[\[/.test(line) ? `\\${line}` : line);

/** A text as it is compared: a word processor turns line ends and adds blanks at the end of lines. */
export const evenText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t\u00a0]+$/gm, '')
    .trim();

export function offlineForm(
  stamp: FormStamp,
  dimensions: readonly (FormGuide & FormAnswer)[],
  evidence: readonly FormEvidence[],
  t: FormTexts,
): FormLine[] {
  const code = new Map(evidence.map((e, i) => [e.id, `E${i + 1}`]));
  const contents: Record<AnswerField, (a: Answer) => string> = {
    value: (a) => a.value ?? '',
    confidence: (a) => (a.confidence === null ? '' : String(a.confidence)),
    evidenceIds: (a) => a.evidenceIds.flatMap((id) => code.get(id) ?? []).join(', '),
    strengths: (a) => a.strengths,
    improvements: (a) => a.improvements,
    reason: (a) => a.reason,
    noteToTeam: (a) => a.noteToTeam,
  };
  const text = (body: string): FormLine[] => body.split('\n').map((l) => ({ kind: 'text', text: escape(l) }));
  return [
    { kind: 'title', text: t.title },
    ...t.howTo.map((l): FormLine => ({ kind: 'guide', text: l })),
    {
      kind: 'stamp',
      text: `[[guildhall-review ${formFormat}; case=${stamp.caseId}; review=${stamp.reviewId}; round=${stamp.round}; snapshot=${stamp.snapshot}; rubric=${stamp.rubric}; version=${stamp.review}; at=${stamp.at}]]`,
    },
    { kind: 'heading', text: t.evidence },
    ...(evidence.length === 0 ? [{ kind: 'guide', text: t.noEvidence } as const] : []),
    ...evidence.map((e, i): FormLine => ({ kind: 'stamp', text: `[[E${i + 1}=${e.id}]] ${e.title.replace(/\s+/g, ' ')}` })),
    ...dimensions.flatMap((d): FormLine[] => [
      // The mark first: what stands above it belongs to the answer before.
      { kind: 'stamp', text: `[[dimension ${d.key}; version=${d.version}]]` },
      { kind: 'heading', text: d.title },
      ...d.lines.map((l): FormLine => ({ kind: 'guide', text: l })),
      ...order.flatMap((f): FormLine[] => [
        { kind: 'mark', text: `[[${d.key}.${nameOf[f]}]] ${t.fields[f]}` },
        ...text(contents[f](d.answer)),
      ]),
    ]),
    { kind: 'stamp', text: `[[end]] ${t.end}` },
  ];
}

/** The form as plain text, for any editor. */
export const offlineText = (lines: readonly FormLine[]): string =>
  `${lines
    .map((l, i) => {
      const before = lines[i - 1]?.kind;
      // Room before a mark and after the words of a person; blank lines around an answer do not count.
      const gap = i > 0 && (l.kind !== before || l.kind === 'mark') && l.kind !== 'text' && !(l.kind === 'heading' && before === 'stamp');
      return `${gap ? '\n' : ''}${l.text}`;
    })
    .join('\n')}\n`;
