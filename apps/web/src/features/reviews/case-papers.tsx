import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/i18n/provider';
import styles from './case.module.css';
import type { Case } from './case.page';

/** States in which a case has results to look at. */
const afterwards: readonly string[] = ['FINALISED', 'IMPROVEMENT', 'FOLLOW_UP', 'CLOSED'];
/** States in which no self-assessment has been begun, or may never have been. */
const withoutSelf: readonly string[] = ['DRAFT', 'APPLIED', 'DECLINED', 'CANCELLED'];

/** What there is to read and to write in a case, as far as the viewer has it. */
export function CasePapers({ c }: { c: Case }) {
  const { t, format } = useWords();
  const caseId = c.id;
  const host = c.roles.includes('HOST_LEAD') || c.roles.includes('HOST_MEMBER');
  // The others read it with the dossier.
  const inEmergency = c.emergencyAccesses.some((e) => e.mine && e.standing === 'OPEN');
  const selfKept = (host || inEmergency || c.roles.includes('FACILITATOR')) && !withoutSelf.includes(c.state);
  return (
    <section className={styles['papers']}>
      <h2>{t('reviews.papers')}</h2>
      <ul role="list">
        {c.myReview && c.viewerCan.readDossier && (
          <>
            <li>
              <Link to="/reviews/$caseId/form" params={{ caseId }}>
                {t('reviews.paper.form')}
              </Link>
            </li>
            <li>
              <Link to="/reviews/$caseId/offline" params={{ caseId }}>
                {t('reviews.form.offline')}
              </Link>
            </li>
            <li>
              <Link to="/reviews/$caseId/history" params={{ caseId }}>
                {t('reviews.paper.history')}
              </Link>
            </li>
          </>
        )}
        {c.dossier && (
          <li>
            <Link to="/reviews/$caseId/dossier" params={{ caseId }}>
              {t('reviews.paper.dossier', { date: format.date(c.dossier.at) })}
            </Link>
          </li>
        )}
        {c.dossier && c.viewerCan.remark && (
          <li>
            <Link to="/reviews/$caseId/remarks" params={{ caseId }}>
              {t('reviews.paper.remarks')}
            </Link>
          </li>
        )}
        {c.viewerCan.buildPanel && (
          <li>
            <Link to="/reviews/$caseId/panel" params={{ caseId }}>
              {t('reviews.panel.open')}
            </Link>
          </li>
        )}
        {host && (
          <li>
            <Link to="/reviews/$caseId/application" params={{ caseId }}>
              {t('reviews.paper.application')}
            </Link>
          </li>
        )}
        {selfKept ? (
          <li>
            <Link to="/reviews/$caseId/self" params={{ caseId }}>
              {t('reviews.paper.self')}
            </Link>
          </li>
        ) : (
          c.dossier?.selfAssessed && <li>{t('reviews.paper.self')}</li>
        )}
        {c.viewerCan.readVisit && (
          <li>
            <Link to="/reviews/$caseId/visit" params={{ caseId }}>
              {t(host ? 'reviews.paper.visit' : 'reviews.paper.register')}
            </Link>
          </li>
        )}
        {c.viewerCan.readReviews && (
          <li>
            <Link to="/reviews/$caseId/team" params={{ caseId }}>
              {t('reviews.paper.reviews')}
            </Link>
          </li>
        )}
        {c.viewerCan.readThreads && (
          <li>
            <Link to="/reviews/$caseId/talk" params={{ caseId }}>
              {t('reviews.paper.talk', { count: c.unreadPosts })}
            </Link>
          </li>
        )}
        {c.viewerCan.readVoided && (
          <li>
            <Link to="/reviews/$caseId/voided" params={{ caseId }}>
              {t('reviews.paper.voided')}
            </Link>
          </li>
        )}
        {c.report && (
          <li>
            <Link to="/reviews/$caseId/report" params={{ caseId }}>
              {t('reviews.paper.report', { state: t(`reviews.reportState.${c.report.state}`) })}
            </Link>
          </li>
        )}
        {afterwards.includes(c.state) && (
          <li>
            <Link to="/reviews/$caseId/results" params={{ caseId }}>
              {t('reviews.paper.results')}
            </Link>
          </li>
        )}
        {c.viewerCan.readFeedback && (
          <li>
            <Link to="/reviews/$caseId/feedback" params={{ caseId }}>
              {t('reviews.paper.feedback')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
