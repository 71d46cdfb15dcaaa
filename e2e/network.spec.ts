import type { Browser } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine, openAs } from './steps';

let app: App;
let browser: Browser;
beforeAll(async () => {
  app = await openApp();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

it('a coordinator of a network begins a community, which others know of once it is open', async () => {
  const page = await openAs(app, browser, 'Ingrid Söderqvist-Åhl', { width: 390, scheme: 'dark' });
  await page.goto('/communities');
  await page.getByRole('link', { name: 'Begin a community' }).click();
  await page.getByRole('heading', { level: 1, name: 'Begin a community' }).waitFor();
  await page.getByLabel('Name', { exact: true }).fill('First customers');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Too short');
  await page.locator('input[name="joinPolicy"][value="OPEN"]').check();
  await page.locator('select[name="locale"]').selectOption('de');
  await page.getByRole('button', { name: 'Begin the community' }).click();
  await page.getByRole('group', { name: 'One thing needs a correction' }).waitFor();
  await fine(page, 'a community that is begun, with too little');
  await screenshot(page, '.data/pictures/community-begin-390dark.png', true);

  // Gone and back: the words are still there, and what was chosen beside them.
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Begin a community' }).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('First customers');
  expect(await page.locator('input[name="joinPolicy"][value="OPEN"]').isChecked()).toBe(true);
  expect(await page.locator('select[name="locale"]').inputValue()).toBe('de');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('We compare how newcomers find their first customers.');
  await page.getByRole('button', { name: 'Begin the community' }).click();
  await page.waitForURL('**/c/first-customers/settings');
  await page.getByRole('button', { name: 'Open the community' }).waitFor();
  await screenshot(page, '.data/pictures/community-begun-390dark.png', true);

  const { page: visitor } = await visit(browser, { baseURL: app.url });
  await visitor.goto('/c/first-customers');
  await visitor.getByRole('heading', { level: 1, name: /not here|not found/i }).waitFor();
  await page.getByRole('button', { name: 'Open the community' }).click();
  await page.getByRole('button', { name: 'Let the community rest' }).waitFor();
  await visitor.goto('/communities');
  await visitor.getByRole('link', { name: 'First customers' }).click();
  await visitor.getByRole('heading', { level: 1, name: 'First customers' }).waitFor();
  expect(await visitor.getByRole('link', { name: 'Begin a community' }).count()).toBe(0);
});
