import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg, { type Client, type PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import { makeDataSource } from '../../data-source.js';
import { makeRoles } from '../../db/roles.js';
import { CommandError } from '../command.js';
import { checksumOf, columnList, foreignKeysOf, materializedViewsOf, plainSession, qualified, tablesOf } from './catalog.js';
import { copyIn } from './copy.js';
import type { BackupManifest } from './manifest.js';
import type { TarReader } from './tar.js';

/** Builds the schema as the backup knew it: the migrations up to its head, no further. */
export async function buildSchema(database: PoolConfig, manifest: BackupManifest): Promise<void> {
  const whole = makeDataSource(database);
  const known = (whole.options.migrations as (new () => object)[]).map((m) => m.name);
  const unknown = manifest.migrations.filter((name) => !known.includes(name));
  if (unknown.length)
    throw new CommandError(`The backup was taken by a newer version (${manifest.version}): this one does not know ${unknown[0]}.`);
  const wanted = new Set(manifest.migrations);
  const limited = new DataSource({
    ...whole.options,
    migrations: (whole.options.migrations as (new () => object)[]).filter((m) => wanted.has(m.name)) as never,
  });
  await limited.initialize();
  try {
    await makeRoles((sql) => limited.query(sql));
    await limited.query('set statement_timeout = 0');
    await limited.runMigrations();
  } finally {
    await limited.destroy();
  }
}

/** Fills an empty database of the right schema, in one transaction. Foreign keys are taken away and put back, so that PostgreSQL checks every one of them again;
 *  at the end every table must have the sum that it had when it was saved. */
export async function loadTables(
  database: PoolConfig,
  tar: TarReader,
  manifest: BackupManifest,
  report: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ ...database, application_name: 'guildhall-restore' });
  await client.connect();
  try {
    await client.query(plainSession);
    await client.query('begin');
    const present = new Map((await tablesOf(client)).map((t) => [qualified(t), t]));
    for (const t of manifest.tables) {
      const here = present.get(qualified(t));
      const missing = here ? t.columns.filter((c) => !here.columns.includes(c)) : t.columns;
      if (missing.length)
        throw new CommandError(
          `This version has no ${qualified(t)}${here ? ` (${missing.join(', ')})` : ''}: the backup is of another build. Restore it with version ${manifest.version}.`,
        );
    }
    const keys = await foreignKeysOf(client);
    for (const k of keys) await client.query(`alter table ${k.table} drop constraint ${k.name}`);
    for (const t of present.values()) await client.query(`alter table ${qualified(t)} disable trigger user`);
    await client.query(`truncate ${[...present.keys()].join(', ')}`);
    for (const t of manifest.tables) await loadTable(client, tar, t, report);
    for (const s of manifest.sequences) await client.query('select setval($1::regclass, $2::bigint, $3)', [qualified(s), s.last, s.called]);
    for (const t of present.values()) await client.query(`alter table ${qualified(t)} enable trigger user`);
    for (const k of keys) await client.query(`alter table ${k.table} add constraint ${k.name} ${k.definition}`);
    for (const view of await materializedViewsOf(client)) await client.query(`refresh materialized view ${view}`);
    for (const t of manifest.tables) {
      const sum = await checksumOf(client, t);
      if (sum.rows !== t.rows || sum.md5 !== t.md5)
        throw new CommandError(`${qualified(t)} did not come back as it was saved (${sum.rows} of ${t.rows} rows); nothing was kept.`);
    }
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function loadTable(
  client: Client,
  tar: TarReader,
  table: BackupManifest['tables'][number],
  report: (line: string) => void,
): Promise<void> {
  const gunzip = createGunzip();
  const fed = pipeline(tar.stream(tar.entries.get(table.entry)!), gunzip);
  fed.catch(() => undefined);
  const rows = await copyIn(client, `copy ${qualified(table)} (${columnList(table)}) from stdin`, gunzip);
  await fed;
  report(`${table.schema}.${table.name}: ${rows} rows`);
}

/** Writes the uploaded files back; one that is there is replaced as a whole. */
export async function loadFiles(folder: string, tar: TarReader, manifest: BackupManifest): Promise<number> {
  let count = 0;
  for (const file of manifest.files)
    for (const relative of file.paths) {
      const target = path.resolve(folder, relative);
      if (!target.startsWith(path.resolve(folder) + path.sep))
        throw new CommandError(`The backup names a file outside the folder of files: ${relative}`);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await pipeline(tar.stream(tar.entries.get(file.entry)!), createWriteStream(`${target}.partial`, { mode: 0o600 }));
      await rename(`${target}.partial`, target);
      count++;
    }
  return count;
}
