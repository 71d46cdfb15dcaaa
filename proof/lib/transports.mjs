// Requests that are wrong before any resolver hears of them: texts, bodies, types, methods and headers.
import http from 'node:http';
import zlib from 'node:zlib';
import { Raw, toJson } from './hostile.mjs';

/** Sends bytes as they are. Resolves { status, headers, text } or { refused } where the connection was ended. */
export function send(url, { method = 'POST', path = '/graphql', headers = {}, body, agent }) {
  return new Promise((resolve) => {
    const payload = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(body);
    let request;
    try {
      request = http.request(new URL(url), {
        path,
        method,
        agent,
        headers: { ...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {}), ...headers },
      });
    } catch (error) {
      return resolve({ unsent: String(error.message) });
    }
    const timer = setTimeout(() => request.destroy(new Error('late')), 20_000);
    request.on('response', (response) => {
      const parts = [];
      response.on('data', (c) => parts.push(c));
      response.on('error', () => undefined);
      response.on('close', () => {
        clearTimeout(timer);
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString('utf8') });
      });
    });
    request.on('error', (error) => {
      clearTimeout(timer);
      resolve(error.message === 'late' ? { late: true } : { refused: error.code ?? error.message });
    });
    request.end(payload);
  });
}

const wrap = (n, open, inner, close) => `${open.repeat(n)}${inner}${close.repeat(n)}`;
/** Spoils the text of an operation or its request. Each takes { query, operationName, variables } and gives a request. */
const json = (value, more = {}) => ({ body: toJson(value), ...more });
export const transports = {
  twoOperations: (o) => json({ ...o, query: `${o.query} query Other { __typename }`, operationName: undefined }),
  unknownName: (o) => json({ ...o, operationName: 'Nobody' }),
  nameIsNumber: (o) => json({ ...o, operationName: 7 }),
  fragmentCycle: (o) =>
    json({
      query: `query Op { ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }`,
      operationName: o.operationName,
    }),
  unknownFragment: () => json({ query: '{ ...Missing }' }),
  manyFragments: () =>
    json({ query: `{ __typename } ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { __typename }`).join(' ')}` }),
  doublingFragments: () =>
    json({
      query: `query { ...F0 } ${Array.from({ length: 18 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F18 on Query { __typename }`,
    }),
  directives: (o) => json({ ...o, query: o.query.replace('{', '@skip(if: true) @include(if: "x") @nobody {') }),
  skipTwice: () => json({ query: '{ __typename @skip(if: false) @skip(if: false) @include(if: null) }' }),
  oneOfEach: () => json({ query: 'query Q($a: Boolean!) { viewer @include(if: $a) { id } }', variables: { a: 'yes' } }),
  subscription: () => json({ query: 'subscription { anything }' }),
  introspection: () => json({ query: '{ __schema { types { name fields { name } } } }' }),
  typeIntrospection: () => json({ query: '{ __type(name: "Person") { fields { name } } }' }),
  aliases: () => json({ query: `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: __typename`).join(' ')} }` }),
  deepQuery: () => json({ query: wrap(400, '{ a ', '{ b }', ' }') }),
  deepValue: () => json({ query: `{ communities(text: ${wrap(900, '[', '1', ']')}) { hasMore } }` }),
  bigNumberInText: () => json({ query: `{ communities(page: { first: 99999999999999999999 }) { hasMore } }` }),
  negativeFirst: () => json({ query: `{ people(page: { first: -5 }) { hasMore } practices(page: { first: 2147483648 }) { total } }` }),
  duplicateArguments: () => json({ query: `{ community(slug: "a", slug: "b") { id } }` }),
  duplicateFieldsOfInput: () => json({ query: `{ communities(page: { first: 1, first: 2 }) { hasMore } }` }),
  blockString: () => json({ query: `{ community(slug: """\\u0000 ${'x'.repeat(5000)}""") { id } }` }),
  surrogateInText: () => json({ query: `{ community(slug: "\\ud800") { id } }` }),
  escapedBeyond: () => json({ query: `{ community(slug: "\\u{110000}") { id } }` }),
  nulInText: () => json({ query: `{ community(slug: "\\u0000") { id } }` }),
  emptyQuery: () => json({ query: '' }),
  onlyComment: () => json({ query: '# nothing' }),
  unclosed: (o) => json({ ...o, query: o.query.slice(0, -3) }),
  binaryQuery: () => json({ query: '\u0000\u0001\ud800' }),
  longQuery: () => json({ query: `{ ${'__typename '.repeat(9000)} }` }),
  queryIsList: () => json({ query: ['{ __typename }'] }),
  queryIsObject: () => json({ query: { a: 1 } }),
  variablesAreList: (o) => json({ ...o, variables: [1] }),
  variablesAreText: (o) => json({ ...o, variables: '{"a":1}' }),
  variablesAreNumber: (o) => json({ ...o, variables: new Raw('1e400') }),
  extensions: (o) => json({ ...o, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
  persistedOnly: () => json({ extensions: { persistedQuery: { version: 1, sha256Hash: '\u0000' } } }),
  extensionsAreText: (o) => json({ ...o, extensions: 'x' }),
  documentUnknown: () => json({ documentId: 'sha256:nothing' }),
  documentIsList: () => json({ documentId: ['a'], query: '{ __typename }' }),
  documentIsProto: () => json({ documentId: '__proto__' }),
  batch: (o) => json([o, o]),
  emptyBatch: () => json([]),
  nullBody: () => ({ body: 'null' }),
  numberBody: () => ({ body: '1e400' }),
  textBody: () => ({ body: '"{ __typename }"' }),
  emptyBody: () => ({ body: '' }),
  noBody: () => ({ method: 'POST' }),
  brokenJson: (o) => ({ body: toJson(o).slice(0, 40) }),
  duplicateKeys: (o) => ({
    body: `{"query":"{ a }","query":${JSON.stringify(o.query)},"variables":{},"variables":${toJson(o.variables)}}`,
  }),
  protoKeys: (o) => ({ body: `{"__proto__":{"a":1},"constructor":{"prototype":{}},"query":${JSON.stringify(o.query)}}` }),
  protoVariables: (o) => ({ body: `{"query":${JSON.stringify(o.query)},"variables":{"__proto__":{"input":{}}}}` }),
  deepJson: () => ({ body: `{"query":"{ __typename }","variables":{"a":${wrap(20_000, '[', '', ']')}}}` }),
  tooBig: () => ({ body: `{"query":"{ __typename }","x":"${'a'.repeat(300 * 1024)}"}` }),
  latin: (o) => json(o, { headers: { 'content-type': 'application/json; charset=iso-8859-1' } }),
  utf16: (o) => ({ body: Buffer.from(toJson(o), 'utf16le'), headers: { 'content-type': 'application/json; charset=utf-16' } }),
  badUtf8: () => ({ body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) }),
  bom: (o) => ({ body: `\ufeff${toJson(o)}` }),
  plain: (o) => json(o, { headers: { 'content-type': 'text/plain' } }),
  form: (o) => ({ body: `query=${encodeURIComponent(o.query)}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  multipart: () => ({ body: '--x\r\n\r\n{}\r\n--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
  graphqlType: (o) => ({ body: o.query, headers: { 'content-type': 'application/graphql' } }),
  wrongType: (o) => json(o, { headers: { 'content-type': ';;;' } }),
  gzip: (o) => ({ body: zlib.gzipSync(toJson(o)), headers: { 'content-encoding': 'gzip' } }),
  gzipBomb: () => ({ body: zlib.gzipSync(Buffer.alloc(4_000_000, 32)), headers: { 'content-encoding': 'gzip' } }),
  falseGzip: (o) => json(o, { headers: { 'content-encoding': 'br' } }),
  acceptNothing: (o) => json(o, { headers: { accept: 'image/png;q=0' } }),
  oddCookie: (o) => json(o, { headers: { cookie: `sid=${'a'.repeat(3000)}; sid=%00; =; sid` } }),
  foreignSite: (o) => json(o, { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } }),
  oddOrigin: (o) => json(o, { headers: { origin: 'null' } }),
  oddHost: (o) => json(o, { headers: { host: 'evil.example:99999' } }),
  forwarded: (o) => json(o, { headers: { 'x-forwarded-for': '\'"<>, ::1', 'x-forwarded-host': 'evil' } }),
  longHeader: (o) => json(o, { headers: { 'x-long': 'a'.repeat(12_000) } }),
  get: (o) => ({
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(o.query)}&variables=${encodeURIComponent(toJson(o.variables)).slice(0, 3000)}`,
  }),
  getBroken: () => ({ method: 'GET', path: '/graphql?query=%7B%00&variables=%' }),
  put: (o) => json(o, { method: 'PUT' }),
  patch: (o) => json(o, { method: 'PATCH' }),
  delete: () => ({ method: 'DELETE' }),
  head: () => ({ method: 'HEAD' }),
  options: () => ({ method: 'OPTIONS', headers: { 'access-control-request-method': 'POST', origin: 'https://evil.example' } }),
  trace: () => ({ method: 'TRACE' }),
  otherPath: (o) => json(o, { path: '/graphql/../graphql//%2e%2e/%00' }),
  brokenPath: () => ({ method: 'GET', path: '/%E0%A4%A' }),
  pageWithNul: () => ({ method: 'GET', path: '/c/%00%ff?page=%00' }),
  pageOdd: () => ({ method: 'GET', path: `/practices/${'a'.repeat(3000)}?q=%ED%A0%80` }),
  search: () => ({ method: 'GET', path: '/practices?words=%00&edition=1e400' }),
};
