import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fineAsIs } from './steps';

/* Somebody who likes a practice puts its card on a page of their own. */
let app: App;
let browser: Browser;
let elsewhere: Server | undefined;
beforeAll(async () => {
  app = await openApp();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  elsewhere?.close();
  await browser?.close();
  await app?.stop();
});

const slug = 'start-up-advice-in-the-language-people-think-in';

it.each([
  [390, 'light'],
  [1280, 'dark'],
] as const)(
  'the code is found beside the citation, and the card stands on another page, at %d px, %s',
  async (width, scheme) => {
    const { page } = await visit(browser, { baseURL: app.url, width, scheme });
    await page.goto(`/practices/${slug}`);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog');
    const code = dialog.getByLabel('Card for your own page');
    const frame = await code.textContent();
    await code.scrollIntoViewIfNeeded();
    await screenshot(page, `.data/shots/cards-dialog-${width}.png`);
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await fineAsIs(page, 'citation and card');

    const body = `<!doctype html><html lang="en"><title>Elsewhere</title><main><h1>Elsewhere</h1>${frame}</main></html>`;
    elsewhere = createServer((_, answer) => void answer.setHeader('content-type', 'text/html').end(body)).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const complaints: string[] = [];
    page.on('console', (line) => void (line.type() === 'error' && complaints.push(line.text())));
    await page.goto(address, { waitUntil: 'networkidle' });
    // Nothing runs in it, so nothing can look into it either: a frame that is refused has another address.
    expect(page.frames().map((one) => one.url())).toEqual([address, `${app.url}/practices/${slug}/card`]);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    await screenshot(page, `.data/shots/cards-elsewhere-${width}.png`);
    elsewhere.close();

    // The same page where one can look at it.
    await page.setContent(await (await fetch(`${app.url}/practices/${slug}/card`)).text());
    await page.getByRole('link', { name: title! }).waitFor();
    await fineAsIs(page, 'card of a practice');
    await page.context().close();
  },
  90_000,
);
