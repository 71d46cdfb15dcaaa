import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { WhoSees } from '@guildhall/ui/WhoSees';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { VoidedReviewsPageDocument, type VoidedReviewsPageQuery } from './voided.generated';
import styles from './voided.module.css';

type Voided = VoidedReviewsPageQuery['voidedReviews'];
type Review = Voided['reviews'][number];

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: VoidedReviewsPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** Reviews that were taken out of the count, with the reason, for whoever manages the programme. To read; nothing is done here. */
export function VoidedPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const v = useSuspenseQuery(VoidedReviewsPageDocument, { variables: { caseId } }).data.voidedReviews;
  usePageTitle(t('reviews.voided.title', { title: v.title }));
  return (
    <>
      <PageHead
        kicker={
          <Link to="/reviews/$caseId" params={{ caseId }}>
            {v.title}
          </Link>
        }
        title={t('reviews.paper.voided')}
        lead={t('reviews.voided.lead')}
      />
      <div className={styles['sees']}>
        <WhoSees>{t('reviews.voided.sees')}</WhoSees>
      </div>
      {v.reviews.map((r) => (
        <OneVoided key={r.id} v={v} r={r} />
      ))}
    </>
  );
}

function OneVoided({ v, r }: { v: Voided; r: Review }) {
  const { t, format } = useWords();
  const level = (value: string, names: readonly { level: number; name: string }[]) =>
    value === 'NS' || value === 'IE' ? t(`reviews.value.${value}`) : `${value} ${names.find((a) => String(a.level) === value)?.name ?? ''}`;
  return (
    <SideHead title={r.pseudonym} about={t('reviews.voided.when', { sent: format.date(r.submittedAt), voided: format.date(r.voidedAt) })}>
      <div className={styles['review']}>
        <p>
          <strong>{t('reviews.voided.why')}</strong> {r.conflict ? t('reviews.voided.conflict') : <bdi>{r.reason}</bdi>}
        </p>
        {v.rubric.dimensions.map((d) => {
          const a = r.answers.find((x) => x.dimensionKey === d.key);
          return (
            a?.value && (
              <section key={d.key} aria-label={d.title}>
                <h3>{d.title}</h3>
                <p className="meta">{level(a.value, d.anchors)}</p>
                {[a.reason, a.strengths, a.improvements].filter(Boolean).map((text) => (
                  <p key={text} className={styles['words']} dir="auto">
                    {text}
                  </p>
                ))}
              </section>
            )
          );
        })}
      </div>
    </SideHead>
  );
}
