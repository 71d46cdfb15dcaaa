import { DomainError } from '@guildhall/domain/kernel/errors';

interface Given<C extends object, P extends object> {
  /** As the error names it. */
  readonly entity: string;
  readonly row: { readonly version: number; readonly content: C };
  readonly patch: P;
  /** The version that the editor had before them. */
  readonly expectedVersion: number;
  /** What these fields said at that version, as far as they were changed since. */
  readonly baseOf: (fields: string[]) => Promise<readonly { readonly key: string; readonly value: unknown }[]>;
  /** The fields that both changed, to something different. */
  readonly clashes: (base: C, theirs: C, patch: P) => readonly string[];
  /** The patch without what is said already. */
  readonly touched: (content: C, patch: P) => P;
  /** The version is one of another text: nothing is known of what stood before the editor. */
  readonly foreign?: boolean;
}

/** What of a patch is new against the row: what only this editor touched, even from a stale version. A field that somebody else changed meanwhile to something
 *  different is a CONFLICT with base, theirs and yours. */
export async function onlyNew<C extends object, P extends object>(given: Given<C, P>): Promise<P> {
  const { entity, row, patch, expectedVersion, clashes, touched } = given;
  const foreign = given.foreign ?? false;
  if (!foreign && expectedVersion === row.version) return touched(row.content, patch);
  const fields = Object.keys(patch);
  const unknown = foreign || expectedVersion > row.version;
  const stored = unknown ? [] : await given.baseOf(fields);
  const base = { ...row.content, ...Object.fromEntries(stored.map((b) => [b.key, b.value])) };
  // Where nobody knows what stood there, only what says the same is no conflict.
  const clash = unknown ? Object.keys(touched(row.content, patch)) : clashes(base, row.content, patch);
  const pick = (from: object) => Object.fromEntries(clash.map((f) => [f, (from as Record<string, unknown>)[f]]));
  if (clash.length)
    throw new DomainError('CONFLICT', {
      entity,
      currentVersion: row.version,
      base: pick(base),
      theirs: pick(row.content),
      yours: pick(patch),
    });
  return touched(row.content, touched(base, patch));
}
