import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { MyCommunityInvitationsQuery } from './communities.page.generated';
import { useStep } from './joining';
import { AcceptCommunityInvitationDocument, DeclineCommunityInvitationDocument } from './joining.generated';

/** An invitation to a signed-in person, to be accepted or declined in place. */
export function Invitation({ invitation: one }: { invitation: MyCommunityInvitationsQuery['myCommunityInvitations'][number] }) {
  const t = useT();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { busy, problem, run } = useStep();
  const act = (accept: boolean) => () =>
    run(async (clientMutationId) => {
      const mutation = accept ? AcceptCommunityInvitationDocument : DeclineCommunityInvitationDocument;
      await client.mutate({ mutation, variables: { input: { membershipId: one.membershipId, clientMutationId } } });
      if (accept) await navigate({ to: '/c/$slug', params: { slug: one.communitySlug }, search: {} });
      await client.refetchQueries({ include: 'active' });
    });
  return (
    <>
      <Callout
        title={t('communities.invitedTo', { name: one.communityName })}
        actions={
          <>
            <Button kind="main" small busy={busy} onClick={act(true)}>
              {t('communities.accept')}
            </Button>
            <Button small busy={busy} onClick={act(false)}>
              {t('communities.decline')}
            </Button>
          </>
        }
      >
        {one.invitedBy && t('communities.by', { name: one.invitedBy.displayName })} {one.text && <q dir="auto">{one.text}</q>}
      </Callout>
      {problem && <ProblemNote problem={problem} />}
    </>
  );
}
