import { answerFields, answerValues, emptyAnswer, type Answer, type AnswerField, type AnswerValue } from './answer.js';
import { evenText, formFormat, nameOf, type FormStamp } from './offline-form.js';

const fieldOf = new Map(Object.entries(nameOf).map(([field, name]) => [name, field as AnswerField]));
/** Of each text, as the API takes it. */
const longest: Partial<Record<AnswerField, number>> = { reason: 4000, strengths: 20_000, improvements: 20_000, noteToTeam: 20_000 };
const unescape = (line: string) => (/^\\[\s\\]*\[\[/.test(line) ? line.slice(1) : line);

export type FormProblemRule =
  | 'notAForm'
  | 'newerFormat'
  | 'damagedStamp'
  | 'cutOff'
  | 'markMissing'
  | 'markTwice'
  | 'markUnknown'
  | 'notALevel'
  | 'notHowSure'
  | 'unknownEvidence'
  | 'tooLong';
/** Something that keeps a form from being read, with the line (from 1) where it stands. */
export interface FormProblem {
  readonly rule: FormProblemRule;
  readonly line: number;
  /** The mark or the words in question. */
  readonly what: string;
}
export interface ReadDimension {
  readonly key: string;
  readonly version: number;
  readonly answer: Answer;
}
export type ReadForm =
  | {
      readonly stamp: FormStamp;
      readonly dimensions: readonly ReadDimension[];
      /** Ids of all evidence that the form could name. */
      readonly evidenceIds: readonly string[];
      readonly problems: readonly [];
    }
  | {
      readonly stamp: FormStamp | null;
      readonly dimensions: readonly [];
      readonly evidenceIds: readonly [];
      readonly problems: readonly FormProblem[];
    };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const stampMark = new RegExp(
  `^\\[\\[guildhall-review (\\d+); case=(${uuid}); review=(${uuid}); round=(\\d{1,6}); snapshot=(\\d{1,6}); rubric=([\\w.+-]{1,40}); version=(\\d{1,9}); at=(\\d{4}-[0-9T:.-]{5,25}Z)\\]\\]`,
  'i',
);
const evidenceMark = new RegExp(`^\\[\\[(E\\d{1,4})=(${uuid})\\]\\]`, 'i');
const dimensionMark = /^\[\[dimension ([a-z0-9_]{1,60}); version=(\d{1,9})\]\]/i;
const fieldMark = /^\[\[([a-z0-9_]{1,60})\.([a-z]{1,20})\]\]/i;
const endMark = /^\[\[end\]\]/i;

/** Reads a form that came back. Either all of it can be read, or every problem is named and nothing is given. */
export function readOfflineForm(text: string): ReadForm {
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/);
  const problems: FormProblem[] = [];
  const add = (rule: FormProblemRule, at: number, what: string) => problems.push({ rule, line: at + 1, what: what.trim().slice(0, 120) });
  const lost = (stamp: FormStamp | null): ReadForm => ({ stamp, dimensions: [], evidenceIds: [], problems });

  const at = lines.findIndex((l) => /^\s*\[\[guildhall-review/i.test(l));
  if (at < 0) {
    add('notAForm', 0, lines.find((l) => l.trim()) ?? '');
    return lost(null);
  }
  const version = Number(/guildhall-review (\d+)/i.exec(lines[at]!)?.[1] ?? Number.NaN);
  if (version > formFormat) {
    add('newerFormat', at, lines[at]!);
    return lost(null);
  }
  const s = stampMark.exec(lines[at]!.trim());
  if (!s || version !== formFormat || Number.isNaN(Date.parse(s[8]!))) {
    add('damagedStamp', at, lines[at]!);
    return lost(null);
  }
  const stamp: FormStamp = {
    caseId: s[2]!.toLowerCase(),
    reviewId: s[3]!.toLowerCase(),
    round: Number(s[4]),
    snapshot: Number(s[5]),
    rubric: s[6]!,
    review: Number(s[7]),
    at: s[8]!,
  };

  const evidence = new Map<string, string>();
  const found = new Map<string, { version: number; line: number; fields: Map<AnswerField, { line: number; body: string[] }> }>();
  let body: string[] | null = null;
  let ended = false;
  for (const [i, raw] of lines.entries()) {
    if (i <= at || ended) continue;
    const line = raw.trimStart();
    let m: RegExpExecArray | null;
    if (endMark.test(line)) ended = true;
    else if ((m = evidenceMark.exec(line))) {
      body = null;
      evidence.set(m[1]!.toUpperCase(), m[2]!.toLowerCase());
    } else if ((m = dimensionMark.exec(line))) {
      body = null;
      if (found.has(m[1]!)) add('markTwice', i, m[0]);
      else found.set(m[1]!, { version: Number(m[2]), line: i, fields: new Map() });
    } else if ((m = fieldMark.exec(line))) {
      const [mark, key, name] = [m[0], m[1]!, fieldOf.get(m[2]!.toLowerCase())];
      const dimension = found.get(key);
      body = [];
      if (!name) add('markUnknown', i, mark);
      else if (!dimension) {
        add('markMissing', i, `[[dimension ${key}]]`);
        found.set(key, { version: 0, line: i, fields: new Map([[name, { line: i, body }]]) });
      } else if (dimension.fields.has(name)) add('markTwice', i, mark);
      else dimension.fields.set(name, { line: i, body });
    } else if (line.startsWith('[[')) add('markUnknown', i, line);
    else body?.push(unescape(raw));
  }
  if (!ended) add('cutOff', lines.length - 1, '[[end]]');

  const dimensions = [...found].map(([key, d]): ReadDimension => {
    const read = (f: AnswerField): string => {
      const field = d.fields.get(f);
      if (!field) add('markMissing', d.line, `[[${key}.${nameOf[f]}]]`);
      return evenText(field?.body.join('\n') ?? '');
    };
    const lineOf = (f: AnswerField) => d.fields.get(f)?.line ?? d.line;
    const words = Object.fromEntries(answerFields.map((f) => [f, read(f)])) as Record<AnswerField, string>;
    for (const f of answerFields) if (words[f].length > (longest[f] ?? Infinity)) add('tooLong', lineOf(f), `[[${key}.${nameOf[f]}]]`);
    const value = words.value.toUpperCase();
    if (value && !answerValues.includes(value as AnswerValue)) add('notALevel', lineOf('value'), `${key}: ${words.value}`);
    if (words.confidence && !/^[123]$/.test(words.confidence)) add('notHowSure', lineOf('confidence'), `${key}: ${words.confidence}`);
    const codes = words.evidenceIds.split(/[\s,;]+/).filter(Boolean);
    for (const c of codes) if (!evidence.has(c.toUpperCase())) add('unknownEvidence', lineOf('evidenceIds'), `${key}: ${c}`);
    return {
      key,
      version: d.version,
      answer: {
        ...emptyAnswer(key),
        value: (value || null) as AnswerValue | null,
        confidence: words.confidence ? Number(words.confidence) : null,
        reason: words.reason,
        strengths: words.strengths,
        improvements: words.improvements,
        noteToTeam: words.noteToTeam,
        evidenceIds: [...new Set(codes.flatMap((c) => evidence.get(c.toUpperCase()) ?? []))],
      },
    };
  });
  problems.sort((a, b) => a.line - b.line);
  return problems.length ? lost(stamp) : { stamp, dimensions, evidenceIds: [...evidence.values()], problems: [] };
}
