import type { Ctx } from '../kernel/ctx.js';
import type { Scheme } from './concept.entity.js';
import { sourcesById, unknownConcepts } from './reference.queries.js';

/** Codes that no vocabulary knows, of those that are asked for. */
export async function unknownCodes(
  ctx: Ctx,
  wanted: readonly { scheme: Scheme; code: string }[],
): Promise<{ scheme: string; code: string }[]> {
  return wanted.length ? unknownConcepts.all(ctx, { wanted: JSON.stringify(wanted) }) : [];
}

/** Title and address of documents of the register, by id; ids that are not there are left out. */
export async function sourcesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, { title: string; url: string | null }>> {
  if (!ids.length) return new Map();
  return new Map((await sourcesById.all(ctx, { ids })).map((s) => [s.id, s]));
}
