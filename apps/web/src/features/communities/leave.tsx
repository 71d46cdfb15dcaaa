import { useApolloClient, useMutation } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useToasts } from '@guildhall/ui/Toasts';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { Community } from './frame';
import { useStep } from './joining';
import { LeaveCommunityDocument } from './joining.generated';

/** Leaves, after one question; the last coordinator is told what to do first. */
export function LeaveButton({ community: c }: { community: Community }) {
  const t = useT();
  const navigate = useNavigate();
  const [leave] = useMutation(LeaveCommunityDocument);
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useStep();
  const toast = useToasts();
  const client = useApolloClient();
  if (!c.viewerCan.leave || !c.viewerMembership) return null;
  const membershipId = c.viewerMembership.id;
  const go = () =>
    run(async (clientMutationId) => {
      await leave({ variables: { input: { membershipId, clientMutationId } } });
      setAsking(false);
      await navigate({ to: '/communities', search: {} });
      await client.clearStore();
      toast({ text: t('communities.left', { name: c.name }) });
    });
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {t('communities.leave')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('communities.leaveAsk', { name: c.name })}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('communities.stay')}</Button>
            <Button kind="danger" busy={busy} onClick={go}>
              {t('communities.leave')}
            </Button>
          </>
        }
      >
        <p>{t('communities.leaveText')}</p>
        {problem && (
          <ProblemNote
            problem={problem}
            actions={
              problem.code === 'LAST_COORDINATOR' && (
                <Link to="/c/$slug/members" params={{ slug: c.slug }} search={{}} className={buttonClass('plain', true)}>
                  {t('communities.toMembers')}
                </Link>
              )
            }
          />
        )}
      </Dialog>
    </>
  );
}
