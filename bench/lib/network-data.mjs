// One network of the size that the figures speak of: 50 communities, 5,000 people, 5,000 discussions, 100,000 posts. Everything follows from numbers; no chance.
import crypto from 'node:crypto';

export const size = { communities: 50, people: 5000, discussions: 5000, posts: 100_000, long: 10, longReplies: 400 };

/** The same id that `id()` gives in SQL: of the form of version 4, which the inputs of the API ask for. */
export const idOf = (kind, number) => {
  const md5 = crypto.createHash('md5').update(`${kind}${number}`).digest('hex');
  const hex = `${md5.slice(0, 12)}4${md5.slice(13, 16)}8${md5.slice(17)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
/** Numbers: community c of a person p are c = p, p + 17 and p + 31 (mod 50); a discussion d stands in community d mod 50. */
export const memberOf = (community) => community;
/** SQL for the number of one of the hundred people whose first community is that of discussion d: who writes is a member. */
const writer = (d, number) => `((${d}) % ${size.communities} + ${size.communities} * ((${number}) % ${size.people / size.communities}))`;
/** What a new profile shows to whom (packages/domain/src/identity/visibility.ts). */
const shown = {
  name: 'NETWORK',
  headline: 'NETWORK',
  bio: 'NETWORK',
  country: 'NETWORK',
  city: 'ORGANISERS',
  organisation: 'NETWORK',
  expertise: 'NETWORK',
  languages: 'SHARED',
  links: 'ORGANISERS',
  email: 'ORGANISERS',
};

/** SQL for the same id. */
export const sqlId = (kind, number) => `overlay(overlay(md5('${kind}' || (${number})) placing '4' from 13) placing '8' from 17)::uuid`;
const id = sqlId;
const words = 'Founders who come from elsewhere ask first how long a licence takes and who in the house speaks their language. ';
const text = (number, sentences) => `left(repeat('${words}', ${sentences}), 60 + (${number}) * 37 % (${sentences} * 110 - 60))`;
/* The ten long ones take their posts from the others: a hundred thousand in all. */
const replies = (d) =>
  `case when ${d} < ${size.long} then ${size.longReplies} else ${Math.floor((size.posts - size.long * (size.longReplies + 1)) / (size.discussions - size.long)) - 1} + (case when ${d} % 5 = 0 then 1 else 0 end) end`;

const statements = [
  `insert into network (id, "createdAt", "updatedAt", version, slug, name, description, "defaultLocale")
    select ${id('network', 'i')}, now(), now(), 1, 'network-' || i, 'Network ' || i, '', 'en' from generate_series(0, 3) i`,
  `insert into person (id, "createdAt", "updatedAt", version, email, "emailVerifiedAt", "passwordHash", status, "displayName", locale, "timeZone", administrator)
    select ${id('person', 'i')}, now(), now(), 1, 'p' || i || '@example.org', now(), null, 'ACTIVE', 'Person Number ' || i, 'en', 'Europe/Berlin', false from generate_series(0, ${size.people - 1}) i`,
  `insert into organisation (id, "createdAt", "updatedAt", version, slug, name, "nameLocal", "shortName", kind, "countryCode", operating, languages, fictional, evidence, "sourceKeys", "networkRoles", status)
    select ${id('organisation', 'i')}, now(), now(), 1, 'organisation-' || i, 'Organisation ' || i, 'Organisation ' || i, 'ORG ' || i, 'NGO', 'DE', 'ACTIVE', '{}', true, 'OWN', '{}', '{}', 'VERIFIED' from generate_series(0, 199) i`,
  `insert into affiliation (id, "createdAt", "updatedAt", version, "personId", "organisationId", function, state, "isManager")
    select ${id('affiliation', 'i')}, now(), now(), 1, ${id('person', 'i')}, ${id('organisation', 'i % 200')}, 'Adviser', 'CONFIRMED', false from generate_series(0, ${size.people - 1}) i`,
  `insert into community (id, "createdAt", "updatedAt", version, "networkId", slug, name, kind, purpose, about, "aboutHtml", sanitiser, "learningQuestions", "focusDimensions", "joinPolicy", visibility, state, locale)
    select ${id('community', 'i')}, now(), now(), 1, ${id('network', 'i % 4')}, 'community-' || i, 'Community number ' || i, 'PRACTICE', ${text('i', 2)}, ${text('i', 5)}, '<p>' || ${text('i', 5)} || '</p>', 1,
      array['What holds founders up?', 'Who pays for advice?'], '{}', 'APPLICATION', (array['PUBLIC','REGISTERED','MEMBERS','PRIVATE'])[1 + i % 4], 'ACTIVE', 'en' from generate_series(0, ${size.communities - 1}) i`,
  `insert into community_membership (id, "createdAt", "updatedAt", version, "communityId", "networkId", "communityVisibility", "communityState", "personId", state, role, "joinedAt")
    select ${id('membership', `i || '-' || o`)}, now() - interval '700 days', now(), 1, c.id, c."networkId", c.visibility, c.state, ${id('person', 'i')}, 'ACTIVE', case when o = 17 and i < 100 then 'COORDINATOR' else 'MEMBER' end, now() - interval '700 days'
    from generate_series(0, ${size.people - 1}) i, unnest(array[0, 17, 31]) o join community c on true where c.id = ${id('community', `(i + o) % ${size.communities}`)}`,
  // Triggers and foreign keys work row by row and would take minutes here; what they would write follows below.
  `set session_replication_role = replica`,
  `insert into role_grant (id, "createdAt", "updatedAt", version, "personId", role, "scopeType", "scopeId")
    select gen_random_uuid(), now(), now(), 1, m."personId", r, 'COMMUNITY', m."communityId" from community_membership m, unnest(case when m.role = 'COORDINATOR' then array['MEMBER', 'COORDINATOR'] else array['MEMBER'] end) r`,
  `update profile p set "fieldVisibility" = '${JSON.stringify(shown)}', "communityIds" = g.ids from (select "personId", array_agg(distinct "scopeId") ids from role_grant group by 1) g where g."personId" = p.id`,
  `analyze`,
  `insert into discussion (id, "createdAt", "updatedAt", version, "communityId", "networkId", "communityVisibility", "communityState", kind, state, title, "authorId", locale, tags, excerpt, "pinnedUntil", "lastNumber", "replyCount", "peopleCount", "localeCount", "lastPostAt", "lastPostId")
    select ${id('discussion', 'i')}, now() - (i || ' hours')::interval - interval '30 days', now(), 1, c.id, c."networkId", c.visibility, c.state, (array['DISCUSSION','QUESTION','LESSON','IDEA'])[1 + i % 4], 'OPEN',
      'How do you do number ' || i || ' in your town?', ${id('person', writer('i', 'i * 13'))}, 'en', '{licence,language}', ${text('i', 2)}, case when i >= ${size.discussions - size.communities} then now() + interval '90 days' end,
      1 + ${replies('i')}, ${replies('i')}, 12, 1, now() - (i || ' hours')::interval, ${id('post', `i || '-' || (1 + ${replies('i')})`)}
    from generate_series(0, ${size.discussions - 1}) i join community c on c.id = ${id('community', `i % ${size.communities}`)}`,
  `analyze discussion`,
  `insert into post (id, "createdAt", "updatedAt", version, "discussionId", "communityId", "networkId", "communityVisibility", "communityState", "discussionState", number, "authorId", body, html, sanitiser, locale, state, revision, "replyToId", search)
    select ${id('post', `i || '-' || n`)}, d."createdAt" + (d."lastPostAt" - d."createdAt") * n / d."lastNumber", now(), 1, d.id, d."communityId", d."networkId", d."communityVisibility", d."communityState", d.state, n,
      case when n = 1 then d."authorId" else ${id('person', writer('i', 'i * 7 + n * 11'))} end, t.words, '<p>' || t.words || '</p>' || chr(10), 1, 'en', 'VISIBLE', 1, case when n > 2 and n % 4 = 0 then ${id('post', `i || '-' || (n - 1)`)} end, ''
    from generate_series(0, ${size.discussions - 1}) i join discussion d on d.id = ${id('discussion', 'i')}, generate_series(1, 1 + ${replies('i')}) n, lateral (select ${text('n', 6)} words) t`,
  `set session_replication_role = origin`,
  `insert into reaction ("postId", "personId", kind, at) select p.id, ${id('person', `(p.number * 3 + o) % ${size.people}`)}, (array['USEFUL','AGREE','THANKS'])[1 + o % 3], now() from post p, generate_series(0, 2) o where p.number % 6 = 0`,
  `insert into read_state ("personId", "discussionId", number, at)
    select ${id('person', 'p')}, ${id('discussion', 'd')}, 1 + d % 20, now() from generate_series(0, 199) p, generate_series(0, ${size.discussions - 1}) d where (p + 0) % ${size.communities} = d % ${size.communities} and d % 3 = 0`,
  `vacuum analyze`,
];

/** Fills an empty, migrated database. @param run runs one statement after the other on one connection */
export async function fill(run, log = () => undefined) {
  const start = Date.now();
  for (const text of statements) {
    const begin = Date.now();
    await run(text);
    if (Date.now() - begin > 5000) log(`${((Date.now() - begin) / 1000).toFixed(1)} s for: ${text.slice(0, 40)} …`);
  }
  log(
    `${size.communities} communities, ${size.people} people, ${size.discussions} discussions, ${size.posts} posts: ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
}
