import { SavedSearches1795600000140 } from '../db/migrations/0140-saved-searches.js';
import { Search1795600000028 } from '../db/migrations/0028-search.js';
import { policies, type Feature } from '../kernel/feature.js';
import { alertClock } from './alert.service.js';
import { catchUp, searchSubscribers } from './document.service.js';
import { SavedSearch } from './saved-search.entity.js';
import { savedSearchPolicy } from './saved-search.policy.js';
import { SavedSearchResolver } from './saved-search.resolver.js';
import { SearchResolver } from './search.resolver.js';
import { everything, Search } from './search.service.js';

/** Search over what these rooms let be found. */
export function searchOf(rooms: readonly Feature[]): Feature {
  const searchables = rooms.flatMap((r) => [...(r.searchables ?? [])]);
  everything.searchables = searchables;
  return {
    name: 'search',
    entities: [SavedSearch],
    migrations: [Search1795600000028, SavedSearches1795600000140],
    providers: [Search, SearchResolver, SavedSearchResolver],
    policies: policies(savedSearchPolicy),
    subscribers: searchSubscribers(searchables),
    schedules: [alertClock, { name: 'search-catch-up', cron: '35 * * * *', run: catchUp(searchables) }],
    invariants: [
      {
        name: 'what can be found has a moment since when it can',
        sql: `select d.kind, d."entityId" from search_document d where not exists (select 1 from search_arrival a where a.kind = d.kind and a."entityId" = d."entityId")`,
      },
    ],
  };
}
