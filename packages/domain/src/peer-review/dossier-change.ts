import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { clientMutationId, idInput, prose, version } from '../kernel/text.js';
import type { DossierContent } from './dossier.js';
import type { CaseState } from './machines.js';

/** From the decision on an application to the report in the making the host may still correct what it says of its practice. */
export const dossierChangeStates = ['PREPARATION', 'DESK_REVIEW', 'VISIT', 'REPORTING'] as const satisfies readonly CaseState[];
export const mayChangeDossier = (state: CaseState): boolean => (dossierChangeStates as readonly CaseState[]).includes(state);

const sectionKey = z.string({ error: 'required' }).check(z.regex(/^[a-z][a-z0-9_:-]{0,60}$/, { error: 'badFormat' }));
export const changeDossierInput = z.object({
  caseId: idInput,
  summary: prose(20, 4000),
  /** The text of each section that is to change; paragraphs are parted by an empty line. */
  sections: z.array(z.object({ key: sectionKey, text: prose(0, 20_000) })).check(z.maxLength(60, { error: 'tooMany' })),
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

const ofSnapshot = z.object({ caseId: id, snapshotId: id });
export const dossierChanged = defineActivity('review-dossier.changed', ofSnapshot);
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
  input: Pick<ChangeDossierInput, 'summary' | 'sections'>,
): { content: DossierContent; unknown: string[] } {
  const texts = new Map(input.sections.map((s) => [s.key, s.text]));
  const unknown = [...texts.keys()].filter((key) => !before.sections.some((s) => s.key === key));
  const sections = before.sections.map((s) => {
    const text = texts.get(s.key);
    return text === undefined ? s : { ...s, paragraphs: paragraphsOf(text) };
  });
  return { content: { ...before, summary: input.summary, sections }, unknown };
}

export interface DossierDifference {
  /** `summary`, `journey`, `figures` or the key of a section. */
  readonly key: string;
  /** Of a section; the page has its own words for the others. */
  readonly title: string | null;
  readonly dimensionKey: string | null;
  readonly before: string;
  readonly after: string;
}
const journeyText = (c: DossierContent) => c.journey.map((j) => `${j.name} (${j.weeks})`).join('\n');
const figuresText = (c: DossierContent) => c.figures.map((f) => `${f.value} ${f.label} (${f.source})`).join('\n');

/** Field by field, in the order of the newer dossier; what is gone comes last. */
export function dossierDifferences(before: DossierContent, after: DossierContent): DossierDifference[] {
  const text = (c: DossierContent, key: string) => sectionText(c.sections.find((s) => s.key === key)?.paragraphs ?? []);
  const gone = before.sections.filter((s) => !after.sections.some((x) => x.key === s.key));
  const all: DossierDifference[] = [
    { key: 'summary', title: null, dimensionKey: null, before: before.summary, after: after.summary },
    ...[...after.sections, ...gone].map(({ key, title, dimensionKey }) => ({
      ...{ key, title, dimensionKey },
      before: text(before, key),
      after: text(after, key),
    })),
    { key: 'journey', title: null, dimensionKey: null, before: journeyText(before), after: journeyText(after) },
    { key: 'figures', title: null, dimensionKey: null, before: figuresText(before), after: figuresText(after) },
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
  const spoken = new Set(differences.map((d) => d.dimensionKey));
  return answers
    .filter(
      (a) =>
        spoken.has(a.dimensionKey) || a.quotations.some((q) => after.has(q.sectionKey) && !after.get(q.sectionKey)!.includes(flat(q.body))),
    )
    .map((a) => a.dimensionKey);
}
