import type { Ref, SelectHTMLAttributes } from 'react';
import { cx } from './classes';
import { Icon } from './Icon';
import { useFieldControl } from './Field';
import styles from './input.module.css';

/** The platform's own list, with our edge; options as children. */
export function Select({ className, children, ...rest }: SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> }) {
  const wiring = useFieldControl(rest);
  return (
    <span className={styles['pick']}>
      <select {...rest} {...wiring} className={cx(styles['input'], className)}>
        {children}
      </select>
      <Icon name="down" />
    </span>
  );
}
