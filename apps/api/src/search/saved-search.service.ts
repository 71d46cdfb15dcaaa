import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import {
  maxSavedSearches,
  nextAlert,
  savedSearchChanged,
  savedSearchDeleted,
  searchSaved,
  type Alert,
  type ChangeSavedSearchInput,
  type deleteSavedSearchInput,
  type SaveSearchInput,
} from '@guildhall/domain/search/saved';
import { readSaved } from '@guildhall/domain/search/saved-address';
import type * as z from 'zod/mini';
import { asker, type Actor, type Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { SavedSearch } from './saved-search.entity.js';
import { savedSearchPolicy } from './saved-search.policy.js';

export type SavedRow = Pick<SavedSearch, 'id' | 'version' | 'name' | 'address' | 'alert'> & { createdAt: string; nextAt: string | null };
export const savedSearches = statement<object, SavedRow>(
  'saved-searches',
  `select s.id, s.version, s.name, s.address, s.alert, s."createdAt", s."nextAt" from saved_search s where ${savedSearchPolicy.visible('s')} order by lower(s.name), s.id`,
);
/* One after the other for each person: the number of their searches, and no name twice. */
const line = statement<object, object>('saved-search-line', `select pg_advisory_xact_lock(hashtext('saved-search:' || :viewer::text))`);
const others = statement<{ name: string; except: string | null }, { count: number; same: boolean }>(
  'saved-search-others',
  `select count(*)::int count, coalesce(bool_or(lower(s.name) = lower(:name::text) and s.id is distinct from :except::uuid), false) same from saved_search s where s."personId" = :viewer`,
);

const heard = (ctx: Ctx, actor: Actor, alert: Alert, since: Date) => ({ alert, since, nextAt: nextAlert(alert, ctx.now, actor.timeZone) });

/** Keeps a search under a name. What is there already is not new; an alert tells of what comes from now on. Returns its id. */
export function saveSearch(ctx: Ctx, input: SaveSearchInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const actor = asker(ctx);
    const target = readSaved(input.address);
    if (!target) throw invalid('address', 'noSearch');
    await line.all(ctx, {});
    return once(ctx, input.clientMutationId, 'saveSearch', async () => {
      const { count, same } = (await others.one(ctx, { name: input.name, except: null }))!;
      if (same) throw invalid('name', 'taken');
      if (count >= maxSavedSearches) throw invalid('name', 'savedFull', { maximum: maxSavedSearches });
      const row = await create(ctx, SavedSearch, {
        personId: actor.id,
        name: input.name,
        address: target.address,
        ...heard(ctx, actor, input.alert, ctx.now),
      });
      await emit(ctx, searchSaved({ savedSearchId: row.id }));
      return row.id;
    });
  });
}

/** Another name, another alert. An alert that is switched on tells of what comes from now on. */
export function changeSavedSearch(ctx: Ctx, input: ChangeSavedSearchInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const actor = asker(ctx);
    await line.all(ctx, {});
    const row = await savedSearchPolicy.admit(ctx, 'change', input.savedSearchId);
    if ((await others.one(ctx, { name: input.name, except: row.id }))!.same) throw invalid('name', 'taken');
    const alert = input.alert === row.alert ? {} : heard(ctx, actor, input.alert, row.alert === 'OFF' ? ctx.now : row.since);
    await save(ctx, SavedSearch, row, { name: input.name, ...alert }, input.expectedVersion);
    await emit(ctx, savedSearchChanged({ savedSearchId: row.id }));
    return row.id;
  });
}

export function deleteSavedSearch(ctx: Ctx, input: z.infer<typeof deleteSavedSearchInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await savedSearchPolicy.admit(ctx, 'change', input.savedSearchId);
    if (row.version !== input.expectedVersion) throw new DomainError('CONFLICT', { entity: 'SavedSearch', currentVersion: row.version });
    await ctx.db.delete(SavedSearch, { id: row.id });
    await emit(ctx, savedSearchDeleted({ savedSearchId: row.id }));
    return row.id;
  });
}
