import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { registerInput } from '@guildhall/domain/identity/inputs';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { PasswordField } from './password-field';
import { RegisterDocument } from './register.generated';
import { Sent } from './sent';
import { Task } from './task';

export function RegisterPage() {
  const { t, locale, timeZone } = useWords();
  const [sentTo, setSentTo] = useState<string>();
  const f = useFormMutation({
    schema: registerInput,
    mutation: RegisterDocument,
    feature: 'identity',
    repeatable: true,
    defaults: { email: '', displayName: '', password: '', locale, timeZone },
    onDone: (_, input) => setSentTo(input.email),
  });
  if (sentTo)
    return (
      <Sent title={t('identity.sent.title')} address={sentTo}>
        {t.rich('identity.register.sent', { address: <bdi>{sentTo}</bdi> })}
      </Sent>
    );
  return (
    <Task title={t('identity.register.title')} lead={t('identity.register.lead')}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <Field id={f.idOf('displayName')} label={t('identity.name')} hint={t('identity.name.hint')} error={f.errorOf('displayName')}>
          <TextInput {...f.form.register('displayName')} autoComplete="name" dir="auto" />
        </Field>
        <Field id={f.idOf('email')} label={t('identity.email')} hint={t('identity.email.hint')} error={f.errorOf('email')}>
          <TextInput {...f.form.register('email')} type="email" autoComplete="username" dir="ltr" />
        </Field>
        <PasswordField
          id={f.idOf('password')}
          label={t('identity.password')}
          fresh
          error={f.errorOf('password')}
          field={f.form.register('password')}
        />
        <Button kind="main" type="submit" busy={f.busy}>
          {t('identity.register.do')}
        </Button>
      </form>
      <p>{t.rich('identity.register.known', { link: (words) => <Link to="/sign-in">{words}</Link> })}</p>
      <p className="meta">{t.rich('identity.register.privacy', { link: (words) => <Link to="/privacy">{words}</Link> })}</p>
    </Task>
  );
}
