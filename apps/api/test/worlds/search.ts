import { SavedSearch } from '../../src/search/saved-search.entity.js';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import { person } from '../cast.js';
import type { World } from '../worlds.js';

/** Two people with a search each; whoever runs the installation has none. */
export const searchWorld: World = async (app) => {
  const keeper = await person(app, 'Keeper of a search');
  const other = await person(app, 'Keeper of another');
  await transact(app.factory.make(null), async (ctx) => {
    for (const who of [keeper, other])
      await create(ctx, SavedSearch, {
        personId: who.id,
        name: 'Loans',
        address: '/search?q=loan',
        alert: 'OFF',
        since: ctx.now,
        nextAt: null,
      });
  });
  return { searchKeeper: keeper, otherKeeper: other, searchAdmin: await person(app, 'Admin of searches', { administrator: true }) };
};
