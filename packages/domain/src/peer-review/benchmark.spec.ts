import fc from 'fast-check';
import { benchmarkOf, benchmarkStep, type PublishedLevel } from './benchmark.js';

const day = fc.integer({ min: 0, max: 999 }).map((d) => new Date(Date.UTC(2024, 0, 1 + d)).toISOString());
const level = fc.integer({ min: 1, max: 5 });
const published: fc.Arbitrary<PublishedLevel[]> = fc.uniqueArray(
  fc.record({ hostId: fc.integer({ min: 1, max: 14 }).map((n) => `h${String(n).padStart(2, '0')}`), level, at: day }),
  { maxLength: 40, selector: (p) => `${p.hostId} ${p.at}` },
);
const hostsOf = (list: readonly PublishedLevel[]) => new Set(list.map((p) => p.hostId)).size;
const host = (hostId: string, level: number, at = '2025-01-01T00:00:00.000Z'): PublishedLevel => ({ hostId, level, at });

describe('what was agreed elsewhere', () => {
  it('is nothing at all below five hosts, however many cases they have', () =>
    fc.assert(fc.property(published, (list) => expect(benchmarkOf(list) === null).toBe(hostsOf(list) < benchmarkStep))));
  it('stands for hosts in fives, each once, and never for more than there are', () =>
    fc.assert(
      fc.property(published, (list) => {
        const b = benchmarkOf(list);
        if (!b) return;
        expect(b.hosts % benchmarkStep).toBe(0);
        expect(hostsOf(list) - b.hosts).toBeLessThan(benchmarkStep);
        expect(b.counts.reduce((sum, n) => sum + n, 0)).toBe(b.hosts);
      }),
    ));
  it('does not depend on the order in which it is told', () =>
    fc.assert(
      fc.property(published, fc.func(fc.integer()), (list, by) =>
        expect(benchmarkOf(list.toSorted((a, b) => by(a) - by(b)))).toEqual(benchmarkOf(list)),
      ),
    ));
  it('does not move by a single report: the next hosts show only once there are five of them', () =>
    fc.assert(
      fc.property(fc.array(level, { minLength: 5, maxLength: 5 }), fc.array(level, { minLength: 1, maxLength: 4 }), (first, more) => {
        const five = first.map((l, i) => host(`a${i}`, l));
        const later = more.map((l, i) => host(`b${i}`, l, '2025-06-01T00:00:00.000Z'));
        expect(benchmarkOf([...five, ...later])).toEqual(benchmarkOf(five));
      }),
    ));
  it('counts a host by its newest report, and knows a median and no mean', () => {
    const five = [1, 2, 3, 5, 5].map((l, i) => host(`a${i}`, l));
    expect(benchmarkOf(five)).toEqual({ hosts: 5, counts: [1, 1, 1, 0, 2], median: 3 });
    expect(benchmarkOf([...five, host('a0', 4, '2025-02-01T00:00:00.000Z')])).toEqual({ hosts: 5, counts: [0, 1, 1, 1, 2], median: 4 });
  });
});
