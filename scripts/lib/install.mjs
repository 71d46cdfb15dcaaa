// Installs the packages of the lockfile with the pinned pnpm, once for each lockfile and Node version.
import fs from 'node:fs';
import { at, run } from './paths.mjs';
import { lock } from './lock.mjs';
import { Plain } from './say.mjs';
import { mustHaveRoom } from './space.mjs';
import { hashOf, isFresh, stamp } from './stamp.mjs';

const stampFile = at('node_modules/.install-stamp');
const needed = () =>
  hashOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'], `${process.versions.modules} ${process.platform} ${process.arch}`);
export const isInstalled = () => isFresh(stampFile, needed());

/** Returns a remark for the step's line. */
export async function install(note) {
  if (isInstalled()) return 'up to date';
  const held = await lock(at('.data/install.lock'), (pid) => note(`waiting for another start (process ${pid})`));
  try {
    if (isInstalled()) return 'done by another start';
    mustHaveRoom(at(), 1.2 * 1024 ** 3, 'installing');
    const { packageManager } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
    const windows = process.platform === 'win32';
    // Neither corepack (fails on Node 20's keys) nor a pnpm that happens to be there: the pinned one, through npx.
    const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--config.engine-strict=false', '--reporter=append-only'];
    const env = { ...process.env, CI: 'true', npm_config_update_notifier: 'false', NODE_ENV: 'development' };
    let added = 0;
    const onLine = (line) => {
      const progress = /resolved (\d+), reused (\d+), downloaded (\d+), added (\d+)/.exec(line);
      if (!progress) return;
      added = Number(progress[4]);
      note(`${added} packages`);
    };
    const { code, out } = await run(windows ? 'npx.cmd' : 'npx', args, { env, shell: windows, onLine });
    if (code !== 0) throw new Plain(installProblem(out, packageManager));
    stamp(stampFile, needed());
    return `${added || 'all'} packages`;
  } finally {
    held.release();
  }
}

function installProblem(out, packageManager) {
  if (/ENOSPC|No space left/i.test(out)) return 'The disk is full: the packages could not be installed. Free some space and start again.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ERR_PNPM_META_FETCH_FAIL|ERR_SOCKET/.test(out)) {
    const registry = /https?:\/\/[^\s/:]+/.exec(out)?.[0];
    return `The package registry${registry ? ` ${registry}` : ''} does not answer. Installing needs the network once; check the connection or the proxy settings of npm.`;
  }
  if (/EACCES|EPERM/.test(out))
    return `No permission to write the packages. ${
      out
        .split('\n')
        .find((l) => /EACCES|EPERM/.test(l))
        ?.trim() ?? ''
    }`;
  return `Installing with ${packageManager} failed. Its last lines:\n${out.trim().split('\n').slice(-20).join('\n')}`;
}
