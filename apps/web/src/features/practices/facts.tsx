import { counted, signOf } from '@guildhall/domain/practices/fact-words';
import { Tag } from '@guildhall/ui/Tag';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';
import type { Labels } from './labels';
import styles from './facts.module.css';

export interface ShownFact {
  id: string;
  label: string;
  value: string;
  unit: string;
  asOf: string;
  sourceTitle: string;
  sourceUrl: string;
  grade: 'CLAIMED' | 'MEASURED' | 'EVALUATED' | null;
  mark: 'UNCHECKED' | 'VERIFIED' | 'ILLUSTRATIVE';
  note: string;
}

/** Figures with unit, date and source. Only http and https lead anywhere: the API refuses the rest. */
export function Facts({ facts, labels }: { facts: readonly ShownFact[]; labels: Labels }) {
  const t = useT();
  return (
    <table className={styles['facts']}>
      <thead className={styles['head']}>
        <tr>
          <th scope="col">{t('practices.fact.value')}</th>
          <th scope="col">{t('practices.fact.label')}</th>
          <th scope="col">{t('practices.fact.source')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((f) => (
          <tr key={f.id}>
            <th scope="row">
              <bdi>
                {labels.value(f.value)}
                {signOf(f.unit)}
              </bdi>
            </th>
            <td>
              <bdi>{inLine(counted(f))}</bdi>
              {f.asOf && (
                <span className="soft">
                  {' '}
                  (<bdi>{labels.when(f.asOf)}</bdi>)
                </span>
              )}
              {f.note && (
                <span className={styles['note']} dir="auto">
                  {f.note}
                </span>
              )}
            </td>
            <td>
              {f.sourceUrl ? (
                <a href={f.sourceUrl} rel="nofollow noopener">
                  {f.sourceTitle || f.sourceUrl}
                </a>
              ) : (
                <span dir="auto">{f.sourceTitle}</span>
              )}
              <span className={styles['marks']}>
                {f.mark === 'ILLUSTRATIVE' ? (
                  <Tag tone="line">{t('practices.mark.ILLUSTRATIVE')}</Tag>
                ) : (
                  f.grade && <span>{t(`practices.grade.${f.grade}`)}</span>
                )}
                {f.mark === 'UNCHECKED' && <Tag tone="warn">{t('practices.mark.UNCHECKED')}</Tag>}
                {f.mark === 'VERIFIED' && <span>{t('practices.mark.VERIFIED')}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
