import { TestApp } from '../../test/app.js';
import { demoId } from './ids.js';
import { loadDemo } from './load.js';

let app: TestApp;
beforeAll(async () => { app = await TestApp.boot(); await loadDemo(app.factory); }, 60_000);
afterAll(async () => { await app.stop(); });
const count = async (table: string) => ((await app.db.query(`select count(*)::int n from ${table}`)) as { n: number }[])[0]!.n;

it('brings the networks, places, organisations and people', async () => {
  expect([await count('network'), await count('place'), await count('organisation'), await count('person'), await count('affiliation')]).toEqual([4, 96, 100, 60, 60]);
});
it('changes nothing when it is loaded again, not even what people have changed', async () => {
  const id = demoId('person', 'p001');
  await app.db.query(`update person set "displayName" = 'Amira H.' where id = $1`, [id]);
  const before = [await count('role_grant'), await count('person')];
  await loadDemo(app.factory);
  expect([await count('role_grant'), await count('person')]).toEqual(before);
  expect(await app.db.query('select "displayName" from person where id = $1', [id])).toEqual([{ displayName: 'Amira H.' }]);
});
it('tells each profile its networks, and opens it as the person wished', async () => {
  const of = async (key: string) => ((await app.db.query('select * from profile where id = $1', [demoId('person', key)])) as { networkIds: string[]; fieldVisibility: { name: string; email: string }; listed: boolean }[])[0]!;
  expect((await of('p001')).networkIds.sort()).toEqual([demoId('network', 'emen'), demoId('network', 'nordplus')].sort());
  expect([(await of('p001')).fieldVisibility.name, (await of('p002')).fieldVisibility.name, (await of('p003')).fieldVisibility.name]).toEqual(['PUBLIC', 'MEMBERS', 'SHARED']);
  expect([(await of('p001')).fieldVisibility.email, (await of('p001')).listed]).toEqual(['ORGANISERS', true]);
});
