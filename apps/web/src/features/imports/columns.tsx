import { Callout } from '@guildhall/ui/Callout';
import { DenseTable } from '@guildhall/ui/DenseTable';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { useFormat, useT, type Translate } from '../../app/i18n/provider';
import type { Report } from './remarks';

export const fieldText = (t: Translate, field: string): string => t.maybe(`imports.field.${field}`, 'imports.field.other');
const tone = { FIELD: 'good', IGNORED: 'plain', UNKNOWN: 'warn', SECOND: 'warn', FORBIDDEN: 'bad' } as const;

/** Which column holds what: as the reader guessed it by the heads, or as it was chosen here. */
export function Columns({ report, onMap }: { report: Report; onMap: (column: number, field: string) => void }) {
  const t = useT();
  const format = useFormat();
  const forbidden = report.columns.filter((c) => c.use === 'FORBIDDEN').map((c) => c.title);
  return (
    <section className="stack">
      <h3>{t('imports.columns')}</h3>
      {forbidden.length > 0 && <Callout tone="bad">{t('imports.forbidden', { columns: format.list(forbidden) })}</Callout>}
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
      {report.lacking.length > 0 && (
        <Callout tone="bad" role="alert">
          {t('imports.lacking', { fields: format.list(report.lacking.map((field) => fieldText(t, field))) })}
        </Callout>
      )}
    </section>
  );
}
