import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { run } from '../src/cli/commands.js';
import { brokenPromises } from '../src/cli/doctor.js';
import { openBackup } from '../src/cli/dump/read.js';
import { DamagedArchive, TarReader, TarWriter } from '../src/cli/dump/tar.js';
import { readConfig } from '../src/config.js';
import type { CtxFactory } from '../src/kernel/ctx.factory.js';
import { newId } from '../src/kernel/ids.js';
import { emit } from '../src/kernel/outbox.js';
import { transact } from '../src/kernel/transact.js';
import { connect } from '../src/start.js';
import { freshDatabase } from './database.js';

let env: Record<string, string>;
let factory: CtxFactory;
let folder: string;
const written: string[] = [];
const file = (name: string) => path.join(folder, name);

/** One operation with effects in three tables: a person, their session and the activity. */
async function write(): Promise<string> {
  const id = newId();
  await transact(factory.make(null), async (ctx) => {
    await ctx.run({
      text: `insert into person (id, "createdAt", "updatedAt", version, email, status, "displayName", locale, "timeZone", administrator) values ($1, $2, $2, 1, $3, 'ACTIVE', $4, 'en', 'UTC', false)`,
      values: [id, ctx.now, `${id}@example.test`, 'Tab\there, newline\nthere, back\\slash, «é» أميرة'],
    });
    await ctx.run({
      text: `insert into session (id, "tokenHash", "personId", "createdAt", "lastSeenAt", "expiresAt", "userAgent", address) values ($1, $2, $3, $4, $4, $4, '', '')`,
      values: [newId(), Buffer.from(id), id, ctx.now],
    });
    await emit(ctx, { name: 'x.happened', payload: { id } });
  });
  written.push(id);
  return id;
}
async function idsIn(database: string): Promise<{ person: string[]; session: string[]; activity: string[] }> {
  const client = new pg.Client({
    ...readConfig({ ...env, ...(env.GUILDHALL_DB_NAME ? { GUILDHALL_DB_NAME: database } : {}) }).database,
    ...(env.DATABASE_URL ? { connectionString: env.DATABASE_URL.replace(/\/[^/]*$/, `/${database}`) } : {}),
  });
  await client.connect();
  const of = async (sql: string) => (await client.query<{ id: string }>(sql)).rows.map((r) => r.id).sort();
  const found = {
    person: await of('select id from person'),
    session: await of('select "personId" id from session'),
    activity: await of(`select payload->>'id' id from activity`),
  };
  await client.end();
  return found;
}
const cli = async (...args: string[]) => {
  const lines: string[] = [];
  const code = await run(
    args,
    { ...env, NODE_ENV: 'test', GUILDHALL_FILES: file('files') },
    (line) => lines.push(line),
    (line) => lines.push(String(line)),
  );
  return { code, text: lines.join('\n') };
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guildhall-backup-'));
  fs.mkdirSync(file('files/ab'), { recursive: true });
  fs.writeFileSync(file('files/ab/one'), 'the same');
  fs.writeFileSync(file('files/two'), 'the same');
  fs.writeFileSync(file('files/empty'), '');
  env = await freshDatabase();
  factory = await connect(readConfig({ ...env, NODE_ENV: 'test' }));
  await factory.jobs.start(factory);
});
afterAll(async () => {
  await factory.jobs.stop();
  await factory.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

it('saves one moment under write load and gives it back whole', async () => {
  for (let i = 0; i < 200; i++) await write();
  const before = [...written];
  let busy = true;
  const writers = [1, 2, 3].map(async () => {
    while (busy) await write();
  });
  const saved = await cli('backup', '--out', file('b.tar'));
  busy = false;
  await Promise.all(writers);
  expect(saved).toMatchObject({ code: 0 });
  expect(written.length).toBeGreaterThan(before.length); // there was load
  expect((await cli('restore', '--from', file('b.tar'), '--verify')).code).toBe(0);

  fs.rmSync(file('files'), { recursive: true });
  const target = `t_${process.pid}_restored_${Math.random().toString(36).slice(2, 8)}`;
  expect(await cli('restore', '--from', file('b.tar'), '--into', target)).toMatchObject({
    code: 0,
    text: expect.stringContaining('every table with the sum it was saved with'),
  });
  const back = await idsIn(target);
  expect(back.session).toEqual(back.person); // no operation came back by half
  expect(back.activity).toEqual(back.person);
  expect(back.person).toEqual(expect.arrayContaining(before));
  expect(written).toEqual(expect.arrayContaining(back.person));
  expect(['ab/one', 'two', 'empty'].map((f) => fs.readFileSync(file(`files/${f}`), 'utf8'))).toEqual(['the same', 'the same', '']);
  // What was put back lives: rules, triggers and foreign keys are there again.
  const again = await cli('restore', '--from', file('b.tar'), '--into', target);
  expect(again.code).toBe(1);
}, 60_000);

it('refuses a backup in which anything has changed', async () => {
  const whole = fs.readFileSync(file('b.tar'));
  const refused = async (bytes: Buffer) => {
    fs.writeFileSync(file('bad.tar'), bytes);
    return openBackup(file('bad.tar')).then(
      () => false,
      (error: unknown) => error instanceof DamagedArchive,
    );
  };
  for (let i = 0; i < 100; i++) {
    const bytes = Buffer.from(whole);
    const at = Math.floor((i / 100) * whole.length);
    bytes[at] = bytes[at]! ^ (1 << (i % 8));
    expect([at, await refused(bytes)]).toEqual([at, true]);
  }
  for (const size of [0, 1, 511, 512, whole.length >> 1, whole.length - 2048, whole.length - 512, whole.length - 1])
    expect([size, await refused(whole.subarray(0, size))]).toEqual([size, true]);
  expect(await refused(Buffer.concat([whole, Buffer.alloc(512)]))).toBe(true);
  expect((await cli('restore', '--from', file('bad.tar'), '--verify')).code).toBe(1);
});

it('refuses a backup that was sealed again without one of its parts', async () => {
  const tar = await TarReader.openSealed(file('b.tar'));
  const without = await TarWriter.create(file('without.tar'));
  for (const entry of tar.entries.values())
    if (entry.name !== 'tables/public.person.copy.gz') await without.add(entry.name, entry.size, tar.stream(entry));
  await without.close();
  await expect(openBackup(file('without.tar'))).rejects.toThrow('tables/public.person.copy.gz is missing');
});

it('refuses to restore into a database that holds something, and never replaces a file', async () => {
  expect((await cli('backup', '--out', file('b.tar'))).code).toBe(1);
  const { manifest } = await openBackup(file('b.tar'));
  expect(manifest.migrations.length).toBeGreaterThan(1);
  expect(
    (await cli('restore', '--from', file('b.tar'), '--into', env.GUILDHALL_DB_NAME ?? new URL(env.DATABASE_URL!).pathname.slice(1))).code,
  ).toBe(1);
});

describe('doctor', () => {
  it('finds nothing in a healthy database, and a broken rule with its rows', async () => {
    await factory.dataSource.query(
      `insert into idempotency ("actorId", key, operation, at) values (gen_random_uuid(), gen_random_uuid(), 'half-done', now())`,
    );
    const { code, text } = await cli('doctor');
    expect([code, text]).toEqual([1, expect.stringContaining('BROKEN  kernel: a finished operation has its result: 1 rows')]);
    expect(text).toContain('half-done');
    await factory.dataSource.query(`delete from idempotency where operation = 'half-done'`);
    expect((await cli('doctor')).text).not.toContain('BROKEN  kernel');
  });
  it('tells when the server does not keep its promises', async () => {
    const healthy = { fsync: 'on', pages: 'on', checksums: 'on', commits: 'on', version: 18, migrated: false };
    const ask = (more: object) => brokenPromises(async () => [{ ...healthy, ...more }], []).then((all) => all.map((p) => p.name));
    expect(await ask({})).toEqual([]);
    expect(await ask({ fsync: 'off', pages: 'off', checksums: 'off', commits: 'off', version: 14 })).toHaveLength(5);
    expect(await brokenPromises(async () => [healthy], ['Kernel1'])).toMatchObject([{ name: 'migrations are at the head' }]);
  });
});

it('the doctor reads every uploaded file, and says which is lost or changed', async () => {
  const bytes = Buffer.from('a picture');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await factory.dataSource.query(`insert into file (id, sha256, type, bytes, "broughtAt") values ($1, $2, 'application/pdf', $3, now())`, [
    newId(),
    sha256,
    bytes.length,
  ]);
  const lies = file(`files/${sha256.slice(0, 2)}/${sha256}`);
  fs.mkdirSync(path.dirname(lies), { recursive: true });
  const doctor = async () => (await cli('doctor', '--files')).text;
  expect(await doctor()).toContain('its bytes are gone');
  fs.writeFileSync(lies, 'another picture');
  expect(await doctor()).toContain('its bytes are others');
  fs.writeFileSync(lies, bytes);
  expect(await doctor()).toContain('1 files read: none broken.');
  await factory.dataSource.query('delete from file');
}, 30_000);

it('a backup says that it does not hold what lies in a bucket', async () => {
  const bucket = { ENDPOINT: 'http://127.0.0.1:9', BUCKET: 'our-files', REGION: 'eu', KEY_ID: 'key', SECRET: 'secret' };
  for (const [name, value] of Object.entries(bucket)) env[`GUILDHALL_S3_${name}`] = value;
  const { code, text } = await cli('backup', '--out', file('bucket.tar'));
  for (const name of Object.keys(bucket)) delete env[`GUILDHALL_S3_${name}`];
  expect(code).toBe(0);
  expect(text).toContain('in the bucket our-files and are NOT in this backup');
}, 30_000);
