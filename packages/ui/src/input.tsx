import { useState, type InputEvent, type InputEventHandler, type ReactNode } from 'react';
import { useFieldControl } from './Field';
import styles from './input.module.css';

interface Text<E> {
  id?: string | undefined;
  'aria-describedby'?: string | undefined;
  value?: unknown;
  maxLength?: number | undefined;
  onInput?: InputEventHandler<E> | undefined;
}

/** What a box for words puts on itself, and what stands under it. `maxLength` does not reach the browser, which would cut what is pasted without a word: a longer
 *  text stays whole, and under it stands how long it is and may be. */
export function useText<E extends HTMLInputElement | HTMLTextAreaElement, P extends Text<E>>({
  maxLength = Infinity,
  onInput,
  ...rest
}: P): [P, ReactNode] {
  const wiring = useFieldControl(rest);
  const [typed, setTyped] = useState(0);
  const length = typeof rest.value === 'string' ? rest.value.length : typed;
  const over = length > maxLength;
  const inWords = (n: number) => n.toLocaleString(document.documentElement.lang);
  return [
    {
      ...rest,
      ...wiring,
      'aria-invalid': over || wiring['aria-invalid'],
      onInput(event: InputEvent<E>) {
        // Only what is too long is counted: no key of an ordinary text costs a drawing more.
        const now = event.currentTarget.value.length;
        setTyped(now > maxLength ? now : 0);
        onInput?.(event);
      },
    } as unknown as P,
    over && (
      <bdi role="alert" className={styles['over']}>
        {inWords(length)} / {inWords(maxLength)}
      </bdi>
    ),
  ];
}
