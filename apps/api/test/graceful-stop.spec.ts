import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { readConfig } from '../src/config.js';
import { freshDatabase } from './database.js';
import { freePort } from '../../../scripts/lib/server.mjs';

it('what was asked before SIGTERM is answered; then nothing is taken any more and the process ends well', async () => {
  const settings = await freshDatabase();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const files = fs.mkdtempSync('/tmp/guildhall-stop-');
  const { DATABASE_URL: _, ...own } = process.env;
  const names = Object.keys(own).filter((name) => name.startsWith('GUILDHALL_'));
  for (const name of names) delete own[name];
  const api = spawn(process.execPath, ['dist/bundle/main.js'], {
    cwd: 'apps/api',
    env: { ...own, ...settings, NODE_ENV: 'test', PORT: String(port), GUILDHALL_FILES: files },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(api, 'exit') as Promise<[number | null, string | null]>;
  const client = new pg.Client(readConfig({ ...settings, NODE_ENV: 'test' }).ownerDatabase);
  await client.connect();
  try {
    for (let ready = false; !ready; await setTimeout(50))
      ready = await fetch(`${url}/health/ready`).then(
        (r) => r.ok,
        () => false,
      );
    // Whoever reads communities waits for this one.
    await client.query('begin; lock table community in access exclusive mode');
    const slow = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ communities { nodes { slug } } }"}',
    }).then(
      (r) => r.json() as Promise<unknown>,
      (error: unknown) => error,
    );
    const waits = async () =>
      (await client.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).rowCount;
    while (!(await waits())) await setTimeout(20);
    api.kill('SIGTERM');
    // It listens no longer, and still has work.
    for (let open = true; open; await setTimeout(20))
      open = await fetch(`${url}/health/live`).then(
        (r) => r.ok,
        () => false,
      );
    expect(api.exitCode).toBeNull();
    await client.query('rollback');
    const begun = Date.now();
    expect(await slow).toEqual({ data: { communities: { nodes: [] } } });
    expect(await ended).toEqual([0, null]);
    // No browser that keeps its connection open is waited for.
    expect(Date.now() - begun).toBeLessThan(8000);
  } finally {
    await client.end();
    api.kill('SIGKILL');
    fs.rmSync(files, { recursive: true });
  }
}, 60_000);
