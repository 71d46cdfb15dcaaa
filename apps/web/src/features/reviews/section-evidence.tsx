import { Checkbox } from '@guildhall/ui/Checkbox';
import { useWords } from '../../app/i18n/provider';
import type { Report } from './read-report';
import styles from './report.module.css';

/** What a section rests on, chosen from what was seen on the visit and what the reviews named. For a dimension what was recorded for it comes first. */
export function SectionEvidence({
  r,
  s,
  value,
  onChange,
}: {
  r: Report;
  s: Report['sections'][number];
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useWords();
  const ids = value.split(' ').filter(Boolean);
  const near = (e: Report['evidenceToCite'][number]) => Number(e.dimensionKey === s.dimensionKey && s.dimensionKey !== null);
  const offered = r.evidenceToCite.filter((e) => e.strength && (!s.dimensionKey || near(e) || ids.includes(e.id)));
  const others = r.evidenceToCite.filter((e) => !offered.includes(e));
  if (r.evidenceToCite.length === 0) return null;
  const turn = (id: string) => onChange((ids.includes(id) ? ids.filter((x) => x !== id) : [...ids, id]).join(' '));
  return (
    <details className={styles['cites']}>
      <summary>
        {t('reviews.desk.sectionEvidence')} <span className="meta">{t('reviews.desk.sectionEvidenceCount', { count: ids.length })}</span>
      </summary>
      <fieldset aria-label={t('reviews.desk.sectionEvidence')}>
        {[...offered, ...others].map((e) => (
          <Checkbox
            key={e.id}
            label={e.strength || !e.body ? e.title : `“${e.body}”`}
            {...(e.source ? { hint: e.source } : {})}
            checked={ids.includes(e.id)}
            onChange={() => turn(e.id)}
          />
        ))}
      </fieldset>
    </details>
  );
}
