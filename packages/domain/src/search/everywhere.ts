import { searchKinds, type SearchKind } from './kinds.js';

/** What the address of a search over everything says. */
export interface SearchSearch {
  q?: string;
  kind?: SearchKind;
  after?: string;
}
export function readSearch(raw: Record<string, unknown>): SearchSearch {
  const text = (value: unknown, max: number) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, max) : '';
  const kind = searchKinds.find((k) => k === raw['kind']);
  const [q, after] = [text(raw['q'], 200), text(raw['after'], 400)];
  return { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(after ? { after } : {}) };
}
export const searchVariables = (s: SearchSearch) => ({ words: s.q ?? '', kinds: s.kind ? [s.kind] : [], after: s.after ?? null });
