// `npm start` where everything is there already: packages, build, data of the demo network. From the command to the lines that say where it is and who one can be, and an answered page.
import fs from 'node:fs';
import path from 'node:path';
import { npmStart } from '../scripts/lib/npm-start.mjs';
import { program } from '../scripts/lib/program.mjs';
import { freePort } from '../scripts/lib/server.mjs';

const line = 10;
const longest = 300_000;

await program('warm-start', async ({ full, log, cleanup }) => {
  const folder = fs.mkdtempSync(path.join('/var/tmp', 'guildhall-warm-'));
  // The server of the database may run as somebody else.
  fs.chmodSync(folder, 0o755);
  cleanup(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Seconds until it is ready, and what it said. */
  const start = async () => {
    const since = performance.now();
    const started = await npmStart({ port: await freePort(), env: { DATA_DIR: folder }, patience: longest });
    cleanup(started.stop);
    const page = await fetch(`${started.url}/communities`);
    const html = await page.text();
    const seconds = (performance.now() - since) / 1000;
    if (page.status !== 200 || !html.includes('City benchmarking'))
      throw new Error(`the page answered ${page.status} without its communities`);
    await started.stop();
    return { seconds: Math.round(seconds * 100) / 100, steps: started.said().match(/\[\d\/\d\] .*\(.*s\)/g) ?? [] };
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
