export interface DiffPart {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

const words = (s: string): string[] => s.match(/\s+|[\p{L}\p{N}\p{M}'’_-]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];

/** What changed from one text to another, by words. The SAME and REMOVED parts together are `before`, SAME and ADDED are `after`. Very long texts that
 *  have little in common are told as one removal and one addition: more would cost quadratic time and say less. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = words(before);
  const b = words(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string) => {
    if (!text) return;
    const last = parts[parts.length - 1];
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  };
  add('SAME', a.slice(0, head).join(''));
  for (const p of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) add(p.kind, p.text);
  add('SAME', a.slice(a.length - tail).join(''));
  return parts;
}

const maxCells = 4_000_000;
/* Longest common subsequence; removals come before additions at the same place. */
function middle(a: string[], b: string[]): DiffPart[] {
  if (a.length * b.length > maxCells)
    return [
      { kind: 'REMOVED', text: a.join('') },
      { kind: 'ADDED', text: b.join('') },
    ];
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j] ? table[(i + 1) * width + j + 1]! + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const out: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      out.push({ kind: 'SAME', text: a[i++]! });
      j++;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) out.push({ kind: 'REMOVED', text: a[i++]! });
    else out.push({ kind: 'ADDED', text: b[j++]! });
  }
  out.push(
    ...a.slice(i).map((text) => ({ kind: 'REMOVED', text }) as const),
    ...b.slice(j).map((text) => ({ kind: 'ADDED', text }) as const),
  );
  return out;
}
