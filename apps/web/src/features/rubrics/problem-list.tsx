import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { useT } from '../../app/i18n/provider';
import { issueText } from '../../app/problem-text';
import { placeOf } from './place-of';
import styles from './rubrics.module.css';

/** Everything that is wrong, each with its place. */
export function ProblemList({
  problems,
  definition,
  atMost = 40,
}: {
  problems: readonly Pick<Issue, 'path' | 'rule'>[];
  definition: RubricDefinition | null;
  atMost?: number;
}) {
  const t = useT();
  return (
    <ul className={styles['problems']}>
      {problems.slice(0, atMost).map((p) => {
        const place = placeOf(t, p.path, definition);
        return (
          <li key={`${p.path}:${p.rule}`}>
            {place && <>{place}: </>}
            {issueText(t, p, 'rubrics')}
          </li>
        );
      })}
      {problems.length > atMost && <li>{t('rubrics.file.more', { count: problems.length - atMost })}</li>}
    </ul>
  );
}
