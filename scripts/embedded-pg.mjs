// Embedded PostgreSQL: real server programs from npm, on a unix socket only, safe as root, taking up an orphaned server of the same data again.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { alive, bornAt, lock } from './lib/lock.mjs';
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

/** The same place at every start, so that an API that outlives its database finds the next one. Inside the data directory, unless the path is too long for a socket (107 bytes). */
function socketDir(ids, dir) {
  const inside = path.join(dir, 'socket');
  const uid = ids.uid ?? process.getuid();
  const host =
    Buffer.byteLength(inside) < 85
      ? inside
      : path.join('/tmp', `${socketPrefix}${crypto.createHash('sha256').update(dir).digest('hex').slice(0, 16)}`);
  fs.mkdirSync(host, { recursive: true, mode: 0o700 });
  const stat = fs.lstatSync(host);
  // Anybody can write in /tmp: what lies there under our name must be ours.
  if (!stat.isDirectory() || ![uid, process.getuid()].includes(stat.uid))
    throw new Plain(`${host} is in the way and belongs to somebody else. Remove it and start again.`);
  if ('uid' in ids) fs.chownSync(host, ids.uid, ids.gid);
  fs.chmodSync(host, 0o700);
  return host;
}

function launch(programs, ids, dir, data, settings) {
  const host = socketDir(ids, dir);
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

/** Who uses the server of this directory: one file for each process. The last one to go stops it, also when another has started it. */
function joinUsers(dir) {
  const folder = path.join(dir, 'users');
  fs.mkdirSync(folder, { recursive: true });
  const own = path.join(folder, `${process.pid}-${bornAt(process.pid)}-${Math.random().toString(36).slice(2, 8)}`);
  fs.writeFileSync(own, '');
  return function leave() {
    fs.rmSync(own, { force: true });
    return fs.readdirSync(folder).some((name) => {
      const [pid, born] = name.split('-');
      const lives = alive(Number(pid)) && bornAt(pid) === born;
      if (!lives) fs.rmSync(path.join(folder, name), { force: true });
      return lives;
    });
  };
}

/** Starts the server of `dir`, or takes up the one that is running there.
 *  Resolves { host, database, pid, reused, dir, data, env, leave, stop }: `env` are the settings that lead the API to it; `leave` only says that it is no longer used; `stop` stops it unless others still use it. Throws Plain with one clear line. */
export async function startEmbedded({ dir: wanted, database = 'guildhall', settings = [], log = () => undefined }) {
  const ids = serverUser(path.join(path.resolve(wanted), `pg${MAJOR}`));
  const programs = await findBinaries(ids, log);
  const { dir, data } = prepareDir(wanted, ids, log);
  const turn = () =>
    lock(path.join(dir, 'server.lock'), (pid) => log(`waiting for process ${pid}, which is starting or stopping the database`));
  const held = await turn();
  try {
    const { server, reused } = await bring(programs, ids, dir, data, database, settings);
    const leave = joinUsers(dir);
    const stop = async () => {
      // A full disk takes no lock, and must not keep the server running.
      const mine = await turn().catch(() => undefined);
      try {
        if (!leave()) await stopServer(server.pid, server.host);
      } finally {
        mine?.release();
      }
    };
    return {
      host: server.host,
      database,
      pid: server.pid,
      reused,
      dir,
      data,
      env: { GUILDHALL_DB_SOCKET: server.host, GUILDHALL_DB_NAME: database },
      leave,
      stop,
    };
  } finally {
    held.release();
  }
}

async function bring(programs, ids, dir, data, database, settings) {
  const orphan = runningServer(data);
  if (orphan) {
    if (await ready(orphan, database, 60_000)) return { server: orphan, reused: true };
    // It is ending, or somebody cleared away its socket: let it end, then start anew.
    await stopServer(orphan.pid, orphan.host);
  }
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) initdb(programs, data);
  for (let attempt = 1; ; attempt++) {
    const server = launch(programs, ids, dir, data, settings);
    if (await ready(server, database, 120_000)) return { server, reused: false };
    removeSocketDir(server.host);
    const said = server.said();
    // Backends of a killed server may need a moment to notice.
    if (attempt === 20 || !/pre-existing shared memory block|lock file .* already exists|is another postmaster/.test(said))
      throw startProblem(said, dir);
    await setTimeout(500);
  }
}
