import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { backupsIn } from '../src/cli/backups.js';
import { run } from '../src/cli/commands.js';
import { lastBackup } from '../src/cli/doctor.js';
import { buildSchema } from '../src/cli/dump/load.js';
import { openBackup } from '../src/cli/dump/read.js';
import { readConfig } from '../src/config.js';
import { features } from '../src/features.js';
import { TestClock } from '../src/kernel/clock.js';
import type { CtxFactory } from '../src/kernel/ctx.factory.js';
import { connect } from '../src/start.js';
import { foldersOf } from '../../../scripts/lib/server.mjs';
import { freshDatabase } from './database.js';

const hour = 3_600_000;
const clock = new TestClock();
let settings: Record<string, string>;
let folder: string;
let factory: CtxFactory;
const inFolder = async () => (await backupsIn(folder)).map((b) => path.basename(b.file));
const days = async () => (await inFolder()).map((name) => /^daily-(.{10})/.exec(name)?.[1]);
const today = () => clock.now().toISOString().slice(0, 10);
/** What the clock of the jobs does every hour. */
const nextHour = () =>
  features
    .flatMap((f) => [...(f.schedules ?? [])])
    .find((s) => s.name === 'backup')!
    .run(factory.make(null));
const cli = async (...args: string[]) => {
  const lines: unknown[] = [];
  const say = (line: unknown) => lines.push(line);
  return { code: await run(args, settings, say, say), text: lines.join('\n') };
};

beforeAll(async () => {
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'guildhall-backups-'));
  folder = path.join(own, 'backups');
  settings = {
    ...(await freshDatabase()),
    NODE_ENV: 'test',
    GUILDHALL_LOG_LEVEL: 'silent',
    GUILDHALL_FILES: path.join(own, 'files'),
    GUILDHALL_BACKUPS: folder,
    GUILDHALL_BACKUPS_KEEP: '1',
  };
  fs.mkdirSync(settings.GUILDHALL_FILES!);
  fs.writeFileSync(path.join(settings.GUILDHALL_FILES!, 'one'), 'a picture');
  factory = await connect(readConfig(settings), clock);
}, 60_000);
afterAll(async () => {
  await factory.close();
  fs.rmSync(path.dirname(folder), { recursive: true });
});

it('takes one a day, keeps as many as was said, and only for who may read them', async () => {
  await nextHour();
  await nextHour();
  const first = today();
  expect(await days()).toEqual([first]);
  expect(fs.statSync(folder).mode & 0o077).toBe(0);
  expect(fs.statSync(path.join(folder, (await inFolder())[0]!)).mode & 0o077).toBe(0);
  // Older than anything may get; and what a process left that was killed while it wrote.
  const old = `update-${new Date(clock.now().getTime() - 36 * 24 * hour).toISOString().slice(0, 10)}T00-00-00Z.tar`;
  fs.writeFileSync(path.join(folder, old), '');
  fs.writeFileSync(path.join(folder, 'by-hand.tar'), '');
  fs.mkdirSync(path.join(folder, `${old}.partial-x`));
  clock.advance(25 * hour);
  await nextHour();
  expect(await days()).toEqual([today()]);
  expect(today()).not.toBe(first);
  expect(fs.readdirSync(folder).sort()).toEqual(['by-hand.tar', ...(await inFolder())].sort());
}, 60_000);

it('what it takes can be brought back', async () => {
  const { file } = (await backupsIn(folder))[0]!;
  const target = `t_${process.pid}_daily_${Math.random().toString(36).slice(2, 8)}`;
  fs.rmSync(path.join(settings.GUILDHALL_FILES!, 'one'));
  expect(await cli('restore', '--from', file, '--into', target)).toMatchObject({
    code: 0,
    text: expect.stringContaining('every table with the sum'),
  });
  expect(fs.readFileSync(path.join(settings.GUILDHALL_FILES!, 'one'), 'utf8')).toBe('a picture');
}, 60_000);

it('takes none where no folder is named', async () => {
  const { GUILDHALL_BACKUPS: _, ...rest } = settings;
  const other = { ...factory.make(null), config: readConfig(rest), now: new Date(clock.now().getTime() + 24 * hour) };
  const before = await inFolder();
  await features
    .flatMap((f) => [...(f.schedules ?? [])])
    .find((s) => s.name === 'backup')!
    .run(other);
  expect(await inFolder()).toEqual(before);
});

describe('before an update', () => {
  /** A database that lacks the last migration, as after an update of the code. */
  async function older(): Promise<Record<string, string>> {
    const name = `t_${process.pid}_older_${Math.random().toString(36).slice(2, 8)}`;
    const client = new pg.Client(readConfig(settings).ownerDatabase);
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    const url = settings.DATABASE_URL?.replace(/\/[^/]*$/, `/${name}`);
    const own = { ...settings, ...(url ? { DATABASE_URL: url } : { GUILDHALL_DB_NAME: name }) };
    const { manifest } = await openBackup((await backupsIn(folder))[0]!.file);
    await buildSchema(readConfig(own).ownerDatabase, { ...manifest, migrations: manifest.migrations.slice(0, -1) });
    return own;
  }
  const migrationsIn = async (env: Record<string, string>) => {
    const client = new pg.Client(readConfig(env).ownerDatabase);
    await client.connect();
    const { rows } = await client.query<{ n: number }>('select count(*)::int n from migrations');
    await client.end();
    return rows[0]!.n;
  };

  let env: Record<string, string>;

  it('nothing is changed where nothing can be saved', async () => {
    env = await older();
    const known = await migrationsIn(env);
    const nowhere = path.join(folder, 'by-hand.tar', 'below');
    await expect(connect(readConfig({ ...env, GUILDHALL_BACKUPS: nowhere }))).rejects.toThrow(
      /^The database was not changed: no backup could be written to GUILDHALL_BACKUPS, .*below \(.*\)\. Mend that, or leave/,
    );
    expect(await migrationsIn(env)).toBe(known);
  }, 60_000);

  it('what it changes is saved as it was; nothing is saved where nothing changes', async () => {
    const before = await inFolder();
    const known = await migrationsIn(env);
    await (await connect(readConfig(env), clock)).close();
    const [saved, ...rest] = (await inFolder()).filter((name) => !before.includes(name));
    expect([saved, rest]).toEqual([expect.stringMatching(/^update-/), []]);
    const { manifest } = await openBackup(path.join(folder, saved!));
    expect([manifest.migrations.length, await migrationsIn(env)]).toEqual([known, known + 1]);
    await (await connect(readConfig(env), clock)).close();
    expect(await inFolder()).toHaveLength(before.length + 1);
  }, 60_000);
});

describe('the doctor', () => {
  it('tells how old the last one is, and is not content with one of two days ago', async () => {
    const young = await lastBackup(async () => [], folder, new Date(clock.now().getTime() + hour));
    expect(young).toMatchObject({ late: false, line: expect.stringMatching(/^the last one is [01] hours old: .*\.tar$/) });
    const late = await lastBackup(async () => [], folder, new Date(clock.now().getTime() + 72 * hour));
    expect(late).toMatchObject({ late: true, line: expect.stringMatching(/^the last one is [23] days old/) });
  });
  it('minds that there is none once there are two days of work', async () => {
    const none = (at: Date | null) => lastBackup(async () => [{ at }], path.join(folder, 'none'), clock.now());
    expect([await none(null), await none(clock.now()), await none(new Date(clock.now().getTime() - 49 * hour))]).toMatchObject([
      { late: false },
      { late: false },
      { late: true },
    ]);
  });
  it('says both in its answer', async () => {
    expect((await cli('doctor')).text).toMatch(/\nBackups: the last one is \d+ hours old/);
    settings.GUILDHALL_BACKUPS = '';
    expect((await cli('doctor')).text).toContain('Backups: none by itself');
    settings.GUILDHALL_BACKUPS = folder;
  }, 30_000);
});

it('the newcomer has them beside the embedded database; a server of its own has them when it is said', () => {
  const dir = path.dirname(folder);
  expect(foldersOf({ dir, pid: 1 })).toMatchObject({ GUILDHALL_BACKUPS: path.join(dir, 'backups') });
  expect(foldersOf({ dir })).toMatchObject({ GUILDHALL_BACKUPS: '' });
  expect(() => readConfig({ GUILDHALL_FILES: '/x/files', GUILDHALL_BACKUPS: '/x/files/backups' })).toThrow(/must not lie in/);
});
