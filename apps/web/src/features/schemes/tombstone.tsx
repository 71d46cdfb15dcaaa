import { Link } from '@tanstack/react-router';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { useWords } from '../../app/i18n/provider';
import { Reviews } from './around';
import type { SchemePageQuery } from './schemes.generated';
import styles from './scheme.module.css';

/** What stays at the address of a withdrawn scheme. Its reviews stand on their own snapshots and stay. */
export function Tombstone({ page, reviews }: { page: SchemePageQuery['scheme']; reviews: SchemePageQuery['schemeReviews']['reviews'] }) {
  const { t, format } = useWords();
  return (
    <>
      <PageHead
        kicker={<Link to="/schemes">{t('schemes.title')}</Link>}
        title={page.title}
        titleLang={page.locale}
        note={<span dir="auto">{page.operatorName}</span>}
      />
      <div className={`${styles['note']} stack`}>
        <Callout tone="note" title={page.withdrawnAt ? t('schemes.withdrawn', { date: format.date(page.withdrawnAt) }) : ''}>
          <span dir="auto">{page.withdrawalReason}</span>
        </Callout>
        <p className="soft">{t('schemes.withdrawn.text')}</p>
        {page.draftNumber !== null && (
          <p>
            <Link to="/schemes/$slug/edit" params={{ slug: page.key }}>
              {t('schemes.withdrawn.draft', { number: page.draftNumber })}
            </Link>
          </p>
        )}
      </div>
      <Reviews page={page} reviews={reviews} mayApply={false} />
    </>
  );
}
