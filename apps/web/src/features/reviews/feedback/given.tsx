import { useWords } from '../../../app/i18n/provider';
import type { Judged } from './feedback.page';
import styles from './feedback.module.css';

/** What was said, in the words that were chosen; never by whose name. */
export function Given({ given }: { given: Judged['given'] }) {
  const { t, format } = useWords();
  return (
    <ul className={styles['given']}>
      {given.map((g, i) => (
        <li key={i}>
          <span className="meta">{t(g.mine ? 'reviews.feedback.yours' : `reviews.feedback.from.${g.fromRole}`)}</span>{' '}
          {format.list(g.flags.map((flag) => t(`reviews.feedback.flag.${flag}`)))}
          {g.stars && <> · {t('reviews.feedback.starsOf', { stars: g.stars })}</>}
        </li>
      ))}
    </ul>
  );
}
