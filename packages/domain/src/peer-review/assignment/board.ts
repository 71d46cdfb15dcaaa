import { fixedCost, isForeign, nothingBetween, refusalOf, type Between, type OpenCase, type Refusal, type Reviewer } from './cost.js';

export interface CaseToStaff extends OpenCase {
  /** How many peers the whole panel shall have, with those who are kept. */
  readonly seats: number;
  readonly minForeignCountries: number;
  /** Ids of reviewers who have a live place already; it is counted in their load. They stay. */
  readonly kept: readonly string[];
  /** Set by hand just now: they stay too, whatever they cost and however much they have, but for the host's own and for conflicts of interest. */
  readonly pinned: readonly string[];
}
export interface AssignmentProblem {
  readonly reviewers: readonly Reviewer[];
  readonly cases: readonly CaseToStaff[];
  /** By `pairKey`; what is not there is nothing. */
  readonly between: ReadonlyMap<string, Between>;
}
export const pairKey = (caseId: string, reviewerId: string): string => `${caseId} ${reviewerId}`;

const neverPinned: readonly (Refusal | null)[] = ['hostOrganisation', 'conflict'];

/** The problem with numbers instead of names. */
export interface Board {
  readonly cases: readonly CaseToStaff[];
  readonly reviewers: readonly Reviewer[];
  readonly allowed: (c: number, r: number) => boolean;
  readonly fixed: (c: number, r: number) => number;
  readonly load: number[];
  readonly kept: readonly (readonly number[])[];
  readonly pinned: readonly (readonly number[])[];
  readonly chosen: number[][];
}
export const countryOf = (r: Reviewer): string => r.country ?? `? ${r.id}`;

export function boardOf(problem: AssignmentProblem): Board {
  const { cases, reviewers } = problem;
  const index = new Map(reviewers.map((r, i) => [r.id, i]));
  const numbers = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
  const kept = cases.map((c) => numbers(c.kept));
  const betweenOf = (c: CaseToStaff, r: Reviewer) => problem.between.get(pairKey(c.id, r.id)) ?? nothingBetween;
  const barred = (c: CaseToStaff, ri: number) => neverPinned.includes(refusalOf(reviewers[ri]!, c, betweenOf(c, reviewers[ri]!)));
  const pinned = cases.map((c, ci) => numbers(c.pinned).filter((r) => !kept[ci]!.includes(r) && !barred(c, r)));
  const n = reviewers.length;
  const cost = new Int32Array(cases.length * n);
  cases.forEach((c, ci) =>
    reviewers.forEach((r, ri) => {
      const between = betweenOf(c, r);
      const never = kept[ci]!.includes(ri) || pinned[ci]!.includes(ri) || refusalOf(r, c, between) !== null;
      cost[ci * n + ri] = never ? -1 : fixedCost(r, c, between);
    }),
  );
  return {
    cases,
    reviewers,
    allowed: (c, r) => cost[c * n + r]! >= 0,
    fixed: (c, r) => cost[c * n + r]!,
    load: reviewers.map((r, ri) => r.load + pinned.filter((p) => p.includes(ri)).length),
    kept,
    pinned,
    chosen: cases.map(() => []),
  };
}

/** Those whose place is not in question. */
export const settled = (board: Board, c: number): number[] => [...board.kept[c]!, ...board.pinned[c]!];
export const foreignOn = (board: Board, c: number): Set<string> =>
  new Set(
    [...settled(board, c), ...board.chosen[c]!]
      .map((r) => board.reviewers[r]!.country)
      .filter((k): k is string => isForeign(k, board.cases[c]!)),
  );
