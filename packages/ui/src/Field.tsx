import { createContext, useContext, useId, type ReactNode } from 'react';
import { cx } from './classes';
import styles from './Field.module.css';

export interface FieldWiring {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

const Wiring = createContext<FieldWiring | null>(null);

/** What a control inside a Field puts on itself: id, aria-describedby, aria-invalid. Outside a Field: nothing. */
export function useFieldControl(own: { id?: string | undefined; 'aria-describedby'?: string | undefined }) {
  const field = useContext(Wiring);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': cx(own['aria-describedby'], field?.describedBy) || undefined,
    'aria-invalid': field?.invalid || undefined,
  };
}

export interface FieldProps {
  label: ReactNode;
  /** Id of the control, so that an error summary can lead to it. */
  id?: string;
  hint?: ReactNode;
  /** What is wrong and the way out. */
  error?: ReactNode;
  /** The word "optional" in the reader's language; without it the field is required. */
  optional?: string;
  /** Who will see what is written here: a WhoSees line. */
  whoSees?: ReactNode;
  /** One control of this package. */
  children: ReactNode;
}

/** Label above, hint under it, then the control, the error under that. */
export function Field({ label, id, hint, error, optional, whoSees, children }: FieldProps) {
  const made = useId();
  const control = id ?? made;
  const describedBy = cx(hint && `${control}-hint`, whoSees && `${control}-who`, error && `${control}-error`) || undefined;
  return (
    <div className={cx(styles['field'], error && styles['wrong'])}>
      <label htmlFor={control}>
        {label}
        {optional && <span className={styles['optional']}> {optional}</span>}
      </label>
      {hint && (
        <p id={`${control}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {whoSees && (
        <div id={`${control}-who`} className={styles['who']}>
          {whoSees}
        </div>
      )}
      <div className={styles['control']}>
        <Wiring value={{ id: control, describedBy, invalid: Boolean(error) }}>{children}</Wiring>
      </div>
      {error && (
        <p id={`${control}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
