import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg, { type Client, type PoolConfig } from 'pg';
import { checksumOf, columnList, migrationsOf, plainSession, qualified, sequencesOf, tablesOf, type Table } from './catalog.js';
import { copyOut } from './copy.js';
import { MANIFEST, type BackupManifest } from './manifest.js';
import { TarWriter } from './tar.js';

interface Options {
  readonly database: PoolConfig;
  readonly filesDir: string;
  readonly out: string;
  readonly version: string;
  readonly takenAt: Date;
  readonly report: (line: string) => void;
  /** Reads what was written before it gets its name; what it throws is the end of the backup. */
  readonly check?: (file: string) => Promise<void>;
}

/** Writes one backup: every table as it was at one moment, however much is written meanwhile, then the uploaded files. The name appears only when all is on the disk. */
export async function writeBackup(options: Options): Promise<BackupManifest> {
  const aside = await mkdtemp(`${options.out}.partial-`);
  const client = new pg.Client({ ...options.database, application_name: 'guildhall-backup' });
  await client.connect();
  try {
    const partial = path.join(aside, 'backup.tar');
    const tar = await TarWriter.create(partial);
    try {
      const manifest = await fill(tar, client, aside, options);
      await tar.addText(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
      await tar.close();
      await options.check?.(partial);
      await rename(partial, options.out);
      return manifest;
    } catch (error) {
      await tar.abandon();
      throw error;
    }
  } finally {
    await client.end().catch(() => undefined);
    await rm(aside, { recursive: true, force: true });
  }
}

async function fill(
  tar: TarWriter,
  client: Client,
  aside: string,
  { filesDir, version, takenAt, report }: Options,
): Promise<BackupManifest> {
  await client.query(plainSession);
  await client.query('begin isolation level repeatable read, read only');
  const { rows: about } = await client.query<{ server: string }>(`select current_setting('server_version') server`);
  const tables: BackupManifest['tables'][number][] = [];
  for (const table of await tablesOf(client)) {
    const entry = `tables/${table.schema}.${table.name}.copy.gz`;
    const dumped = await dumpTable(tar, client, table, entry, path.join(aside, 'table'));
    const sum = await checksumOf(client, table);
    if (sum.rows !== dumped.rows) throw new Error(`${qualified(table)}: ${dumped.rows} rows copied, ${sum.rows} counted`);
    tables.push({ ...table, columns: [...table.columns], entry, sha256: dumped.sha256, ...sum });
    report(`${table.schema}.${table.name}: ${sum.rows} rows`);
  }
  const migrations = await migrationsOf(client);
  // Sequences know no snapshot: read last, they are never behind the rows.
  const sequences = await sequencesOf(client);
  await client.query('commit');
  const files = await addFiles(tar, filesDir, path.join(aside, 'file'));
  if (files.length) report(`${files.length} files`);
  return {
    format: 1,
    application: 'guildhall',
    version,
    takenAt: takenAt.toISOString(),
    server: about[0]!.server,
    migrations,
    tables,
    sequences,
    files,
  };
}

async function dumpTable(
  tar: TarWriter,
  client: Client,
  table: Table,
  entry: string,
  spool: string,
): Promise<{ rows: number; sha256: string }> {
  const gzip = createGzip({ level: 6 });
  const digest = createHash('sha256');
  const tap = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      digest.update(chunk);
      done(null, chunk);
    },
  });
  const written = pipeline(gzip, tap, createWriteStream(spool, { mode: 0o600 }));
  // Whoever fails first is the one to be told; the other must not go unheard.
  written.catch(() => undefined);
  let rows: number;
  try {
    rows = await copyOut(client, `copy (select ${columnList(table)} from ${qualified(table)}) to stdout`, gzip);
    gzip.end();
    await written;
  } catch (error) {
    gzip.destroy();
    throw error;
  }
  await tar.add(entry, (await stat(spool)).size, createReadStream(spool));
  return { rows, sha256: digest.digest('hex') };
}

async function addFiles(tar: TarWriter, folder: string, spool: string): Promise<BackupManifest['files']> {
  const known = new Map<string, BackupManifest['files'][number]>();
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const item of names
    .filter((n) => n.isFile())
    .sort((a, b) => (path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1))) {
    const file = path.join(item.parentPath, item.name);
    try {
      await copyFile(file, spool);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue; // removed meanwhile
      throw error;
    }
    const digest = createHash('sha256');
    for await (const chunk of createReadStream(spool)) digest.update(chunk as Buffer);
    const sha256 = digest.digest('hex');
    const relative = path.relative(folder, file);
    const same = known.get(sha256);
    if (same) {
      same.paths.push(relative);
      continue;
    }
    const { size } = await stat(spool);
    await tar.add(`files/${sha256}`, size, createReadStream(spool));
    known.set(sha256, { entry: `files/${sha256}`, sha256, size, paths: [relative] });
  }
  return [...known.values()];
}
