import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from '@guildhall/ui/Button';
import { GuildTile } from '@guildhall/ui/GuildTile';
import { PageHead } from '@guildhall/ui/PageHead';
import { Tab, Tabs } from '@guildhall/ui/Tabs';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useFormat, useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { CommunityPageDocument, type CommunityPageQuery } from './community.page.generated';
import styles from './communities.module.css';
import { fresh } from './fresh';
import { JoinButton, StandingNotes } from './joining';

export type Community = CommunityPageQuery['community'];
type TabName = 'discussions' | 'members' | 'knowledge' | 'about' | 'settings';

export const loadCommunity = ({ client, params }: LoadArgs): Promise<void> =>
  fresh(client, CommunityPageDocument, { slug: params['slug'] ?? '' });

export function useCommunity(slug: string): Community {
  return useSuspenseQuery(CommunityPageDocument, { variables: { slug } }).data.community;
}

/** Head, what stands between the reader and the community, and tabs: the same on all its faces. */
export function CommunityFrame({ community: c, tab, children }: { community: Community; tab: TabName; children: ReactNode }) {
  const t = useT();
  usePageTitle(tab === 'discussions' ? c.name : `${t(`communities.tab.${tab}`)} · ${c.name}`);
  const params = { slug: c.slug };
  return (
    <>
      <PageHead
        tile={<GuildTile name={c.name} size="3.5rem" />}
        kicker={inLine([t('communities.kindOfCommunity'), c.networkName])}
        title={c.name}
        titleLang={c.locale}
        lead={
          <p dir="auto" lang={c.locale}>
            {c.purpose}
          </p>
        }
        actions={
          c.viewerCan.write ? (
            <>
              <Link to="/c/$slug/start" params={params} search={{ kind: 'QUESTION' }} className={buttonClass('main')}>
                {t('communities.ask')}
              </Link>
              <Link to="/c/$slug/start" params={params} search={{ kind: 'DISCUSSION' }} className={buttonClass()}>
                {t('communities.start')}
              </Link>
            </>
          ) : (
            <JoinButton community={c} />
          )
        }
        note={<Standing community={c} />}
      />
      <StandingNotes community={c} />
      <Tabs label={t('communities.tabs', { name: c.name })}>
        <Tab
          link={<Link to="/c/$slug" params={params} search={{}} activeOptions={{ exact: true }} />}
          current={tab === 'discussions'}
          count={c.discussionCount ?? undefined}
        >
          {t('communities.tab.discussions')}
        </Tab>
        <Tab
          link={<Link to="/c/$slug/members" params={params} search={{}} />}
          current={tab === 'members'}
          count={c.memberCount ?? undefined}
        >
          {t('communities.tab.members')}
        </Tab>
        <Tab link={<Link to="/c/$slug/knowledge" params={params} />} current={tab === 'knowledge'}>
          {t('communities.tab.knowledge')}
        </Tab>
        <Tab link={<Link to="/c/$slug/about" params={params} />} current={tab === 'about'}>
          {t('communities.tab.about')}
        </Tab>
        {c.viewerCan.manage && (
          <Tab link={<Link to="/c/$slug/settings" params={params} />} current={tab === 'settings'}>
            {t('communities.tab.settings')}
          </Tab>
        )}
      </Tabs>
      {children}
    </>
  );
}

/** "You are a member since 8 Feb 2026 · 21 members · coordinators answer applications": where one stands, in words. */
function Standing({ community: c }: { community: Community }) {
  const t = useT();
  const format = useFormat();
  const mine = c.viewerMembership;
  const parts = [
    mine?.state === 'ACTIVE' && mine.joinedAt
      ? t(mine.role === 'COORDINATOR' ? 'communities.coordinatorSince' : 'communities.memberSince', { date: format.date(mine.joinedAt) })
      : null,
    c.memberCount === null ? null : t('communities.members', { count: c.memberCount }),
    mine?.state === 'ACTIVE' ? null : t(`communities.joinRule.${c.joinPolicy}`),
    t(`communities.seenBy.${c.visibility}`),
  ];
  return <span className={styles['standing']}>{inLine(parts)}</span>;
}
