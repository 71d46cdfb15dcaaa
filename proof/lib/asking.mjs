// Every question of the schema, put by everybody.
import { getNamedType, isLeafType } from 'graphql';
import { allows, isMaybe, queries } from './rights.mjs';
import { everything, rootFields } from './shape.mjs';

/** Puts @property of an object (or of the world) in the place of its name. */
export function filled(value, item, extra = {}) {
  if (typeof value === 'string' && value.startsWith('@')) return extra[value.slice(1)] ?? item?.[value.slice(1)];
  if (Array.isArray(value)) return value.map((v) => filled(v, item, extra));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, filled(v, item, extra)]));
  return value;
}
export function operation(kind, field, names, depth) {
  const args = field.args.filter((a) => names.includes(a.name));
  const head = args.length ? `(${args.map((a) => `$${a.name}: ${a.type}`).join(', ')})` : '';
  const pass = args.length ? `(${args.map((a) => `${a.name}: $${a.name}`).join(', ')})` : '';
  const nodes = getNamedType(field.type).getFields?.().nodes;
  const set = depth < 0 && nodes ? `{ nodes ${everything(nodes.type, 0)} }` : everything(field.type, Math.max(depth, 0));
  return `${kind} Op${head} { ${field.name}${pass} ${set} }`;
}
/** Of a list as many rows and fields as the limits let one ask for at once, other fields each time, and the key that tells the rows apart. */
function narrowed(field, args, key, anonymous, random) {
  const nodes = getNamedType(getNamedType(field.type).getFields().nodes.type);
  const names = Object.values(nodes.getFields())
    .filter((f) => isLeafType(getNamedType(f.type)) && f.name !== key)
    .map((f) => f.name);
  const [first, more] = anonymous ? [49, 2] : [100, 7];
  const fields = [key, ...pick(names, more, random)].join(' ');
  return {
    text: operation('query', field, Object.keys(args), -1).replace(/\{ nodes .*/, `{ nodes { ${fields} } } }`),
    args: { ...args, ...(args.page ? { page: { ...args.page, first } } : {}) },
  };
}
const pick = (list, n, random) =>
  list
    .map((v) => [random.next(), v])
    .sort((a, b) => a[0] - b[0])
    .slice(0, n)
    .map((v) => v[1]);
const codeOf = (answer) => answer.json?.errors?.[0]?.extensions?.code;
const refusals = ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN'];
/** Deep enough for everything of an object, shallow enough for the limit of a visitor. */
const depthOf = (actor, list) => (actor === 'visitor' || actor === 'shutAccount' ? (list ? 1 : 2) : list ? 2 : 4);

/** So many objects of each kind does everybody ask about in the quick form; each person about others. */
const QUICK = 1;

export async function askAll(frame) {
  const { world, schema, examine, report, cases, random, full } = frame;
  const actors = Object.keys(world.actors);
  const fields = new Map(
    rootFields(schema)
      .filter((r) => r.operation === 'query')
      .map((r) => [r.field.name, r.field]),
  );
  const extra = { owner: world.owner.id, networkOne: world.networks.one.id };
  const works = [];
  let asked = 0;
  const say = (kind, name, who, on, expected, got) => report({ kind, what: `Query.${name}`, who, on, expected, got });
  const put = async (field, row, actor, item, args) => {
    const list = row.list || field.name === 'community' || field.name === 'discussion';
    let answer;
    // What is too dear for a visitor in one piece is asked a level less deep.
    for (let depth = depthOf(actor, list); depth >= -1; depth--) {
      answer = await frame.ask(actor, operation('query', field, Object.keys(args), depth), args);
      if (++asked % 1000 === 0) frame.log(`${asked} questions`);
      if (codeOf(answer) !== 'TOO_COMPLEX') break;
      if (depth === 1 && row.list) depth = 0;
    }
    if (codeOf(answer) === 'TOO_COMPLEX' && getNamedType(field.type).getFields?.().nodes) {
      const less = narrowed(field, args, row.by ?? 'id', ['visitor', 'shutAccount'].includes(actor), random);
      answer = await frame.ask(actor, less.text, less.args);
    }
    cases.add(`Query.${field.name}|${actor}|${item?.name ?? ''}|${item?.level ?? ''}`);
    examine.texts(actor, answer.text, `Query.${field.name}`, JSON.stringify(args));
    const value = answer.json?.data?.[field.name];
    examine.walk(actor, field.type, value, item, `Query.${field.name}`);
    return { answer, value, code: codeOf(answer) };
  };
  /** What is heard at a door that is shut, whatever is behind it. */
  const doorShut = (row, actor) => {
    if (row.door !== 'signedIn' && row.door !== 'administrator') return undefined;
    if (!allows('signedIn', actor)) return 'UNAUTHENTICATED';
    return allows(row.door, actor) ? undefined : 'FORBIDDEN';
  };
  const rowsOf = (value) => (Array.isArray(value) ? value : (value?.nodes ?? []));

  for (const [name, row] of Object.entries(queries)) {
    const field = fields.get(name);
    if (!field || (frame.only && !frame.only.includes(name))) continue;
    // In the quick form half of them ask, others for each question.
    for (const actor of full || frame.broken ? actors : actors.filter(() => random.next() < 0.5))
      works.push(async () => {
        if (!row.of || (row.list && !row.per)) {
          const { value, code } = await put(field, row, actor, undefined, filled(row.args ?? {}, undefined, extra));
          if (doorShut(row, actor)) {
            if (code !== doorShut(row, actor)) say('leak', name, actor, '', doorShut(row, actor), code ?? 'data');
            return;
          }
          if (
            refusals.includes(code) &&
            ![
              'communityInvitation',
              'invitation',
              'demoLogins',
              'demoMails',
              'ownProfileSeenBy',
              'roleGrants',
              'affiliations',
              'programme',
              'programmeAssignment',
              'roundApplications',
              'scheme',
            ].includes(name)
          )
            say('refused', name, actor, '', 'an answer', code);
          if (!row.list) return;
          const ids = new Set(rowsOf(value).map((r) => r[row.by ?? 'id']));
          for (const item of world.items.filter((i) => i.kind === row.of && (name !== 'roleGrants' || i.key === 'one')))
            presence(name, row, actor, item, ids.has(item.id));
          return;
        }
        const items = world.items.filter((i) => i.kind === row.of);
        if (row.per === 'community') {
          for (const community of [...new Set(items.map((i) => i.community))]) {
            const inside = items.filter((i) => i.community === community);
            const { value } = await put(
              field,
              row,
              actor,
              world.items.find((i) => i.id === community),
              filled(row.args, inside[0], extra),
            );
            const ids = new Set(rowsOf(value).map((r) => r[row.by ?? 'id']));
            for (const item of inside) presence(name, row, actor, item, ids.has(item.id));
          }
          return;
        }
        for (const item of full || frame.broken ? items : pick(items, QUICK, random)) {
          const { value, code } = await put(field, row, actor, item, filled(row.args, item, extra));
          if (row.per === 'mark') {
            presence(
              name,
              row,
              actor,
              item,
              rowsOf(value).some((r) => r[row.by ?? 'id'] === item.id),
            );
            continue;
          }
          const may = !doorShut(row, actor) && allows(row.rule, actor, item);
          const got = value !== null && value !== undefined;
          if (got && !may) say('leak', name, actor, item.name, `${row.denied} (${row.rule})`, 'data');
          if (!got && may) say('refused', name, actor, item.name, `data (${row.rule})`, code ?? 'null');
          if (!got) {
            examine.denied(actor, getNamedType(field.type).name, item);
            const said = code ?? 'null';
            if (!may && said !== row.denied && said !== 'UNAUTHENTICATED') say('told', name, actor, item.name, row.denied, said);
          }
        }
      });
  }
  function presence(name, row, actor, item, there) {
    const may = !doorShut(row, actor) && allows(row.rule, actor, item);
    cases.add(`Query.${name} lists|${actor}|${item.name}|${item.level ?? ''}`);
    if (there && (doorShut(row, actor) || !allows(row.reads ?? row.rule, actor, item)))
      say('leak', name, actor, item.name, `not in the list (${row.rule})`, 'listed');
    if (!there && may && !isMaybe(row.rule)) say('refused', name, actor, item.name, `in the list (${row.rule})`, 'not listed');
  }
  // A few at once: the server has to wait for its database anyway.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let work = works.shift(); work; work = works.shift()) await work();
    }),
  );
  return asked;
}
