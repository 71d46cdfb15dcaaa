import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit, type Visitor } from './browser';
import { fine, openAs, until } from './steps';

/* The coordinator's job, whole: a practice is written up, screened by another coordinator, published, found, read on a phone, cited, printed, and made anew. */

let app: App;
let browser: Browser;
const people = { author: 'Ingrid Söderqvist-Åhl', screener: 'Aino Kallionrinne' } as const;
const title = 'Tool library on Fridays';
const slug = 'tool-library-on-fridays';
const phone = { width: 390, height: 844 } as const;

beforeAll(async () => {
  app = await openApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function open(who: keyof typeof people | null, visitor: Visitor = {}): Promise<Page> {
  if (who) return openAs(app, browser, people[who], visitor);
  const { page } = await visit(browser, { baseURL: app.url, ...visitor });
  page.setDefaultTimeout(20_000);
  return page;
}
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();
const shot = (page: Page, name: string, full = false) => screenshot(page, `.data/shots/coordinator-${name}.png`, full);
const pathOf = (page: Page) => new URL(page.url()).pathname;

let id = '';
let lesson = '';

it('the author writes with figures and sources, sees the preview and sends it', async () => {
  const page = await open('author');
  await page.goto('/practices');
  await page.getByRole('link', { name: 'Write up a practice' }).click();
  // What is pasted into one line and too long stays whole, says so, and is not sent.
  const line = page.getByLabel(/^Title/);
  await line.focus();
  await page.keyboard.insertText(`${title} ${'x'.repeat(160 - title.length)}`);
  await page.getByText('161 / 160').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /This is too long: at most 160 characters\./ }).click();
  expect([(await line.inputValue()).length, await line.getAttribute('aria-invalid')]).toEqual([161, 'true']);
  await line.fill(title);
  await page.getByText('161 / 160').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await page.waitForURL(/\/practices\/[0-9a-f-]{36}\/edit/);
  id = pathOf(page).split('/')[2]!;
  await page.getByRole('button', { name: 'Send to screening' }).click();
  await page.getByText('Before it can be sent:').waitFor();
  await page.getByRole('link', { name: 'The country is missing' }).first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-country');
  await page.getByRole('button', { name: /^Next gap/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-dimensions');

  await page
    .locator('#f-summary')
    .fill('A city library lends tools on Fridays, so that a first order can be done before the first machine is bought.');
  await page.locator('#f-kind').selectOption('PRACTICE');
  await page.locator('#f-country').selectOption('SE');
  await page.locator('#f-place').fill('Malmö');
  await page.locator('#f-periodStart').fill('2025-03');
  await page.getByRole('checkbox', { name: 'Premises and incubation' }).check();
  await page.getByRole('checkbox', { name: 'Migrants in general' }).check();
  await page.locator('#f-need').fill('Founders turned down first orders because **one machine** was missing.');
  await page.locator('#f-whatIsDone').fill('- Forty tools, lent for a week\n- A volunteer shows how they work');
  await page.locator('#f-howItIsOrganised').fill('The library lends, the hub insures.');
  await page.locator('#f-level').selectOption('LOCAL');
  await page.locator('#f-staffing').fill('Two **librarians**, four hours a week.');
  await page.locator('#f-costs-amount').fill('4.800');
  await page.locator('#f-costs-amount-error').waitFor();
  await page.locator('#f-costs-amount').fill('4 800.50');
  await page.locator('#f-costs-note').fill('a year, with repairs');
  await page.getByRole('button', { name: 'Add a building block' }).click();
  await page.keyboard.type('Tools by the week');
  await page.getByLabel('What it is for').fill('A first order can be done before the first machine is bought.');
  await page.locator('#f-buildingBlocks-0-enablingFactors').fill('A library that lends more than books');
  await page.keyboard.press('Enter');
  await page.keyboard.type('An insurance of the hub');
  await page.getByRole('button', { name: 'Remove building block 1' }).click();
  await page.getByRole('button', { name: 'Put it back' }).press('Enter');
  // A lesson hangs on a block that is stored.
  await saved(page);
  const find = page.getByRole('combobox', { name: 'Find a lesson for building block 1' });
  await find.focus();
  const choice = page.getByRole('listbox', { name: 'Find a lesson for building block 1' }).getByRole('option').first();
  lesson = (await choice.locator('span').first().innerText()).trim();
  await choice.click();
  await page.getByRole('button', { name: `Remove the lesson “${lesson}”` }).waitFor();
  await page.locator('#f-costs-currency').selectOption('SEK');
  await page.locator('#f-limits').fill('Fridays only.');
  await page.locator('#f-firstStep').fill('Count which tools were asked for.');
  await page.getByRole('button', { name: 'Add a figure' }).click();
  await page.locator('#f-facts-0-value').fill('40');
  await page.locator('#f-facts-0-unit').fill('tools');
  await page.locator('#f-facts-0-label').fill('tools in the library');
  await page.locator('#f-facts-0-asOf').fill('2025');
  await page.locator('#f-facts-0-sourceTitle').pressSequentially('EMEN project', { delay: 20 });
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.locator('#f-facts-0-sourceTitle').press('ArrowDown');
  await page.locator('#f-facts-0-sourceTitle').press('Enter');
  expect(await page.locator('#f-facts-0-sourceUrl').inputValue()).toMatch(/^https?:/);
  await page.locator('#f-facts-0-grade').selectOption('MEASURED');
  await saved(page);
  await fine(page);
  await shot(page, 'write-1280', true);

  // Nothing typed is lost: the text is there after the page has been loaded again.
  await page.reload();
  expect(await page.locator('#f-limits').inputValue()).toBe('Fridays only.');

  await page.getByRole('button', { name: 'Preview the page' }).click();
  const preview = page.getByRole('dialog');
  await preview.getByText('tools in the library').waitFor();
  await preview.getByRole('listitem').filter({ hasText: 'An insurance of the hub' }).first().waitFor();
  await preview.getByRole('link', { name: lesson }).waitFor();
  await preview.getByText(/SEK\s4,800\.50/).waitFor();
  await preview.getByText('town or city').waitFor();
  expect(await preview.locator('strong', { hasText: 'one machine' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Send to screening' }).click();
  await page.getByText('Another coordinator of the network reads it. You get a mail.').waitFor();
  expect(await page.getByRole('button', { name: 'Save decision' }).count()).toBe(0);
  await page.context().close();
});

it('nobody else knows of it; another coordinator screens it', async () => {
  const stranger = await open(null);
  await stranger.goto(`/practices/${id}/edit`);
  await stranger.getByRole('heading', { level: 1 }).waitFor();
  expect(await stranger.content()).not.toContain(title);
  await stranger.context().close();

  const page = await open('screener');
  await page.goto('/practices/screening');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: 'Screen this text' }).waitFor();
  await page.getByRole('checkbox', { name: /40 tools/ }).check();
  await page.getByRole('button', { name: 'Save decision' }).click();
  await page.getByText('Something in the form needs a correction.').waitFor();
  await page.getByRole('radio', { name: /Accept/ }).check();
  await page.getByLabel(/^Reason/).fill('Clear, and one sees at once how to begin.');
  await shot(page, 'screen-1280');
  await page.getByRole('button', { name: 'Save decision' }).click();
  await page.getByText('Screened, can be published').waitFor();
  await page.context().close();
});

const publish = async (number: number, visitor: Visitor = {}) => {
  const page = await open('author', visitor);
  await page.goto(`/practices/${id}/edit`);
  await page.getByRole('button', { name: `Publish edition ${number}` }).click();
  await page.getByText('Without the consent of the organisation it cannot be published.').first().waitFor();
  await page.getByRole('checkbox', { name: /has agreed to this text/ }).check();
  await page.getByLabel(/^Who agreed/).fill('Maria Lind, director');
  await page.getByRole('button', { name: `Publish edition ${number}` }).click();
  await page.waitForURL(`**/practices/${slug}`);
  await page.getByText(`Edition ${number}`, { exact: true }).first().waitFor();
  await page.context().close();
};

it('it is published only with the consent of the organisation', async () => {
  await publish(1);
});

it('an author says that they can be asked', async () => {
  const page = await open('author');
  await page.goto(`/practices/${slug}`);
  await page.getByRole('button', { name: 'I can be asked about this' }).click();
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /Söderqvist/ })
    .waitFor();
  await page.getByRole('button', { name: 'Name nobody any more' }).waitFor();
  await fine(page);
  await shot(page, 'practice-contact-1280', true);
  await page.context().close();
});

it('a visitor finds it by a word and by filters', async () => {
  const page = await open(null);
  await until(() => app.query(`select 1 from search_document where kind = 'PRACTICE' and title = $1`, [title]));
  await page.goto('/search?q=machin');
  await page.getByRole('link', { name: title }).waitFor();
  expect(await page.locator('mark').first().textContent()).toMatch(/machine/i);
  await page.goto('/practices');
  // The page stays for as long as the answer takes: a skeleton in its place would take what has the focus and what is being typed with it.
  await page.route('**/graphql', async (route) => {
    await setTimeout(700);
    await route.continue();
  });
  const sweden = await page.getByRole('checkbox', { name: 'Sweden' }).elementHandle();
  await sweden!.check();
  await page.getByRole('button', { name: 'Remove: Sweden' }).waitFor();
  expect(await sweden!.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.unroute('**/graphql');
  await page.getByRole('checkbox', { name: 'Premises and incubation' }).check();
  await page.getByText('One practice', { exact: true }).waitFor();
  expect(await page.getByRole('link', { name: title }).count()).toBe(1);
  await fine(page);
  await shot(page, 'browse-1280');
  // The filters stand in the address, so the list can be passed on.
  await page.reload();
  await page.getByText('One practice', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove: Sweden' }).click();
  await page.getByText(/^\d+ practices$/).waitFor();
  // For whom it is, with the other filters and against them.
  await page.getByRole('button', { name: 'Remove: Premises and incubation' }).click();
  await page.getByRole('checkbox', { name: 'Migrant women' }).check();
  await page.getByRole('button', { name: 'Remove: Migrant women' }).waitFor();
  await page.getByRole('link', { name: title }).waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: 'Migrants in general' }).check();
  await page.getByRole('button', { name: 'Remove: Migrant women' }).click();
  await page.getByRole('link', { name: title }).waitFor();
  await page.context().close();
});

it('reads it on a phone, sees where the figure comes from, cites and prints it', async () => {
  const page = await open(null, phone);
  const response = await page.goto(`/practices/${slug}`);
  const html = await response!.text();
  expect(html).toContain('<meta name="citation_title" content="Tool library on Fridays">');
  expect(html).toContain('"@type":"Article"');
  // What was learned about a building block, for people and for search engines.
  await page.getByRole('list', { name: 'Lessons about it' }).getByRole('link', { name: lesson }).waitFor();
  expect(html).toContain(`"citation":[{"@type":"Article","headline":${JSON.stringify(lesson)}`);
  const row = page.getByRole('row', { name: /tools in the library/ });
  expect(await row.getByRole('link').getAttribute('href')).toMatch(/^https?:/);
  await row.getByText('seen at its source').waitFor();
  await fine(page);
  await shot(page, 'practice-390', true);
  await page.getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Söderqvist-Åhl, I\. \(\d{4}\)\. Tool library on Fridays\./).waitFor();
  expect(await dialog.locator('pre').first().textContent()).toContain('@techreport{tool-library-on-fridays-e1');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  // The dialog that has just been closed has the address in each of its styles.
  const address = page.getByText('Permanent address of this edition');
  expect([await address.isVisible(), await address.textContent()]).toEqual([true, expect.stringContaining(`/practices/${slug}/e/1`)]);
  await shot(page, 'practice-print', true);
  await page.context().close();
});

/* The same way once more on a phone: written, sent, screened, published, found, read. */
it('a new edition is made on a phone, and the first stays as it was', async () => {
  const page = await open('author', phone);
  await page.goto(`/practices/${slug}`);
  await page.getByRole('button', { name: 'New edition' }).click();
  await page.waitForURL(`**/practices/${id}/edit`);
  // Words that have not arrived: signing out asks first, as it would take them along.
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('SavePractice') ? route.abort() : route.fallback()));
  await page.locator('#f-limits').fill('Fridays only, and no welding.');
  await page.getByText('One text waits on this device to be sent.').waitFor();
  await page.getByRole('button', { name: people.author }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByText('One text is on this device alone').waitFor();
  await page.getByRole('button', { name: 'Sign out and delete what waits' }).waitFor();
  await fine(page, 'asked before words are lost');
  await shot(page, 'sign-out-390');
  await page.unroute('**/graphql');
  await page.goBack();
  await saved(page);
  expect(await page.locator('#f-limits').inputValue()).toBe('Fridays only, and no welding.');
  await page.locator('#f-periodStart').fill('2025-04');
  await page.locator('#f-level').selectOption('REGIONAL');
  await page.getByRole('button', { name: 'Add a figure' }).click();
  for (const [field, text] of Object.entries({
    value: '2',
    unit: 'evenings',
    label: 'of the library a week',
    asOf: '2025',
    sourceTitle: 'The library',
  }))
    await page.locator(`#f-facts-1-${field}`).fill(text);
  await page.locator('#f-facts-1-grade').selectOption('MEASURED');
  await saved(page);
  await page.getByRole('button', { name: 'Preview the page' }).click();
  await page.getByRole('dialog').getByText('of the library a week').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Send to screening' }).click();
  await page.getByText('Another coordinator of the network reads it. You get a mail.').waitFor();
  await page.context().close();
  const screener = await open('screener', phone);
  await screener.goto('/practices/screening');
  await screener.getByRole('link', { name: title }).click();
  await screener.getByRole('radio', { name: /Accept/ }).check();
  await screener.getByLabel(/^Reason/).fill('The new limit is good to know.');
  await fine(screener);
  await screener.getByRole('button', { name: 'Save decision' }).click();
  await screener.getByText('Screened, can be published').waitFor();
  await screener.context().close();
  await publish(2, phone);

  const visitor = await open(null, phone);
  await visitor.goto('/practices?q=machine');
  await visitor.getByRole('link', { name: title }).click();
  await visitor.getByText('Fridays only, and no welding.').waitFor();
  await visitor.getByRole('link', { name: 'What changed since edition 1' }).click();
  await visitor.locator('ins', { hasText: 'and no welding' }).waitFor();
  await visitor.locator('ins', { hasText: 'Apr 2025' }).waitFor();
  await visitor.locator('ins', { hasText: 'region' }).waitFor();
  await shot(visitor, 'changes-390');
  await fine(visitor);
  await visitor.goto(`/practices/${slug}/e/1`);
  await visitor.getByText('This is edition 1; there is a newer one.').waitFor();
  expect(await visitor.getByText('no welding').count()).toBe(0);
  await visitor.context().close();
});

it.each([
  [1280, [`/practices/${slug}`, '/search?q=mentor']],
  [390, ['/practices?q=mentr', '/practices/screening', '/practices/new']],
] as const)('its pages are accessible and fit at %d px, in the dark too', async (width, paths) => {
  const page = await open('author', { width, height: 844, scheme: 'dark' });
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shot(page, `dark-${width}-${path.replace(/\W+/g, '-')}`);
    await fine(page, path);
  }
  await page.context().close();
});

it('speaks German', async () => {
  const page = await open(null, { locale: 'de' });
  await page.goto(`/practices/${slug}`);
  await page.getByRole('heading', { name: 'Die Zahlen' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/practices\.|app\./);
  await page.goto('/practices?country=%5B%22SE%22%5D');
  await page.getByText('Räume und Inkubation').first().waitFor();
  await page.context().close();
});
