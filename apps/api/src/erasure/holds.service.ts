import type { Ctx } from '../kernel/ctx.js';
import type { Hold, Leaving } from '../kernel/leaving.js';

/** What the rooms bring; filled once by `erasureOf`. */
export const rooms: { leaving: readonly Leaving[] } = { leaving: [] };

/** What this person has to hand over before they can go, in the order of the rooms. */
export async function holdsOf(ctx: Ctx, personId: string): Promise<Hold[]> {
  const all: Hold[] = [];
  for (const { holds } of rooms.leaving) if (holds) all.push(...(await holds(ctx, personId)));
  return all;
}
