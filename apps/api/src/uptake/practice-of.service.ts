import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { Practice } from '../practices/practice.entity.js';
import { readablePractice } from './uptake.queries.js';

/** A practice that can be read, locked: two that say the same of it come one after the other, and no new edition appears in between. */
export async function practiceOf(ctx: Ctx, id: string) {
  await ctx.db.findOne(Practice, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const row = await readablePractice.one(ctx, { id });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Practice' });
  return row;
}
