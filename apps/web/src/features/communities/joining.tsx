import { useApolloClient, useMutation } from '@apollo/client/react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { cx } from '@guildhall/ui/classes';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import { paths } from '../../app/paths';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { useViewer } from '../../app/viewer';
import styles from './communities.module.css';
import { CommunityPageDocument } from './community.page.generated';
import type { Community } from './frame';
import {
  AcceptCommunityInvitationDocument,
  DeclineCommunityInvitationDocument,
  JoinCommunityDocument,
  WithdrawApplicationDocument,
} from './joining.generated';

const ApplyDialog = lazy(() => import('./apply-dialog').then((module) => ({ default: module.ApplyDialog })));

// By its name: the rail's list is a script of its own.
const refetch = { refetchQueries: [CommunityPageDocument, 'MyCommunities'], awaitRefetchQueries: true };

/** Runs one step and keeps what went wrong; a repeat of the same press has the same id. */
export function useStep(): { busy: boolean; problem: Problem | undefined; run: (work: (id: string) => Promise<unknown>) => void } {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const id = useRef('');
  return {
    busy,
    problem,
    run: (work) => {
      if (busy) return;
      setBusy(true);
      setProblem(undefined);
      id.current ||= crypto.randomUUID();
      void work(id.current)
        .then(() => (id.current = ''))
        .catch((error: unknown) => setProblem(problemOf(error)))
        .finally(() => setBusy(false));
    },
  };
}

/** Join at once, apply with some words, or sign in first. */
export function JoinButton({ community: c }: { community: Community }) {
  const t = useT();
  const viewer = useViewer();
  const [join] = useMutation(JoinCommunityDocument, refetch);
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useStep();
  const wants = c.joinPolicy === 'APPLICATION' ? t('communities.apply') : t('communities.join');
  if (viewer === null && c.state === 'ACTIVE' && c.joinPolicy !== 'INVITATION')
    return (
      <a className={buttonClass('main')} href={`${paths.signIn}?to=${encodeURIComponent(`/c/${c.slug}`)}`}>
        {wants}
      </a>
    );
  if (!c.viewerCan.join || c.viewerMembership?.state === 'INVITED') return null;
  const send = (text: string | null, onSent?: () => void) =>
    run(async (clientMutationId) => {
      await join({ variables: { input: { communityId: c.id, clientMutationId, text } } });
      onSent?.();
      setAsking(false);
    });
  return (
    <>
      <Button kind="main" busy={busy} onClick={() => (c.joinPolicy === 'APPLICATION' ? setAsking(true) : send(null))}>
        {wants}
      </Button>
      {problem && !asking && <ProblemNote problem={problem} />}
      {asking && (
        <Suspense>
          <ApplyDialog community={c} busy={busy} problem={problem} onSend={send} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

/** What stands between the reader and the community: waiting, asked in, refused, suspended, at rest. */
export function StandingNotes({ community: c }: { community: Community }) {
  const t = useT();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const mine = c.viewerMembership;
  const act =
    (mutation: typeof WithdrawApplicationDocument | typeof AcceptCommunityInvitationDocument | typeof DeclineCommunityInvitationDocument) =>
    () =>
      run((clientMutationId) =>
        client.mutate({ mutation, variables: { input: { membershipId: mine!.id, clientMutationId } }, ...refetch }),
      );
  const note = (key: 'declined' | 'removed' | 'suspended') => (
    <Callout tone={key === 'suspended' ? 'bad' : 'note'} title={t(`communities.standing.${key}`)}>
      {mine?.note && (
        <span dir="auto">
          {t('communities.reason')} {mine.note}
        </span>
      )}
    </Callout>
  );
  return (
    <div className={cx('stack', styles['notes'])}>
      {(c.state === 'ARCHIVED' || c.state === 'CLOSING') && (
        <Callout tone="note" title={t(c.state === 'ARCHIVED' ? 'communities.archived' : 'communities.closing')}>
          {c.stateReason && <span dir="auto">{c.stateReason}</span>}
        </Callout>
      )}
      {c.state === 'DRAFT' && <Callout tone="waiting" title={t('communities.draft')} />}
      {mine?.state === 'APPLIED' && (
        <Callout
          tone="waiting"
          title={t('communities.standing.applied')}
          actions={
            <Button small busy={busy} onClick={act(WithdrawApplicationDocument)}>
              {t('communities.withdraw')}
            </Button>
          }
        >
          {t('communities.standing.appliedText')}
        </Callout>
      )}
      {mine?.state === 'INVITED' && (
        <Callout
          tone="note"
          title={t('communities.standing.invited')}
          actions={
            <>
              <Button kind="main" small busy={busy} onClick={act(AcceptCommunityInvitationDocument)}>
                {t('communities.accept')}
              </Button>
              <Button small busy={busy} onClick={act(DeclineCommunityInvitationDocument)}>
                {t('communities.decline')}
              </Button>
            </>
          }
        />
      )}
      {mine?.state === 'SUSPENDED' && note('suspended')}
      {mine?.state === 'REMOVED' && note(mine.joinedAt ? 'removed' : 'declined')}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
