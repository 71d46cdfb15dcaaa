import type { ImportFileInput } from '../../app/schema.generated';

/** What the operator says about a file. */
export interface Wishes {
  readonly encoding: string | null;
  readonly dateOrder: string | null;
  readonly repair: boolean;
  /** Column of the file → field, '' for "leave out". */
  readonly mapping: ReadonlyMap<number, string>;
}
export const noWishes: Wishes = { encoding: null, dateOrder: null, repair: false, mapping: new Map() };

export const inputOf = (content: string, wishes: Wishes): ImportFileInput => ({
  content,
  encoding: wishes.encoding,
  dateOrder: wishes.dateOrder,
  repair: wishes.repair,
  mapping: [...wishes.mapping].map(([column, field]) => ({ column, field })),
});

type Column = { readonly index: number; readonly title: string; readonly field?: string | null };
type Store = Pick<Storage, 'getItem' | 'setItem'>;
const key = (kind: string) => `import-mapping:${kind}`;
/** Heads of a file, by which its kind of list is known again. */
const headsOf = (columns: readonly Column[]): string => JSON.stringify(columns.map((c) => c.title));
const kept = 20;

function read(store: Store, kind: string): Record<string, [number, string][]> {
  try {
    return JSON.parse(store.getItem(key(kind)) ?? '{}') as Record<string, [number, string][]>;
  } catch {
    return {};
  }
}
/** What was chosen for a list with these very heads the last time, on this device; the last twenty are kept. */
export function remembered(store: Store, kind: string, columns: readonly Column[]): ReadonlyMap<number, string> {
  return new Map(read(store, kind)[headsOf(columns)] ?? []);
}
export function remember(store: Store, kind: string, columns: readonly Column[], mapping: ReadonlyMap<number, string>): void {
  const heads = headsOf(columns);
  const { [heads]: _, ...others } = read(store, kind);
  const entries = [...Object.entries(others), [heads, [...mapping]] as const].slice(-kept);
  try {
    store.setItem(key(kind), JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // A full or shut store: the columns are asked for again next time.
  }
}
