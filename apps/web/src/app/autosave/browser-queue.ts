import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { problemOf } from '../errors';
import { connection } from '../online';
import { SaveQueue } from './queue';
import type { Entry, Store } from './queue.types';
import { waiting } from './waiting';

/** Copies that pages made when they were left, one for each page; only localStorage is written before it returns. */
const copies = 'texts-left/';
const copyOfThisPage = crypto.randomUUID();
function copyKeys(owner: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${copies}${owner}`));
  } catch {
    return [];
  }
}
function copyOf(key: string): Entry[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Entry[];
  } catch {
    return [];
  }
}

/** Entries of one person in IndexedDB. Where a browser offers none (private windows of some), they live as long as the page. */
function deviceStore(owner: string): Store {
  let db: UseStore | undefined;
  const open = () => (db ??= createStore('guildhall-texts', 'texts'));
  const name = (id: string) => `${owner}/${id}`;
  const calm = <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return work().catch(() => otherwise);
    } catch {
      return Promise.resolve(otherwise);
    }
  };
  return {
    all: () =>
      calm(async () => {
        const left = copyKeys(`${owner}/`).filter((key) => !key.endsWith(copyOfThisPage));
        for (const key of left) {
          for (const entry of copyOf(key)) await set(name(entry.id), entry, open());
          localStorage.removeItem(key);
        }
        return (await entries<string, Entry>(open())).filter(([id]) => id.startsWith(`${owner}/`)).map(([, entry]) => entry);
      }, []),
    keepNow: (waiting) => {
      try {
        const key = `${copies}${owner}/${copyOfThisPage}`;
        if (waiting.length) localStorage.setItem(key, JSON.stringify(waiting));
        else localStorage.removeItem(key);
      } catch {
        // A browser that keeps nothing, or no more: what IndexedDB still gets done has to do.
      }
    },
    put: (entry) => calm(() => set(name(entry.id), entry, open()), undefined),
    remove: (id) => calm(() => del(name(id), open()), undefined),
  };
}

let present: { owner: string; queue: SaveQueue; ready: Promise<void> } | undefined;

/** The queue of the signed-in person; one for each tab. `ready` once what an earlier page left behind has been read. */
export function queueOf(owner: string): { queue: SaveQueue; ready: Promise<void> } {
  if (present?.owner === owner) return present;
  const queue = new SaveQueue({
    store: deviceStore(owner),
    now: () => Date.now(),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    newId: () => crypto.randomUUID(),
    href: () => location.pathname + location.search,
    problemOf,
    waiting: waiting.set,
  });
  connection.subscribe(() => connection.isOnline() && queue.retry());
  // Who comes back may have signed in again in another tab: what was refused for that is sent then.
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'hidden' ? queue.flush(undefined, true) : queue.retry(),
  );
  window.addEventListener('pagehide', () => queue.flush(undefined, true));
  present = { owner, queue, ready: queue.restore() };
  return present;
}

/** Sends what is typed now and waits until the API has it, at most that long (ms): before a page that reads it back. */
export async function settled(atMost = 15_000): Promise<void> {
  const until = Date.now() + atMost;
  present?.queue.flush();
  while (present?.queue.isUnderway() && connection.isOnline() && Date.now() < until) await new Promise((done) => setTimeout(done, 50));
}

/** For sign-out: nothing typed stays on the device. */
export async function forgetTexts(): Promise<void> {
  await present?.queue.clear();
  present = undefined;
  indexedDB.deleteDatabase('guildhall-texts');
  for (const key of copyKeys('')) localStorage.removeItem(key);
  waiting.set(0);
}
