import type { ReactNode } from 'react';
import { cx } from './classes';
import styles from './SaveState.module.css';

/** Whether what was typed is safe, in words, always in the same corner ("Saved 10:42"). Spoken politely when it changes. */
export function SaveState({ state, children }: { state: 'saved' | 'saving' | 'offline' | 'failed'; children: ReactNode }) {
  return (
    <span role="status" aria-live="polite" className={cx(styles['save'], styles[state])}>
      {children}
    </span>
  );
}
