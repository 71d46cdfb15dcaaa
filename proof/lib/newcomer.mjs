// `npm start` on data whose processes have all been killed at once.
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { at } from '../../scripts/lib/paths.mjs';
import { freePort, stopChild } from '../../scripts/lib/server.mjs';
import { killTree } from './kill.mjs';

/** Kills API and database together and starts the newcomer's command on the same data. Resolves { url, remark, stop }. */
export async function newcomerStart(app, database, log) {
  killTree(database.pid);
  process.kill(app.api.pid, 'SIGKILL');
  const since = Date.now();
  const port = await freePort();
  const child = spawn(process.execPath, [at('scripts/run.mjs'), 'start'], {
    cwd: at(),
    env: { ...process.env, DATA_DIR: database.folder, PORT: String(port), GUILDHALL_PUBLIC_URL: app.url },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  while (!said.includes('is ready')) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode} after everything was killed:\n${said}`);
    if (Date.now() - since > 60_000) throw new Error(`npm start did not come back:\n${said}`);
    await setTimeout(50);
  }
  const remark = `npm start after kill -9 of everything: ${((Date.now() - since) / 1000).toFixed(1)} s`;
  log(remark);
  await database.start();
  return { url: `http://127.0.0.1:${port}`, remark, stop: () => stopChild(child) };
}
