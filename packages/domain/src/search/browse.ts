/** Filters of the list as they stand in the address. Values are codes; what is no list of short words is dropped. */
export interface BrowseSearch {
  q?: string;
  dimension?: string[];
  country?: string[];
  target?: string[];
  language?: string[];
  kind?: string[];
  year?: string[];
  check?: string[];
  sort?: 'NEWEST' | 'TITLE';
  after?: string;
}
/** Groups of filters in their order on the page: name in the address, name in the API. */
export const groups = [
  ['dimension', 'dimensions'],
  ['country', 'countries'],
  ['target', 'targetGroups'],
  ['language', 'locales'],
  ['kind', 'kinds'],
  ['year', 'years'],
  ['check', 'checks'],
] as const;
export type GroupKey = (typeof groups)[number][0];
export type ApiGroup = (typeof groups)[number][1];

const words = (value: unknown, max: number): string | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, max) : '';
  return text === '' ? undefined : text;
};
const list = (value: unknown): string[] | undefined => {
  const found = (Array.isArray(value) ? value : [value]).map((v) => words(v, 40)).filter((v) => v !== undefined);
  return found.length ? [...new Set(found)].slice(0, 40) : undefined;
};

export function readBrowseSearch(raw: Record<string, unknown>): BrowseSearch {
  const search: BrowseSearch = {};
  const set = <K extends keyof BrowseSearch>(key: K, value: BrowseSearch[K] | undefined) => {
    if (value !== undefined) search[key] = value;
  };
  set('q', words(raw['q'], 200));
  for (const [key] of groups) set(key, list(raw[key]));
  set('sort', raw['sort'] === 'NEWEST' || raw['sort'] === 'TITLE' ? raw['sort'] : undefined);
  set('after', words(raw['after'], 400));
  return search;
}

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
