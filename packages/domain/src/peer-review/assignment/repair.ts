import { countryOf, foreignOn, settled, type Board } from './board.js';
import { isForeign, loadCost, sameCountryCost } from './cost.js';

interface Exchange {
  readonly change: number;
  readonly make: () => void;
}

/** What the panel of a case costs beyond the fixed parts: each more of one country. */
function togetherness(board: Board, c: number, panel: readonly number[]): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (const r of [...settled(board, c), ...panel]) {
    const k = countryOf(board.reviewers[r]!);
    const others = seen.get(k) ?? 0;
    sum += sameCountryCost(others);
    seen.set(k, others + 1);
  }
  return sum;
}
const panelCost = (board: Board, c: number, panel: readonly number[]): number =>
  panel.reduce((sum, r) => sum + board.fixed(c, r), togetherness(board, c, panel));
const swapped = (panel: readonly number[], out: number, into: number): number[] => panel.map((r) => (r === out ? into : r));

/** Brings panels with too few foreign countries up to what is asked for, one exchange after the other: the cheapest that adds a country to this panel and
 *  takes none below its own measure from another. Where none is left the panel stays as it is, and its count says so. */
export function repair(board: Board): void {
  board.cases.forEach((c, ci) => {
    for (let have = foreignOn(board, ci).size; have < c.minForeignCountries;) {
      const best = bestExchange(board, ci, have);
      if (!best) return;
      best.make();
      have = foreignOn(board, ci).size;
    }
  });
}

function bestExchange(board: Board, ci: number, have: number): Exchange | null {
  const c = board.cases[ci]!;
  const panel = board.chosen[ci]!;
  let best: Exchange | null = null;
  const offer = (change: number, make: () => void) => {
    if (!best || change < best.change) best = { change, make };
  };
  const here = panelCost(board, ci, panel);
  const present = foreignOn(board, ci);
  const foreignWith = (at: number, next: readonly number[]) => {
    const was = board.chosen[at]!;
    board.chosen[at] = [...next];
    const size = foreignOn(board, at).size;
    board.chosen[at] = was;
    return size;
  };
  board.reviewers.forEach((q, qi) => {
    if (!board.allowed(ci, qi) || panel.includes(qi) || !isForeign(q.country, c) || present.has(q.country!)) return;
    for (const p of panel) {
      const next = swapped(panel, p, qi);
      if (foreignWith(ci, next) <= have) continue;
      const change = panelCost(board, ci, next) - here;
      if (board.load[qi]! < q.maxLoad) {
        const load = loadCost(board.load[qi]!) - loadCost(board.load[p]! - 1);
        offer(change + load, () => {
          board.chosen[ci] = next;
          board.load[qi]! += 1;
          board.load[p]! -= 1;
        });
      }
      // Or the two change places: q leaves another panel to p.
      board.cases.forEach((d, di) => {
        const other = board.chosen[di]!;
        if (di === ci || !other.includes(qi) || other.includes(p) || !board.allowed(di, p)) return;
        const there = swapped(other, qi, p);
        const least = Math.min(d.minForeignCountries, foreignOn(board, di).size);
        if (foreignWith(di, there) < least) return;
        offer(change + panelCost(board, di, there) - panelCost(board, di, other), () => {
          board.chosen[ci] = next;
          board.chosen[di] = there;
        });
      });
    }
  });
  return best;
}
