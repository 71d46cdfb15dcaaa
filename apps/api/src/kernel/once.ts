import { DomainError } from '@guildhall/domain/kernel/errors';
import { isInTransaction, type Ctx } from './ctx.js';

/** Runs `work` once for (asker, key): a repeat waits for the first and gets the same id back. The key is remembered in the transaction of the effect.
 *  The same key for another operation or with another input is refused: silence would say that the second was done. Returns the id that `work` returned.
 *  With `as` the key is remembered for that row instead of the asker, whom it must not name; whoever gives one has admitted the asker to it before. */
export async function once(ctx: Ctx, key: string, operation: string, work: () => Promise<string>, as?: string): Promise<string> {
  if (!isInTransaction(ctx)) throw new Error(`once(${operation}) outside transact()`);
  const asker = as ?? ctx.actor?.id ?? '00000000-0000-0000-0000-000000000000';
  const inserted = await ctx.run<{ key: string }>({
    name: 'once-claim',
    text: 'insert into idempotency ("actorId", key, operation, "inputHash", at) values ($1, $2, $3, $4, $5) on conflict do nothing returning key',
    values: [asker, key, operation, ctx.inputHash, ctx.now],
  });
  if (inserted.length === 0) {
    const [known] = await ctx.run<{ operation: string; inputHash: string | null; resultId: string }>({
      name: 'once-known',
      text: 'select operation, "inputHash", "resultId" from idempotency where "actorId" = $1 and key = $2',
      values: [asker, key],
    });
    if (known?.operation !== operation || (known.inputHash !== null && ctx.inputHash !== null && known.inputHash !== ctx.inputHash))
      throw new DomainError('INVALID_INPUT', { issues: [{ path: 'clientMutationId', rule: 'usedBefore' }] });
    return known.resultId;
  }
  const resultId = await work();
  await ctx.run({
    name: 'once-done',
    text: 'update idempotency set "resultId" = $3 where "actorId" = $1 and key = $2',
    values: [asker, key, resultId],
  });
  return resultId;
}
