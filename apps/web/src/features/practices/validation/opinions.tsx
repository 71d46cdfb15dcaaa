import type { ValidationCriterion, ValidationDecision, ValidationLevel } from '@guildhall/domain/practices/validation';
import { useWords } from '../../../app/i18n/provider';
import { Time } from '../../../app/i18n/time';
import styles from './validation.module.css';

export interface ShownScore {
  criterion: ValidationCriterion;
  level: ValidationLevel;
}
export interface ShownOpinion {
  id: string;
  name: string | null;
  organisation: string | null;
  at: string;
  decision: ValidationDecision;
  opinion: string;
  scores: readonly ShownScore[];
}

/** What was said of each point, folded away: the words come first. */
export function Scores({ scores }: { scores: readonly ShownScore[] }) {
  const { t } = useWords();
  return (
    <details>
      <summary className="small">{t('practices.opinions.scores')}</summary>
      <dl className={styles['scores']}>
        {scores.map((s) => [
          <dt key={s.criterion}>{t(`practices.criterion.${s.criterion}`)}</dt>,
          <dd key={`${s.criterion}-level`}>{t(`practices.level.${s.level}`)}</dd>,
        ])}
      </dl>
    </details>
  );
}

/** Opinions as everybody reads them, with who gave them as they chose to be shown. */
export function Opinions({ opinions }: { opinions: readonly ShownOpinion[] }) {
  const { t } = useWords();
  return (
    <ul role="list" className={styles['list']}>
      {opinions.map((o) => (
        <li key={o.id} className={styles['item']}>
          <p>
            {o.name && (
              <strong>
                <bdi>{o.name}</bdi>
              </strong>
            )}
            {o.name && o.organisation && ', '}
            {o.organisation &&
              (o.name ? (
                <bdi>{o.organisation}</bdi>
              ) : (
                <strong>
                  <bdi>{o.organisation}</bdi>
                </strong>
              ))}
          </p>
          <p className="meta">
            {t(`practices.opinions.decision.${o.decision}`)} · <Time at={o.at} />
          </p>
          <p className={styles['text']} dir="auto">
            {o.opinion}
          </p>
          <Scores scores={o.scores} />
        </li>
      ))}
    </ul>
  );
}
