import fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
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
    await page.goto('/search?q=entrepreneurship');
    const kinds = page.getByRole('navigation', { name: 'Kinds of results' });
    await kinds.getByRole('link', { name: /^Funded projects/ }).click();
    await page.getByText('5 results').waitFor();
    expect(await kinds.locator('[aria-current=page]').allInnerTexts()).toEqual([expect.stringMatching(/^Funded projects/)]);
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
    await page.getByRole('link', { name: /new results? for your saved search “Mentoring of all kinds”/ }).click();
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

  it('a resource is put on the shelf by a coordinator and taken along by a visitor, who is counted and not known', async () => {
    const page = await openAs(app, browser, 'Ingrid Söderqvist-Åhl');
    await page.goto('/practices');
    await page.getByRole('link', { name: 'Resources' }).click();
    await page.getByRole('heading', { level: 1, name: 'Resources' }).waitFor();
    await fine(page);
    await shot(page, 'resources');
    await dark(page, 'resources');
    await page.getByRole('button', { name: 'Add a resource' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').fill('The quernstone handbook');
    await dialog.getByLabel('Kind').selectOption('HANDBOOK');
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'The quernstone handbook' }).waitFor();
    await page.getByLabel('Summary').fill('How to set a quernstone, in six pages.');
    await page.getByRole('textbox', { name: 'Source' }).fill('The millers of Malmö, 2026');
    await page.getByLabel('Authors').fill('Ada Miller\nGrace Stone\n');
    await page.getByLabel('ISBN').fill('978-3-16-148410-1');
    await page.getByText('its last digit does not fit').waitFor();
    await page.getByLabel('ISBN').fill('978-3-16-148410-0');
    await page.getByLabel('Licence').selectOption('CC-BY-4.0');
    await page.getByRole('checkbox').first().check();
    await page.getByText(/^Saved \d/).waitFor();
    await page.getByRole('link', { name: 'a file or a link' }).waitFor();
    await page
      .getByLabel('Add a PDF')
      .setInputFiles({ name: 'quern.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\ntrailer<<>>\n%%EOF\n') });
    await page.getByText('quern.pdf').waitFor();
    await page.getByText('Everything is there.').waitFor();
    await fine(page);
    await shot(page, 'resource-draft', true);
    // Somebody else writes into the same field meanwhile: both texts are shown, nothing is lost.
    const other = await openAs(app, browser, 'Ingrid Söderqvist-Åhl', { width: 390, height: 844 });
    await other.goto(new URL(page.url()).pathname);
    await other.getByLabel('Summary').fill('How to set a quernstone in eight pages.');
    await other.getByText(/^Saved \d/).waitFor();
    await fine(other);
    await shot(other, 'resource-draft-390', true);
    await other.close();
    await page.getByLabel('Summary').fill('How to set a quernstone: six pages.');
    await page.getByRole('alert').waitFor();
    await shot(page, 'resource-conflict');
    await page.getByRole('button', { name: 'Save this text' }).click();
    await page.getByText(/^Saved \d/).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForURL('**/resources/the-quernstone-handbook');
    await page.getByText('None yet, up to yesterday.').waitFor();
    await page.getByText('How to set a quernstone: six pages.').waitFor();

    const { page: reader } = await visit(browser, { baseURL: app.url, width: 390, height: 844 });
    reader.setDefaultTimeout(20_000);
    await reader.goto('/resources/the-quernstone-handbook');
    const take = reader.getByRole('link', { name: 'Download' });
    await take.waitFor();
    await fine(reader);
    await shot(reader, 'resource-390');
    for (let times = 0; times < 2; times++) {
      const coming = reader.waitForEvent('download');
      await take.click();
      expect((await coming).suggestedFilename()).toBe('The-quernstone-handbook.pdf');
    }
    const rows = await app.query<{ locale: string }>(
      `select d.* from resource_download d join resource r on r.id = d."resourceId" where r.slug = 'the-quernstone-handbook'`,
    );
    expect(rows.map((r) => r.locale)).toEqual(['en']);
    expect(JSON.stringify(rows)).not.toMatch(/127\.|Mozilla/);
    await until(() => app.query(`select 1 from search_document where kind = 'RESOURCE' and title = 'The quernstone handbook'`));
    await reader.goto('/search?q=quernstone');
    await reader.getByRole('link', { name: 'The quernstone handbook' }).waitFor();
    expect(await (await fetch(`${app.url}/sitemap.xml`)).text()).toContain('/resources/the-quernstone-handbook');

    // Corrected in a second edition; until then readers read the first, and afterwards they can still take it along.
    await page.getByRole('link', { name: 'Keep this resource' }).click();
    await page.getByLabel('Summary').fill('How to set a quernstone, in ten pages.');
    await page.getByText('Changed since the last edition').waitFor();
    await page.getByLabel('Language of the PDF').selectOption('de');
    await page
      .getByLabel('Add a PDF')
      .setInputFiles({ name: 'mahlstein.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%de\ntrailer<<>>\n%%EOF\n') });
    await page.getByText('mahlstein.pdf').waitFor();
    await page.getByRole('button', { name: 'It still holds' }).click();
    await page.getByText(/^To be looked at again on /).waitFor();
    await fine(page);
    await shot(page, 'resource-files', true);
    await page.getByRole('button', { name: 'Publish a new edition' }).click();
    await page.getByLabel('What is new').fill('Four more pages, on dressing the stone.');
    await shot(page, 'resource-edition');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForURL('**/resources/the-quernstone-handbook');
    await reader.goto('/resources/the-quernstone-handbook');
    await reader.getByText('Four more pages, on dressing the stone.').waitFor();
    await reader.getByRole('link', { name: 'Take edition 1 along' }).waitFor();
    await fine(reader);
    await shot(reader, 'resource-editions-390', true);
    await dark(reader, 'resource-editions');
    const german = reader.waitForEvent('download');
    await reader.getByRole('link', { name: 'Download (German)' }).click();
    expect(fs.readFileSync(await (await german).path(), 'utf8')).toContain('%de');
    await reader.getByRole('button', { name: 'Cite' }).click();
    await reader.getByText(/^Miller, A\., & Stone, G\. \(\d{4}\)\. The quernstone handbook \(Edition 2\)\./).waitFor();
    await fine(reader);
    await shot(reader, 'resource-cite-390');
    await reader.keyboard.press('Escape');
    await reader.context().addCookies([{ name: 'lang', value: 'ar', url: app.url }]);
    await reader.goto('/resources/the-quernstone-handbook');
    await reader.getByRole('button', { name: 'الاستشهاد' }).waitFor();
    await fine(reader);
    await shot(reader, 'resource-ar-390', true);
    await shot(page, 'resource-kept', true);

    await page.getByRole('link', { name: 'Keep this resource' }).click();
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByLabel('Reason, for its readers').fill('It crushed a thumb.');
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText('Withdrawn', { exact: true }).waitFor();
    await fine(page);
    await reader.goto('/resources/the-quernstone-handbook');
    await reader.getByText('It crushed a thumb.').waitFor();
    await fine(reader);
    expect((await fetch(`${app.url}/files/resources/the-quernstone-handbook`)).status).toBe(404);
  });
});
