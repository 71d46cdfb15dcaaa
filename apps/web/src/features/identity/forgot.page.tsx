import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/i18n/provider';
import { AddressForm } from './address-form';
import { RequestPasswordResetDocument } from './forgot.generated';
import { Sent } from './sent';
import { Task } from './task';

export function ForgotPage() {
  const t = useT();
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo)
    return (
      <Sent title={t('identity.sent.title')} address={sentTo}>
        {t.rich('identity.forgot.sent', { address: <bdi>{sentTo}</bdi> })}
      </Sent>
    );
  return (
    <Task title={t('identity.forgot.title')} lead={t('identity.forgot.lead')}>
      <AddressForm mutation={RequestPasswordResetDocument} label={t('identity.forgot.do')} onSent={setSentTo} />
      <p>
        <Link to="/sign-in">{t('identity.back')}</Link>
      </p>
    </Task>
  );
}
