import { Link, useSearch } from '@tanstack/react-router';
import { signInInput } from '@guildhall/domain/identity/inputs';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { DemoLogins } from './demo-logins';
import { PasswordField } from './password-field';
import { SignInDocument } from './sign-in.generated';
import { Task } from './task';
import { goOn } from './where-to';

export function SignInPage() {
  const t = useT();
  const { to } = useSearch({ strict: false }) as { to?: string };
  const f = useFormMutation({
    schema: signInInput,
    mutation: SignInDocument,
    feature: 'identity',
    defaults: { email: '', password: '' },
    onDone: ({ signIn }) => goOn(signIn.locale, to),
  });
  return (
    <Task title={t('identity.signIn.title')} lead={to ? t('identity.signIn.goOn') : undefined}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <Field id={f.idOf('email')} label={t('identity.email')} error={f.errorOf('email')}>
          <TextInput {...f.form.register('email')} type="email" autoComplete="username" dir="ltr" />
        </Field>
        <PasswordField
          id={f.idOf('password')}
          label={t('identity.password')}
          error={f.errorOf('password')}
          field={f.form.register('password')}
        />
        <p className="row">
          <Button kind="main" type="submit" busy={f.busy}>
            {t('identity.signIn.do')}
          </Button>
          <Link to="/forgot">{t('identity.signIn.forgotten')}</Link>
        </p>
      </form>
      <p>{t.rich('identity.signIn.new', { link: (words) => <Link to="/register">{words}</Link> })}</p>
      <DemoLogins to={to} />
    </Task>
  );
}
