import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';

export interface RadioOption<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadioGroupProps<V extends string> {
  legend: ReactNode;
  name: string;
  options: readonly RadioOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: string;
  /** Id of the first radio, so that an error summary can lead to it. */
  id?: string;
}

/** One of a few, all in sight. */
export function RadioGroup<V extends string>({ legend, name, options, value, onChange, hint, error, optional, id }: RadioGroupProps<V>) {
  const made = useId();
  const first = id ?? made;
  const about = [hint && `${first}-hint`, error && `${first}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={styles['group']} aria-describedby={about}>
      <legend>
        {legend}
        {optional && <span className="soft"> {optional}</span>}
      </legend>
      {hint && (
        <p id={`${first}-hint`} className={styles['groupHint']}>
          {hint}
        </p>
      )}
      {options.map((option, at) => (
        <div className={styles['choice']} key={option.value}>
          <label>
            <input
              type="radio"
              id={at === 0 ? first : `${first}-${at}`}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={option.hint ? `${first}-${at}-hint` : undefined}
            />
            <span>{option.label}</span>
          </label>
          {option.hint && (
            <p id={`${first}-${at}-hint`} className={styles['hint']}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
      {error && (
        <p id={`${first}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
