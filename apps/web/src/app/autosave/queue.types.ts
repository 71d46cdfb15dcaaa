import type { Problem } from '../problem';

/** A text on its way to the API. An id never names two values: that is what makes a repeat harmless. */
export interface Entry {
  /** The clientMutationId, UUID. */
  readonly id: string;
  /** What is saved, e.g. `answer:<case>:<dimension>`. */
  readonly key: string;
  readonly value: unknown;
  /** The last value that the API had accepted when this was typed, and its version. */
  readonly base: unknown;
  readonly version: number;
  /** Has left this device at least once, so it may have arrived. It is repeated as it is, never changed. */
  readonly sent: boolean;
  /** When it was typed, ms. */
  readonly at: number;
  /** Address of the page where it was typed. */
  readonly href: string;
}

export interface Conflict<V> {
  base: V | undefined;
  theirs: V | undefined;
  yours: V;
  currentVersion: number;
}

export type SaveStatus<V = unknown> =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** `at`: when the API saved it, ISO. */
  | { kind: 'saved'; at: string }
  /** No connection; the text is kept on this device and sent later. */
  | { kind: 'offline' }
  /** The API did not take it; the next try is at `at` (ms). Nothing is lost. */
  | { kind: 'retrying'; at: number }
  /** Somebody saved in between. */
  | { kind: 'conflict'; conflict: Conflict<V> }
  /** The API says no, and will say it again: the text stays here until it is changed or the reason is gone. */
  | { kind: 'refused'; problem: Problem };

export interface SaveRequest<V> {
  value: V;
  expectedVersion: number;
  clientMutationId: string;
  /** The page is being left: pass on as `context: { keepalive }`. */
  keepalive: boolean;
}
/** Sends one value; throws what the client throws. `savedAt` is an ISO instant. `partly`: something in it cannot be taken before it is corrected; the value then
 *  stays on the device too, and the next page shows it again. */
export type Save<V> = (request: SaveRequest<V>) => Promise<{ version: number; savedAt: string; partly?: boolean }>;

/** What the queue knows of one text of the page. */
export interface Track {
  save: Save<unknown>;
  tell: (status: SaveStatus) => void;
  /** What the API has, as far as we know. */
  base: unknown;
  version: number;
  /** Typed, but not yet in the queue. */
  typed: { value: unknown } | null;
  callOff: (() => void) | null;
  since: number;
  /** The entry that the API refused or that met a newer version; it waits for the person. */
  parked: Entry | null;
}

/** Where entries survive the page. */
export interface Store {
  all(): Promise<Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
  /** Keeps a copy of all that waits before it returns: nothing else is sure to end once the page is being left. Read back by `all` of the next page. */
  keepNow(entries: readonly Entry[]): void;
}
export interface Surroundings {
  readonly store: Store;
  now(): number;
  /** Runs later; the returned function calls it off. */
  later(run: () => void, ms: number): () => void;
  newId(): string;
  href(): string;
  problemOf(error: unknown): Problem;
  /** Called whenever the number of entries that wait changes. */
  waiting(count: number): void;
}
