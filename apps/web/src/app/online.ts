/** Whether the API answers, as far as we know: what the browser says, corrected by what the last request met. */
type Listener = () => void;
const listeners = new Set<Listener>();
let online = typeof navigator === 'undefined' || navigator.onLine !== false;

function set(next: boolean): void {
  if (next === online) return;
  online = next;
  for (const listener of listeners) listener();
}

export const connection = {
  isOnline: (): boolean => online,
  reached: (): void => set(true),
  missed: (): void => set(false),
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => set(true));
  window.addEventListener('offline', () => set(false));
}
