import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { acceptInvitationInput } from '@guildhall/domain/identity/inputs';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { problemOf } from '../../app/errors';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT, useWords } from '../../app/i18n/provider';
import { Pending } from '../../app/pending';
import { ProblemNote } from '../../app/problem-text';
import { AcceptInvitationDocument, InvitationDocument, type InvitationQuery } from './accept.generated';
import { PasswordField } from './password-field';
import { Task } from './task';
import { tokenOfAddress } from './token';

export function AcceptPage() {
  const t = useT();
  const [token] = useState(tokenOfAddress);
  const { data, error } = useQuery(InvitationDocument, { variables: { input: { token } }, skip: !token });
  const met = token ? error && problemOf(error) : ({ code: 'LINK_EXPIRED', details: {} } as const);
  if (met)
    return (
      <Task title={t('identity.accept.title')}>
        <ProblemNote problem={met.code === 'INVALID_INPUT' ? { code: 'LINK_EXPIRED', details: {} } : met} />
      </Task>
    );
  return data ? <Invitation token={token} invitation={data.invitation} /> : <Pending />;
}

function Invitation({ token, invitation }: { token: string; invitation: InvitationQuery['invitation'] }) {
  const { t, locale, timeZone } = useWords();
  const [done, setDone] = useState(false);
  const f = useFormMutation({
    schema: acceptInvitationInput,
    mutation: AcceptInvitationDocument,
    feature: 'identity',
    defaults: { token, locale, timeZone, displayName: null, password: null },
    onDone: () => setDone(true),
  });
  const names = { inviter: <bdi>{invitation.inviterName}</bdi>, network: <bdi>{invitation.networkName}</bdi> };
  if (done)
    return (
      <Task title={t('identity.accept.doneTitle')}>
        <p role="status">{t.rich('identity.accept.done', names)}</p>
        <Link to="/sign-in" className={buttonClass('main')}>
          {t('identity.signIn.do')}
        </Link>
      </Task>
    );
  return (
    <Task title={t('identity.accept.title')} lead={t.rich('identity.accept.lead', names)}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        {invitation.hasAccount ? (
          <p>{t.rich('identity.accept.known', { address: <bdi>{invitation.email}</bdi> })}</p>
        ) : (
          <>
            <Field id={f.idOf('displayName')} label={t('identity.name')} hint={t('identity.name.hint')} error={f.errorOf('displayName')}>
              <TextInput {...f.form.register('displayName')} autoComplete="name" dir="auto" />
            </Field>
            <Field label={t('identity.email')}>
              <TextInput type="email" value={invitation.email} readOnly autoComplete="username" dir="ltr" />
            </Field>
            <PasswordField
              id={f.idOf('password')}
              label={t('identity.password')}
              fresh
              error={f.errorOf('password')}
              field={f.form.register('password')}
            />
          </>
        )}
        <Button kind="main" type="submit" busy={f.busy}>
          {t('identity.accept.do')}
        </Button>
      </form>
    </Task>
  );
}
