import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Avatar } from '@guildhall/ui/Avatar';
import { Pagination } from '@guildhall/ui/Pagination';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import type { LoadArgs } from '../../app/feature';
import { useFormat, useT } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import { CommunityPageDocument } from './community.page.generated';
import { CommunityFrame, loadCommunity, useCommunity, type Community } from './frame';
import { fresh } from './fresh';
import { useParam, type MembersSearch } from './search';
import { MemberActs } from './member-acts';
import { CommunityMembersDocument, type CommunityMembersQuery } from './members.page.generated';

export async function load(args: LoadArgs): Promise<void> {
  await loadCommunity(args);
  const known = args.client.readQuery({ query: CommunityPageDocument, variables: { slug: args.params['slug'] ?? '' } });
  if (known) await fresh(args.client, CommunityMembersDocument, variablesOf(known.community.id, args.search as MembersSearch));
}
const variablesOf = (communityId: string, search: MembersSearch) => ({ communityId, after: search.after ?? null });

const route = getRouteApi('/c/$slug/members');

/** Who takes part, as far as the reader may know. */
export function MembersPage() {
  const t = useT();
  const slug = useParam('slug');
  const search = route.useSearch();
  const community = useCommunity(slug);
  const { data } = useSuspenseQuery(CommunityMembersDocument, { variables: variablesOf(community.id, search) });
  const { nodes, hasMore, endCursor } = data.communityMembers;
  const params = { slug };
  return (
    <CommunityFrame community={community} tab="members">
      <VisuallyHidden as="h2">{t('communities.tab.members')}</VisuallyHidden>
      {!community.viewerCan.seeMembers && <p className="soft">{t(nodes.length ? 'communities.onlyFaces' : 'communities.noMembers')}</p>}
      {community.viewerCan.invite && (
        <p>
          <Link to={elsewhere(`/imports?kind=MEMBERS&community=${slug}`)}>{t('communities.bringList')}</Link>
        </p>
      )}
      <Rows>
        {nodes.map((member) => (
          <MemberRow key={member.membershipId} member={member} community={community} />
        ))}
      </Rows>
      {(hasMore || search.after) && (
        <Pagination
          label={t('communities.pages')}
          newer={search.after ? <Link to="/c/$slug/members" params={params} search={{}} /> : undefined}
          newerLabel={t('communities.toBeginning')}
          older={hasMore && endCursor ? <Link to="/c/$slug/members" params={params} search={{ after: endCursor }} /> : undefined}
          olderLabel={t('communities.further')}
        />
      )}
    </CommunityFrame>
  );
}

type Member = CommunityMembersQuery['communityMembers']['nodes'][number];
function MemberRow({ member: m, community }: { member: Member; community: Community }) {
  const t = useT();
  const format = useFormat();
  const client = useApolloClient();
  const name = m.person?.displayName;
  return (
    <Row
      lead={<Avatar name={name ?? '–'} />}
      title={<bdi>{name ?? t('app.formerMember')}</bdi>}
      link={m.person ? <a href={`/people/${m.person.id}`} /> : undefined}
      line={m.headline}
      meta={
        <>
          {m.role !== 'MEMBER' && <Tag tone="line">{t(`communities.role.${m.role}`)}</Tag>}
          {m.state === 'SUSPENDED' && <Tag tone="bad">{t('communities.state.SUSPENDED')}</Tag>}
          {m.person?.organisation && <span>{m.person.organisation}</span>}
          {m.languages && m.languages.length > 0 && <span>{format.list(m.languages.map((code) => format.language(code)))}</span>}
          {m.joinedAt && <span>{t('communities.since', { date: format.date(m.joinedAt) })}</span>}
        </>
      }
      side={
        community.viewerCan.manage && (
          <MemberActs
            member={m}
            name={name ?? t('app.formerMember')}
            onDone={() => client.refetchQueries({ include: [CommunityPageDocument, CommunityMembersDocument] })}
          />
        )
      }
    />
  );
}
