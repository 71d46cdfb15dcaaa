import type { ReactNode } from 'react';
import { Button, buttonClass } from './Button';
import { Icon } from './Icon';
import { fillLink, type LinkElement } from './link';
import styles from './Pagination.module.css';

interface PaginationProps {
  /** Names the row for readers that speak. */
  label: string;
  /** A link where the page is in the address … */
  older?: LinkElement;
  newer?: LinkElement;
  /** … or what fetches the next part into the same list. */
  onOlder?: () => void;
  busy?: boolean;
  olderLabel: ReactNode;
  newerLabel?: ReactNode;
  /** "40 of 312", only if the number may be known. */
  note?: ReactNode;
}

/** Keyset pages: newer and older, no numbers. */
export function Pagination({ label, older, newer, onOlder, busy, olderLabel, newerLabel, note }: PaginationProps) {
  return (
    <nav aria-label={label} className={styles['pages']}>
      {newer &&
        fillLink(
          newer,
          { className: buttonClass() },
          <>
            <Icon name="back" /> {newerLabel}
          </>,
        )}
      {note && <span className="meta">{note}</span>}
      {older &&
        fillLink(
          older,
          { className: buttonClass() },
          <>
            {olderLabel} <Icon name="forward" />
          </>,
        )}
      {onOlder && (
        <Button onClick={onOlder} busy={busy ?? false}>
          {olderLabel}
        </Button>
      )}
    </nav>
  );
}
