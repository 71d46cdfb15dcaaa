import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, visit } from 'graphql';

/** Every document of the web: name -> { node, file }. Names are unique over the whole web, as ids are made of them. */
function definitions(web) {
  const found = { operations: new Map(), fragments: new Map() };
  for (const file of fs
    .readdirSync(path.join(web, 'src'), { recursive: true })
    .filter((f) => f.endsWith('.graphql'))
    .sort()) {
    for (const node of parse(fs.readFileSync(path.join(web, 'src', file), 'utf8')).definitions) {
      const kind = node.kind === Kind.FRAGMENT_DEFINITION ? 'fragments' : 'operations';
      const name = node.name?.value;
      if (!name) throw new Error(`${file}: every operation has a name`);
      if (found[kind].has(name)) throw new Error(`${file}: ${name} is also in ${found[kind].get(name).file}`);
      found[kind].set(name, { node, file });
    }
  }
  return found;
}

/** The client asks for the name of the type of everything it may keep, except at the root; so the stored texts do too. */
const withTypenames = (document) =>
  visit(document, {
    SelectionSet(node, _, parent) {
      if (parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      if (node.selections.some((s) => s.kind === Kind.FIELD && (s.name.value === '__typename' || s.name.value.startsWith('__'))))
        return undefined;
      return { ...node, selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };
    },
  });

/** @returns {{ids: Map<string, string>, files: Map<string, string>}} ids: name of the operation -> `Name~` and 8 hex digits of its text's SHA-256;
 *  files: persisted.generated.json (id -> text with all fragments), read by the API. */
export function persisted(web) {
  const { operations, fragments } = definitions(web);
  const texts = {};
  const ids = new Map();
  for (const name of [...operations.keys()].sort()) {
    const used = new Map();
    const collect = (node) =>
      visit(node, {
        FragmentSpread(spread) {
          const key = spread.name.value;
          if (used.has(key)) return;
          const fragment = fragments.get(key);
          if (!fragment) throw new Error(`${name}: there is no fragment ${key}`);
          used.set(key, fragment.node);
          collect(fragment.node);
        },
      });
    const { node } = operations.get(name);
    collect(node);
    const whole = { kind: Kind.DOCUMENT, definitions: [node, ...[...used.keys()].sort().map((key) => used.get(key))] };
    const text = print(withTypenames(whole));
    const id = `${name}~${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    texts[id] = text;
    ids.set(name, id);
  }
  return { ids, files: new Map([[path.join(web, 'persisted.generated.json'), `${JSON.stringify(texts, null, 2)}\n`]]) };
}
