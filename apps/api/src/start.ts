import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { backUp } from './cli/backups.js';
import { ConfigError, unhurried, vaultRole, type Config } from './config.js';
import { makeDataSource } from './data-source.js';
import { grantTables, makeRoles } from './db/roles.js';
import { features } from './features.js';
import { makeHttp } from './http.js';
import { doorlessFields, rootFieldsTwice } from './kernel/check-doors.js';
import { systemClock, type Clock } from './kernel/clock.js';
import { CtxFactory } from './kernel/ctx.factory.js';
import { installJobs, Jobs } from './kernel/jobs.js';
import { log } from './kernel/log.js';
import { Manifest } from './kernel/manifest.js';
import { Vault } from './kernel/vault.js';
import { startProblem } from './start-problem.js';
import type { Page } from './site/page.types.js';
import { site } from './site/site.module.js';

export interface Running {
  readonly app: NestFastifyApplication;
  readonly factory: CtxFactory;
  readonly jobs: Jobs;
  stop(): Promise<void>;
}
interface Options {
  manifestFile: string;
  /** Folder of the built web; beside the manifest by default. */
  webDist?: string;
  /** Other pages than the product's. */
  pages?: readonly Page[];
  clock?: Clock;
  /** Takes jobs by polling; tests drain them by hand. */
  work?: boolean;
  port?: number;
}

/** @param version as the server tells it in `server_version_num`, e.g. 150004 */
export function mustBeNewEnough(version: number): void {
  if (version < 150_000) throw new ConfigError(`DATABASE_URL is a PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed.`);
}

/** Migrations that a database with content has yet to see. */
async function pendingOf(query: (sql: string) => Promise<unknown>, source: DataSource): Promise<string[]> {
  const [{ begun }] = (await query(`select to_regclass('public.migrations') is not null begun`)) as [{ begun: boolean }];
  const done = begun ? ((await query('select name from migrations')) as { name: string }[]).map((row) => row.name) : [];
  return done.length ? source.migrations.map((m) => m.constructor.name).filter((name) => !done.includes(name)) : [];
}

/** What an update changes can be had back; where that cannot be promised nothing is changed. */
async function saveBefore(config: Config, pending: readonly string[], clock: Clock): Promise<void> {
  const folder = config.GUILDHALL_BACKUPS;
  if (!folder || !pending.length) return;
  try {
    log.info({ file: await backUp(config, folder, 'update', clock.now()), pending }, 'backup taken before migrations');
  } catch (error) {
    const reason = startProblem(error) ?? String(error);
    throw new ConfigError(
      `The database was not changed: no backup could be written to GUILDHALL_BACKUPS, ${folder} (${reason}). Mend that, or leave GUILDHALL_BACKUPS empty to go on without one.`,
    );
  }
}

/** Brings the database to the newest version, one process at a time. On connections of its own: no limit of time that holds for requests may cut a migration short. */
async function migrate(config: Config, clock: Clock): Promise<void> {
  const { ownerDatabase } = config;
  const source = await makeDataSource({ ...ownerDatabase, max: 2, options: unhurried }).initialize();
  try {
    const lock = source.createQueryRunner();
    try {
      const [{ version }] = await lock.query(`select current_setting('server_version_num')::int version`);
      mustBeNewEnough(version as number);
      await lock.query('select pg_advisory_lock(4711)');
      const run = (sql: string) => lock.query(sql);
      await makeRoles(run);
      await saveBefore(config, await pendingOf(run, source), clock);
      await source.runMigrations();
      await installJobs(ownerDatabase);
      await grantTables(run);
    } finally {
      // The lock goes with its connection.
      await lock.release();
    }
  } finally {
    await source.destroy();
  }
}

/** Whatever logins the operator has given: the one that serves requests cannot read the vault, and the other one can. */
async function mustBeApart(main: DataSource, vault: Vault): Promise<void> {
  const sql = `select current_user "user", has_schema_privilege('vault', 'usage') and has_table_privilege('vault.review_identity', 'select') reads`;
  const [app] = await main.query<{ user: string; reads: boolean }[]>(sql);
  const [second] = await vault.run<{ user: string; reads: boolean }>({ text: sql });
  if (app!.reads)
    throw new ConfigError(`${app!.user} serves requests and may read the vault. GUILDHALL_DB_APP_URL must be a login without it.`);
  if (!second!.reads)
    throw new ConfigError(`${second!.user} may not read the vault. GUILDHALL_DB_VAULT_URL must be the login ${vaultRole}.`);
}

/** A database that is at the newest version, with the jobs that go with it. */
export async function connect(config: Config, clock: Clock = systemClock): Promise<CtxFactory> {
  await migrate(config, clock);
  const dataSource = await makeDataSource(config.database).initialize();
  const vault = new Vault(config.vaultDatabase);
  await mustBeApart(dataSource, vault);
  const all = <K extends 'subscribers' | 'queues' | 'schedules'>(key: K) =>
    features.flatMap((f) => [...(f[key] ?? [])]) as NonNullable<(typeof features)[number][K]>[number][];
  const jobs = new Jobs(config.database, all('subscribers'), all('queues'), all('schedules'));
  return new CtxFactory(dataSource, vault, jobs, clock, config);
}

export async function start(config: Config, options: Options, extend?: (server: FastifyInstance) => Promise<void>): Promise<Running> {
  log.level = config.GUILDHALL_LOG_LEVEL;
  const open = doorlessFields(features);
  const twice = rootFieldsTwice(features);
  if (twice.length) throw new Error(`one name for two root fields: ${twice.join('; ')}`);
  if (open.length) throw new Error(`no right declared: ${open.join(', ')}`);
  const factory = await connect(config, options.clock);
  await factory.jobs.start(factory);
  const manifest = Manifest.load(options.manifestFile, { growing: config.NODE_ENV === 'development' });
  const dist = options.webDist ?? path.join(path.dirname(options.manifestFile), 'dist');
  const app = await makeHttp(config, factory, manifest, async (server) => {
    await site(server, { config, factory, manifest, dist, ...(options.pages ? { pages: options.pages } : {}) });
    await extend?.(server);
  });
  await app.listen(options.port ?? config.PORT, config.HOST);
  if (options.work ?? config.GUILDHALL_JOBS) await factory.jobs.work();
  return {
    app,
    factory,
    jobs: factory.jobs,
    async stop() {
      await app.close();
      await factory.jobs.stop();
      await factory.close();
    },
  };
}
