import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inviteInput, type Invite } from '@guildhall/domain/communities/community.inputs';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useFormat, useT } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import { ProblemNote } from '../../app/problem-text';
import styles from './communities.module.css';
import { CommunityPageDocument } from './community.page.generated';
import type { Community } from './frame';
import { useStep } from './joining';
import { InviteToCommunityDocument, RevokeCommunityInvitationDocument, type InviteToCommunityMutation } from './settings.page.generated';

/** Invites by address, and lists who has not answered yet. */
export function Invitations({ community: c }: { community: Community }) {
  const t = useT();
  const client = useApolloClient();
  const [sent, setSent] = useState<{ path: string | null } | null>(null);
  const { form, kept, submit, busy, problem, summary, attempt, errorOf, idOf } = useDraftForm<Invite, InviteToCommunityMutation>({
    schema: inviteInput,
    mutation: InviteToCommunityDocument,
    feature: 'communities',
    repeatable: true,
    defaults: { communityId: c.id, email: '' },
    keeps: ['text', `invite:${c.id}`],
    onDone: async ({ inviteToCommunity }) => {
      setSent({ path: inviteToCommunity.path ?? null });
      form.reset({ communityId: c.id, email: '', text: '', clientMutationId: crypto.randomUUID() });
      await client.refetchQueries({ include: [CommunityPageDocument] });
    },
  });
  return (
    <>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={t('app.form.summary', { count: summary.length })} problems={summary} attempt={attempt} />
        {problem && <ProblemNote problem={problem} />}
        <Field label={t('communities.settings.email')} id={idOf('email')} error={errorOf('email')}>
          <TextInput type="email" dir="ltr" autoComplete="off" {...form.register('email')} />
        </Field>
        <Field
          label={t('communities.settings.words')}
          optional={t('app.optional')}
          id={idOf('text')}
          error={errorOf('text')}
          whoSees={<WhoSees>{t('communities.settings.wordsSeen')}</WhoSees>}
        >
          <TextArea rows={3} maxLength={1000} {...kept} />
        </Field>
        <Button type="submit" busy={busy}>
          {t('communities.settings.sendInvitation')}
        </Button>
        {sent && (
          <Callout tone="good" role="status">
            {sent.path ? (
              <>
                {t('communities.settings.sent')} <code>{`${location.origin}${sent.path}`}</code>
              </>
            ) : (
              t('communities.settings.sentBefore')
            )}
          </Callout>
        )}
      </form>
      <p>
        <Link to={elsewhere(`/imports?kind=MEMBERS&community=${c.slug}`)}>{t('communities.bringList')}</Link>
      </p>
      {c.invitations.length > 0 && (
        <>
          <h3>{t('communities.settings.open')}</h3>
          <Rows>
            {c.invitations.map((one) => (
              <Open key={one.membershipId} invitation={one} />
            ))}
          </Rows>
        </>
      )}
    </>
  );
}

function Open({ invitation: one }: { invitation: Community['invitations'][number] }) {
  const t = useT();
  const format = useFormat();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const revoke = () =>
    run((clientMutationId) =>
      client.mutate({
        mutation: RevokeCommunityInvitationDocument,
        variables: { input: { membershipId: one.membershipId, clientMutationId } },
        refetchQueries: [CommunityPageDocument],
        awaitRefetchQueries: true,
      }),
    );
  return (
    <Row
      level={4}
      title={<bdi>{one.person?.displayName ?? one.email}</bdi>}
      meta={one.expiresAt && t('communities.openUntil', { date: format.date(one.expiresAt) })}
      side={
        <Button small busy={busy} onClick={revoke}>
          {t('communities.settings.revoke')}
        </Button>
      }
    >
      {problem && (
        <div className={styles['decide']}>
          <ProblemNote problem={problem} />
        </div>
      )}
    </Row>
  );
}
