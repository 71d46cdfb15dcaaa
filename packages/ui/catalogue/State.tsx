import type { ReactNode } from 'react';
import { cx } from '../src/classes';

export function States({ children }: { children: ReactNode }) {
  return <div className="states">{children}</div>;
}

/** One part in the catalogue. */
export function State({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className={cx('state', wide && 'wide')}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
