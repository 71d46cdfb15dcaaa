import type { ReactNode } from 'react';
import { cx } from './classes';
import { fillLink, type LinkElement } from './link';
import styles from './Rows.module.css';

/** A list with rules between its rows. `lead` widens the first column for words ("Review due Friday") instead of a face or a tile. */
export function Rows({ label, lead, children }: { label?: string; lead?: boolean; children: ReactNode }) {
  return (
    <ul role="list" aria-label={label} className={cx(styles['rows'], lead && styles['withLead'])}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** Avatar, tile or words. */
  lead?: ReactNode;
  /** Small line above the title. */
  over?: ReactNode;
  title: ReactNode;
  titleLang?: string;
  link?: LinkElement;
  /** At most two lines of running text. */
  line?: ReactNode;
  lineLang?: string;
  meta?: ReactNode;
  /** At the end of the row, under it on a phone: counts, a dot with its word, one button. */
  side?: ReactNode;
  /** Heavier title; `side` then says it in words. */
  unread?: boolean;
  level?: 2 | 3 | 4;
  children?: ReactNode;
}

export function Row({ lead, over, title, titleLang, link, line, lineLang, meta, side, unread, level = 3, children }: RowProps) {
  const Heading = `h${level}` as const;
  return (
    <li className={cx(styles['item'], unread && styles['unread'], !lead && styles['bare'])}>
      {lead && <div className={styles['lead']}>{lead}</div>}
      <div className={styles['body']}>
        {over && <p className="meta">{over}</p>}
        <Heading dir="auto" lang={titleLang}>
          {link ? fillLink(link, {}, title) : title}
        </Heading>
        {line && (
          <p className={styles['line']} dir="auto" lang={lineLang}>
            {line}
          </p>
        )}
        {meta && <div className={styles['meta']}>{meta}</div>}
        {children}
      </div>
      {side && <div className={styles['side']}>{side}</div>}
    </li>
  );
}
