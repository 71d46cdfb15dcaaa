import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from './classes';
import styles from './Anchors.module.css';

export interface Anchor {
  /** '1' to '5', as stored and as pressed on the keyboard. */
  value: string;
  /** As shown, in the reader's digits; default: the value. */
  numeral?: string;
  word: string;
  sentence: ReactNode;
}

interface AnchorsProps {
  legend: ReactNode;
  name: string;
  anchors: readonly Anchor[];
  /** Choices beside the scale: not in scope, insufficient evidence. */
  others?: readonly { value: string; label: string }[];
  value: string | null;
  onChange: (value: string) => void;
  /** What the number keys do, shown where there is a keyboard. */
  keysHint?: ReactNode;
  error?: ReactNode;
  /** After the lock: shown, not changed. */
  locked?: boolean;
  /** Id of the first choice, for an error summary. */
  id?: string;
}

/** Five levels as full sentences, one to choose; 1 to 5 choose while the focus is in the group. Never by colour alone. */
export function Anchors({ legend, name, anchors, others = [], value, onChange, keysHint, error, locked, id }: AnchorsProps) {
  const made = useId();
  const base = id ?? made;
  const group = useRef<HTMLFieldSetElement>(null);
  const choose = (event: KeyboardEvent) => {
    if (locked || event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^(?:Digit|Numpad)([0-9])$/u.exec(event.code)?.[1] ?? event.key;
    if (!anchors.some((anchor) => anchor.value === digit)) return;
    event.preventDefault();
    onChange(digit);
    group.current?.querySelector<HTMLInputElement>(`input[value="${digit}"]`)?.focus();
  };
  const radio = (own: string, at: number) => ({
    type: 'radio' as const,
    id: at === 0 ? base : `${base}-${at}`,
    name,
    value: own,
    checked: own === value,
    disabled: locked,
    onChange: () => onChange(own),
  });
  return (
    <fieldset
      ref={group}
      className={cx(styles['anchors'], locked && styles['locked'])}
      onKeyDown={choose}
      aria-describedby={error ? `${base}-error` : undefined}
    >
      <legend>{legend}</legend>
      {anchors.map((anchor, at) => (
        <label key={anchor.value} className={styles['anchor']}>
          <input {...radio(anchor.value, at)} />
          <span className={styles['numeral']}>{anchor.numeral ?? anchor.value}</span>
          <span>
            <strong>{anchor.word}</strong> <span className={styles['sentence']}>{anchor.sentence}</span>
          </span>
        </label>
      ))}
      {(others.length > 0 || keysHint) && (
        <div className={styles['others']}>
          {others.map((other, at) => (
            <label key={other.value} className={styles['other']}>
              <input {...radio(other.value, anchors.length + at)} />
              <span>{other.label}</span>
            </label>
          ))}
          {keysHint && <span className={styles['keys']}>{keysHint}</span>}
        </div>
      )}
      {error && (
        <p id={`${base}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
