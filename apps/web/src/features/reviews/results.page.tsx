import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { CaseResultsPageDocument, type CaseResultsPageQuery } from './results.generated';
import { ResultsAnswers } from './results-answers';
import { ResultsChecks } from './results-checks';
import { ResultsEnd } from './results-end';
import { ResultsGap } from './results-gap';
import { ResultsProgress } from './results-progress';
import { ResultsPlan } from './results-plan';
import { anew } from './use-act';
import styles from './results.module.css';

export type Results = CaseResultsPageQuery['caseResults'];
export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CaseResultsPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** The fourth phase on one page: what the host answers, what it does, how far it has come, and what was learned. */
export function ResultsPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(CaseResultsPageDocument, { variables: { caseId } });
  const r = data.caseResults;
  usePageTitle(t('reviews.results.title', { title: r.title }));
  return (
    <div className={styles['results']}>
      <PageHead
        kicker={inLine([r.programmeName, t(`reviews.state.${r.state}`)])}
        title={r.title}
        titleLang="en"
        lead={inLine([r.hostName, r.place], ', ')}
        note={
          <>
            <Link to="/reviews/$caseId" params={{ caseId }}>
              {t('reviews.toCase')}
            </Link>{' '}
            ·{' '}
            <Link to="/reviews/$caseId/report" params={{ caseId }}>
              {t('reviews.toReport')}
            </Link>
          </>
        }
      />
      {r.progress ? (
        <ResultsProgress p={r.progress} />
      ) : (
        <>
          <ResultsAnswers r={r} />
          <ResultsPlan r={r} />
          <ResultsChecks r={r} />
        </>
      )}
      {r.gap.length > 0 && (
        <SideHead title={t('reviews.gap')} about={t('reviews.gap.about')}>
          <ResultsGap r={r} />
        </SideHead>
      )}
      <ResultsEnd r={r} />
    </div>
  );
}
