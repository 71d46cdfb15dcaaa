// Builds domain, API and web where their sources have changed.
import fs from 'node:fs';
import { at, bins, node } from './paths.mjs';
import { lock } from './lock.mjs';
import { Plain } from './say.mjs';
import { hashOf, isFresh, stamp } from './stamp.mjs';

const common = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const parts = {
  domain: { sources: ['packages/domain'], folder: 'packages/domain' },
  api: {
    sources: ['packages/domain', 'apps/api/src', 'apps/api/package.json', 'apps/api/tsconfig.json', 'scripts/bundle.mjs'],
    folder: 'apps/api',
  },
  web: { sources: ['packages/domain', 'packages/ui', 'apps/web'], folder: 'apps/web' },
};
const hashFor = (name) => hashOf([...common, ...parts[name].sources], process.versions.modules);
const stampOf = (name) => at(parts[name].folder, 'dist/.stamp');
/** For who writes into the same folders by other means: what lies there is no longer what the stamp says. */
export const forgetBuilt = (names) => names.forEach((name) => fs.rmSync(stampOf(name), { force: true }));
export const isBuilt = (name) => isFresh(stampOf(name), hashFor(name));

const tail = (out) => out.trim().split('\n').slice(-40).join('\n');
/** Compiles beside the old output and swaps, so that a running server never sees half a folder. Returns what the compiler complains of, or ''.
 *  Whether the types fit is asked by `check`, once: asking here too would take longer than all the rest. */
const compile = (name) => async () => {
  const next = at(parts[name].folder, 'dist.next');
  const dist = at(parts[name].folder, 'dist');
  fs.rmSync(next, { recursive: true, force: true });
  const { code, out } = await node([bins.tsc, '-p', parts[name].folder, '--outDir', next, '--noCheck', '--checkers', '1']);
  if (fs.existsSync(next)) {
    if (name === 'api') {
      const bundled = await node([at('scripts/bundle.mjs'), next]);
      if (bundled.code !== 0) return tail(bundled.out);
    }
    fs.rmSync(dist, { recursive: true, force: true });
    fs.renameSync(next, dist);
  }
  return code === 0 ? '' : tail(out) || 'the compiler failed';
};
const builders = {
  domain: compile('domain'),
  api: compile('api'),
  web: async () => {
    if (!fs.existsSync(at('apps/web/vite.config.ts'))) return '';
    // Whoever asks for it, a test too: what is built is what is served.
    const env = { ...process.env, NODE_ENV: 'production' };
    const { code, out } = await node([bins.vite, 'build', '--logLevel', 'warn'], { cwd: at('apps/web'), env });
    return code === 0 ? '' : tail(out) || 'vite failed';
  },
};

async function buildOne(name) {
  const hash = hashFor(name);
  if (isFresh(stampOf(name), hash)) return false;
  const problem = await builders[name]();
  if (problem) throw new Plain(`${parts[name].folder} does not build:\n${problem}`);
  stamp(stampOf(name), hash);
  return true;
}

/** Builds the named parts (all by default); returns a remark for the step's line. */
export async function build(note = () => undefined, names = ['domain', 'api', 'web']) {
  if (names.every(isBuilt)) return 'up to date';
  const held = await lock(at('.data/build.lock'), (pid) => note(`waiting for another build (process ${pid})`));
  try {
    const done = [];
    if (names.includes('domain') && (await buildOne('domain'))) done.push('domain');
    note([...done, 'api and web under way'].join(', '));
    // Both are built before a failure is told, so that neither leaves a half-written folder behind.
    const rest = names.filter((n) => n !== 'domain');
    const results = await Promise.allSettled(rest.map(buildOne));
    for (const [i, r] of results.entries()) {
      if (r.status === 'rejected') throw r.reason;
      if (r.value) done.push(rest[i]);
    }
    return done.join(', ') || 'done by another build';
  } finally {
    held.release();
  }
}
