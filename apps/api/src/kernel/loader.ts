import DataLoader from 'dataloader';
import type { Ctx } from './ctx.js';
import type { Statement } from './statement.js';

/** Loads rows by id in one statement for all that ask in the same tick. The statement takes `:ids` and must carry the rights. */
export function byIds<R extends { id: string }>(rows: Statement<{ ids: readonly string[] }, R>) {
  const loaders = new WeakMap<Ctx, DataLoader<string, R | null>>();
  return {
    load(ctx: Ctx, id: string): Promise<R | null> {
      let loader = loaders.get(ctx);
      if (!loader) {
        loader = new DataLoader<string, R | null>(async (ids) => {
          const found = new Map((await rows.all(ctx, { ids })).map((r) => [r.id, r]));
          return ids.map((one) => found.get(one) ?? null);
        });
        loaders.set(ctx, loader);
      }
      return loader.load(id);
    },
  };
}
