/** A number of fewer than these could be somebody. */
export const smallest = 5;

export interface Cell {
  readonly key: string;
  /** Null: too small to be told, or the only one that could be worked out from the others. */
  readonly count: number | null;
}

/** Numbers as they may be told beside their sum: small ones are left out, and where that leaves one or too few to tell apart, the next smallest with them, so that nobody can
 *  subtract. A sum that is small itself is not told either. */
export function tellable(cells: readonly { readonly key: string; readonly count: number }[]): { total: number | null; cells: Cell[] } {
  const full = cells.filter((c) => c.count > 0);
  const total = full.reduce((sum, c) => sum + c.count, 0);
  if (total > 0 && total < smallest) return { total: null, cells: full.map((c) => ({ key: c.key, count: null })) };
  const hidden = new Set(full.filter((c) => c.count < smallest).map((c) => c.key));
  const rising = [...full].sort((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
  const hiddenSum = () => full.filter((c) => hidden.has(c.key)).reduce((sum, c) => sum + c.count, 0);
  // What is hidden together must be no single cell and no small number.
  while (hidden.size > 0 && hidden.size < full.length && (hidden.size < 2 || hiddenSum() < smallest))
    hidden.add(rising.find((c) => !hidden.has(c.key))!.key);
  return { total, cells: full.map((c) => ({ key: c.key, count: hidden.has(c.key) ? null : c.count })) };
}
