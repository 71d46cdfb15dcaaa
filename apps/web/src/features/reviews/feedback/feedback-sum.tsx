import { HistogramStrip } from '@guildhall/ui/HistogramStrip';
import { useWords } from '../../../app/i18n/provider';
import type { MyRecordPageQuery } from '../recognition.generated';
import styles from './feedback.module.css';

/** What was said of one's own work as a reviewer, all together: of no single case, and by nobody's name. */
export function FeedbackSum({ sum }: { sum: MyRecordPageQuery['myReviewFeedback'] }) {
  const { t, format } = useWords();
  const starred = sum.stars.reduce((all, n) => all + n, 0);
  const said = format.list(sum.stars.flatMap((count, i) => (count > 0 ? [t('reviews.feedback.starred', { count, stars: i + 1 })] : [])));
  return (
    <section className={styles['sum']}>
      <h2>{t('reviews.feedback.sum')}</h2>
      <p className="meta">{t('reviews.feedback.sumOf', { cases: sum.cases, judgements: sum.judgements })}</p>
      <dl className={styles['counts']}>
        {sum.flags.map(({ flag, count }) => (
          <div key={flag}>
            <dt>{t(`reviews.feedback.flag.${flag}`)}</dt>
            <dd className="num">{t('reviews.feedback.countOf', { count, all: sum.judgements })}</dd>
          </div>
        ))}
        {starred > 0 && (
          <div>
            <dt>{t('reviews.feedback.stars')}</dt>
            <dd>
              <HistogramStrip counts={sum.stars} label={said} small /> <span className="meta">{said}</span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
