import { freeSlug, slugOf } from '@guildhall/domain/kernel/slug';
import type { Ctx } from './ctx.js';
import { statement } from './statement.js';

/** Makes words for the permanent address of a row of `table` out of its title, which no other row has; `otherwise` where a title has no letters for it.
 *  Two at once come one after the other. */
export function slugsOf(table: string, otherwise: string): (ctx: Ctx, title: string) => Promise<string> {
  const lock = statement<{ words: string }, object>(
    `${table}-slug-lock`,
    `select pg_advisory_xact_lock(hashtext('${table}-slug:' || :words::text))`,
  );
  const like = statement<{ words: string }, { slug: string }>(
    `${table}-slugs`,
    `select t.slug from ${table} t where t.slug = :words::text or t.slug ~ ('^' || :words::text || '-[0-9]+$')`,
  );
  return async (ctx, title) => {
    const words = slugOf(title, otherwise);
    await lock.all(ctx, { words });
    return freeSlug(words, new Set((await like.all(ctx, { words })).map((r) => r.slug)));
  };
}
