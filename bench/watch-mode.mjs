// `npm run dev` in a copy of this folder: from saving a file to the API that answers anew, and to the page in Chromium that shows it
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { stopServer } from '../scripts/embedded-pg.mjs';
import { at } from '../scripts/lib/paths.mjs';
import { MAJOR } from '../scripts/lib/pg-binaries.mjs';
import { runningServer } from '../scripts/lib/pg-data.mjs';
import { program } from '../scripts/lib/program.mjs';
import { freePort, stopChild } from '../scripts/lib/server.mjs';
import { launchChromium } from './lib/chromium.mjs';

const line = 20;
/** Of one change; the start may take three times as long. */
const patience = 60_000;

/** Everything but what is made or large: packages are read where they lie. */
function copyOfClone() {
  const copy = fs.mkdtempSync('/var/tmp/guildhall-watch-');
  fs.chmodSync(copy, 0o755);
  const left = new Set(['.git', '.data', '.tmp', '.vite', 'dist', 'dist.next']);
  const packages = at('node_modules');
  fs.cpSync(at(), copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (place) => place !== packages && !left.has(path.basename(place)),
  });
  fs.symlinkSync(packages, path.join(copy, 'node_modules'));
  return copy;
}

const within = (link, folder) => {
  try {
    return fs.readlinkSync(link).startsWith(folder);
  } catch {
    return false;
  }
};
const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** What is changed, and whether the page keeps what is in its memory. */
const changes = [
  {
    name: 'page',
    file: 'apps/web/src/features/home/home.page.tsx',
    from: `<h1 tabIndex={-1}>`,
    to: `<h1 tabIndex={-1} data-hot>`,
    seen: 'h1[data-hot]',
  },
  {
    name: 'component',
    file: 'packages/ui/src/EmptyState.tsx',
    from: `<div className={styles['empty']}>`,
    to: `<div className={styles['empty']} data-hot>`,
    seen: 'div[data-hot]',
    keeps: true,
  },
  { name: 'styles', file: 'packages/ui/src/base.css', from: '', to: 'h1 { outline: 3px solid rgb(1, 2, 3); }\n', keeps: true },
  { name: 'words', file: 'apps/web/src/features/home/locales/en.json', from: '"home.headline": "', to: '"home.headline": "Hot ' },
];

await program('watch-mode', async ({ log, cleanup }) => {
  const clone = copyOfClone();
  cleanup(() => fs.rmSync(clone, { recursive: true, force: true }));
  const change = ({ file, from, to }) => {
    const place = path.join(clone, file);
    const text = fs.readFileSync(place, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    fs.writeFileSync(place, text.replace(from, to));
  };
  /** Seconds until `seen` resolves to something true. */
  const until = async (what, seen, longest = patience) => {
    const since = performance.now();
    while (!(await seen())) {
      if (performance.now() - since > longest) throw new Error(`${what}: not seen after ${longest / 1000} s:\n${said.slice(-3000)}`);
      await setTimeout(50);
    }
    return Math.round((performance.now() - since) / 10) / 100;
  };

  const port = String(await freePort());
  const { DATABASE_URL: _, ...own } = process.env;
  const env = { ...own, DATA_DIR: path.join(clone, '.data'), PORT: port, GUILDHALL_DEMO: 'false' };
  // The database outlives a killed launcher, so that the next one takes it up.
  cleanup(async () => {
    const orphan = runningServer(path.join(clone, '.data', `pg${MAJOR}`));
    if (orphan) await stopServer(orphan.pid, orphan.host);
  });
  const dev = spawn(process.execPath, [path.join(clone, 'scripts/run.mjs'), 'dev'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  cleanup(() => stopChild(dev, 20_000));
  let said = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const up = await until(
    'npm run dev',
    () => {
      if (dev.exitCode !== null) throw new Error(`npm run dev ended with ${dev.exitCode}:\n${said}`);
      return said.includes('Ctrl-C stops everything');
    },
    patience * 3,
  );
  log(`npm run dev is up after ${up} s`);

  const seconds = {};
  const url = `http://localhost:${port}`;
  const answer = () =>
    fetch(`${url}/health/live`).then(
      (r) => r.text(),
      () => '',
    );
  if ((await answer()) !== 'live') throw new Error(`the API does not answer through ${url}:\n${said}`);
  change({ file: 'apps/api/src/kernel/health.ts', from: `.send('live')`, to: `.send('live and changed')` });
  seconds.api = await until('a changed file of the API', async () => (await answer()) === 'live and changed');
  log(`api: ${seconds.api} s`);
  const restarts = () => said.split("Restarting 'dist/main.js'").length;
  const before = restarts();
  change({ file: 'packages/domain/src/kernel/errors.ts', from: '', to: 'export const changed = true;\n' });
  seconds.domain = await until('a changed rule', async () => restarts() > before && (await answer()) === 'live and changed');
  log(`domain: ${seconds.domain} s`);

  const browser = await launchChromium(chromium);
  cleanup(() => browser.close());
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('h1').waitFor();
  // The bundler loads the page once more when it has met the last package.
  await setTimeout(2000);
  const lost = [];
  for (const { name, seen, keeps, ...what } of changes) {
    await page.evaluate(() => (globalThis.typed = 'kept'));
    change(what);
    const shows =
      name === 'words'
        ? () => document.querySelector('h1')?.textContent.startsWith('Hot ')
        : name === 'styles'
          ? () => getComputedStyle(document.querySelector('h1')).outlineColor === 'rgb(1, 2, 3)'
          : (place) => Boolean(document.querySelector(place));
    // A page that is being loaded again cannot be asked.
    seconds[name] = await until(`changed ${name}`, () => page.evaluate(shows, seen).catch(() => false));
    const kept = await page.evaluate(() => globalThis.typed === 'kept');
    log(`${name}: ${seconds[name]} s, ${kept ? 'in the page that stood' : 'the page loaded again'}`);
    if (keeps && !kept) lost.push(name);
  }
  await browser.close();
  // Whoever kills it has no time to stop what it has started; all of that runs by programs of this folder or in the copy.
  const ours = () =>
    fs
      .readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && within(`/proc/${pid}/cwd`, clone) && !/postgres/.test(read(`/proc/${pid}/cmdline`)));
  dev.kill('SIGKILL');
  const ended = await until('the end of everything after kill -9', () => ours().length === 0);
  log(`kill -9: all has ended after ${ended} s`);
  const figure = Math.max(...Object.values(seconds));
  return {
    figure,
    unit: 's from saving a file to seeing it, the slowest of six kinds',
    passLine: `<= ${line} s, components and styles without loading the page again`,
    ok: figure <= line && lost.length === 0,
    seconds,
    lost,
    up,
    ended,
  };
});
