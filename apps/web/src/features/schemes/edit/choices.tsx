import { Checkbox } from '@guildhall/ui/Checkbox';
import styles from './write.module.css';

interface Props {
  id: string;
  legend: string;
  error?: string | undefined;
  options: readonly { code: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several of a vocabulary, all in sight. */
export function Choices({ id, legend, error, options, chosen, onChange }: Props) {
  return (
    <fieldset className={styles['choices']} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      <div className={styles['grid']}>
        {options.map((o, at) => (
          <Checkbox
            key={o.code}
            {...(at === 0 ? { id } : {})}
            label={o.label}
            checked={chosen.includes(o.code)}
            onChange={(e) => onChange(e.currentTarget.checked ? [...chosen, o.code] : chosen.filter((c) => c !== o.code))}
          />
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
