import type { Issue } from '../kernel/error-catalogue.js';
import { scoreOf, type AnswerValue } from './answer.js';
import { needsRationale } from './scores.js';
import type { Horizon, Priority, SignDecision } from './words.js';

export const freeSections = ['summary', 'strengths', 'improvements', 'method', 'dissent'] as const;
export const sectionKeyOf = (dimensionKey: string): string => `dim:${dimensionKey}`;
export const dimensionKeyOf = (sectionKey: string): string | null => (sectionKey.startsWith('dim:') ? sectionKey.slice(4) : null);

export interface Section {
  readonly key: string;
  readonly body: string;
  readonly agreed: AnswerValue | null;
  readonly rationale: string;
  /** Evidence that the section rests on; none where it is missing. */
  readonly evidenceIds?: readonly string[] | null;
  /** What would have to be shown before there could be a score. */
  readonly evidenceNeeded?: string;
}
/** Read, and signed, only where the team agrees that there is too little evidence; beside a score it is a note that the writers keep. */
export const neededOf = (s: Pick<Section, 'agreed' | 'evidenceNeeded'>): string => (s.agreed === 'IE' ? (s.evidenceNeeded ?? '') : '');

export interface RecommendationText {
  readonly code: string;
  readonly text: string;
  readonly dimensionKeys: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly priority: Priority;
  readonly addressee: string;
  readonly horizon: Horizon;
}

/** The text that is signed: the same words on the same reviews give the same string, whatever order they were stored in. Hash it with SHA-256.
 *  @param basis ids of the reviews that count; a review that is voided makes every signature void */
export function reportText(sections: readonly Section[], recommendations: readonly RecommendationText[], basis: readonly string[]): string {
  const by =
    <T>(key: (x: T) => string) =>
    (a: T, b: T) =>
      key(a) < key(b) ? -1 : 1;
  return JSON.stringify({
    basis: [...basis].sort(),
    sections: [...sections]
      .filter((s) => s.body !== '' || s.agreed !== null || s.rationale !== '')
      .sort(by((s) => s.key))
      // A section without these reads as it did before sections could have them: what was signed then still holds.
      .map((s) => [
        ...[s.key, s.body, s.agreed, s.rationale],
        ...(s.evidenceIds?.length ? [[...s.evidenceIds].sort()] : []),
        ...(neededOf(s) ? [neededOf(s)] : []),
      ]),
    recommendations: [...recommendations]
      .sort(by((r) => r.code))
      .map((r) => [r.code, r.text, [...r.dimensionKeys].sort(), [...r.evidenceIds].sort(), r.priority, r.addressee, r.horizon]),
  });
}

/** What a report lacks in words, before anybody is asked to sign it. `medians` holds the median of counted peer scores for each dimension. */
export function reportProblems(
  scope: readonly string[],
  sections: readonly Section[],
  recommendations: readonly RecommendationText[],
  medians: ReadonlyMap<string, number | null>,
): Issue[] {
  const byKey = new Map(sections.map((s) => [s.key, s]));
  const found: Issue[] = [];
  if (!byKey.get('summary')?.body.trim()) found.push({ path: 'sections.summary', rule: 'textMissing' });
  for (const key of scope) {
    const section = byKey.get(sectionKeyOf(key));
    const path = `sections.${sectionKeyOf(key)}`;
    if (!section?.body.trim()) found.push({ path, rule: 'textMissing' });
    if (!section || section.agreed === null) found.push({ path, rule: 'agreedScoreMissing' });
    else if (needsRationale(section.agreed, { median: medians.get(key) ?? null }) && !section.rationale.trim())
      found.push({ path, rule: 'rationaleMissing' });
    // Nobody scored it: then the team has no number either.
    if (section?.agreed && scoreOf(section.agreed) !== null && medians.get(key) === null) found.push({ path, rule: 'nobodyScored' });
    if (section?.agreed === 'IE' && !section.evidenceNeeded?.trim()) found.push({ path, rule: 'evidenceNeededMissing' });
  }
  if (recommendations.length === 0) found.push({ path: 'recommendations', rule: 'recommendationMissing' });
  for (const r of recommendations) {
    if (r.evidenceIds.length === 0) found.push({ path: `recommendations.${r.code}`, rule: 'evidenceMissing' });
    if (r.dimensionKeys.length === 0) found.push({ path: `recommendations.${r.code}`, rule: 'dimensionMissing' });
  }
  return found;
}

/** One dissenter cannot stop a report; when more than half of those who sign dissent it stands still, and the facilitator is called in. */
export const dissentStops = (dissent: number, signers: number): boolean => dissent > 1 && dissent * 2 > signers;

/** Who has yet to sign these very words, and whether too many of those who did dissent. */
export function signatureProblems(
  headHash: string,
  signers: readonly string[],
  signatures: readonly { personId: string; reportHash: string; decision: SignDecision }[],
): Issue[] {
  const valid = signatures.filter((s) => s.reportHash === headHash && signers.includes(s.personId));
  const missing = signers.filter((id) => !valid.some((s) => s.personId === id)).length;
  const dissent = valid.filter((s) => s.decision === 'AGREE_WITH_DISSENT').length;
  return [
    ...(missing ? [{ path: 'signatures', rule: 'signaturesMissing', params: { count: missing } }] : []),
    ...(dissentStops(dissent, signers.length) ? [{ path: 'signatures', rule: 'tooMuchDissent', params: { count: dissent } }] : []),
  ];
}
