import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { GapChart } from '@guildhall/ui/GapChart';
import { LevelGrid } from '@guildhall/ui/LevelGrid';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { CaseReportPageDocument, FinaliseReportDocument, type CaseReportPageQuery } from './report.generated';
import { MissingNote } from './missing-note';
import { ReportDesk } from './report-desk';
import { levelsOf, notScoredOf, readingOf } from './score-words';
import { useAct } from './use-act';
import styles from './report.module.css';
import { ReadReport, type Report } from './read-report';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CaseReportPageDocument, variables: { caseId: params['caseId'] ?? '' }, fetchPolicy: 'network-only' });

/** What the team says together: the desk to write it on for the team, the finished page for everybody else. */
export function ReportPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(CaseReportPageDocument, { variables: { caseId } });
  const r = data.caseReport;
  usePageTitle(t('reviews.report.title', { title: r.title }));
  const { act, busy, problem } = useAct();
  return (
    <div className={styles['report']}>
      <PageHead
        kicker={[
          r.programmeName,
          t(`reviews.reportState.${r.state}`),
          r.finalisedAt ? format.date(r.finalisedAt) : r.releasedAt ? format.date(r.releasedAt) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
        title={r.title}
        titleLang="en"
        lead={`${r.hostName}, ${r.place}`}
        actionsBeside
        actions={
          <>
            <Button onClick={() => window.print()}>{t('reviews.report.print')}</Button>
            {r.viewerCan.finalise && (
              <Button
                kind="main"
                busy={busy === 'final'}
                onClick={() => void act('final', FinaliseReportDocument, { reportId: r.id, expectedVersion: r.version })}
              >
                {t('reviews.report.finalise')}
              </Button>
            )}
          </>
        }
        note={
          <Link to="/reviews/$caseId" params={{ caseId }}>
            {t('reviews.toCase')}
          </Link>
        }
      />
      <MissingNote problem={problem} />
      {r.viewerCan.edit ? <ReportDesk r={r} /> : <ReadReport r={r} />}
    </div>
  );
}
