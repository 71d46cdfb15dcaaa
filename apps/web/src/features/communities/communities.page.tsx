import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Chip, Chips } from '@guildhall/ui/Chip';
import { Dot } from '@guildhall/ui/Dot';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Field } from '@guildhall/ui/Field';
import { GuildTile } from '@guildhall/ui/GuildTile';
import { PageHead } from '@guildhall/ui/PageHead';
import { Pagination } from '@guildhall/ui/Pagination';
import { Tag } from '@guildhall/ui/Tag';
import { TextInput } from '@guildhall/ui/TextInput';
import { wordsOf } from '@guildhall/domain/discussions/address';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useT } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import { usePageTitle } from '../../app/page-title';
import { useViewer } from '../../app/viewer';
import styles from './communities.module.css';
import { CommunityScopesDocument } from './begin.page.generated';
import { CommunitiesDocument, MyCommunityInvitationsDocument, type CommunitiesQuery } from './communities.page.generated';
import { fresh } from './fresh';
import { Invitation } from './invitation';
import type { ListSearch } from './search';

const variablesOf = (search: ListSearch) => ({ text: search.text ?? null, mine: search.mine ?? false, after: search.after ?? null });
export const load = ({ client, search }: LoadArgs): Promise<void> => fresh(client, CommunitiesDocument, variablesOf(search as ListSearch));

const route = getRouteApi('/communities');

/** All communities that one may know of. */
export function CommunitiesPage() {
  const t = useT();
  const viewer = useViewer();
  const search = route.useSearch();
  usePageTitle(t('communities.title'));
  const { data } = useSuspenseQuery(CommunitiesDocument, { variables: variablesOf(search) });
  const { nodes, hasMore, endCursor } = data.communities;
  return (
    <>
      <PageHead title={t('communities.title')} lead={<p>{t('communities.lead')}</p>} actions={viewer?.organises && <BeginLink />} />
      {viewer && <Invitations />}
      <Finder search={search} signedIn={Boolean(viewer)} />
      {nodes.length === 0 ? (
        <EmptyState
          title={t(search.text || search.mine ? 'communities.noneFound' : 'communities.none')}
          action={
            (search.text || search.mine) && (
              <Link to="/communities" search={{}} className={buttonClass()}>
                {t('communities.showAll')}
              </Link>
            )
          }
        />
      ) : (
        <ul role="list" className={styles['cards']}>
          {nodes.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </ul>
      )}
      {(hasMore || search.after) && (
        <Pagination
          label={t('communities.pages')}
          newer={search.after ? <Link to="/communities" search={{ text: search.text, mine: search.mine }} /> : undefined}
          newerLabel={t('communities.toBeginning')}
          older={hasMore && endCursor ? <Link to="/communities" search={{ ...search, after: endCursor }} /> : undefined}
          olderLabel={t('communities.further')}
        />
      )}
    </>
  );
}

/** For coordinators of a network; whoever organises an organisation alone begins none. */
function BeginLink() {
  const t = useT();
  const { data } = useQuery(CommunityScopesDocument);
  if (!data?.organisedScopes.some((s) => s.scopeType === 'NETWORK')) return null;
  return (
    <Link to="/communities/new" className={buttonClass()}>
      {t('communities.beginOne')}
    </Link>
  );
}

function Finder({ search, signedIn }: { search: ListSearch; signedIn: boolean }) {
  const t = useT();
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  return (
    <form
      role="search"
      className={styles['finder']}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/communities', search: { mine: search.mine, text: text.trim() || undefined } });
      }}
    >
      <Field label={t('communities.find')}>
        <TextInput type="search" maxLength={100} width={24} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </Field>
      <Button type="submit">{t('communities.findButton')}</Button>
      {signedIn && (
        <Chips label={t('communities.which')}>
          <Chip chosen={!search.mine} link={<Link to="/communities" search={{ text: search.text }} activeOptions={{ exact: true }} />}>
            {t('communities.all')}
          </Chip>
          <Chip
            chosen={search.mine === true}
            link={<Link to="/communities" search={{ text: search.text, mine: true }} activeOptions={{ exact: true }} />}
          >
            {t('communities.mine')}
          </Chip>
        </Chips>
      )}
    </form>
  );
}

type CardData = CommunitiesQuery['communities']['nodes'][number];
function Card({ card: c }: { card: CardData }) {
  const t = useT();
  const params = { slug: c.slug };
  const counts = [
    c.memberCount === null ? null : t('communities.members', { count: c.memberCount }),
    c.discussionCount === null ? null : t('communities.discussions', { count: c.discussionCount }),
  ].filter(Boolean);
  return (
    <li className={styles['card']}>
      <GuildTile name={c.name} />
      <div>
        <h2>
          <Link to="/c/$slug" params={params} search={{}}>
            {c.name}
          </Link>
        </h2>
        <p className={styles['purpose']} dir="auto">
          {c.purpose}
        </p>
        <p className="meta">
          {inLine([c.networkName, ...counts, c.viewerState === 'ACTIVE' ? null : t(`communities.joinRule.${c.joinPolicy}`)])}
        </p>
        {c.latest && (
          <p className="small">
            {t('communities.latest')}{' '}
            <Link to="/c/$slug/t/$id/{-$words}" params={{ ...params, id: c.latest.id, words: wordsOf(c.latest.title) }} search={{}}>
              <bdi>{c.latest.title}</bdi>
            </Link>{' '}
            <span className="meta">
              <Time at={c.latest.lastPostAt} />
            </span>
          </p>
        )}
      </div>
      <div className={styles['cardSide']}>
        {c.viewerState && <Tag tone={c.viewerState === 'ACTIVE' ? 'good' : 'plain'}>{t(`communities.state.${c.viewerState}`)}</Tag>}
        {c.state !== 'ACTIVE' && <Tag>{t(`communities.communityState.${c.state}`)}</Tag>}
        {c.unread > 0 && (
          <div>
            <Dot>{t('communities.unreadDiscussions', { count: c.unread })}</Dot>
          </div>
        )}
        {c.waiting > 0 && (
          <div>
            <Link to="/c/$slug/settings" params={params}>
              {t('communities.applications', { count: c.waiting })}
            </Link>
          </div>
        )}
      </div>
    </li>
  );
}

function Invitations() {
  const { data } = useQuery(MyCommunityInvitationsDocument);
  if (!data?.myCommunityInvitations.length) return null;
  return (
    <div className={`stack ${styles['invited'] ?? ''}`}>
      {data.myCommunityInvitations.map((one) => (
        <Invitation key={one.membershipId} invitation={one} />
      ))}
    </div>
  );
}
