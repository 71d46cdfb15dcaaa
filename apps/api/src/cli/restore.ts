import path from 'node:path';
import pg, { type PoolConfig } from 'pg';
import { readConfig, unhurried, type Config } from '../config.js';
import { eraseAgain } from '../erasure/again.service.js';
import { erasedSql, merged, readLedger, type Erased } from '../erasure/ledger.service.js';
import { features } from '../features.js';
import { installJobs } from '../kernel/jobs.js';
import { connect } from '../start.js';
import { CommandError, UsageError, flagsOf, type Command } from './command.js';
import { brokenInvariants, type Broken } from './doctor.js';
import { tablesOf } from './dump/catalog.js';
import { buildSchema, loadFiles, loadTables } from './dump/load.js';
import { openBackup } from './dump/read.js';
import { DamagedArchive } from './dump/tar.js';

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore --from FILE (--verify | --into NAME|URL)',
  about: 'checks a backup, or brings it into an empty database',
  async run({ config, args, out }) {
    const flags = flagsOf(args, ['from', 'into'], ['verify']);
    if (!flags.from) throw new UsageError('Which backup?');
    if (Boolean(flags.into) === Boolean(flags.verify))
      throw new UsageError('Either --verify, which changes nothing, or --into a database.');
    const opened = await openBackup(path.resolve(process.env.INIT_CWD ?? '.', flags.from)).catch((error: unknown) => {
      if (error instanceof DamagedArchive) return error;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new CommandError(`There is no file ${flags.from}.`);
      throw error;
    });
    if (opened instanceof DamagedArchive) {
      out(`REFUSED: ${flags.from} is not a whole backup: ${opened.message}.`);
      return 1;
    }
    const { tar, manifest } = opened;
    const rows = manifest.tables.reduce((n, t) => n + t.rows, 0);
    out(
      `${flags.from} is whole: taken ${manifest.takenAt} by version ${manifest.version}, ${rows} rows in ${manifest.tables.length} tables, ${manifest.files.length} files.`,
    );
    if (!flags.into) return 0;

    // First of all: what cannot be read must stop it before anybody is back.
    const erased = await erasedSince(config, path.dirname(path.resolve(process.env.INIT_CWD ?? '.', flags.from)), out);
    const target = await targetOf(config, flags.into);
    await mustBeEmpty(target.ownerDatabase, flags.into);
    await buildSchema(target.ownerDatabase, manifest);
    await installJobs(target.ownerDatabase);
    await loadTables(target.ownerDatabase, tar, manifest, out);
    const files = await loadFiles(config.GUILDHALL_FILES, tar, manifest);
    // Whatever migrations came after the backup.
    const factory = await connect(target);
    const count = erased.length ? await factory.jobs.during(factory, () => eraseAgain(factory.make(null), erased)) : 0;
    await factory.close();
    if (count) out(`Erased again, as it was done since the backup was taken: ${count} ${count === 1 ? 'account' : 'accounts'}.`);
    const broken = await askAll(target.ownerDatabase);
    out(`Restored into ${flags.into}: ${rows} rows and ${files} files, every table with the sum it was saved with.`);
    if (config.bucket)
      out(`Uploaded files are read from the bucket ${config.bucket.name}: bring its copy back too, then run "doctor --files".`);
    for (const b of broken) out(`Rule broken: ${b.name} (${b.rows.length} rows)`);
    return broken.length ? 1 : 0;
  },
};

/** Whoever was erased, as the lists beside the backups and the database that is in use now know it. Where that one is not there any more, the lists are all there is. */
async function erasedSince(config: Config, beside: string, out: (line: string) => void): Promise<Erased[]> {
  const folders = [beside, ...(config.GUILDHALL_BACKUPS ? [path.resolve(config.GUILDHALL_BACKUPS)] : [])];
  const lists = await Promise.all([...new Set(folders)].map((folder) => readLedger(folder)));
  const client = new pg.Client(config.ownerDatabase);
  try {
    await client.connect();
    const { rows } = await client.query<{ known: boolean }>(`select to_regclass('public.erasure') is not null known`);
    if (rows[0]!.known) lists.push((await client.query<Erased>(erasedSql)).rows);
  } catch {
    out('The database that is in use now did not answer: accounts that were erased are known from the lists beside the backups alone.');
  } finally {
    await client.end().catch(() => undefined);
  }
  return merged(...lists);
}

/** The configuration that leads to the database of this name (made if it is not there) or address. */
async function targetOf(config: Config, into: string): Promise<Config> {
  const reaching = (env: Record<string, string>): Config => {
    const read = readConfig({ ...env, NODE_ENV: config.NODE_ENV, GUILDHALL_FILES: config.GUILDHALL_FILES });
    return { ...read, ownerDatabase: { ...read.ownerDatabase, options: unhurried } };
  };
  if (/^postgres(ql)?:\/\//.test(into)) return reaching({ DATABASE_URL: into });
  if (!/^[a-z_][a-z0-9_]*$/.test(into))
    throw new CommandError('--into takes a plain name of a database or an address that starts with postgresql://');
  const client = new pg.Client(config.ownerDatabase);
  await client.connect();
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [into]);
    if (!known.rowCount) await client.query(`create database ${into}`);
  } finally {
    await client.end();
  }
  if (!config.DATABASE_URL)
    return reaching({
      GUILDHALL_DB_NAME: into,
      ...(config.GUILDHALL_DB_SOCKET ? { GUILDHALL_DB_SOCKET: config.GUILDHALL_DB_SOCKET } : {}),
    });
  const url = new URL(config.DATABASE_URL);
  url.pathname = `/${into}`;
  return reaching({ DATABASE_URL: url.href });
}

async function mustBeEmpty(database: PoolConfig, name: string): Promise<void> {
  const client = new pg.Client(database);
  await client.connect();
  try {
    const tables = await tablesOf(client);
    if (tables.length)
      throw new CommandError(`${name.replace(/:\/\/[^@]*@/, '://…@')} is not empty (${tables.length} tables); a restore never overwrites.`);
  } finally {
    await client.end();
  }
}

async function askAll(owner: PoolConfig): Promise<Broken[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return await brokenInvariants(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows, features);
  } finally {
    await client.end();
  }
}
