import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { Tag } from '@guildhall/ui/Tag';
import type { TransferState } from '@guildhall/domain/uptake/transfer';
import { lazy, Suspense } from 'react';
import { inLine } from '../../../app/i18n/line';
import { loadMessages } from '../../../app/i18n/i18n';
import { useWords } from '../../../app/i18n/provider';
import { elsewhere } from '../../../app/paths';
import { Pending } from '../../../app/pending';
import { Prose } from '../../../app/prose';
import type { PracticePageQuery } from '../practice.generated';
import { Endorsements } from './endorsements';
import styles from './uptake.module.css';

const Comments = lazy(async () => {
  const [module] = await Promise.all([import('../comments/comments'), loadMessages('practices/comments')]);
  return { default: module.Comments };
});
export type ShownUptake = NonNullable<PracticePageQuery['practiceUptake']>;
type Transfer = ShownUptake['transfers'][number];
type Part = 'endorsements' | 'use' | 'comments' | 'consultations' | 'lessons' | 'reviews';

/** Parts of the page that have something to show to this reader. */
export const inUptake = (u: ShownUptake): Part[] => [
  ...(u.endorsements.length > 0 || u.viewerCan.endorse.length > 0 ? (['endorsements'] as const) : []),
  ...(u.transfers.length > 0 || u.viewerCan.record ? (['use'] as const) : []),
  'comments',
  ...(u.consultations.length > 0 ? (['consultations'] as const) : []),
  ...(u.lessons.length > 0 ? (['lessons'] as const) : []),
  ...(u.reviews.length > 0 ? (['reviews'] as const) : []),
];

/** What has become of a practice: who uses it, what was learned, where it was reviewed. */
export function Uptake({ uptake: u, slug }: { uptake: ShownUptake; slug: string }) {
  const { t, format } = useWords();
  const parts = inUptake(u);
  return (
    <>
      {parts.includes('endorsements') && <Endorsements uptake={u} />}
      {parts.includes('use') && (
        <section id="use" aria-labelledby="use-title" className="stack">
          <div className={styles['head']}>
            <h2 id="use-title">{t('practices.uptake.use')}</h2>
            {u.viewerCan.record && (
              <Link to="/practices/$slug/use" params={{ slug }} className={`${buttonClass()} no-print`}>
                {t('practices.transfer.record')}
              </Link>
            )}
          </div>
          {u.transfers.length === 0 ? (
            <p className="soft">{t('practices.uptake.none')}</p>
          ) : (
            <ul role="list" className={styles['list']}>
              {u.transfers.map((x) => (
                <TransferItem key={x.id} x={x} slug={slug} />
              ))}
            </ul>
          )}
        </section>
      )}
      <section id="comments" aria-labelledby="comments-title" className="stack">
        <h2 id="comments-title">{t('practices.uptake.comments')}</h2>
        <Suspense fallback={<Pending />}>
          <Comments slug={slug} practiceId={u.id} />
        </Suspense>
      </section>
      {parts.includes('consultations') && (
        <section id="consultations" aria-labelledby="consultations-title" className="stack no-print">
          <h2 id="consultations-title">{t('practices.uptake.consultations')}</h2>
          <ul>
            {u.consultations.map((c) => (
              <li key={c.id}>
                <Link to={elsewhere(`/consultations/${c.id}`)}>
                  {t(
                    c.isOpen
                      ? 'practices.consultation.open'
                      : c.state === 'ANSWERED'
                        ? 'practices.consultation.answered'
                        : 'practices.consultation.closed',
                    {
                      date: format.date(c.closesAt),
                    },
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.includes('lessons') && (
        <section id="lessons" aria-labelledby="lessons-title" className="stack">
          <h2 id="lessons-title">{t('practices.uptake.lessons')}</h2>
          <Lessons lessons={u.lessons} />
        </section>
      )}
      {parts.includes('reviews') && (
        <section id="reviews" aria-labelledby="reviews-title" className="stack no-print">
          <h2 id="reviews-title">{t('practices.uptake.reviews')}</h2>
          <p className="small soft">{t('practices.uptake.reviewsWhy')}</p>
          <ul>
            {u.reviews.map((r) => (
              <li key={r.id}>
                <Link to={elsewhere(`/reviews/${r.id}`)}>
                  <bdi>{r.title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Lessons({ lessons }: { lessons: readonly { slug: string; title: string; locale: string }[] }) {
  return (
    <ul>
      {lessons.map((l) => (
        <li key={l.slug}>
          <Link to={elsewhere(`/stories/${l.slug}`)}>
            <bdi lang={l.locale}>{l.title}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const tones: Record<TransferState, 'good' | 'line' | 'plain'> = { PLANNED: 'line', RUNNING: 'good', DONE: 'good', STOPPED: 'plain' };
function TransferItem({ x, slug }: { x: Transfer; slug: string }) {
  const { t, format } = useWords();
  return (
    <li className={styles['item']} id={`transfer-${x.id}`}>
      <div className={styles['head']}>
        <h3 dir="auto" className={styles['name']}>
          {x.organisationSlug ? (
            <Link to={elsewhere(`/organisations/${x.organisationSlug}`)}>{x.organisationName}</Link>
          ) : (
            x.organisationName
          )}
        </h3>
        <Tag tone={tones[x.state]} check={x.state === 'DONE'}>
          {t(`practices.transfer.state.${x.state}`)}
        </Tag>
      </div>
      <p className="meta">
        {inLine([
          x.place,
          format.country(x.country),
          t('practices.transfer.asOf', { date: format.date(x.updatedAt), number: x.editionNo }),
          x.visibility === 'REGISTERED' ? t('practices.transfer.registered') : '',
        ])}
      </p>
      {(['adaptations', 'result'] as const).map((field) => {
        const html = field === 'result' ? x.resultHtml : x.adaptationsHtml;
        return (
          html && (
            <div key={field}>
              <h4 className={styles['sub']}>{t(`practices.transfer.${field}`)}</h4>
              <Prose html={html} />
            </div>
          )
        );
      })}
      {x.lessons.length > 0 && (
        <div>
          <h4 className={styles['sub']}>{t('practices.transfer.lessons')}</h4>
          <Lessons lessons={x.lessons} />
        </div>
      )}
      {x.viewerCanEdit && (
        <p className="row no-print">
          <Link to="/practices/$slug/use" params={{ slug }} search={{ transfer: x.id }}>
            {t('practices.transfer.edit', { organisation: x.organisationName })}
          </Link>
          <Link to={elsewhere(`/stories?begin=LESSON&transfer=${x.id}`)}>{t('practices.transfer.writeLesson')}</Link>
        </p>
      )}
    </li>
  );
}
