import type { Ref, TextareaHTMLAttributes } from 'react';
import { cx } from './classes';
import { useFieldControl } from './Field';
import styles from './input.module.css';

/** Many lines in the face for reading; grows with its text where the browser can. */
export function TextArea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  const wiring = useFieldControl(rest);
  return <textarea dir="auto" {...rest} {...wiring} className={cx(styles['input'], styles['long'], className)} />;
}
