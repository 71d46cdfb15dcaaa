import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Rows } from '@guildhall/ui/Rows';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import styles from './communities.module.css';
import { CommunityDiscussionsDocument, CommunityPageDocument } from './community.page.generated';
import { DiscussionRow } from './discussion-row';
import { CommunityFrame, loadCommunity, useCommunity } from './frame';
import { useParam } from './search';
import { fresh } from './fresh';

const variablesOf = (communityId: string) => ({ communityId, after: null, kind: 'LESSON' as const, unanswered: false });
export async function load(args: LoadArgs): Promise<void> {
  await loadCommunity(args);
  const known = args.client.readQuery({ query: CommunityPageDocument, variables: { slug: args.params['slug'] ?? '' } });
  if (known) await fresh(args.client, CommunityDiscussionsDocument, variablesOf(known.community.id));
}

/** What the community has learned, and where its themes are written up. */
export function KnowledgePage() {
  const t = useT();
  const slug = useParam('slug');
  const c = useCommunity(slug);
  const { data } = useSuspenseQuery(CommunityDiscussionsDocument, { variables: variablesOf(c.id) });
  return (
    <CommunityFrame community={c} tab="knowledge">
      <div className={styles['matter']}>
        {c.viewerCan.readInside && (
          <section>
            <h2>{t('communities.lessons')}</h2>
            {data.discussions.nodes.length ? (
              <Rows>
                {data.discussions.nodes.map((row) => (
                  <DiscussionRow key={row.id} slug={slug} row={row} />
                ))}
              </Rows>
            ) : (
              <EmptyState title={t('communities.noLessons')}>{t('communities.noLessonsText')}</EmptyState>
            )}
          </section>
        )}
        <section className={styles['group']}>
          <h2>{t('communities.practices')}</h2>
          <p className="soft">{t('communities.practicesText')}</p>
          <ul className={styles['ways']}>
            {c.focusDimensions.map((dimension) => (
              <li key={dimension}>
                <a href={`/practices?dimension=${encodeURIComponent(dimension)}`}>
                  {t.maybe(`communities.dimension.${dimension}`, 'communities.dimension.other')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </CommunityFrame>
  );
}
