/* How many texts wait on this device, for the quiet line of the shell. Small on purpose: the queue itself comes with the first page that saves. */
const key = 'waiting-texts';
const listeners = new Set<() => void>();

function kept(): number {
  try {
    return Number(localStorage.getItem(key) ?? 0) || 0;
  } catch {
    return 0;
  }
}
let count = typeof localStorage === 'undefined' ? 0 : kept();

export const waiting = {
  count: (): number => count,
  set(next: number): void {
    if (next === count) return;
    count = next;
    try {
      if (next) localStorage.setItem(key, String(next));
      else localStorage.removeItem(key);
    } catch {
      // Without storage the line ends with the page.
    }
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
