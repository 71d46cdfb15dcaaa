import type { ReportChange } from '@guildhall/domain/peer-review/report-changes';
import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { Callout } from '@guildhall/ui/Callout';
import { DiffParts } from '../../app/forms/diff-parts';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import type { Report } from './read-report';
import styles from './report.module.css';

const changesOf = (theirs: unknown): readonly ReportChange[] => {
  const list = (theirs as { changes?: unknown } | undefined)?.changes;
  return Array.isArray(list) ? (list as ReportChange[]) : [];
};

/** A signature that came too late: what has changed since the words were read, part by part. What the signer wrote stays in its box. */
export function StaleSignature({ problem, r }: { problem: Problem | undefined; r: Report }) {
  const { t } = useWords();
  if (problem?.code !== 'CONFLICT') return null;
  const changes = changesOf(problem.details.theirs);
  const titleOf = (key: string) =>
    r.sections.find((s) => s.key === key)?.title ??
    (/^R\d+$/u.test(key) ? key : key === '' ? t('reviews.stale.basis') : t.maybe(`reviews.section.${key}`, 'reviews.report.text'));
  return (
    <Callout tone="warn" role="alert" title={t('reviews.stale.title')}>
      <p>{t(r.state === 'SIGNING' ? 'reviews.stale.signNow' : 'reviews.stale.askedAgain')}</p>
      {changes.length === 0 && <p>{t('reviews.stale.read')}</p>}
      <dl className={styles['changes']}>
        {changes.map((c) => (
          <div key={c.key + c.part}>
            <dt>{[titleOf(c.key), ...(c.part === 'BODY' || c.part === 'BASIS' ? [] : [t(`reviews.stale.part.${c.part}`)])].join(': ')}</dt>
            <dd dir="auto">
              {c.part === 'EVIDENCE' || c.part === 'BASIS' ? (
                t(`reviews.stale.is.${c.part}`)
              ) : (
                <DiffParts parts={wordDiff(c.before, c.after)} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Callout>
  );
}
