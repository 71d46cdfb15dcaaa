import { resourceDiscarded, resourceMachine } from '@guildhall/domain/resources/resource';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Leaver, Leaving } from '../kernel/leaving.js';
import { emit } from '../kernel/outbox.js';
import { Resource } from './resource.entity.js';

/** What nobody could read yet goes with who wrote it. */
async function discardOwn(ctx: Ctx, { personId }: Leaver): Promise<Counts> {
  const own = (
    await ctx.db.find(Resource, { where: { authorId: personId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })
  ).filter((r) => resourceMachine.can(r.state, 'discard'));
  for (const { id } of own) {
    await ctx.db.delete(Resource, { id });
    await emit(ctx, resourceDiscarded({ resourceId: id }));
  }
  return { resource: own.length };
}

export const resourcesLeaving: Leaving = { steps: { resources: discardOwn } };
