import type { Ctx } from './ctx.js';

/** Whether this is the first who asks for a key: what is done for it is done once, whoever runs how often. Kept with the running transaction. */
export const claim = async (ctx: Ctx, key: string): Promise<boolean> =>
  (
    await ctx.run({
      name: 'effect-claim',
      text: 'insert into effect (key, at) values ($1, $2) on conflict do nothing returning key',
      values: [key, ctx.now],
    })
  ).length > 0;
