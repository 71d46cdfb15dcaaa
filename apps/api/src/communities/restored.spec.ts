import { TestApp } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import { newId } from '../kernel/ids.js';

it('a membership outlasts a shut account, gives nothing meanwhile, and counts again afterwards', async () => {
  const app = await TestApp.boot();
  const admin = await person(app, 'Admin', { administrator: true });
  const [coordinator, p, wishes] = [await person(app, 'Coordinator'), await person(app, 'Member'), await person(app, 'Wishes')];
  const c = await makeCommunity(app, { visibility: 'PRIVATE' });
  await makeMembership(app, c, coordinator, { role: 'COORDINATOR' });
  await makeMembership(app, c, p, { role: 'MODERATOR' });
  const applied = await makeMembership(app, c, wishes, { state: 'APPLIED' });
  const sees = async () =>
    (await app.as<{ community: object | null }>(p, 'query ($s: String!) { community(slug: $s) { id } }', { s: c.slug })).data;
  const act = (name: string, id: string) => app.as(admin, `mutation ($id: ID!) { ${name}(personId: $id) }`, { id });
  const broken = async () => {
    await app.drain();
    return brokenInvariants(app);
  };
  expect(await sees()).toEqual({ community: { id: c.id } });
  for (const who of [p, wishes]) expect(await act('suspendPerson', who.id)).toEqual({ data: { suspendPerson: true } });
  await app.as(coordinator, 'mutation ($i: DecideApplicationInput!) { decideApplication(input: $i) { state } }', {
    i: { membershipId: applied.id, accept: true, clientMutationId: newId() },
  });
  expect(await broken()).toEqual([]);
  for (const who of [p, wishes]) await act('restorePerson', who.id);
  expect(await broken()).toEqual([]);
  expect(
    await app.db.query(`select role from role_grant where "personId" = any($1) and "revokedAt" is null order by role`, [[p.id, wishes.id]]),
  ).toEqual([{ role: 'MEMBER' }, { role: 'MEMBER' }, { role: 'MODERATOR' }]);
  await app.stop();
}, 30_000);
