import { isPassing, type Problem } from '../problem';
import type { Conflict, Entry, Save, SaveStatus, Surroundings, Track } from './queue.types';
import { timing } from './timing';

const untouched = { typed: null, callOff: null, since: 0, parked: null };

/** Saves what is typed, in order, one at a time. Knows no React, no DOM and no clock of its own. */
export class SaveQueue {
  private readonly tracks = new Map<string, Track>();
  private entries: Entry[] = [];
  private readonly conflicts = new Map<string, Conflict<unknown>>();
  private running = false;
  private tries = 0;
  /** What to say of a new text while the next try is waited for. */
  private stuck: SaveStatus | null = null;
  private callOffRetry: (() => void) | null = null;
  /** A copy was made when the page was hidden, and must not outlive what it is a copy of. */
  private copied = false;

  constructor(private readonly around: Surroundings) {}

  /** Reads what an earlier page left behind. It is sent when the page that can send it is open again. */
  async restore(): Promise<void> {
    const known = new Set(this.entries.map((e) => e.id));
    const left = (await this.around.store.all()).filter((e) => !known.has(e.id));
    this.entries = [...left, ...this.entries].toSorted((a, b) => a.at - b.at);
    this.count();
    void this.drain();
  }

  /** @returns what is newer than the stored value that the caller has, to be shown instead of it: typed under this key but never acknowledged, or saved by
   *  this page after the caller's value was read. */
  register<V>(key: string, from: { value: V; version: number }, save: Save<V>, tell: (status: SaveStatus<V>) => void): V | undefined {
    const left = this.entries.filter((e) => e.key === key);
    const before = this.tracks.get(key);
    // The newest that is known: of what waits, of this page's own last save (the caller may read from a cache), or of the caller.
    const saved = before && before.version > from.version ? before : undefined;
    const { base, version } = left[0] ?? saved ?? { base: from.value, version: from.version };
    this.tracks.set(key, { save: save as Save<unknown>, tell: tell as Track['tell'], base, version, ...untouched });
    this.count();
    if (left.length) void this.drain();
    return (left.at(-1)?.value ?? saved?.base) as V | undefined;
  }

  /** The page is gone. What still waits keeps its way out for as long as this tab lives. */
  release(key: string): void {
    this.flush(key);
    const track = this.tracks.get(key);
    if (track) track.tell = () => undefined;
  }

  change(key: string, value: unknown): void {
    const track = this.tracks.get(key);
    if (!track) return;
    if (!track.typed) track.since = this.around.now();
    track.typed = { value };
    if (this.conflicts.has(key)) this.tellConflict(track, key);
    track.callOff?.();
    const wait = Math.min(timing.pause, track.since + timing.atLatest - this.around.now());
    track.callOff = this.around.later(() => this.flush(key), Math.max(0, wait));
  }

  /** Puts what is typed into the queue now: on blur, when the page is hidden, before a submission. */
  flush(key?: string, keepalive = false): void {
    for (const [name, track] of this.tracks) if (key === undefined || key === name) this.enqueue(name, track);
    if (keepalive) this.copy();
    void this.drain(keepalive);
  }

  /** Settles a conflict: `value` goes on top of the version that the other one saved. */
  resolve(key: string, value: unknown): void {
    const track = this.tracks.get(key);
    const conflict = this.conflicts.get(key);
    if (!track || !conflict) return;
    this.conflicts.delete(key);
    if (track.parked) this.drop(track.parked.id);
    Object.assign(track, { parked: null, base: conflict.theirs, version: conflict.currentVersion, typed: { value } });
    this.flush(key);
  }

  /** Tries at once: the connection is back, or the person asks for it. */
  retry(): void {
    this.callOffRetry?.();
    this.callOffRetry = null;
    this.stuck = null;
    this.tries = 0;
    for (const track of this.tracks.values()) if (track.parked && !this.conflicts.has(track.parked.key)) track.parked = null;
    void this.drain();
  }

  /** True while something typed under the key (under any key) has not been acknowledged. */
  isOpen(key?: string): boolean {
    return (
      [...this.tracks].some(([name, t]) => (key === undefined || key === name) && t.typed !== null) ||
      this.entries.some((e) => key === undefined || e.key === key)
    );
  }

  /** True while something is on its way out, or will be. */
  isUnderway(): boolean {
    return this.running || this.next() !== undefined || [...this.tracks.values()].some((t) => t.typed !== null);
  }

  /** Forgets everything, for a person who signs out. */
  async clear(): Promise<void> {
    const ids = this.entries.map((e) => e.id);
    this.entries = [];
    this.copy();
    this.tracks.clear();
    this.count();
    await Promise.all(ids.map((id) => this.around.store.remove(id)));
  }

  private enqueue(key: string, track: Track): void {
    track.callOff?.();
    track.callOff = null;
    if (!track.typed) return;
    const { value } = track.typed;
    const inConflict = this.conflicts.has(key);
    track.typed = null;
    // What never left is replaced by the newer text, under a new id; what left stays as it is, in front.
    const replaced = this.entries.filter((e) => e.key === key && (!e.sent || (e === track.parked && !inConflict)));
    if (!inConflict) track.parked = null;
    const entry: Entry = {
      id: this.around.newId(),
      key,
      value,
      base: track.base,
      version: track.version,
      sent: false,
      at: this.around.now(),
      href: this.around.href(),
    };
    // The new one first: between the two the page may go.
    this.entries.push(entry);
    void this.around.store.put(entry);
    for (const old of replaced) this.drop(old.id);
    if (!inConflict) track.tell(this.stuck ?? { kind: 'saving' });
    this.count();
  }

  private next(): Entry | undefined {
    const blocked = new Set<string>();
    for (const entry of this.entries) {
      const track = this.tracks.get(entry.key);
      if (!track || track.parked || blocked.has(entry.key)) blocked.add(entry.key);
      else return entry;
    }
    return undefined;
  }

  private async drain(keepalive = false): Promise<void> {
    if (this.running || this.callOffRetry) return;
    this.running = true;
    try {
      for (let entry = this.next(); entry; entry = this.next()) if (!(await this.send(entry, keepalive))) break;
    } finally {
      this.running = false;
    }
  }

  /** @returns whether the next one may be tried. */
  private async send(waiting: Entry, keepalive: boolean): Promise<boolean> {
    const track = this.tracks.get(waiting.key);
    if (!track) return false;
    const entry: Entry = waiting.sent ? waiting : { ...waiting, version: track.version, sent: true };
    this.entries = this.entries.map((e) => (e.id === entry.id ? entry : e));
    void this.around.store.put(entry);
    if (this.copied) this.copy();
    track.tell({ kind: 'saving' });
    try {
      const { version, savedAt, partly } = await track.save({
        value: entry.value,
        expectedVersion: entry.version,
        clientMutationId: entry.id,
        keepalive,
      });
      this.tries = 0;
      // The page may have been left and opened again meanwhile.
      const present = this.tracks.get(entry.key) ?? track;
      Object.assign(present, { base: entry.value, version });
      this.drop(entry.id);
      if (this.isOpen(entry.key)) return true;
      if (partly) {
        present.parked = { ...entry, id: this.around.newId(), version, sent: false };
        this.entries.push(present.parked);
        void this.around.store.put(present.parked);
      }
      present.tell({ kind: 'saved', at: savedAt });
      return true;
    } catch (error) {
      return this.failed(entry, this.tracks.get(entry.key) ?? track, this.around.problemOf(error));
    }
  }

  private failed(entry: Entry, track: Track, problem: Problem): boolean {
    if (isPassing(problem)) {
      const asked = 'retryAfterSeconds' in problem.details ? problem.details.retryAfterSeconds * 1000 : 0;
      const wait = Math.max(asked, Math.min(timing.longestRetry, timing.firstRetry * 2 ** this.tries++));
      const status: SaveStatus = problem.code === 'OFFLINE' ? { kind: 'offline' } : { kind: 'retrying', at: this.around.now() + wait };
      this.stuck = status;
      for (const key of new Set(this.entries.map((e) => e.key))) this.tracks.get(key)?.tell(status);
      this.callOffRetry = this.around.later(() => {
        this.callOffRetry = null;
        this.stuck = null;
        void this.drain();
      }, wait);
      this.count();
      return false;
    }
    // A newer text of the same key may be taken where the older was not.
    if (problem.code !== 'CONFLICT' && this.entries.some((e) => e.key === entry.key && e.id !== entry.id)) {
      this.drop(entry.id);
      return true;
    }
    track.parked = entry;
    if (problem.code === 'CONFLICT') {
      const { theirs, currentVersion } = problem.details;
      this.conflicts.set(entry.key, { base: entry.base, theirs, yours: entry.value, currentVersion });
      this.tellConflict(track, entry.key);
    } else track.tell({ kind: 'refused', problem });
    return true;
  }

  private tellConflict(track: Track, key: string): void {
    const conflict = this.conflicts.get(key);
    if (!conflict) return;
    const latest = track.typed ?? this.entries.findLast((e) => e.key === key);
    track.tell({ kind: 'conflict', conflict: { ...conflict, yours: latest ? latest.value : conflict.yours } });
  }

  private drop(id: string): void {
    this.entries = this.entries.filter((e) => e.id !== id);
    void this.around.store.remove(id);
    if (this.copied) this.copy();
    this.count();
  }

  private copy(): void {
    this.copied = this.entries.length > 0;
    this.around.store.keepNow(this.entries);
  }

  private count(): void {
    this.around.waiting(this.entries.filter((e) => this.callOffRetry !== null || !this.tracks.has(e.key)).length);
  }
}
