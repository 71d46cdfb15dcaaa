import { TestApp } from '../../test/app.js';
import { Browser, codeOf } from '../../test/access.js';
import { baseStep } from '../demo/base.js';
import { transact } from '../kernel/transact.js';
import { identityInvariants } from './invariants.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
  await transact(app.factory.make(null), baseStep.load);
}, 60_000);
afterAll(async () => {
  await app.stop();
});

it('every demo login signs in with what the page says', async () => {
  const { demoLogins } = (
    await app.as<{ demoLogins: { email: string; password: string; job: string }[] }>(
      null,
      '{ demoLogins { name email password job headline city } }',
    )
  ).data!;
  expect(demoLogins.map((l) => l.job)).toEqual([
    'practitioner',
    'peer-reviewer',
    'coordinator',
    'second-coordinator',
    'facilitator',
    'administrator',
  ]);
  for (const { email, password } of demoLogins)
    expect(codeOf(await new Browser(app).do('signIn', 'SignInInput', { email, password }, '{ id }'))).toBeUndefined();
});
it('outside of the demonstration neither logins nor mails exist', async () => {
  (app.factory.config as { GUILDHALL_DEMO: boolean }).GUILDHALL_DEMO = false;
  expect([codeOf(await app.as(null, '{ demoLogins { email } }')), codeOf(await app.as(null, '{ demoMails { subject } }'))]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
  (app.factory.config as { GUILDHALL_DEMO: boolean }).GUILDHALL_DEMO = true;
});
it.each(identityInvariants.map((i) => [i.name, i.sql] as const))('holds: %s', async (_, sql) => {
  expect(await app.db.query(sql)).toEqual([]);
});
describe('the invariants notice', () => {
  const breaks = async (sql: string) => {
    const runner = app.db.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(sql);
      const found: string[] = [];
      for (const i of identityInvariants) if (((await runner.query(i.sql)) as object[]).length) found.push(i.name);
      return found;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  it.each([
    [
      'a suspended person with roles',
      `update person set status = 'SUSPENDED' where id = (select "personId" from role_grant where "revokedAt" is null limit 1)`,
      'a person who is suspended or gone holds no live role',
    ],
    [
      'an account that nobody has confirmed',
      `update person set "emailVerifiedAt" = null where id = (select id from person limit 1)`,
      'whoever can sign in has confirmed their address',
    ],
    [
      'a profile that has lost its scopes',
      `update profile set "networkIds" = '{}' where id = (select "personId" from role_grant where "scopeType" = 'NETWORK' and "revokedAt" is null limit 1)`,
      'a profile knows the scopes of its person',
    ],
    [
      'a block that one side does not know of',
      `insert into user_block select a.id, b.id, now() from person a, person b where a.id < b.id limit 1; update profile set "blockedWith" = '{}'`,
      'a profile knows whom its person does not want to meet',
    ],
    ['a manager without the role', `delete from role_grant where role = 'ORG_MANAGER'`, 'a manager of an organisation belongs to it'],
  ])('%s', async (_, sql, name) => expect(await breaks(sql)).toContain(name));
});
