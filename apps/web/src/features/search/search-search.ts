import type { SearchKind } from '@guildhall/domain/search/query';

/** Written out, as the domain's own list would bring its schemas into the first view; complete, or it does not compile. */
const kinds: Readonly<Record<SearchKind, true>> = { PRACTICE: true, COMMUNITY: true, DISCUSSION: true, SCHEME: true, PERSON: true };
const isKind = (value: unknown): value is SearchKind => typeof value === 'string' && Object.hasOwn(kinds, value);

/** What the address of a search says. */
export interface SearchSearch {
  q?: string;
  kind?: SearchKind;
  after?: string;
}
export function readSearch(raw: Record<string, unknown>): SearchSearch {
  const text = (value: unknown, max: number) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, max) : '';
  const kind = isKind(raw['kind']) ? raw['kind'] : undefined;
  const [q, after] = [text(raw['q'], 200), text(raw['after'], 400)];
  return { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(after ? { after } : {}) };
}
export const searchVariables = (s: SearchSearch) => ({ words: s.q ?? '', kinds: s.kind ? [s.kind] : [], after: s.after ?? null });
