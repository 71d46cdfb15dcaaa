import pg from 'pg';
import { readConfig } from '../src/config.js';
import { connect } from '../src/start.js';
import { freshDatabase } from './database.js';

it('lets a migration take longer than a request may', async () => {
  const config = readConfig({ ...(await freshDatabase()), NODE_ENV: 'test' });
  const { connectionString, host, user, database } = config.ownerDatabase;
  const client = new pg.Client(connectionString ? { connectionString } : { host, user, database });
  await client.connect();
  // An empty database in which every extension takes a while, and a limit for requests that is shorter than that.
  await client.query(
    'drop schema public cascade; create schema public; drop schema if exists pgboss cascade; drop schema if exists vault cascade',
  );
  await client.query(`
    create schema slow;
    create function slow.down() returns event_trigger language plpgsql as $$ begin perform pg_sleep(0.4); end $$;
    create event trigger slow_down on ddl_command_start when tag in ('CREATE EXTENSION') execute function slow.down()`);
  try {
    await expect(client.query(`set statement_timeout = 200; create extension pg_trgm`)).rejects.toMatchObject({ code: '57014' });
    const factory = await connect({
      ...config,
      database: { ...config.database, options: `${config.database.options} -c statement_timeout=200` },
    });
    const [row] = await factory.dataSource.query<{ n: number }[]>('select count(*)::int n from migrations');
    expect(row!.n).toBeGreaterThan(10);
    await expect(factory.dataSource.query('select pg_sleep(0.4)')).rejects.toMatchObject({ code: '57014' });
    await factory.close();
  } finally {
    await client.end();
  }
});
