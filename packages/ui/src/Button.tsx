import { useId, type ButtonHTMLAttributes, type MouseEvent, type ReactNode, type Ref } from 'react';
import { cx } from './classes';
import styles from './Button.module.css';

/** `main`: pine, one in a view. `text`: no border. `danger`: for what cannot be undone. */
export type ButtonKind = 'main' | 'plain' | 'text' | 'danger';

/** Class of a button for links of the router: `<Link className={buttonClass('main')} to="/join">`. */
export function buttonClass(kind: ButtonKind = 'plain', small = false): string {
  return cx(styles['button'], kind !== 'plain' && styles[kind], small && styles['small']);
}

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  kind?: ButtonKind;
  small?: boolean;
  /** Under way: a ring turns before the label, the label stays, further presses do nothing. */
  busy?: boolean;
  /** Why it cannot be pressed now, said beside it. The button keeps its focus and its place in the order. */
  refused?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** Names the act ("Send review"). Never disabled without a reason: see `refused`. */
export function Button({ kind = 'plain', small, busy, refused, className, onClick, children, type = 'button', ...rest }: ButtonProps) {
  const reasonId = useId();
  const still = Boolean(busy || refused);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (still) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      type={type}
      className={cx(buttonClass(kind, small), busy && styles['busy'], className)}
      aria-disabled={still || undefined}
      aria-busy={busy || undefined}
      aria-describedby={refused ? reasonId : undefined}
      onClick={press}
      {...rest}
    >
      {children}
    </button>
  );
  if (!refused) return button;
  return (
    <span className={styles['refused']}>
      {button}
      <span id={reasonId} className={styles['reason']}>
        {refused}
      </span>
    </span>
  );
}
