import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit, type Visitor } from './browser';
import { fine, openAs } from './steps';

/* A practice in another language: one writes it beside the source, somebody else checks it, everybody reads it; when the source moves on it is marked older. */
const slug = 'a-business-prize-as-a-megaphone';

describe('the translation of a practice', () => {
  const visitor: Visitor = { width: 1280 };
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
  const shot = (page: Page, what: string) => screenshot(page, `.data/shots/translate-${what}.png`, true);
  const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();

  it('is written side by side, checked by another, read by everybody, and older when the source moves on', async () => {
    const translator = await openAs(app, browser, 'Katharina Weißgerber-Özdemir', visitor);
    await translator.goto(`/practices/${slug}`);
    await translator.getByLabel('Translate into').selectOption({ label: 'German' });
    await translator.getByRole('link', { name: 'Translate', exact: true }).click();
    await translator.getByRole('button', { name: 'Begin the translation' }).click();
    await translator.getByRole('button', { name: 'Hand in' }).click();
    await translator.getByRole('link', { name: 'Title: not translated yet' }).waitFor();
    const boxes = translator.locator('form textarea[lang="de"]');
    const all = await boxes.count();
    for (let i = 0; i < all; i++) await boxes.nth(i).fill(i === 0 ? 'Ein Preis als Megafon' : `Deutscher Text ${i + 1}`);
    await translator.getByText(`${all} of ${all} texts done`).waitFor();
    await saved(translator);
    await translator.reload();
    await translator.waitForLoadState('networkidle');
    expect(await boxes.first().inputValue()).toBe('Ein Preis als Megafon');
    expect(await boxes.first().getAttribute('dir')).toBe('ltr');
    await fine(translator);
    await shot(translator, 'write');
    await translator.getByRole('button', { name: 'Hand in' }).click();
    // Agreed words of the glossary are offered; other ones need a reason.
    const why = translator.getByLabel('Why other words?');
    const waits = translator.getByText('It waits for somebody who wrote nothing of it.');
    await why.or(waits).first().waitFor();
    if (await why.isVisible()) {
      await why.fill('One says it like this here.');
      await translator.getByRole('button', { name: 'Hand in' }).click();
    }
    await waits.waitFor();
    expect(await translator.getByRole('button', { name: 'Publish the translation' }).count()).toBe(0);

    const reviewer = await openAs(app, browser, "Benedikt O'Malley-Grünwald", visitor);
    await reviewer.goto('/practices/screening');
    await reviewer.getByRole('link', { name: 'A business prize as a megaphone' }).click();
    await reviewer.getByText('Deutscher Text 2', { exact: true }).waitFor();
    await fine(reviewer);
    await shot(reviewer, 'check');
    await reviewer.getByRole('button', { name: 'Send back' }).click();
    await reviewer.getByLabel('What should change?').fill('The title promises more than the text.');
    await reviewer.getByRole('button', { name: 'Send back' }).click();
    await reviewer.getByText('The title promises more than the text.').waitFor();

    await translator.reload();
    await translator.getByText('It came back with a question:').waitFor();
    await translator.waitForLoadState('networkidle');
    await boxes.first().fill('Ein Wirtschaftspreis als Megafon');
    await saved(translator);
    await translator.getByRole('button', { name: 'Hand in' }).click();
    await translator.getByText('It waits for somebody who wrote nothing of it.').waitFor();
    await reviewer.reload();
    await reviewer.getByRole('button', { name: 'Publish the translation' }).click();
    await reviewer.getByRole('button', { name: 'Correct the translation' }).waitFor();

    // The server's own page: language, direction, its other languages.
    const html = await (await fetch(`${app.url}/practices/${slug}?lang=de`)).text();
    expect(html).toContain('<html lang="de" dir="ltr"');
    expect(html).toContain('<title>Ein Wirtschaftspreis als Megafon');
    expect(html).toMatch(new RegExp(`<link rel="alternate" href="[^"]+/practices/${slug}\\?lang=en" hreflang="en">`));
    expect(html).toContain('hreflang="x-default"');
    expect(html).toContain('"translationOfWork"');
    expect(await (await fetch(`${app.url}/sitemap.xml`)).text()).toContain(`/practices/${slug}?lang=de`);

    const { page: reader } = await visit(browser, { baseURL: app.url, ...visitor });
    await reader.goto(`/practices/${slug}`);
    await reader.getByRole('heading', { level: 1, name: 'A business prize as a megaphone' }).waitFor();
    await reader.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Deutsch' }).click();
    const title = reader.getByRole('heading', { level: 1, name: 'Ein Wirtschaftspreis als Megafon' });
    await title.waitFor();
    expect(await title.getAttribute('lang')).toBe('de');
    await reader.getByText(/Translated from English by Katharina Weißgerber-Özdemir, checked by Benedikt/).waitFor();
    await fine(reader);
    await shot(reader, 'read');

    // The next edition, in which one part says something else.
    await app.query(
      `insert into practice_edition select gen_random_uuid(), e."practiceId", 2, jsonb_set(e.content, '{limits}', to_jsonb(e.content->>'limits' || ' And one more.')), e."contentHash", e.licence, e."ownerName", e.authors, e."consentGivenBy", e."publishedBy", now(), e.html, e."htmlVersion"
       from practice_edition e join practice p on p.id = e."practiceId" where p.slug = $1`,
      [slug],
    );
    await app.query(`update practice set "editionNo" = 2, version = version + 1 where slug = $1`, [slug]);
    await reader.reload();
    await reader.getByText('Übersetzung einer älteren Ausgabe').or(reader.getByText('Translation of an older edition')).waitFor();
    await reader
      .getByText(/Limits|Grenzen/)
      .first()
      .waitFor();
    await shot(reader, 'older');

    await translator.goto('/practices/screening');
    await translator.getByText('source has moved on').first().waitFor();
    await translator.getByRole('link', { name: 'A business prize as a megaphone' }).click();
    await translator.getByRole('button', { name: 'Take over edition 2' }).click();
    await translator.getByText(`${all - 1} of ${all} texts done`).waitFor();
    await translator.locator('ins', { hasText: 'one more' }).waitFor();
    await translator.getByRole('button', { name: 'It still fits' }).click();
    await translator.getByText(`${all} of ${all} texts done`).waitFor();
    await saved(translator);
    await fine(translator);
  });

  it('runs from right to left where its language does', async () => {
    const { page } = await visit(browser, { baseURL: app.url, width: 390 });
    await page.goto('/practices/start-up-advice-in-the-language-people-think-in?lang=ar');
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    expect([
      await title.getAttribute('lang'),
      await title.evaluate((e) => getComputedStyle(e).direction),
      await page.getAttribute('html', 'dir'),
    ]).toEqual(['ar', 'rtl', 'rtl']);
    // Between these signs stands what Arabic borrows from English.
    expect(await page.locator('body').innerText()).not.toContain('\u2066');
    await fine(page);
    // Whoever reads in English sees an Arabic text in an English page, its title at the side where the page begins.
    await page.context().addCookies([{ name: 'lang', value: 'en', url: app.url }]);
    await page.reload();
    await title.waitFor();
    const style = await title.evaluate((e) => [getComputedStyle(e).direction, getComputedStyle(e).textAlign]);
    expect([...style, await page.getAttribute('html', 'dir')]).toEqual(['rtl', 'left', 'ltr']);
    await fine(page);
  });

  it('a text from the left stands in a page from the right where its title stands', async () => {
    const { page } = await visit(browser, { baseURL: app.url, width: 1280, locale: 'ar' });
    await page.goto('/practices/one-leu-from-the-migrant-one-leu-from-the-state');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    // Where the widest words end, measured from the side of their column at which the page begins: of a title, of texts and of lists.
    const gaps = await page.evaluate(() =>
      [
        ['h1', 'header'],
        ['#need .prose p', 'section'],
        ['#whatIsDone .prose li', 'section'],
        ['#buildingBlocks h3', 'div'],
        ['#buildingBlocks h3 ~ div li', 'div'],
      ].map(([at, column]) => {
        const own = [...document.querySelectorAll(at!)];
        const ends = own.map((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          return words.getBoundingClientRect().right;
        });
        return [at, Math.round((own[0]?.closest(column!)?.getBoundingClientRect().right ?? Infinity) - Math.max(...ends)) <= 24];
      }),
    );
    expect(gaps).toEqual(gaps.map(([at]) => [at, true]));
    await screenshot(page, '.data/shots/translate-left-in-right.png', true);
  });

  it('is the same for a scheme and for a lesson', async () => {
    const translator = await openAs(app, browser, 'Katharina Weißgerber-Özdemir', { width: 390, height: 844 });
    await translator.goto('/schemes/micro-loan-coach');
    await translator.getByLabel('Translate into').selectOption({ label: 'German' });
    await translator.getByRole('link', { name: 'Translate', exact: true }).click();
    await translator.getByRole('button', { name: 'Begin the translation' }).click();
    await translator.getByRole('heading', { level: 2, name: 'Access to finance' }).waitFor();
    await translator.locator('form textarea[lang="de"]').first().fill('Kleinkredit mit Begleitung');
    await saved(translator);
    await fine(translator);
    await shot(translator, 'scheme-write-390');

    const { page: reader } = await visit(browser, { baseURL: app.url, width: 390, height: 844, scheme: 'dark' });
    await reader.goto('/schemes/women-eighteen?lang=en');
    await reader.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Deutsch' }).click();
    const title = reader.getByRole('heading', { level: 1, name: 'Achtzehn Monate für Gründerinnen' });
    await title.waitFor();
    expect(await title.getAttribute('lang')).toBe('de');
    await reader.getByText('Eine Beraterin für den ganzen Weg').waitFor();
    await fine(reader);
    await shot(reader, 'scheme-390');
    await reader.goto('/stories/letters-in-one-language-bring-one-kind-of-guest?lang=de');
    await reader.getByText('Neun Menschen kamen.', { exact: false }).waitFor();
    await fine(reader);
    await shot(reader, 'lesson-390');
  });
});
