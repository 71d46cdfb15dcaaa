import { savedSearchFound } from '@guildhall/domain/search/saved';
import { subscribe } from '../kernel/jobs.js';
import { SavedSearch } from '../search/saved-search.entity.js';
import { tell } from './notices.service.js';

export const searchSubscribers = [
  subscribe(savedSearchFound, 'tell-what-a-search-found', async (ctx, { savedSearchId, personId, count }) => {
    // Deleted meanwhile: nobody wants to know any more.
    if (!(await ctx.db.existsBy(SavedSearch, { id: savedSearchId }))) return;
    await tell(ctx, [personId], { kind: 'SAVED_SEARCH', actorId: null, savedSearchId, count });
  }),
];
