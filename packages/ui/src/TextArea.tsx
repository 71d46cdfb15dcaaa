import { useState, type Ref, type TextareaHTMLAttributes } from 'react';
import { cx } from './classes';
import { useFieldControl } from './Field';
import styles from './input.module.css';

/** Many lines in the face for reading; grows with its text where the browser can. `maxLength` does not reach the browser, which would cut what is pasted without a word:
 *  a longer text stays whole, and under it stands how long it is and may be. */
export function TextArea({
  className,
  maxLength = Infinity,
  onInput,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  const wiring = useFieldControl(rest);
  const [typed, setTyped] = useState(0);
  const length = typeof rest.value === 'string' ? rest.value.length : typed;
  const over = length > maxLength;
  const inWords = (n: number) => n.toLocaleString(document.documentElement.lang);
  return (
    <>
      <textarea
        dir="auto"
        {...rest}
        {...wiring}
        aria-invalid={over || wiring['aria-invalid']}
        className={cx(styles['input'], styles['long'], className)}
        onInput={(event) => {
          // Only what is too long is counted: no key of an ordinary text costs a drawing more.
          const now = event.currentTarget.value.length;
          setTyped(now > maxLength ? now : 0);
          onInput?.(event);
        }}
      />
      {over && (
        <bdi role="alert" className={styles['over']}>
          {inWords(length)} / {inWords(maxLength)}
        </bdi>
      )}
    </>
  );
}
