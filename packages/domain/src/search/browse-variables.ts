import { groups, type BrowseSearch, type GroupKey } from './browse.js';
import type { SearchSearch } from './everywhere.js';

/* What is done with filters once they are read: apart from the reading, which every page of the web carries. */

/** The same filters as variables of the query. */
export function browseVariables(search: BrowseSearch) {
  const years = (search.year ?? []).map(Number).filter((y) => Number.isInteger(y) && y > 1900 && y < 2200);
  const filter = Object.fromEntries(groups.flatMap(([key, api]) => (key !== 'year' && search[key] ? [[api, search[key]]] : [])));
  return {
    words: search.q ?? '',
    filter: { ...filter, ...(years.length ? { years } : {}) },
    sort: search.sort ?? null,
    after: search.after ?? null,
  };
}

/** One value of an address as the web's router reads it: JSON where it is JSON, else text. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The search with one value of a group put in or taken out; it begins at the first page again. */
export function toggled(search: BrowseSearch, key: GroupKey, code: string): BrowseSearch {
  const { after: _, ...rest } = search;
  const now = search[key] ?? [];
  const next = now.includes(code) ? now.filter((c) => c !== code) : [...now, code];
  const { [key]: __, ...others } = rest;
  return next.length ? { ...others, [key]: next } : others;
}
export function without(search: BrowseSearch, key: GroupKey | 'q'): BrowseSearch {
  const { after: _, [key]: __, ...rest } = search;
  return rest;
}

export const searchVariables = (s: SearchSearch) => ({ words: s.q ?? '', kinds: s.kind ? [s.kind] : [], after: s.after ?? null });
