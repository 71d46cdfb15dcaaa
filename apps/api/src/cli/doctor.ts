import { createHash } from 'node:crypto';
import { makeDataSource } from '../data-source.js';
import { erasedSql, readLedger, type Erased } from '../erasure/ledger.service.js';
import { features } from '../features.js';
import type { Feature, Invariant } from '../kernel/feature.js';
import { fileStoreOf, type FileStore } from '../kernel/file-store.js';
import { systemClock } from '../kernel/clock.js';
import { backupsIn } from './backups.js';
import { CommandError, flagsOf, type Command } from './command.js';

type Query = (sql: string) => Promise<Record<string, unknown>[]>;
export interface Broken {
  readonly name: string;
  readonly rows: Record<string, unknown>[];
}

/** Asks every invariant of the rooms; the answer must be no rows. */
export async function brokenInvariants(query: Query, from: readonly Feature[]): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const { name, sql } of invariantsOf(from)) {
    const rows = await query(sql);
    if (rows.length) broken.push({ name, rows });
  }
  return broken;
}
const invariantsOf = (from: readonly Feature[]): Invariant[] => from.flatMap((f) => [...(f.invariants ?? [])]);

const oldest = 15;
const newest = 18;

/** What the server itself must promise: without these a power cut may lose what was acknowledged. Names of the promises it does not keep, with their values. */
export async function brokenPromises(query: Query, migrations: readonly string[]): Promise<{ name: string; value: string }[]> {
  const [s] =
    (await query(`select current_setting('fsync') fsync, current_setting('full_page_writes') pages, current_setting('data_checksums') checksums,
    current_setting('synchronous_commit') commits, current_setting('server_version_num')::int / 10000 version, to_regclass('public.migrations') is not null migrated`)) as [
      { fsync: string; pages: string; checksums: string; commits: string; version: number; migrated: boolean },
    ];
  const done = s.migrated ? (await query('select name from migrations order by timestamp')).map((r) => String(r.name)) : [];
  const missing = migrations.filter((m) => !done.includes(m));
  return [
    { name: 'fsync is on', ok: s.fsync === 'on', value: s.fsync },
    { name: 'full_page_writes is on', ok: s.pages === 'on', value: s.pages },
    { name: 'data checksums are on', ok: s.checksums === 'on', value: s.checksums },
    { name: 'synchronous_commit is on', ok: s.commits !== 'off', value: s.commits },
    { name: `PostgreSQL is ${oldest} to ${newest}`, ok: s.version >= oldest && s.version <= newest, value: String(s.version) },
    { name: 'migrations are at the head', ok: missing.length === 0, value: missing.length ? `missing: ${missing.join(', ')}` : 'all' },
  ].filter((p) => !p.ok);
}

/** How old the last backup is that was taken by itself; null where none is asked for. `late`: by now there should be a younger one. */
export async function lastBackup(query: Query, folder: string | undefined, now: Date): Promise<{ line: string; late: boolean } | null> {
  if (!folder) return null;
  const hours = (since: Date) => Math.max(0, Math.floor((now.getTime() - since.getTime()) / 3_600_000));
  const tooLong = (since: Date) => hours(since) >= 48;
  const [last] = await backupsIn(folder);
  if (last) {
    const age = hours(last.takenAt);
    const ago = age < 48 ? `${age} hours` : `${Math.floor(age / 24)} days`;
    return { line: `the last one is ${ago} old: ${last.file}`, late: tooLong(last.takenAt) };
  }
  const [first] = (await query('select min(at) at from activity')) as { at: Date | null }[];
  return { line: `none yet in ${folder}`, late: Boolean(first?.at && tooLong(first.at)) };
}

/** What is wrong with the list of erased accounts beside the backups; null where it is whole or there are no backups. The job adds to it every ten minutes. */
async function unlisted(query: Query, folder: string | undefined, now: Date): Promise<string | null> {
  if (!folder) return null;
  try {
    const listed = new Set((await readLedger(folder)).map((e) => e.erasureId));
    const missing = ((await query(erasedSql)) as unknown as Erased[]).filter(
      (e) => !listed.has(e.erasureId) && now.getTime() - Date.parse(e.doneAt) > 3_600_000,
    );
    return missing.length ? `${missing.length} not on the list in ${folder}: a restore would bring them back` : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Reads every file that has a row, one after the other, and says which the store has not or has changed. */
async function brokenFiles(query: Query, store: FileStore, out: (line: string) => void): Promise<number> {
  const rows = (await query('select id, sha256 from file order by id')) as { id: string; sha256: string }[];
  let lost = 0;
  for (const { id, sha256 } of rows) {
    const bytes = await store.get(sha256);
    if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) continue;
    lost++;
    out(`BROKEN  file ${id}: ${bytes ? 'its bytes are others than those that came' : 'its bytes are gone'}`);
  }
  out(`${rows.length} files read: ${lost || 'none'} broken.`);
  return lost;
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--list] [--files]',
  about: 'asks the database every rule that must hold; ends with 1 if one does not; --files: reads every uploaded file too',
  async run({ config, args, out }) {
    const flags = flagsOf(args, [], ['list', 'files']);
    const all = invariantsOf(features);
    if (flags.list) {
      for (const i of all) out(i.name);
      return 0;
    }
    const repeated = all.find((a, i) => all.findIndex((b) => b.name === a.name) !== i);
    if (repeated) throw new CommandError(`Two rules are called ${repeated.name}.`);
    const dataSource = makeDataSource(config.ownerDatabase);
    await dataSource.initialize();
    try {
      const query: Query = (sql) => dataSource.query(sql);
      await query('select 1');
      const names = (dataSource.options.migrations as (new () => object)[]).map((m) => m.name);
      const promises = await brokenPromises(query, names);
      for (const p of promises) out(`BROKEN  server: ${p.name} (${p.value})`);
      if (promises.some((p) => p.name.startsWith('migrations'))) {
        out('The rules of this version can only be asked at its own schema. Run "migrate" first.');
        return 1;
      }
      const broken = await brokenInvariants(query, features);
      for (const b of broken) {
        out(`BROKEN  ${b.name}: ${b.rows.length} rows`);
        for (const row of b.rows.slice(0, 3)) out(`          ${JSON.stringify(row)}`);
      }
      const backup = await lastBackup(query, config.GUILDHALL_BACKUPS, systemClock.now());
      out(
        backup
          ? `${backup.late ? 'BROKEN  backups' : 'Backups'}: ${backup.line}`
          : 'Backups: none by itself, GUILDHALL_BACKUPS is not set.',
      );
      const erased = await unlisted(query, config.GUILDHALL_BACKUPS, systemClock.now());
      if (erased) out(`BROKEN  erased accounts: ${erased}`);
      const lost = flags.files ? await brokenFiles(query, fileStoreOf(config), out) : 0;
      out(`${all.length} rules and 6 promises of the server: ${broken.length + promises.length || 'none'} broken.`);
      return broken.length + promises.length + lost || backup?.late || erased ? 1 : 0;
    } finally {
      await dataSource.destroy();
    }
  },
};
