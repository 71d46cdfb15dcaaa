import styles from './Meter.module.css';

/** How much of something is done. `label` says it in words ("7 of 10 ready"); `busy` marks work that is going on now. */
export function Meter({ value, max, label, busy }: { value: number; max: number; label: string; busy?: boolean }) {
  return (
    <div
      role={busy ? 'progressbar' : 'meter'}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={label}
      aria-label={label}
      className={styles['meter']}
    >
      <i style={{ inlineSize: `${max > 0 ? Math.min(100, (value / max) * 100) : 0}%` }} />
    </div>
  );
}
