// Starts the database and the API as children, waits until they answer, and stops them in the right order.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startEmbedded } from '../embedded-pg.mjs';
import { at, dataDir, entry } from './paths.mjs';
import { Plain } from './say.mjs';

/** Settings of the runner itself, which the API does not know. */
export const apiEnv = (more = {}) => {
  const { DATA_DIR, GUILDHALL_TEMPLATE, GUILDHALL_DEMO_TEMPLATE, ...env } = process.env;
  return { ...env, ...more };
};

/** The embedded server, or the one that DATABASE_URL names: { env, stop, dir?, remark }. */
export async function openDatabase({ dir = dataDir(), database, settings, log } = {}) {
  if (process.env.DATABASE_URL) return { env: {}, stop: async () => undefined, dir, remark: 'the server of DATABASE_URL' };
  const server = await startEmbedded({ dir, database, settings, log });
  const elsewhere =
    server.dir === path.resolve(dir) ? '' : `, with its data in ${server.dir}, because ${dir} is closed to the user who runs it`;
  return { ...server, remark: `${server.reused ? 'the running one taken up again' : 'started'}${elsewhere}` };
}

/** Refuses with one line when nobody can listen there. */
export async function checkPort(port, host) {
  if (!/^\d+$/.test(String(port)) || Number(port) < 1 || Number(port) > 65535)
    throw new Plain(`PORT must be a whole number from 1 to 65535; it is "${port}".`);
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new Plain(
            `Port ${port} is taken by another program. Choose another one: PORT=${Number(port) < 65535 ? Number(port) + 1 : 3001} npm start`,
          ),
        );
      else if (error.code === 'EACCES')
        reject(new Plain(`Port ${port} is only for the system's administrator. Choose one above 1023: PORT=3000 npm start`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new Plain(`HOST "${host}" is not an address of this machine.`));
      else reject(error);
    });
    server.listen(Number(port), host, () => server.close(() => resolve()));
  });
}
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Spawns a Node script that ends when this process does, however this process ends. Its own process group: Ctrl-C reaches only the runner. */
export function spawnApi(args, { env, stdio = ['ignore', 'inherit', 'inherit'] }) {
  return spawn(process.execPath, ['--import', at('scripts/lib/with-parent.mjs'), ...args], {
    cwd: at('apps/api'),
    env,
    stdio: [...stdio, 'ipc'],
    detached: process.platform !== 'win32',
  });
}
const ended = (child) => child.exitCode !== null || child.signalCode !== null;

/** Waits until the API says that it is ready; fails as soon as the process has gone. */
export async function answers(url, child, patience = 60_000) {
  for (const end = Date.now() + patience; Date.now() < end; await setTimeout(50)) {
    if (child && ended(child)) throw new Plain('The server has stopped; the reason stands above.');
    try {
      const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
    } catch {
      // not yet
    }
  }
  throw new Plain(`The server does not answer at ${url}.`);
}

/** SIGTERM, then after `patience` the hard way; `group` also ends what the child has started itself. Resolves when it has gone. */
export async function stopChild(child, patience = 25_000, { group = false } = {}) {
  if (ended(child)) return;
  const closed = new Promise((resolve) => child.once('exit', resolve));
  const kill = (signal) => (group && process.platform !== 'win32' ? process.kill(-child.pid, signal) : child.kill(signal));
  kill('SIGTERM');
  const timer = setTimeout(patience, 'late', { ref: false });
  if ((await Promise.race([closed, timer])) === 'late') {
    kill('SIGKILL');
    await closed;
  }
}

/** Calls `stop` once at SIGINT, SIGTERM or SIGHUP. npm passes a signal on a second time, so only a later one forces the end. */
export function onSignals(stop) {
  let first = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (first && Date.now() - first < 1000) return;
      if (first) process.exit(130);
      first = Date.now();
      void stop(signal);
    });
}

/** The operators' command line as a child. */
export async function cli(args, env, options = {}) {
  const child = spawnApi([entry('cli'), ...args], {
    env: apiEnv(env),
    stdio: ['inherit', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      out += text;
      text
        .split('\n')
        .filter(Boolean)
        .forEach((line) => options.onLine?.(line));
    });
  const code = await new Promise((resolve) => child.on('close', (c, signal) => resolve(c ?? (signal ? 1 : 0))));
  return { code, out };
}
/** The same, with its words as the error. */
export async function mustCli(args, env, options) {
  const { code, out } = await cli(args, env, { ...options, quiet: true });
  // How far it came stood in the line of the step.
  const problem = out.replace(/^\d+ of \d+: .*\n?/gm, '').trim();
  if (code !== 0) throw new Plain(problem || `"cli ${args.join(' ')}" ended with ${code}`);
  return out;
}
/** Where uploaded files and backups lie, unless it was said: beside the embedded database. On a server of its own backups are asked for by their setting. */
export function foldersOf(database) {
  const files = process.env.GUILDHALL_FILES || path.join(database.dir, 'files');
  fs.mkdirSync(files, { recursive: true, mode: 0o700 });
  const backups = process.env.GUILDHALL_BACKUPS ?? (database.pid ? path.join(database.dir, 'backups') : '');
  return { GUILDHALL_FILES: files, GUILDHALL_BACKUPS: backups && path.resolve(backups) };
}
