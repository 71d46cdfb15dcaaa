import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { CaseFiles } from './case-files';
import { CaseReportPageDocument, FinaliseReportDocument } from './report.generated';
import { HostCheckOfCaseDocument } from './host-check.generated';
import { HostComments } from './host-comments';
import { MissingNote } from './missing-note';
import { anew, useAct } from './use-act';
import styles from './report.module.css';
import { ReadReport } from './read-report';
import { ReportDesk } from './report-desk';
import { ReportEditions } from './report-editions';

export const load = ({ client, params }: LoadArgs) =>
  Promise.all(
    [CaseReportPageDocument, HostCheckOfCaseDocument].map((query) =>
      client.query<unknown, { caseId: string }>({
        query,
        variables: { caseId: params['caseId'] ?? '' },
        ...anew,
      }),
    ),
  );

/** What the team says together: the desk to write it on for the team, the finished page for everybody else. */
export function ReportPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(CaseReportPageDocument, { variables: { caseId } });
  const r = data.caseReport;
  const check = useSuspenseQuery(HostCheckOfCaseDocument, { variables: { caseId } }).data.hostCheck;
  usePageTitle(t('reviews.report.title', { title: r.title }));
  const { act, busy, problem } = useAct();
  return (
    <div className={styles['report']}>
      <PageHead
        kicker={inLine([
          r.programmeName,
          t(`reviews.reportState.${r.state}`),
          r.finalisedAt ? format.date(r.finalisedAt) : r.releasedAt ? format.date(r.releasedAt) : '',
        ])}
        title={r.title}
        titleLang="en"
        lead={inLine([r.hostName, r.place], ', ')}
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
      {r.signatures.stopped && (
        <Callout tone="warn" title={t('reviews.stopped.title')}>
          <p>{t('reviews.stopped.text')}</p>
          <p>
            <Link to="/reviews/$caseId/talk" params={{ caseId }} search={{ to: 'TEAM' }} className={buttonClass('plain')}>
              {t('reviews.stopped.talk')}
            </Link>
          </p>
        </Callout>
      )}
      {r.viewerCan.edit ? <ReportDesk r={r} /> : <ReadReport r={r} />}
      <HostComments r={r} check={check} />
      <ReportEditions check={check} />
      {check.publishedTo === 'PUBLIC' && (
        <SideHead title={t('reviews.files')}>
          <CaseFiles caseId={caseId} audience="PUBLIC" asPublic />
        </SideHead>
      )}
    </div>
  );
}
