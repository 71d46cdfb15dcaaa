import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from '@guildhall/ui/Field';
import { PasswordInput } from '@guildhall/ui/PasswordInput';
import { useT } from '../../app/i18n/provider';

/** A password, present or new. */
export function PasswordBox({
  id,
  fresh,
  error,
  field,
}: {
  id: string;
  fresh: boolean;
  error: string | undefined;
  field: UseFormRegisterReturn;
}) {
  const t = useT();
  return (
    <Field
      id={id}
      label={fresh ? t('settings.password.new') : t('settings.password.present')}
      hint={fresh ? t('settings.password.hint') : undefined}
      error={error}
    >
      <PasswordInput
        {...field}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        show={t('settings.password.show')}
        hide={t('settings.password.hide')}
        showLabel={t('settings.password.showLabel')}
        hideLabel={t('settings.password.hideLabel')}
      />
    </Field>
  );
}
