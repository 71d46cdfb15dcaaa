import { createHash } from 'node:crypto';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { isInTransaction, type Ctx } from './ctx.js';
import type { Schedule } from './jobs.js';

/** `burst` at once, then `perHour`; so at most burst + perHour in any hour. */
export interface Throttle {
  readonly name: string;
  readonly burst: number;
  readonly perHour: number;
}
export type Charge = readonly [Throttle, string];

/** Counts one try in each bucket, shared by all processes in one statement; throws RATE_LIMITED with the seconds to wait where one is full.
 *  Outside a transaction, so that a refused try still counts and nobody waits for its row. What is counted by is hashed: no address is stored. */
export async function charge(ctx: Ctx, charges: readonly Charge[]): Promise<void> {
  if (isInTransaction(ctx)) throw new Error('charge() inside transact()');
  const rows = charges
    .map(([t, by]) => ({
      key: `${t.name}:${createHash('sha256').update(by).digest('base64url')}`,
      capacity: t.burst,
      perSecond: t.perHour / 3600,
    }))
    // The same order everywhere, or two tries that share two buckets could wait for each other.
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const values = [rows.map((r) => r.key), rows.map((r) => r.capacity), rows.map((r) => r.perSecond), ctx.now];
  const taken = await ctx.run<{ key: string }>({
    name: 'throttle-charge',
    text: `insert into throttle_bucket as b (key, capacity, "perSecond", level, at)
      select key, capacity, "perSecond", 1, $4 from unnest($1::text[], $2::float8[], $3::float8[]) as t(key, capacity, "perSecond") order by key
      on conflict (key) do update set capacity = excluded.capacity, "perSecond" = excluded."perSecond", at = greatest(b.at, excluded.at),
        level = greatest(0, b.level - excluded."perSecond" * greatest(0, extract(epoch from excluded.at - b.at))) + 1
      where greatest(0, b.level - excluded."perSecond" * greatest(0, extract(epoch from excluded.at - b.at))) + 1 <= excluded.capacity
      returning key`,
    values,
  });
  if (taken.length === rows.length) return;
  const [wait] = await ctx.run<{ seconds: number }>({
    name: 'throttle-wait',
    text: `select ceil(max((greatest(0, level - "perSecond" * greatest(0, extract(epoch from $2::timestamptz - at))) + 1 - capacity) / "perSecond"))::int seconds from throttle_bucket where key = any($1)`,
    values: [rows.map((r) => r.key).filter((k) => !taken.some((t) => t.key === k)), ctx.now],
  });
  throw new DomainError('RATE_LIMITED', { retryAfterSeconds: Math.max(1, wait?.seconds ?? 60) });
}

export const throttleSweep: Schedule = {
  name: 'throttle-sweep',
  cron: '17 * * * *',
  async run(ctx) {
    await ctx.run({
      text: `delete from throttle_bucket where level - "perSecond" * extract(epoch from $1::timestamptz - at) <= 0`,
      values: [ctx.now],
    });
  },
};
