import { FactsTable } from '@guildhall/ui/FactsTable';
import { Tag } from '@guildhall/ui/Tag';
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
    <FactsTable
      caption={t('practices.figures')}
      facts={facts.map((f) => ({
        key: f.id,
        value: <span dir="auto">{labels.value(f.value)}</span>,
        what: (
          <span dir="auto" className={styles['what']}>
            {[f.unit, f.label].filter(Boolean).join(' · ')}
            {f.asOf && <span className="soft"> ({f.asOf})</span>}
            {f.note && <span className={styles['note']}>{f.note}</span>}
          </span>
        ),
        source: (
          <span className={styles['source']}>
            {f.sourceUrl ? (
              <a href={f.sourceUrl} rel="nofollow noopener">
                {f.sourceTitle || f.sourceUrl}
              </a>
            ) : (
              f.sourceTitle && <span dir="auto">{f.sourceTitle}</span>
            )}
            {f.mark === 'ILLUSTRATIVE' ? (
              <Tag tone="line">{t('practices.mark.ILLUSTRATIVE')}</Tag>
            ) : (
              <span>{f.grade ? t(`practices.grade.${f.grade}`) : ''}</span>
            )}
            {f.mark === 'UNCHECKED' && <Tag tone="warn">{t('practices.mark.UNCHECKED')}</Tag>}
          </span>
        ),
      }))}
    />
  );
}
