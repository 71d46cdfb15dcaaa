import { randomUUID } from 'node:crypto';
import { TestApp } from '../../test/app.js';
import { Browser, codeOf, mailsTo, tokenTo } from '../../test/access.js';
import { person } from '../../test/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(async () => {
  await app.stop();
});
beforeEach(async () => {
  await app.db.query('delete from throttle_bucket');
  app.clock.reset();
});

const password = 'seven quiet harbours';
const form = (email: string, more: object = {}) => ({
  email,
  displayName: 'Amina Ruiz',
  password,
  locale: 'en',
  timeZone: 'Europe/Copenhagen',
  clientMutationId: randomUUID(),
  ...more,
});
const register = (email: string, more: object = {}) => new Browser(app).do('register', 'RegisterInput', form(email, more));
const confirm = (token: string) => new Browser(app).do('confirmRegistration', 'TokenInput', { token });
const signIn = (email: string, secret = password) =>
  new Browser(app).do('signIn', 'SignInInput', { email, password: secret }, '{ displayName }');
const count = async (email: string) =>
  ((await app.db.query('select count(*)::int n from person where email = $1', [email])) as { n: number }[])[0]!.n;

it('leads by mail to an account that can sign in, and to none before the link was followed', async () => {
  expect(await register('Amina@Example.org')).toEqual({ data: { register: true } });
  const [mail] = await mailsTo(app, 'amina@example.org');
  expect(mail!.subject).toBe('Confirm your mail address');
  expect(mail!.text).toContain('http://localhost:3999/verify#');
  expect(codeOf(await signIn('amina@example.org'))).toBe('INVALID_INPUT');
  expect(await count('amina@example.org')).toBe(0);
  expect(await confirm(mail!.link!.split('#')[1]!)).toEqual({ data: { confirmRegistration: true } });
  expect(await signIn('amina@example.org')).toEqual({ data: { signIn: { displayName: 'Amina Ruiz' } } });
});

it('writes to the reader in their language', async () => {
  await register('de@example.org', { locale: 'de' });
  await register('ar@example.org', { locale: 'ar' });
  expect((await mailsTo(app, 'de@example.org'))[0]!.subject).toBe('Bestätigen Sie Ihre E-Mail-Adresse');
  expect((await mailsTo(app, 'ar@example.org'))[0]!.subject).toBe('تأكيد عنوان بريدك الإلكتروني');
});

it('answers a taken address byte for byte as a free one, and tells its owner', async () => {
  const owner = await person(app, 'Owner');
  const bytes = async (email: string) => {
    const r = await new Browser(app).post('mutation ($input: RegisterInput!) { register(input: $input) }', { input: form(email) });
    return [r.status, [...r.headers].filter(([k]) => k !== 'date'), await r.text()];
  };
  expect(await bytes(owner.email!)).toEqual(await bytes('free@example.org'));
  const [mail] = await mailsTo(app, owner.email!);
  expect(mail).toMatchObject({ subject: 'You already have an account', link: '/forgot' });
});

it('makes one account of two registrations at once, and of one repeated', async () => {
  const key = randomUUID();
  await Promise.all([register('twice@example.org', { clientMutationId: key }), register('twice@example.org', { clientMutationId: key })]);
  expect(await mailsTo(app, 'twice@example.org')).toHaveLength(1);
  await register('twice@example.org', { displayName: 'Second' });
  await app.drain();
  const tokens = (await mailsTo(app, 'twice@example.org')).map((m) => m.link!.split('#')[1]!);
  expect(tokens).toHaveLength(2);
  const answers = await Promise.all(tokens.map(confirm));
  expect(answers.map((a) => codeOf(a) ?? 'ok').sort()).toEqual(['LINK_EXPIRED', 'ok']);
  expect(await count('twice@example.org')).toBe(1);
});

it('one link used twice at the same moment works once', async () => {
  await register('race@example.org');
  const token = await tokenTo(app, 'race@example.org');
  const answers = await Promise.all([confirm(token), confirm(token)]);
  expect(answers.map((a) => codeOf(a) ?? 'ok').sort()).toEqual(['LINK_EXPIRED', 'ok']);
});

it('keeps the password of the registration that the link belongs to, whoever registers the address as well', async () => {
  await register('victim@example.org');
  const own = await tokenTo(app, 'victim@example.org');
  await register('victim@example.org', { password: 'an attacker was here', displayName: 'Attacker' });
  await app.drain();
  expect(codeOf(await confirm(own))).toBeUndefined();
  expect(codeOf(await signIn('victim@example.org', 'an attacker was here'))).toBe('INVALID_INPUT');
  expect(codeOf(await signIn('victim@example.org'))).toBeUndefined();
});

it('a link ends after 48 hours; a new one can be asked for, without telling who waits for one', async () => {
  await register('late@example.org');
  const old = await tokenTo(app, 'late@example.org');
  app.clock.advance(49 * 3_600_000);
  expect(codeOf(await confirm(old))).toBe('LINK_EXPIRED');
  const resend = (email: string) => new Browser(app).do('resendVerification', 'AddressInput', { email, clientMutationId: randomUUID() });
  expect(await resend('late@example.org')).toEqual(await resend('nobody@example.org'));
  expect(await mailsTo(app, 'nobody@example.org')).toEqual([]);
  expect(codeOf(await confirm(await tokenTo(app, 'late@example.org')))).toBeUndefined();
  expect(codeOf(await confirm(old))).toBe('LINK_EXPIRED');
});

it.each([
  ['short', 'elevenchars', 'passwordTooShort'],
  ['common', 'password123456', 'passwordCommon'],
  ['common, with signs around it', '..iloveyou2024!!', 'passwordCommon'],
  ['a pattern', 'abcabcabcabcabc', 'passwordCommon'],
  ['a row of the keyboard', 'qwertyuiopasdf', 'passwordCommon'],
  ['digits only', '845920174652930', 'passwordCommon'],
  ['the own address', 'weak-person@example.org', 'passwordIsYours'],
  ['NUL', 'seven quiet\u0000harbours', 'badCharacters'],
  ['half a surrogate', 'seven quiet \ud800 harbours', 'badCharacters'],
  ['much too long', 'x y '.repeat(100), 'tooLong'],
])('refuses a password: %s', async (_, secret, rule) => {
  const a = await register('weak-person@example.org', { password: secret });
  expect(a.errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { issues: [{ path: 'password', rule }] } });
});

it('takes any words, spaces and scripts as a password, up to 200 characters', async () => {
  for (const [i, secret] of [
    'пять тихих гаваней',
    '  leading and trailing  ',
    'ä'.repeat(7) + ' naïve café',
    'correct horse battery staple '.repeat(6),
  ].entries()) {
    const email = `free${i}@example.org`;
    await register(email, { password: secret });
    await confirm(await tokenTo(app, email));
    expect([secret, codeOf(await signIn(email, secret))]).toEqual([secret, undefined]);
  }
});

it('sends at most five mails an hour to one address, whoever asks, and says when to try again', async () => {
  await app.db.query('delete from throttle_bucket');
  let sent = 0;
  for (let minute = 0; minute < 60; minute += 5) {
    const a = await register('much@example.org');
    if (!a.errors) sent++;
    else
      expect(a.errors[0]!.extensions).toMatchObject({ code: 'RATE_LIMITED', details: { retryAfterSeconds: expect.any(Number) as number } });
    app.clock.advance(5 * 60_000);
  }
  expect(sent).toBeGreaterThan(2);
  expect(sent).toBeLessThanOrEqual(5);
});

it('never takes the host of the request into a link', async () => {
  await app.post(
    null,
    { query: 'mutation ($input: RegisterInput!) { register(input: $input) }', variables: { input: form('host@example.org') } },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' },
  );
  const [mail] = await mailsTo(app, 'host@example.org');
  expect(mail!.text).not.toContain('evil');
});
