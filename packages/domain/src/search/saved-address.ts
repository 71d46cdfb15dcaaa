import { groups, readBrowseSearch, type BrowseSearch } from './browse.js';
import { browseVariables, readValue, searchVariables } from './browse-variables.js';
import { readSearch } from './everywhere.js';
import type { SearchKind } from './kinds.js';

/* Apart from the schemas: the web reads addresses with these before it needs any schema. */

export const searchPlaces = ['EVERYTHING', 'PRACTICES'] as const;
/** A search as it can be kept: the place, the words and the filters, without the page one was on. */
export interface SavedTarget {
  readonly place: (typeof searchPlaces)[number];
  readonly words: string;
  readonly kinds: readonly SearchKind[];
  readonly filter: ReturnType<typeof browseVariables>['filter'];
  /** How many values of filters are chosen. */
  readonly filters: number;
  /** The one way to write it. */
  readonly address: string;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
};
/** Nothing that cannot be stored or written into an address: control characters, half of a pair of surrogates. */
const sound = (search: object): boolean =>
  Object.values(search)
    .flat()
    .every((value) => {
      try {
        return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(encodeURIComponent(String(value))));
      } catch {
        return false;
      }
    });
const encoded = (value: string | readonly string[]): string => {
  const plain = typeof value === 'string' && readValue(value) === value;
  return encodeURIComponent(plain ? value : JSON.stringify(value));
};
const written = (path: string, search: object): string => {
  const pairs = Object.entries(search).map(([key, value]) => `${key}=${encoded(value as string | readonly string[])}`);
  return pairs.length ? `${path}?${pairs.join('&')}` : path;
};

/** Reads the address of a search. Null where it is none, or one that finds nothing because it asks for nothing. */
export function readSaved(address: string): SavedTarget | null {
  const [path = '', query = ''] = address.split('#')[0]!.split('?');
  const raw: Record<string, unknown> = {};
  for (const pair of query.split('&').slice(0, 40)) {
    const [key = '', ...rest] = pair.split('=');
    if (key) raw[decoded(key)] = readValue(decoded(rest.join('=')));
  }
  if (path === '/search') {
    const { after: _, ...search } = readSearch(raw);
    if (!search.q || !sound(search)) return null;
    const { words, kinds } = searchVariables(search);
    return { place: 'EVERYTHING', words, kinds, filter: {}, filters: kinds.length, address: written(path, search) };
  }
  if (path === '/practices') {
    const { after: _, ...read } = readBrowseSearch(raw);
    // In the order of the page, so that the same choice is the same address whichever was chosen first.
    const search: BrowseSearch = {
      ...(read.q ? { q: read.q } : {}),
      ...Object.fromEntries(groups.flatMap(([key]) => (read[key] ? [[key, read[key].toSorted()]] : []))),
      ...(read.sort ? { sort: read.sort } : {}),
    };
    if (!sound(search)) return null;
    const { words, filter } = browseVariables(search);
    const filters = groups.reduce((sum, [key]) => sum + (search[key]?.length ?? 0), 0);
    return { place: 'PRACTICES', words, kinds: ['PRACTICE'], filter, filters, address: written(path, search) };
  }
  return null;
}
