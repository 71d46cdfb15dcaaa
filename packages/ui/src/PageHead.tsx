import type { ReactNode } from 'react';
import { cx } from './classes';
import styles from './PageHead.module.css';

interface PageHeadProps {
  /** GuildTile or Avatar. */
  tile?: ReactNode;
  /** Small line above the title: where this belongs. */
  kicker?: ReactNode;
  title: ReactNode;
  titleLang?: string;
  lead?: ReactNode;
  /** One main button at most. */
  actions?: ReactNode;
  /** Small words beside the actions. */
  note?: ReactNode;
  /** Actions at the end of the title's line instead of under the lead: for overviews. */
  actionsBeside?: boolean;
  children?: ReactNode;
}

/** Answers where one is and what is wanted; closes with the double rule. Holds the only h1. */
export function PageHead({ tile, kicker, title, titleLang, lead, actions, note, actionsBeside, children }: PageHeadProps) {
  const acts = actions && <div className={styles['actions']}>{actions}</div>;
  return (
    <header className={styles['head']}>
      <div className={cx(styles['top'], actionsBeside && styles['beside'])}>
        {tile}
        <div className={styles['words']}>
          {kicker && <p className="meta">{kicker}</p>}
          <h1 dir="auto" lang={titleLang} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actionsBeside && acts}
      </div>
      {lead && <div className={styles['lead']}>{lead}</div>}
      {((!actionsBeside && acts) || note) && (
        <div className={styles['line']}>
          {!actionsBeside && acts}
          {note && <div className="meta">{note}</div>}
        </div>
      )}
      {children}
    </header>
  );
}
