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
}: {
  problems: readonly Pick<Issue, 'path' | 'rule'>[];
  definition: RubricDefinition | null;
}) {
  const t = useT();
  return (
    <ul className={styles['problems']}>
      {problems.map((p) => {
        const place = placeOf(t, p.path, definition);
        return (
          <li key={`${p.path}:${p.rule}`}>
            {place && <>{place}: </>}
            {issueText(t, p, 'rubrics')}
          </li>
        );
      })}
    </ul>
  );
}
