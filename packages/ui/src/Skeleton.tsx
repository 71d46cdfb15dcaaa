import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './Skeleton.module.css';

/** Bars in the shape of what comes: widths in percent, the first one taller. `label` is spoken ("Loading discussions"). */
export function Skeleton({ label, lines = [70, 100, 40] }: { label: string; lines?: readonly number[] }) {
  return (
    <div role="status" className={styles['skeleton']}>
      <span className={styles['label']}>{label}</span>
      {lines.map((width, at) => (
        <i key={at} aria-hidden="true" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}

const patience = 300;

/** True only after `busy` has lasted 300 ms, and then for at least 300 ms: nothing flickers. */
export function useCalm(busy: boolean): boolean {
  const [shown, setShown] = useState(false);
  const since = useRef(0);
  useEffect(() => {
    if (busy === shown) return;
    const wait = busy ? patience : Math.max(0, patience - (performance.now() - since.current));
    const timer = setTimeout(() => {
      if (busy) since.current = performance.now();
      setShown(busy);
    }, wait);
    return () => clearTimeout(timer);
  }, [busy, shown]);
  return shown;
}

/** The skeleton while `busy` lasts, the matter else; in the first 300 ms nothing. */
export function Waiting({ busy, skeleton, children }: { busy: boolean; skeleton: ReactNode; children: ReactNode }) {
  const calm = useCalm(busy);
  if (calm) return skeleton;
  return busy ? null : children;
}
