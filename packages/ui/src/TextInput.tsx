import type { InputHTMLAttributes, Ref } from 'react';
import { cx } from './classes';
import { useText } from './input';
import styles from './input.module.css';

/** One line of text; takes its wiring from the Field around it. `width` in characters narrows it to what is expected. */
export function TextInput({
  className,
  width,
  style,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'width'> & { width?: number; ref?: Ref<HTMLInputElement> }) {
  const [wired, tooLong] = useText<HTMLInputElement, typeof rest>(rest);
  return (
    <>
      <input
        type="text"
        {...wired}
        className={cx(styles['input'], className)}
        style={width ? { ...style, maxInlineSize: `${width + 3}ch` } : style}
      />
      {tooLong}
    </>
  );
}
