import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { resetPasswordInput } from '@guildhall/domain/identity/inputs';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { PasswordField } from './password-field';
import { ResetPasswordDocument } from './reset.generated';
import { Task } from './task';
import { tokenOfAddress } from './token';

export function ResetPage() {
  const t = useT();
  const [token] = useState(tokenOfAddress);
  const [done, setDone] = useState(false);
  const f = useFormMutation({
    schema: resetPasswordInput,
    mutation: ResetPasswordDocument,
    feature: 'identity',
    defaults: { token, password: '' },
    onDone: () => setDone(true),
  });
  if (done)
    return (
      <Task title={t('identity.reset.doneTitle')}>
        <p role="status">{t('identity.reset.done')}</p>
        <Link to="/sign-in" className={buttonClass('main')}>
          {t('identity.signIn.do')}
        </Link>
      </Task>
    );
  const ended = !token || f.problem?.code === 'LINK_EXPIRED' || f.errorOf('token') !== undefined;
  // Without a link that is still good there is nothing to fill in.
  if (ended)
    return (
      <Task title={t('identity.reset.title')}>
        <ProblemNote problem={{ code: 'LINK_EXPIRED', details: {} }} actions={<Link to="/forgot">{t('identity.reset.again')}</Link>} />
      </Task>
    );
  return (
    <Task title={t('identity.reset.title')} lead={t('identity.reset.lead')}>
      <ErrorSummary title={t('app.form.summary', { count: f.summary.length })} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <form onSubmit={f.submit} noValidate>
        <PasswordField
          id={f.idOf('password')}
          label={t('identity.password.new')}
          fresh
          error={f.errorOf('password')}
          field={f.form.register('password')}
        />
        <Button kind="main" type="submit" busy={f.busy}>
          {t('identity.reset.do')}
        </Button>
      </form>
    </Task>
  );
}
