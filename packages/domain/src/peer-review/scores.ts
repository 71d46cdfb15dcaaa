import { scoreOf, type AnswerValue } from './answer.js';

/** How the peers judged one dimension. Ordinals have no mean; the median of an even number lies between the two in the middle. */
export interface Distribution {
  /** Number of peers at level 1, 2, 3, 4, 5. */
  readonly counts: readonly [number, number, number, number, number];
  readonly n: number;
  readonly ns: number;
  readonly ie: number;
  readonly min: number | null;
  readonly median: number | null;
  readonly max: number | null;
}

export function distributionOf(values: readonly AnswerValue[]): Distribution {
  const scores = values
    .map(scoreOf)
    .filter((s): s is number => s !== null)
    .sort((a, b) => a - b);
  const n = scores.length;
  const counts = [1, 2, 3, 4, 5].map((level) => scores.filter((s) => s === level).length) as unknown as Distribution['counts'];
  const middle = n === 0 ? null : (scores[(n - 1) >> 1]! + scores[n >> 1]!) / 2;
  return {
    counts,
    n,
    ns: values.filter((v) => v === 'NS').length,
    ie: values.filter((v) => v === 'IE').length,
    min: scores[0] ?? null,
    median: middle,
    max: scores[n - 1] ?? null,
  };
}

/** Fewest counted peers whose distribution may leave the team: that of one is that one's score. */
export const fewestToShow = 2;
/** Peers are two levels or more apart. */
export const differs = (d: Pick<Distribution, 'min' | 'max'>): boolean => d.min !== null && d.max !== null && d.max - d.min >= 2;

/** An agreed score away from the median by a level or more has to be explained. */
export const needsRationale = (agreed: AnswerValue | null, d: Pick<Distribution, 'median'>): boolean => {
  const score = agreed === null ? null : scoreOf(agreed);
  return score !== null && d.median !== null && Math.abs(score - d.median) >= 1;
};

export type Gap = 'HIDDEN_STRENGTH' | 'BLIND_SPOT' | null;
/** Agreed score minus the host's own: positive where the host thinks too little of itself. */
export function gapOf(agreed: AnswerValue | null, self: AnswerValue | null): { difference: number; gap: Gap } | null {
  const [a, s] = [agreed && scoreOf(agreed), self && scoreOf(self)];
  if (!a || !s) return null;
  return { difference: a - s, gap: a - s >= 1 ? 'HIDDEN_STRENGTH' : a - s <= -1 ? 'BLIND_SPOT' : null };
}

/** Krippendorff's alpha with the ordinal metric (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section D).
 *  @param units for each dimension the scores that peers gave, in any order; units with fewer than two are not pairable and count nothing
 *  @returns 1 for full agreement, 0 for chance, null where it is not defined (fewer than two pairable values, or no variation at all) */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((u) => u.length >= 2);
  const levels = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const index = new Map(levels.map((l, i) => [l, i]));
  const size = levels.length;
  const coincidence = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const u of pairable)
    for (const [i, a] of u.entries())
      for (const [j, b] of u.entries()) if (i !== j) coincidence[index.get(a)!]![index.get(b)!]! += 1 / (u.length - 1);
  const totals = coincidence.map((row) => row.reduce((s, x) => s + x, 0));
  const n = totals.reduce((s, x) => s + x, 0);
  if (n < 2) return null;
  const distance = (c: number, k: number) => {
    const [low, high] = c < k ? [c, k] : [k, c];
    let sum = 0;
    for (let g = low; g <= high; g++) sum += totals[g]!;
    return (sum - (totals[c]! + totals[k]!) / 2) ** 2;
  };
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < size; c++)
    for (let k = c + 1; k < size; k++) {
      observed += coincidence[c]![k]! * distance(c, k);
      expected += totals[c]! * totals[k]! * distance(c, k);
    }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}
/** Peers read the dimensions differently as a whole. Asked with three peers or more. */
export const weakAgreement = (alpha: number | null, peers: number): boolean => alpha !== null && peers >= 3 && alpha < 0.4;
