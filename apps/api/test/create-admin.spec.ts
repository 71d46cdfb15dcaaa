import { Readable } from 'node:stream';
import { weakness } from '../src/cli/create-admin.js';
import { run } from '../src/cli/commands.js';
import { Browser } from './access.js';
import { TestApp } from './app.js';
import { person } from './cast.js';

describe('the password of an administrator', () => {
  it.each([
    '',
    'short',
    'eleven-char',
    'aaaaaaaaaaaaaaaaaaaa',
    'guildhall-admin-2026',
    'Password1234567!',
    'ingrid.soderqvist-1',
    'Ingrid Soderqvist 2',
  ])('is not %j', (password) => {
    expect(weakness(password, 'ingrid.soderqvist@example.org', 'Ingrid Soderqvist')).toBeDefined();
  });
  it.each(['four lanterns under a bridge', 'Tr0mbone-lantern-42x', 'صندوق أخضر فوق الجسر'])('may be %j', (password) => {
    expect(weakness(password, 'ingrid@example.org', 'Ingrid')).toBeUndefined();
  });
});

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
}, 30_000);
afterAll(() => app.stop());

/** The command, with what is piped into it. */
async function createAdmin(args: string[], piped = ''): Promise<{ code: number; said: string }> {
  const terminal = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(piped)]), configurable: true });
  const lines: unknown[] = [];
  const say = (line: unknown) => lines.push(line);
  try {
    return { code: await run(['create-admin', ...args], { ...app.env, NODE_ENV: 'test' }, say, say), said: lines.join('\n') };
  } finally {
    Object.defineProperty(process, 'stdin', terminal);
  }
}
const appointments = (id: string) => app.db.query(`select name from activity where payload->>'personId' = $1`, [id]);

it('makes somebody with all rights where there is nobody, by a password from a pipe', async () => {
  const email = 'first@example.org';
  const given = ['--email', email, '--name', 'Ingrid First'];
  const password = 'four lanterns under a bridge';
  expect(await createAdmin(given)).toMatchObject({ code: 1, said: expect.stringMatching(/^Without a terminal to ask at/) });
  expect(await createAdmin([...given, '--password-stdin'], 'guildhall-admin-2026\n')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^The password is too weak: most of it can be guessed/),
  });
  expect((await createAdmin(['--email', 'first', '--name', 'X Y', '--password-stdin'], password)).said).toBe(
    '"first" is not an e-mail address.',
  );
  expect(await createAdmin([...given, '--password-stdin'], `${password}\n`)).toEqual({
    code: 0,
    said: `Ingrid First <${email}> can sign in as administrator.`,
  });
  const b = new Browser(app);
  await b.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: { email, password } });
  const { data } = await b.ask<{ viewer: { id: string; displayName: string; administrator: boolean } }>(
    '{ viewer { id displayName administrator } }',
  );
  expect(data!.viewer).toMatchObject({ displayName: 'Ingrid First', administrator: true });
  expect(await appointments(data!.viewer.id)).toContainEqual({ name: 'administrator.appointed' });
  expect((await createAdmin([...given, '--password-stdin'], `${password}\n`)).said).toMatch(/has an account already. Use --promote/);
}, 30_000);

it('gives all rights to somebody who has an account, and to nobody else', async () => {
  const amina = await person(app, 'Amina');
  const promote = async (email: string) => (await createAdmin(['--email', email, '--promote'])).code;
  expect(await promote('nobody@example.org')).toBe(1);
  const ask = () => app.as<{ viewer: { administrator: boolean } | null }>(amina, '{ viewer { administrator } }');
  expect((await ask()).data).toEqual({ viewer: { administrator: false } });
  expect(await promote(amina.email!)).toBe(0);
  expect((await ask()).data).toEqual({ viewer: { administrator: true } });
  expect(await appointments(amina.id)).toEqual([{ name: 'administrator.appointed' }]);
  // Opened as a member for sixty days, and used all the time: now it ends as every administrator's does.
  const day = 24 * 3_600_000;
  await app.db.query(`update session set "createdAt" = $2, "lastSeenAt" = $3 where "personId" = $1`, [
    amina.id,
    new Date(app.clock.now().getTime() - 8 * day),
    app.clock.now(),
  ]);
  expect((await ask()).data).toEqual({ viewer: null });
  await app.asOwner(`update person set administrator = false where id = '${amina.id}'`);
  expect((await ask()).data).toEqual({ viewer: { administrator: false } });
});
