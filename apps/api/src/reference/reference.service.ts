import type { Ctx } from '../kernel/ctx.js';
import { create } from '../kernel/rows.js';
import type { Scheme } from './concept.entity.js';
import { Source } from './source.entity.js';
import { glossaryTerms, sourcesById, unknownConcepts, type GlossaryRow } from './reference.queries.js';

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

/** Which of these keys and addresses the register of documents knows already. */
export async function knownSources(
  ctx: Ctx,
  keys: readonly string[],
  urls: readonly string[],
): Promise<{ keys: Set<string>; urls: Set<string> }> {
  const rows = await ctx.run<{ key: string | null; url: string | null }>({
    name: 'sources-known',
    text: 'select key, url from source where key = any($1) or url = any($2)',
    values: [keys, urls],
  });
  return { keys: new Set(rows.flatMap((r) => r.key ?? [])), urls: new Set(rows.flatMap((r) => r.url ?? [])) };
}

/** Adds documents to the register, in the running transaction. Their keys must be new. */
export async function registerSources(
  ctx: Ctx,
  list: readonly { key: string; kind: string; title: string; url: string | null }[],
): Promise<void> {
  for (const one of list) await create(ctx, Source, { ...one, supports: '' });
}

/** The words that the network uses in one sense only. */
export const glossary = (ctx: Ctx): Promise<GlossaryRow[]> => glossaryTerms.all(ctx, {});
