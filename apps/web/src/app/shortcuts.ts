import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { PlainKey } from './i18n/messages';

/** A key (as `KeyboardEvent.key`, or `Ctrl+K`, which is ⌘K too) with what it does. Single keys never act inside text and can be switched off. */
interface Shortcut {
  readonly keys: string;
  readonly label: PlainKey;
  readonly act: () => void;
}

const active = new Map<symbol, Shortcut>();
const listeners = new Set<() => void>();
let snapshot: readonly Shortcut[] = [];
const changed = () => {
  snapshot = [...active.values()];
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const switchKey = 'shortcuts';
const read = () => {
  try {
    return localStorage.getItem(switchKey) !== 'off';
  } catch {
    return true;
  }
};
let enabled = typeof localStorage === 'undefined' || read();

/** Switches the single-key shortcuts on or off on this device. */
export function setShortcuts(on: boolean): void {
  enabled = on;
  try {
    localStorage.setItem(switchKey, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing: the choice holds until the page is left.
  }
  changed();
}
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, () => enabled);
/** Those of the present page, for the list behind `?`. */
export const useShortcutList = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => snapshot);

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Runs `act` when the key is pressed outside text, and lists it under `?` while the component is there. */
export function useShortcut(keys: string, label: PlainKey, act: () => void): void {
  const run = useEffectEvent(act);
  useEffect(() => {
    const id = Symbol(keys);
    active.set(id, { keys, label, act: () => run() });
    changed();
    const pressed = (event: KeyboardEvent) => {
      const alone = !event.ctrlKey && !event.metaKey;
      if (keys !== (alone ? event.key : `Ctrl+${event.key.toUpperCase()}`) || event.altKey || event.isComposing) return;
      if ((alone && (!enabled || typing(event.target))) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
      active.delete(id);
      changed();
    };
  }, [keys, label]);
}
