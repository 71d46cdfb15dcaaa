import { useQuery } from '@apollo/client/react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { RailNav } from '@guildhall/ui/Shell';
import { useT } from '../../../app/i18n/provider';
import { MyCommunitiesDocument } from './my-communities.generated';

const wide = matchMedia('(min-width: 64rem)');
const onWidth = (told: () => void) => {
  wide.addEventListener('change', told);
  return () => wide.removeEventListener('change', told);
};

/** The communities of one's own in the rail, with the number of discussions in which others wrote. A phone, which has no rail, does not ask. */
export function MyCommunities() {
  const t = useT();
  const pathname = useLocation({ select: (location) => location.pathname });
  const skip = !useSyncExternalStore(onWidth, () => wide.matches);
  const { data, refetch } = useQuery(MyCommunitiesDocument, { fetchPolicy: 'cache-and-network', skip });
  const before = useRef(pathname);
  useEffect(() => {
    // What was read in a discussion is no longer new when one leaves it.
    if (before.current !== pathname && before.current.startsWith('/c/') && !skip) void refetch().catch(() => undefined);
    before.current = pathname;
  }, [pathname, refetch, skip]);
  const own = data?.communities.nodes.filter((c) => c.viewerState === 'ACTIVE') ?? [];
  if (skip || !own.length) return null;
  return (
    <RailNav
      label={t('communities.rail.mine')}
      heading={t('communities.rail.mine')}
      places={own.map((c) => ({
        key: c.id,
        label: c.name,
        link: <Link to="/c/$slug" params={{ slug: c.slug }} />,
        ...(c.unread ? { count: c.unread, countLabel: t('communities.rail.new', { count: c.unread }) } : {}),
      }))}
    />
  );
}
