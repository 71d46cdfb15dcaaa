import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHead } from '@guildhall/ui/PageHead';
import { Tab, Tabs } from '@guildhall/ui/Tabs';
import { useT } from './i18n/provider';
import { usePageTitle } from './page-title';
import { ProblemPage } from './problem-page';
import styles from './settings-frame.module.css';
import { useViewer, type Viewer } from './viewer';

const faces = ['profile', 'visibility', 'account', 'sessions', 'organisations'] as const;

/** The pages on which people set what concerns themselves: one column, tabs, one save for each group. */
export function SettingsFrame({ face, children }: { face: (typeof faces)[number]; children: (viewer: Viewer) => ReactNode }) {
  const t = useT();
  const viewer = useViewer();
  const here = useLocation({ select: (location) => location.pathname });
  usePageTitle(viewer ? t(`app.settings.${face}`) : null);
  if (viewer === undefined) return null;
  if (viewer === null) return <ProblemPage problem={{ code: 'UNAUTHENTICATED', details: {} }} again={() => location.reload()} />;
  return (
    <div className={styles['frame']}>
      <PageHead title={t('app.settings.title')} />
      <Tabs label={t('app.settings.title')}>
        {faces.map((one) => (
          <Tab key={one} link={<Link to={`/settings/${one}`} />} current={here === `/settings/${one}`}>
            {t(`app.settings.${one}`)}
          </Tab>
        ))}
      </Tabs>
      <div className={styles['matter']}>{children(viewer)}</div>
    </div>
  );
}

/** One group with a title of its own. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['group']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
