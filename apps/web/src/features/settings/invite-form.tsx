import { inviteInput } from '@guildhall/domain/identity/inputs';
import { localeCodes, locales } from '@guildhall/domain/kernel/locale';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { InviteToNetworkDocument } from './roles.generated';

export function InviteForm({ networkId }: { networkId: string }) {
  const { t, locale } = useWords();
  const toast = useToasts();
  const f = useFormMutation({
    schema: inviteInput,
    mutation: InviteToNetworkDocument,
    feature: 'settings',
    repeatable: true,
    defaults: { email: '', networkId, locale },
    onDone: (_, input) => {
      f.form.reset();
      toast({ text: t('settings.invite.done', { address: input.email }) });
    },
  });
  return (
    <form onSubmit={f.submit} noValidate>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <Field id={f.idOf('email')} label={t('settings.invite.email')} error={f.errorOf('email')}>
        <TextInput {...f.form.register('email')} type="email" dir="ltr" autoComplete="off" />
      </Field>
      <Field id={f.idOf('locale')} label={t('settings.invite.locale')} error={f.errorOf('locale')}>
        <Select {...f.form.register('locale')}>
          {localeCodes.map((code) => (
            <option key={code} value={code} lang={code}>
              {locales[code].name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" busy={f.busy}>
        {t('settings.invite.do')}
      </Button>
    </form>
  );
}
