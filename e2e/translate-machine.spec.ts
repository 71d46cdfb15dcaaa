import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { startApp } from '../scripts/lib/app.mjs';
import { launchBrowser, screenshot, type Visitor } from './browser';
import { fine, openAs } from './steps';

/* Where a translation service is set, it fills what is empty: what is typed stays, the rest is marked, also for whoever checks it. */
describe('a machine that helps to translate', () => {
  const visitor: Visitor = { width: 1280 };
  let app: Awaited<ReturnType<typeof startApp>>;
  let browser: Browser;
  let down = false;
  const service = http.createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', () => {
      const { q } = JSON.parse(text) as { q: string };
      response.writeHead(down ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ translatedText: `Deutsch: ${q}` }));
    });
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready));
    app = await startApp({ demo: true, env: { GUILDHALL_TRANSLATOR_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}` } });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    service.closeAllConnections();
    service.close();
  });

  it('fills empty fields, says what went wrong, and leaves what is typed', async () => {
    const page = await openAs(app, browser, 'Katharina Weißgerber-Özdemir', visitor);
    await page.goto('/practices/a-business-prize-as-a-megaphone/translate/de');
    await page.getByRole('button', { name: 'Begin the translation' }).click();
    const boxes = page.locator('form textarea[lang="de"]');
    await boxes.nth(1).fill('Von Hand geschrieben');
    down = true;
    const fill = page.getByRole('button', { name: 'Fill empty fields by machine' });
    await fill.click();
    await page.getByText('The translation service answered with an error').waitFor();
    expect(await boxes.nth(1).inputValue()).toBe('Von Hand geschrieben');
    await screenshot(page, '.data/shots/translate-machine-down.png');
    down = false;
    await fill.click();
    await page.getByText(/^The machine filled \d+ fields\./).waitFor();
    expect(await boxes.first().inputValue()).toMatch(/^Deutsch: /);
    expect(await boxes.nth(1).inputValue()).toBe('Von Hand geschrieben');
    expect(await page.getByText('by machine', { exact: true }).count()).toBe((await boxes.count()) - 1);
    expect(await fill.count()).toBe(0);
    // What the machine wrote is put right like any other text.
    await boxes.first().fill('Ein Preis als Megafon');
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await fine(page);
    await screenshot(page, '.data/shots/translate-machine.png');
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('It waits for somebody who wrote nothing of it.').waitFor();
    const reviewer = await openAs(app, browser, "Benedikt O'Malley-Grünwald", visitor);
    await reviewer.goto('/practices/a-business-prize-as-a-megaphone/translate/de');
    await reviewer.getByText(/\d+ texts were begun by a machine\./).waitFor();
    await fine(reviewer);
    await screenshot(reviewer, '.data/shots/translate-machine-check.png');
  });
});
