import { Chips, RemovableChip } from '@guildhall/ui/Chip';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import styles from './settings.module.css';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** Words of the first, empty choice. */
  add: string;
  remove: (name: string) => string;
  codes: readonly string[];
  nameOf: (code: string) => string;
  value: readonly string[];
  onChange: (next: string[]) => void;
  error: string | undefined;
}

/** Some of a long list: chosen ones as chips, one more from the platform's own list. */
export function Several({ id, label, hint, add, remove, codes, nameOf, value, onChange, error }: Props) {
  const rest = codes
    .filter((code) => !value.includes(code))
    .map((code): [string, string] => [code, nameOf(code)])
    .sort((a, b) => a[1].localeCompare(b[1]));
  return (
    <div className={styles['pick']}>
      <Field id={id} label={label} hint={hint} error={error}>
        <Select value="" onChange={(event) => event.currentTarget.value && onChange([...value, event.currentTarget.value])}>
          <option value="">{add}</option>
          {rest.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {value.length > 0 && (
        <Chips label={label}>
          {value.map((code) => (
            <RemovableChip key={code} removeLabel={remove(nameOf(code))} onRemove={() => onChange(value.filter((one) => one !== code))}>
              {nameOf(code)}
            </RemovableChip>
          ))}
        </Chips>
      )}
    </div>
  );
}
