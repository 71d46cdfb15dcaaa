// People: the cast, which asks, and people about whom is asked, whose fields are open in every degree.
import { at } from './workbench.mjs';

/** The cast; the name says where the person stands. Grants: [role, scope type, which scope]. */
export const cast = {
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
  validator: [],
  translator: [['TRANSLATOR', 'NETWORK', 'one']],
  shutAccount: [['COORDINATOR', 'NETWORK', 'one']],
};
const levels = ['NOBODY', 'ORGANISERS', 'SHARED', 'NETWORK', 'MEMBERS', 'PUBLIC'];
const fields = ['name', 'headline', 'bio', 'country', 'city', 'organisation', 'expertise', 'languages', 'links', 'email'];

/** The cast and a way to give roles. Resolves { actors, person, grant }. */
export async function castOf({ app, make }) {
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
  return { actors, person, grant };
}

/** Whose fields are open in one degree, and whom one may not even know of. They share a community and a network with some of the cast. */
export async function subjectsOf({ app, make, mark, add, actors, person, grant, place, owner, networks, shared }) {
  const subjects = {};
  for (const level of levels) {
    const m = mark();
    const row = await person(`Subject${level}`, { displayName: `Subject ${m}`, email: `${m}@world.example` });
    subjects[level] = row.id;
    await app.query(
      `update profile set "fieldVisibility" = $2, headline = $3, bio = $3, "countryCode" = 'DE', "placeId" = $4, languages = '{de}', expertise = '{finance}', links = array['https://example.org/' || $3], "legalName" = $3, "nativeName" = $3, pseudonymous = true where id = $1`,
      [row.id, JSON.stringify(Object.fromEntries(fields.map((f) => [f, f === 'name' ? 'PUBLIC' : level]))), m, place.id],
    );
    await grant(row.id, 'MEMBER', 'NETWORK', networks.one.id);
    await grant(row.id, 'MEMBER', 'COMMUNITY', shared.id);
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
    await grant(row.id, 'MEMBER', 'COMMUNITY', shared.id);
    add('person', row, { level: listed, listed, mark: m, status, hidden: true });
  }
  for (const id of Object.values(subjects)) await app.query(`insert into user_block values ($1, $2, now())`, [id, actors.blocked]);
}
