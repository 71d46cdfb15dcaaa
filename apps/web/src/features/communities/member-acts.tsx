import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Menu, type MenuEntry } from '@guildhall/ui/Menu';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../app/drafts';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { useStep } from './joining';
import {
  ChangeMemberRoleDocument,
  ReinstateMemberDocument,
  RemoveMemberDocument,
  SuspendMemberDocument,
  type CommunityMembersQuery,
} from './members.page.generated';

type Member = CommunityMembersQuery['communityMembers']['nodes'][number];
const roles = ['MEMBER', 'MODERATOR', 'COORDINATOR'] as const;

/** What a coordinator may do about a member; what takes something away asks for the reason, which the person is told. */
export function MemberActs({ member: m, name, onDone }: { member: Member; name: string; onDone: () => Promise<unknown> }) {
  const t = useT();
  const client = useApolloClient();
  const [asking, setAsking] = useState<'suspend' | 'remove' | null>(null);
  const { problem, run } = useStep();
  const { membershipId } = m;

  const changeRole = (role: (typeof roles)[number]) =>
    run(async () => {
      await client.mutate({ mutation: ChangeMemberRoleDocument, variables: { input: { membershipId, role, expectedVersion: m.version } } });
      await onDone();
    });
  const entries: MenuEntry[] =
    m.state === 'ACTIVE'
      ? [
          ...roles
            .filter((role) => role !== m.role)
            .map((role) => ({ key: role, label: t(`communities.makeRole.${role}`), onSelect: () => changeRole(role) })),
          { key: 'suspend', label: t('communities.suspend'), danger: true, onSelect: () => setAsking('suspend') },
          { key: 'remove', label: t('communities.remove'), danger: true, onSelect: () => setAsking('remove') },
        ]
      : [
          {
            key: 'reinstate',
            label: t('communities.reinstate'),
            onSelect: () =>
              run(async (clientMutationId) => {
                await client.mutate({ mutation: ReinstateMemberDocument, variables: { input: { membershipId, clientMutationId } } });
                await onDone();
              }),
          },
          { key: 'remove', label: t('communities.remove'), danger: true, onSelect: () => setAsking('remove') },
        ];
  return (
    <>
      <Menu label={t('communities.actsFor', { name })} entries={entries} className={buttonClass('text', true)}>
        {t('communities.acts')}
      </Menu>
      {problem && <ProblemNote problem={problem} />}
      {asking && <AskReason act={asking} membershipId={membershipId} name={name} onDone={onDone} onClose={() => setAsking(null)} />}
    </>
  );
}

interface Asking {
  act: 'suspend' | 'remove';
  membershipId: string;
  name: string;
  onDone: () => Promise<unknown>;
  onClose: () => void;
}
function AskReason({ act, membershipId, name, onDone, onClose }: Asking) {
  const t = useT();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const reason = useDraft(`member-reason:${membershipId}`);
  const go = () =>
    run(async (clientMutationId) => {
      const mutation = act === 'suspend' ? SuspendMemberDocument : RemoveMemberDocument;
      await client.mutate({ mutation, variables: { input: { membershipId, reason: reason.text, clientMutationId } } });
      reason.clear();
      onClose();
      await onDone();
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(act === 'remove' ? 'communities.removeAsk' : 'communities.suspendAsk', { name })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button kind="danger" busy={busy} refused={reason.text.trim() ? undefined : t('communities.reasonNeeded')} onClick={go}>
            {t(act === 'remove' ? 'communities.remove' : 'communities.suspend')}
          </Button>
        </>
      }
    >
      <Field label={t('communities.reasonLabel')} whoSees={<WhoSees>{t('communities.reasonSeen', { name })}</WhoSees>}>
        <TextArea rows={3} maxLength={1000} value={reason.text} onChange={(event) => reason.setText(event.currentTarget.value)} />
      </Field>
      {problem && <ProblemNote problem={problem} />}
    </Dialog>
  );
}
