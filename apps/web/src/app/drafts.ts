import { useCallback, useEffect, useRef, useState } from 'react';
import { useKnownViewer } from './viewer';

export const prefix = 'draft/';
const longest = 30 * 86_400_000;

interface Kept {
  text: string;
  at: number;
}
const store = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};
const read = (name: string): string => {
  try {
    const kept = JSON.parse(store()?.getItem(name) ?? 'null') as Kept | null;
    return kept && Date.now() - kept.at < longest ? kept.text : '';
  } catch {
    return '';
  }
};
const write = (name: string, text: string): void => {
  try {
    if (text) store()?.setItem(name, JSON.stringify({ text, at: Date.now() } satisfies Kept));
    else store()?.removeItem(name);
  } catch {
    // Full or forbidden: the text stays in the box for as long as the page does.
  }
};

/** Text of a box that is sent by a button (a reply, a question), kept on this device while it is typed: a reload, a crash or a wrong link loses nothing.
 *  @param key of the box, e.g. `reply:<discussionId>`; every person of this device has their own
 *  @returns text, setter, and `clear` for when it was sent */
export function useDraft(key: string): { text: string; setText: (text: string) => void; clear: () => void; restored: boolean } {
  // A page may have its data before it has its reader: a draft looked for in the wrong name would seem lost.
  const owner = useKnownViewer()?.id ?? 'visitor';
  const name = `${prefix}${owner}/${key}`;
  const [state, setState] = useState(() => ({ name, text: read(name), restored: read(name) !== '' }));
  const now = state.name === name ? state : { name, text: read(name), restored: read(name) !== '' };
  if (now !== state) setState(now);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  useEffect(() => {
    const keep = () => write(latest.current.name, latest.current.text);
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      clearTimeout(timer.current);
      keep();
    };
  }, [name]);
  const setText = useCallback(
    (text: string) => {
      setState({ name, text, restored: false });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => write(name, text), 250);
    },
    [name],
  );
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    write(name, '');
    setState({ name, text: '', restored: false });
    latest.current = { name, text: '', restored: false };
  }, [name]);
  return { text: now.text, setText, clear, restored: now.restored };
}

/** What a form has of the page and not of whoever fills it in. */
const unkept = /^(clientMutationId|expectedVersion)$/;
/** What was chosen and typed in a form, as it waits on the device: only what differs from what the form began with, so that nothing old comes back over what is stored
 *  meanwhile. A text that waits from before is that of the long box. */
export function draftOf<V extends object>(text: string, longBox: keyof V & string): Partial<V> {
  if (!text) return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept === 'object' && kept && 'fields' in kept) return kept.fields as Partial<V>;
  } catch {
    // Words as they stand.
  }
  return { [longBox]: text } as Partial<V>;
}
export function asDraft<V extends object>(now: V, start: Partial<V>): string {
  const changed = Object.entries(now).filter(
    ([name, value]) => !unkept.test(name) && JSON.stringify(value ?? '') !== JSON.stringify(start[name as keyof V] ?? ''),
  );
  return changed.length > 0 ? JSON.stringify({ fields: Object.fromEntries(changed) }) : '';
}

/** `useDraft` for a form whose long box has short fields beside it: all of them are kept until it is sent.
 *  @param start what the form begins with */
export function useDraftFields<V extends object>(key: string, longBox: keyof V & string, start: V) {
  const { text, setText, clear, restored } = useDraft(key);
  const v = { ...start, ...draftOf<V>(text, longBox) };
  return { v, put: (part: Partial<V>) => setText(asDraft({ ...v, ...part }, start)), clear, restored };
}

/** For sign-out. */
export function forgetDrafts(): void {
  const here = store();
  if (!here) return;
  for (const name of Object.keys(here)) if (name.startsWith(prefix)) here.removeItem(name);
}
