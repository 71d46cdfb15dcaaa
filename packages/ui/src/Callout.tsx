import type { ReactNode, Ref } from 'react';
import { cx } from './classes';
import styles from './Callout.module.css';

interface CalloutProps {
  /** `waiting` is plain: waiting to be let in is no warning. */
  tone?: 'note' | 'good' | 'warn' | 'bad' | 'waiting';
  /** First words, bold, in the line of the text. */
  title?: ReactNode;
  /** `alert` only for an error that has just come up. */
  role?: 'alert' | 'status' | 'note';
  actions?: ReactNode;
  children?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

/** A notice with an edge and a wash in the tone of what it says. */
export function Callout({ tone = 'note', title, role, actions, children, ref }: CalloutProps) {
  return (
    <div ref={ref} role={role} className={cx(styles['callout'], styles[tone])}>
      <div>
        {title && <strong>{title}</strong>} {children}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
