// npm start: from a fresh clone to an address that answers.
import fs from 'node:fs';
import path from 'node:path';
import { build } from '../lib/build.mjs';
import { install, isInstalled } from '../lib/install.mjs';
import { alive, tryLock } from '../lib/lock.mjs';
import { at, dataDir, entry, stopRunning } from '../lib/paths.mjs';
import { mustBeOfUse } from '../lib/pg-data.mjs';
import { Plain, steps } from '../lib/say.mjs';
import { answers, apiEnv, checkPort, foldersOf, mustCli, onSignals, openDatabase, spawnApi, stopChild } from '../lib/server.mjs';
import { hashOf, isFresh, stamp } from '../lib/stamp.mjs';

export default async function start() {
  const port = process.env.PORT || '3000';
  const host = process.env.HOST || '127.0.0.1';
  const own = tryLock(path.join(dataDir(), 'start.lock'));
  if (own.holder)
    throw new Plain(
      `Guildhall already runs from this folder (process ${own.holder.pid}${own.holder.note ? `, ${own.holder.note.trim()}` : ''}). Stop it first.`,
    );
  await checkPort(port, host);
  if (!process.env.DATABASE_URL) mustBeOfUse(dataDir());
  const named = host.includes(':') ? `[${host}]` : host;
  const url = `http://${['127.0.0.1', '0.0.0.0', '[::]'].includes(named) ? 'localhost' : named}:${port}`;
  own.note(url);

  let database;
  let api;
  let stopping = false;
  const stop = async () => {
    stopping = true;
    console.log('\nStopping …');
    await stopRunning();
    if (api) await stopChild(api);
    await database?.stop();
    own.release();
  };
  onSignals(async () => {
    await stop();
    console.log('Stopped.');
    process.exit(0);
  });

  if (!isInstalled())
    console.log('The first start installs packages and builds, which takes a minute or two; the next ones take seconds.\n');
  const step = steps(5);
  try {
    await step('Installing packages', install);
    await step('Building', (note) => build(note));
    const demo = process.env.GUILDHALL_DEMO ?? (process.env.DATABASE_URL ? 'false' : 'true');
    const settings = { PORT: port, HOST: host, GUILDHALL_DEMO: demo };
    await checkSettings(settings);
    await step('Database', async (note) => {
      database = await openDatabase({ log: note });
      return database.remark;
    });
    const env = {
      ...settings,
      ...foldersOf(database),
      ...database.env,
    };
    await step('Demo network', (note) => loadDemo(demo === 'true', database, env, note));
    await step('Starting the server', async () => {
      api = spawnApi([entry('main')], { env: apiEnv(env) });
      await answers(`http://${['0.0.0.0', '[::]'].includes(named) ? '127.0.0.1' : named}:${port}`, api);
    });
    await greet(url, demo === 'true');
  } catch (error) {
    if (stopping) return;
    if (api) await stopChild(api);
    if (database) await database.stop();
    throw error;
  }
  if (database.pid) watchDatabase(database, () => stopping);
  api.once('exit', async (code) => {
    if (stopping) return;
    console.error(`The server has stopped by itself (${code ?? 'killed'}).`);
    await database.stop();
    process.exit(code || 1);
  });
}

/** A database that dies under the running server is started again; meanwhile the API answers 503 and asks to come back. */
function watchDatabase(database, stopping) {
  let busy = false;
  const clock = setInterval(async () => {
    if (busy || stopping() || alive(database.pid)) return;
    busy = true;
    console.error('The database has stopped by itself; starting it again.');
    try {
      database.leave();
      Object.assign(database, await openDatabase());
      console.error('The database is back.');
    } catch (error) {
      console.error(error.message);
    }
    busy = false;
  }, 500);
  clock.unref();
}

/** A wrong setting is told before anything is started for it. */
async function checkSettings(settings) {
  const { readConfig, ConfigError } = await import(at('apps/api/dist/config.js'));
  try {
    readConfig(apiEnv(settings));
  } catch (error) {
    throw error instanceof ConfigError ? new Plain(error.message) : error;
  }
}

/** Once for each content of the demo files and loaders; loading again changes nothing that is there. */
async function loadDemo(wanted, database, env, note) {
  if (!wanted) return 'not wanted (GUILDHALL_DEMO is not true)';
  const hash = hashOf(
    ['demo', 'apps/api/src/demo', 'apps/api/src/db'],
    JSON.stringify([process.env.DATABASE_URL, database.data && fs.statSync(database.data).birthtimeMs]),
  );
  const file = path.join(database.dir, 'demo.stamp');
  if (isFresh(file, hash)) return 'is there';
  const out = await mustCli(['load-demo'], env, { onLine: (line) => note(line.trim()) });
  stamp(file, hash);
  return out.trim().split('\n').at(-1);
}

async function greet(url, demo) {
  console.log(`\n  Guildhall is ready:  ${url}\n`);
  if (demo) {
    const { demoLogins, demoPassword } = await import(at('apps/api/dist/demo/logins.js'));
    const { demoCsv } = await import(at('apps/api/dist/demo/files.js'));
    const people = new Map(demoCsv('people.csv').map((row) => [row.id, row]));
    console.log(`  Sign in with one of these (password: ${demoPassword})`);
    const rows = demoLogins.map(({ key, job }) => [
      job.replaceAll('-', ' '),
      people.get(key)?.email ?? key,
      people.get(key)?.display_name ?? '',
    ]);
    const wide = (column) => Math.max(...rows.map((row) => row[column].length));
    for (const [job, email, name] of rows) console.log(`    ${job.padEnd(wide(0))}  ${email.padEnd(wide(1))}  ${name}`);
    console.log(`\n  Mails are not sent; they can be read at ${url}/demo/mail\n`);
  }
  console.log('  Ctrl-C stops everything.\n');
}
