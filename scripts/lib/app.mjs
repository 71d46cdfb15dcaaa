// The production build of the application on a free port with a database of its own: for journeys, figures and proofs.
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { startEmbedded } from '../embedded-pg.mjs';
import { build } from './build.mjs';
import { lock } from './lock.mjs';
import { at, entry, fromApi } from './paths.mjs';
import { MAJOR } from './pg-binaries.mjs';
import { keep, restore } from './pristine.mjs';
import { runFolder } from './run-folder.mjs';
import { Plain } from './say.mjs';
import { answers, apiEnv, freePort, mustCli, spawnApi, stopChild } from './server.mjs';
import { ensureTemplate, openTestServer, templateHash } from './test-database.mjs';

let count = 0;

/** Builds what is not built. A failing type check does not stop a run on what the compiler wrote. */
async function built() {
  await build().catch((error) => {
    if (!fs.existsSync(at('apps/api', entry('main')))) throw error;
    console.error(error.message);
  });
}

/** The server of `open` with the schema (and the demo network) in `data`: from a copy of what was loaded before, when nothing has changed since. */
async function openLoaded(open, data, demo) {
  const held = await lock(at('.data/loaded.lock'));
  try {
    const shelf = at('.data/loaded');
    const copy = path.join(shelf, `${demo ? 'demo' : 'empty'}-${templateHash(demo).slice(0, 20)}`);
    if (fs.existsSync(copy)) {
      fs.mkdirSync(path.dirname(data), { recursive: true });
      // Owner and times too: the server refuses a folder that is not its own.
      execFileSync('cp', ['-a', copy, data]);
      return await open();
    }
    const loading = await open();
    await mustCli([demo ? 'load-demo' : 'migrate'], {
      ...loading.env,
      GUILDHALL_DEMO: String(demo),
      GUILDHALL_FILES: path.join(loading.dir, 'files'),
    });
    await loading.stop();
    for (const old of fs.existsSync(shelf) ? fs.readdirSync(shelf) : [])
      if (old.startsWith(demo ? 'demo' : 'empty')) fs.rmSync(path.join(shelf, old), { recursive: true, force: true });
    fs.mkdirSync(shelf, { recursive: true });
    execFileSync('cp', ['-a', loading.data, `${copy}.next`]);
    fs.renameSync(`${copy}.next`, copy);
    return await open();
  } finally {
    held.release();
  }
}

/** A database with the schema (and the demo network when `demo`).
 *  `durable`: a server of its own with the settings of production, for proofs that kill it; else a cheap copy on the server of the tests.
 *  `kept`: for one who needs the same beginning again and again; has `reset()`.
 *  Resolves { env, url?, host?, query, pid?, start(), stop() }. */
export async function openAppDatabase({ demo = false, durable = false, kept = false, settings = [] } = {}) {
  await built();
  const { default: pg } = await fromApi('pg');
  if (durable) {
    const folder = fs.mkdtempSync(path.join('/var/tmp', 'guildhall-proof-'));
    fs.chmodSync(folder, 0o755);
    const open = () => startEmbedded({ dir: path.join(folder, 'data'), settings });
    const db = { current: await openLoaded(open, path.join(folder, 'data', `pg${MAJOR}`), demo) };
    return {
      folder: path.join(folder, 'data'),
      get env() {
        return db.current.env;
      },
      get pid() {
        return db.current.pid;
      },
      get server() {
        return db.current;
      },
      connection: () => ({ host: db.current.host, user: 'postgres', database: db.current.database }),
      /** Starts the server again after a kill. */
      start: async () => {
        db.current.leave();
        db.current = await open();
      },
      async stop() {
        await db.current.stop();
        fs.rmSync(folder, { recursive: true, force: true });
        if (db.current.dir.startsWith('/var/tmp/guildhall-data-')) fs.rmSync(db.current.dir, { recursive: true, force: true });
      },
      pg,
    };
  }
  const server = await openTestServer();
  const template = await ensureTemplate(server, { demo });
  const name = `t_${process.pid}_app_${threadId}_${++count}`;
  const env = server.env(name);
  const connection = () =>
    env.DATABASE_URL ? { connectionString: env.DATABASE_URL } : { host: env.GUILDHALL_DB_SOCKET, user: 'postgres', database: name };
  const query = async (text) => {
    const client = new pg.Client(connection());
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };
  const cut = async () => {
    await server.query(`create database ${name} template ${template} strategy file_copy`);
    if (kept) await keep(query);
  };
  await cut();
  return {
    env,
    connection,
    /** As new. False: whoever was connected no longer is. */
    async reset() {
      if (await restore(query)) return true;
      await server.query(`drop database ${name} with (force)`);
      await cut();
      return false;
    },
    async stop() {
      await server.query(`drop database if exists ${name} with (force)`);
      await server.stop();
    },
    pg,
  };
}

/** Starts the API on it. Options: demo, durable, env (settings), database (one that is open already), args (Node arguments before main.js),
 *  main (another build of it, from apps/api), onOutput (hears what the process writes; else that goes to the terminal).
 *  kept (its database can be reset).
 *  Resolves { url, port, api, database, files (folder of uploaded files), query(text, values), session(personId), stop(), restart() }. */
export async function startApp({
  demo = false,
  durable = false,
  kept = false,
  env = {},
  database: given,
  args = [],
  port: wanted,
  main = entry('main'),
  onOutput,
} = {}) {
  await built();
  const database = given ?? (await openAppDatabase({ demo, durable, kept }));
  const port = wanted ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const files = fs.mkdtempSync(path.join(runFolder(), 'guildhall-files-'));
  const settings = () =>
    apiEnv({
      PORT: String(port),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      GUILDHALL_DEMO: String(demo),
      GUILDHALL_LOG_LEVEL: 'error',
      GUILDHALL_FILES: files,
      GUILDHALL_PUBLIC_URL: url,
      ...database.env,
      ...env,
    });
  const app = { url, port, database, files, api: undefined };
  /** (Re)starts the process; resolves when it answers. */
  app.restart = async () => {
    const all = settings();
    if (database.env.DATABASE_URL === undefined) delete all.DATABASE_URL;
    const way = onOutput ? 'pipe' : 'inherit';
    app.api = spawnApi([...args, main], { env: all, stdio: ['ignore', way, way] });
    for (const stream of [app.api.stdout, app.api.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
    await answers(url, app.api);
  };
  const pool = new database.pg.Pool({ ...database.connection(), max: 4 });
  pool.on('error', () => undefined);
  app.query = async (text, values) => (await pool.query(text, values)).rows;
  const sessions = new Map();
  /** The cookie of a signed-in person; one session each. */
  app.session = async (personId) => {
    if (!sessions.has(personId)) {
      const token = crypto.randomBytes(32).toString('base64url');
      await app.query(
        `insert into session (id, "tokenHash", "personId", "createdAt", "lastSeenAt", "expiresAt", "userAgent", address) values (gen_random_uuid(), $1, $2, now(), now(), now() + interval '7 days', 'script', '127.0.0.0')`,
        [crypto.createHash('sha256').update(token).digest(), personId],
      );
      sessions.set(personId, `sid=${token}`);
    }
    return sessions.get(personId);
  };
  /** The database as new under the running process; sessions are gone with it. */
  app.reset = async () => {
    sessions.clear();
    if (await database.reset()) return;
    // Both have connections to what is no more, and notice it one by one.
    for (let good = 0; good < 6; good++) {
      const ready = await fetch(`${url}/health/ready`).then(
        (r) => r.ok,
        () => false,
      );
      const own = await pool.query('select 1').then(
        () => true,
        () => false,
      );
      if (!ready || !own) good = 0;
    }
  };
  app.stop = async () => {
    if (app.api) await stopChild(app.api);
    await pool.end().catch(() => undefined);
    if (!given) await database.stop();
    fs.rmSync(files, { recursive: true, force: true });
  };
  try {
    await app.restart();
  } catch (error) {
    await app.stop();
    throw error instanceof Plain ? error : new Plain(String(error?.message ?? error));
  }
  return app;
}
