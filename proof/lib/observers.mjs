// Who is who in a secret, who looks on, and what they look at.
import fc from 'fast-check';
import { arbitrariesOf } from './hostile.mjs';
import { filled, operation } from './asking.mjs';
import { practiceCast, practiceQuestions } from './practice-questions.mjs';
import { caseRights } from '../rights/reviews.mjs';
import { rootFields } from './shape.mjs';

/** The PDF is written from the same reading as these; it is packed, and its text is not to be compared. */
const files = ['case.json', 'case.csv', 'form.txt'];

/** The people of a secret by their names in it, and what they are: { id?, community?, subject, other, lead, hostLead, facilitator, asked, free, spare, newcomer, parts }. */
export async function castOf(world, secret) {
  const { query } = world.app;
  const active = await query(
    `select p.id, coalesce(array_agg(g.role || ' ' || g."scopeType") filter (where g.id is not null), '{}') roles from person p left join role_grant g on g."personId" = p.id and g."revokedAt" is null
     where p.status = 'ACTIVE' and not p.administrator group by 1 order by 1`,
  );
  const parts = new Map();
  const add = (id, part) => parts.set(id, [...(parts.get(id) ?? []), part]);
  if (secret.of) {
    const row = await world.one(
      `select id, "programmeId", "facilitatorId" facilitator, "hostLeadId" "hostLead", "mirrorCaseId" from peer_review_case where state = $1 and (not $2 or "mirrorCaseId" is not null) order by "subjectType" desc, id limit 1`,
      [secret.of, secret.pair ?? false],
    );
    for (const g of await query(
      `select "personId" id, role from role_grant where "revokedAt" is null and ("scopeType" = 'CASE' and "scopeId" = $1 or "scopeType" = 'PROGRAMME' and "scopeId" = $2) order by 1, 2`,
      [row.id, row.programmeId],
    ))
      add(g.id, g.role);
    const seats = await query(`select "personId" id, role, state from assignment where "caseId" = $1 order by role, id`, [row.id]);
    const live = seats.filter((s) => ['ACCEPTED', 'COMPLETED'].includes(s.state));
    const outside = active.filter((p) => !parts.has(p.id));
    const [subject, other] = live.filter((s) => s.role === 'PEER').map((s) => s.id);
    const able = await query(
      `select p.id from person p where p.status = 'ACTIVE' and not p.administrator and p.id = any($1) and not exists (select from affiliation a join peer_review_case c on c."hostOrgId" = a."organisationId" where c.id = $2 and a."personId" = p.id) order by p.id`,
      [outside.map((p) => p.id), row.id],
    );
    const across = row.mirrorCaseId
      ? await query(`select distinct "personId" id from role_grant where "scopeType" = 'CASE' and "scopeId" = $1 and "revokedAt" is null`, [
          row.mirrorCaseId,
        ])
      : [];
    return {
      ...row,
      parts,
      across: across.map((g) => g.id),
      subject,
      other,
      lead: live.find((s) => s.role === 'LEAD_PEER')?.id,
      asked: seats.find((s) => s.state === 'INVITED')?.id,
      free: able[0].id,
      spare: able[1].id,
      people: active,
    };
  }
  const members = active.filter((p) => p.roles.includes('MEMBER COMMUNITY'));
  const [subject, other, lead] = members.filter((p) => !p.roles.some((r) => /COORDINATOR/.test(r))).map((p) => p.id);
  const cast = { parts, subject, other, lead, people: active };
  if (secret.practice || secret.translation) Object.assign(cast, await practiceCast({ world, secret, active }));
  for (const p of active) for (const role of p.roles) add(p.id, role);
  if (secret.community) {
    const row = await world.one(
      `select id from community where "joinPolicy" = $1 and state = 'ACTIVE' and visibility <> 'PRIVATE' order by id`,
      [secret.community],
    );
    cast.community = row.id;
    const inside = new Map(
      (
        await query(`select "personId" id, role from community_membership where "communityId" = $1 and "personId" is not null`, [row.id])
      ).map((m) => [m.id, m.role]),
    );
    cast.newcomer = active.find((p) => !inside.has(p.id) && p.roles.length).id;
    // Those inside look on: they see the most.
    [cast.subject, cast.other, cast.lead] = [...inside]
      .filter(([id, role]) => role === 'MEMBER' && active.some((p) => p.id === id))
      .map(([id]) => id);
    // The coordinators of its network run it too.
    const above = await query(
      `select g."personId" id from role_grant g join community c on c."networkId" = g."scopeId" where c.id = $1 and g.role = 'COORDINATOR' and g."scopeType" = 'NETWORK' and g."revokedAt" is null`,
      [row.id],
    );
    cast.coordinators = [...[...inside].filter(([, role]) => role !== 'MEMBER').map(([id]) => id), ...above.map((p) => p.id)];
  }
  const translatorsOf = async (network) =>
    (
      await query(
        `select distinct "personId" id from role_grant where role = 'TRANSLATOR' and "scopeType" = 'NETWORK' and "scopeId" = $1 and "revokedAt" is null order by 1`,
        [network],
      )
    ).map((p) => p.id);
  if (secret.scheme) {
    const row = await world.one('select id, slug, "operatorId" house, "networkId" network from scheme where slug = $1', [secret.scheme]);
    const responsible = await query(
      `select distinct "personId" id, role from role_grant where "revokedAt" is null and (role = 'ORG_MANAGER' and "scopeId" = $1 or role = 'COORDINATOR' and "scopeType" = 'NETWORK' and "scopeId" = $2) order by role desc, 1`,
      [row.house, row.network],
    );
    const other = await world.one(
      `select g."personId" id, g."scopeId" house from role_grant g where g.role = 'ORG_MANAGER' and g."revokedAt" is null and g."scopeId" <> $1 and g."personId" <> all($2) order by 1 limit 1`,
      [row.house, responsible.map((p) => p.id)],
    );
    // Who answers for another organisation stands nearest: they write schemes too.
    Object.assign(cast, { scheme: row.id, slug: row.slug, house: row.house, responsible: responsible.map((p) => p.id) });
    Object.assign(cast, { keeper: responsible.find((p) => p.role === 'ORG_MANAGER').id, forker: other.id, forkHouse: other.house });
    cast.subject = other.id;
    cast.translators = await translatorsOf(row.network);
  }
  if (secret.network) {
    cast.network = (await world.one(`select id from network where slug = $1`, [secret.network])).id;
    const there = await query(
      `select distinct "personId" id from role_grant where role = 'COORDINATOR' and "scopeType" = 'NETWORK' and "scopeId" = $1 and "revokedAt" is null order by 1`,
      [cast.network],
    );
    cast.coordinatorsThere = there.map((p) => p.id);
    cast.editor = cast.coordinatorsThere[0];
    cast.translators = await translatorsOf(cast.network);
  }
  cast.organisers = active
    .filter((p) => p.roles.some((r) => /^(COORDINATOR|MODERATOR|ORG_MANAGER|PROGRAMME_MANAGER)/.test(r)))
    .map((p) => p.id);
  return cast;
}

/** Those who may not know, with a name for the report; whoever stands nearest to the secret comes first. null is a visitor. */
export function observersOf(secret, cast, limit) {
  const knows = new Set(secret.knows.flatMap((k) => cast[k] ?? []));
  const may = (id) => knows.has(id) || (cast.parts.get(id) ?? []).some((part) => secret.knows.includes(part));
  const names = new Map();
  const first = secret.first ?? [];
  for (const [id, parts] of cast.parts) if (parts.some((part) => first.includes(part))) names.set(id, parts.join('+'));
  for (const key of [
    ...first,
    'hostLead',
    'author',
    'gave',
    'colleague',
    'lead',
    'other',
    'subject',
    'asked',
    'free',
    'spare',
    'facilitator',
    'newcomer',
  ])
    if (cast[key] && !names.has(cast[key])) names.set(cast[key], key);
  if (secret.of) for (const [id, parts] of cast.parts) if (!names.has(id)) names.set(id, parts.join('+'));
  const ranked = [...cast.people].sort((a, b) => b.roles.length - a.roles.length || (a.id < b.id ? -1 : 1));
  for (const p of [ranked[0], ranked[1], ranked.at(-1), ...ranked.slice(2)])
    if (!names.has(p.id)) names.set(p.id, `outside ${p.roles.length}`);
  const people = [...names].filter(([id]) => !may(id)).slice(0, limit - 1);
  return [['visitor', null], ...people.map(([id, name]) => [name, id])];
}

/** What they ask: every query of the schema with ids from around the secret, everything of its case, searches for its words and its people, pages and feeds. */
export async function questionsOf({ world, schema, secret, cast, draws, seed }) {
  const { query } = world.app;
  const roots = rootFields(schema).filter((r) => r.operation === 'query');
  const field = (name) => roots.find((r) => r.field.name === name).field;
  const ids = async (text, values) => (await query(text, values)).map((r) => r.id);
  const person = [...new Set([cast.subject, cast.other, cast.lead, cast.asked, cast.free, cast.spare, cast.newcomer].filter(Boolean))];
  const community = cast.community ? [cast.community] : await ids(`select id from community where state = 'ACTIVE' order by id limit 3`);
  const pool = {
    case: cast.id ? [cast.id] : await ids('select id from peer_review_case order by id limit 2'),
    person,
    community,
    discussion: await ids(`select id from discussion where "communityId" = any($1) order by kind = 'POLL' desc, id limit 4`, [community]),
    post: await ids(`select id from post where "authorId" = any($1) order by id limit 4`, [person]),
    practice: cast.practice ? [cast.practice] : await ids('select id from practice order by id limit 4'),
    organisation: await ids(`select distinct "organisationId" id from affiliation where "personId" = any($1) order by 1`, [person]),
    network: await ids('select id from network order by id'),
    email: ['nobody@example.org'],
    slug: await ids(
      `select slug id from community where id = any($1) union all (select slug from organisation order by slug limit 3) union all (select slug from programme order by slug)`,
      [community],
    ),
  };
  for (const name of ['reviewCase', 'report', 'programme']) pool[name] = name === 'programme' ? pool.slug : pool.case;
  pool.scope = [...pool.network, ...pool.community];
  pool.any = [...pool.case, ...pool.person];
  const names = await ids(`select "displayName" id from person where id = any($1)`, [person]);
  const ask = (name, args, depth) => {
    const body = (variables) => JSON.stringify({ query: operation('query', field(name), Object.keys(args), depth), variables });
    // As many rows as the limits let a visitor ask for at once; what is too dear for them all the same is asked less deep beside it.
    const few = args.page && { ...args, page: { ...args.page, first: Math.min(args.page.first, 5) } };
    return { what: `Query.${name}`, body: body(args), bodyOfVisitor: few && body(few), fits: Boolean(args.page) };
  };
  const questions = [];
  for (const id of pool.case)
    for (const [name, row] of Object.entries(caseRights))
      for (const depth of [3, 1]) questions.push(ask(name, filled(row.args, { id }), depth));
  for (const slug of await ids('select slug id from programme order by slug')) questions.push(ask('programme', { slug }, 2));
  questions.push(
    ask('myReviewCases', {}, 2),
    ask('notices', { page: { first: 40 } }, 2),
    ask('communities', { page: { first: 50 } }, 1),
    ask('communities', { mine: true, page: { first: 20 } }, 2),
    ask('people', { page: { first: 50 } }, 1),
  );
  for (const [name, args, depth] of (typeof secret.asks === 'function' ? secret.asks(cast) : secret.asks) ?? [])
    questions.push(ask(name, args, depth));
  for (const words of [...(secret.words ?? []), ...names])
    questions.push(
      ask('search', { words }, 2),
      ask('people', { filter: { text: words }, page: { first: 20 } }, 1),
      ask('searchDiscussions', { input: { text: words } }, 1),
    );
  for (const id of person) questions.push(ask('person', { id }, 2));
  for (const countryCode of ['DE', 'SE']) questions.push(ask('people', { filter: { countryCode }, page: { first: 50 } }, 1));
  for (const slug of await ids('select slug id from community where id = any($1) order by slug', [community]))
    questions.push(ask('community', { slug, page: { first: 20 } }, 2));
  for (const id of pool.discussion) questions.push(ask('discussion', { id, first: 20 }, 3));
  for (const communityId of community) questions.push(ask('communityMembers', { communityId, page: { first: 50 } }, 2));
  if (cast.practice) questions.push(...(await practiceQuestions({ world, cast, ask })));
  const operationOf = arbitrariesOf(schema, pool, 0);
  for (const root of roots)
    for (const one of fc.sample(operationOf(root), { seed, numRuns: draws }))
      questions.push({ what: `Query.${root.field.name}`, body: JSON.stringify(one) });
  const slugs = await ids('select slug id from community where id = any($1)', [community]);
  const pages = [
    '/',
    '/people',
    '/reviews',
    '/practices',
    '/communities',
    '/sitemap.xml',
    '/practices/feed.atom',
    '/oai?verb=ListRecords&metadataPrefix=oai_dc',
  ];
  pages.push(
    ...pool.case.flatMap((id) => [`/reviews/${id}`, `/reviews/${id}/report`]),
    ...person.map((id) => `/people/${id}`),
    ...slugs.flatMap((slug) => [`/c/${slug}`, `/c/${slug}/feed.atom`]),
  );
  pages.push(...(secret.pages ?? []));
  pages.unshift(...pool.case.flatMap((id) => files.map((file) => `/files/reviews/${id}/${file}?lang=en`)));
  return [...questions, ...pages.map((path) => ({ what: `GET ${path.replace(/[0-9a-f-]{36}/, '…')}`, path }))];
}
