import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { cx } from '@guildhall/ui/classes';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { GuildTile } from '@guildhall/ui/GuildTile';
import type { LoadArgs } from '../../app/feature';
import { problemOf } from '../../app/errors';
import { useFormat, useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { paths } from '../../app/paths';
import { ProblemNote } from '../../app/problem-text';
import { useViewer } from '../../app/viewer';
import styles from './communities.module.css';
import { useStep } from './joining';
import { useParam } from './search';
import { AcceptCommunityInvitationDocument, CommunityInvitationDocument } from './joining.generated';

export async function load({ client, params }: LoadArgs): Promise<void> {
  await client.query({ query: CommunityInvitationDocument, variables: { token: params['token'] ?? '' }, errorPolicy: 'all' });
}

/** Where the link of an invitation leads: what it is to, from whom, and one button. */
export function InvitationPage() {
  const token = useParam('token');
  const t = useT();
  const { data, error } = useSuspenseQuery(CommunityInvitationDocument, { variables: { token }, errorPolicy: 'all' });
  usePageTitle(t('communities.invitation'));
  if (error && problemOf(error).code !== 'LINK_EXPIRED' && problemOf(error).code !== 'INVALID_INPUT') throw error;
  if (!data?.communityInvitation)
    return <EmptyState title={<h1 tabIndex={-1}>{t('communities.expired')}</h1>}>{t('communities.expiredText')}</EmptyState>;
  return <Offer token={token} invitation={data.communityInvitation} />;
}

type Preview = {
  communityName: string;
  communitySlug: string;
  purpose: string;
  text: string | null;
  expiresAt: string | null;
  invitedBy: { displayName: string } | null;
};
function Offer({ token, invitation: one }: { token: string; invitation: Preview }) {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { busy, problem, run } = useStep();
  const back = encodeURIComponent(`/join/${token}`);
  const accept = () =>
    run(async (clientMutationId) => {
      await client.mutate({ mutation: AcceptCommunityInvitationDocument, variables: { input: { token, clientMutationId } } });
      await navigate({ to: '/c/$slug', params: { slug: one.communitySlug }, search: {} });
    });
  return (
    <PageHead
      tile={<GuildTile name={one.communityName} size="3.5rem" />}
      kicker={one.invitedBy ? t('communities.invitedBy', { name: one.invitedBy.displayName }) : t('communities.invitation')}
      title={one.communityName}
      lead={<p dir="auto">{one.purpose}</p>}
      actions={
        viewer === null ? (
          <>
            <a className={buttonClass('main')} href={`${paths.signIn}?to=${back}`}>
              {t('communities.signInToAccept')}
            </a>
            <a className={buttonClass()} href={`${paths.register}?to=${back}`}>
              {t('communities.registerToAccept')}
            </a>
          </>
        ) : (
          <Button kind="main" busy={busy} onClick={accept}>
            {t('communities.accept')}
          </Button>
        )
      }
      note={one.expiresAt && t('communities.openUntil', { date: format.date(one.expiresAt) })}
    >
      {one.text && (
        <div className={cx('prose', styles['words'])}>
          <blockquote dir="auto">{one.text}</blockquote>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </PageHead>
  );
}
