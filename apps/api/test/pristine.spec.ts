import pg from 'pg';
import { keep, restore } from '../../../scripts/lib/pristine.mjs';
import { readConfig } from '../src/config.js';
import { freshDatabase } from './database.js';

let client: pg.Client;
let other: pg.Client;
const query = async (text: string) => (await client.query<Record<string, unknown>>(text)).rows;
beforeAll(async () => {
  const { ownerDatabase } = readConfig({ ...(await freshDatabase()), NODE_ENV: 'test' });
  client = new pg.Client(ownerDatabase);
  other = new pg.Client(ownerDatabase);
  await client.connect();
  await other.connect();
  await query(`create table one (id int primary key, word text); create table two (id int references one, at timestamptz default now());
    insert into one select n, 'word ' || n from generate_series(1, 5) n; insert into two select 3`);
  await keep(query);
});
afterAll(async () => {
  await client.end();
  await other.end();
});
/** Every row of every table of ours, in the order in which they lie. */
const rows = async () => ({
  one: await query('select * from one'),
  two: await query('select * from two'),
  network: await query('select * from network'),
});

it('puts back what was changed, taken away and added, in the old order, again and again', async () => {
  const before = await rows();
  for (let time = 0; time < 3; time++) {
    await query(`update one set word = 'x' where id = 2; delete from two; delete from one where id = 3; insert into one values (9, 'new')`);
    await query(`insert into network values (gen_random_uuid(), now(), now(), 1, 'n${time}', 'N', '', 'en')`);
    expect(await rows()).not.toEqual(before);
    expect(await restore(query)).toBe(true);
    expect(await rows()).toEqual(before);
    await expect(query('delete from one where id = 3')).rejects.toThrow('foreign key');
  }
});
it('writes nothing where nothing has changed', async () => {
  await query(`update two set at = now()`);
  await restore(query);
  const where = () => query(`select 'one' t, ctid::text, xmin::text from one union all select 'two', ctid::text, xmin::text from two`);
  const before = await where();
  await restore(query);
  expect(await where()).toEqual(before);
});
it('waits for who is in the middle of something', async () => {
  await other.query('begin');
  await other.query(`insert into one values (77, 'late')`);
  const done = restore(query);
  await new Promise((go) => setTimeout(go, 100));
  await other.query('commit');
  expect(await done).toBe(true);
  expect(await query('select * from one where id = 77')).toEqual([]);
});
it.each([
  ['a table', 'create table three (id int)', 'drop table three'],
  ['a trigger that is off', 'alter table practice disable trigger all', 'alter table practice enable trigger all'],
  ['a constraint', 'alter table one add check (id < 100)', 'alter table one drop constraint one_id_check'],
])('refuses when %s is not what it was', async (_, change, back) => {
  await query(change);
  expect(await restore(query)).toBe(false);
  await query(back);
  expect(await restore(query)).toBe(true);
});
