import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './WhoSees.module.css';

/** Stands at every box where one writes: who will see it, as the server's rule says ("The review team sees this. The host never does."). */
export function WhoSees({ children }: { children: ReactNode }) {
  return (
    <p className={styles['who']}>
      <Icon name="eye" size="1rem" stroke={1.6} />
      <span>{children}</span>
    </p>
  );
}
