import type { ReactNode } from 'react';
import { cx } from './classes';
import { Icon, type IconName } from './Icon';
import { fillLink, type LinkElement } from './link';
import { Tag } from './Tag';
import styles from './Shell.module.css';

export interface Place {
  key: string;
  link: LinkElement;
  label: string;
  icon?: IconName;
  current?: boolean;
  /** Total or number of unread things; `wants` draws it in gold. */
  count?: number | string;
  wants?: boolean;
  /** The count in words for readers that speak ("3 need you"). */
  countLabel?: string;
}

interface ShellProps {
  skipLabel: string;
  /** A link home, with a name, around the Logo. */
  logo: ReactNode;
  search?: ReactNode;
  /** Language, notices, person: at the end of the bar. */
  tools?: ReactNode;
  /** Rail at the left from 1024 px on; without it the matter takes the whole width. */
  rail?: ReactNode;
  /** Bar at the bottom of a phone: up to five places. */
  dock?: ReactNode;
  /** Matter up to the edges, for a form beside its document. */
  edgeToEdge?: boolean;
  /** A quiet line under the bar: offline, demo mode. */
  notice?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, bar, rail, main, bottom bar. Knows no router: links come filled in by the application. */
export function Shell({ skipLabel, logo, search, tools, rail, dock, edgeToEdge, notice, footer, children }: ShellProps) {
  return (
    <div className={cx(styles['shell'], dock !== undefined && styles['withDock'])}>
      <a className={styles['skip']} href="#main">
        {skipLabel}
      </a>
      <header className={styles['bar']}>
        <div className={styles['home']}>{logo}</div>
        <div className={styles['search']}>{search}</div>
        {tools && <div className={styles['tools']}>{tools}</div>}
      </header>
      {notice && <div className={styles['notice']}>{notice}</div>}
      <div className={cx(styles['frame'], rail !== undefined && styles['railed'], edgeToEdge && styles['edge'])}>
        {rail && <div className={styles['rail']}>{rail}</div>}
        <main id="main" tabIndex={-1} className={styles['main']}>
          {children}
        </main>
      </div>
      {footer && <footer className={styles['footer']}>{footer}</footer>}
      {dock}
    </div>
  );
}

/** What shows only from 1024 px on (language, second button of the bar). */
export function WideOnly({ children }: { children: ReactNode }) {
  return <div className={styles['wideOnly']}>{children}</div>;
}

function Count({ place }: { place: Place }) {
  if (place.count === undefined) return null;
  return (
    <span className={styles['count']}>
      <span aria-hidden={place.countLabel ? true : undefined}>{place.wants ? <Tag tone="gold">{place.count}</Tag> : place.count}</span>
      {place.countLabel && <span className={styles['spoken']}>{place.countLabel}</span>}
    </span>
  );
}

/** One list of places in the rail, with a heading where it is not the main one. */
export function RailNav({ label, heading, places }: { label: string; heading?: string; places: readonly Place[] }) {
  return (
    <nav aria-label={label} className={styles['nav']}>
      {heading && (
        <p className={styles['heading']} aria-hidden="true">
          {heading}
        </p>
      )}
      <ul role="list">
        {places.map((place) => (
          <li key={place.key}>
            {fillLink(
              place.link,
              { className: styles['place'], 'aria-current': place.current ? 'page' : 'false' },
              <>
                <span>{place.label}</span>
                <Count place={place} />
              </>,
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Five places in reach of the thumb. */
export function Dock({ label, places }: { label: string; places: readonly Place[] }) {
  return (
    <nav aria-label={label} className={styles['dock']}>
      <ul role="list">
        {places.map((place) => (
          <li key={place.key}>
            {fillLink(
              place.link,
              { className: styles['key'], 'aria-current': place.current ? 'page' : 'false' },
              <>
                <span className={styles['sign']}>
                  {place.icon && <Icon name={place.icon} size="1.375rem" stroke={1.6} />}
                  {place.wants && place.count !== undefined && <i aria-hidden="true" />}
                </span>
                <span>{place.label}</span>
                {place.wants && place.countLabel && <span className={styles['spoken']}>{place.countLabel}</span>}
              </>,
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
