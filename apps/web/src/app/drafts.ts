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

/** For sign-out. */
export function forgetDrafts(): void {
  const here = store();
  if (!here) return;
  for (const name of Object.keys(here)) if (name.startsWith(prefix)) here.removeItem(name);
}
