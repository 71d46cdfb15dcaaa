import { useSuspenseQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
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
  const search = useSearch({ strict: false });
  const { data, refetch } = useSuspenseQuery(DemoMailsDocument, { variables: variablesOf(search), fetchPolicy: 'cache-and-network' });
  return (
    <div className={styles['mails']}>
      <PageHead
        title={t('identity.mails.title')}
        lead={<p>{t('identity.mails.lead')}</p>}
        actions={<Button onClick={() => void refetch()}>{t('identity.mails.again')}</Button>}
      />
      {data.demoMails.length === 0 && <EmptyState title={t('identity.mails.none')}>{t('identity.mails.noneText')}</EmptyState>}
      {data.demoMails.map((mail) => (
        <article key={mail.id} className={styles['mail']} lang={mail.locale} dir="auto">
          <p className="meta">
            <bdi>{mail.toAddress}</bdi> · <Time at={mail.at} />
          </p>
          <h2>{mail.subject}</h2>
          <pre>{mail.text}</pre>
          {mail.link && (
            <a href={mail.link} className={buttonClass('main', true)}>
              {t('identity.mails.follow')}
            </a>
          )}
        </article>
      ))}
    </div>
  );
}
