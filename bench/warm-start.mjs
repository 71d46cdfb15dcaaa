// `npm start` where everything is there already: packages, build, data of the demo network. From the command to the line that it is ready, and an answered page.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { at } from '../scripts/lib/paths.mjs';
import { program } from '../scripts/lib/program.mjs';
import { freePort, stopChild } from '../scripts/lib/server.mjs';

const line = 10;
const longest = 300_000;

await program('warm-start', async ({ full, log, cleanup }) => {
  const folder = fs.mkdtempSync(path.join('/var/tmp', 'guildhall-warm-'));
  // The server of the database may run as somebody else.
  fs.chmodSync(folder, 0o755);
  cleanup(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Seconds until it is ready, and what it said. */
  const start = async () => {
    const port = String(await freePort());
    const since = performance.now();
    const env = { ...process.env, DATA_DIR: folder, PORT: port };
    delete env.DATABASE_URL;
    const child = spawn(process.execPath, [at('scripts/run.mjs'), 'start'], {
      cwd: at(),
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    cleanup(() => stopChild(child));
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    while (!said.includes('is ready')) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said}`);
      if (performance.now() - since > longest) throw new Error(`npm start did not come up:\n${said}`);
      await setTimeout(20);
    }
    const page = await fetch(`http://127.0.0.1:${port}/communities`);
    const html = await page.text();
    const seconds = (performance.now() - since) / 1000;
    if (page.status !== 200 || !html.includes('City benchmarking'))
      throw new Error(`the page answered ${page.status} without its communities`);
    await stopChild(child);
    return { seconds: Math.round(seconds * 100) / 100, steps: said.match(/\[\d\/\d\] .*\(.*s\)/g) ?? [] };
  };

  const cold = await start();
  log(`first start, with the demo network to load: ${cold.seconds} s`);
  const warm = [];
  for (let i = 0; i < (full ? 5 : 3); i++) {
    warm.push(await start());
    log(`start ${i + 2}: ${warm.at(-1).seconds} s`);
    for (const step of warm.at(-1).steps) log(`  ${step}`);
  }
  const figure = Math.max(...warm.map((w) => w.seconds));
  return {
    figure,
    unit: 's from the command to an answered page, the slowest warm start',
    passLine: `<= ${line} s`,
    ok: figure <= line,
    warm: warm.map((w) => w.seconds),
    first: cold.seconds,
  };
});
