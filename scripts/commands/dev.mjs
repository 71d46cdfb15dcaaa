// npm run dev: watch mode. The compiler writes what has changed, the API restarts, the web reloads in the browser.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { apiPaths } from '../lib/api-paths.mjs';
import { build, forgetBuilt } from '../lib/build.mjs';
import { install } from '../lib/install.mjs';
import { tryLock } from '../lib/lock.mjs';
import { at, bins, dataDir } from '../lib/paths.mjs';
import { Plain, steps } from '../lib/say.mjs';
import { answers, apiEnv, checkPort, foldersOf, freePort, mustCli, onSignals, openDatabase, stopChild } from '../lib/server.mjs';

export default async function dev() {
  const port = process.env.PORT || '3000';
  const host = process.env.HOST || '127.0.0.1';
  await checkPort(port, host);
  const own = tryLock(path.join(dataDir(), 'start.lock'));
  if (own.holder) throw new Plain(`Guildhall already runs from this folder (process ${own.holder.pid}). Stop it first.`);
  const apiPort = await freePort();
  const api = `http://127.0.0.1:${apiPort}`;
  const children = [];
  let database;
  let compiled;
  let web;
  const stop = async () => {
    await web?.close();
    await Promise.all(children.map((child) => stopChild(child, 5000, { group: true })));
    await database?.stop();
    forgetBuilt(['domain', 'api']);
  };
  onSignals(async () => {
    console.log('\nStopping …');
    await stop();
    process.exit(0);
  });

  const step = steps(4);
  try {
    await step('Installing packages', install);
    await step('Building', async (note) => {
      // Code that does not fit yet is what watch mode is for.
      await build(note, ['domain', 'api']).catch((error) => console.error(error.message));
      forgetBuilt(['domain', 'api']);
      compiled = Promise.all(['packages/domain', 'apps/api'].map((folder) => compiler(folder, children)));
    });
    await step('Database', async (note) => {
      database = await openDatabase({ log: note });
      return database.remark;
    });
    const env = apiEnv({
      PORT: String(apiPort),
      NODE_ENV: 'development',
      GUILDHALL_DEMO: process.env.GUILDHALL_DEMO ?? 'true',
      GUILDHALL_PUBLIC_URL: process.env.GUILDHALL_PUBLIC_URL || `http://localhost:${port}`,
      ...foldersOf(database),
      ...database.env,
    });
    await step('Starting in watch mode', async (note) => {
      if (env.GUILDHALL_DEMO === 'true') await mustCli(['load-demo'], env, { onLine: (line) => note(line.trim()) });
      // What is changed before the compilers watch would be missed.
      await compiled;
      children.push(child(['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/main.js'], at('apps/api'), env));
      await answers(api);
      web = await serveWeb({ port: Number(port), host, api });
    });
    console.log(
      `\n  Web with hot reload:  http://localhost:${port}\n  API:                  ${api}/graphql\n\n  Ctrl-C stops everything.\n`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A process group of its own, so that Ctrl-C in the terminal reaches this script alone, which stops them in order; they end too where it has no time for that. */
const child = (args, cwd, env = process.env, out = 'inherit') =>
  spawn(process.execPath, [at('scripts/lib/guarded.mjs'), ...args], {
    cwd,
    env,
    stdio: ['ignore', out, 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });

/** A compiler that stays; resolves once it watches. */
function compiler(folder, children) {
  const own = child([bins.tsc, '-p', folder, '--watch', '--preserveWatchOutput'], at(), process.env, 'pipe');
  children.push(own);
  return new Promise((resolve) => {
    own.once('exit', resolve);
    own.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      if (text.includes('Watching for file changes')) resolve();
    });
  });
}

/** Vite serves the web and passes on what the API answers. */
async function serveWeb({ port, host, api }) {
  if (!fs.existsSync(at('apps/web/vite.config.ts'))) return undefined;
  const { createServer } = await import(pathToFileURL(createRequire(at('apps/web/package.json')).resolve('vite')).href);
  // As in vite.config.ts, but where this API listens.
  const proxy = { [apiPaths]: api };
  const server = await createServer({
    root: at('apps/web'),
    configFile: at('apps/web/vite.config.ts'),
    server: { port, host, strictPort: true, proxy },
  });
  await server.listen();
  return server;
}
