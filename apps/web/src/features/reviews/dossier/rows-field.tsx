import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useWords } from '../../../app/i18n/provider';
import type { PlainKey } from '../../../app/i18n/messages';
import styles from './dossier.module.css';

/** Rows as the form keeps them on the device: texts, whatever they become when they are sent. */
export type Row = Readonly<Record<string, string | null>>;

interface Props {
  legend: string;
  /** Columns that are written; what else a row holds goes along unseen. */
  columns: readonly { key: string; label: PlainKey; mode?: 'decimal'; maxLength: number }[];
  rows: readonly Row[];
  locale: string;
  /** Says what a row is about, for whoever does not see the rows. */
  nameOf: (row: Row) => string;
  onChange: (rows: readonly Row[]) => void;
}

/** A list of steps or figures: each a row of short texts, to be changed, added and taken out. */
export function RowsField({ legend, columns, rows, locale, nameOf, onChange }: Props) {
  const { t } = useWords();
  const empty = Object.fromEntries(columns.map((c) => [c.key, '']));
  const put = (at: number, patch: Row) => onChange(rows.map((row, i) => (i === at ? { ...row, ...patch } : row)));
  return (
    <fieldset className={styles['rows']}>
      <legend>{legend}</legend>
      {rows.map((row, i) => (
        <div key={i} className={styles['row']} role="group" aria-label={nameOf(row) || t('reviews.file.row', { number: i + 1 })}>
          {columns.map(({ key, label, mode, maxLength }) => (
            <Field key={key} label={t(label)}>
              <TextInput
                lang={locale}
                dir="auto"
                maxLength={maxLength}
                {...(mode ? { inputMode: mode } : {})}
                value={row[key] ?? ''}
                onChange={(e) => put(i, { [key]: e.currentTarget.value })}
              />
            </Field>
          ))}
          <Button
            small
            kind="text"
            aria-label={t('reviews.file.removeRow', { name: nameOf(row) || String(i + 1) })}
            onClick={() => onChange(rows.filter((_, x) => x !== i))}
          >
            {t('reviews.file.remove')}
          </Button>
        </div>
      ))}
      <p>
        <Button small aria-label={t('reviews.file.addTo', { list: legend })} onClick={() => onChange([...rows, empty])}>
          {t('reviews.file.add')}
        </Button>
      </p>
    </fieldset>
  );
}
