// Two worlds that are one until somebody acts in one of them: copies of the demo network with the API and its jobs on each.
import crypto from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { getNamedType, isLeafType } from 'graphql';
import { openAppDatabase, startApp } from '../../scripts/lib/app.mjs';
import { clientOf } from '../../scripts/lib/client.mjs';
import { Plain } from '../../scripts/lib/say.mjs';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Opens one. `act(personId, mutation, input or arguments)` does what a person does in the browser and throws where it is refused: a secret that
 *  did not come about would prove nothing. `sql` changes what has no door, past triggers. */
export async function openWorld(schema, { main }) {
  const database = await openAppDatabase({ demo: true, kept: true });
  const app = await startApp({ demo: true, database, main });
  const client = clientOf(app.url, { patience: 20_000 });
  const mutations = schema.getMutationType().getFields();
  let keys = 0;
  const world = {
    app,
    client,
    one: async (text, values) => (await app.query(text, values))[0],
    async sql(...statements) {
      await app.query(`begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`);
    },
    async act(personId, name, given) {
      const field = mutations[name];
      // The same key in both worlds, another one for each step.
      const key = crypto
        .createHash('sha256')
        .update(`step ${++keys}`)
        .digest('hex')
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5');
      const input = field.args.find((a) => a.name === 'input');
      const keyed = input && 'clientMutationId' in getNamedType(input.type).getFields() ? { clientMutationId: key } : {};
      const variables = input ? { input: { ...keyed, ...given } } : given;
      const head = field.args.map((a) => `$${a.name}: ${a.type}`).join(', ');
      const pass = field.args.map((a) => `${a.name}: $${a.name}`).join(', ');
      const set = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
      const { json, text } = await client.ask(await app.session(personId), `mutation (${head}) { ${name}(${pass}) ${set} }`, variables);
      if (!json?.data || json.errors) throw new Plain(`${name} was refused: ${text.slice(0, 400)}`);
    },
    /** Until every job that follows from what was done has run. */
    async settled() {
      for (let tries = 0; tries < 100; tries++) {
        const { n } = await world.one(
          `select count(*)::int n from pgboss.job where state in ('created','active','retry') and start_after <= now() + interval '1 second'`,
        );
        if (n === 0) return;
        await setTimeout(150);
      }
      throw new Plain('The jobs of a world did not come to rest.');
    },
    async reset() {
      keys = 0;
      await app.reset();
    },
    async stop() {
      client.close();
      await app.stop();
      await database.stop();
    },
  };
  return world;
}

/** Every id that stood in the world before anybody acted: the same in both, so one that is in an answer of one world only tells something. */
export async function idsOf(app) {
  const tables = await app.query(
    `select table_name t, column_name c from information_schema.columns where table_schema = 'public' and data_type = 'uuid' and column_name = 'id'`,
  );
  const ids = new Set();
  for (const { t } of tables) for (const { id } of await app.query(`select id from "${t}"`)) ids.add(id);
  for (const { serial } of await app.query('select serial from recognition')) ids.add(serial);
  return ids;
}

/** As certificates have them: drawn by chance, like ids. */
const serials = /\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}\b/g;

/** What may differ between two runs of the same: ids and serials that were made meanwhile become their order of appearance, instants of this run one word,
 *  and the nonce of a page and the port of a world nothing. Everything else counts, also the length. */
export function canonical(text, { known, since }) {
  const seen = new Map();
  const named = (id) => (known.has(id) ? id : (seen.set(id, seen.get(id) ?? `new-${seen.size + 1}`), seen.get(id)));
  return (
    text
      // A cursor is an instant and an id in other letters.
      .replace(/"endCursor":"([\w-]+)"/g, (_, cursor) => `"endCursor":${Buffer.from(cursor, 'base64url')}`)
      .replace(uuid, named)
      .replace(serials, named)
      .replace(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)/g, (at) =>
        Date.parse(at) >= since && Date.parse(at) < Date.now() + 5000 ? 'NOW' : at,
      )
      .replace(/nonce(=|-)["']?[\w+/=-]{16,}/g, 'nonce')
      .replace(/127\.0\.0\.1:\d+/g, 'HERE')
      // Of a file: what it is made from is compared itself, and an instant of this run stands in it as the reader reads it.
      .replace(/(contentHash\W{1,5})[0-9a-f]{64}/g, '$1HASH')
      .replace(/(\d{1,2} [A-Z][a-z]{2,3} 20\d\d), \d\d:\d\d/g, (at, day) =>
        Math.abs(Date.parse(`${day} 12:00Z`) - since) < 86_400_000 ? 'NOW' : at,
      )
  );
}
