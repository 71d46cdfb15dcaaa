// One server for a run of tests, with migrated templates from which every test file cuts a database of its own.
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { alive, lock } from './lock.mjs';
import { at, dataDir, entry, fromApi } from './paths.mjs';
import { openRunFolder, runFolder } from './run-folder.mjs';
import { mustCli, openDatabase } from './server.mjs';
import { hashOf } from './stamp.mjs';

// The data of tests is thrown away: durability would only cost time. Proofs of durability start servers of their own.
const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** Opens the server of the tests: embedded, or the one of DATABASE_URL. Resolves { query, env(name), stop, reused, pid? }. */
export async function openTestServer({ log } = {}) {
  const url = process.env.TEST_SERVER_URL ?? process.env.DATABASE_URL;
  const server = url
    ? { stop: async () => undefined, reused: true }
    : await openDatabase({ dir: path.join(dataDir(), 'test'), database: 'postgres', settings: fast, log });
  const { default: pg } = await fromApi('pg');
  const of = (database) => {
    if (!url) return { GUILDHALL_DB_SOCKET: server.host, GUILDHALL_DB_NAME: database };
    const address = new URL(url);
    address.pathname = `/${database}`;
    return { DATABASE_URL: address.href };
  };
  /** One statement on a connection of its own. */
  const query = async (text, values) => {
    const client = new pg.Client(url ? { connectionString: url } : { host: server.host, user: 'postgres', database: 'postgres' });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  return { query, env: of, stop: server.stop, reused: server.reused, url, host: server.host, pid: server.pid };
}

/** Of everything that a migrated database (with the demo network) is made from. */
export const templateHash = (demo) => hashOf(['packages/domain/src', 'apps/api/src', 'pnpm-lock.yaml', ...(demo ? ['demo'] : [])]);

/** Makes (or finds) a template: migrated, with the demo network when `demo`. Made again when the API or the demo files have changed. */
export async function ensureTemplate(server, { demo = false, note = () => undefined } = {}) {
  const name = demo ? 'guildhall_demo_template' : 'guildhall_template';
  const held = await lock(at(`.data/${name}.lock`));
  try {
    const hash = templateHash(demo);
    const [known] = await server.query(`select shobj_description(oid, 'pg_database') hash from pg_database where datname = $1`, [name]);
    if (known?.hash === hash) return name;
    if (known) await server.query(`drop database ${name} with (force)`);
    await server.query(`create database ${name}`);
    const files = fs.mkdtempSync(path.join(runFolder(), 'guildhall-template-'));
    try {
      const env = { ...server.env(name), GUILDHALL_DEMO: String(demo), GUILDHALL_FILES: files };
      await mustCli([demo ? 'load-demo' : 'migrate'], env, { onLine: note });
    } finally {
      fs.rmSync(files, { recursive: true, force: true });
    }
    await server.query(`comment on database ${name} is '${hash}'`);
    return name;
  } finally {
    held.release();
  }
}

/** Databases of test processes that have ended. */
async function sweep(server) {
  for (const { datname } of await server.query(`select datname from pg_database where datname ~ '^t_[0-9]+_'`))
    if (!alive(Number(datname.split('_')[1]))) await server.query(`drop database if exists ${datname}`).catch(() => undefined);
}

/** Global set-up of the rings that need a database. Leaves the settings in process.env, where jest's workers find them; returns the tear-down. */
export async function setUp({ demo = false } = {}) {
  // Types that do not fit are a failure of their own; the tests still run on what the compiler wrote.
  await build(undefined, ['domain', 'api']).catch((error) => {
    if (!fs.existsSync(at('apps/api', entry('cli')))) throw error;
    console.error(error.message);
  });
  const removeRunFolder = openRunFolder();
  const server = await openTestServer();
  await sweep(server);
  process.env.GUILDHALL_TEMPLATE = await ensureTemplate(server);
  if (demo) process.env.GUILDHALL_DEMO_TEMPLATE = await ensureTemplate(server, { demo: true });
  if (server.url) process.env.TEST_SERVER_URL = server.url;
  else process.env.GUILDHALL_DB_SOCKET = server.host;
  return async () => {
    await server.stop();
    removeRunFolder();
  };
}
