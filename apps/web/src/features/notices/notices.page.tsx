import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Dot } from '@guildhall/ui/Dot';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { AddressLink } from '../../app/address-link';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import { Deadline, Time } from '../../app/i18n/time';
import { usePageTitle } from '../../app/page-title';
import { MarkNoticesReadDocument, NoticesDocument, type NoticesQuery } from './notices.generated';

export async function load({ client, search }: LoadArgs): Promise<void> {
  await client.query({
    query: NoticesDocument,
    variables: { after: (search['after'] as string | undefined) ?? null },
    fetchPolicy: 'network-only',
  });
}
const route = getRouteApi('/notices');

/** What the place has to tell the reader, the newest first. */
export function NoticesPage() {
  const t = useT();
  const { after } = route.useSearch();
  const client = useApolloClient();
  usePageTitle(t('notices.title'));
  const { data } = useSuspenseQuery(NoticesDocument, { variables: { after: after ?? null } });
  const { nodes, hasMore, endCursor } = data.notices;
  const readAll = () =>
    void client.mutate({
      mutation: MarkNoticesReadDocument,
      variables: { input: {} },
      // The bell's, by name: its document comes with the bell.
      refetchQueries: [NoticesDocument, 'UnreadNotices'],
    });
  return (
    <>
      <PageHead
        title={t('notices.title')}
        actionsBeside
        actions={nodes.some((one) => one.unread) && <Button onClick={readAll}>{t('notices.readAll')}</Button>}
      />
      {nodes.length === 0 ? (
        <EmptyState title={t('notices.none')}>{t('notices.noneText')}</EmptyState>
      ) : (
        <Rows>
          {nodes.map((one) => (
            <NoticeRow key={one.id} notice={one} />
          ))}
        </Rows>
      )}
      {(hasMore || after) && (
        <Pagination
          label={t('notices.pages')}
          newer={after ? <Link to="/notices" search={{}} /> : undefined}
          newerLabel={t('notices.newest')}
          older={hasMore && endCursor ? <Link to="/notices" search={{ after: endCursor }} /> : undefined}
          olderLabel={t('notices.older')}
        />
      )}
    </>
  );
}

type Notice = NoticesQuery['notices']['nodes'][number];
function NoticeRow({ notice: n }: { notice: Notice }) {
  const t = useT();
  const client = useApolloClient();
  const read = () => {
    if (n.unread)
      void client.mutate({
        mutation: MarkNoticesReadDocument,
        variables: { input: { ids: [n.id] } },
        refetchQueries: ['UnreadNotices'],
      });
  };
  const actor = n.actor?.displayName ?? t('app.formerMember');
  const isolated = (words: string): ReactNode => <bdi>{words}</bdi>;
  return (
    <Row
      level={2}
      lead={<Avatar name={n.actor ? actor : (n.subjectName ?? n.consultationTitle ?? n.communityName ?? '–')} />}
      title={t.rich(`notices.kind.${n.kind}`, {
        actor: isolated(actor),
        community: isolated(n.communityName ?? ''),
        title: isolated(n.discussionTitle ?? n.subjectName ?? n.consultationTitle ?? ''),
        count: n.count,
      })}
      link={wayTo(n, read)}
      unread={n.unread}
      meta={
        <>
          <Time at={n.at} />
          {n.reason && <span>{t.rich('notices.reason', { reason: isolated(n.reason) })}</span>}
          {n.consultationClosesAt && <span>{t.rich('notices.until', { until: <Deadline at={n.consultationClosesAt} /> })}</span>}
          {n.discussionId && n.communityName && <bdi>{n.communityName}</bdi>}
        </>
      }
      side={n.unread && <Dot>{t('notices.new')}</Dot>}
    />
  );
}

/** Where a notice leads: to the post, to what is to be decided, or to the community. */
function wayTo(n: Notice, onClick: () => void) {
  if (n.subjectAddress) return <AddressLink href={n.subjectAddress} onClick={onClick} />;
  if (n.consultationId) return <Link to="/consultations/$id" params={{ id: n.consultationId }} onClick={onClick} />;
  const slug = n.communitySlug ?? '';
  if (n.discussionId)
    return (
      <Link
        to="/c/$slug/t/$id/{-$words}"
        params={{ slug, id: n.discussionId, words: wordsOf(n.discussionTitle ?? '') }}
        search={n.kind === 'REPLY' && n.count > 1 ? { new: true } : { post: n.postId ?? undefined }}
        onClick={onClick}
      />
    );
  if (n.kind === 'APPLICATION_RECEIVED') return <Link to="/c/$slug/settings" params={{ slug }} onClick={onClick} />;
  if (n.kind === 'INVITED') return <Link to="/communities" search={{}} onClick={onClick} />;
  return <Link to="/c/$slug" params={{ slug }} search={{}} onClick={onClick} />;
}
