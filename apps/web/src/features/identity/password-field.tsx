import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from '@guildhall/ui/Field';
import { PasswordInput } from '@guildhall/ui/PasswordInput';
import { useT } from '../../app/i18n/provider';

interface Props {
  id: string;
  label: string;
  /** A new password, with the hint on its length. */
  fresh?: boolean;
  error: string | undefined;
  field: UseFormRegisterReturn;
}

/** A password that managers know how to fill in and that one can look at. */
export function PasswordField({ id, label, fresh = false, error, field }: Props) {
  const t = useT();
  return (
    <Field id={id} label={label} hint={fresh ? t('identity.password.hint') : undefined} error={error}>
      <PasswordInput
        {...field}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        show={t('identity.password.show')}
        hide={t('identity.password.hide')}
        showLabel={t('identity.password.showLabel')}
        hideLabel={t('identity.password.hideLabel')}
      />
    </Field>
  );
}
