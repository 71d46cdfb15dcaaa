import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { Row, Rows } from '@guildhall/ui/Rows';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag } from '@guildhall/ui/Tag';
import { useT } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import styles from './scheme.module.css';
import type { SchemePageQuery } from './schemes.generated';
import type { ShownScheme } from './shown';

type Page = SchemePageQuery['scheme'];
type Review = SchemePageQuery['schemeReviews']['reviews'][number];

const done = ['FINALISED', 'IMPROVEMENT', 'FOLLOW_UP', 'CLOSED'];
const asked = ['DRAFT', 'APPLIED'];
const ended = ['DECLINED', 'CANCELLED'];
const stageOf = (state: string) =>
  done.includes(state) ? 'done' : asked.includes(state) ? 'asked' : ended.includes(state) ? 'ended' : 'running';

/** Reviews of the scheme that the reader may know of, and the way to the next one. */
export function Reviews({ page, reviews, mayApply }: { page: Page; reviews: readonly Review[]; mayApply: boolean }) {
  const t = useT();
  if (reviews.length === 0 && !mayApply) return null;
  return (
    <SideHead title={t('schemes.reviews')} about={t('schemes.reviewsAbout')}>
      {reviews.length > 0 && (
        <Rows label={t('schemes.reviews')}>
          {reviews.map((r) => (
            <Row
              key={r.caseId}
              title={r.programmeName}
              {...(r.mayOpen ? { link: <Link to="/reviews/$caseId" params={{ caseId: r.caseId }} /> } : {})}
              line={
                r.versionNo === null
                  ? undefined
                  : r.versionNo < page.versionNo
                    ? t('schemes.review.ofOlder', { number: r.versionNo, newer: page.versionNo })
                    : t('schemes.review.of', { number: r.versionNo })
              }
              meta={
                <>
                  {r.report && (
                    <Link to="/reviews/$caseId/report" params={{ caseId: r.caseId }}>
                      {t('schemes.review.report')}
                    </Link>
                  )}
                  {r.plan && (
                    <Link to="/reviews/$caseId/results" params={{ caseId: r.caseId }}>
                      {t('schemes.review.plan')}
                    </Link>
                  )}
                  {r.selfAssessment && (
                    <Link to="/reviews/$caseId/self" params={{ caseId: r.caseId }}>
                      {t('schemes.review.self')}
                    </Link>
                  )}
                </>
              }
              side={r.state && <Tag tone={stageOf(r.state) === 'done' ? 'good' : 'plain'}>{t(`schemes.review.${stageOf(r.state)}`)}</Tag>}
            />
          ))}
        </Rows>
      )}
      {mayApply && (
        <p className={styles['way']}>
          <Link to="/reviews/apply" className={buttonClass()}>
            {t('schemes.apply')}
          </Link>
          <span className="meta">{t('schemes.applyAbout')}</span>
        </p>
      )}
    </SideHead>
  );
}

/** All versions, newest first, and what began from this scheme. */
export function History({ page }: { page: ShownScheme }) {
  const t = useT();
  return (
    <>
      <SideHead title={t('schemes.versions')}>
        <Rows label={t('schemes.versions')}>
          {page.versions.map((v, at) => {
            const before = page.versions[at + 1];
            return (
              <Row
                key={v.number}
                title={t('schemes.version', { number: v.number })}
                link={
                  <Link
                    to="/schemes/$slug"
                    params={{ slug: page.slug }}
                    search={v.number === page.versionNo ? {} : { version: v.number }}
                  />
                }
                line={v.note || undefined}
                meta={
                  <>
                    <Time at={v.publishedAt} />
                    {v.authorName && <bdi>{v.authorName}</bdi>}
                    {before && (
                      <Link to="/schemes/$slug" params={{ slug: page.slug }} search={{ from: before.number, to: v.number }}>
                        {t('schemes.changes.link', { number: before.number })}
                      </Link>
                    )}
                  </>
                }
                side={v.number === page.version.number ? <Tag>{t('schemes.shown')}</Tag> : undefined}
              />
            );
          })}
        </Rows>
      </SideHead>
      {page.forks.length > 0 && (
        <SideHead title={t('schemes.forks')} about={t('schemes.forksAbout')}>
          <Rows label={t('schemes.forks')}>
            {page.forks.map((f) => (
              <Row
                key={f.id}
                title={f.title || t('schemes.untitled')}
                link={
                  f.published ? (
                    <Link to="/schemes/$slug" params={{ slug: f.slug }} />
                  ) : (
                    <Link to="/schemes/$slug/edit" params={{ slug: f.id }} />
                  )
                }
                meta={
                  <>
                    <span dir="auto">{f.operatorName}</span>
                    <span>{t('schemes.fork.from', { number: f.number })}</span>
                  </>
                }
                side={f.published ? undefined : <Tag>{t('schemes.fork.writing')}</Tag>}
              />
            ))}
          </Rows>
        </SideHead>
      )}
    </>
  );
}
