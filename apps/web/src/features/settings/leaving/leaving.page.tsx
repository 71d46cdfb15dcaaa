import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useSearch } from '@tanstack/react-router';
import { buttonClass } from '@guildhall/ui/Button';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import type { LoadArgs } from '../../../app/feature';
import { Time } from '../../../app/i18n/time';
import { useT } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { ProblemPage } from '../../../app/problem-page';
import { useViewer } from '../../../app/viewer';
import { AccountDeletionDocument, type AccountDeletionQuery } from './leaving.generated';
import { KeepAccount } from './keep-account';
import { LeavingForm } from './leaving-form';
import styles from './leaving.module.css';

export const load = ({ client }: LoadArgs) =>
  client.query({ query: AccountDeletionDocument, fetchPolicy: 'network-only' }).catch(() => undefined);

/** The end of an account: what it means and what stands in its way; while it waits, the way back; and for whoever has just gone, until when they can return. */
export function LeavingPage() {
  const t = useT();
  const viewer = useViewer();
  const { until } = useSearch({ from: '/settings/leaving' });
  usePageTitle(t('settings.leaving.title'));
  if (viewer === undefined) return null;
  if (viewer === null)
    return until ? (
      <Gone until={until} />
    ) : (
      <ProblemPage problem={{ code: 'UNAUTHENTICATED', details: {} }} again={() => location.reload()} />
    );
  return <Own />;
}

function Gone({ until }: { until: string }) {
  const t = useT();
  return (
    <div className={styles['page']}>
      <PageHead title={t('settings.leaving.goneTitle')} />
      <p>{t.rich('settings.leaving.gone', { at: <Time at={until} /> })}</p>
      <p>
        <Link to="/sign-in" className={buttonClass()}>
          {t('settings.leaving.signIn')}
        </Link>
      </p>
    </div>
  );
}

function Own() {
  const t = useT();
  const { until, holds } = useSuspenseQuery(AccountDeletionDocument).data.accountDeletion;
  return (
    <div className={styles['page']}>
      <PageHead
        title={t(until ? 'settings.leaving.pendingTitle' : 'settings.leaving.title')}
        lead={until ? undefined : t('settings.leaving.lead')}
      />
      {until ? <KeepAccount until={until} /> : holds.length > 0 ? <Holds holds={holds} /> : <LeavingForm />}
    </div>
  );
}

/** What would be left without anybody, each with the page where it can be handed over. */
function Holds({ holds }: { holds: AccountDeletionQuery['accountDeletion']['holds'] }) {
  const t = useT();
  return (
    <section>
      <h2>{t('settings.leaving.holds')}</h2>
      <p>{t('settings.leaving.holdsText')}</p>
      <Rows label={t('settings.leaving.holds')}>
        {holds.map((h) => (
          <Row
            key={`${h.kind} ${h.address}`}
            level={3}
            title={h.title || t('settings.leaving.hold.ADMINISTRATOR')}
            link={<Link to={h.address} />}
            line={t(`settings.leaving.way.${h.kind}`)}
          />
        ))}
      </Rows>
    </section>
  );
}
