import { useState } from 'react';
import { Callout } from '@guildhall/ui/Callout';
import { DenseTable } from '@guildhall/ui/DenseTable';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { useFormat, useT, type Translate } from '../../app/i18n/provider';
import styles from './imports.module.css';
import type { Report } from './remarks';

export const fieldText = (t: Translate, field: string): string => t.maybe(`imports.field.${field}`, 'imports.field.other');
const tone = { FIELD: 'good', IGNORED: 'plain', UNKNOWN: 'warn', SECOND: 'warn', FORBIDDEN: 'bad' } as const;

/** Which column holds what: as the reader guessed it by the heads, or as it was chosen here. */
export function Columns({ report, onMap }: { report: Report; onMap: (column: number, field: string) => void }) {
  const t = useT();
  const format = useFormat();
  // Where everything was understood, nobody has to read it; once open, it stays so while one chooses.
  const [isOpen, setOpen] = useState(() => report.lacking.length > 0 || report.columns.some((c) => c.use !== 'FIELD'));
  const taken = report.columns.filter((c) => c.use === 'FIELD').length;
  const forbidden = report.columns.filter((c) => c.use === 'FORBIDDEN').map((c) => c.title);
  return (
    <section className="stack">
      <h3>{t('imports.columns')}</h3>
      {forbidden.length > 0 && <Callout tone="bad">{t('imports.forbidden', { columns: format.list(forbidden) })}</Callout>}
      <details className={styles['text']} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('imports.columnsTaken', { taken, count: report.columns.length })}</summary>
        <p className="soft">{t('imports.columnsLead')}</p>
        <DenseTable
          caption={t('imports.columns')}
          rows={report.columns}
          rowKey={(c) => String(c.index)}
          stickyHead={false}
          columns={[
            { key: 'title', head: t('imports.columnHead'), cell: (c) => <bdi>{c.title}</bdi>, phone: 'title' },
            {
              key: 'field',
              head: t('imports.columnHolds'),
              phone: 'line',
              cell: (c) =>
                c.use !== 'FORBIDDEN' && (
                  <Select
                    aria-label={t('imports.columnPick', { column: c.title })}
                    value={c.field ?? ''}
                    onChange={(event) => onMap(c.index, event.target.value)}
                  >
                    <option value="">{t('imports.columnLeave')}</option>
                    {report.fields.map((field) => (
                      <option key={field} value={field}>
                        {fieldText(t, field)}
                      </option>
                    ))}
                  </Select>
                ),
            },
            {
              key: 'use',
              head: t('imports.columnNote'),
              phone: 'side',
              cell: (c) => <Tag tone={tone[c.use]}>{t(`imports.columnUse.${c.use}`)}</Tag>,
            },
          ]}
        />
      </details>
      {report.lacking.length > 0 && (
        <Callout tone="bad" role="alert">
          {t('imports.lacking', { fields: format.list(report.lacking.map((field) => fieldText(t, field))) })}
        </Callout>
      )}
    </section>
  );
}
