import { TestApp } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { demoId } from './ids.js';
import { loadDemo } from './load.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
  await loadDemo(app.factory);
}, 60_000);
afterAll(async () => { await app.stop(); });
const count = async (table: string, where = 'true') => ((await app.db.query(`select count(*)::int n from ${table} where ${where}`)) as { n: number }[])[0]!.n;
const as = (key: string) => ({ id: demoId('person', key) });

it('brings five communities with 29 posts in eleven languages, and breaks no rule', async () => {
  expect([await count('community'), await count('discussion'), await count('post')]).toEqual([5, 11, 29]);
  expect(await app.db.query('select count(distinct locale)::int n from post')).toEqual([{ n: 11 }]);
  expect(await brokenInvariants(app)).toEqual([]);
});
it('changes nothing when it is loaded again', async () => {
  const before = [await count('community_membership'), await count('notice'), await count('reaction'), await count('role_grant')];
  await loadDemo(app.factory);
  expect([await count('community_membership'), await count('notice'), await count('reaction'), await count('role_grant')]).toEqual(before);
});
it('lets the practitioner join one at once, and gives the coordinator an application to decide', async () => {
  const q = 'query Q($slug: String!) { community(slug: $slug) { joinPolicy viewerCan { join write } applications { person { displayName } } discussions { nodes { title unread answered pinned } } } }';
  expect(await app.as(as('p001'), q, { slug: 'cop-benchmark' })).toMatchObject({ data: { community: { joinPolicy: 'OPEN', viewerCan: { join: true, write: false } } } });
  const mine = await app.as<{ community: { applications: unknown[]; discussions: { nodes: { pinned: boolean; answered: boolean; unread: number }[] } } }>(as('p005'), q, { slug: 'cop-coaching' });
  expect(mine.data!.community.applications).toHaveLength(2);
  expect(mine.data!.community.discussions.nodes[0]).toMatchObject({ pinned: true, answered: true });
  expect(mine.data!.community.discussions.nodes.some((n) => n.unread > 0)).toBe(true);
  expect(await app.as(as('p001'), '{ unreadNotices myCommunityInvitations { communityName } }')).toMatchObject({ data: { unreadNotices: 2, myCommunityInvitations: [{ communityName: 'Mobility, diaspora and return' }] } });
});
it('finds what people wrote, in every language', async () => {
  const hits = async (text: string) => (await app.as<{ searchDiscussions: { nodes: { locale: string }[] } }>(as('p001'), 'query S($t: String!) { searchDiscussions(input: { text: $t }) { nodes { locale } } }', { t: text })).data!.searchDiscussions.nodes.map((n) => n.locale);
  expect([await hits('månader'), await hits('مرشدين'), await hits('домовляємося')]).toEqual([['sv'], ['ar'], ['uk']]);
});
