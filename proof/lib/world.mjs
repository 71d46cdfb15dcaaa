// A small network with objects in all their states, and one person for every distance at which somebody can stand to them.
// Every text bears a mark of its own, so that a text can be recognised wherever it comes out.
import { at, none, workbench } from './workbench.mjs';
import { communityOf, fillCommunity } from './world-communities.mjs';
import { organisationsOf } from './world-organisations.mjs';
import { cast, castOf, subjectsOf } from './world-people.mjs';
import { practicesOf } from './world-practices.mjs';
import { schemesOf } from './world-schemes.mjs';
import { resourcesOf } from './world-resources.mjs';
import { searchesOf } from './world-search.mjs';
import { storiesOf } from './world-stories.mjs';
import { consultationsOf } from './world-consultations.mjs';
import { uptakeOf } from './world-uptake.mjs';
import { toolBooksOf } from './world-toolbooks.mjs';
import { rubricsOf } from './world-rubrics.mjs';

const visibilities = ['PUBLIC', 'UNLISTED', 'REGISTERED', 'MEMBERS', 'PRIVATE'];
const states = ['DRAFT', 'ACTIVE', 'ARCHIVED', 'CLOSING'];

/** Fills the database; `small`: with less of everything. Resolves { actors, items, networks, newKey(), … }: `items` are { kind, id, mark, name, …state }. */
export async function makeWorld(app, random, { small = false } = {}) {
  const world = workbench(app, random);
  const { make, add, items } = world;
  const networks = {};
  for (const key of ['one', 'two'])
    networks[key] = await make('network', { slug: `net-${key}`, name: `Network ${key}`, description: 'A network.', defaultLocale: 'en' });
  Object.assign(world, { networks }, await castOf(world));
  const { actors, grant } = world;
  Object.assign(world, await organisationsOf(world));
  const shared = (await communityOf(world, networks.one.id, 'PRIVATE', 'ACTIVE')).row;
  const far = (await communityOf(world, networks.two.id, 'PRIVATE', 'ACTIVE')).row;
  await subjectsOf({ ...world, shared });

  await grant(actors.elsewhere, 'MEMBER', 'COMMUNITY', far.id);
  await grant(actors.elsewhere, 'MEMBER', 'NETWORK', networks.two.id);
  for (const name of ['member', 'moderator', 'author']) await grant(actors[name], 'MEMBER', 'COMMUNITY', shared.id);
  await grant(actors.coordinator, 'MEMBER', 'COMMUNITY', shared.id);
  await grant(actors.coordinator, 'COORDINATOR', 'COMMUNITY', shared.id);
  for (const [name, grants] of Object.entries(cast))
    for (const [role, type, scope] of grants)
      if (type === 'NETWORK' && name !== 'elsewhere') await grant(actors[name], role, type, networks[scope].id);

  for (const visibility of visibilities) for (const state of small ? ['ACTIVE'] : states) await fillCommunity(world, visibility, state);
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
  await searchesOf({ ...world, at });
  await practicesOf({ ...world, network: networks.one, none, at });
  await schemesOf({ ...world, network: networks.one, none, at });
  await toolBooksOf({ ...world, network: networks.one, none, at });
  await storiesOf({ ...world, network: networks.one, none, at });
  await uptakeOf({ ...world, network: networks.one });
  await consultationsOf({ ...world, network: networks.one, shared });
  await resourcesOf({ ...world, network: networks.one, at });
  await rubricsOf({ ...world, network: networks.one, at });
  return { ...world, shared, far, newKey: world.uuid };
}
