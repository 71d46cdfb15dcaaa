import { createContext, useCallback, useContext, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Toasts.module.css';

export interface Toast {
  text: ReactNode;
  /** Undo, or the way to what happened elsewhere. */
  action?: { label: string; run: () => void };
  /** How long it stays, in ms; never under 8000. */
  ms?: number;
}

const shortest = 8000;
const Show = createContext<((toast: Toast) => void) | null>(null);

/** Says what happened elsewhere ("Reminder sent to 9 people"); never for errors, never for what one sees change anyway. */
export function useToasts(): (toast: Toast) => void {
  const show = useContext(Show);
  if (!show) throw new Error('useToasts needs a ToastRegion above it');
  return show;
}

/** Holds the toasts of everything inside it. They wait while the pointer or the focus is on them. */
export function ToastRegion({ label, dismissLabel, children }: { label: string; dismissLabel: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { id: number })[]>([]);
  const next = useRef(0);
  const drop = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const show = useCallback((toast: Toast) => setToasts((now) => [...now.slice(-2), { ...toast, id: next.current++ }]), []);
  return (
    <Show value={show}>
      {children}
      <section aria-label={label} aria-live="polite" className={styles['region']} tabIndex={-1}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} dismissLabel={dismissLabel} onGone={() => drop(toast.id)} />
        ))}
      </section>
    </Show>
  );
}

function ToastCard({ toast, dismissLabel, onGone }: { toast: Toast; dismissLabel: string; onGone: () => void }) {
  const left = useRef(Math.max(shortest, toast.ms ?? shortest));
  const [held, setHeld] = useState(false);
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    if (held) return;
    const began = performance.now();
    const timer = setTimeout(gone, left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1000, left.current - (performance.now() - began));
    };
  }, [held]);
  const act = () => {
    toast.action?.run();
    onGone();
  };
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.action && (
        <button type="button" className={styles['action']} onClick={act}>
          {toast.action.label}
        </button>
      )}
      <button type="button" className={styles['dismiss']} aria-label={dismissLabel} onClick={onGone}>
        <Icon name="close" size="1.1rem" />
      </button>
    </div>
  );
}
