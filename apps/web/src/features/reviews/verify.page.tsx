import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { VerifyReportPageDocument } from './host-check.generated';
import styles from './case.module.css';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: VerifyReportPageDocument, variables: { hash: params['hash'] ?? '' } });

/** Whether a paper in somebody's hands is a genuine final report. Says nothing that the paper does not say of itself. */
export function VerifyPage() {
  const { hash } = useParams({ strict: false }) as { hash: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(VerifyReportPageDocument, { variables: { hash } });
  usePageTitle(t('reviews.verify.title'));
  const r = data.verifyReport;
  return (
    <>
      <PageHead title={t('reviews.verify.title')} lead={t('reviews.verify.lead')} />
      <div className={styles['columns']}>
        {!r ? (
          <Callout tone="bad" title={t('reviews.verify.unknown')}>
            {t('reviews.verify.unknownText')}
          </Callout>
        ) : !r.valid ? (
          <Callout tone="bad" title={t('reviews.verify.broken')}>
            {t('reviews.verify.brokenText')}
          </Callout>
        ) : r.replacedBy ? (
          <Callout tone="warn" title={t('reviews.verify.replaced', { edition: r.replacedBy })}>
            {t('reviews.verify.replacedText')}
          </Callout>
        ) : (
          <Callout tone="good" title={t('reviews.verify.valid')}>
            {t('reviews.verify.validText')}
          </Callout>
        )}
        {r?.underReexamination && <Callout tone="warn">{t('reviews.editions.underReexamination')}</Callout>}
        <dl className={styles['facts']}>
          {r && (
            <>
              <dt>{t('reviews.verify.edition')}</dt>
              <dd className="num">{r.edition}</dd>
              <dt>{t('reviews.verify.date')}</dt>
              <dd>{format.date(r.finalisedAt)}</dd>
            </>
          )}
          {r?.title && r.caseId && (
            <>
              <dt>{t('reviews.verify.report')}</dt>
              <dd>
                <Link to="/reviews/$caseId/report" params={{ caseId: r.caseId }} lang="en">
                  {r.title}
                </Link>
                , {r.hostName}
              </dd>
            </>
          )}
          {r && r.waivers.length > 0 && (
            <>
              <dt>{t('reviews.report.waivers')}</dt>
              {r.waivers.map((w, i) => (
                <dd key={i}>{t(`reviews.report.waived.${w.by}`)}</dd>
              ))}
            </>
          )}
          <dt>{t('reviews.editions.fingerprint')}</dt>
          <dd>
            <code dir="ltr" className={styles['hash']}>
              {hash}
            </code>
          </dd>
        </dl>
      </div>
    </>
  );
}
