import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { childrenOf } from '../../../proof/lib/kill.mjs';
import { openAppDatabase } from '../../../scripts/lib/app.mjs';
import { alive } from '../../../scripts/lib/lock.mjs';
import { npmStart } from '../../../scripts/lib/npm-start.mjs';
import { checkPort, freePort } from '../../../scripts/lib/server.mjs';

type Database = Awaited<ReturnType<typeof openAppDatabase>>;
let database: Database;
let folder: string;
beforeAll(async () => {
  database = await openAppDatabase({ demo: true });
  folder = fs.mkdtempSync('/var/tmp/guildhall-npm-start-');
}, 120_000);
afterAll(async () => {
  fs.rmSync(folder, { recursive: true, force: true });
  await database.stop();
});

const { GUILDHALL_DB_SOCKET: socket, ...others } = process.env;
/** The settings that name the database as an operator would, instead of those of the tests. */
const settings = () => ({
  ...Object.fromEntries(Object.keys(others).flatMap((name) => (name.startsWith('GUILDHALL_') ? [[name, '']] : []))),
  GUILDHALL_DB_SOCKET: '',
  DATABASE_URL:
    database.env['DATABASE_URL'] ??
    `postgresql://postgres@localhost/${database.env['GUILDHALL_DB_NAME']}?host=${encodeURIComponent(socket!)}`,
  GUILDHALL_DEMO: 'true',
});
/** Another one that must not come up: how it ended and every line it said. */
const refused = async (env: Record<string, string>) => {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], { env: { ...process.env, ...settings(), ...env }, timeout: 15_000 });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return [code, said.trim().split('\n')];
};

it('npm start on a server of its own: takes that one, says who one can be, lets no second one in, and leaves nothing behind when it is killed', async () => {
  const port = await freePort();
  const started = await npmStart({ port, env: { ...settings(), DATA_DIR: folder }, patience: 100_000 });
  const [api] = childrenOf(started.child.pid!);
  try {
    expect(started.said()).toMatch(/^\[3\/5] Database: the server of DATABASE_URL /m);
    expect(fs.readdirSync(folder).filter((name) => /^(pg\d+|socket|users|backups)$/.test(name))).toEqual([]);
    expect(await (await fetch(`${started.url}/communities`)).text()).toContain('City benchmarking');

    const { password, logins } = started.greeting;
    for (const { email, name } of logins) {
      const response = await fetch(`${started.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation ($input: SignInInput!) { signIn(input: $input) { displayName } }',
          variables: { input: { email, password } },
        }),
      });
      expect(await response.json()).toEqual({ data: { signIn: { displayName: name } } });
    }

    expect(await refused({ DATA_DIR: folder, PORT: String(await freePort()) })).toEqual([
      1,
      [`Guildhall already runs from this folder (process ${started.child.pid}, http://localhost:${port}). Stop it first.`],
    ]);
    expect(await refused({ DATA_DIR: path.join(folder, 'other'), PORT: String(port) })).toEqual([
      1,
      [`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`],
    ]);

    started.child.kill('SIGKILL');
    await once(started.child, 'exit');
    for (const end = Date.now() + 15_000; alive(api!) && Date.now() < end;) await setTimeout(50);
    expect(alive(api!)).toBe(false);
    await checkPort(port, '127.0.0.1');
  } finally {
    await started.stop();
    if (api && alive(api)) process.kill(api, 'SIGKILL');
  }
}, 180_000);
