import DataLoader from 'dataloader';
import type { Ctx } from './ctx.js';

/** What one request asks for in the same tick is answered together: `work` gets all of it at once and answers in its order. */
export function together<K, R>(work: (ctx: Ctx, keys: readonly K[]) => Promise<readonly R[]>): (ctx: Ctx, key: K) => Promise<R> {
  const loaders = new WeakMap<Ctx, DataLoader<K, R>>();
  return (ctx, key) => {
    let loader = loaders.get(ctx);
    if (!loader) loaders.set(ctx, (loader = new DataLoader<K, R>((keys) => work(ctx, keys), { cache: false })));
    return loader.load(key);
  };
}
