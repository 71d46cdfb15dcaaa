import { useId, useRef, type KeyboardEvent, type ReactNode, type ToggleEvent } from 'react';
import { cx } from './classes';
import { fillLink, type LinkElement } from './link';
import styles from './Menu.module.css';

export interface MenuEntry {
  key: string;
  label: ReactNode;
  lang?: string;
  /** Either a link or an act. */
  link?: LinkElement;
  onSelect?: () => void;
  current?: boolean;
  danger?: boolean;
}

interface MenuProps {
  /** Inside the button. */
  children: ReactNode;
  /** Name of button and menu for readers that speak; needed when the button shows only a sign. */
  label: string;
  entries: readonly MenuEntry[];
  /** Class of the button, from buttonClass(); else bare. */
  className?: string;
}

const gap = 4;

/** A button that opens a list in the top layer; arrows, Home and End move, Escape and a press elsewhere close. */
export function Menu({ children, label, entries, className }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  const toggling = (event: ToggleEvent<HTMLDivElement>) => button.current?.setAttribute('aria-expanded', String(event.newState === 'open'));
  // Placed by hand: not every browser that we serve knows anchors.
  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !list.current || !button.current) return;
    const from = button.current.getBoundingClientRect();
    const own = list.current.getBoundingClientRect();
    const rtl = getComputedStyle(button.current).direction === 'rtl';
    const wished = rtl ? from.left : from.right - own.width;
    const below = from.bottom + gap + own.height < innerHeight || from.top < own.height;
    list.current.style.left = `${Math.max(8, Math.min(wished, document.documentElement.clientWidth - own.width - 8))}px`;
    list.current.style.top = `${below ? from.bottom + gap : from.top - own.height - gap}px`;
    items()[0]?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const all = items();
    const now = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') return list.current?.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  };
  const done = (entry: MenuEntry) => {
    list.current?.hidePopover();
    entry.onSelect?.();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? styles['bare']}
        popoverTarget={id}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded="false"
        aria-controls={id}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles['menu']}
        onBeforeToggle={toggling}
        onToggle={toggled}
        onKeyDown={move}
      >
        {entries.map((entry) => {
          const props = {
            role: 'menuitem',
            tabIndex: -1,
            lang: entry.lang,
            'aria-current': entry.current ? ('true' as const) : undefined,
            className: cx(styles['entry'], entry.danger && styles['danger']),
            onClick: () => done(entry),
          };
          if (entry.link)
            return (
              <span key={entry.key} role="none">
                {fillLink(entry.link, props, entry.label)}
              </span>
            );
          return (
            <button key={entry.key} type="button" {...props}>
              {entry.label}
            </button>
          );
        })}
      </div>
    </>
  );
}
