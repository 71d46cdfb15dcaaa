import { cx } from './classes';
import styles from './HistogramStrip.module.css';

/** Counts per level 1 to 5 as bars on one baseline; `label` says the same in words. `small` for dense rows. */
export function HistogramStrip({ counts, label, small }: { counts: readonly number[]; label: string; small?: boolean }) {
  const most = Math.max(1, ...counts);
  return (
    <span role="img" aria-label={label} title={label} className={cx(styles['strip'], small && styles['small'])}>
      {counts.map((count, at) => (
        <i key={at} data-level={at + 1} style={{ blockSize: count === 0 ? '2px' : `${(count / most) * 100}%` }} />
      ))}
    </span>
  );
}
