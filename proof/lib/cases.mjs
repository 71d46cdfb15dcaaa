// Peer reviews of the demo network, in every phase: asked by everybody who has a part in them, and by people who have none.
import { caseRights, reviewMutations } from '../rights/reviews.mjs';
import { operation, filled } from './asking.mjs';
import { changeAll } from './changing.mjs';
import { rootFields } from './shape.mjs';

/** `app` runs on the demo network. Resolves how many questions were asked and what the changes came to. */
export async function reviewAll(frame) {
  const { app, schema, client, report, cases } = frame;
  const found = await app.query(`select c.id, c.state from peer_review_case c order by c.id`);
  const parts = await app.query(`select "personId", "scopeId", role from role_grant where "scopeType" = 'CASE' and "revokedAt" is null`);
  const running = await app.query(
    `select distinct g."personId" from role_grant g where g.role = 'PROGRAMME_MANAGER' and g."revokedAt" is null`,
  );
  const known = new Set([...parts, ...running].map((p) => p.personId));
  const strangers = await app.query(
    `select id, administrator from person where status = 'ACTIVE' and not id = any($1::uuid[]) order by administrator desc, id`,
    [[...known]],
  );
  const actors = {
    visitor: null,
    administrator: strangers.find((s) => s.administrator)?.id,
    outsider: strangers.find((s) => !s.administrator)?.id,
  };
  for (const name of Object.keys(actors)) if (actors[name] === undefined) delete actors[name];
  const fields = new Map(
    rootFields(schema)
      .filter((r) => r.operation === 'query')
      .map((r) => [r.field.name, r.field]),
  );
  const cookie = async (id) => (id ? app.session(id) : undefined);
  let asked = 0;
  for (const one of found)
    for (const [name, row] of Object.entries(caseRights)) {
      const inside = new Map();
      for (const p of parts.filter((p) => p.scopeId === one.id)) inside.set(p.personId, [...(inside.get(p.personId) ?? []), p.role]);
      const askers = [
        ...Object.entries(actors).map(([who, id]) => [who, id, []]),
        ...[...inside].map(([id, roles]) => [roles.join('+'), id, roles]),
      ];
      for (const [who, id, roles] of askers) {
        const args = filled(row.args, one);
        let answer;
        for (let depth = id ? 3 : 1; depth >= 0; depth--) {
          answer = await client.ask(await cookie(id), operation('query', fields.get(name), Object.keys(args), depth), args);
          asked++;
          if (answer.json?.errors?.[0]?.extensions?.code !== 'TOO_COMPLEX') break;
        }
        const got = Boolean(answer.json?.data?.[name]);
        for (const field of Object.keys(schema.getType(fields.get(name).type.toString().replace('!', '')).getFields()))
          cases.add(`${name}.${field}|${who}|${one.state}`);
        const what = `Query.${name} in ${one.state}, asked by ${who}`;
        const never = (roles.length === 0 && row.outside) || roles.some((r) => row.never.includes(r));
        const host = roles.some((r) => r.startsWith('HOST_'));
        if (got && (never || (host && row.hostOnlyIn && !row.hostOnlyIn.includes(one.state)))) report('leak', what);
        if (
          !got &&
          !roles.includes('CONFLICTED') &&
          row.always.some((a) => !a.not.includes(one.state) && roles.some((r) => a.parts.includes(r)))
        )
          report('refused', `${what}: ${answer.text.slice(0, 150)}`);
        if (!got && roles.length === 0 && !['NOT_FOUND', 'UNAUTHENTICATED'].includes(answer.json?.errors?.[0]?.extensions?.code))
          report('told', `${what}: ${answer.text.slice(0, 150)}`);
      }
    }
  const items = [];
  for (const [kind, table] of [
    ['case', 'peer_review_case'],
    ['assignment', 'assignment'],
    ['conflict', 'conflict_record'],
    ['review', 'review'],
    ['report', 'consensus_report'],
    ['recommendation', 'recommendation'],
    ['comment', 'host_comment'],
    ['action', 'improvement_action'],
    ['checkpoint', 'checkpoint'],
    ['recognition', 'recognition'],
  ])
    for (const row of await app.query(`select * from ${table} order by id`))
      items.push({ kind, id: row.id, name: `${kind} ${row.state ?? row.status ?? ''}`, state: row.state });
  const cookies = {};
  for (const [name, id] of Object.entries(actors)) cookies[name] = await cookie(id);
  const world = { actors, items, networks: { one: {} } };
  const changes = await changeAll({
    ...frame,
    world,
    rows: reviewMutations,
    ask: (actor, query, variables) => client.ask(cookies[actor], query, variables),
  });
  return { asked, changes, phases: found.length };
}
