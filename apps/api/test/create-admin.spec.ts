import { weakness } from '../src/cli/create-admin.js';
import { run } from '../src/cli/commands.js';
import { TestApp } from './app.js';
import { person } from './cast.js';
import { freshDatabase } from './database.js';

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

it('gives all rights to somebody who has an account, and to nobody else', async () => {
  const app = await TestApp.boot();
  const settings = await freshDatabase();
  const amina = await person(app, 'Amina');
  const [{ name }] = (await app.db.query('select current_database() name')) as [{ name: string }];
  const env = settings.DATABASE_URL
    ? { DATABASE_URL: settings.DATABASE_URL.replace(/\/[^/]*$/, `/${name}`) }
    : { ...settings, GUILDHALL_DB_NAME: name };
  const lines: unknown[] = [];
  const promote = (email: string) =>
    run(
      ['create-admin', '--email', email, '--promote'],
      { ...env, NODE_ENV: 'test' },
      (l) => lines.push(l),
      (l) => lines.push(l),
    );
  expect(await promote('nobody@example.org')).toBe(1);
  expect(await app.as(amina, '{ viewer { administrator } }')).toEqual({ data: { viewer: { administrator: false } } });
  expect(await promote(amina.email!)).toBe(0);
  expect(await app.as(amina, '{ viewer { administrator } }')).toEqual({ data: { viewer: { administrator: true } } });
  expect(await app.db.query(`select name from activity where payload->>'personId' = $1`, [amina.id])).toEqual([
    { name: 'administrator.appointed' },
  ]);
  await app.stop();
});
