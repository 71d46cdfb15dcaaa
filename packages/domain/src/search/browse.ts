/** Filters of the list as they stand in the address. Values are codes; what is no list of short words is dropped. */
export interface BrowseSearch {
  q?: string;
  dimension?: string[];
  country?: string[];
  target?: string[];
  language?: string[];
  kind?: string[];
  level?: string[];
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
  ['level', 'levels'],
  ['year', 'years'],
  ['check', 'checks'],
] as const;
export type GroupKey = (typeof groups)[number][0];
export type ApiGroup = (typeof groups)[number][1];

/** A value of an address as words; undefined where there are none. */
export const words = (value: unknown, max: number): string | undefined => {
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
