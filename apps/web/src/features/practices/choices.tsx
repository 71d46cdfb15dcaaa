import styles from './choices.module.css';

interface ChoicesProps {
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  options: readonly { code: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of a vocabulary, all in sight. */
export function Choices({ id, legend, hint, error, options, chosen, onChange }: ChoicesProps) {
  return (
    <fieldset
      className={styles['choices']}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="meta">
          {hint}
        </p>
      )}
      <div className={styles['grid']}>
        {options.map((o, at) => (
          <label key={o.code}>
            <input
              id={at === 0 ? id : undefined}
              type="checkbox"
              checked={chosen.includes(o.code)}
              onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, o.code] : chosen.filter((c) => c !== o.code))}
            />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
