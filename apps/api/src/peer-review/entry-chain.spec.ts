import { TestApp } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCase, makeProgramme, type MadeCase } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import { note } from './case.facts.js';

let app: TestApp;
let made: MadeCase;
let another: MadeCase;
beforeAll(async () => {
  app = await TestApp.boot();
  const programme = await makeProgramme(app);
  [made, another] = [await makeCase(app, programme), await makeCase(app, programme)];
}, 60_000);
afterAll(() => app.stop());

const lines = (id = made.row.id) =>
  app.db.query('select id, seq, hash from case_entry where "caseId" = $1 order by seq', [id]) as Promise<
    { id: string; seq: number; hash: string }[]
  >;
const say = (to: MadeCase, text: string) => transact(app.factory.make(null), (ctx) => note(ctx, to.row, 'PAUSED', 'ALL', null, text));
const broken = async () => (await brokenInvariants(app)).map((b) => b.name);
const gap = 'peer-review: the lines of a case hang together without a gap';
/** As somebody could who owns the database, and puts it back as it was. */
async function tampered(sql: string): Promise<string[]> {
  await app.asOwner('create table kept as select * from case_entry; alter table case_entry disable trigger user');
  try {
    await app.asOwner(sql);
    return await broken();
  } finally {
    await app.asOwner(
      'delete from case_entry; insert into case_entry select * from kept; drop table kept; alter table case_entry enable trigger user',
    );
  }
}

it('the lines of a case are numbered without a gap, also when many are written at once, in each case for itself', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, i) => Promise.all([say(made, `line ${i}`), say(another, `line ${i}`)])));
  for (const one of [made, another]) {
    const all = await lines(one.row.id);
    expect(all.map((l) => l.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(all.map((l) => l.hash)).size).toBe(8);
  }
  expect(await broken()).toEqual([]);
});

it('none is changed, taken out, put in or swapped without a trace', async () => {
  const [first, second] = await lines();
  await expect(app.asOwner(`update case_entry set note = 'other' where id = '${first!.id}'`)).rejects.toThrow();
  for (const sql of [
    `update case_entry set note = 'other' where id = '${first!.id}'`,
    `update case_entry set audience = 'TEAM' where id = '${second!.id}'`,
    `delete from case_entry where id = '${second!.id}'`,
    `update case_entry set hash = repeat('0', 64) where id = '${second!.id}'`,
    `update case_entry set seq = case id when '${first!.id}' then -2 else -1 end where id in ('${first!.id}', '${second!.id}')`,
  ])
    expect([sql, await tampered(sql)]).toEqual([sql, [gap]]);
  expect(await broken()).toEqual([]);
});

it('a number or a digest that somebody brings along is not taken', async () => {
  await app.db.query(
    `insert into case_entry (id, "caseId", "programmeId", at, kind, audience, note, seq, hash) values (gen_random_uuid(), $1, $2, now(), 'RESUMED', 'ALL', '', 99, 'mine')`,
    [made.row.id, made.row.programmeId],
  );
  expect((await lines()).at(-1)).toMatchObject({ seq: 9, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
});
