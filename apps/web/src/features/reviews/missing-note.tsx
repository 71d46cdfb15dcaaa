import { Callout } from '@guildhall/ui/Callout';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';

/** A refused step: what is lacking or not right, each in a line, or the problem as everywhere. */
export function MissingNote({ problem }: { problem: Problem | undefined }) {
  const t = useT();
  if (!problem) return null;
  const found =
    problem.code === 'NOT_READY' ? problem.details.missing : problem.code === 'INVALID_INPUT' ? problem.details.issues : undefined;
  if (!found?.length) return <ProblemNote problem={problem} />;
  return (
    <Callout tone="bad" role="alert" title={t(problem.code === 'NOT_READY' ? 'reviews.notYet' : 'app.problem.invalid')}>
      <ul>
        {found.map((m) => (
          <li key={m.path + m.rule}>{issueText(t, m, 'reviews')}</li>
        ))}
      </ul>
    </Callout>
  );
}
