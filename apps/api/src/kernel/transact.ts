import { setTimeout } from 'node:timers/promises';
import type { Ctx } from './ctx.js';
import { isInTransaction } from './ctx.js';
import { withManager } from './ctx.factory.js';

const retryable = new Set(['40001', '40P01']);
const codeOf = (e: unknown) =>
  (e as { code?: string; driverError?: { code?: string } }).driverError?.code ?? (e as { code?: string }).code ?? '';

/** One mutation, one transaction. The callback's parameter is always called `ctx`, so the outer one is out of reach.
 *  A nested call is a savepoint. Deadlocks and serialisation failures are tried again, three times at most. */
export async function transact<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.db.transaction((db) => work(withManager(ctx, db)));
    } catch (e) {
      if (isInTransaction(ctx) || attempt === 3 || !retryable.has(codeOf(e))) throw e;
      await setTimeout(attempt * 10 + Math.random() * 20);
    }
  }
}
