import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { TestApp } from './app.js';
import { person } from './cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(async () => {
  await app.stop();
});

const codeOf = async (r: Response) =>
  ((await r.json()) as { errors: { extensions: { code: string; details: object } }[] }).errors[0]!.extensions;
const nest = (n: number): string => (n === 0 ? 'name' : `ofType { ${nest(n - 1)} }`);

describe('an operation written by hand is refused', () => {
  it.each([
    ['too deep', `{ __schema { types { ${nest(9)} } } }`, 'depth'],
    [
      'too many aliases',
      `{ ${Array.from({ length: 9 }, (_, i) => `a${i}: viewer { id }`).join(' ')} viewer { ${Array.from({ length: 8 }, (_, i) => `b${i}: id`).join(' ')} } }`,
      'aliases',
    ],
    ['too many root fields', `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'rootFields'],
    [
      'too many directives',
      `{ viewer { id ${'@skip(if: false) '.repeat(1)} ${Array.from({ length: 5 }, (_, i) => `b${i}: id @skip(if: false)`).join(' ')} } }`,
      'directives',
    ],
    ['too long', `{ viewer { id } } # ${'x'.repeat(10_100)}`, 'characters'],
    [
      'too many fragments',
      `{ viewer { ${Array.from({ length: 21 }, (_, i) => `...F${i}`).join(' ')} } } ${Array.from({ length: 21 }, (_, i) => `fragment F${i} on Viewer { id }`).join(' ')}`,
      'fragments',
    ],
  ])('%s', async (_, query, limit) => {
    const r = await app.post(null, { query });
    expect(r.status).toBe(400);
    expect(await codeOf(r)).toMatchObject({ code: 'TOO_COMPLEX', details: { limit } });
  });
  it('that repeats one field five hundred times, for its cost', async () => {
    const r = await app.post(null, { query: `{ viewer { ${'id '.repeat(500)} } }` });
    expect(await codeOf(r)).toMatchObject({ code: 'TOO_COMPLEX', details: { limit: 'costOfVisitor' } });
  });
  it('with two changes', async () => {
    const r = await app.post(null, { query: 'mutation { a: signOut b: signOut }' });
    expect(await codeOf(r)).toMatchObject({ code: 'TOO_COMPLEX', details: { limit: 'mutations' } });
  });
  it('of more than a thousand signs of the language', async () => {
    const r = await app.post(null, { query: `{ viewer { ${'id '.repeat(1000)} } }` });
    expect(r.status).toBe(400);
    expect(await codeOf(r)).toMatchObject({ code: 'BAD_REQUEST', details: { reason: expect.stringMatching(/1000 tokens/) } });
  });

  const nodes = (of: string) => `communities(${of}) { nodes { id slug name purpose } }`;
  const wide = [
    ['in the argument', `query Q { ${nodes('page: { first: 100 }')} }`, {}],
    ['in a variable', `query Q($n: Int!) { ${nodes('page: { first: $n }')} }`, { n: 100 }],
    ['in a variable that is the page', `query Q($page: PageInput) { ${nodes('page: $page')} }`, { page: { first: 100 } }],
    ['in what a variable is where it is not sent', `query Q($n: Int! = 100) { ${nodes('page: { first: $n }')} }`, {}],
    ['in a page that is not sent', `query Q($page: PageInput = { first: 100 }) { ${nodes('page: $page')} }`, {}],
  ] as const;
  it.each(wide)('that asks for a hundred of each, %s', async (_, query, variables) => {
    const r = await app.post(null, { query, variables });
    expect(await codeOf(r)).toMatchObject({ code: 'TOO_COMPLEX', details: { limit: 'costOfVisitor', allowed: 200 } });
  });
  it('by whoever is signed in only where it costs more', async () => {
    const p = await person(app, 'Dear');
    const [, query, variables] = wide[2];
    expect((await app.post(p, { query, variables })).status).toBe(200);
    const dear = query.replace('id slug', `${'id '.repeat(10)}slug`);
    expect(await codeOf(await app.post(p, { query: dear, variables }))).toMatchObject({ code: 'TOO_COMPLEX', details: { limit: 'cost' } });
  });
  const many = Array.from({ length: 101 }, (_, i) => `s${i}`);
  it.each([
    ['in the argument', `{ concepts(schemes: ${JSON.stringify(many)}) { __typename } }`, {}],
    ['in a variable', 'query Q($s: [String!]!) { concepts(schemes: $s) { __typename } }', { s: many }],
    ['inside of what is sent', 'query Q($f: PracticeFilterInput!) { practices(filter: $f) { nodes { id } } }', { f: { countries: many } }],
  ])('with a list of a hundred and one, %s', async (_, query, variables) => {
    const r = await app.post(null, { query, variables });
    expect(await codeOf(r)).toMatchObject({ code: 'TOO_COMPLEX', details: { limit: 'listArguments' } });
  });
});

describe('a request that is no operation', () => {
  it.each([
    ['not JSON', '{"query":', 400],
    ['a list of operations', JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]), 400],
    ['nothing', '{}', 400],
    ['a syntax error', JSON.stringify({ query: '{ viewer {' }), 400],
    ['an unknown field', JSON.stringify({ query: '{ nobody }' }), 400],
    ['an unknown id of an operation', JSON.stringify({ documentId: 'Nobody~00000000' }), 400],
  ])('%s', async (_, body, status) => {
    const r = await app.post(null, body);
    expect(r.status).toBe(status);
    expect(await r.text()).not.toMatch(/node_modules|at \/|stack|postgres/i);
  });
  it('a body of ten megabytes', async () => {
    const r = await app.post(null, { query: '{ viewer { id } }', variables: { x: 'x'.repeat(10_000_000) } });
    expect([r.status, await r.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: 'INVALID_INPUT',
            extensions: { code: 'INVALID_INPUT', details: { issues: [{ path: '', rule: 'tooLong', params: { maximum: 262_144 } }] } },
          },
        ],
      },
    ]);
  });
  it('a form of another site', async () => {
    const r = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect([400, 403, 415]).toContain(r.status);
  });
  it('a GET without the header that only our own pages send', async () => {
    expect((await fetch(`${app.url}/graphql?query=${encodeURIComponent('{ viewer { id } }')}`)).status).toBe(400);
  });
});

it('an upgrade with a reset does not end the process', async () => {
  const { port } = new URL(app.url);
  for (const path of ['/nope', '/graphql'])
    await new Promise<void>((done) => {
      const socket = net.connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
        );
        socket.resetAndDestroy();
        setTimeout(done, 50);
      });
      socket.on('error', () => undefined);
    });
  expect((await app.as(null, '{ __typename }')).data).toEqual({ __typename: 'Query' });
});

it('a query that comes again is compiled and answers the same', async () => {
  const p = await person(app, 'Again');
  const q = 'query Again { viewer { displayName timeZone } }';
  const answers = [];
  for (let i = 0; i < 4; i++) answers.push(await app.as(p, q));
  expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
  expect(await app.as(null, q)).toEqual({ data: { viewer: null } });
});

it('a database that is away means 503 with the time to come back, and no word of the database', async () => {
  const other = await TestApp.boot();
  await other.db.query('select 1');
  const name = (await other.db.query('select current_database() d'))[0].d as string;
  await app.asOwner(`alter database "${name}" allow_connections false`);
  await app.asOwner('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const r = await other
    .post({ id: '00000000-0000-7000-8000-000000000000' }, { query: '{ viewer { id } }' }, { cookie: 'sid=x' })
    .catch((e: unknown) => e);
  const answers = [];
  for (let i = 0; i < 3; i++) {
    const one = await fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'sid=x' },
      body: '{"query":"{ viewer { id } }"}',
    });
    answers.push({ status: one.status, retry: one.headers.get('retry-after'), body: await one.text() });
  }
  expect(r).toBeDefined();
  for (const a of answers) {
    expect(a).toMatchObject({ status: 503, retry: '2' });
    expect(a.body).not.toMatch(/database|postgres|connect/i);
  }
  await app.asOwner(`alter database "${name}" allow_connections true`);
  expect((await other.as(null, '{ viewer { id } }')).data).toEqual({ viewer: null });
  await other.stop().catch(() => undefined);
});

it('an operation that is not there, or of a kind that is not there, is a bad request and no failure of ours', async () => {
  const asked = [
    { query: 'query A { viewer { id } } query B { viewer { id } }' },
    { query: 'mutation A { signOut }', operationName: 'Nobody' },
    { query: 'subscription { anything }' },
  ];
  for (const body of asked) {
    const response = await app.post(null, body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: { message: string }[] }).errors[0]!.message).toBe('BAD_REQUEST');
  }
});

it('a refused value is not said again: it may be a password', async () => {
  const query = 'mutation($input: SignInInput!) { signIn(input: $input) { id } }';
  const response = await app.post(null, {
    query,
    variables: { input: { email: 'a@example.org', password: 'puffin ; at "x"; 77', more: 1 } },
  });
  const text = await response.text();
  expect([response.status, text]).toEqual([400, expect.stringContaining('is not right')]);
  expect(text).not.toMatch(/puffin|example\.org/);
});

describe('with GUILDHALL_OPERATIONS=persisted', () => {
  let closed: TestApp;
  beforeAll(async () => {
    closed = await TestApp.boot({ apart: true, settings: { GUILDHALL_OPERATIONS: 'persisted' } });
  });
  afterAll(() => closed.stop());
  /** As it is written, which `fetch` would set right. */
  const send = (method: string, target: string, headers: Record<string, string>, body?: string) =>
    new Promise<{ status?: number; text: string }>((done, failed) => {
      const { hostname, port } = new URL(closed.url);
      const request = http.request({ hostname, port, method, path: target, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => done({ status: answer.statusCode, text }));
      });
      request.on('error', failed).end(body);
    });
  const json = { 'content-type': 'application/json' };
  const query = 'mutation { signOut }';

  it.each([
    ['/graphql', {}],
    ['/graphql/', {}],
    ['/%67raphql', {}],
    ['/graphql?x=1', {}],
    ['/graphql#x', {}],
    ['/graphql', { documentId: 7 }],
    ['/graphql', { extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }],
  ])('a change written by hand is refused at %s %j', async (target, more) => {
    const { status, text } = await send('POST', target, json, JSON.stringify({ query, ...more }));
    expect([status, text]).toEqual([400, expect.stringContaining('UNKNOWN_OPERATION')]);
  });
  it('so is one at the whole address of this place', async () => {
    const { status, text } = await send('POST', `${closed.url}/graphql`, json, JSON.stringify({ query }));
    expect([status, text]).toEqual([400, expect.stringContaining('UNKNOWN_OPERATION')]);
  });
  it.each([[{ 'apollo-require-preflight': '1' }], [{ 'x-apollo-operation-name': 'A' }], [json]])(
    'a question written by hand into an address is refused with %j',
    async (headers) => {
      const { status, text } = await send('GET', `/graphql?query=${encodeURIComponent('{ viewer { id } }')}`, { ...headers } as Record<
        string,
        string
      >);
      expect([status, text]).toEqual([400, expect.stringContaining('UNKNOWN_OPERATION')]);
    },
  );
  it('an operation of the web runs', async () => {
    const all = Object.keys(JSON.parse(fs.readFileSync('apps/web/persisted.generated.json', 'utf8')) as object);
    const documentId = all.find((id) => id.startsWith('Viewer~'));
    const { status, text } = await send('POST', '/graphql', json, JSON.stringify({ documentId, operationName: 'Viewer' }));
    expect([status, JSON.parse(text)]).toEqual([200, { data: { viewer: null } }]);
  });
});
