import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Avatar } from '@guildhall/ui/Avatar';
import { buttonClass } from '@guildhall/ui/Button';
import { Chip, Chips } from '@guildhall/ui/Chip';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Pagination } from '@guildhall/ui/Pagination';
import { Rows } from '@guildhall/ui/Rows';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import { CommunityDiscussionsDocument, CommunityPageDocument } from './community.page.generated';
import styles from './communities.module.css';
import { DiscussionRow } from './discussion-row';
import { CommunityFrame, loadCommunity, useCommunity, type Community } from './frame';
import { fresh } from './fresh';
import { useParam, type CommunitySearch } from './search';

const isPlain = (search: CommunitySearch) => !search.kind && !search.unanswered && !search.after;

export async function load(args: LoadArgs): Promise<void> {
  await loadCommunity(args);
  const search = args.search as CommunitySearch;
  if (isPlain(search)) return;
  const known = args.client.readQuery({ query: CommunityPageDocument, variables: { slug: args.params['slug'] ?? '' } });
  if (known) await fresh(args.client, CommunityDiscussionsDocument, variablesOf(known.community.id, search));
}
const variablesOf = (communityId: string, search: CommunitySearch) => ({
  communityId,
  after: search.after ?? null,
  kind: search.kind ?? null,
  unanswered: search.unanswered ?? false,
});

const route = getRouteApi('/c/$slug');

/** Discussions of a community, the newest first. */
export function CommunityPage() {
  const slug = useParam('slug');
  const search = route.useSearch();
  const community = useCommunity(slug);
  return (
    <CommunityFrame community={community} tab="discussions">
      {community.viewerCan.readInside ? (
        <div className="split">
          <div>
            <Filters slug={slug} search={search} />
            {isPlain(search) ? (
              <List community={community} page={community.discussions} search={search} />
            ) : (
              <OtherPage community={community} search={search} />
            )}
          </div>
          <Aside community={community} />
        </div>
      ) : (
        <Closed community={community} />
      )}
    </CommunityFrame>
  );
}

/* Else the router marks every address that begins like this one as the present one. */
const exact = { exact: true };

function Filters({ slug, search }: { slug: string; search: CommunitySearch }) {
  const t = useT();
  const link = (to: CommunitySearch) => <Link to="/c/$slug" params={{ slug }} search={to} activeOptions={exact} />;
  const chip = (key: 'QUESTION' | 'LESSON' | 'IDEA' | 'ANNOUNCEMENT' | 'POLL') => (
    <Chip key={key} chosen={search.kind === key} link={link({ kind: key })}>
      {t(`communities.filter.${key}`)}
    </Chip>
  );
  return (
    <Chips label={t('communities.filters')}>
      <Chip chosen={!search.kind && !search.unanswered} link={link({})}>
        {t('communities.filter.all')}
      </Chip>
      {chip('QUESTION')}
      <Chip chosen={search.unanswered === true} link={link({ unanswered: true })}>
        {t('communities.filter.unanswered')}
      </Chip>
      {chip('LESSON')}
      {chip('IDEA')}
      {chip('ANNOUNCEMENT')}
      {chip('POLL')}
    </Chips>
  );
}

function OtherPage({ community, search }: { community: Community; search: CommunitySearch }) {
  const { data } = useSuspenseQuery(CommunityDiscussionsDocument, { variables: variablesOf(community.id, search) });
  return <List community={community} page={data.discussions} search={search} />;
}

function List({ community: c, page, search }: { community: Community; page: Community['discussions']; search: CommunitySearch }) {
  const t = useT();
  if (page.nodes.length === 0) return <Empty community={c} filtered={!isPlain(search)} />;
  const first = { kind: search.kind, unanswered: search.unanswered };
  return (
    <>
      <VisuallyHidden as="h2">{t('communities.tab.discussions')}</VisuallyHidden>
      <Rows>
        {page.nodes.map((row) => (
          <DiscussionRow key={row.id} slug={c.slug} row={row} />
        ))}
      </Rows>
      {(page.hasMore || search.after) && (
        <Pagination
          label={t('communities.pages')}
          newer={search.after ? <Link to="/c/$slug" params={{ slug: c.slug }} search={first} /> : undefined}
          newerLabel={t('communities.newest')}
          older={
            page.hasMore && page.endCursor ? (
              <Link to="/c/$slug" params={{ slug: c.slug }} search={{ ...first, after: page.endCursor }} />
            ) : undefined
          }
          olderLabel={t('communities.older')}
        />
      )}
    </>
  );
}

function Empty({ community: c, filtered }: { community: Community; filtered: boolean }) {
  const t = useT();
  const suggestion = c.learningQuestions[0];
  if (filtered) return <EmptyState title={t('communities.emptyFilter')} />;
  return (
    <EmptyState
      title={t('communities.empty')}
      action={
        c.viewerCan.write && (
          <Link
            to="/c/$slug/start"
            params={{ slug: c.slug }}
            search={{ kind: 'QUESTION', title: suggestion }}
            className={buttonClass('main')}
          >
            {t('communities.askFirst')}
          </Link>
        )
      }
    >
      {suggestion && c.viewerCan.write && (
        <p dir="auto" lang={c.locale}>
          {t('communities.suggestion', { question: suggestion })}
        </p>
      )}
    </EmptyState>
  );
}

function Closed({ community: c }: { community: Community }) {
  const t = useT();
  const suspended = c.viewerMembership?.state === 'SUSPENDED';
  return (
    <EmptyState title={t(suspended ? 'communities.closed.suspended' : 'communities.closed.title')}>
      {!suspended && t(`communities.closed.${c.joinPolicy}`)}
    </EmptyState>
  );
}

function Aside({ community: c }: { community: Community }) {
  const t = useT();
  return (
    <div className="aside">
      {c.applications.length > 0 && (
        <section>
          <h2>{t('communities.waits')}</h2>
          <p>
            <Link to="/c/$slug/settings" params={{ slug: c.slug }}>
              {t('communities.applications', { count: c.applications.length })}
            </Link>
          </p>
        </section>
      )}
      {c.learningQuestions.length > 0 && (
        <section>
          <h2>{t('communities.questions')}</h2>
          <ul role="list" className="stack">
            {c.learningQuestions.map((question) => (
              <li key={question} dir="auto" lang={c.locale}>
                {question}
              </li>
            ))}
          </ul>
        </section>
      )}
      {c.coordinators.length > 0 && (
        <section>
          <h2>{t('communities.coordinators')}</h2>
          <ul role="list" className="stack">
            {c.coordinators.map((one) => (
              <li key={one.membershipId} className={styles['person']}>
                <Avatar name={one.person?.displayName ?? '–'} size="1.75rem" />
                <a className="quiet" href={one.person ? `/people/${one.person.id}` : undefined}>
                  <bdi>{one.person?.displayName ?? t('app.formerMember')}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
