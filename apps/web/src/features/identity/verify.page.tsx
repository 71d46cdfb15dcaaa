import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { AddressForm } from './address-form';
import { ResendVerificationDocument } from './resend.generated';
import { Sent } from './sent';
import { Task } from './task';
import { tokenOfAddress } from './token';
import { ConfirmEmailChangeDocument, ConfirmRegistrationDocument } from './verify.generated';

/** The link of a registration. Opening it changes nothing: programs that look into mails open links too. */
export function VerifyPage() {
  const t = useT();
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo)
    return (
      <Sent title={t('identity.sent.title')} address={sentTo}>
        {t.rich('identity.resend.sent', { address: <bdi>{sentTo}</bdi> })}
      </Sent>
    );
  return (
    <Confirm mutation={ConfirmRegistrationDocument} done={t('identity.verify.done')}>
      <h2>{t('identity.resend.title')}</h2>
      <AddressForm mutation={ResendVerificationDocument} label={t('identity.resend.do')} onSent={setSentTo} />
    </Confirm>
  );
}

/** The link to a new address. */
export function VerifyAddressPage() {
  const t = useT();
  return <Confirm mutation={ConfirmEmailChangeDocument} done={t('identity.verify.changed')} />;
}

interface ConfirmProps {
  mutation: typeof ConfirmRegistrationDocument | typeof ConfirmEmailChangeDocument;
  done: string;
  /** The way out of a link that has ended. */
  children?: React.ReactNode;
}

function Confirm({ mutation, done, children }: ConfirmProps) {
  const t = useT();
  const [token] = useState(tokenOfAddress);
  const [confirm, { loading }] = useMutation<object, { input: { token: string } }>(mutation);
  const [state, setState] = useState<'asks' | 'done' | Problem>(token ? 'asks' : { code: 'LINK_EXPIRED', details: {} });
  const press = async () => {
    try {
      await confirm({ variables: { input: { token } } });
      setState('done');
    } catch (error) {
      const problem = problemOf(error);
      setState(problem.code === 'INVALID_INPUT' ? { code: 'LINK_EXPIRED', details: {} } : problem);
    }
  };
  if (state === 'done')
    return (
      <Task title={t('identity.verify.doneTitle')}>
        <p role="status">{done}</p>
        <Link to="/sign-in" className={buttonClass('main')}>
          {t('identity.signIn.do')}
        </Link>
      </Task>
    );
  const ended = typeof state === 'object' && state.code === 'LINK_EXPIRED';
  return (
    <Task title={t('identity.verify.title')} lead={ended ? undefined : t('identity.verify.lead')}>
      {typeof state === 'object' && <ProblemNote problem={state} />}
      {!ended && (
        <Button kind="main" busy={loading} onClick={() => void press()}>
          {t('identity.verify.do')}
        </Button>
      )}
      {ended && children}
      {ended && (
        <p>
          <Link to="/sign-in">{t('identity.back')}</Link>
        </p>
      )}
    </Task>
  );
}
