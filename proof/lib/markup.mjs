// What is typed into a field for text stays text, whatever it looks like: the texts of every change are sent once more with HTML, scripts and links that are programs.
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isRequiredInputField } from 'graphql';
import { elsewhere } from '../rights/markup.mjs';
import { operation } from './asking.mjs';
import { rootFields } from './shape.mjs';

/** What somebody types who means no good; the second where there is room for little. */
const typed = [
  '<img src=x onerror="alert(1)"><script>alert(1)</script></script><svg/onload=alert(1)> [one](javascript:alert(1)) <a href="javascript:alert(1)">two</a>',
  '<script>alert(1)</script>',
];
const tags = 'p|br|hr|h[2-6]|strong|em|s|code|pre|blockquote|ul|ol|li|a|sup|section|table|thead|tbody|tr|th|td';
const wrong = [
  // A tag that is not of the list, an attribute for what happens, an address that is a program.
  new RegExp(`<(?!/?(?:${tags})[\\s/>])`, 'i'),
  /<[^>]*\s(?:on\w+|style|srcdoc)\s*=/i,
  /<[^>]*\s(?:href|src)\s*=\s*["']?\s*(?!https?:|mailto:|#fn)[^"'\s>]/i,
];
const runs = (html) => wrong.some((one) => one.test(html));

/** Every text of a type as path and coordinate of the schema. */
function textsOf(type, path, coordinate, above = []) {
  const named = getNamedType(type);
  if (named.name === 'String') return [{ path, coordinate }];
  if (!isInputObjectType(named) || above.includes(named)) return [];
  return Object.values(named.getFields()).flatMap((f) =>
    textsOf(f.type, `${path}.${f.name}`, `${named.name}.${f.name}`, [...above, named]),
  );
}
const textsOfChange = (field) => field.args.flatMap((a) => textsOf(a.type, a.name, `Mutation.${field.name}(${a.name}:)`));

/** What an object needs that is only there to hold a text; by name where plain words are refused. */
const good = { amount: '100', currency: 'EUR', dimensionKey: 'mentoring', key: 'mentoring', posts: '1', share: '50', weeks: '2' };
function made(type, newKey, name) {
  if (isListType(getNullableType(type))) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0].name;
  if (!isInputObjectType(named)) return { Boolean: true, Int: 1, Float: 2, ID: newKey() }[named.name] ?? good[name] ?? 'Some plain words';
  const needed = Object.values(named.getFields()).filter((f) => isRequiredInputField(f) || f.name in good);
  return Object.fromEntries(needed.map((f) => [f.name, made(f.type, newKey, f.name)]));
}

/** A value with `text` at the paths of `sent`; what it lacks of objects on the way is made. */
function dressed(type, value, path, sent, text, newKey) {
  const kind = getNullableType(type);
  const named = getNamedType(type);
  if (!sent.some((s) => s === path || s.startsWith(`${path}.`))) return value;
  if (isListType(kind)) {
    const list = value?.length ? value : [named.name === 'String' ? text : made(named, newKey)];
    return list.map((v) => dressed(kind.ofType, v, path, sent, text, newKey));
  }
  if (!isInputObjectType(named)) return text;
  const whole = { ...(value ?? made(named, newKey)) };
  for (const f of Object.values(named.getFields())) {
    const dress = dressed(f.type, whole[f.name], `${path}.${f.name}`, sent, text, newKey);
    if (dress !== undefined) whole[f.name] = dress;
  }
  return whole;
}

/** All texts below a value, each with the name under which it stands; numbers and languages are no names. */
function* standing(value, name = '') {
  if (typeof value === 'string') yield [name, value];
  else if (value && typeof value === 'object')
    for (const [key, v] of Object.entries(value)) yield* standing(v, /^(?:\d+|[a-z]{2})$/.test(key) ? name : key);
}

/** Keeps which texts were tried. A text that is refused with its name is as good as one that is stored: nothing of it is shown. */
export function markup({ schema, report, newKey }) {
  const met = new Map();
  const told = new Set();
  const excused = new Set(Object.values(elsewhere).flatMap((names) => names.trim().split(/\s+/)));
  const look = (what, where, value) => {
    for (const [name, text] of standing(value))
      if (/html$/i.test(name) && runs(text))
        report({ kind: 'runs', what, who: '', on: `${where} ${name}`, expected: 'HTML in which nothing can run', got: text });
  };
  const settle = (some, how) => {
    for (const { coordinate } of some) if (!['stored', 'refused'].includes(met.get(coordinate))) met.set(coordinate, how);
  };
  return {
    /** Whether nothing is left to try of this change. */
    has: (field) => told.has(field.name) || textsOfChange(field).every(({ coordinate }) => excused.has(coordinate)),
    /** After a change that went through: `base()` gives its arguments anew, `ask` asks in the same name. */
    async try({ field, base, ask, app, watch }) {
      if (this.has(field)) return;
      told.add(field.name);
      const what = `Mutation.${field.name}`;
      const send = async (sent, text) => {
        const plain = base();
        const args = {};
        for (const { name, type } of field.args) {
          const dress = dressed(type, plain[name], name, sent, text, newKey);
          if (dress !== undefined) args[name] = dress;
        }
        const answer = await ask(operation('mutation', field, Object.keys(args), 2), args);
        look(what, 'its answer,', answer.json?.data);
        const tables = await watch.changed();
        for (const t of tables.filter((name) => !['jobs', 'session'].includes(name)))
          for (const { row } of await app.query(
            `select to_jsonb(x) row from (select * from public.${t} except select * from before.${t}) x`,
          ))
            look(what, `table ${t},`, row);
        if (tables.length) await watch.restore(tables);
        const error = answer.json?.errors?.[0]?.extensions;
        const refused = error?.code === 'INVALID_INPUT' ? error.details.issues.map((i) => i.path.replace(/\.\d+(?=\.|$)/g, '')) : [];
        const isRefused = (path) => refused.some((r) => r && `${path}.`.replace('input.', '').startsWith(`${r}.`));
        return { code: answer.json?.errors?.length ? (error?.code ?? 'none') : 'stored', isRefused };
      };
      let open = textsOfChange(field);
      for (const text of typed) {
        let sent = open;
        open = [];
        for (let code = ''; sent.length && code !== 'stored';) {
          const answer = await send(
            sent.map((s) => s.path),
            text,
          );
          code = answer.code;
          const no = sent.filter((s) => answer.isRefused(s.path));
          if (code === 'stored') settle(sent, code);
          else if (!no.length) break;
          open.push(...no);
          sent = code === 'stored' ? [] : sent.filter((s) => !no.includes(s));
        }
        // What does not go together goes one by one.
        for (const one of sent) {
          const { code, isRefused } = await send([one.path], text);
          if (isRefused(one.path)) open.push(one);
          else settle([one], code);
        }
      }
      settle(open, 'refused');
    },
    /** Texts that were never tried, and those that are excused for nothing. */
    close() {
      const changes = rootFields(schema).filter((r) => r.operation === 'mutation');
      const all = new Map(changes.flatMap(({ field }) => textsOfChange(field).map((t) => [t.coordinate, field.name])));
      const isMet = (c) => ['stored', 'refused'].includes(met.get(c));
      for (const [c, name] of all)
        if (!isMet(c) && !excused.has(c))
          report({ kind: 'untried', what: c, who: '', on: name, expected: 'to be sent with markup in it', got: met.get(c) ?? 'never' });
      for (const c of excused)
        if (isMet(c) || !all.has(c))
          report({
            kind: 'untried',
            what: c,
            who: '',
            on: 'proof/rights/markup.mjs',
            expected: 'no excuse',
            got: met.get(c) ?? 'not in the schema',
          });
      return {
        stored: [...all.keys()].filter((c) => met.get(c) === 'stored').length,
        refused: [...all.keys()].filter((c) => met.get(c) === 'refused').length,
      };
    },
  };
}
