// `npm start` on data whose processes have all been killed at once.
import { npmStart } from '../../scripts/lib/npm-start.mjs';
import { freePort } from '../../scripts/lib/server.mjs';
import { killTree } from './kill.mjs';

/** Kills API and database together and starts the newcomer's command on the same data. Resolves { url, remark, stop }. */
export async function newcomerStart(app, database, log) {
  killTree(database.pid);
  process.kill(app.api.pid, 'SIGKILL');
  const { url, seconds, stop } = await npmStart({
    port: await freePort(),
    env: { DATA_DIR: database.folder, GUILDHALL_PUBLIC_URL: app.url },
  });
  const remark = `npm start after kill -9 of everything: ${seconds.toFixed(1)} s`;
  log(remark);
  await database.start();
  return { url, remark, stop };
}
