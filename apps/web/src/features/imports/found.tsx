import { useEffect, useRef } from 'react';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { DenseTable } from '@guildhall/ui/DenseTable';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { useFormat, useT } from '../../app/i18n/provider';
import { Columns } from './columns';
import styles from './imports.module.css';
import { RemarkList } from './remark-list';
import type { Report } from './remarks';
import type { Wishes } from './wishes';

interface FoundProps {
  report: Report;
  fileName: string;
  isTable: boolean;
  wishes: Wishes;
  onWish: (change: Partial<Wishes>) => void;
  onMap: (column: number, field: string) => void;
}
const signs: Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
const tones = { NEW: 'good', UNCHANGED: 'plain', MERGED: 'plain', REJECTED: 'bad', HELD: 'warn' } as const;

/** What a file holds: how much of it is new, how it was read, what is said of it, and what would be stored. */
export function Found({ report, fileName, isTable, wishes, onWish, onMap }: FoundProps) {
  const t = useT();
  const format = useFormat();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const sign = report.delimiter && t(`imports.sign.${signs[report.delimiter] ?? 'other'}`);
  const counts = [
    ['NEW', report.fresh],
    ['UNCHANGED', report.unchanged],
    ['MERGED', report.merged],
    ['REJECTED', report.rejected],
  ] as const;
  return (
    <section className={styles['found']}>
      <header>
        <h2 ref={head} tabIndex={-1}>
          {t.rich('imports.seen', { file: <bdi>{fileName}</bdi> })}
        </h2>
        {!report.fault && (
          <p className="soft" role="status">
            {[
              t('imports.seenLead', { count: report.rowCount }),
              report.encoding &&
                `${t('imports.readAs', { encoding: report.encoding })}${sign ? `, ${t('imports.separatedBy', { sign })}` : ''}.`,
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
      </header>
      {report.fault && (
        <Callout tone="bad" role="alert">
          {t.maybe(`imports.fault.${report.fault}`, 'imports.fault.other')}
          {report.faultLine != null && ` (${t('imports.lineAt', { line: report.faultLine })})`}
        </Callout>
      )}
      {!report.fault && report.text == null && (
        <dl className={styles['counts']} aria-label={t('imports.counts')}>
          {counts.map(([outcome, count]) => (
            <div key={outcome} data-outcome={count ? outcome : undefined}>
              <dt>{t(`imports.count.${outcome}`)}</dt>
              <dd className="num">{format.number(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Reading report={report} isTable={isTable} wishes={wishes} onWish={onWish} />
      {report.columns.length > 0 && <Columns report={report} onMap={onMap} />}
      {(!report.fault || report.remarks.length > 0) && (
        <section className="stack">
          <h3>{t('imports.report')}</h3>
          <RemarkList remarks={report.remarks} leftOut={report.remarksLeftOut} fileName={fileName} />
        </section>
      )}
      {report.rows.length > 0 && (
        <section className="stack">
          <h3>{t('imports.rows')}</h3>
          {report.rows.length < report.fresh + report.unchanged && (
            <p className="soft">{t('imports.rowsFirst', { count: report.rows.length })}</p>
          )}
          <DenseTable
            caption={t('imports.rows')}
            rows={report.rows}
            rowKey={(r) => String(r.row)}
            columns={[
              { key: 'title', head: t('imports.rowTitle'), phone: 'title', cell: (r) => <Clipped text={r.title} /> },
              { key: 'detail', head: t('imports.rowDetail'), phone: 'line', cell: (r) => <Clipped text={r.detail} /> },
              { key: 'row', head: t('imports.report.row'), phone: 'end', figures: true, cell: (r) => format.number(r.row) },
              {
                key: 'outcome',
                head: t('imports.rowOutcome'),
                phone: 'side',
                cell: (r) => <Tag tone={tones[r.outcome]}>{t(`imports.outcome.${r.outcome}`)}</Tag>,
              },
            ]}
          />
        </section>
      )}
      {report.text && (
        <details className={styles['text']}>
          <summary>{t('imports.text')}</summary>
          <pre dir="auto">{report.text}</pre>
        </details>
      )}
    </section>
  );
}

/** The questions that a file leaves open, each only where it does. */
function Reading({ report, isTable, wishes, onWish }: Pick<FoundProps, 'report' | 'isTable' | 'wishes' | 'onWish'>) {
  const t = useT();
  const has = (code: string) => report.remarks.some((r) => r.code === code);
  const encoding = isTable && (report.encoding !== null || report.fault === 'encodingUnknown' || wishes.encoding !== null);
  const dates = has('dateAmbiguous') || wishes.dateOrder !== null;
  const twice = has('doubleEncoded') || wishes.repair;
  if (!encoding && !dates && !twice) return null;
  return (
    <section className="stack">
      <h3>{t('imports.settings')}</h3>
      <div className={styles['settings']}>
        {encoding && (
          <Field label={t('imports.encoding')} hint={t('imports.encodingHint')}>
            <Select value={wishes.encoding ?? ''} onChange={(event) => onWish({ encoding: event.target.value || null })}>
              <option value="">{t('imports.encodingOwn')}</option>
              {['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        {dates && (
          <Field label={t('imports.dateOrder')} hint={t('imports.dateOrderHint')}>
            <Select value={wishes.dateOrder ?? ''} onChange={(event) => onWish({ dateOrder: event.target.value || null })}>
              <option value="">{t('imports.dateOrderNone')}</option>
              <option value="DMY">{t('imports.dateOrderDMY')}</option>
              <option value="MDY">{t('imports.dateOrderMDY')}</option>
            </Select>
          </Field>
        )}
        {twice && (
          <Checkbox label={t('imports.repair')} checked={wishes.repair} onChange={(event) => onWish({ repair: event.target.checked })} />
        )}
      </div>
    </section>
  );
}

/** Runs its own way and stands at the beginning of its column all the same. */
const Clipped = ({ text }: { text: string }) => (
  <span className={styles['clip']}>
    <bdi>{text}</bdi>
  </span>
);
