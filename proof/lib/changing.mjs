// Every change of the schema, tried by everybody; what was not allowed must leave no row changed, and what was allowed is taken back at once.
import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { filled, operation } from './asking.mjs';
import { allows, isMaybe, mutations } from './rights.mjs';
import { rootFields } from './shape.mjs';

/** The least value of a type: what is needed and nothing more; ids are new. */
function least(type, newKey) {
  if (isNonNullType(type)) return least(type.ofType, newKey);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((f) => isNonNullType(f.type))
        .map((f) => [f.name, least(f.type, newKey)]),
    );
  return { Boolean: true, Int: 1, ID: newKey(), DateTime: '2026-11-25T10:00:00Z' }[type.name] ?? 'Some plain words';
}
const refusals = ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN'];
// Who asked when, and how often: no business of rights.
const beside = new Set(['session', 'throttle_bucket', 'migrations', 'typeorm_metadata']);

/** Watches every row of all tables and can put them back. What touched a row leaves a mark; whether it is now another is told by its content. */
export async function watcher(app) {
  await app.query(`delete from pgboss.job where name !~ '^__'`);
  const tables = (await app.query(`select tablename t from pg_tables where schemaname = 'public'`))
    .map((r) => r.t)
    .filter((t) => !beside.has(t));
  const sum = (t) => `select '${t}' t, count(*)::int n, coalesce(sum(hashtextextended(x::text, 0)), 0)::text s from public.${t} x`;
  const others = `select 'jobs' t, count(*)::int n, '' s from pgboss.job where name !~ '^__'
    union all select 'session', count(*)::int, count("revokedAt")::text from session`;
  const read = async (names) =>
    new Map((await app.query([...names.map(sum), others].join(' union all '))).map((r) => [r.t, `${r.n} ${r.s}`]));
  await app.query(`create schema before; create unlogged table before.touched (t text primary key);
    create function before.touch() returns trigger language plpgsql security definer as $$ begin insert into before.touched values (tg_table_name) on conflict do nothing; return null; end $$`);
  for (const t of [...tables, 'session']) await app.query(`create table before.${t} as table public.${t}`);
  for (const t of tables)
    await app.query(`create trigger touched after insert or update or delete on public.${t} for each row execute function before.touch()`);
  const first = await read(tables);
  return {
    changed: async () => {
      const rows = await app.query(`with d as (delete from before.touched returning t) select t, 0 n, null s from d union all ${others}`);
      const now = new Map(rows.filter((r) => r.s !== null).map((r) => [r.t, `${r.n} ${r.s}`]));
      const touched = rows.filter((r) => r.s === null).map((r) => r.t);
      if (touched.length) for (const [t, s] of await read(touched)) now.set(t, s);
      return [...now].filter(([t, s]) => first.get(t) !== s).map(([t]) => t);
    },
    restore: async (names) => {
      const own = names.filter((t) => t !== 'jobs');
      await app.query(
        `begin; set local session_replication_role = replica; ${own.map((t) => `delete from public.${t}; insert into public.${t} select * from before.${t};`).join(' ')} ${names.includes('jobs') ? `delete from pgboss.job where name !~ '^__';` : ''} commit`,
      );
    },
  };
}

const argumentsOf = ({ field, row, item, extra, newKey }) =>
  row.args
    ? filled(row.args, item, extra)
    : Object.fromEntries(
        field.args.map((a) => [
          a.name,
          a.name === 'input' ? { ...least(a.type, newKey), ...filled(row.input ?? {}, item, extra) } : least(a.type, newKey),
        ]),
      );
/** One change, tried by one person on one object. */
export async function attempt({ field, row, item, extra, newKey, ask }) {
  const args = argumentsOf({ field, row, item, extra, newKey });
  const answer = await ask(operation('mutation', field, Object.keys(args), 1), args);
  const base = () => argumentsOf({ field, row, item, extra: { ...extra, key: newKey() }, newKey });
  return { answer, base, code: answer.json?.errors?.[0]?.extensions?.code, done: !answer.json?.errors?.length };
}

/** Who tries a change in the quick form: some of those who may and some of those who may not, others for each object. */
function drawn(may, all, random) {
  const some = (list, n) =>
    list
      .map((actor) => [random.next(), actor])
      .sort(([a], [b]) => a - b)
      .slice(0, n)
      .map(([, actor]) => actor);
  const others = all.filter((a) => !may.includes(a));
  return [...some(may, 4), ...some(others, may.length ? 3 : 2)];
}

/** Everybody tries every change of `rows` (some of the objects in the quick form). Resolves how many were tried and how many went through. */
export async function changeAll(frame) {
  const { app, watch, ask, world, schema, examine, report, cases, random, full, broken, newKey, rows = mutations, only, markup } = frame;
  const actors = Object.keys(world.actors);
  const fields = new Map(
    rootFields(schema)
      .filter((r) => r.operation === 'mutation')
      .map((r) => [r.field.name, r.field]),
  );
  let tried = 0;
  let went = 0;
  const met = new Set();
  /** Objects for which the rule says different things come first; the rest is drawn. */
  const chosen = (row) => {
    const fitting = world.items.filter((i) => i.kind === row.of && Object.entries(row.where ?? {}).every(([k, v]) => i[k] === v));
    const drawn = fitting
      .map((item) => [random.next(), item])
      .sort((a, b) => a[0] - b[0])
      .map((v) => v[1]);
    // Objects of one name are in the same state.
    if (full) return [...new Map(drawn.map((item) => [item.name, item])).values()];
    const kinds = new Map();
    for (const item of drawn) {
      const key = actors.map((a) => (allows(row.rule, a, item) ? 1 : 0) + (allows(row.knows, a, item) ? 2 : 0)).join('');
      kinds.set(key, [...(kinds.get(key) ?? []), item]);
    }
    // First one that somebody may change, then one that nobody may.
    const some = [...kinds].sort(([a], [b]) => Number(/[13]/.test(b)) - Number(/[13]/.test(a))).map(([, list]) => list[0]);
    return [...some.slice(0, 1), ...some.slice(1).reverse().slice(0, 1), ...some.slice(1, -1)].slice(0, 2);
  };
  const named = (item) => ({
    key: newKey(),
    never: newKey(),
    outsider: world.actors.outsider,
    networkOne: world.networks.one.id,
    answer: world.items.find((i) => i.kind === 'post' && i.discussion === item?.id && i.number === '2')?.id,
  });
  /** Whoever may, on whatever there is, until it goes through: only then can its texts be tried. */
  const reach = async (row, field) => {
    const fitting = world.items.filter((i) => i.kind === row.of && Object.entries(row.where ?? {}).every(([k, v]) => i[k] === v));
    for (const item of row.of ? new Map(fitting.map((i) => [i.name, i])).values() : [undefined])
      for (const actor of actors.filter((a) => !row.rule || allows(row.rule, a, item)).slice(0, 3)) {
        if (markup.has(field)) return;
        const asks = (query, variables) => ask(actor, query, variables);
        const { base, done } = await attempt({ field, row, item, extra: named(item), newKey, ask: asks });
        const changed = await watch.changed();
        if (changed.length) await watch.restore(changed);
        await restoreSessions(app, changed);
        if (done) await markup.try({ field, base, app, watch, ask: asks });
      }
  };
  for (const [name, row] of Object.entries(rows)) {
    const field = fields.get(name);
    if (!field || row.skip || (only && !only.includes(name))) continue;
    for (const item of row.of ? chosen(row) : [undefined]) {
      // How often one may ask is no matter of rights.
      await app.query('delete from throttle_bucket');
      const mayAny = row.rule ? actors.filter((a) => allows(row.rule, a, item)) : actors;
      const tries = full || broken ? actors : drawn(mayAny, actors, random);
      for (const actor of tries) {
        const extra = named(item);
        const asks = (query, variables) => ask(actor, query, variables);
        const run = (of, x) => attempt({ field, row, item: of, extra: x, newKey, ask: asks });
        const may = row.rule ? allows(row.rule, actor, item) : false;
        const { answer, base, code, done } = await run(item, extra);
        tried++;
        if (may && isMet(code)) met.add(name);
        cases.add(`Mutation.${name}|${actor}|${item?.name ?? ''}|${item?.level ?? ''}`);
        examine.texts(actor, answer.text, `Mutation.${name}`);
        const changed = await watch.changed();
        const say = (kind, expected, got) => report({ kind, what: `Mutation.${name}`, who: actor, on: item?.name ?? '', expected, got });
        if (changed.length) {
          if (done) went++;
          if (!may && row.rule) say('changed', `nothing changed (${row.rule})`, `${code ?? 'yes'}; changed: ${changed.join(', ')}`);
          else if (!done) say('changed', 'nothing changed after an error', `${code}; changed: ${changed.join(', ')}`);
          await watch.restore(changed);
          await restoreSessions(app, changed);
        } else if (done && !may && row.rule && !row.silent) say('leak', `a refusal (${row.rule})`, 'yes');
        if (may && refusals.includes(code) && !isMaybe(row.rule)) say('refused', `yes (${row.rule})`, answer.text);
        if (done) await markup?.try({ field, base, app, watch, ask: asks });
        // An object that one may not know of answers like one that never was. Asked of a seventh of them in the quick form.
        if (item && !done && !allows(row.knows, actor, item) && !row.silent && (full || broken || random.next() < 0.15)) {
          const never = await run({ ...item, id: extra.never }, { ...extra, key: newKey() });
          const plain = (a) => JSON.stringify(a.json?.errors);
          if (plain(never.answer) !== plain(answer))
            say('told', `the same as about what never was: ${never.answer.text.slice(0, 120).trim()}`, answer.text);
        }
      }
    }
    if (markup && !markup.has(field) && row.rule !== 'nobody') await reach(row, field);
  }
  for (const [name, row] of Object.entries(rows))
    if (fields.has(name) && row.rule && row.rule !== 'nobody' && !row.skip && !met.has(name) && (!only || only.includes(name)))
      report({ kind: 'refused', what: `Mutation.${name}`, who: 'everybody', on: '', ...unmet });
  return { tried, went };
}
/** An operation that fails by its input has not met the rule; if that is so for all who may, the row of the table proves nothing. */
export const isMet = (code) => !['BAD_REQUEST', 'INVALID_INPUT'].includes(code);
export const unmet = {
  expected: 'that somebody who may gets past the check of the input',
  got: 'nobody: correct the input in proof/rights',
};
const restoreSessions = async (app, changed) =>
  changed.includes('session') ? app.query(`update session set "revokedAt" = null`) : undefined;
