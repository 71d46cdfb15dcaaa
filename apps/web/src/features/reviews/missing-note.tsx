import { Callout } from '@guildhall/ui/Callout';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';

/** A refused step: what is lacking, each in a line, or the problem as everywhere. */
export function MissingNote({ problem }: { problem: Problem | undefined }) {
  const t = useT();
  if (!problem) return null;
  if (problem.code !== 'NOT_READY') return <ProblemNote problem={problem} />;
  return (
    <Callout tone="bad" role="alert" title={t('reviews.notYet')}>
      <ul>
        {problem.details.missing.map((m) => (
          <li key={m.path + m.rule}>{issueText(t, m, 'reviews')}</li>
        ))}
      </ul>
    </Callout>
  );
}
