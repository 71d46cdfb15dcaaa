import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs, until } from './steps';

/* Somebody keeps a search, hears of what is new, and goes everywhere by a few letters. */
describe('finding', () => {
  let app: App;
  let browser: Browser;
  beforeAll(async () => {
    app = await openApp();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const shot = (page: Page, what: string, full = false) => screenshot(page, `.data/shots/find-${what}.png`, full);
  const dark = async (page: Page, what: string) => {
    const own = page.viewportSize()!;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await shot(page, `${what}-390-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(own);
  };

  it('a search is kept, tells of what is new, and every place is a few letters away', async () => {
    const page = await openAs(app, browser, 'Amira Haddad-Lindqvist');
    await page.goto('/practices?dimension=%5B%22mentoring%22%5D');
    await page.getByRole('link', { name: 'Save this search' }).click();
    await page.getByRole('heading', { level: 1, name: 'Save this search' }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Please fill this in.').first().waitFor();
    await page.getByLabel('Name').fill('Mentoring everywhere');
    await page.getByLabel('Every day').check();
    await fine(page);
    await shot(page, 'save');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Mentoring everywhere' }).waitFor();
    await fine(page);
    await shot(page, 'saved');
    await dark(page, 'saved');
    await page.getByRole('button', { name: 'Change: Mentoring everywhere' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Mentoring of all kinds');
    await page.getByRole('button', { name: 'Keep the changes' }).click();
    await page.getByRole('link', { name: 'Mentoring of all kinds' }).waitFor();

    // A practice that came an hour ago, and the hour of the person: the clock of the jobs is pushed.
    await app.query(
      `update saved_search set since = now() - interval '2 hours', "nextAt" = now() - interval '1 minute' where name = 'Mentoring of all kinds'`,
    );
    await app.query(
      `update search_arrival a set at = now() - interval '1 hour' from practice p where p.id = a."entityId" and 'mentoring' = any(p.dimensions) and a.kind = 'PRACTICE'`,
    );
    await app.query(`insert into pgboss.job (name, data) values ('clock-search-alerts', '{}')`);
    await until(() => app.query(`select 1 from notice where kind = 'SAVED_SEARCH'`));
    await page.goto('/notices');
    await fine(page);
    await page.getByRole('link', { name: /new results? for your saved search Mentoring of all kinds/ }).click();
    await page.waitForURL(/\/practices\?dimension=/);

    // By keyboard alone, from any page.
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'A place, a page, words to look for' });
    await box.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.getByRole('option', { name: 'Saved searches' }).waitFor();
    await fine(page, 'palette');
    await shot(page, 'palette');
    await dark(page, 'palette');
    await page.keyboard.type('mentor');
    await page.getByRole('group', { name: 'Found' }).getByRole('option').nth(2).waitFor();
    await shot(page, 'palette-typed');
    const marked = () =>
      page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent);
    const first = await marked();
    await page.keyboard.press('ArrowDown');
    expect(await marked()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await marked()).toBe('Search everything for “mentor”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=/);
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await fine(page);
    await shot(page, 'search');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('save this');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Save this search' }).waitFor();
    await page.getByRole('button', { name: 'Go to anything' }).click();
    await page.keyboard.press('Escape');
    expect(await box.count()).toBe(0);
  });
});
