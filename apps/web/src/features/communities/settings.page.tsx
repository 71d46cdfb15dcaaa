import { useT } from '../../app/i18n/provider';
import { NotFound } from '../../app/problem-page';
import styles from './communities.module.css';
import { CommunityFrame, loadCommunity, useCommunity } from './frame';
import { useParam } from './search';
import { Applications } from './settings-applications';
import { CommunityForm } from './settings-form';
import { Invitations } from './settings-invitations';
import { Rest } from './settings-rest';

export const load = loadCommunity;

/** What coordinators decide: who comes in, and how the community is. */
export function SettingsPage() {
  const t = useT();
  const slug = useParam('slug');
  const c = useCommunity(slug);
  if (!c.viewerCan.manage) return <NotFound />;
  return (
    <CommunityFrame community={c} tab="settings">
      <div className={styles['matter']}>
        <section className={styles['group']}>
          <h2>{t('communities.settings.applications')}</h2>
          <Applications community={c} />
        </section>
        {c.viewerCan.invite && (
          <section className={styles['group']}>
            <h2>{t('communities.settings.invite')}</h2>
            <Invitations community={c} />
          </section>
        )}
        <section className={styles['group']}>
          <h2>{t('communities.settings.community')}</h2>
          <CommunityForm key={c.id} community={c} />
        </section>
        <section className={styles['group']}>
          <h2>{t(c.state === 'DRAFT' ? 'communities.settings.openIt' : 'communities.settings.rest')}</h2>
          <Rest community={c} />
        </section>
      </div>
    </CommunityFrame>
  );
}
