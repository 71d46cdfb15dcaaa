import { words } from './browse.js';
import { searchKinds, type SearchKind } from './kinds.js';

/** What the address of a search over everything says. */
export interface SearchSearch {
  q?: string;
  kind?: SearchKind;
  after?: string;
}
export function readSearch(raw: Record<string, unknown>): SearchSearch {
  const kind = searchKinds.find((k) => k === raw['kind']);
  const [q, after] = [words(raw['q'], 200), words(raw['after'], 400)];
  return { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(after ? { after } : {}) };
}
