import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words only for readers that speak. */
export function VisuallyHidden({ as: Element = 'span', children }: { as?: 'span' | 'h1' | 'h2' | 'h3' | 'p'; children: ReactNode }) {
  return <Element className={styles['hidden']}>{children}</Element>;
}
