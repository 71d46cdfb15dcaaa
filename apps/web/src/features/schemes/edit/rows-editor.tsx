import { Button } from '@guildhall/ui/Button';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useT } from '../../../app/i18n/provider';
import styles from './write.module.css';

interface Column<K extends string> {
  key: K;
  label: string;
  max: number;
  /** `number` narrows the box; with `options` one of them is chosen, the empty one stands for nothing. */
  kind?: 'number';
  options?: readonly { value: string; label: string }[];
}
interface Props<K extends string> {
  field: string;
  rows: readonly Record<K, string | null>[];
  columns: readonly Column<K>[];
  /** "Add a step" */
  add: string;
  most: number;
  wrong: (path: string) => string | undefined;
  onChange: (rows: Record<K, string | null>[]) => void;
  onBlur: () => void;
}

/** A list whose rows are a few short boxes each. Rows can be added, moved up and taken away with keys alone. */
export function RowsEditor<K extends string>({ field, rows, columns, add, most, wrong, onChange, onBlur }: Props<K>) {
  const t = useT();
  const put = (at: number, key: K, value: string | null) => onChange(rows.map((r, i) => (i === at ? { ...r, [key]: value } : { ...r })));
  const empty = Object.fromEntries(columns.map((c) => [c.key, c.options ? null : ''])) as Record<K, string | null>;
  const up = (at: number) => onChange(rows.map((r, i) => ({ ...(i === at - 1 ? rows[at]! : i === at ? rows[at - 1]! : r) })));
  return (
    <div id={`f-${field}`} tabIndex={-1} className={styles['list']}>
      {wrong(field) && <p className={styles['error']}>{wrong(field)}</p>}
      <ol role="list">
        {rows.map((row, at) => (
          <li key={at} className={styles['row']} aria-label={t('schemes.row', { number: at + 1 })}>
            {columns.map((c) => {
              const id = `f-${field}-${at}-${c.key}`;
              const error = wrong(`${field}.${at}.${c.key}`);
              const described = error ? { 'aria-describedby': `${id}-error` } : {};
              return (
                <div key={c.key} data-kind={c.kind}>
                  <label htmlFor={id}>{c.label}</label>
                  {c.options ? (
                    <Select id={id} {...described} value={row[c.key] ?? ''} onChange={(e) => put(at, c.key, e.currentTarget.value || null)}>
                      <option value="">–</option>
                      {c.options.map((o) => (
                        <option key={o.value} value={o.value}>
                          {o.label}
                        </option>
                      ))}
                    </Select>
                  ) : (
                    <TextInput
                      id={id}
                      {...described}
                      dir="auto"
                      {...(c.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
                      maxLength={c.max}
                      value={row[c.key] ?? ''}
                      onChange={(e) => put(at, c.key, e.currentTarget.value)}
                      onBlur={onBlur}
                    />
                  )}
                  {error && (
                    <p id={`${id}-error`} className={styles['error']}>
                      {error}
                    </p>
                  )}
                </div>
              );
            })}
            <div className={styles['rowActs']}>
              {at > 0 && (
                <Button kind="text" small aria-label={t('schemes.row.upThis', { number: at + 1 })} onClick={() => up(at)}>
                  {t('schemes.row.up')}
                </Button>
              )}
              <Button
                kind="text"
                small
                aria-label={t('schemes.row.removeThis', { number: at + 1 })}
                onClick={() => onChange(rows.filter((_, i) => i !== at))}
              >
                {t('schemes.row.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {rows.length < most && <Button onClick={() => onChange([...rows, empty])}>{add}</Button>}
    </div>
  );
}
