import { useEffect, useRef, type ReactNode } from 'react';
import { cx } from './classes';
import { fillLink, type LinkElement } from './link';
import styles from './Tabs.module.css';

/** Links to the faces of one thing, each with its own address; where they do not fit they scroll, the current one in sight. `label` names the set. */
export function Tabs({ label, sticky, children }: { label: string; sticky?: boolean; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const frame = list.current?.getBoundingClientRect();
    const own = list.current?.querySelector('[aria-current=page]')?.getBoundingClientRect();
    if (!list.current || !frame || !own || (own.left >= frame.left && own.right <= frame.right)) return;
    list.current.scrollLeft += own.left - frame.left - (frame.width - own.width) / 2;
  }, [children]);
  return (
    <nav aria-label={label} className={cx(styles['tabs'], sticky && styles['sticky'])}>
      <ul role="list" ref={list}>
        {children}
      </ul>
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
