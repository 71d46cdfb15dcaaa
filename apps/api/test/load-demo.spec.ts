import { run } from '../src/cli/commands.js';
import { newId } from '../src/kernel/ids.js';
import { TestApp } from './app.js';

it('a command that fails leaves nothing running', async () => {
  const app = await TestApp.boot();
  await app.db.query(
    `insert into network (id, "createdAt", "updatedAt", version, slug, name, description, "defaultLocale") values ($1, now(), now(), 1, 'emen', 'Another', '', 'en')`,
    [newId()],
  );
  const [{ name, host }] = (await app.asOwner(`select current_database() name, current_setting('unix_socket_directories') host`)) as [
    { name: string; host: string },
  ];
  const queues = async () =>
    (await app.asOwner(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'guildhall-jobs'`)).length;
  const before = await queues();
  const env = process.env['DATABASE_URL']
    ? { DATABASE_URL: process.env['DATABASE_URL'].replace(/\/[^/]*$/, `/${name}`) }
    : { GUILDHALL_DB_SOCKET: host, GUILDHALL_DB_NAME: name };
  const said: unknown[] = [];
  expect(
    await run(
      ['load-demo'],
      { ...env, NODE_ENV: 'test' },
      () => undefined,
      (line) => said.push(line),
    ),
  ).toBe(1);
  expect(said).toHaveLength(1);
  expect(await queues()).toBe(before);
  await app.stop();
}, 60_000);
