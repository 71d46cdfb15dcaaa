import { cx, initialsOf } from './classes';
import styles from './Avatar.module.css';

/** A person as initials on one of five washes, the same for the same name. Hidden from readers that speak: the name stands beside it. */
export function Avatar({ name, size = '2.25rem' }: { name: string; size?: string }) {
  let sum = 0;
  for (const c of name) sum = (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0;
  return (
    <span
      aria-hidden="true"
      className={cx(styles['avatar'], styles[`k${sum % 5}`])}
      style={{ inlineSize: size, blockSize: size, fontSize: `calc(${size} * 0.36)` }}
    >
      {initialsOf(name)}
    </span>
  );
}
