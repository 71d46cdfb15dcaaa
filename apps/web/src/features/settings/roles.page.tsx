import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { SettingsGroup } from '../../app/settings-frame';
import { GrantForm } from './grant-form';
import { GrantList } from './grant-list';
import { InviteForm } from './invite-form';
import { OrganisedScopesDocument } from './roles.generated';
import styles from './settings.module.css';

export const load = ({ client }: LoadArgs) => client.query({ query: OrganisedScopesDocument });

/** Who holds which role where one organises; give, take, invite. */
export function RolesPage() {
  const t = useT();
  usePageTitle(t('settings.roles.title'));
  const { organisedScopes: scopes } = useSuspenseQuery(OrganisedScopesDocument).data;
  const [chosen, setChosen] = useState(scopes[0]?.id);
  const scope = scopes.find((s) => s.id === chosen) ?? scopes[0];
  return (
    <div className={`stack ${styles['roles']}`}>
      <PageHead title={t('settings.roles.title')} lead={<p>{t('settings.roles.lead')}</p>} />
      {!scope ? (
        <EmptyState title={t('settings.roles.none')}>{t('settings.roles.noneText')}</EmptyState>
      ) : (
        <>
          <Field label={t('settings.roles.scope')}>
            <Select value={scope.id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {scopes.map((s) => (
                <option key={s.id} value={s.id}>
                  {s.name}
                </option>
              ))}
            </Select>
          </Field>
          <SettingsGroup title={t('settings.roles.holders')}>
            <GrantList key={scope.id} scope={scope} />
          </SettingsGroup>
          <SettingsGroup title={t('settings.grant.title')}>
            <GrantForm key={scope.id} scope={scope} />
          </SettingsGroup>
          {scope.scopeType === 'NETWORK' && (
            <SettingsGroup title={t('settings.invite.title')}>
              <InviteForm key={scope.id} networkId={scope.id} />
            </SettingsGroup>
          )}
          {scope.scopeType === 'NETWORK' && (
            <p>
              <Link to="/organisations" search={{ waiting: true }}>
                {t('settings.roles.waiting')}
              </Link>
            </p>
          )}
        </>
      )}
    </div>
  );
}
