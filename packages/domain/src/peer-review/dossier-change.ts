import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import { isDay } from './deadline.js';
import type { DossierContent } from './dossier.js';
import type { CaseState } from './machines.js';

/** From the decision on an application to the report in the making the host may still correct what it says of its practice. */
export const dossierChangeStates = ['PREPARATION', 'DESK_REVIEW', 'VISIT', 'REPORTING'] as const satisfies readonly CaseState[];
/** How long changes gather before those who read the dossier are told of them. */
export const calmMinutes = 15;
export const mayChangeDossier = (state: CaseState): boolean => (dossierChangeStates as readonly CaseState[]).includes(state);

const sectionKey = z.string({ error: 'required' }).check(z.regex(/^[a-z][a-z0-9_:-]{0,60}$/, { error: 'badFormat' }));
export const changeDossierInput = z.object({
  caseId: idInput,
  summary: prose(20, 4000),
  /** The text of each section that is to change; paragraphs are parted by an empty line. */
  sections: z.array(z.object({ key: sectionKey, text: prose(0, 20_000) })).check(z.maxLength(60, { error: 'tooMany' })),
  /** The whole way through the practice, and all figures; left as they are where they are missing. */
  journey: z.optional(
    z.nullable(
      z
        .array(
          z.object({
            name: line(1, 200),
            weeks: z.number({ error: 'badFormat' }).check(z.gte(0, { error: 'outOfRange' }), z.lte(520, { error: 'outOfRange' })),
            dimensionKey: z.nullable(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'badFormat' }))),
          }),
        )
        .check(z.maxLength(40, { error: 'tooMany' })),
    ),
  ),
  figures: z.optional(
    z.nullable(
      z.array(z.object({ value: line(1, 60), label: line(1, 200), source: line(0, 300) })).check(z.maxLength(60, { error: 'tooMany' })),
    ),
  ),
  /** In a sentence, for those who read it already. */
  note: prose(3, 500),
  /** Number of the dossier that the writer began from. */
  expectedSeq: version,
  clientMutationId,
});
export type ChangeDossierInput = z.infer<typeof changeDossierInput>;
export const rebaseRoundInput = z.object({
  caseId: idInput,
  /** Number of the dossier that the round shall stand on: the newest, so that nobody takes over what they have not seen. */
  seq: version,
  clientMutationId,
});
export type RebaseRoundInput = z.infer<typeof rebaseRoundInput>;
/** A new round on the newest dossier: everybody judges anew, until the evening of that day where the case is. */
export const openNextRoundInput = z.object({
  caseId: idInput,
  seq: version,
  dueOn: z.string({ error: 'required' }).check(z.refine(isDay, { error: 'badFormat' })),
  reason: prose(10, 2000),
  clientMutationId,
});
export type OpenNextRoundInput = z.infer<typeof openNextRoundInput>;

const ofSnapshot = z.object({ caseId: id, snapshotId: id });
export const dossierChanged = defineActivity('review-dossier.changed', ofSnapshot);
export const roundOpened = defineActivity('review-case.round-opened', ofSnapshot);
export const roundRebased = defineActivity('review-dossier.rebased', ofSnapshot);

/** A text of a section as one reads and writes it, and back. */
export const sectionText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((p) => p.trim())
    .filter(Boolean);

/** The dossier with what the host wrote; sections that it does not know are named and nothing is made. */
export function withChanges(
  before: DossierContent,
  input: Pick<ChangeDossierInput, 'summary' | 'sections' | 'journey' | 'figures'>,
): { content: DossierContent; unknown: string[] } {
  const texts = new Map(input.sections.map((s) => [s.key, s.text]));
  const unknown = [...texts.keys()].filter((key) => !before.sections.some((s) => s.key === key));
  const sections = before.sections.map((s) => {
    const text = texts.get(s.key);
    return text === undefined ? s : { ...s, paragraphs: paragraphsOf(text) };
  });
  const { journey, figures } = { journey: input.journey ?? before.journey, figures: input.figures ?? before.figures };
  return { content: { ...before, summary: input.summary, sections, journey, figures }, unknown };
}

export interface DossierDifference {
  /** `summary`, `journey`, `figures` or the key of a section. */
  readonly key: string;
  /** Of a section; the page has its own words for the others. */
  readonly title: string | null;
  readonly dimensionKey: string | null;
  /** All dimensions that what was changed speaks to: those of the steps that differ have no single one. */
  readonly speaksTo: readonly string[];
  readonly before: string;
  readonly after: string;
}
const stepText = (j: DossierContent['journey'][number]) => `${j.name} (${j.weeks})`;
export const journeyText = (c: Pick<DossierContent, 'journey'>): string => c.journey.map(stepText).join('\n');
export const figuresText = (c: Pick<DossierContent, 'figures'>): string =>
  c.figures.map((f) => `${f.value} ${f.label}${f.source ? ` (${f.source})` : ''}`).join('\n');
/** Dimensions of the steps that only one of the two has. */
function dimensionsOfSteps(before: DossierContent, after: DossierContent): string[] {
  const only = (a: DossierContent, b: DossierContent) => a.journey.filter((j) => !b.journey.some((x) => stepText(x) === stepText(j)));
  return [...new Set([...only(before, after), ...only(after, before)].flatMap((j) => j.dimensionKey ?? []))];
}

/** Field by field, in the order of the newer dossier; what is gone comes last. */
export function dossierDifferences(before: DossierContent, after: DossierContent): DossierDifference[] {
  const text = (c: DossierContent, key: string) => sectionText(c.sections.find((s) => s.key === key)?.paragraphs ?? []);
  const own = { title: null, dimensionKey: null };
  const gone = before.sections.filter((s) => !after.sections.some((x) => x.key === s.key));
  const all: DossierDifference[] = [
    { key: 'summary', ...own, speaksTo: [], before: before.summary, after: after.summary },
    ...[...after.sections, ...gone].map(({ key, title, dimensionKey }) => ({
      ...{ key, title, dimensionKey, speaksTo: dimensionKey === null ? [] : [dimensionKey] },
      before: text(before, key),
      after: text(after, key),
    })),
    { key: 'journey', ...own, speaksTo: dimensionsOfSteps(before, after), before: journeyText(before), after: journeyText(after) },
    { key: 'figures', ...own, speaksTo: [], before: figuresText(before), after: figuresText(after) },
  ];
  return all.filter((d) => d.before !== d.after);
}

const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
export interface AnswerBasis {
  readonly dimensionKey: string;
  /** Passages of the dossier that the answer names. */
  readonly quotations: readonly { sectionKey: string; body: string }[];
}
/** Dimensions whose answers stand on what was changed: those that a changed section speaks to, and those that quote words which are no longer there. */
export function touchedDimensions(differences: readonly DossierDifference[], answers: readonly AnswerBasis[]): string[] {
  const after = new Map(differences.map((d) => [d.key, flat(d.after)]));
  const spoken = new Set(differences.flatMap((d) => d.speaksTo));
  return answers
    .filter(
      (a) =>
        spoken.has(a.dimensionKey) || a.quotations.some((q) => after.has(q.sectionKey) && !after.get(q.sectionKey)!.includes(flat(q.body))),
    )
    .map((a) => a.dimensionKey);
}
