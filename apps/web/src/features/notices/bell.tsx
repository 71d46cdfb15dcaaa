import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { buttonClass } from '@guildhall/ui/Button';
import { Icon } from '@guildhall/ui/Icon';
import { Tag } from '@guildhall/ui/Tag';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { useT } from '../../app/i18n/provider';
import { UnreadNoticesDocument } from './bell.generated';

const everyMinute = 60_000;

/** The way to the notices, with the number of those that have not been read; asked again each minute while the page is looked at. */
export function NoticesBell() {
  const t = useT();
  const { data, refetch } = useQuery(UnreadNoticesDocument);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && void refetch().catch(() => undefined), everyMinute);
    return () => clearInterval(timer);
  }, [refetch]);
  const count = data?.unreadNotices ?? 0;
  return (
    <Link to="/notices" search={{}} className={buttonClass('text', true)}>
      <Icon name="bell" size="1.25rem" />
      {count > 0 ? (
        <>
          <span aria-hidden="true">
            <Tag tone="gold">{count}</Tag>
          </span>
          <VisuallyHidden>{t('app.unreadNotices', { count })}</VisuallyHidden>
        </>
      ) : (
        <VisuallyHidden>{t('app.notices')}</VisuallyHidden>
      )}
    </Link>
  );
}
