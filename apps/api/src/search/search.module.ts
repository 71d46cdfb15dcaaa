import { Search1795600000028 } from '../db/migrations/0028-search.js';
import type { Feature } from '../kernel/feature.js';
import { searchSubscribers } from './document.service.js';
import { SearchResolver } from './search.resolver.js';
import { everything, Search } from './search.service.js';

/** Search over what these rooms let be found. */
export function searchOf(rooms: readonly Feature[]): Feature {
  const searchables = rooms.flatMap((r) => [...(r.searchables ?? [])]);
  everything.searchables = searchables;
  return {
    name: 'search',
    migrations: [Search1795600000028],
    providers: [Search, SearchResolver],
    subscribers: searchSubscribers(searchables),
  };
}
