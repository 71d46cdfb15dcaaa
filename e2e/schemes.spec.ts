import type { Browser, Page } from 'playwright-core';
import { openApp } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine } from './steps';

/** A visitor sets support schemes beside each other. */
describe('comparing schemes', () => {
  let app: Awaited<ReturnType<typeof openApp>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [app, browser] = await Promise.all([openApp(), launchBrowser()]);
    ({ page } = await visit(browser, { baseURL: app.url }));
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('chooses two, sees what each offers, and keeps an address to send on', async () => {
    await page.goto('/schemes');
    await page.getByText('Choose 2 to 4 schemes to see them beside each other.').waitFor();
    const boxes = page.getByRole('checkbox', { name: /^Compare: / });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByText('2 schemes chosen').waitFor();
    await fine(page, 'choosing schemes');
    await screenshot(page, '.data/pictures/schemes-choose.png');
    await page.setViewportSize({ width: 390, height: 800 });
    await screenshot(page, '.data/pictures/schemes-choose-390.png');
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByRole('link', { name: 'Compare them' }).click();
    await page.getByRole('heading', { level: 1, name: 'Schemes beside each other' }).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    const rows = page.getByRole('row');
    const all = await rows.count();
    await fine(page, 'comparison of schemes');
    await screenshot(page, '.data/pictures/schemes-compare.png', true);
    await page.setViewportSize({ width: 390, height: 800 });
    await screenshot(page, '.data/pictures/schemes-compare-390.png');
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByLabel('Only where they differ').check();
    expect(await rows.count()).toBeLessThan(all);

    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Schemes beside each other' }).waitFor();
    expect(await rows.count()).toBe(all);
    await page.goto('/schemes?compare=never-was,nor-this');
    await page.getByText('There is nothing to compare').waitFor();
    await fine(page, 'nothing to compare');
    await page.goto('/schemes?compare=one');
    await page.getByRole('heading', { level: 1, name: 'Support schemes' }).waitFor();
  });
});
