import { distributionOf, type Distribution } from './scores.js';

/** Fewest hosts of whom an aggregate over cases may speak, and the steps in which it grows: what one more of them adds cannot be told from the outside. */
export const benchmarkStep = 5;

/** The agreed level of one dimension in a report that everybody may read. */
export interface PublishedLevel {
  readonly hostId: string;
  readonly level: number;
  /** When it was published, ISO. */
  readonly at: string;
}
export interface Benchmark extends Pick<Distribution, 'counts'> {
  readonly hosts: number;
  readonly median: number;
}

/** What was agreed elsewhere on one dimension: each host counts once, with its newest report; those that came first, in full steps. Null below the first. */
export function benchmarkOf(published: readonly PublishedLevel[]): Benchmark | null {
  const inTime = published.toSorted((a, b) => (a.at === b.at ? (a.hostId < b.hostId ? -1 : 1) : a.at < b.at ? -1 : 1));
  const newest = new Map<string, PublishedLevel>();
  for (const p of inTime) {
    newest.delete(p.hostId);
    newest.set(p.hostId, p);
  }
  const hosts = newest.size - (newest.size % benchmarkStep);
  if (hosts === 0) return null;
  const counted = [...newest.values()].slice(0, hosts).map((p) => String(p.level) as '1' | '2' | '3' | '4' | '5');
  const { counts, median } = distributionOf(counted);
  return { hosts, counts, median: median! };
}
