import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { cx } from './classes';
import styles from './DocumentSplit.module.css';

interface Pane {
  label: string;
  content: ReactNode;
}

interface DocumentSplitProps {
  /** What one reads … */
  document: Pane;
  /** … and what one writes about it. */
  form: Pane;
  /** A third column on very wide screens, left out below: an index that stands elsewhere there. */
  margin?: ReactNode;
  /** Name of the set of tabs on narrow screens. */
  tabsLabel: string;
  splitterLabel: string;
  /** Under this key the place of the splitter is kept on this device. */
  storageKey: string;
  /** Which tab is on top on narrow screens; without it the part keeps that itself. */
  active?: 'document' | 'form';
  onActive?: (pane: 'document' | 'form') => void;
}

const least = 25;
const most = 70;
const clamp = (share: number) => Math.min(most, Math.max(least, Math.round(share)));

function remembered(key: string): number {
  try {
    return clamp(Number(localStorage.getItem(key) ?? 50)) || 50;
  } catch {
    return 50; // Storage can be switched off; the middle will do.
  }
}

/** Document and form beside each other with a splitter that can be dragged and moved by arrows; two tabs below 1024 px. */
export function DocumentSplit({
  document: read,
  form,
  margin,
  tabsLabel,
  splitterLabel,
  storageKey,
  active,
  onActive,
}: DocumentSplitProps) {
  const [own, setOwn] = useState<'document' | 'form'>('form');
  const [share, setShare] = useState(() => remembered(storageKey));
  const frame = useRef<HTMLDivElement>(null);
  const top = active ?? own;
  const panes = { document: read, form };
  const turn = (pane: 'document' | 'form') => (onActive ? onActive(pane) : setOwn(pane));

  const place = (next: number) => {
    const kept = clamp(next);
    setShare(kept);
    try {
      localStorage.setItem(storageKey, String(kept));
    } catch {
      // Not kept, then: the splitter still moves.
    }
  };
  const rtl = () => frame.current !== null && getComputedStyle(frame.current).direction === 'rtl';
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!frame.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = frame.current.getBoundingClientRect();
    const along = ((event.clientX - box.left) / box.width) * 100;
    place(rtl() ? 100 - along : along);
  };
  const press = (event: KeyboardEvent) => {
    const toEnd = rtl() ? 'ArrowLeft' : 'ArrowRight';
    const toStart = rtl() ? 'ArrowRight' : 'ArrowLeft';
    const next = { [toEnd]: share + 2, [toStart]: share - 2, Home: least, End: most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    place(next);
  };
  const tab = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = top === 'form' ? 'document' : 'form';
    turn(other);
    (event.currentTarget.querySelector(`[data-pane=${other}]`) as HTMLElement | null)?.focus();
  };

  return (
    <div>
      <div role="tablist" aria-label={tabsLabel} className={styles['tabs']} onKeyDown={tab}>
        {(['document', 'form'] as const).map((pane) => (
          <button
            key={pane}
            type="button"
            role="tab"
            data-pane={pane}
            aria-selected={top === pane}
            aria-controls={`${storageKey}-${pane}`}
            tabIndex={top === pane ? 0 : -1}
            onClick={() => turn(pane)}
          >
            {panes[pane].label}
          </button>
        ))}
      </div>
      <div ref={frame} className={cx(styles['split'], margin !== undefined && styles['three'])} style={{ '--share': `${share}%` }}>
        <section
          tabIndex={0}
          id={`${storageKey}-document`}
          aria-label={read.label}
          className={cx(styles['document'], top !== 'document' && styles['under'])}
        >
          {read.content}
        </section>
        <div
          role="separator"
          tabIndex={0}
          aria-label={splitterLabel}
          aria-orientation="vertical"
          aria-valuemin={least}
          aria-valuemax={most}
          aria-valuenow={share}
          className={styles['splitter']}
          onKeyDown={press}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag}
          onDoubleClick={() => place(50)}
        />
        <section id={`${storageKey}-form`} aria-label={form.label} className={cx(styles['form'], top !== 'form' && styles['under'])}>
          {form.content}
        </section>
        {margin !== undefined && <aside className={styles['margin']}>{margin}</aside>}
      </div>
    </div>
  );
}
