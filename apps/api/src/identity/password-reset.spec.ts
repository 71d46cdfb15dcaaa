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

const request = (email: string) => new Browser(app).do('requestPasswordReset', 'AddressInput', { email, clientMutationId: randomUUID() });
const reset = (token: string, secret: string) => new Browser(app).do('resetPassword', 'ResetPasswordInput', { token, password: secret });
const signIn = (b: Browser, email: string, secret: string) => b.do('signIn', 'SignInInput', { email, password: secret }, '{ id }');

it('sets a new password and ends every session', async () => {
  const p = await person(app, 'Forgets', { passwordHash });
  const b = new Browser(app);
  await signIn(b, p.email!, password);
  await request(p.email!);
  expect(await reset(await tokenTo(app, p.email!), 'nine loud harbours')).toEqual({ data: { resetPassword: true } });
  expect((await b.ask('{ viewer { id } }')).data).toEqual({ viewer: null });
  expect([codeOf(await signIn(b, p.email!, password)), codeOf(await signIn(b, p.email!, 'nine loud harbours'))]).toEqual([
    'INVALID_INPUT',
    undefined,
  ]);
  expect((await mailsTo(app, p.email!))[0]!.subject).toBe('Your password was changed');
});

it('answers the same for an address without an account, a suspended one and one without a password, byte for byte', async () => {
  const p = await person(app, 'Known', { passwordHash });
  const shut = await person(app, 'Shut', { passwordHash, status: 'SUSPENDED' });
  const bytes = async (email: string) => {
    const r = await new Browser(app).post('mutation ($input: AddressInput!) { requestPasswordReset(input: $input) }', {
      input: { email, clientMutationId: randomUUID() },
    });
    return [r.status, [...r.headers].filter(([k]) => k !== 'date'), await r.text()];
  };
  const unknown = await bytes('nobody@example.org');
  for (const x of [p, shut]) expect(await bytes(x.email!)).toEqual(unknown);
  expect([await mailsTo(app, 'nobody@example.org'), await mailsTo(app, shut.email!)]).toEqual([[], []]);
});

it('the link works once: of two at the same moment one gets it', async () => {
  const p = await person(app, 'Races', { passwordHash });
  await request(p.email!);
  const token = await tokenTo(app, p.email!);
  const answers = await Promise.all([reset(token, 'nine loud harbours'), reset(token, 'ten dark harbours')]);
  expect(answers.map((a) => codeOf(a) ?? 'ok').sort()).toEqual(['LINK_EXPIRED', 'ok']);
  expect(codeOf(await reset(token, 'eleven old harbours'))).toBe('LINK_EXPIRED');
});

it('ends after an hour, with the next change of the password, and with a change of the address', async () => {
  const p = await person(app, 'Waits', { passwordHash });
  await request(p.email!);
  const first = await tokenTo(app, p.email!);
  app.clock.advance(61 * 60_000);
  expect(codeOf(await reset(first, 'nine loud harbours'))).toBe('LINK_EXPIRED');
  await request(p.email!);
  const second = await tokenTo(app, p.email!);
  await request(p.email!);
  const third = await tokenTo(app, p.email!);
  expect(codeOf(await reset(third, 'nine loud harbours'))).toBeUndefined();
  expect(codeOf(await reset(second, 'ten dark harbours'))).toBe('LINK_EXPIRED');
  await app.db.query('delete from throttle_bucket');
  await request(p.email!);
  const fourth = await tokenTo(app, p.email!);
  await app.db.query(`update person set email = 'moved@example.org' where id = $1`, [p.id]);
  expect(codeOf(await reset(fourth, 'ten dark harbours'))).toBe('LINK_EXPIRED');
});

it('a refused password uses nothing up', async () => {
  const p = await person(app, 'Tries', { passwordHash });
  await request(p.email!);
  const token = await tokenTo(app, p.email!);
  expect(codeOf(await reset(token, 'password123456'))).toBe('INVALID_INPUT');
  expect(codeOf(await reset(token, 'nine loud harbours'))).toBeUndefined();
});

it('no token is stored, and a link for one thing does not work for another', async () => {
  const p = await person(app, 'Stores', { passwordHash });
  await request(p.email!);
  const token = await tokenTo(app, p.email!);
  const [{ text }] = (await app.db.query(`select string_agg(r::text, '') text from access_request r`)) as [{ text: string }];
  expect(text).not.toContain(token);
  for (const mutation of ['confirmRegistration', 'confirmEmailChange'])
    expect(codeOf(await new Browser(app).do(mutation, 'TokenInput', { token }))).toBe('LINK_EXPIRED');
  expect(codeOf(await new Browser(app).do('confirmRegistration', 'TokenInput', { token: `${token}'` }))).toBe('INVALID_INPUT');
});
