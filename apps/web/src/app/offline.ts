import { scriptUrl } from './trusted';

/** Registers the service worker when the first page has settled. Not while developing: it would keep old files. */
export function keepShellOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const go = () => void navigator.serviceWorker.register(scriptUrl('/sw.js')).catch(() => undefined);
  const settle = () => ('requestIdleCallback' in window ? requestIdleCallback(go, { timeout: 5_000 }) : setTimeout(go, 2_000));
  if (document.readyState === 'complete') settle();
  else window.addEventListener('load', settle, { once: true });
}

/** Drops every page and answer that the service worker kept; the shell itself stays. */
export async function forgetPages(): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) if (name.startsWith('read-')) await caches.delete(name);
}

const key = 'reader';
/** Pages that one person read are not for the next: called as soon as it is known who sits here. */
export function keepFor(person: string | null): void {
  try {
    const before = localStorage.getItem(key) ?? '';
    const now = person ?? '';
    if (before === now) return;
    if (now) localStorage.setItem(key, now);
    else localStorage.removeItem(key);
    if (before) void forgetPages();
  } catch {
    void forgetPages();
  }
}
