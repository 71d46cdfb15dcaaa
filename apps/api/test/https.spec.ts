import { hashPassword } from '../src/identity/password.service.js';
import { networkOf } from '../src/kernel/http-door.js';
import { TestApp, type Answer } from './app.js';
import { person } from './cast.js';

/* An installation as the outside sees it: https, and a proxy in front. */
const publicUrl = 'https://guildhall.example';
const token = /^__Host-sid=([A-Za-z0-9_-]{43}); Path=\/; HttpOnly; SameSite=Lax; Max-Age=5184000; Secure$/;
let app: TestApp;
let email: string;
const password = 'four lanterns under a bridge';

beforeAll(async () => {
  app = await TestApp.boot({ apart: true, settings: { GUILDHALL_PUBLIC_URL: publicUrl, GUILDHALL_PROXIES: '1' } });

  email = (await person(app, 'Amina', { passwordHash: await hashPassword(password) })).email!;
}, 60_000);
afterAll(() => app.stop());

const signIn = (headers: Record<string, string> = {}, secret = password) =>
  app.post(
    null,
    { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', variables: { input: { email, password: secret } } },
    headers,
  );
const who = async (cookie: string) =>
  ((await (await app.post(null, { query: '{ viewer { displayName } }' }, { cookie })).json()) as { data: unknown }).data;

it('the cookie is bound to this host and to https, and no other name of it counts', async () => {
  const cookie = (await signIn()).headers.get('set-cookie')!;
  expect(cookie).toMatch(token);
  const [, value] = token.exec(cookie)!;
  expect(await who(`__Host-sid=${value}`)).toEqual({ viewer: { displayName: 'Amina' } });
  // A neighbouring host can set `sid` for the whole domain, and nobody can set the other one.
  expect(await who(`sid=${value}`)).toEqual({ viewer: null });
});

it.each(['/', '/health/live', '/graphql', '/nowhere'])('%s tells browsers to stay with https', async (path) => {
  expect((await fetch(`${app.url}${path}`)).headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
});

it('pages of the public address may ask, those of another one may not', async () => {
  expect((await signIn({ origin: publicUrl })).status).toBe(200);
  expect((await signIn({ origin: 'http://guildhall.example' })).status).toBe(403);
  expect((await signIn({ origin: 'https://elsewhere.example' })).status).toBe(403);
});

describe('whose word on the address of the client counts', () => {
  const forged = { 'x-forwarded-for': '198.51.100.7, 203.0.113.9' };
  const addressOf = async (of: TestApp, id: string) =>
    (
      await of.db.query<{ address: string }[]>('select address from session where "personId" = $1 order by "createdAt" desc, id desc', [id])
    )[0]!.address;

  it('behind one proxy: what the proxy has seen itself, not what it was told', async () => {
    const { data } = (await (await signIn(forged)).json()) as { data: { signIn: { id: string } } };
    expect(await addressOf(app, data.signIn.id)).toBe(networkOf('203.0.113.9', 64));
  });
  it('without one: nobody’s', async () => {
    const plain = await TestApp.boot();
    try {
      const p = await person(plain, 'Amina', { passwordHash: await hashPassword(password) });
      const r = await plain.post(
        null,
        { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', variables: { input: { email: p.email, password } } },
        forged,
      );
      expect(r.headers.get('set-cookie')).toMatch(/^sid=/);
      expect(r.headers.get('strict-transport-security')).toBeNull();
      expect(await addressOf(plain, p.id)).toBe(networkOf('127.0.0.1', 64));
    } finally {
      await plain.stop();
    }
  });
});

it('who guesses from one network shuts out nobody who comes from another', async () => {
  const codeFrom = async (address: string, secret?: string) => {
    const answer = (await (await signIn({ 'x-forwarded-for': address }, secret)).json()) as Answer;
    return answer.errors?.[0]?.extensions.code;
  };
  const guesses: (string | undefined)[] = [];
  for (let i = 0; i < 11; i++) guesses.push(await codeFrom('198.51.100.66', `guess number ${i}`));
  expect(guesses.at(-1)).toBe('RATE_LIMITED');
  expect(await codeFrom('198.51.100.66')).toBe('RATE_LIMITED');
  expect(await codeFrom('192.0.2.20')).toBe(undefined);
});
