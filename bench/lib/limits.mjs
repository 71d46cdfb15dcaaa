// The hand-written statements of the limits. They know no rights: they are right for a plain member of the community, which is what the benches ask as.
const author = (p) => `json_build_object('id', ${p}.id, 'displayName', ${p}."displayName", '__typename', 'Author')`;
const unread = (d) => `case when vm.id is null or ${d}."lastPostAt" <= vm."joinedAt" or ${d}."lastNumber" <= coalesce(r.number, 0) then 0
  else (select count(*)::int from (select 1 from post u where u."discussionId" = ${d}.id and u.number > coalesce(r.number, 0) and u.state = 'VISIBLE'
    and u."authorId" is distinct from $2::uuid and u."createdAt" > vm."joinedAt" limit 100) few) end`;

/** $1 slug, $2 the member. */
export const communityLimit = `
select json_build_object('data', json_build_object('community', json_build_object(
  'id', c.id, 'slug', c.slug, 'name', c.name, 'purpose', c.purpose, 'kind', c.kind, 'visibility', c.visibility, 'state', c.state, 'stateReason', c."stateReason", 'stateAt', c."stateAt",
  'joinPolicy', c."joinPolicy", 'locale', c.locale, 'networkName', n.name, 'version', c.version, 'about', null, 'aboutHtml', c."aboutHtml", 'learningQuestions', c."learningQuestions", 'focusDimensions', c."focusDimensions",
  'memberCount', (select count(*) from community_membership m where m."communityId" = c.id and m.state = 'ACTIVE'),
  'discussionCount', (select count(*) from discussion k where k."communityId" = c.id and k.state in ('OPEN','ANSWERED','LOCKED')),
  'viewerMembership', json_build_object('id', vm.id, 'state', vm.state, 'role', vm.role, 'joinedAt', vm."joinedAt", 'version', vm.version, 'note', vm.note, '__typename', 'Membership'),
  'viewerCan', json_build_object('readInside', true, 'seeMembers', true, 'join', false, 'leave', true, 'write', true, 'announce', false, 'invite', false, 'manage', false, '__typename', 'CommunityViewerCan'),
  'coordinators', (select json_agg(json_build_object('membershipId', m.id, 'person', ${author('p')}, '__typename', 'Member') order by p."displayName", m.id)
    from community_membership m join person p on p.id = m."personId" where m."communityId" = c.id and m.state = 'ACTIVE' and m.role = 'COORDINATOR'),
  '__typename', 'Community', 'applications', '[]'::json, 'invitations', '[]'::json,
  'discussions', (select json_build_object('nodes', json_agg(l.row order by l.pinned desc, l."lastPostAt" desc, l.id desc), 'hasMore', true, '__typename', 'DiscussionConnection', 'endCursor',
    rtrim(translate(encode(convert_to(replace(json_build_array((array_agg(l."lastPostAt" order by l.pinned, l."lastPostAt", l.id))[1], (array_agg(l.id order by l.pinned, l."lastPostAt", l.id))[1])::text, ', ', ','), 'UTF8'), 'base64'), E'+/\n', '-_'), '=')) from (
    select d.id, d.pinned, d."lastPostAt", json_build_object('id', d.id, 'kind', d.kind, 'state', d.state, 'title', d.title, 'excerpt', d.excerpt, 'locale', d.locale, 'pinned', d.pinned,
      'answered', d."acceptedPostId" is not null, 'replyCount', d."replyCount", 'unread', ${unread('d')}, 'createdAt', d."createdAt", 'lastPostAt', d."lastPostAt", 'author', ${author('a')}, '__typename', 'DiscussionRow') row
    from (
      (select *, true pinned from discussion where "communityId" = c.id and "pinnedUntil" > now() and state in ('OPEN','ANSWERED','LOCKED') order by "lastPostAt" desc, id desc limit 10)
      union all
      (select *, false pinned from discussion where "communityId" = c.id and not coalesce("pinnedUntil" > now(), false) and state in ('OPEN','ANSWERED','LOCKED') order by "lastPostAt" desc, id desc limit 20)
    ) d join person a on a.id = d."authorId" left join read_state r on r."discussionId" = d.id and r."personId" = $2::uuid) l)
)))::text j
from community c join network n on n.id = c."networkId"
  left join community_membership vm on vm."communityId" = c.id and vm."personId" = $2::uuid and vm.state = 'ACTIVE'
where c.slug = $1`;

const speaker = (
  p,
) => `json_build_object('id', ${p}.id, 'displayName', ${p}."displayName", 'organisation', (select o."shortName" from affiliation f join organisation o on o.id = f."organisationId"
    where f."personId" = ${p}.id and f.state = 'CONFIRMED' order by f."startsOn" desc nulls last, o.name limit 1), '__typename', 'Author')`;
const post = (
  p,
  a,
) => `json_build_object('id', ${p}.id, 'number', ${p}.number, 'state', ${p}.state, 'html', ${p}.html, 'body', case when ${p}."authorId" = $2::uuid then ${p}.body end, 'locale', ${p}.locale,
  'revision', ${p}.revision, 'version', ${p}.version, 'createdAt', ${p}."createdAt", 'editedAt', ${p}."editedAt", 'author', ${speaker(a)}, '__typename', 'Post',
  'replyTo', (select json_build_object('id', t.id, 'number', t.number, 'author', ${author('ta')}, '__typename', 'PostReference') from post t join person ta on ta.id = t."authorId" where t.id = ${p}."replyToId"),
  'reactions', coalesce((select json_agg(json_build_object('kind', k.kind, 'count', k.n, 'mine', k.mine, '__typename', 'ReactionCount') order by k.kind)
    from (select kind, count(*)::int n, bool_or(x."personId" = $2::uuid) mine from reaction x where x."postId" = ${p}.id group by kind) k), '[]'::json),
  'viewerCan', json_build_object('edit', ${p}."authorId" = $2::uuid, 'withdraw', ${p}."authorId" = $2::uuid, 'react', ${p}."authorId" <> $2::uuid, 'accept', d."authorId" = $2::uuid and d.kind = 'QUESTION' and ${p}.number > 1, 'moderate', false, '__typename', 'PostViewerCan'))`;

/** $1 discussion, $2 the member, $3 the number after which the page begins. */
export const discussionLimit = `
select json_build_object('data', json_build_object('discussion', json_build_object(
  'id', d.id, 'after', $3::int, 'kind', d.kind, 'state', d.state, 'title', d.title, 'locale', d.locale, 'tags', d.tags, 'pinned', coalesce(d."pinnedUntil" > now(), false), 'answered', d."acceptedPostId" is not null,
  'replyCount', d."replyCount", 'lastNumber', d."lastNumber", 'lastRead', coalesce((select r.number from read_state r where r."personId" = $2::uuid and r."discussionId" = d.id), 0), 'peopleCount', d."peopleCount", 'localeCount', d."localeCount",
  'following', exists (select 1 from follow f where f."personId" = $2::uuid and f."discussionId" = d.id), 'createdAt', d."createdAt",
  'community', json_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'visibility', c.visibility, 'state', c.state, '__typename', 'DiscussionCommunity',
    'memberCount', (select count(*) from community_membership m where m."communityId" = c.id and m.state = 'ACTIVE')),
  'viewerCan', json_build_object('reply', true, 'accept', d."authorId" = $2::uuid and d.kind = 'QUESTION', 'follow', true, 'moderate', false, '__typename', 'DiscussionViewerCan'),
  'opening', (select ${post('p', 'a')} from post p join person a on a.id = p."authorId" where p."discussionId" = d.id and p.number = 1), 'acceptedAnswer', null, '__typename', 'Discussion',
  'posts', json_build_object('hasMore', exists (select 1 from post m where m."discussionId" = d.id and m.number > $3::int + 20), '__typename', 'PostConnection', 'nodes', (select json_agg(${post('p', 'a')} order by p.number)
    from (select * from post q where q."discussionId" = d.id and q.number > $3::int order by q.number limit 20) p join person a on a.id = p."authorId"))
)))::text j
from discussion d join community c on c.id = d."communityId" where d.id = $1::uuid`;
