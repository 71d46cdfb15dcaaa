import type { ReactNode } from 'react';
import { cx } from './classes';
import { fillLink, type LinkElement } from './link';
import styles from './Tabs.module.css';

/** Links to the faces of one thing, each with its own address; on a phone they wrap, none hides. `label` names the set. */
export function Tabs({ label, sticky, children }: { label: string; sticky?: boolean; children: ReactNode }) {
  return (
    <nav aria-label={label} className={cx(styles['tabs'], sticky && styles['sticky'])}>
      <ul role="list">{children}</ul>
    </nav>
  );
}

interface TabProps {
  link: LinkElement;
  current?: boolean;
  /** A total: plain. What is unread goes into the label as a Dot. */
  count?: number | string;
  children: ReactNode;
}

export function Tab({ link, current = false, count, children }: TabProps) {
  return (
    <li>
      {fillLink(
        link,
        { className: styles['tab'], 'aria-current': current ? 'page' : 'false' },
        <>
          {children}
          {count !== undefined && <span>{count}</span>}
        </>,
      )}
    </li>
  );
}
