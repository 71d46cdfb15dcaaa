import { SideHead } from '@guildhall/ui/SideHead';
import { useWords } from '../../app/i18n/provider';
import type { Results } from './results.page';
import styles from './results.module.css';

type Progress = NonNullable<Results['progress']>;
const answers = ['accepted', 'partly', 'rejected', 'doneBefore'] as const;
const actions = ['open', 'done', 'verified'] as const;

/** What observers learn of answers and actions: how many of each kind. */
export function ResultsProgress({ p }: { p: Progress }) {
  const { t, format } = useWords();
  const counts = (keys: readonly (typeof answers | typeof actions)[number][]) => (
    <dl className={styles['facts']}>
      {keys.map((key) => (
        <div key={key} className={styles['fact']}>
          <dt>{t(`reviews.progress.${key}`)}</dt>
          <dd className="num">{format.number(p[key])}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      <SideHead title={t('reviews.progress.answers')} about={t('reviews.progress.about')}>
        {counts(answers)}
      </SideHead>
      <SideHead title={t('reviews.plan')}>{counts(actions)}</SideHead>
    </>
  );
}
