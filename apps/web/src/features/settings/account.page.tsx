import { useSuspenseQuery } from '@apollo/client/react';
import { SettingsFrame } from '../../app/settings-frame';
import type { LoadArgs } from '../../app/feature';
import { OwnAccountDocument } from './account.generated';
import { EmailForm } from './email-form';
import { LanguageForm } from './language-form';
import { PasswordForm } from './password-form';

export const load = ({ client }: LoadArgs) => client.query({ query: OwnAccountDocument });

export function AccountPage() {
  return <SettingsFrame face="account">{() => <Groups />}</SettingsFrame>;
}

function Groups() {
  const { viewer } = useSuspenseQuery(OwnAccountDocument).data;
  if (!viewer) return null;
  return (
    <>
      <LanguageForm key={viewer.version} account={viewer} />
      <EmailForm email={viewer.email} />
      <PasswordForm />
    </>
  );
}
