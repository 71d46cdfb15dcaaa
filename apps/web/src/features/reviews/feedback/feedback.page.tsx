import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { WhoSees } from '@guildhall/ui/WhoSees';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { CaseFeedbackPageDocument, type CaseFeedbackPageQuery } from './feedback.generated';
import { GiveFeedback } from './give-feedback';
import { Given } from './given';
import styles from './feedback.module.css';

export type Judged = CaseFeedbackPageQuery['caseFeedback']['report'];

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CaseFeedbackPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** Feedback on the work of those who reviewed: the facilitator's on each review, the host's on the report. The peers read it as one sum, later. */
export function FeedbackPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(CaseFeedbackPageDocument, { variables: { caseId } });
  const f = data.caseFeedback;
  usePageTitle(t('reviews.feedback.title', { title: f.title }));
  return (
    <div className={styles['page']}>
      <PageHead
        kicker={
          <>
            {f.programmeName} ·{' '}
            <Link to="/reviews/$caseId" params={{ caseId }}>
              {f.title}
            </Link>
          </>
        }
        title={t('reviews.feedback.head')}
        lead={t(f.over ? 'reviews.feedback.over' : 'reviews.feedback.lead')}
      />
      <WhoSees>{t(f.reviews.length > 0 ? 'reviews.feedback.readersRun' : 'reviews.feedback.readersHost')}</WhoSees>
      {f.reviews.map((r) => (
        <SideHead
          key={r.reviewId}
          title={r.name ? <bdi>{r.name}</bdi> : (r.pseudonym ?? t('reviews.feedback.somebody'))}
          about={r.name && r.pseudonym ? t.rich('reviews.feedback.knownAs', { name: <bdi>{r.pseudonym}</bdi> }) : undefined}
        >
          <Judgement caseId={caseId} judged={r} />
        </SideHead>
      ))}
      <SideHead title={t('reviews.feedback.report')} about={t('reviews.feedback.reportAbout')}>
        <Judgement caseId={caseId} judged={f.report} />
      </SideHead>
    </div>
  );
}

/** What others said, and one's own: in a form as long as it can be changed. */
function Judgement({ caseId, judged }: { caseId: string; judged: Judged }) {
  const { t } = useWords();
  const own = judged.given.find((g) => g.mine);
  const shown = judged.given.filter((g) => !(judged.viewerCanJudge && g.mine));
  return (
    <div className={styles['matter']}>
      {shown.length > 0 && <Given given={shown} />}
      {judged.viewerCanJudge ? (
        <GiveFeedback caseId={caseId} reviewId={judged.reviewId ?? null} own={own} />
      ) : (
        shown.length === 0 && <p className="meta">{t('reviews.feedback.nothing')}</p>
      )}
    </div>
  );
}
