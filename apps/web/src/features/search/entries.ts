import { searchKinds, type SearchKind } from '@guildhall/domain/search/kinds';

/** A line of the palette: where it leads, or what it does. */
export interface Entry {
  readonly key: string;
  readonly group: 'here' | 'recent' | 'places' | 'found';
  readonly label: string;
  readonly note?: string;
  readonly lang?: string;
  readonly href?: string;
  readonly act?: () => void;
}
export interface Group {
  readonly key: Entry['group'];
  readonly entries: readonly Entry[];
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Whether every word that was typed begins a word of the label, whatever the accents. */
export const fits = (label: string, typed: string): boolean => {
  const words = bare(label).split(/[^\p{L}\p{N}]+/u);
  return bare(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
};

interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: readonly { readonly text: string; readonly hit: boolean }[];
}
/** What the network knows, before who is in it. */
const kinds: readonly SearchKind[] = ['PRACTICE', 'SCHEME', 'STORY', 'TOOLBOOK', 'RESOURCE', 'PROJECT', 'CASE', 'DISCUSSION', 'COMMUNITY'];
const place = (kind: SearchKind): number => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length + searchKinds.indexOf(kind));
/** How well words fit: whole words of the title first, then beginnings of them, then some of the title, then the text alone. */
function quality(hit: Hit, typed: string): number {
  const title = hit.title.map((p) => p.text).join('');
  const words = bare(title).split(/[^\p{L}\p{N}]+/u);
  const parts = bare(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (parts.length > 0 && parts.every((part) => words.includes(part))) return 0;
  if (parts.length > 0 && fits(title, typed)) return 1;
  return hit.title.some((p) => p.hit) ? 2 : 3;
}
/** The best of what the search found, each once: by how well it fits, then by its kind, then as the search ranked it. A short name of an organisation that only
 *  begins like the word does not push a practice away that is about it. */
export function bestHits<H extends Hit>(hits: readonly H[], typed: string, most = 6): H[] {
  const known = new Set<string>();
  const once = hits.filter((h) => !known.has(h.kind + h.id) && known.add(h.kind + h.id));
  return once
    .map((hit, at) => ({ hit, at, fit: quality(hit, typed) }))
    .sort((a, b) => a.fit - b.fit || place(a.hit.kind) - place(b.hit.kind) || a.at - b.at)
    .slice(0, most)
    .map((x) => x.hit);
}

const order = ['here', 'recent', 'places', 'found'] as const;
/** What is offered: all of it before anything is typed, then what fits; what was found in any case. No address twice. */
export function offered(all: readonly Entry[], typed: string): Group[] {
  const seen = new Set<string>();
  return order
    .map((key) => ({
      key,
      entries: all
        .filter((e) => e.group === key && (key === 'found' || fits(e.label, typed)))
        .filter((e) => !e.href || (!seen.has(e.href) && seen.add(e.href)))
        .slice(0, key === 'recent' ? 5 : 12),
    }))
    .filter((g) => g.entries.length > 0);
}
