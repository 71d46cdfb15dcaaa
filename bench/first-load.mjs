// The built web in real Chromium with an empty cache: all bytes and requests of the first view of home, community and discussion for a visitor, and of the review form
// for a reviewer who is signed in and has just accepted
import { chromium } from 'playwright-core';
import { startApp } from '../scripts/lib/app.mjs';
import { program } from '../scripts/lib/program.mjs';
import { launchChromium } from './lib/chromium.mjs';
import { reviewForm, firstViews } from './lib/first-views.mjs';
import { measure } from './lib/transferred.mjs';

const lines = { bytes: 250_000, requests: 12, script: 160_000, shift: 0.02, again: 10_000 };

await program('first-load', async ({ log, cleanup }) => {
  const app = await startApp({ demo: true });
  cleanup(app.stop);
  const browser = await launchChromium(chromium);
  cleanup(() => browser.close());
  const views = [];
  for (const { name, path, cookie } of [...(await firstViews(app)), await reviewForm(app)]) {
    const view = { name, who: cookie ? 'reviewer, signed in' : 'visitor', ...(await measure(browser, app.url, path, cookie)) };
    views.push(view);
    log(
      `${name}: ${view.bytes} bytes, ${view.requests} requests, ${view.script} bytes of script, shift ${view.shift}, again ${view.again} bytes`,
    );
    for (const part of view.parts) log(`  ${String(part.bytes).padStart(7)} ${part.type.padEnd(10)} ${part.url}`);
  }
  const fits = (v) => Object.entries(lines).every(([key, most]) => v[key] <= most) && v.status === 200 && !v.problems.length;
  const worst = Math.max(...views.map((v) => v.bytes));
  return {
    figure: Math.round(worst / 100) / 10,
    unit: 'kB of the largest first view, as transferred',
    passLine: '<= 250 kB, <= 12 requests, <= 160 kB of script, layout shift <= 0.02; second view <= 10 kB',
    ok: views.length === 4 && views.every(fits),
    views: views.map(({ parts: _, ...v }) => v),
  };
});
