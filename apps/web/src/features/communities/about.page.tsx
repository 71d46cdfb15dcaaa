import { EmptyState } from '@guildhall/ui/EmptyState';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { useT } from '../../app/i18n/provider';
import { Prose } from '../../app/prose';
import styles from './communities.module.css';
import { CommunityFrame, loadCommunity, useCommunity } from './frame';
import { useParam } from './search';
import { LeaveButton } from './leave';

export const load = loadCommunity;

/** What the community is for and how it works. */
export function AboutPage() {
  const t = useT();
  const slug = useParam('slug');
  const c = useCommunity(slug);
  return (
    <CommunityFrame community={c} tab="about">
      <div className={styles['matter']}>
        <VisuallyHidden as="h2">{t('communities.tab.about')}</VisuallyHidden>
        {c.aboutHtml ? (
          <Prose html={c.aboutHtml} lang={c.locale} />
        ) : (
          !c.viewerCan.readInside && <EmptyState title={t('communities.closed.about')} />
        )}
        <section className={styles['group']}>
          <h2>{t('communities.howToJoin')}</h2>
          <p>{t(`communities.joinRuleLong.${c.joinPolicy}`)}</p>
          <p>{t(`communities.seenByLong.${c.visibility}`)}</p>
          <div className={styles['acts']}>
            <LeaveButton community={c} />
          </div>
        </section>
      </div>
    </CommunityFrame>
  );
}
