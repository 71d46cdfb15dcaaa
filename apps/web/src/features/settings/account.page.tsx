import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { useT } from '../../app/i18n/provider';
import { SettingsFrame, SettingsGroup } from '../../app/settings-frame';
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
  const t = useT();
  const { viewer } = useSuspenseQuery(OwnAccountDocument).data;
  if (!viewer) return null;
  return (
    <>
      <LanguageForm key={viewer.version} account={viewer} />
      <EmailForm email={viewer.email} />
      <PasswordForm />
      <SettingsGroup title={t('settings.leave.title')}>
        <p className="soft">{t('settings.leave.text')}</p>
        <p>
          <Link to="/settings/leaving" className={buttonClass('danger')}>
            {t('settings.leave.do')}
          </Link>
        </p>
      </SettingsGroup>
    </>
  );
}
