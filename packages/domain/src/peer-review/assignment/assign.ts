import { boardOf, countryOf, foreignOn, pairKey, settled, type AssignmentProblem, type Board } from './board.js';
import { loadCost, nothingBetween, partsOf, sameCountryCost, type Part } from './cost.js';
import { Network } from './flow.js';
import { repair } from './repair.js';

export interface Proposal {
  readonly reviewerId: string;
  readonly parts: readonly Part[];
  /** Set by hand. */
  readonly pinned: boolean;
}
export interface StaffedCase {
  readonly caseId: string;
  readonly proposals: readonly Proposal[];
  /** Seats that nobody is left for. */
  readonly missing: number;
  /** Countries other than the host's, among kept and proposed. */
  readonly foreignCountries: number;
}

/** A place that stays empty costs more than any chain of exchanges; the second on one panel more than the first on another. */
const emptySeat = 1_000_000;
/** More than any person has cases. */
const many = 1_000;

/** Cheapest filling of all panels at once: case → country (each more of one country dearer) → reviewer → end (each more case of a person dearer). */
function flow(board: Board): void {
  const { cases, reviewers } = board;
  const n = reviewers.length;
  const countries = [...new Set(reviewers.map(countryOf))].toSorted();
  const place = new Map(countries.map((c, i) => [c, i]));
  const where = reviewers.map((r) => place.get(countryOf(r))!);
  const person = (r: number) => 1 + cases.length + r;
  const land = (c: number, k: number) => 1 + cases.length + n + c * countries.length + k;
  const net = new Network(1 + cases.length + n + cases.length * countries.length);
  const picks: { arc: number; c: number; r: number }[] = [];
  const sources: { node: number; units: number }[] = [];
  cases.forEach((c, ci) => {
    const units = Math.max(0, c.seats - settled(board, ci).length);
    if (units === 0) return;
    sources.push({ node: 1 + ci, units });
    for (let k = 0; k < units; k++) net.arc(1 + ci, 0, 1, emptySeat * (k + 1));
    const inLand = countries.map(() => 0);
    const keptIn = countries.map(() => 0);
    for (const r of settled(board, ci)) keptIn[where[r]!]! += 1;
    for (let r = 0; r < n; r++) {
      if (!board.allowed(ci, r)) continue;
      inLand[where[r]!]! += 1;
      picks.push({ arc: net.arc(land(ci, where[r]!), person(r), 1, board.fixed(ci, r)), c: ci, r });
    }
    inLand.forEach((count, k) => {
      for (let i = 0; i < Math.min(count, units); i++) net.arc(1 + ci, land(ci, k), 1, sameCountryCost(keptIn[k]! + i));
    });
  });
  reviewers.forEach((r, ri) => {
    for (let have = board.load[ri]!; have < Math.min(r.maxLoad, many); have++) net.arc(person(ri), 0, 1, loadCost(have));
  });
  net.send(sources, 0);
  for (const { arc, c, r } of picks)
    if (net.flow(arc) === 1) {
      board.chosen[c]!.push(r);
      board.load[r]! += 1;
    }
}

/** Proposes peers for many cases at once. Cheapest over all of them where the countries come out as asked for; where they do not, the cheapest exchange
 *  that repairs a case is made. What is kept stays. The same input gives the same answer. */
export function assignPeers(problem: AssignmentProblem): StaffedCase[] {
  const board = boardOf(problem);
  flow(board);
  repair(board);
  const cases = problem.reviewers.map((r) => r.load);
  return board.cases.map((c, ci) => {
    const onPanel = board.kept[ci]!.map((r) => countryOf(board.reviewers[r]!));
    const rest = board.chosen[ci]!.toSorted((a, b) => board.fixed(ci, a) - board.fixed(ci, b) || a - b);
    const proposals = [...board.pinned[ci]!, ...rest].map((ri, i) => {
      const r = board.reviewers[ri]!;
      const others = onPanel.filter((k) => k === countryOf(r)).length;
      onPanel.push(countryOf(r));
      const between = problem.between.get(pairKey(c.id, r.id)) ?? nothingBetween;
      return { reviewerId: r.id, parts: partsOf(r, c, between, others, cases[ri]!++), pinned: i < board.pinned[ci]!.length };
    });
    const missing = Math.max(0, c.seats - board.kept[ci]!.length - proposals.length);
    return { caseId: c.id, proposals, missing, foreignCountries: foreignOn(board, ci).size };
  });
}
