import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Why there is nothing, in one sentence, and one thing to do. Also for what is not here and for a filter that finds nothing. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <div className={styles['title']}>{title}</div>
      {children && <div className={styles['why']}>{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
