import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { addressInput, type AddressInput } from '@guildhall/domain/identity/inputs';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';

interface Props<D> {
  mutation: TypedDocumentNode<D, { input: AddressInput } & OperationVariables>;
  label: string;
  onSent: (address: string) => void;
}

/** Asks for an address and sends a mail to it. */
export function AddressForm<D>({ mutation, label, onSent }: Props<D>) {
  const t = useT();
  const f = useFormMutation({
    schema: addressInput,
    mutation,
    feature: 'identity',
    repeatable: true,
    defaults: { email: '' },
    onDone: (_, input) => onSent(input.email),
  });
  return (
    <>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <Field id={f.idOf('email')} label={t('identity.email')} error={f.errorOf('email')}>
          <TextInput {...f.form.register('email')} type="email" autoComplete="username" dir="ltr" />
        </Field>
        <Button kind="main" type="submit" busy={f.busy}>
          {label}
        </Button>
      </form>
    </>
  );
}
