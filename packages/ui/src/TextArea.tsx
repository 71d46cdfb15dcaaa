import type { Ref, TextareaHTMLAttributes } from 'react';
import { cx } from './classes';
import { useText } from './input';
import styles from './input.module.css';

/** Many lines in the face for reading; grows with its text where the browser can. */
export function TextArea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  const [wired, tooLong] = useText<HTMLTextAreaElement, typeof rest>(rest);
  return (
    <>
      <textarea dir="auto" {...wired} className={cx(styles['input'], styles['long'], className)} />
      {tooLong}
    </>
  );
}
