import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useSearch } from '@tanstack/react-router';
import { useTransition } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../app/feature';
import { Time } from '../../app/i18n/time';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { DemoMailsDocument } from './demo-mail.generated';
import styles from './identity.module.css';

const variablesOf = (search: Readonly<Record<string, unknown>>) => ({
  address: typeof search['address'] === 'string' ? search['address'] : null,
});
export const load = ({ client, search }: LoadArgs) =>
  client.query({ query: DemoMailsDocument, variables: variablesOf(search), fetchPolicy: 'network-only' });

/** The mails that were not really sent, so that a newcomer can follow the links. */
export function DemoMailPage() {
  const t = useT();
  usePageTitle(t('identity.mails.title'));
  const search = useSearch({ strict: false }) as { address?: string };
  const { data, refetch } = useSuspenseQuery(DemoMailsDocument, { variables: variablesOf(search), fetchPolicy: 'cache-and-network' });
  // What is there stays while it is looked again.
  const [busy, start] = useTransition();
  const again = () => start(async () => void (await refetch()));
  return (
    <div className={styles['mails']}>
      <PageHead
        title={t('identity.mails.title')}
        lead={<p>{t('identity.mails.lead')}</p>}
        actions={
          <Button busy={busy} onClick={again}>
            {t('identity.mails.again')}
          </Button>
        }
      />
      <form className={styles['oneBox']} action="/demo/mail">
        <Field label={t('identity.mails.to')}>
          <TextInput type="email" name="address" defaultValue={search.address ?? ''} autoComplete="off" />
        </Field>
        <Button type="submit">{t('identity.mails.show')}</Button>
        {search.address && <Link to="/demo/mail">{t('identity.mails.all')}</Link>}
      </form>
      {data.demoMails.length === 0 && <EmptyState title={t('identity.mails.none')}>{t('identity.mails.noneText')}</EmptyState>}
      {data.demoMails.map((mail, at) => (
        <details key={mail.id} className={styles['mail']} open={at === 0 || search.address !== undefined}>
          <summary>
            <strong lang={mail.locale} dir="auto">
              {mail.subject}
            </strong>
            <span className="meta">
              <bdi>{mail.toAddress}</bdi> · <Time at={mail.at} />
            </span>
          </summary>
          <pre lang={mail.locale} dir="auto">
            {mail.text}
          </pre>
          {mail.link && (
            <a href={mail.link} className={buttonClass('main', true)}>
              {t('identity.mails.follow')}
            </a>
          )}
        </details>
      ))}
    </div>
  );
}
