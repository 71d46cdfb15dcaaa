import type { ReactNode } from 'react';
import styles from './Dot.module.css';

/** The sign of what is unread, always with a word: `<Dot>4 new</Dot>`. */
export function Dot({ children }: { children: ReactNode }) {
  return (
    <span className={styles['dot']}>
      <i aria-hidden="true" />
      {children}
    </span>
  );
}
