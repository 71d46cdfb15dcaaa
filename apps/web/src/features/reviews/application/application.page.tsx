import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { settled } from '../../../app/autosave/browser-queue';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { ApplicationPageDocument } from './application.generated';
import { Decide, EndCase, Replace } from './application-decide';
import { ApplicationForm } from './application-form';
import { ApplicationRead } from './application-read';
import styles from './application.module.css';

export const load = async ({ client, params }: LoadArgs) => {
  await settled();
  return client.query({
    query: ApplicationPageDocument,
    variables: { caseId: params['caseId'] ?? '', locale: document.documentElement.lang },
    ...anew,
  });
};

/** One application: written by its host, read and decided by those who manage the round. */
export function ApplicationPage() {
  const { t, format, locale } = useWords();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { data } = useSuspenseQuery(ApplicationPageDocument, { variables: { caseId, locale } });
  const form = data.caseApplication;
  const { application: a } = form;
  const decides = a.viewerCan.decide || a.viewerCan.setFacilitator;
  const ended = a.state === 'DECLINED' || a.state === 'CANCELLED';
  usePageTitle(t('reviews.application.pageTitle', { title: a.title }));
  return (
    <>
      <PageHead
        kicker={
          decides ? (
            <Link to="/rounds/$programme/applications" params={{ programme: a.programmeSlug }}>
              {t('reviews.applications.kicker', { name: a.programmeName })}
            </Link>
          ) : (
            <Link to="/reviews">{t('reviews.title')}</Link>
          )
        }
        title={a.title}
        titleLang="en"
        lead={a.viewerCan.write ? t('reviews.application.lead.write', { name: a.programmeName }) : `${a.hostName}, ${a.place}`}
      />
      {a.viewerCan.write ? (
        <ApplicationForm key={a.caseId} form={form} />
      ) : (
        <div className={styles['columns']}>
          {a.state === 'APPLIED' && a.appliedAt && (
            <Callout tone={decides ? 'note' : 'good'} title={t('reviews.application.sentOn', { at: format.dateTime(a.appliedAt) })}>
              {t(decides ? 'reviews.application.waitsForYou' : 'reviews.application.waits')}
            </Callout>
          )}
          {ended && (
            <Callout tone="warn" title={t(a.state === 'DECLINED' ? 'reviews.application.refused' : 'reviews.application.cancelled')}>
              <q dir="auto">{a.endReason}</q>
            </Callout>
          )}
          {!ended && a.state !== 'APPLIED' && (
            <Callout
              tone="good"
              title={a.decidedAt ? t('reviews.application.taken', { at: format.date(a.decidedAt) }) : t('reviews.application.takenBefore')}
            >
              <Link to="/reviews/$caseId" params={{ caseId }}>
                {t('reviews.toCase')}
              </Link>
            </Callout>
          )}
          <ApplicationRead a={a} />
          {a.viewerCan.decide ? <Decide a={a} /> : a.viewerCan.setFacilitator && <Replace a={a} />}
        </div>
      )}
      {a.viewerCan.cancel && !a.viewerCan.decide && (
        <div className={styles['columns']}>
          <EndCase a={a} kind="cancel" />
        </div>
      )}
    </>
  );
}
