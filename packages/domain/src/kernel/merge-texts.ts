const paragraphs = (text: string): string[] => text.split(/\n(?:[^\S\n]*\n)+/);

/** For each paragraph of `base` its place in `other`, null where it is not there any more. The longest common order. */
function places(base: readonly string[], other: readonly string[]): (number | null)[] {
  const width = other.length + 1;
  const table = new Uint16Array((base.length + 1) * width);
  for (let i = base.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      table[i * width + j] =
        base[i] === other[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const found: (number | null)[] = [];
  for (let i = 0, j = 0; i < base.length;) {
    if (j < other.length && base[i] === other[j]) {
      found.push(j++);
      i++;
    } else if (j < other.length && table[(i + 1) * width + j]! < table[i * width + j + 1]!) j++;
    else {
      found.push(null);
      i++;
    }
  }
  return found;
}

/** Two texts that both came from `base`, put together paragraph by paragraph; null where both changed the same paragraphs to something different, or wrote
 *  something new at the same place. Nothing that either of them wrote is ever dropped, and nothing is guessed. */
export function mergeTexts(base: string, theirs: string, yours: string): string | null {
  if (theirs === yours || yours === base) return theirs;
  if (theirs === base) return yours;
  const [b, h, m] = [paragraphs(base), paragraphs(theirs), paragraphs(yours)];
  const [inTheirs, inYours] = [places(b, h), places(b, m)];
  const out: string[] = [];
  let [i, j, k] = [0, 0, 0];
  while (i < b.length || j < h.length || k < m.length) {
    // Up to the next paragraph that all three have.
    let end = i;
    while (end < b.length && (inTheirs[end] === null || inYours[end] === null)) end++;
    const [toTheirs, toYours] = end < b.length ? [inTheirs[end]!, inYours[end]!] : [h.length, m.length];
    const [was, one, other] = [b.slice(i, end), h.slice(j, toTheirs), m.slice(k, toYours)];
    const [wasText, oneText, otherText] = [was, one, other].map((p) => JSON.stringify(p));
    if (oneText === otherText || otherText === wasText) out.push(...one);
    else if (oneText === wasText) out.push(...other);
    else return null;
    if (end < b.length) out.push(b[end]!);
    [i, j, k] = [end + 1, toTheirs + 1, toYours + 1];
  }
  return out.join('\n\n');
}

/** Where the caret of somebody who is typing stands once the text around it has become another: behind the same words. */
export const caretAfter = (before: string, after: string, caret: number): number =>
  after.startsWith(before.slice(0, caret)) ? caret : Math.max(0, Math.min(after.length, caret + after.length - before.length));
