import { definePolicy, type Rule } from '../kernel/policy.js';
import { SavedSearch } from './saved-search.entity.js';

const isOwn: Rule<SavedSearch> = (a, s) => a !== null && s.personId === a.id;

/** What somebody looks for is theirs alone; nobody who runs the installation has a part in it. */
export const savedSearchPolicy = definePolicy<SavedSearch>()({
  entity: SavedSearch,
  name: 'SavedSearch',
  rules: { read: isOwn, change: isOwn },
  visible: (s) => `${s}."personId" = :viewer`,
});
