import type { Browser, Page } from 'playwright-core';
import { openApp } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine, openAs } from './steps';

let app: Awaited<ReturnType<typeof openApp>>;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** A visitor sets support schemes beside each other. */
describe('comparing schemes', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, { baseURL: app.url }));
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

/** Who answers for an organisation describes a scheme, meets themselves in another tab, publishes it twice; a visitor reads what changed, another organisation goes on from it. */
describe('writing a scheme', () => {
  const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  const shot = (page: Page, what: string) => screenshot(page, `.data/pictures/scheme-${what}.png`, true);
  let one: Page;
  let two: Page;
  let visitor: Page;
  const publish = async (page: Page, note: string) => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByLabel('What is new').fill(note);
    await page.getByRole('button', { name: 'Publish this version' }).click();
  };
  const whole = async (page: Page, place: string) => {
    await page.getByLabel('Place', { exact: true }).fill(place);
    await page.getByLabel('In two sentences').fill('First talks after work, in the language that the visitor thinks in.');
  };

  it('is typed, keeps a number that is not right on the device and says where it is, and is there after the page was left', async () => {
    one = await openAs(app, browser, 'Jonas Brekkestad');
    await one.goto('/schemes');
    await one.getByRole('button', { name: 'Describe a scheme' }).click();
    await one.getByRole('dialog').getByLabel('Title').fill('Evening desk');
    await one.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
    await one.getByRole('heading', { level: 1, name: 'Evening desk' }).waitFor();
    await one.getByRole('button', { name: 'Publish', exact: true }).click();
    await one.getByText('This is lacking before you can publish').waitFor();
    await one.getByRole('link', { name: 'In two sentences: still empty' }).first().click();
    expect(await one.evaluate(() => document.activeElement?.id)).toBe('f-summary');
    await whole(one, 'Copenhagen');
    await one.getByLabel('Migrants in general').check();
    await one.getByLabel('How much: Language and cultural access').selectOption('CORE');
    await one.getByLabel('Language and cultural access', { exact: true }).fill('Advisers in four languages');
    await one.getByRole('button', { name: 'Add a step' }).click();
    await one.getByLabel('Step', { exact: true }).fill('First talk');
    await one.getByLabel('Weeks').fill('soon');
    await one.getByText('Write a number such as 12 or 2.5').first().waitFor();
    await one.reload();
    // What only this device has comes in a moment after what the API has.
    await one.waitForFunction(() => document.querySelector<HTMLInputElement>('#f-journey-0-weeks')?.value === 'soon');
    expect(await one.getByLabel('Place', { exact: true }).inputValue()).toBe('Copenhagen');
    await one.getByLabel('Weeks').fill('1,5');
    await one.getByRole('button', { name: 'Add a result' }).click();
    await one.getByLabel('What was reached').fill('First talks in a year');
    await one.getByLabel('Figure').fill('42');
    await one.getByRole('link', { name: /^Results, row 1, Source/ }).waitFor();
    await one.getByLabel('Source', { exact: true }).fill('Our book of talks');
    await saved(one);
    await one.getByText('Everything is there.').waitFor();
    await fine(one, 'writing a scheme');
    await shot(one, 'write');
    await one.setViewportSize({ width: 390, height: 844 });
    await shot(one, 'write-390');
    await one.setViewportSize({ width: 1280, height: 860 });
  });

  it('lets two tabs write beside each other, and shows both texts where they meet', async () => {
    two = await openAs(app, browser, 'Jonas Brekkestad', { width: 390, height: 844 });
    await two.goto(one.url().slice(app.url.length));
    await two.getByLabel('Place', { exact: true }).waitFor();
    await one.getByLabel('Place', { exact: true }).fill('Copenhagen, Nørrebro');
    await saved(one);
    await two.getByLabel('In two sentences').fill('First talks after work, in the language that the visitor dreams in.');
    await saved(two);
    await one.getByLabel('Place', { exact: true }).fill('Nørrebro');
    await one.waitForResponse((r) => r.url().includes('/graphql') && r.request().postData()?.includes('SaveSchemeDraft') === true);
    await two.getByLabel('Place', { exact: true }).fill('Vesterbro');
    await two.getByText('Somebody saved in between').first().waitFor();
    await two.locator('ins', { hasText: 'Vesterbro' }).first().waitFor();
    await fine(two, 'two tabs of a scheme');
    await shot(two, 'conflict-390');
    await two.getByRole('button', { name: 'Take yours' }).click();
    await two.getByRole('button', { name: 'Save this text' }).click();
    await two.getByText('Somebody saved in between').first().waitFor({ state: 'detached' });
    await saved(two);
    await one.reload();
    expect(await one.getByLabel('Place', { exact: true }).inputValue()).toBe('Vesterbro');
    expect(await one.getByLabel('In two sentences').inputValue()).toContain('dreams in');
  });

  it('is published, written on and published again; a visitor reads both and what changed between them', async () => {
    await publish(one, 'The first version.');
    await one.waitForURL('**/schemes/evening-desk');
    await one.getByRole('heading', { level: 1, name: 'Evening desk' }).waitFor();
    await one.getByRole('button', { name: 'Write the next version' }).click();
    await one.getByLabel('How much: Access to finance').selectOption('REFERRAL');
    await one.getByLabel('Access to finance', { exact: true }).fill('Two lenders');
    await one.getByLabel('Place', { exact: true }).fill('Copenhagen');
    await saved(one);
    const { page } = await visit(browser, { baseURL: app.url, width: 390, height: 844 });
    visitor = page;
    await visitor.goto('/schemes/evening-desk');
    await visitor.getByText('Vesterbro', { exact: false }).first().waitFor();
    expect(await visitor.getByText('Two lenders').count()).toBe(0);
    await publish(one, 'Lenders, and a new place.');
    await one.waitForURL('**/schemes/evening-desk');
    await one.getByText('version 2 of', { exact: false }).waitFor();
    await visitor.reload();
    await visitor.getByText('Two lenders').waitFor();
    await visitor.getByText('Lenders, and a new place.').waitFor();
    await fine(visitor, 'a scheme');
    await shot(visitor, 'page-390');
    await visitor.getByRole('link', { name: 'What changed since 1' }).click();
    await visitor.getByRole('heading', { level: 1, name: 'What version 2 changed against 1' }).waitFor();
    await visitor.locator('ins', { hasText: 'referral only' }).waitFor();
    await visitor.locator('del', { hasText: 'Vesterbro' }).waitFor();
    await fine(visitor, 'what a version changed');
    await shot(visitor, 'changes-390');
    await visitor.goto('/schemes/evening-desk?version=1');
    await visitor.getByText('This is version 1, an earlier one').waitFor();
    await fine(visitor, 'an earlier version');
  });

  it('is the start of another one, and both pages say so', async () => {
    const other = await openAs(app, browser, 'Ingrid Söderqvist-Åhl');
    await other.goto('/schemes/evening-desk');
    await other.getByRole('button', { name: 'Use as a start for ours' }).click();
    await fine(other, 'taking a scheme as a start');
    await other.getByRole('button', { name: 'Begin the draft' }).click();
    await other.getByText('Began from version 2 of Evening desk', { exact: false }).waitFor();
    expect(await other.getByLabel('Place', { exact: true }).inputValue()).toBe('');
    await visitor.goto('/schemes/evening-desk');
    await visitor.getByRole('heading', { level: 1, name: 'Evening desk' }).waitFor();
    expect(await visitor.getByText('What others made of it').count()).toBe(0);
    await other.getByLabel('Title').fill('Night desk');
    await whole(other, 'Malmö');
    await saved(other);
    await publish(other, 'Ours.');
    await other.waitForURL('**/schemes/night-desk');
    await visitor.reload();
    await visitor.getByRole('link', { name: 'Night desk' }).click();
    await visitor.getByText('Began from version 2 of Evening desk', { exact: false }).waitFor();
    await fine(visitor, 'a scheme that began elsewhere');
    // What is found is what was published.
    await visitor.goto('/search?q=dreams');
    await visitor
      .getByRole('link', { name: /Evening desk/ })
      .first()
      .waitFor();
  });

  it('is withdrawn with a reason; its address says so, and what began from it stays', async () => {
    await one.goto('/schemes/evening-desk');
    await one.getByRole('button', { name: 'Withdraw', exact: true }).click();
    const dialog = one.getByRole('dialog', { name: 'Withdraw this scheme?' });
    await dialog.getByRole('button', { name: 'Withdraw scheme' }).click();
    await dialog.getByText('Reason, for everybody to read').waitFor();
    expect(await dialog.getByLabel('Reason, for everybody to read').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('Reason, for everybody to read').fill('The library needs its rooms in the evening.');
    await fine(one, 'withdrawing a scheme');
    await shot(one, 'withdraw');
    await dialog.getByRole('button', { name: 'Withdraw scheme' }).click();
    await one.getByText(/^Withdrawn on/).waitFor();
    await visitor.goto('/schemes/night-desk');
    await visitor.getByRole('link', { name: 'Evening desk' }).click();
    await visitor.getByText('The library needs its rooms in the evening.').waitFor();
    expect(await visitor.getByText('Two lenders').count()).toBe(0);
    await fine(visitor, 'a withdrawn scheme');
    await shot(visitor, 'withdrawn-390');
    await visitor.goto('/schemes');
    await visitor.getByRole('link', { name: /Night desk/ }).waitFor();
    expect(await visitor.getByRole('link', { name: /Evening desk/ }).count()).toBe(0);
  });
});
