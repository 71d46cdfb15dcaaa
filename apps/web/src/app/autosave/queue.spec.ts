import type { Problem } from '../problem';
import { SaveQueue } from './queue';
import type { Entry, SaveRequest, SaveStatus } from './queue.types';
import { timing } from './timing';

/** A clock that only moves when told, a device that survives the page, and an API that answers as the test says. */
class World {
  now = 0;
  readonly kept = new Map<string, Entry>();
  /** What the device was told, in order: `+` and `-` with the id. */
  readonly writes: string[] = [];
  copy: readonly Entry[] = [];
  readonly timers = new Set<{ at: number; run: () => void }>();
  readonly sent: SaveRequest<unknown>[] = [];
  readonly told: Record<string, SaveStatus[]> = {};
  waits = 0;
  ids = 0;
  answer: (request: SaveRequest<unknown>) => Promise<{ version: number; savedAt: string; partly?: boolean }> = async (r) => ({
    version: r.expectedVersion + 1,
    savedAt: `t${this.now}`,
  });
  queue = this.page();

  page(): SaveQueue {
    return new SaveQueue({
      store: {
        all: async () => [...this.kept.values()],
        put: async (e) => {
          this.kept.set(e.id, e);
          this.writes.push(`+${e.id}`);
        },
        remove: async (id) => {
          this.kept.delete(id);
          this.writes.push(`-${id}`);
        },
        keepNow: (entries) => (this.copy = [...entries]),
      },
      now: () => this.now,
      later: (run, ms) => {
        const timer = { at: this.now + ms, run };
        this.timers.add(timer);
        return () => void this.timers.delete(timer);
      },
      newId: () => `id${++this.ids}`,
      href: () => '/here',
      problemOf: (e) => e as Problem,
      waiting: (n) => (this.waits = n),
    });
  }
  open(key = 'a', version = 1, value: unknown = '') {
    this.told[key] = [];
    return this.queue.register(
      key,
      { value, version },
      (request) => {
        this.sent.push(request);
        return this.answer(request);
      },
      (s) => this.told[key]?.push(s),
    );
  }
  last(key = 'a') {
    return this.told[key]?.at(-1);
  }
  async pass(ms: number) {
    const end = this.now + ms;
    for (;;) {
      const next = [...this.timers].filter((t) => t.at <= end).toSorted((x, y) => x.at - y.at)[0];
      if (!next) break;
      this.timers.delete(next);
      this.now = next.at;
      next.run();
      await settle();
    }
    this.now = end;
    await settle();
  }
  values() {
    return this.sent.map((r) => r.value);
  }
}
const settle = async () => {
  for (let i = 0; i < 30; i++) await Promise.resolve();
};
const offline: Problem = { code: 'OFFLINE', details: {} };
const fail = (problem: Problem) => () => Promise.reject(problem);

let w: World;
beforeEach(() => {
  w = new World();
});

it('saves once after a pause in typing', async () => {
  w.open();
  for (const text of ['h', 'he', 'hel']) {
    w.queue.change('a', text);
    await w.pass(200);
  }
  expect(w.sent).toEqual([]);
  await w.pass(timing.pause);
  expect(w.values()).toEqual(['hel']);
  expect(w.last()).toEqual({ kind: 'saved', at: `t${400 + timing.pause}` });
  expect(w.kept.size).toBe(0);
});

it('saves at the latest after five seconds while somebody types without a pause', async () => {
  w.open();
  for (let i = 0; i < 30; i++) {
    w.queue.change('a', i);
    await w.pass(200);
  }
  expect(w.sent.length).toBe(1);
  expect(w.sent[0]?.value).toBe(24);
});

it('gives each save the version that the last one made', async () => {
  w.open('a', 7);
  for (const text of ['x', 'y']) {
    w.queue.change('a', text);
    await w.pass(timing.pause);
  }
  expect(w.sent.map((r) => r.expectedVersion)).toEqual([7, 8]);
});

it('keeps the text on the device without a connection, says so, and sends it in order when the connection is back', async () => {
  w.open('a');
  w.open('b');
  w.answer = fail(offline);
  w.queue.change('a', 'first');
  await w.pass(timing.pause);
  w.queue.change('b', 'second');
  await w.pass(timing.pause);
  expect(w.last('a')).toEqual({ kind: 'offline' });
  expect(w.last('b')).toEqual({ kind: 'offline' });
  expect([...w.kept.values()].map((e) => e.value)).toEqual(['first', 'second']);
  expect(w.waits).toBe(2);
  w.sent.length = 0;
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'now' });
  w.queue.retry();
  await settle();
  expect(w.values()).toEqual(['first', 'second']);
  expect([w.kept.size, w.waits]).toEqual([0, 0]);
});

it('repeats what may have arrived under the same id and unchanged, before the newer text', async () => {
  w.open();
  w.answer = fail(offline);
  w.queue.change('a', 'one');
  await w.pass(timing.pause);
  w.queue.change('a', 'two');
  await w.pass(timing.pause);
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'now' });
  await w.pass(60_000);
  const first = w.sent[0];
  expect(
    w.sent.filter((r) => r.value === 'one').every((r) => r.clientMutationId === first?.clientMutationId && r.expectedVersion === 1),
  ).toBe(true);
  expect(w.sent.at(-1)).toMatchObject({ value: 'two', expectedVersion: 2 });
});

it('never gives two texts one id', async () => {
  w.open();
  w.answer = (r) => (w.sent.length % 3 ? Promise.reject(offline) : Promise.resolve({ version: r.expectedVersion + 1, savedAt: 'now' }));
  for (let i = 0; i < 40; i++) {
    w.queue.change('a', `text ${i}`);
    await w.pass((i * 397) % 1900);
  }
  await w.pass(120_000);
  const byId = new Map<string, unknown>();
  for (const r of w.sent) {
    expect(byId.get(r.clientMutationId) ?? r.value).toBe(r.value);
    byId.set(r.clientMutationId, r.value);
  }
  expect(w.sent.at(-1)?.value).toBe('text 39');
});

it('waits longer from try to try, and as long as the API asks', async () => {
  w.open();
  w.answer = fail({ code: 'UNAVAILABLE', details: { retryAfterSeconds: 4 } });
  w.queue.change('a', 'x');
  await w.pass(timing.pause);
  expect(w.last()).toEqual({ kind: 'retrying', at: timing.pause + 4000 });
  await w.pass(3999);
  expect(w.sent.length).toBe(1);
  await w.pass(1);
  expect(w.sent.length).toBe(2);
});

it('gives the text of a closed page back, and sends it under the old id', async () => {
  w.open('a', 3, 'old');
  w.answer = fail(offline);
  w.queue.change('a', 'typed on the train');
  w.queue.flush();
  await settle();
  const before = w.sent[0];
  w.queue = w.page();
  await w.queue.restore();
  expect(w.waits).toBe(1);
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'now' });
  expect(w.open('a', 4, 'old')).toBe('typed on the train');
  await settle();
  expect(w.sent.at(-1)).toMatchObject({ clientMutationId: before?.clientMutationId, expectedVersion: 3 });
  expect([w.kept.size, w.waits]).toEqual([0, 0]);
});

it('gives back what this page saved after the caller read its value', async () => {
  w.open('a', 3, 'old');
  w.queue.change('a', 'newer');
  w.queue.release('a');
  await settle();
  expect(w.open('a', 3, 'old')).toBe('newer');
  w.queue.change('a', 'newest');
  await w.pass(timing.pause);
  expect(w.sent.at(-1)).toMatchObject({ value: 'newest', expectedVersion: 4 });
  w.queue.release('a');
  expect(w.open('a', 6, 'of another page')).toBeUndefined();
});

it('keeps on the device what the API could take only in part, gives it back to the next page, and lets go when it is corrected', async () => {
  w.open('a', 3, 'old');
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'now', partly: true });
  w.queue.change('a', 'good, and a bad address');
  await w.pass(timing.pause);
  expect([w.last(), w.queue.isOpen('a'), w.queue.isUnderway(), w.waits]).toEqual([{ kind: 'saved', at: 'now' }, true, false, 0]);
  w.queue = w.page();
  await w.queue.restore();
  expect(w.open('a', 4, 'good')).toBe('good, and a bad address');
  await settle();
  expect(new Set(w.sent.map((r) => r.clientMutationId)).size).toBe(2);
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'later' });
  w.queue.change('a', 'good, and a right address');
  await w.pass(timing.pause);
  expect([w.sent.at(-1)?.value, w.last(), w.kept.size, w.queue.isOpen('a')]).toEqual([
    'good, and a right address',
    { kind: 'saved', at: 'later' },
    0,
    false,
  ]);
});

it('shows base, theirs and yours in a conflict, keeps what is typed meanwhile, and goes on from the version of the other', async () => {
  w.open('a', 5, 'base');
  w.answer = fail({ code: 'CONFLICT', details: { entity: 'Answer', currentVersion: 9, theirs: 'theirs' } });
  w.queue.change('a', 'mine');
  await w.pass(timing.pause);
  expect(w.last()).toEqual({ kind: 'conflict', conflict: { base: 'base', theirs: 'theirs', yours: 'mine', currentVersion: 9 } });
  w.queue.change('a', 'mine, longer');
  await w.pass(timing.atLatest);
  expect(w.last()).toMatchObject({ conflict: { yours: 'mine, longer' } });
  expect([...w.kept.values()].map((e) => e.value)).toContain('mine, longer');
  expect(w.sent.length).toBe(1);
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'now' });
  w.queue.resolve('a', 'both');
  await settle();
  expect(w.sent.at(-1)).toMatchObject({ value: 'both', expectedVersion: 9 });
  expect(w.last()).toEqual({ kind: 'saved', at: 'now' });
  expect(w.kept.size).toBe(0);
});

it('a conflict in one text does not hold up another', async () => {
  w.open('a');
  w.open('b');
  w.answer = (r) =>
    r.value === 'A'
      ? Promise.reject({ code: 'CONFLICT', details: { entity: 'X', currentVersion: 2 } })
      : Promise.resolve({ version: 2, savedAt: 'now' });
  w.queue.change('a', 'A');
  w.queue.change('b', 'B');
  w.queue.flush();
  await settle();
  expect([w.last('a')?.kind, w.last('b')?.kind]).toEqual(['conflict', 'saved']);
});

it('keeps a refused text and tries the corrected one', async () => {
  w.open();
  const problem: Problem = { code: 'DEADLINE_PASSED', details: { dueAt: 'x' } };
  w.answer = fail(problem);
  w.queue.change('a', 'late');
  await w.pass(timing.pause);
  expect(w.last()).toEqual({ kind: 'refused', problem });
  expect([...w.kept.values()].map((e) => e.value)).toEqual(['late']);
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'now' });
  w.queue.change('a', 'late, but shorter');
  await w.pass(timing.pause);
  expect(w.values()).toEqual(['late', 'late, but shorter']);
  expect(w.kept.size).toBe(0);
});

it('sends what is typed when the page is left, and goes on saving for a page that was closed inside the application', async () => {
  w.open();
  w.queue.change('a', 'last words');
  w.queue.flush(undefined, true);
  await settle();
  expect(w.sent[0]).toMatchObject({ value: 'last words', keepalive: true });
  w.answer = fail(offline);
  w.queue.change('a', 'and more');
  w.queue.release('a');
  await settle();
  w.answer = async (r) => ({ version: r.expectedVersion + 1, savedAt: 'now' });
  await w.pass(5_000);
  expect(w.values().at(-1)).toBe('and more');
  expect(w.queue.isOpen()).toBe(false);
});

it('forgets everything at sign-out', async () => {
  w.open();
  w.answer = fail(offline);
  w.queue.change('a', 'secret');
  w.queue.flush();
  await settle();
  await w.queue.clear();
  expect([w.kept.size, w.waits, w.queue.isOpen()]).toEqual([0, 0, false]);
});

it('puts a newer text on the device before it takes the older one off', async () => {
  const w = new World();
  w.open();
  w.answer = () => new Promise(() => undefined);
  w.queue.change('a', 'held up');
  w.queue.flush();
  for (const text of ['older', 'newer']) {
    w.queue.change('a', text);
    w.queue.flush();
  }
  expect(w.writes.slice(-2)).toEqual(['+id3', '-id2']);
});
it('has a copy of all that waits before a page that is left is gone, and none of what is saved', async () => {
  const w = new World();
  w.open();
  let answered: () => void = () => undefined;
  w.answer = (r) => new Promise((done) => (answered = () => done({ version: r.expectedVersion + 1, savedAt: 't' })));
  w.queue.change('a', 'typed a moment ago');
  w.queue.flush(undefined, true);
  expect(w.copy.map((e) => e.value)).toEqual(['typed a moment ago']);
  answered();
  await w.pass(0);
  expect(w.copy).toEqual([]);
});
