// A small network with objects in all their states, and one person for every distance at which somebody can stand to them.
// Every text bears a mark of its own, so that a text can be recognised wherever it comes out.
import crypto from 'node:crypto';
import { practicesOf } from './world-practices.mjs';

const uuid = () => crypto.randomUUID();
const at = '2026-11-01T10:00:00Z';
/** Rows by SQL, with id, times and version where the table has them. */
export const maker = (app) => async (table, values) => {
  const row = { id: uuid(), createdAt: at, updatedAt: at, version: 1, ...values };
  for (const [key, value] of Object.entries(row)) if (value === undefined) delete row[key];
  const names = Object.keys(row);
  await app.query(
    `insert into ${table} (${names.map((n) => `"${n}"`).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    names.map((n) =>
      row[n] && typeof row[n] === 'object' && !Array.isArray(row[n]) && !(row[n] instanceof Buffer) ? JSON.stringify(row[n]) : row[n],
    ),
  );
  return row;
};
const bare = { createdAt: undefined, updatedAt: undefined, version: undefined };
const none = { id: undefined, ...bare };

/** The cast; the name says where the person stands. Grants: [role, scope type, which scope]. */
const cast = {
  outsider: [],
  networkMember: [['MEMBER', 'NETWORK', 'one']],
  elsewhere: [
    ['MEMBER', 'COMMUNITY', 'far'],
    ['MEMBER', 'NETWORK', 'two'],
  ],
  member: [['MEMBER', 'COMMUNITY', 'all']],
  moderator: [
    ['MEMBER', 'COMMUNITY', 'all'],
    ['MODERATOR', 'COMMUNITY', 'all'],
  ],
  coordinator: [
    ['MEMBER', 'COMMUNITY', 'all'],
    ['COORDINATOR', 'COMMUNITY', 'all'],
  ],
  author: [['MEMBER', 'COMMUNITY', 'all']],
  suspendedMember: [['SUSPENDED', 'COMMUNITY', 'all']],
  applicant: [],
  invited: [],
  former: [],
  networkCoordinator: [['COORDINATOR', 'NETWORK', 'one']],
  sameOrganisation: [['COORDINATOR', 'NETWORK', 'one']],
  otherNetworkCoordinator: [['COORDINATOR', 'NETWORK', 'two']],
  organisationManager: [],
  administrator: [],
  writer: [],
  blocked: [],
  shutAccount: [['COORDINATOR', 'NETWORK', 'one']],
};
const placeOf = {
  member: ['ACTIVE', 'MEMBER'],
  moderator: ['ACTIVE', 'MODERATOR'],
  coordinator: ['ACTIVE', 'COORDINATOR'],
  author: ['ACTIVE', 'MEMBER'],
  suspendedMember: ['SUSPENDED', 'MEMBER'],
  applicant: ['APPLIED', 'MEMBER'],
  invited: ['INVITED', 'MEMBER'],
  former: ['LEFT', 'MEMBER'],
};
const levels = ['NOBODY', 'ORGANISERS', 'SHARED', 'NETWORK', 'MEMBERS', 'PUBLIC'];
const fields = ['name', 'headline', 'bio', 'country', 'city', 'organisation', 'expertise', 'languages', 'links', 'email'];

/** Fills the database. Resolves { actors, items, networks, … }: `items` are { kind, id, mark, name, …state }. */
export async function makeWorld(app) {
  const make = maker(app);
  const items = [];
  const add = (kind, row, more = {}) => {
    const item = {
      kind,
      id: row.id,
      name: [
        kind,
        ...Object.entries(more)
          .filter(([key, v]) => typeof v === 'string' && !['mark', 'slug', 'community', 'discussion', 'practice'].includes(key))
          .map(([, v]) => v),
      ].join(' '),
      ...more,
    };
    items.push(item);
    return item;
  };
  let marks = 0;
  const mark = () => `qz${(++marks).toString(36).padStart(4, '0')}x`;
  const networks = {};
  for (const key of ['one', 'two'])
    networks[key] = await make('network', { slug: `net-${key}`, name: `Network ${key}`, description: 'A network.', defaultLocale: 'en' });

  const actors = { visitor: null };
  const person = (name, more = {}) =>
    make('person', {
      email: `${name.toLowerCase()}@world.example`,
      emailVerifiedAt: at,
      passwordHash: null,
      status: 'ACTIVE',
      displayName: `Person ${name}`,
      locale: 'en',
      timeZone: 'Europe/Berlin',
      administrator: false,
      ...more,
    });
  for (const name of Object.keys(cast)) {
    const row = await person(name, { administrator: name === 'administrator', status: name === 'shutAccount' ? 'SUSPENDED' : 'ACTIVE' });
    actors[name] = row.id;
    await app.query(`update profile set "fieldVisibility" = $2 where id = $1`, [row.id, JSON.stringify({ name: 'PUBLIC' })]);
  }
  const grant = (personId, role, scopeType, scopeId) => make('role_grant', { personId, role, scopeType, scopeId, grantedBy: null });

  // People whose fields are all open in one degree; they share a community and a network with some of the cast.
  const place = await make('place', {
    slug: 'town',
    name: 'Town',
    nameLocal: 'Town',
    countryCode: 'DE',
    latitude: 1,
    longitude: 1,
    timeZone: 'Europe/Berlin',
    aliases: [],
  });
  const organisation = (slug, status, more = {}) =>
    make('organisation', {
      slug,
      name: `Organisation ${slug}`,
      nameLocal: 'Local',
      shortName: 'Org',
      kind: 'NGO',
      countryCode: 'SE',
      placeId: place.id,
      website: 'https://org.example',
      founded: '1999',
      operating: 'ACTIVE',
      languages: ['en'],
      fictional: true,
      evidence: 'ILLUSTRATIVE',
      sourceKeys: ['k'],
      networkRoles: ['r'],
      status,
      createdBy: actors.outsider,
      ...more,
    });
  const owner = await organisation('owner', 'VERIFIED');
  const communityOf = async (networkId, visibility, state, more = {}) => {
    const m = mark();
    const row = await make('community', {
      networkId,
      slug: m,
      name: `Community ${m}`,
      kind: 'PRACTICE',
      purpose: `Purpose ${m} of it.`,
      about: `About ${m}`,
      aboutHtml: `<p>About ${m}</p>`,
      sanitiser: 1,
      learningQuestions: ['Why?'],
      focusDimensions: ['mentoring'],
      joinPolicy: 'OPEN',
      visibility,
      state,
      stateReason: 'Reason',
      stateAt: at,
      locale: 'en',
      ...more,
    });
    return { row, mark: m };
  };
  const subjects = {};
  const shared = await communityOf(networks.one.id, 'PRIVATE', 'ACTIVE');
  const far = await communityOf(networks.two.id, 'PRIVATE', 'ACTIVE');
  for (const level of levels) {
    const m = mark();
    const row = await person(`Subject${level}`, { displayName: `Subject ${m}`, email: `${m}@world.example` });
    subjects[level] = row.id;
    await app.query(
      `update profile set "fieldVisibility" = $2, headline = $3, bio = $3, "countryCode" = 'DE', "placeId" = $4, languages = '{de}', expertise = '{finance}', links = array['https://example.org/' || $3], "legalName" = $3, "nativeName" = $3, pseudonymous = true where id = $1`,
      [row.id, JSON.stringify(Object.fromEntries(fields.map((f) => [f, f === 'name' ? 'PUBLIC' : level]))), m, place.id],
    );
    await grant(row.id, 'MEMBER', 'NETWORK', networks.one.id);
    await grant(row.id, 'MEMBER', 'COMMUNITY', shared.row.id);
    await make('affiliation', {
      personId: row.id,
      organisationId: owner.id,
      function: 'Adviser',
      startsOn: '2020-01-01',
      state: 'CONFIRMED',
      isManager: false,
    });
    add('person', row, { level, mark: m, listed: 'PUBLIC' });
  }
  const hidden = [
    ['NOBODY', 'ACTIVE'],
    ['ORGANISERS', 'ACTIVE'],
    ['SHARED', 'ACTIVE'],
    ['NETWORK', 'ACTIVE'],
    ['MEMBERS', 'ACTIVE'],
    ['PUBLIC', 'SUSPENDED'],
  ];
  for (const [listed, status] of hidden) {
    const m = mark();
    const row = await person(`Hidden${listed}${status}`, { displayName: `Hidden ${m}`, status });
    await app.query(`update profile set "fieldVisibility" = $2 where id = $1`, [
      row.id,
      JSON.stringify(Object.fromEntries(fields.map((f) => [f, listed]))),
    ]);
    await grant(row.id, 'MEMBER', 'NETWORK', networks.one.id);
    await grant(row.id, 'MEMBER', 'COMMUNITY', shared.row.id);
    add('person', row, { level: listed, listed, mark: m, status, hidden: true });
  }
  for (const id of Object.values(subjects)) await app.query(`insert into user_block values ($1, $2, now())`, [id, actors.blocked]);
  await grant(actors.elsewhere, 'MEMBER', 'COMMUNITY', far.row.id);
  await grant(actors.elsewhere, 'MEMBER', 'NETWORK', networks.two.id);
  for (const name of ['member', 'moderator', 'author']) await grant(actors[name], 'MEMBER', 'COMMUNITY', shared.row.id);
  await grant(actors.coordinator, 'MEMBER', 'COMMUNITY', shared.row.id);
  await grant(actors.coordinator, 'COORDINATOR', 'COMMUNITY', shared.row.id);
  for (const [name, grants] of Object.entries(cast))
    for (const [role, type, scope] of grants)
      if (type === 'NETWORK' && name !== 'elsewhere') await grant(actors[name], role, type, networks[scope].id);

  // Organisations in every state, with people of theirs.
  await grant(actors.organisationManager, 'ORG_MANAGER', 'ORGANISATION', owner.id);
  await make('affiliation', {
    personId: actors.organisationManager,
    organisationId: owner.id,
    function: 'Director',
    state: 'CONFIRMED',
    isManager: true,
  });
  await make('affiliation', {
    personId: actors.sameOrganisation,
    organisationId: owner.id,
    function: 'Adviser',
    state: 'CONFIRMED',
    isManager: false,
  });
  add('organisation', owner, { status: 'VERIFIED', slug: 'owner' });
  const request = await make('affiliation', {
    personId: actors.outsider,
    organisationId: owner.id,
    function: 'Hopeful',
    state: 'REQUESTED',
    isManager: false,
  });
  add('affiliation', request, { state: 'REQUESTED' });
  for (const status of ['PENDING', 'ARCHIVED']) {
    const row = await organisation(status.toLowerCase(), status);
    add('organisation', row, { status, slug: status.toLowerCase(), mark: `Organisation ${status.toLowerCase()}` });
  }

  // Communities in every visibility and state; within each, members in every state, discussions in every state, posts in every state.
  for (const visibility of ['PUBLIC', 'UNLISTED', 'REGISTERED', 'MEMBERS', 'PRIVATE'])
    for (const state of ['DRAFT', 'ACTIVE', 'ARCHIVED', 'CLOSING']) await fillCommunity(visibility, state);
  async function fillCommunity(visibility, state) {
    const { row: c, mark: m } = await communityOf(networks.one.id, visibility, state);
    const facts = { communityId: c.id, networkId: c.networkId, communityVisibility: visibility, communityState: state };
    const of = { visibility, communityState: state, community: c.id, slug: c.slug };
    add('community', c, { ...of, mark: m });
    for (const [name, [membership, role]] of Object.entries(placeOf)) {
      const own = mark();
      const row = await make('community_membership', {
        ...facts,
        personId: actors[name],
        state: membership,
        role,
        text: `Wish ${own}`,
        joinedAt: membership === 'ACTIVE' ? at : null,
        expiresAt: membership === 'INVITED' ? '2027-06-01T00:00:00Z' : null,
        invitedBy: membership === 'INVITED' ? actors.coordinator : null,
      });
      add('membership', row, { ...of, membership, role, whose: name, mark: own });
    }
    const roles = Object.entries(cast).flatMap(([name, list]) => list.filter((g) => g[2] === 'all').map((g) => [name, g[0]]));
    for (const [name, role] of roles) await grant(actors[name], role, 'COMMUNITY', c.id);
    for (const discussionState of ['PENDING', 'OPEN', 'ANSWERED', 'LOCKED', 'HIDDEN', 'REMOVED']) {
      const t = mark();
      const discussionId = uuid();
      const first = uuid();
      const numbers =
        discussionState === 'OPEN' ? ['VISIBLE', 'VISIBLE', 'PENDING', 'HIDDEN', 'REMOVED', 'WITHDRAWN'] : ['VISIBLE', 'VISIBLE'];
      const d = await make('discussion', {
        id: discussionId,
        ...facts,
        kind: 'QUESTION',
        state: discussionState,
        title: `Title ${t}`,
        authorId: actors.author,
        locale: 'en',
        tags: ['tag'],
        excerpt: `Excerpt ${t}`,
        pinnedUntil: null,
        acceptedPostId: null,
        lastNumber: numbers.length,
        replyCount: numbers.length - 1,
        peopleCount: 2,
        localeCount: 1,
        lastPostAt: at,
        lastPostId: first,
      });
      add('discussion', d, { ...of, discussionState, mark: t });
      for (const [i, postState] of numbers.entries()) {
        const p = mark();
        const row = await make('post', {
          id: i === 0 ? first : uuid(),
          ...facts,
          discussionId,
          discussionState,
          number: i + 1,
          authorId: actors[i === 1 ? 'member' : 'author'],
          body: `Body ${p}`,
          html: `<p>Body ${p}</p>`,
          sanitiser: 1,
          locale: 'en',
          state: postState,
          revision: 2,
          search: '',
        });
        await make('post_revision', {
          ...none,
          postId: row.id,
          revision: 1,
          body: `Earlier ${p}e`,
          html: `<p>Earlier ${p}e</p>`,
          sanitiser: 1,
          locale: 'en',
          at,
        });
        add('post', row, {
          ...of,
          discussionState,
          postState,
          number: String(i + 1),
          by: i === 1 ? 'member' : 'author',
          mark: p,
          discussion: discussionId,
        });
      }
    }
  }

  for (const [key, network] of Object.entries(networks)) add('network', network, { key });
  for (const row of await app.query(
    `select g.id, g."personId", g."scopeId" from role_grant g where g."scopeType" = 'NETWORK' and g.role = 'MEMBER'`,
  )) {
    const whose = Object.keys(actors).find((name) => actors[name] === row.personId);
    if (whose) add('grant', row, { key: row.scopeId === networks.one.id ? 'one' : 'two', whose });
  }
  const notice = await make('notice', {
    personId: actors.member,
    kind: 'REPLY',
    actorId: actors.author,
    discussionId: items.find(
      (i) => i.kind === 'discussion' && i.visibility === 'PUBLIC' && i.communityState === 'ACTIVE' && i.discussionState === 'OPEN',
    ).id,
    count: 1,
  });
  add('notice', notice, { whose: 'member' });
  await practicesOf({ make, add, mark, actors, owner, network: networks.one, none, at });
  return { actors, items, networks, owner, place, request, shared: shared.row, far: far.row };
}
