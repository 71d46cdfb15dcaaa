import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit, type Visitor } from './browser';
import { fine, openAs } from './steps';

/* A coordinator builds a tool-book of a text, a practice and a scheme, puts them in order with the keyboard and freezes it; a visitor finds it from the
   library, takes the files, and the fingerprint of the page is that of the file. */

describe('a tool-book', () => {
  const visitor: Visitor = { width: 390, height: 844 };
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
  const shot = (page: Page, what: string) => screenshot(page, `.data/shots/toolbook-${what}.png`, true);
  const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();

  it('is built, refused while it is not whole, frozen, found and taken along', async () => {
    const editor = await openAs(app, browser, 'Ingrid Söderqvist-Åhl', visitor);
    await editor.goto('/toolbooks');
    await editor.getByRole('link', { name: 'Begin a tool-book' }).click();
    await editor.getByLabel('Title').fill('Language at the front door');
    await editor.getByRole('button', { name: 'Begin the book' }).click();
    await editor.getByRole('heading', { level: 1, name: 'Language at the front door' }).waitFor();
    await editor.getByLabel('Published by').fill('Lantern Women Founders Hub (demo)');
    await editor.getByRole('button', { name: 'Add a text' }).click();
    await editor.getByLabel('Title of the chapter').fill('Who opens the door');
    await editor.getByRole('button', { name: 'Add a practice' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByLabel('Words of the title').fill('start-up advice');
    await dialog.getByRole('button', { name: /^Take: Start-up advice in the language/ }).click();
    await editor.getByText('This chapter shows the practice').waitFor();
    await editor.getByRole('button', { name: 'Add a scheme' }).click();
    await dialog.getByRole('button', { name: 'Take: Mother-tongue start-up desk' }).click();
    await saved(editor);
    // The scheme goes up by the keyboard, and the row keeps the focus.
    const row = editor.getByRole('button', { name: /Mother-tongue start-up desk/ });
    await row.focus();
    await editor.keyboard.press('Alt+ArrowUp');
    await editor.getByText('Now chapter 2 of 3.').waitFor();
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
    await saved(editor);
    await fine(editor);
    // What is missing is named with its chapter and leads there.
    await editor.getByRole('button', { name: 'Freeze edition 1' }).click();
    await dialog.getByText('It needs a text in the first language').waitFor();
    await dialog.getByRole('button', { name: 'Chapter 1, Who opens the door:' }).click();
    await editor.getByLabel('Text', { exact: true }).fill('## First words\n\nSomebody says *welcome* in a language that one dreams in.');
    await editor.getByLabel('Title of the chapter').focus();
    await saved(editor);
    await shot(editor, 'write');
    // In Arabic as well: the fields run from the right before a letter is written, and the edition has the language as soon as it has a title.
    await editor.getByRole('button', { name: 'العربية' }).click();
    const chapterTitle = editor.getByLabel('Title of the chapter');
    const text = editor.getByLabel(/^Text/);
    expect(await chapterTitle.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
    expect(await text.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
    await chapterTitle.fill('من يفتح الباب');
    await text.fill('## الكلمات الأولى\n\nشخص يقول *أهلًا* بلغة يحلم بها المرء، مثل Harbour Desk.');
    await editor.getByRole('button', { name: 'Cover and front pages' }).click();
    await editor.getByText('Without a title the edition is not made in this language.').waitFor();
    await editor.getByLabel('Title', { exact: true }).fill('اللغة عند الباب');
    await editor.getByLabel('Subtitle').focus();
    await saved(editor);
    await fine(editor);
    await shot(editor, 'write-arabic');
    // Last words, and the button pressed before they have arrived: it waits for them.
    await editor.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"SaveToolBook"')) await setTimeout(1500);
      await route.continue();
    });
    await editor.getByLabel('Subtitle').fill('لمن يفتح الباب أولًا');
    await editor.getByRole('button', { name: 'Freeze edition 1' }).click();
    await dialog.getByText('Languages of this edition: ').filter({ hasText: 'العربية' }).waitFor();
    await dialog.getByText('From then on nobody can change this edition').waitFor();
    await dialog.getByRole('button', { name: 'Freeze edition 1' }).click();
    // Twelve files are made; that takes its time where four journeys share two processors.
    await editor.waitForURL('**/toolbooks/language-at-the-front-door', { timeout: 90_000 });
    await editor.getByRole('button', { name: 'Begin the next edition' }).waitFor();
    // Only now: what is asked for in this very moment would never be answered.
    await editor.unroute('**/graphql');

    const { page } = await visit(browser, { baseURL: app.url, ...visitor });
    page.setDefaultTimeout(20_000);
    await page.goto('/practices');
    await page.getByRole('link', { name: 'Tool-books' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tool-books' }).waitFor();
    await fine(page);
    await shot(page, 'shelf');
    await page.getByRole('link', { name: 'Language at the front door' }).click();
    await page.getByRole('heading', { level: 1, name: 'Language at the front door' }).waitFor();
    await fine(page);
    await page.getByText('Fingerprints of the files').click();
    const prints = await page.locator('dd').allTextContents();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^PDF/ }).click()]);
    const bytes: Buffer[] = [];
    for await (const piece of await download.createReadStream()) bytes.push(piece as Buffer);
    const file = Buffer.concat(bytes);
    expect([file.subarray(0, 5).toString(), download.suggestedFilename()]).toEqual(['%PDF-', 'language-at-the-front-door-e1-en.pdf']);
    expect(prints).toContain(createHash('sha256').update(file).digest('hex'));
    expect(await page.getByRole('button', { name: 'Begin the next edition' }).count()).toBe(0);
    // It is cited by edition, and by whoever published it where nobody is named.
    await page.getByRole('button', { name: 'Cite' }).click();
    const cited = page.getByRole('dialog', { name: 'How to cite this' });
    await cited
      .getByText(
        /^Lantern Women Founders Hub \(demo\)\. \(\d{4}\)\. Language at the front door\. http.*\/toolbooks\/language-at-the-front-door\/e\/1$/,
      )
      .waitFor();
    await fine(page);
    await shot(page, 'cite');
    await page.keyboard.press('Escape');
    // Its page is one in Arabic as well, and search engines are told so; the book is read from the right.
    await page.goto('/toolbooks/language-at-the-front-door?lang=ar');
    expect(await page.locator('link[hreflang="ar"]').getAttribute('href')).toContain('/toolbooks/language-at-the-front-door?lang=ar');
    await page.getByRole('heading', { level: 1, name: 'اللغة عند الباب' }).waitFor();
    await fine(page);
    await shot(page, 'page-arabic');
    const read = await page.getByRole('link', { name: 'اقرأ الكتاب' }).getAttribute('href');
    await page.goto(read!);
    expect(await page.getByRole('heading', { name: 'من يفتح الباب' }).evaluate((h) => getComputedStyle(h).direction)).toBe('rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.goto('/?lang=en');
    await page.goto('/toolbooks/people-around-the-table');
    await page.getByRole('heading', { level: 1, name: 'People around the table' }).waitFor();
    await fine(page);
    await shot(page, 'book');
  });
});
