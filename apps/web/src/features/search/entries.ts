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
