import { TestApp } from '../../test/app.js';
import { Browser, codeOf } from '../../test/access.js';
import { person } from '../../test/cast.js';
import { hashPassword } from './password.service.js';

let app: TestApp;
const password = 'seven quiet harbours';
let passwordHash: string;
beforeAll(async () => {
  app = await TestApp.boot();
  passwordHash = await hashPassword(password);
});
afterAll(async () => {
  await app.stop();
});
beforeEach(async () => {
  await app.db.query('delete from throttle_bucket');
  app.clock.reset();
});

const hours = (n: number) => n * 3_600_000;
const user = (name: string, more: object = {}) => person(app, name, { passwordHash, ...more });
const signIn = (browser: Browser, email: string, secret = password) =>
  browser.do('signIn', 'SignInInput', { email, password: secret }, '{ displayName }');
const who = async (b: Browser) =>
  (await b.ask<{ viewer: { displayName: string } | null }>('{ viewer { displayName } }')).data!.viewer?.displayName ?? null;

it('keeps of a password what argon2id made of it', () => {
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
});

it('opens a session by a cookie that no script can read and no other site can use', async () => {
  const p = await user('Amina');
  const r = await app.post(null, {
    query: 'mutation ($input: SignInInput!) { signIn(input: $input) { displayName } }',
    variables: { input: { email: p.email, password } },
  });
  const cookie = r.headers.get('set-cookie')!;
  expect(cookie).toMatch(/^sid=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=5184000$/);
  const token = cookie.slice(4, 47);
  const [{ text }] = (await app.db.query("select string_agg(s::text, '') text from session s")) as [{ text: string }];
  expect(text).not.toContain(token);
});

it('answers a wrong password and an unknown address byte for byte the same, also with the account suspended or without a password', async () => {
  const known = await user('Known');
  const suspended = await user('Shut', { status: 'SUSPENDED' });
  const without = await person(app, 'Without');
  const bytes = async (email: string) => {
    const r = await new Browser(app).post('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', {
      input: { email, password: 'not this one at all' },
    });
    return [r.status, [...r.headers].filter(([k]) => k !== 'date'), await r.text()];
  };
  const unknown = await bytes('nobody@example.org');
  expect(unknown[2]).toContain('wrongCredentials');
  for (const p of [known, suspended, without]) expect(await bytes(p.email!)).toEqual(unknown);
});

it('does the work of a check for an unknown address too', async () => {
  const known = await user('Timed');
  const time = async (email: string) => {
    const since = performance.now();
    await signIn(new Browser(app), email, 'not this one at all');
    return performance.now() - since;
  };
  // In turn, so that both meet the same machine; the least of many is what the work itself takes.
  const [a, b] = [[], []] as [number[], number[]];
  for (let i = 0; i < 8; i++) {
    // A refusal for asking too often would take no time on either side.
    await app.db.query('delete from throttle_bucket');
    a.push(await time(known.email!));
    b.push(await time('nobody@example.org'));
  }
  expect(Math.min(...b)).toBeGreaterThan(Math.min(...a) * 0.5);
});

it('tells only who knows the password that the account is suspended', async () => {
  const p = await user('Suspended', { status: 'SUSPENDED' });
  expect((await signIn(new Browser(app), p.email!)).errors![0]!.extensions).toMatchObject({
    code: 'FORBIDDEN',
    details: { reason: 'suspended' },
  });
});

it('gives a new session at every sign-in and ends the one that the browser held', async () => {
  const p = await user('Rotates');
  const b = new Browser(app);
  await signIn(b, p.email!);
  const first = b.cookie;
  await signIn(b, p.email!);
  expect(b.cookie).not.toBe(first);
  const old = new Browser(app);
  old.cookie = first;
  expect([await who(b), await who(old)]).toEqual(['Rotates', null]);
});

it('does not take over a session that somebody planted', async () => {
  const p = await user('Fixed');
  const b = new Browser(app);
  b.cookie = `sid=${'A'.repeat(43)}`;
  await signIn(b, p.email!);
  expect(b.cookie).not.toContain('AAAA');
});

it('ends at sign-out, on the server too', async () => {
  const p = await user('Leaves');
  const b = new Browser(app);
  await signIn(b, p.email!);
  const copy = new Browser(app);
  copy.cookie = b.cookie;
  expect(await b.ask('mutation { signOut }')).toEqual({ data: { signOut: true } });
  expect([b.cookie, await who(copy)]).toEqual(['', null]);
});

describe('a session ends', () => {
  it.each([
    ['after 14 idle days', {}, [hours(24 * 13), hours(24 * 15)]],
    ['after 12 idle hours of an administrator', { administrator: true }, [hours(11), hours(13)]],
  ])('%s', async (_, more, [before, after]) => {
    const p = await user('Idle', more);
    const b = new Browser(app);
    await signIn(b, p.email!);
    app.clock.advance(before!);
    expect(await who(b)).toBe('Idle');
    app.clock.advance(after!);
    expect(await who(b)).toBeNull();
  });
  it.each([
    ['after 60 days, however often it is used', {}, 24 * 10, 7],
    ['after 7 days of an administrator', { administrator: true }, 10, 18],
  ])('%s', async (_, more, step, times) => {
    const p = await user('Absolute', more);
    const b = new Browser(app);
    await signIn(b, p.email!);
    const seen: boolean[] = [];
    for (let i = 0; i < times; i++) {
      app.clock.advance(hours(step));
      seen.push((await who(b)) !== null);
    }
    expect(seen[0]).toBe(true);
    expect(seen.at(-1)).toBe(false);
  });
  it('with the next request after a role is taken: no right is remembered', async () => {
    const p = await user('Once a coordinator', {
      grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: '00000000-0000-4000-8000-000000000001' }],
    });
    const b = new Browser(app);
    await signIn(b, p.email!);
    const organises = async () => (await b.ask<{ viewer: { organises: boolean } }>('{ viewer { organises } }')).data!.viewer.organises;
    expect(await organises()).toBe(true);
    await app.db.query('update role_grant set "revokedAt" = now() where "personId" = $1', [p.id]);
    expect(await organises()).toBe(false);
  });
});

describe('guessing is slowed down', () => {
  it('for one account from one network, for an hour', async () => {
    const p = await user('Guessed');
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 12; i++) codes.push(codeOf(await signIn(new Browser(app), p.email!, `guess number ${i}`)));
    expect(codes.filter((c) => c === 'RATE_LIMITED')).toHaveLength(2);
    expect(codeOf(await signIn(new Browser(app), p.email!))).toBe('RATE_LIMITED');
    app.clock.advance(hours(1));
    expect(codeOf(await signIn(new Browser(app), p.email!))).toBeUndefined();
  });
  it('the same for an address without an account', async () => {
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 12; i++) codes.push(codeOf(await signIn(new Browser(app), 'nobody@example.org', `guess number ${i}`)));
    expect(codes.filter((c) => c === 'RATE_LIMITED')).toHaveLength(2);
  });
  it('says how long with the status 429 and the header of HTTP', async () => {
    const p = await user('Hurried');
    let last: Response | undefined;
    for (let i = 0; i < 11; i++)
      last = await new Browser(app).post('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', {
        input: { email: p.email, password: 'not this one' },
      });
    expect([last!.status, Number(last!.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});

it('two passwords are checked at once, twenty wait, and the others hear UNAVAILABLE', async () => {
  const all = await Promise.allSettled(Array.from({ length: 40 }, () => hashPassword(password)));
  const refused = all.filter((r) => r.status === 'rejected').map((r) => (r.reason as { code: string }).code);
  expect([all.length - refused.length, new Set(refused)]).toEqual([22, new Set(['UNAVAILABLE'])]);
});

it('a wave of sign-ins is never answered with an error of the server', async () => {
  await app.db.query('delete from throttle_bucket');
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => signIn(new Browser(app), `wave${i}@example.org`, 'not this one at all')),
  );
  const codes = answers.map(codeOf);
  expect(codes.filter((c) => c !== 'INVALID_INPUT' && c !== 'UNAVAILABLE')).toEqual([]);
  expect(codes.filter((c) => c === 'INVALID_INPUT').length).toBeGreaterThanOrEqual(20);
});

it.each([
  ['NUL', { email: 'a\u0000@example.org', password: 'x' }],
  ['half a surrogate', { email: 'a@example.org', password: '\udc00 surrogate' }],
  ['SQL', { email: `a'or'1'='1@example.org`, password: `' or 1=1; drop table person; --` }],
  ['ten kilobytes', { email: 'a@example.org', password: 'x'.repeat(10_000) }],
])('hostile input gets a plain refusal and nothing of the database: %s', async (_, input) => {
  const r = await new Browser(app).post('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input });
  const text = await r.text();
  expect(r.status).toBe(200);
  expect(text).toContain('INVALID_INPUT');
  expect(text).not.toMatch(/select |insert |postgres|syntax|argon/i);
});

describe('a request of another site is refused', () => {
  const send = async (headers: Record<string, string>) => (await app.post(null, { query: '{ viewer { id } }' }, headers)).status;
  it.each([
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['an Origin of null', { origin: 'null' }],
    ['Sec-Fetch-Site cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site same-site', { 'sec-fetch-site': 'same-site' }],
    ['our own address at another port', { origin: 'http://127.0.0.1:1' }],
  ])('%s', async (_, headers) => expect(await send(headers)).toBe(403));
  it.each([
    ['our own Origin', () => ({ origin: app.url, 'sec-fetch-site': 'same-origin' })],
    ['the public address', () => ({ origin: 'http://localhost:3999' })],
    ['a program without either header', () => ({})],
  ])('but not %s', async (_, headers) => expect(await send(headers())).toBe(200));
});
