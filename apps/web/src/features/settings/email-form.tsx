import { useState } from 'react';
import { changeEmailInput } from '@guildhall/domain/identity/inputs';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { SettingsGroup } from '../../app/settings-frame';
import { ChangeEmailDocument } from './account.generated';
import { PasswordBox } from './password-box';

export function EmailForm({ email }: { email: string | null }) {
  const t = useT();
  const [sentTo, setSentTo] = useState<string>();
  const f = useFormMutation({
    schema: changeEmailInput,
    mutation: ChangeEmailDocument,
    feature: 'settings',
    repeatable: true,
    defaults: { email: '', currentPassword: '' },
    onDone: (_, input) => {
      setSentTo(input.email);
      f.form.reset();
    },
  });
  return (
    <SettingsGroup title={t('settings.email.title')}>
      <p>{t.rich('settings.email.present', { address: <bdi>{email ?? ''}</bdi> })}</p>
      {sentTo && (
        <Callout tone="good" role="status">
          {t.rich('settings.email.sent', { address: <bdi>{sentTo}</bdi> })}
        </Callout>
      )}
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <Field id={f.idOf('email')} label={t('settings.email.new')} error={f.errorOf('email')}>
          <TextInput {...f.form.register('email')} type="email" autoComplete="email" dir="ltr" />
        </Field>
        <PasswordBox
          id={f.idOf('currentPassword')}
          fresh={false}
          error={f.errorOf('currentPassword')}
          field={f.form.register('currentPassword')}
        />
        <Button kind="main" type="submit" busy={f.busy}>
          {t('settings.email.do')}
        </Button>
      </form>
    </SettingsGroup>
  );
}
