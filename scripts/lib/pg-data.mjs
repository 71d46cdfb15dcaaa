// The data directory of the embedded PostgreSQL: where it is, whether it fits, and who is using it.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { alive, makeFolder } from './lock.mjs';
import { MAJOR, serverUser } from './pg-binaries.mjs';
import { plainCause, Plain } from './say.mjs';
import { DATABASE_NEEDS, mustHaveRoom } from './space.mjs';

/** Creates (or moves aside for root) the directory; returns { dir, data }. */
export function prepareDir(wanted, ids, log) {
  let dir = path.resolve(wanted);
  try {
    makeFolder(dir);
    if ('uid' in ids) {
      // Every folder above must let the server's user through.
      const through = spawnSync('/bin/sh', ['-c', 'cd "$0"', path.dirname(dir)], { ...ids, cwd: '/' }).status === 0;
      if (!through) dir = elsewhere(dir, ids, log);
      fs.chownSync(dir, ids.uid, ids.gid);
      fs.chmodSync(dir, 0o711);
    }
    fs.accessSync(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    if (error instanceof Plain) throw error;
    throw new Plain(plainCause({ ...error, code: error.code, path: dir }) ?? `The data directory ${dir} cannot be used: ${error.message}`);
  }
  mustBeOfUse(dir);
  const owner = fs.statSync(path.join(dir, `pg${MAJOR}`), { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && owner !== (ids.uid ?? process.getuid()))
    throw new Plain(
      `The data in ${dir} belongs to another user (number ${owner}). Start as that user, or choose another folder with DATA_DIR.`,
    );
  return { dir, data: path.join(dir, `pg${MAJOR}`) };
}

function elsewhere(dir, ids, log) {
  const other = `/var/tmp/guildhall-data-${crypto.createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;
  fs.mkdirSync(other, { recursive: true, mode: 0o711 });
  const stat = fs.lstatSync(other);
  if (!stat.isDirectory() || (stat.uid !== 0 && stat.uid !== ids.uid))
    throw new Plain(`${other} is in the way and belongs to somebody else. Remove it and start again.`);
  log(`the data is in ${other}, because ${dir} is closed to the user who runs the database`);
  return other;
}

/** One line when the data was written by another major version. */
function checkVersion(dir) {
  const versionIn = (folder) => {
    try {
      return fs.readFileSync(path.join(dir, folder, 'PG_VERSION'), 'utf8').trim();
    } catch {
      return undefined;
    }
  };
  const own = versionIn(`pg${MAJOR}`);
  const other =
    own && own !== MAJOR
      ? [`pg${MAJOR}`, own]
      : fs
          .readdirSync(dir)
          .map((f) => [f, /^pg\d+$/.test(f) && versionIn(f)])
          .find(([f, v]) => v && f !== `pg${MAJOR}` && !own);
  if (!other) return;
  throw new Plain(
    `The data in ${path.join(dir, other[0])} was written by PostgreSQL ${other[1]}; this version brings ${MAJOR}. Take a backup with the version of Guildhall that wrote it and restore it here, or move the folder away to begin anew.`,
  );
}

/** What can be known of the directory before anything is installed or built for it. */
export function mustBeOfUse(dir) {
  serverUser(path.join(dir, `pg${MAJOR}`));
  checkVersion(dir);
  mustHaveRoom(dir, DATABASE_NEEDS, 'the database');
}

function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    const ps = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return ps.status === 0 ? ps.stdout.trim().split(' ') : [];
  }
}

/** The server that works on this data: { pid, host } or null. Removes a pid file whose owner is a zombie or a stranger with a recycled id;
 *  PostgreSQL itself still refuses to start while old backends hold the shared memory of the directory. */
export function runningServer(data) {
  const file = path.join(data, 'postmaster.pid');
  let lines;
  try {
    lines = fs.readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const host = lines[4] ?? '';
  const command = pid > 0 && alive(pid) ? commandOf(pid) : [];
  const own = (command[0] ?? '').endsWith('postgres') && command.some((word) => path.resolve(word) === path.resolve(data));
  if (own) return { pid, host };
  fs.rmSync(file, { force: true });
  removeSocketDir(host);
  return null;
}

export const socketPrefix = 'guildhall-db-';
/** Only ever removes what the launcher itself made in /tmp. */
export function removeSocketDir(host) {
  if (host && path.basename(host).startsWith(socketPrefix)) fs.rmSync(host, { recursive: true, force: true });
}
