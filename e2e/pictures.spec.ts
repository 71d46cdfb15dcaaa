import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine, openAs, until } from './steps';

const title = 'An open kitchen on Mondays';
const alt = 'Two people at a table with a letter between them';

/* An adviser puts photographs of the phone and a report into a write-up; what cannot be taken is said with the way out; everybody sees them once it is published,
   nobody before. */
/** A drawing that stands for a photograph. */
async function photo(browser: Browser, hue: number, width = 1200, height = 800): Promise<Buffer> {
  const { page, context } = await visit(browser, { width, height });
  await page.setContent(
    `<body style="margin:0;height:100vh;background:linear-gradient(hsl(${hue} 45% 72%) 62%,hsl(${hue} 30% 38%) 0)"><svg viewBox="0 0 120 80" style="width:100%;height:100%"><g fill="#26332d"><circle cx="42" cy="30" r="7"/><path d="M30 62c0-30 24-30 24 0z"/><circle cx="80" cy="32" r="7"/><path d="M68 62c0-28 24-28 24 0z"/></g><rect x="22" y="52" width="78" height="5" fill="#faf8f3"/></svg></body>`,
  );
  const made = await page.screenshot({ type: 'jpeg' });
  await context.close();
  return made;
}
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const file = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => ({ name, mimeType, buffer });

describe('pictures of a practice', () => {
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
  const shot = (page: Page, what: string) => screenshot(page, `.data/shots/pictures-${what}.png`, true);
  const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  const shown = (page: Page) =>
    page.evaluate(() => [...document.images].filter((i) => i.naturalWidth > 0 && i.src.includes('/files/')).length);

  it('come in, are described, ordered and removed, wait for their words, and are for everybody with the edition', async () => {
    const page = await openAs(app, browser, 'Jonas Brekkestad', { width: 1280 });
    await page.goto('/practices/screening');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Take it back to change it' }).click();
    const pictures = page.getByLabel('Add pictures');
    await pictures.waitFor();

    // What cannot be taken says why and what to do instead; the good one beside it comes in.
    await pictures.setInputFiles([
      file('drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'),
      file('table.jpg', await photo(browser, 150)),
      file('holiday.jpg', Buffer.from('<!doctype html><script>alert(1)</script>')),
    ]);
    await page.getByText('Save the drawing as PNG.').waitFor();
    await page.getByText('This is a web page, whatever its name says.').waitFor();
    await page.getByRole('heading', { name: 'Picture 1 of 1: the cover' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).first().click();
    await page.getByRole('button', { name: 'Close' }).click();

    // Sent before anything is said about it: the text waits.
    await page.getByRole('button', { name: 'Send to screening' }).click();
    await page.getByRole('link', { name: 'Picture 1 does not say what it shows' }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-pictures-0-alt');
    await page.keyboard.type(alt);
    await page.getByLabel('Who made it').fill('Jonas Brekkestad');
    await page.getByLabel('How it may be used').selectOption('CC-BY-4.0');
    await page.getByText('Picture 1 does not say whether people on it have agreed').first().waitFor();
    await page.getByLabel('People on it').selectOption('AGREED');
    await page.getByLabel(/^Line under the picture/).fill('The counter on a Tuesday');
    await saved(page);

    // The second by being dropped, with the keyboard to the front and back again.
    const dropped = await page.evaluateHandle(
      ([bytes]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(bytes!), (c) => c.charCodeAt(0))], 'hall.jpg', { type: 'image/jpeg' }));
        return transfer;
      },
      [(await photo(browser, 30, 800, 1200)).toString('base64')],
    );
    await pictures.dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'Picture 2 of 2' }).waitFor();
    expect(await page.getByLabel('Who made it').nth(1).inputValue()).toBe('Jonas Brekkestad');
    await page.getByLabel('Only decoration').nth(1).check();
    await page.getByLabel('People on it').nth(1).selectOption('NOBODY');
    await page.getByRole('button', { name: 'Make it the cover' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Picture 1 of 2: the cover');
    expect(await page.getByLabel('What the picture shows').count()).toBe(1);
    await page.getByRole('button', { name: 'Make it the cover' }).press('Enter');

    await page.getByLabel('Add documents').setInputFiles(file('Yearly report.pdf', pdf, 'application/pdf'));
    await page.getByLabel('Title of document 1').waitFor();
    expect(await page.getByLabel('Title of document 1').inputValue()).toBe('Yearly report');

    // Removed and put back.
    await page.getByRole('button', { name: 'Remove picture 2' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Put it back');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Picture 2 of 2' }).waitFor();
    const stored = `select 1 from practice_draft where content->>'title' = $1 and jsonb_array_length(content->'pictures') = 2 and jsonb_array_length(content->'attachments') = 1`;
    expect(await until(() => app.query(stored, [title]))).toHaveLength(1);
    await saved(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Picture 2 of 2' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await shown(page)).toBe(2);
    await fine(page, 'editor with pictures');
    await shot(page, 'editor');

    // Nobody else sees them before it is published.
    const addresses = await page.evaluate(() => [...document.images].map((i) => i.src).filter((src) => src.includes('/files/')));
    const { page: visitor } = await visit(browser, { baseURL: app.url, width: 1280 });
    for (const address of addresses) expect((await visitor.request.get(address)).status()).toBe(404);
    await page.getByRole('button', { name: 'Preview the page' }).click();
    await page.getByRole('dialog').getByAltText(alt).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Send to screening' }).click();
    await page.getByRole('button', { name: 'Take it back to change it' }).waitFor();

    const coordinator = await openAs(app, browser, 'Aino Kallionrinne', { width: 1280 });
    await coordinator.goto('/practices/screening');
    await coordinator.getByRole('link', { name: title }).click();
    await coordinator.getByAltText(alt).waitFor();
    await coordinator.getByRole('radio', { name: /^Accept/ }).check();
    await coordinator.getByLabel('Reason').fill('Clear, and the pictures help.');
    await coordinator.getByRole('button', { name: 'Save decision' }).click();
    await coordinator.getByLabel(/has agreed to this text/).check();
    await coordinator.getByLabel('Who agreed').fill('Jonas Brekkestad, adviser');
    await coordinator.getByRole('button', { name: 'Publish edition 1' }).click();
    await coordinator.waitForURL('**/practices/an-open-kitchen-on-mondays');

    await visitor.goto('/practices/an-open-kitchen-on-mondays');
    await visitor.getByAltText(alt).waitFor();
    await visitor.getByText('The counter on a Tuesday').waitFor();
    await visitor.getByText('Picture: Jonas Brekkestad').first().waitFor();
    await visitor.getByRole('heading', { name: 'Pictures' }).scrollIntoViewIfNeeded();
    await visitor.waitForFunction(() => [...document.images].filter((i) => i.naturalWidth > 0 && i.src.includes('/files/')).length === 2);
    const [cover] = addresses;
    expect(await visitor.locator('meta[property="og:image"]').getAttribute('content')).toBe(cover);
    const coming = visitor.waitForEvent('download');
    await visitor.getByRole('link', { name: 'Yearly report' }).click();
    expect((await coming).suggestedFilename()).toBe('Yearly-report.pdf');
    await fine(visitor, 'practice with pictures');
    await shot(visitor, 'page');
    await visitor.emulateMedia({ media: 'print' });
    await shot(visitor, 'print');

    // A picture opened by itself is no page of ours.
    const opened = await visitor.goto(cover!);
    expect(opened!.headers()['content-security-policy']).toContain('sandbox');

    // Somebody on it no longer agrees: it is gone for everybody, at once.
    await coordinator.getByRole('button', { name: `Take this picture away: ${alt}` }).click();
    await shot(coordinator, 'away');
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Take it away' }).click();
    await coordinator.getByText('The picture was taken away.').waitFor();
    await coordinator.getByAltText(alt).waitFor({ state: 'detached' });
    await coordinator.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await fine(coordinator, 'practice without its picture');
    expect((await visitor.request.get(cover!)).status()).toBe(404);
    await coordinator.context().close();
    await visitor.context().close();
    await page.context().close();
  });
});
