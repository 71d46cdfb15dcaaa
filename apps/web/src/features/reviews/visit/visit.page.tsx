import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { Agenda } from './agenda';
import { Register } from './register';
import { CaseVisitPageDocument } from './visit.generated';
import styles from './visit.module.css';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CaseVisitPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** The visit: for both sides what is done when, with whom and why; for the team what was seen. */
export function VisitPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(CaseVisitPageDocument, { variables: { caseId } });
  const v = data.caseVisit;
  usePageTitle(t('reviews.agenda.title', { title: v.title }));
  const days = v.visitStart
    ? t('reviews.visitDates', { from: format.date(v.visitStart), to: format.date(v.visitEnd ?? v.visitStart) })
    : t('reviews.agenda.noDays');
  return (
    <div className={styles['visit']}>
      <PageHead
        kicker={
          <>
            {v.programmeName} ·{' '}
            <Link to="/reviews/$caseId" params={{ caseId }}>
              {v.title}
            </Link>
          </>
        }
        title={t('reviews.agenda.head')}
        lead={[v.hostName, t(`reviews.visit.${v.visitMode}`), days].join(' · ')}
      />
      <Agenda v={v} />
      {v.viewerCan.readRegister && <Register v={v} />}
    </div>
  );
}
