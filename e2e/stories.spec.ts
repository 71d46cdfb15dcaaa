import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine, openAs, until } from './steps';

/* A coordinator writes down a story and who agreed to it, and publishes it; a visitor reads it. The person takes their word back, and for the visitor it never
   was: no page, no row, no search, no feed. */
describe('a story', () => {
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
  const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  const shot = (page: Page, what: string) => screenshot(page, `.data/shots/story-${what}.png`, true);

  it('is told with a consent and gone with it', async () => {
    const title = 'The lathe by the canal';
    const slug = 'the-lathe-by-the-canal';
    const editor = await openAs(app, browser, 'Ingrid Söderqvist-Åhl');
    const { page } = await visit(browser, { baseURL: app.url, width: 390, height: 844 });
    page.setDefaultTimeout(20_000);
    await editor.goto('/stories');
    await editor.getByRole('link', { name: 'Begin a story or lesson' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    await editor.getByRole('heading', { level: 1, name: title }).waitFor();
    await editor.getByLabel('Name as it is printed').fill('Zaruhi of the lathe');
    await editor.getByLabel('The person chose this name').check();
    await editor.getByLabel('The story').fill('I turned table legs before I could say *table leg*. The millrind hung over the door.');
    await editor.getByLabel('Name as it is printed').focus();
    await saved(editor);
    await editor.getByText('Nobody has agreed to it. Write the consent down first.').waitFor();
    await fine(editor);

    // Who she is stands in the consent and nowhere else.
    await editor.getByRole('button', { name: 'Write down a consent' }).click();
    await dialog.getByLabel('Who agreed').fill('Satenik Vardanyan');
    await dialog.getByLabel('Feeds').check();
    await dialog.getByLabel('A portrait').check();
    await dialog.getByRole('button', { name: 'Keep this consent' }).click();
    await editor.getByText('Satenik Vardanyan').waitFor();
    await editor.getByText('Everything is there.').waitFor();
    // She agreed to be seen: with words for who does not see her.
    const picture = { name: 'lathe.jpg', mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg' }) };
    await editor.getByLabel('Add a portrait').setInputFiles(picture);
    await editor.getByText('Say first what it shows.').waitFor();
    await editor.getByLabel('What it shows').fill('A woman at a lathe');
    await editor.getByLabel('Add a portrait').setInputFiles(picture);
    const portrait = (at: Page) => at.getByRole('img', { name: 'A woman at a lathe' });
    await portrait(editor).waitFor();
    await editor.getByRole('button', { name: 'Publish', exact: true }).click();
    await editor.getByRole('link', { name: 'To the page' }).waitFor();
    await fine(editor);
    await shot(editor, 'edit');

    await page.goto('/practices');
    await page.getByRole('link', { name: 'Stories and lessons' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stories and lessons' }).waitFor();
    await fine(page);
    await page.getByRole('link', { name: title }).click();
    await page.getByText('The millrind hung over the door.').waitFor();
    await page.getByText('The name is one that the person chose.').waitFor();
    await page.waitForFunction(() => [...document.images].some((i) => i.naturalWidth > 0 && i.src.includes('/files/portraits/')));
    const address = await portrait(page).getAttribute('src');
    await fine(page);
    await shot(page, 'read');
    const body = async (path: string) => (await fetch(app.url + path)).text();
    expect(await body('/stories/feed.atom')).toContain(title);
    expect(await body('/sitemap.xml')).toContain(slug);
    await until(() => app.query(`select 1 from search_document where kind = 'STORY' and title = $1`, [title]));
    const look = async () => {
      await page.goto('/search?q=millrind');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      return page.getByRole('link', { name: title }).count();
    };
    expect(await look()).toBe(1);
    for (const path of ['/stories', `/stories/${slug}`, '/stories/feed.atom', '/search?q=Satenik'])
      expect(await body(path)).not.toMatch(/Satenik Vardanyan/);

    await editor.getByRole('button', { name: 'Consent was taken back' }).click();
    await dialog.getByText('The text goes at once').waitFor();
    await dialog.getByLabel('What was said').fill('She does not want to be found by it.');
    await dialog.getByRole('button', { name: 'End the consent' }).click();
    await editor.getByText('Nobody but you and the other coordinators knows of this text any more.').waitFor();
    await fine(editor);

    expect((await fetch(app.url + address)).status).toBe(404);
    expect(await look()).toBe(0);
    await page.goto('/stories');
    await page.getByRole('heading', { level: 1, name: 'Stories and lessons' }).waitFor();
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    expect((await fetch(`${app.url}/stories/${slug}`)).status).toBe(404);
    await page.goto(`/stories/${slug}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('millrind').count()).toBe(0);
    for (const path of ['/stories', '/stories/feed.atom', '/sitemap.xml', `/stories/${slug}`])
      expect(await body(path)).not.toMatch(new RegExp(`${title}|Zaruhi|millrind`));
    // It still waits for the coordinators among what they work on.
    await editor.goto('/stories?work=true');
    await editor.getByRole('link', { name: title }).waitFor();
    await fine(editor);
  });
});
