import { changePasswordInput } from '@guildhall/domain/identity/inputs';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { useToasts } from '@guildhall/ui/Toasts';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { SettingsGroup } from '../../app/settings-frame';
import { ChangePasswordDocument } from './account.generated';
import { PasswordBox } from './password-box';

export function PasswordForm() {
  const t = useT();
  const toast = useToasts();
  const f = useFormMutation({
    schema: changePasswordInput,
    mutation: ChangePasswordDocument,
    feature: 'settings',
    defaults: { currentPassword: '', password: '' },
    update: (cache) => void cache.evict({ fieldName: 'sessions' }),
    onDone: () => {
      f.form.reset();
      toast({ text: t('settings.password.changed') });
    },
  });
  return (
    <SettingsGroup title={t('settings.password.title')}>
      <p className="soft">{t('settings.password.lead')}</p>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <PasswordBox
          id={`password-${f.idOf('currentPassword')}`}
          fresh={false}
          error={f.errorOf('currentPassword')}
          field={f.form.register('currentPassword')}
        />
        <PasswordBox id={f.idOf('password')} fresh error={f.errorOf('password')} field={f.form.register('password')} />
        <Button kind="main" type="submit" busy={f.busy}>
          {t('settings.password.do')}
        </Button>
      </form>
    </SettingsGroup>
  );
}
