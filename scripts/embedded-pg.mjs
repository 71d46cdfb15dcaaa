// Embedded PostgreSQL: real server programs from npm, on a unix socket only, safe as root, taking up an orphaned server of the same data again.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { alive } from './lib/lock.mjs';
import { fromApi } from './lib/paths.mjs';
import { findBinaries, MAJOR, serverUser } from './lib/pg-binaries.mjs';
import { prepareDir, removeSocketDir, runningServer, socketPrefix } from './lib/pg-data.mjs';
import { plainCause, Plain } from './lib/say.mjs';

const options = ['listen_addresses=', 'shared_buffers=64MB', 'max_connections=100', 'log_min_messages=warning', 'log_checkpoints=off'];

function initdb(programs, data) {
  // A killed initdb must never look like a cluster: it works aside, then the folder gets its name.
  const aside = `${data}.init`;
  fs.rmSync(aside, { recursive: true, force: true });
  const { status, stderr, error } = programs.exec('initdb', [
    '-D',
    aside,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--data-checksums',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--locale=C',
    '--no-instructions',
  ]);
  if (status !== 0) {
    fs.rmSync(aside, { recursive: true, force: true });
    throw new Plain(
      plainCause({ message: stderr, path: path.dirname(data) }) ??
        `The database could not be created: ${(stderr || error?.message || '').trim()}`,
    );
  }
  fs.renameSync(aside, data);
}

function socketDir(ids) {
  // The whole path of the socket must stay below 107 bytes.
  const base = os.tmpdir().length > 60 ? '/tmp' : os.tmpdir();
  const dir = fs.mkdtempSync(path.join(base, socketPrefix));
  if ('uid' in ids) fs.chownSync(dir, ids.uid, ids.gid);
  return dir;
}

function launch(programs, ids, dir, data, settings) {
  const host = socketDir(ids);
  const logFile = path.join(dir, 'pg.log');
  if ((fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) fs.renameSync(logFile, `${logFile}.1`);
  const begin = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const out = fs.openSync(logFile, 'a', 0o600);
  // Detached: Ctrl-C in the terminal must not stop the database under the application.
  const child = spawn(programs.bin('postgres'), ['-D', data, '-k', host, ...[...options, ...settings].flatMap((o) => ['-c', o])], {
    ...ids,
    cwd: '/',
    stdio: ['ignore', out, out],
    detached: true,
    env: programs.env,
  });
  fs.closeSync(out);
  child.unref();
  return {
    pid: child.pid,
    host,
    ended: () => child.exitCode !== null || child.signalCode !== null,
    said: () => fs.readFileSync(logFile, 'utf8').slice(begin),
  };
}

async function connectable(host, database) {
  const { default: pg } = await fromApi('pg');
  const client = new pg.Client({ host, user: 'postgres', database: 'postgres', connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!known.rowCount) await client.query(`create database "${database.replaceAll('"', '""')}"`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function gone(pid, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await setTimeout(20)) if (!alive(pid)) return true;
  return !alive(pid);
}
/** Fast shutdown; the hard way only when the server does not answer for long. */
export async function stopServer(pid, host) {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 2000],
  ]) {
    try {
      process.kill(pid, signal);
    } catch {
      break;
    }
    if (await gone(pid, patience)) break;
  }
  removeSocketDir(host);
}

/** Waits until the server takes connections; false when it has gone or its socket is lost. */
async function ready(server, database, patience) {
  let last;
  for (const end = Date.now() + patience; Date.now() < end; await setTimeout(30)) {
    try {
      await connectable(server.host, database);
      return true;
    } catch (error) {
      last = error;
      if (server.ended ? server.ended() : !alive(server.pid)) return false;
      if (!server.ended && error.code === 'ENOENT' && !fs.existsSync(server.host)) return false;
    }
  }
  throw new Plain(`The database does not take connections: ${last?.message ?? 'no answer'}`);
}

function startProblem(said, dir) {
  const full = plainCause({ message: said, path: dir });
  if (full && /No space|ENOSPC/.test(said)) return new Plain(full);
  const reason =
    said
      .split('\n')
      .filter((l) => /FATAL|PANIC|could not/.test(l))
      .at(-1) ??
    said.trim().split('\n').at(-1) ??
    '';
  return new Plain(`The database does not start: ${reason.replace(/^.*?(FATAL|PANIC): */, '')} (whole log: ${path.join(dir, 'pg.log')})`);
}

/** Starts the server of `dir`, or takes up the one that is running there.
 *  Resolves { host, database, pid, reused, dir, env, stop }: `env` are the settings that lead the API to it. Throws Plain with one clear line. */
export async function startEmbedded({ dir: wanted, database = 'guildhall', settings = [], log = () => undefined }) {
  const ids = serverUser(path.join(path.resolve(wanted), `pg${MAJOR}`));
  const programs = await findBinaries(ids, log);
  const { dir, data } = prepareDir(wanted, ids, log);
  const { bavail, bsize } = fs.statfsSync(dir);
  if (bavail * bsize < 64 * 1024 ** 2)
    throw new Plain(`The disk is full: ${Math.round((bavail * bsize) / 1024 ** 2)} MB are free at ${dir}, the database needs more.`);
  const opened = (server, reused) => ({
    host: server.host,
    database,
    pid: server.pid,
    reused,
    dir,
    data,
    env: { GUILDHALL_DB_SOCKET: server.host, GUILDHALL_DB_NAME: database },
    stop: () => stopServer(server.pid, server.host),
  });

  const orphan = runningServer(data);
  if (orphan) {
    if (await ready(orphan, database, 60_000)) return opened(orphan, true);
    // It is ending, or somebody cleared away its socket: let it end, then start anew.
    await stopServer(orphan.pid, orphan.host);
  }
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) initdb(programs, data);
  for (let attempt = 1; ; attempt++) {
    const server = launch(programs, ids, dir, data, settings);
    if (await ready(server, database, 120_000)) return opened(server, false);
    removeSocketDir(server.host);
    const said = server.said();
    // Backends of a killed server may need a moment to notice; two starts at once: the other one has won.
    const other = runningServer(data);
    if (other && (await ready(other, database, 60_000))) return opened(other, true);
    if (attempt === 20 || !/pre-existing shared memory block|lock file .* already exists|is another postmaster/.test(said))
      throw startProblem(said, dir);
    await setTimeout(500);
  }
}
