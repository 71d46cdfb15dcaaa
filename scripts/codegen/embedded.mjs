// Which types without an id the cache of the browser has to merge.
import {
  BREAK,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const conditional = (node) => {
  let found = false;
  visit(node, {
    Directive() {
      found = true;
      return BREAK;
    },
  });
  return found;
};

/** Object types without an id live inside their parent. The cache has to merge what is asked of them where not everybody asks for the same: else the later answer would
 *  take away what the earlier one brought, and both would be asked for again. Those that only stand in lists are not named, for a list is replaced as a whole; nor what
 *  only a change answers, which is not kept. `texts`: the documents. Resolves their names, sorted. */
export function embeddedTypes(schema, texts) {
  const definitions = texts.flatMap((text) => parse(text).definitions);
  const fragments = new Map(definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]));
  /** With fragments in their place, and nothing that the order could tell apart. */
  const plain = (set) =>
    set.selections
      .flatMap((s) => {
        if (s.kind === Kind.FRAGMENT_SPREAD) return plain(fragments.get(s.name.value).selectionSet);
        if (s.kind === Kind.INLINE_FRAGMENT) return [`... on ${s.typeCondition?.name.value} { ${plain(s.selectionSet).join(' ')} }`];
        const { selectionSet, ...head } = s;
        return [selectionSet ? `${print(head)} { ${plain(selectionSet).join(' ')} }` : print(head)];
      })
      .sort();
  /** Field of a parent: all that is asked of what it holds. */
  const asked = new Map();
  const typeInfo = new TypeInfo(schema);
  for (const definition of definitions)
    visit(
      definition,
      visitWithTypeInfo(typeInfo, {
        Field(node) {
          const parent = typeInfo.getParentType();
          const type = getNullableType(typeInfo.getType());
          if (!node.selectionSet || parent.name === 'Mutation' || isListType(type)) return;
          const key = `${parent.name}.${node.name.value}`;
          const entry = asked.get(key) ?? { type: getNamedType(type), ways: new Set() };
          entry.ways.add([...new Set(plain(node.selectionSet))].join(' '));
          // What is asked for only sometimes is another question each time.
          if (conditional(node.selectionSet)) entry.ways.add('sometimes');
          asked.set(key, entry);
        },
      }),
    );
  const names = new Set();
  for (const { type, ways } of asked.values())
    for (const one of isAbstractType(type) ? schema.getPossibleTypes(type) : [type])
      if (ways.size > 1 && isObjectType(one) && !('id' in one.getFields()) && !/(Connection|Page)$/.test(one.name)) names.add(one.name);
  return [...names].sort();
}
