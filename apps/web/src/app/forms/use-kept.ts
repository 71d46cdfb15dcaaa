import { useMemo } from 'react';
import { useDraft } from '../drafts';
import type { Problem } from '../problem';

export type Values = Record<string, string>;
interface Kept<V> {
  v: V;
  version: number;
  /** What the writer began from. */
  base: V;
}

/** Values of a form that is sent by a button, kept on this device with the version they began from: a reload loses nothing, and what somebody else wrote
 *  meanwhile is shown beside one's own and not overwritten.
 *  @param theirsOf what the server holds, as values of this form */
export function useKept<V extends Values>(
  key: string,
  start: V,
  version: number,
  problem: Problem | undefined,
  theirsOf: (theirs: Record<string, unknown>) => Partial<V>,
) {
  const draft = useDraft(key);
  const kept = useMemo<Kept<V>>(() => {
    try {
      const found = draft.text && (JSON.parse(draft.text) as Partial<Kept<V>>);
      if (found && found.v && found.base) return found as Kept<V>;
    } catch {
      // A draft of another form: begin anew.
    }
    return { v: start, version, base: start };
  }, [draft.text, start, version]);
  const set = (next: Kept<V>) => draft.setText(JSON.stringify(next));
  const details = problem?.code === 'CONFLICT' ? (problem.details as { theirs?: Record<string, unknown>; currentVersion: number }) : null;
  const conflict =
    details && details.currentVersion !== kept.version
      ? { base: kept.base, theirs: theirsOf(details.theirs ?? {}), version: details.currentVersion }
      : null;
  return {
    v: kept.v,
    version: kept.version,
    restored: draft.restored,
    put: (patch: Partial<V>) => set({ ...kept, v: { ...kept.v, ...patch } }),
    clear: draft.clear,
    conflict,
    /** With the words chosen, ready to be sent for the version that is stored now. */
    resolve: (chosen: V) => set({ v: chosen, version: details!.currentVersion, base: { ...kept.base, ...conflict!.theirs } }),
  };
}
