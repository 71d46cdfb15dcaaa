import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Chip, Chips } from '@guildhall/ui/Chip';
import { DenseTable, type DenseColumn } from '@guildhall/ui/DenseTable';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';
import { saveFile } from '../../app/save-file';
import { fieldText } from './columns';
import { everything, reasons, remarkText, reportFile, sift, type Remark, type Sieve } from './remarks';
import styles from './imports.module.css';

const tone = { ERROR: 'bad', WARNING: 'warn', NOTE: 'plain' } as const;
const severities = ['ERROR', 'WARNING', 'NOTE'] as const;
const few = 50;

/** What is said of rows, lines and columns: sifted by weight and reason, to be taken along as a file. */
export function RemarkList({ remarks, leftOut = 0, fileName }: { remarks: readonly Remark[]; leftOut?: number; fileName: string }) {
  const t = useT();
  const [sieve, setSieve] = useState<Sieve>(everything);
  const [whole, setWhole] = useState(false);
  if (remarks.length === 0) return <p className="soft">{t('imports.reportNone')}</p>;
  const say = (remark: Pick<Remark, 'code' | 'values'>) =>
    remarkText(t, { ...remark, values: remark.values.map((v) => (v.name === 'field' ? { ...v, value: fieldText(t, v.value) } : v)) });
  const found = sift(remarks, sieve);
  const shown = whole ? found : found.slice(0, few);
  const download = () => saveFile(`${fileName}.report.csv`, reportFile(t, fileName, remarks), 'text/csv;charset=utf-8');
  // A document has neither rows nor columns.
  const where: DenseColumn<Remark & { at: number }> = {
    key: 'where',
    head: t('imports.reportWhere'),
    phone: 'line',
    cell: (r) => <span className={styles['where']}>{whereText(t, r)}</span>,
  };
  const column: DenseColumn<Remark & { at: number }> = {
    key: 'column',
    head: t('imports.report.column'),
    phone: 'end',
    cell: (r) => <bdi>{r.column}</bdi>,
  };
  const ofSeverity = sift(remarks, { ...sieve, code: null });
  return (
    <div className="stack">
      <div className={styles['sieve']}>
        <Chips label={t('imports.reportFilter')}>
          <Chip chosen={!sieve.severity} count={remarks.length} onToggle={() => setSieve(everything)}>
            {t('imports.reportAll')}
          </Chip>
          {severities.map((severity) => {
            const count = sift(remarks, { severity, code: null }).length;
            if (!count) return null;
            const isChosen = sieve.severity === severity;
            return (
              <Chip
                key={severity}
                chosen={isChosen}
                count={count}
                onToggle={() => setSieve({ severity: isChosen ? null : severity, code: null })}
              >
                {t(`imports.severity.${severity}`)}
              </Chip>
            );
          })}
        </Chips>
        <Field label={t('imports.reportReason')}>
          <Select value={sieve.code ?? ''} onChange={(event) => setSieve({ ...sieve, code: event.target.value || null })}>
            <option value="">{t('imports.reportAnyReason')}</option>
            {reasons(ofSeverity).map(({ code, count }) => (
              <option key={code} value={code}>
                {`${say(remarks.find((r) => r.code === code)!)} (${count})`}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={download}>{t('imports.reportDownload')}</Button>
      </div>
      {found.length === 0 && <p className="soft">{t('imports.reportSift')}</p>}
      {found.length > 0 && (
        <DenseTable
          caption={t('imports.reportCaption')}
          rows={shown.map((remark, at) => ({ ...remark, at }))}
          rowKey={(r) => String(r.at)}
          columns={[
            {
              key: 'severity',
              head: t('imports.report.severity'),
              phone: 'side',
              cell: (r) => <Tag tone={tone[r.severity]}>{t(`imports.severity.${r.severity}`)}</Tag>,
            },
            ...(found.some((r) => r.line != null || r.row != null) ? [where] : []),
            ...(found.some((r) => r.column != null) ? [column] : []),
            { key: 'reason', head: t('imports.report.reason'), phone: 'title', cell: say },
          ]}
        />
      )}
      {shown.length < found.length && <Button onClick={() => setWhole(true)}>{t('imports.reportMore', { count: found.length })}</Button>}
      {leftOut > 0 && <p className="soft">{t('imports.reportLeftOut', { count: leftOut })}</p>}
    </div>
  );
}

/** Row and line: two numbers that differ as soon as a cell has two lines. */
const whereText = (t: ReturnType<typeof useT>, r: Remark): string =>
  inLine([r.row == null ? '' : t('imports.rowAt', { row: r.row }), r.line == null ? '' : t('imports.lineAt', { line: r.line })], ', ');
