import { features } from '../src/features.js';
import type { TestApp } from './app.js';

/** What is broken in the database after a test: name of the rule and the first rows that break it. */
export async function brokenInvariants(app: TestApp): Promise<{ name: string; rows: unknown[] }[]> {
  const rules = features.flatMap((f) => [...(f.invariants ?? [])]);
  const found = await app.allAsOwner(rules.map(({ sql }) => `${sql} limit 3`));
  return rules.map(({ name }, i) => ({ name, rows: found[i]! })).filter(({ rows }) => rows.length > 0);
}

/** Ends the application of a file of tests, of which no rule may be broken by then. `clockJumps`: where the clock goes to and fro, what was written then is from the
 *  future of the database. */
export async function stopUnbroken(app: TestApp, { clockJumps = false } = {}): Promise<void> {
  const broken = (await brokenInvariants(app)).filter((b) => !clockJumps || b.name !== 'kernel: activities are not from the future');
  await app.stop();
  expect(broken).toEqual([]);
}
