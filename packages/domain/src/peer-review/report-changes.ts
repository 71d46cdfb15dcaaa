import { neededOf, type RecommendationText, type Section } from './report.js';

/** What was signed, or asked to be: kept under its hash, so that whoever comes with an old one can be told what has changed. */
export interface ReportWords {
  readonly sections: readonly Section[];
  readonly recommendations: readonly RecommendationText[];
  /** Ids of the reviews that counted. */
  readonly basis: readonly string[];
}
export const changedParts = ['BODY', 'AGREED', 'RATIONALE', 'NEEDED', 'EVIDENCE', 'TERMS', 'BASIS'] as const;
export interface ReportChange {
  /** Key of a section, code of a recommendation; empty for the reviews that all of it rests on. */
  readonly key: string;
  /** BASIS and EVIDENCE say only that it is so: ids are no words. */
  readonly part: (typeof changedParts)[number];
  readonly before: string;
  readonly after: string;
}

const same = (a: readonly string[], b: readonly string[]) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
const terms = (r: RecommendationText | undefined): string =>
  r ? [r.priority, r.addressee, r.horizon, [...r.dimensionKeys].sort().join(', ')].join(' · ') : '';

/** What differs between two states of a report, part by part, in the order in which it is read: sections as given, then recommendations. */
export function reportChanges(before: ReportWords, after: ReportWords): ReportChange[] {
  const found: ReportChange[] = [];
  const compare = (key: string, part: ReportChange['part'], a: string, b: string) => {
    if (a !== b) found.push({ key, part, before: a, after: b });
  };
  const evidence = (key: string, a: readonly string[], b: readonly string[]) => {
    if (!same(a, b)) found.push({ key, part: 'EVIDENCE', before: '', after: '' });
  };
  if (!same(before.basis, after.basis)) found.push({ key: '', part: 'BASIS', before: '', after: '' });
  const sections = [new Map(before.sections.map((s) => [s.key, s])), new Map(after.sections.map((s) => [s.key, s]))] as const;
  for (const key of new Set([...sections[1].keys(), ...sections[0].keys()])) {
    const [a, b] = [sections[0].get(key), sections[1].get(key)];
    compare(key, 'BODY', a?.body ?? '', b?.body ?? '');
    compare(key, 'AGREED', a?.agreed ?? '', b?.agreed ?? '');
    compare(key, 'RATIONALE', a?.rationale ?? '', b?.rationale ?? '');
    compare(key, 'NEEDED', a ? neededOf(a) : '', b ? neededOf(b) : '');
    evidence(key, a?.evidenceIds ?? [], b?.evidenceIds ?? []);
  }
  const recommendations = [
    new Map(before.recommendations.map((r) => [r.code, r])),
    new Map(after.recommendations.map((r) => [r.code, r])),
  ] as const;
  for (const code of new Set([...recommendations[1].keys(), ...recommendations[0].keys()])) {
    const [a, b] = [recommendations[0].get(code), recommendations[1].get(code)];
    compare(code, 'BODY', a?.text ?? '', b?.text ?? '');
    compare(code, 'TERMS', terms(a), terms(b));
    evidence(code, a?.evidenceIds ?? [], b?.evidenceIds ?? []);
  }
  return found;
}
