import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/page-title';
import styles from './identity.module.css';

/** One column, one task: sign-in and its relatives. */
export function Task({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  usePageTitle(title);
  return (
    <div className={styles['task']}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className="soft">{lead}</p>}
      {children}
    </div>
  );
}
