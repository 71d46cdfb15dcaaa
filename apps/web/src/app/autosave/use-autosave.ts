import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../viewer';
import { queueOf } from './browser-queue';
import type { Conflict, Save, SaveStatus } from './queue.types';

interface AutosaveOptions<V> {
  /** What is saved, unique over the product: `answer:<caseId>:<dimension>`. */
  key: string;
  /** The present value of the form, as plain JSON. */
  value: V;
  /** Version of the row as it was loaded. */
  version: number;
  save: Save<V>;
  /** A text of an earlier page that the API does not have yet: put it into the form. */
  onRestore: (value: V) => void;
}

export interface Autosave<V> {
  status: SaveStatus<V>;
  /** Somebody saved in between: show <ConflictView>, then `resolve`. */
  conflict: Conflict<V> | null;
  resolve: (value: V) => void;
  /** Sends at once; on blur of the form and before a submission. */
  flush: () => void;
  retry: () => void;
  /** Something typed has not been acknowledged yet. */
  open: boolean;
}

/** What was typed on top of the value that was loaded, put on top of a newer one, field by field. Where both changed a field, the newer text stands. */
export const onTop = <V extends object>(loaded: V, newer: V, typed: V): V => {
  const result = { ...newer };
  for (const f in result) if (same(loaded[f], newer[f])) result[f] = typed[f];
  return result;
};
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Saves the value of a form by itself: 800 ms after the last keystroke, at the latest every 5 s, when the page is hidden or left. What does not reach
 *  the API stays on this device and is sent in order. `<SavingState autosave={…}>` says it in words. */
export function useAutosave<V extends object>({ key, value, version, save, onRestore }: AutosaveOptions<V>): Autosave<V> {
  const owner = useViewer()?.id;
  const [status, setStatus] = useState<SaveStatus<V>>({ kind: 'idle' });
  const [ready, setReady] = useState<string | null>(null);
  // What the queue was last told, or the value that was loaded while it is not there yet: what is typed before that is not lost.
  const last = useRef({ key, value, version });
  // What was typed under one key goes out through that key's own way, also after the form has turned to the next.
  const way = useRef({ key, save });
  const latest = useRef({ value, onRestore });
  useEffect(() => {
    if (way.current.key === key) way.current.save = save;
    else way.current = { key, save };
    if (last.current.key !== key) last.current = { key, value, version };
    latest.current = { value, onRestore };
  });

  useEffect(() => {
    if (!owner) return;
    const { queue, ready: read } = queueOf(owner);
    const own = way.current;
    let gone = false;
    void read.then(() => {
      if (gone) return;
      const { value: loaded, version: at } = last.current;
      setStatus({ kind: 'idle' });
      const newer = queue.register<V>(key, { value: loaded, version: at }, (request) => own.save(request), setStatus);
      last.current = { key, value: newer ?? loaded, version: at };
      if (newer !== undefined) latest.current.onRestore(onTop(loaded, newer, latest.current.value));
      setReady(key);
    });
    return () => {
      gone = true;
      setReady(null);
      queue.release(key);
    };
  }, [owner, key]);

  useEffect(() => {
    if (!owner || ready !== key || (last.current.key === key && same(last.current.value, value))) return;
    last.current = { ...last.current, key, value };
    queueOf(owner).queue.change(key, value);
  }, [owner, ready, key, value]);

  const flush = useCallback(() => owner && queueOf(owner).queue.flush(key), [owner, key]);
  const retry = useCallback(() => owner && queueOf(owner).queue.retry(), [owner]);
  const resolve = useCallback(
    (chosen: V) => {
      if (!owner) return;
      last.current = { ...last.current, key, value: chosen };
      queueOf(owner).queue.resolve(key, chosen);
    },
    [owner, key],
  );
  return {
    status,
    conflict: status.kind === 'conflict' ? status.conflict : null,
    resolve,
    flush,
    retry,
    open: status.kind !== 'idle' && status.kind !== 'saved',
  };
}
