// Values and operations as nobody means them, drawn by fast-check: right by their type, with a few leaves that are not.
import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** A number that JSON can carry and JavaScript cannot write. */
export class Raw {
  constructor(text) {
    this.text = text;
  }
}
/** JSON with raw numbers in it; lone surrogates leave as escapes. */
export const toJson = (value) => {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (value && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => `${JSON.stringify(k)}:${toJson(v)}`)
      .join(',')}}`;
  return JSON.stringify(value) ?? 'null';
};

const deep = (n, inner = 'x') => (n === 0 ? inner : [deep(n - 1, inner)]);
const strings = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '\u202e\u2066txt.exe',
  '\ufeff',
  '\u0001\u001b[31m',
  "'; drop table person; --",
  '%',
  '\\',
  '"',
  '$1',
  ':viewer',
  ':scope(*,COMMUNITY)',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '[x](javascript:alert(1))',
  '../../../../etc/passwd',
  'https://127.0.0.1:1/',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'not-a-uuid',
  '1e400',
  'NaN',
  '2026-02-30T25:61:61Z',
  '+275760-09-14T00:00:00Z',
  'WyJ4Il0',
  'WzFlNDAwLCJcdTAwMDAiXQ',
  'constructor',
  '__proto__',
  'ﷺ'.repeat(200),
  'e\u0301'.repeat(300),
  '((((((((((((((((((((((((((((((a',
  '"a -"b & | ! <-> :* (',
  '![['.repeat(2000),
  '> '.repeat(3000) + 'x',
  '* '.repeat(3000),
  'a'.repeat(90_000),
  '\ud83d\ude00'.repeat(20_000),
];
const numbers = [
  0,
  -1,
  -0,
  1.5,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 53 + 2,
  new Raw('1e400'),
  new Raw('-1e400'),
  new Raw('1e-400'),
  new Raw('9'.repeat(400)),
  new Raw('0.1e1'),
];
const others = [
  null,
  true,
  false,
  [],
  {},
  [null],
  { __proto__: null, constructor: 1 },
  deep(60),
  deep(5, {}),
  { a: { b: { c: [1, 'x'] } } },
];
export const hostile = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...strings) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 2, arbitrary: fc.constantFrom(...others) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** `pool`: real values by kind of name. `spoil`: in a hundred, how many leaves are hostile. */
export function arbitrariesOf(schema, pool, spoil = 7) {
  const from = (list) => (list?.length ? fc.constantFrom(...list) : fc.uuid());
  const text = fc.oneof(
    fc.constantFrom(
      'mentor days',
      'A plain sentence about founders.',
      'Kurs für Gründerinnen',
      'التشبيك',
      'x',
      '**bold** [link](https://example.org)',
    ),
    fc.lorem({ maxCount: 12 }),
  );
  const named = {
    clientMutationId: fc.oneof(fc.uuid(), fc.constantFrom('0198c000-0000-7000-8000-000000000001')),
    expectedVersion: fc.integer({ min: 1, max: 4 }),
    locale: fc.constantFrom('en', 'de', 'ar', 'sv'),
    language: fc.constantFrom('en', 'de', 'uk'),
    languages: fc.constantFrom('en', 'de', 'uk'),
    timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Tbilisi'),
    countryCode: fc.constantFrom('DE', 'SE', 'GE'),
    country: fc.constantFrom('DE', 'SE'),
    countries: fc.constantFrom('DE', 'SE'),
    email: fc.oneof(fc.emailAddress(), from(pool.email)),
    address: fc.oneof(fc.emailAddress(), from(pool.email)),
    password: fc.constantFrom('a long enough pass phrase', 'short'),
    currentPassword: fc.constantFrom('a long enough pass phrase'),
    token: fc.constantFrom('A'.repeat(43), 'b_-9'.repeat(10) + 'abc'),
    website: fc.constantFrom('https://example.org', 'http://x.y/ä'),
    sourceUrl: fc.constantFrom('https://example.org/report'),
    links: fc.constantFrom('https://example.org'),
    slug: from([...pool.slug]),
    after: fc.constantFrom('', Buffer.from('["2026-01-01T00:00:00Z","0198c000-0000-7000-8000-000000000001"]').toString('base64url')),
    first: fc.integer({ min: 1, max: 8 }),
    licence: fc.constantFrom('CC-BY-4.0'),
    schemes: fc.constantFrom('dimension', 'country', 'target-group'),
    dimensions: fc.constantFrom('mentoring', 'finance'),
    targetGroups: fc.constantFrom('refugees', 'women'),
    years: fc.integer({ min: 2015, max: 2027 }),
    atNumber: fc.integer({ min: 0, max: 50 }),
    number: fc.integer({ min: 0, max: 50 }),
  };
  const idOf = (name, owner) => {
    const key = name === 'id' ? owner : name.replace(/Ids?$|s$/, '').replace(/^(at|replyTo|accepted)(Post)?$/, 'post');
    return fc.oneof({ weight: 6, arbitrary: from(pool[key] ?? pool.any) }, { weight: 1, arbitrary: from(pool.any) });
  };
  const leaf = (type, name, owner) => {
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((v) => v.name));
    if (type.name === 'Boolean') return fc.boolean();
    if (named[name]) return named[name];
    if (type.name === 'ID') return idOf(name, owner);
    if (type.name === 'Int' || type.name === 'Float') return fc.integer({ min: 0, max: 30 });
    if (type.name === 'DateTime') return fc.constantFrom('2026-11-25T10:00:00Z', '2027-01-01T00:00:00+02:00');
    return text;
  };
  const spoiled = (good) => fc.oneof({ weight: 100 - spoil, arbitrary: good }, { weight: spoil, arbitrary: hostile });
  const value = (type, name, owner) => {
    if (isNonNullType(type)) return value(type.ofType, name, owner);
    if (isListType(type)) return spoiled(fc.array(value(type.ofType, name, owner), { maxLength: 4 }));
    if (isInputObjectType(type))
      return spoiled(
        fc.record(Object.fromEntries(Object.values(type.getFields()).map((f) => [f.name, value(f.type, f.name, type.name)])), {
          requiredKeys: Object.values(type.getFields())
            .filter(isRequiredInputField)
            .map((f) => f.name),
        }),
      );
    return spoiled(leaf(getNamedType(type), name, owner));
  };
  const selection = (type, depth) => {
    const inner = getNamedType(type);
    if (isLeafType(inner)) return fc.constant('');
    if (isUnionType(inner))
      return fc
        .tuple(...inner.getTypes().map((one) => selection(one, depth).map((s) => `... on ${one.name} ${s}`)))
        .map((parts) => `{ __typename ${parts.join(' ')} }`);
    const fields = Object.values(inner.getFields());
    return fc.subarray(fields, { minLength: 1, maxLength: Math.min(fields.length, 8) }).chain((some) =>
      fc
        .tuple(
          ...some.map((f) => {
            if (isLeafType(getNamedType(f.type))) return fc.constant(f.name);
            return depth > 0 ? selection(f.type, depth - 1).map((s) => `${f.name} ${s}`) : fc.constant('__typename');
          }),
        )
        .map((parts) => `{ ${parts.join(' ')} }`),
    );
  };
  /** { query, operationName, variables } of one root field. */
  return ({ field, operation }) =>
    fc
      .record({
        variables: fc.record(Object.fromEntries(field.args.map((a) => [a.name, value(a.type, a.name, field.name)])), {
          requiredKeys: field.args.filter(isRequiredArgument).map((a) => a.name),
        }),
        set: selection(field.type, operation === 'query' ? 3 : 1),
      })
      .map(({ variables, set }) => {
        const head = field.args.length ? `(${field.args.map((a) => `$${a.name}: ${a.type}`).join(', ')})` : '';
        const given = field.args.filter((a) => a.name in variables).map((a) => `${a.name}: $${a.name}`);
        return {
          query: `${operation} Op${head} { ${field.name}${given.length ? `(${given.join(', ')})` : ''} ${set} }`,
          operationName: 'Op',
          variables,
        };
      });
}
