import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { fillLink, type LinkElement } from './link';
import styles from './Chip.module.css';

/** A row of chips that wraps. `label` names the group for readers that speak. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles['chips']}>
      {children}
    </div>
  );
}

interface ChipProps {
  children: ReactNode;
  count?: number | string;
  /** On or off. */
  chosen?: boolean;
  onToggle?: () => void;
  /** Instead of onToggle where the filter lives in the address. */
  link?: LinkElement;
}

/** A filter that is on or off, with the number of things behind it. */
export function Chip({ children, count, chosen = false, onToggle, link }: ChipProps) {
  const inside = (
    <>
      {children}
      {count !== undefined && <span className="num">{count}</span>}
    </>
  );
  if (link) return fillLink(link, { className: styles['chip'], 'aria-current': chosen ? 'true' : 'false' }, inside);
  return (
    <button type="button" className={styles['chip']} aria-pressed={chosen} onClick={onToggle}>
      {inside}
    </button>
  );
}

/** A chosen filter that can be taken away; `removeLabel` says it in full ("Remove Country: Sweden"). */
export function RemovableChip({ children, removeLabel, onRemove }: { children: ReactNode; removeLabel: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles['chip']} data-chosen="" aria-label={removeLabel} onClick={onRemove}>
      {children}
      <Icon name="close" size="0.95em" stroke={2.25} />
    </button>
  );
}
