// An answer of the API beside the same answer of the limit, on one database that nobody else uses.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { openAppDatabase, startApp } from '../../scripts/lib/app.mjs';
import { build } from '../../scripts/lib/build.mjs';
import { lock } from '../../scripts/lib/lock.mjs';
import { at, fromApi } from '../../scripts/lib/paths.mjs';
import { Plain } from '../../scripts/lib/say.mjs';
import { freePort } from '../../scripts/lib/server.mjs';
import { hashOf } from '../../scripts/lib/stamp.mjs';
import { ensureTemplate, openTestServer } from '../../scripts/lib/test-database.mjs';
import { burst } from './load.mjs';
import * as network from './network-data.mjs';
import * as reviews from './review-data.mjs';
import * as search from './search-data.mjs';

const data = {
  network: { fill: network.fill, of: ['bench/lib/network-data.mjs'] },
  reviews: { fill: reviews.fill, of: ['bench/lib/network-data.mjs', 'bench/lib/review-data.mjs', 'demo/rubric-2.json'] },
  search: { fill: search.fill, of: ['bench/lib/network-data.mjs', 'bench/lib/search-data.mjs'] },
};

/** Fills the template once for each state of the schema and of the data's own description. */
async function ensureFilled(server, template, { fill, of }, log) {
  const hash = hashOf(['apps/api/src/db/migrations', ...of]);
  const held = await lock(at(`.data/${template}.lock`));
  try {
    const [known] = await server.query(`select shobj_description(oid, 'pg_database') hash from pg_database where datname = $1`, [template]);
    if (known?.hash === hash) return;
    if (known) await server.query(`drop database ${template} with (force)`);
    await server.query(`create database ${template} template ${await ensureTemplate(server)}`);
    const { default: pg } = await fromApi('pg');
    const client = new pg.Client(connectionOf(server.env(template)));
    await client.connect();
    await fill((text) => client.query(text), log).finally(() => client.end());
    await server.query(`comment on database ${template} is '${hash}'`);
  } finally {
    held.release();
  }
}
const connectionOf = (env) =>
  env.DATABASE_URL
    ? { connectionString: env.DATABASE_URL }
    : { host: env.GUILDHALL_DB_SOCKET, user: 'postgres', database: env.GUILDHALL_DB_NAME };

/** A database with the data of the figures (`with`: network, reviews or search) and the API on it. `durable`: on a server of its own that keeps what it was told, as in
 *  production. Resolves { app, database, tree }: `tree` is the PostgreSQL whose CPU counts, where it is ours. */
export async function openNetwork({ log, cleanup, args = [], settings = {}, with: kind = 'network', durable = false }) {
  await build();
  if (durable) {
    const database = await openAppDatabase({ durable });
    cleanup(() => database.stop());
    const client = new database.pg.Client(database.connection());
    await client.connect();
    await data[kind].fill((text) => client.query(text), log).finally(() => client.end());
    const app = await startApp({ database, args, env: { GUILDHALL_JOBS: 'false', ...settings } });
    cleanup(app.stop);
    return { app, database, tree: [database.pid] };
  }
  const server = await openTestServer({ log });
  cleanup(server.stop);
  const template = `guildhall_${kind}_template`;
  await ensureFilled(server, template, data[kind], log);
  const name = `t_${process.pid}_bench`;
  await server.query(`create database ${name} template ${template}`);
  cleanup(() => server.query(`drop database if exists ${name} with (force)`));
  const { default: pg } = await fromApi('pg');
  const env = server.env(name);
  const database = { env, pg, connection: () => connectionOf(env) };
  const app = await startApp({ database, args, env: { GUILDHALL_JOBS: 'false', ...settings } });
  cleanup(app.stop);
  return { app, database, tree: server.pid ? [server.pid] : [] };
}

/** Starts the limit for one statement, whose only column `j` is the whole answer. */
export async function openLimit({ database, text, cleanup }) {
  const port = await freePort();
  const child = fork(at('bench/lib/limit-server.mjs'), {
    env: { ...process.env, LIMIT: JSON.stringify({ connection: database.connection(), text, port }) },
  });
  cleanup(() => child.kill());
  await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, pid: child.pid };
}

/** Id of an operation that the built web really sends. */
export function operationId(name) {
  const ids = Object.keys(JSON.parse(fs.readFileSync(at('apps/web/persisted.generated.json'), 'utf8')));
  const id = ids.find((one) => one.startsWith(`${name}~`));
  if (!id) throw new Plain(`The web has no operation ${name}.`);
  return id;
}

/** @param pairs [{ cookie, variables, values }…]: what the web sends and the values for the limit's statement. Throws when the two answers differ. */
export async function same({ app, limit, document, pairs }) {
  const sent = pairs.map(({ cookie, variables }) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ documentId: operationId(document), operationName: document, variables }),
  }));
  const asked = pairs.map(({ values }) => ({ method: 'GET', path: `/?${values.map((v) => `a=${encodeURIComponent(v)}`).join('&')}` }));
  let bytes = 0;
  for (let i = 0; i < pairs.length; i++) {
    const ours = await (await fetch(app.url + sent[i].path, sent[i])).text();
    const theirs = await (await fetch(limit.url + asked[i].path)).text();
    bytes += ours.length / pairs.length;
    const [a, b] = [JSON.parse(ours).data, JSON.parse(theirs).data];
    if (!a) throw new Plain(`The API gives no answer: ${ours.slice(0, 500)}`);
    if (!isDeepStrictEqual(a, b)) throw new Plain(`The answers differ:\n${firstDifference(a, b).slice(0, 500)}`);
  }
  return { sent, asked, bytes: Math.round(bytes) };
}
function firstDifference(a, b, where = '') {
  if (isDeepStrictEqual(a, b)) return '';
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object')
    return `${where}: ${JSON.stringify(a)} here, ${JSON.stringify(b)} in the limit`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], `${where}.${key}`);
    if (found) return found;
  }
  return '';
}

/** The two bursts for `paired`. */
export const bursts = ({ app, limit, tree, sent, asked, seconds = 2.5 }) => ({
  limit: () => burst({ url: limit.url, requests: asked, seconds, pids: { node: [limit.pid], tree } }),
  variant: () => burst({ url: app.url, requests: sent, seconds, pids: { node: [app.api.pid], tree } }),
});
