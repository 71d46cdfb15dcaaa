import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { TestApp } from '../test/app.js';
import { newId } from './kernel/ids.js';
import { transact } from './kernel/transact.js';
import { mustBeNewEnough, start } from './start.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot({ apart: true });
}, 60_000);
afterAll(() => app.stop());

const jobs = () =>
  app.asOwner<{ state: string; retries: number }>(
    `select state::text, retry_count retries from pgboss.job where name = 'mail' and data ? 'mailId'`,
  );

/* A process that builds its schema on a loaded machine hears no database for seconds, so that connections time out and jobs fail that are only run again later. */
it('takes what waits only once it answers', async () => {
  const ctx = app.factory.make(null);
  await transact(ctx, async (ctx) => {
    for (let i = 0; i < 3; i++) await ctx.jobs.send(ctx, 'mail', { mailId: newId() });
  });
  let meanwhile: string[] = [];
  const second = await start(
    app.factory.config,
    { manifestFile: path.resolve('apps/web/persisted.generated.json'), work: true, port: 0 },
    async () => {
      // Longer than those who take jobs wait between two looks.
      await setTimeout(1200);
      meanwhile = (await jobs()).map((j) => j.state);
    },
  );
  try {
    expect(meanwhile).toEqual(['created', 'created', 'created']);
    for (let i = 0; i < 100 && (await jobs()).some((j) => j.state !== 'completed'); i++) await setTimeout(50);
    expect(await jobs()).toEqual(Array(3).fill({ state: 'completed', retries: 0 }));
  } finally {
    await second.stop();
  }
}, 60_000);

it('takes PostgreSQL 15 and newer, and says so to an older one', () => {
  expect(() => mustBeNewEnough(150_000)).not.toThrow();
  expect(() => mustBeNewEnough(140_019)).toThrow('DATABASE_URL is a PostgreSQL 14; 15 or newer is needed.');
});
