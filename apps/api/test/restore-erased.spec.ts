import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { run } from '../src/cli/commands.js';
import { readConfig } from '../src/config.js';
import { erasureClock } from '../src/erasure/erasure.jobs.js';
import { hashPassword } from '../src/identity/password.service.js';
import { Browser } from './access.js';
import { TestApp } from './app.js';
import { person } from './cast.js';
import { makeMembership } from './make.communities.js';
import { coordinated, residue } from './residue.js';

/* A backup from before an erasure knows nothing of it. */

let app: TestApp;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guildhall-erased-'));
const ledger = path.join(folder, 'erased-accounts.jsonl');
const backup = path.join(folder, 'by-hand.tar');
const password = 'seven quiet harbours';
const cli = async (...args: string[]) => {
  const lines: string[] = [];
  const env = { ...app.env, NODE_ENV: 'test', GUILDHALL_FILES: app.files, GUILDHALL_BACKUPS: folder };
  const say = (line: unknown) => lines.push(String(line));
  return { code: await run(args, env, say, say), text: lines.join('\n') };
};
const nameOf = (what: string) => `t_${process.pid}_${what}_${Math.random().toString(36).slice(2, 8)}`;
/** Asks a restored database, as its owner. */
async function inside(database: string) {
  const config = readConfig({ ...app.env, ...(app.env['GUILDHALL_DB_NAME'] ? { GUILDHALL_DB_NAME: database } : {}), NODE_ENV: 'test' });
  const client = new pg.Client({
    ...config.ownerDatabase,
    ...(app.env['DATABASE_URL'] ? { connectionString: app.env['DATABASE_URL'].replace(/\/[^/]*$/, `/${database}`) } : {}),
  });
  await client.connect();
  const asOwner = async <R extends object>(sql: string, values?: unknown[]) => (await client.query<R>(sql, values)).rows;
  const allAsOwner = async <R extends object>(all: readonly string[]) => {
    const found: R[][] = [];
    for (const sql of all) found.push(await asOwner<R>(sql));
    return found;
  };
  return { asOwner, allAsOwner, end: () => client.end() };
}

let gone: { id: string; email: string | null };
let stays: { id: string };
beforeAll(async () => {
  app = await TestApp.boot({ apart: true, settings: { GUILDHALL_BACKUPS: folder } });
  const passwordHash = await hashPassword(password);
  gone = await person(app, 'Zubeida Quillfeather', { passwordHash, email: `zubeida.${randomUUID()}@quillfeather.test` });
  stays = await person(app, 'Stays Here');
  const community = await coordinated(app);
  for (const who of [gone, stays]) await makeMembership(app, community, who);
  await app.db.query(`update profile set bio = 'I am Zubeida Quillfeather' where id = $1`, [gone.id]);
  await app.drain();
  expect(await cli('backup', '--out', backup)).toMatchObject({ code: 0 });

  const b = new Browser(app);
  await b.do('signIn', 'SignInInput', { email: gone.email, password }, '{ id }');
  const input = { posts: 'KEEP', certificates: 'KEEP', currentPassword: password };
  expect((await b.do('deleteAccount', 'DeleteAccountInput', input)).errors).toBeUndefined();
  app.clock.advance(14 * 86_400_000 + 1000);
  await erasureClock.run(app.factory.make(null));
  await app.drain();
}, 60_000);
afterAll(async () => {
  await app.stop();
  fs.rmSync(folder, { recursive: true });
});

it('whoever was erased stands on a list beside the backups, by ids, for the owner alone', async () => {
  const lines = fs.readFileSync(ledger, 'utf8').trim().split('\n');
  expect(lines.map((l) => JSON.parse(l) as object)).toEqual([
    { erasureId: expect.any(String), personId: gone.id, posts: 'KEEP', certificates: 'KEEP', doneAt: expect.stringMatching(/Z$/) },
  ]);
  expect(lines.join('')).not.toMatch(/quillfeather/i);
  expect(fs.statSync(ledger).mode & 0o777).toBe(0o600);
  // Taken away or never written: the clock writes it anew. What stands on it already is written once.
  fs.rmSync(ledger);
  const told = async () => (await cli('doctor')).text.split('\n').filter((l) => l.includes('erased accounts'));
  // The clock of the doctor is that of the machine, on which this has only just been done.
  expect(await told()).toEqual([]);
  await app.asOwner(`update erasure set "doneAt" = now() - interval '2 hours'`);
  expect(await told()).toEqual([`BROKEN  erased accounts: 1 not on the list in ${folder}: a restore would bring them back`]);
  for (let i = 0; i < 2; i++) await erasureClock.run(app.factory.make(null));
  const anew = fs.readFileSync(ledger, 'utf8').trim().split('\n');
  expect(anew.map((l) => (JSON.parse(l) as { personId: string }).personId)).toEqual([gone.id]);
  expect(await told()).toEqual([]);
  expect(fs.readdirSync(folder).toSorted()).toEqual(['by-hand.tar', 'erased-accounts.jsonl']);
});

it('and is erased again in what is restored, under the same name, by the list or by the database that is in use', async () => {
  const [now] = await app.asOwner<{ displayName: string }>('select "displayName" from person where id = $1', [gone.id]);
  expect(now!.displayName).toMatch(/^Former member /);
  for (const known of ['list', 'database']) {
    const into = nameOf(known);
    if (known === 'database') fs.renameSync(ledger, `${ledger}.aside`);
    else {
      await app.asOwner('begin; create table kept_erasure as select * from erasure; delete from erasure_step; delete from erasure; commit');
    }
    const restored = await cli('restore', '--from', backup, '--into', into);
    if (known === 'list') await app.asOwner('insert into erasure select * from kept_erasure; drop table kept_erasure');
    expect(restored).toMatchObject({
      code: 0,
      text: expect.stringContaining('Erased again, as it was done since the backup was taken: 1 account.'),
    });
    const there = await inside(into);
    const rows = await there.asOwner(
      `select p.id, p."displayName" name, p.status, p.email from person p where p.id = any($1) order by p.id = $2 desc`,
      [[gone.id, stays.id], gone.id],
    );
    expect({ known, rows }).toEqual({
      known,
      rows: [
        { id: gone.id, name: now!.displayName, status: 'ANONYMISED', email: null },
        { id: stays.id, name: 'Stays Here', status: 'ACTIVE', email: expect.any(String) },
      ],
    });
    expect(await residue(there, 'quillfeather')).toEqual([]);
    await there.end();
  }
  fs.renameSync(`${ledger}.aside`, ledger);
}, 120_000);

it('a list that cannot be read stops a restore before anybody is back', async () => {
  fs.appendFileSync(ledger, '{"personId":"some');
  const into = nameOf('torn');
  expect(await cli('restore', '--from', backup, '--into', into)).toMatchObject({
    code: 1,
    text: expect.stringMatching(/erased-accounts\.jsonl: line 2 is none of this list/),
  });
  await expect(inside(into)).rejects.toThrow(/does not exist/);
  expect(await cli('restore', '--from', backup, '--verify')).toMatchObject({ code: 0 });
});
