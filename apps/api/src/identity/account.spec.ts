import { randomUUID } from 'node:crypto';
import { TestApp } from '../../test/app.js';
import { Browser, codeOf, mailsTo, tokenTo } from '../../test/access.js';
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

const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
async function signedIn(email: string, headers: Record<string, string> = {}): Promise<Browser> {
  const b = new Browser(app, headers);
  expect(codeOf(await b.do('signIn', 'SignInInput', { email, password }, '{ id }'))).toBeUndefined();
  return b;
}
const knows = async (b: Browser) => (await b.ask<{ viewer: object | null }>('{ viewer { id } }')).data!.viewer !== null;
interface Shown {
  id: string;
  browser: string;
  system: string;
  network: string;
  current: boolean;
}
const sessions = async (b: Browser) =>
  (await b.ask<{ sessions: Shown[] }>('{ sessions { id browser system network current } }')).data!.sessions;

describe("sessions of one's own", () => {
  it('are listed in words, with the network instead of the address', async () => {
    const p = await person(app, 'Lists', { passwordHash });
    const b = await signedIn(p.email!, firefox);
    expect(await sessions(b)).toEqual([
      { id: expect.any(String) as string, browser: 'Firefox', system: 'Linux', network: '127.0.0.0/24', current: true },
    ]);
  });
  it('can be ended one by one, or all others at once, and are refused with the next request', async () => {
    const p = await person(app, 'Ends', { passwordHash });
    const [a, b, c] = [await signedIn(p.email!), await signedIn(p.email!), await signedIn(p.email!)];
    const other = (await sessions(b)).find((s) => s.current)!;
    expect(await a.ask('mutation ($id: ID!) { revokeSession(sessionId: $id) }', { id: other.id })).toEqual({
      data: { revokeSession: true },
    });
    expect([await knows(a), await knows(b), await knows(c)]).toEqual([true, false, true]);
    expect(await a.ask('mutation { revokeOtherSessions }')).toEqual({ data: { revokeOtherSessions: 1 } });
    expect([await knows(a), await knows(c)]).toEqual([true, false]);
  });
  it('of others do not exist', async () => {
    const [p, q] = [await person(app, 'Mine', { passwordHash }), await person(app, 'Theirs', { passwordHash })];
    const [b, other] = [await signedIn(p.email!), await signedIn(q.email!)];
    const [theirs] = await sessions(other);
    expect(codeOf(await b.ask('mutation ($id: ID!) { revokeSession(sessionId: $id) }', { id: theirs!.id }))).toBe('NOT_FOUND');
    expect(await knows(other)).toBe(true);
  });
});

describe('a new password', () => {
  const change = (b: Browser, currentPassword: string, secret: string) =>
    b.do('changePassword', 'ChangePasswordInput', { currentPassword, password: secret });
  it('needs the present one, opens a new session here and ends all others', async () => {
    const p = await person(app, 'Changes', { passwordHash });
    const [b, other] = [await signedIn(p.email!), await signedIn(p.email!)];
    const before = b.cookie;
    expect((await change(b, 'not this one', 'nine loud harbours')).errors![0]!.extensions).toMatchObject({
      details: { issues: [{ path: 'currentPassword', rule: 'wrongPassword' }] },
    });
    expect(await change(b, password, 'nine loud harbours')).toEqual({ data: { changePassword: true } });
    expect(b.cookie).not.toBe(before);
    expect([await knows(b), await knows(other)]).toEqual([true, false]);
    expect((await mailsTo(app, p.email!))[0]!.subject).toBe('Your password was changed');
  });
  it('cannot be guessed through: the tries count as those of signing in', async () => {
    const p = await person(app, 'Thief', { passwordHash });
    const b = await signedIn(p.email!);
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 11; i++) codes.push(codeOf(await change(b, `guess ${i}`, 'nine loud harbours')));
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });
});

describe('a new address', () => {
  const change = (b: Browser, email: string, currentPassword = password) =>
    b.do('changeEmail', 'ChangeEmailInput', { email, currentPassword, clientMutationId: randomUUID() });
  const confirm = (token: string, b = new Browser(app)) => b.do('confirmEmailChange', 'TokenInput', { token });
  it("is the person's once the link to it was followed; the old one is told and other sessions end", async () => {
    const p = await person(app, 'Moves', { passwordHash });
    const [b, other] = [await signedIn(p.email!), await signedIn(p.email!)];
    expect(codeOf(await change(b, 'new.home@example.org', 'not this one'))).toBe('INVALID_INPUT');
    expect(await change(b, 'new.home@example.org')).toEqual({ data: { changeEmail: true } });
    const token = await tokenTo(app, 'new.home@example.org');
    expect((await b.ask('{ viewer { email } }')).data).toEqual({ viewer: { email: p.email } });
    expect(codeOf(await confirm(token, b))).toBeUndefined();
    expect((await b.ask('{ viewer { email } }')).data).toEqual({ viewer: { email: 'new.home@example.org' } });
    expect(await knows(other)).toBe(false);
    expect((await mailsTo(app, p.email!))[0]!.subject).toBe('Your mail address was changed');
    expect(codeOf(await confirm(token))).toBe('LINK_EXPIRED');
  });
  it('that somebody has gets the same answer; its owner hears of it, and no link leads anywhere', async () => {
    const [p, q] = [await person(app, 'Wants', { passwordHash }), await person(app, 'Has')];
    const b = await signedIn(p.email!);
    expect(await change(b, q.email!)).toEqual({ data: { changeEmail: true } });
    expect((await mailsTo(app, q.email!))[0]).toMatchObject({ subject: 'You already have an account', link: '/forgot' });
  });
  it('goes to one of two who both wanted it', async () => {
    const [p, q] = [await person(app, 'First', { passwordHash }), await person(app, 'Second', { passwordHash })];
    const tokens: string[] = [];
    for (const x of [p, q]) {
      await change(await signedIn(x.email!), 'both@example.org');
      tokens.push(await tokenTo(app, 'both@example.org'));
    }
    const answers = await Promise.all(tokens.map((t) => confirm(t)));
    expect(answers.map((a) => codeOf(a) ?? 'ok').sort()).toEqual(['LINK_EXPIRED', 'ok']);
  });
});

it('keeps language and time zone, and tells whoever edited an old state', async () => {
  const p = await person(app, 'Edits', { passwordHash });
  const b = await signedIn(p.email!);
  const change = (timeZone: string, expectedVersion: number) =>
    b.do('changeAccount', 'AccountInput', { locale: 'de', timeZone, expectedVersion }, '{ locale timeZone version }');
  expect((await change('Asia/Tbilisi', 1)).data).toEqual({ changeAccount: { locale: 'de', timeZone: 'Asia/Tbilisi', version: 2 } });
  expect(codeOf(await change('Europe/Oslo', 1))).toBe('CONFLICT');
  expect(codeOf(await change('Mars/Olympus', 2))).toBe('INVALID_INPUT');
});
