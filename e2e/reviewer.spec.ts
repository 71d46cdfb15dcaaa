import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fillSignIn, fineAsIs as fine, signIn, until } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const reviewer = 'thordis.gunnlaugsdottir@demo-fjord-start.example';
const facilitator = 'jonas.brekkestad@demo-harbour-desk.example';
const title = 'Eighteen-month path for women founders';
const secret = 'Puffins keep the ledger here';
const long = (start: string) => `${start}. The advisers could say for each woman what came next, and the register shows it month by month.`;

describe.each([1280, 390])('a peer review at %i px', (width) => {
  let app: App;
  let caseId: string;
  let page: Page, second: Page, chair: Page;
  const address = (rest = '') => `/reviews/${caseId}${rest}`;
  const picture = (one: Page, name: string) => screenshot(one, `.data/pictures/reviewer-${name}-${width}.png`, true);
  const phone = width < 600;
  const open = async (scheme: 'light' | 'dark' = 'light') => {
    const { page: one } = await visit(browser, { width, baseURL: app.url, scheme, worker: true });
    one.setDefaultTimeout(20_000);
    return one;
  };
  const toForm = async (one: Page) => {
    if (phone) await one.getByRole('tab', { name: 'Your review' }).click();
  };
  const heading = (one: Page, name: string | RegExp) => one.getByRole('heading', { level: 1, name }).waitFor();

  beforeAll(async () => {
    app = await openApp();
    const [row] = await app.query<{ id: string }>('select id from peer_review_case where title = $1', [title]);
    caseId = row!.id;
    page = await open();
    chair = await open('dark');
  }, 300_000);
  afterAll(async () => {
    for (const one of [page, second, chair]) await one?.context().close();
    await app?.stop();
  });

  let step = 0;
  afterEach(() => picture(page, `step-${++step}`));

  it('begins with an invitation that shows the summary, and no more', async () => {
    await signIn(page, reviewer);
    await page.getByText('You are asked to review').waitFor();
    await fine(page, 'desk of the reviewer');
    await picture(page, 'desk');
    await page.goto(address('/form'));
    await heading(page, 'This page is not here');
    await page.goto('/desk');
    if (phone) await page.getByRole('link', { name: 'Look and answer' }).first().click();
    else {
      // Keys of the desk: down, up, and open what is most urgent.
      const needs = page.getByRole('main').locator('h3 a');
      await needs.nth(1).waitFor();
      const focused = () => needs.evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
      for (const [key, at] of [
        ['j', 0],
        ['j', 1],
        ['k', 0],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focused()).toBe(at);
      }
      await page.keyboard.press('o');
    }
    await heading(page, title);
    await page.getByText('Lantern Women Founders Hub', { exact: false }).first().waitFor();
    await fine(page, 'invitation');
    await page.getByLabel('None that I know of').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('I agree').check();
    await fine(page, 'terms');
    await page.getByRole('button', { name: 'Accept and open the dossier' }).click();
    await page.waitForURL('**/form**');
  });

  it('saves every word by itself, also without a connection', async () => {
    await toForm(page);
    await page.getByRole('radio', { name: /^3/ }).check();
    await page.getByLabel('Strengths').fill(long(secret));
    await page
      .getByText(/^Saved /)
      .first()
      .waitFor();
    await page.context().setOffline(true);
    const without = 'Written in a train without a network.';
    await page.getByLabel('Improvements').fill(without);
    await page.getByText('Offline – kept on this device').first().waitFor();
    // The page itself comes from the service worker, the text from the device.
    await page.reload();
    await toForm(page);
    await page.getByRole('navigation', { name: 'Dimensions', exact: true }).getByRole('link').first().click();
    await until(async () => ((await page.getByLabel('Improvements').inputValue()) === without ? [without] : []));
    expect(await page.getByLabel('Improvements').inputValue()).toBe(without);
    await page.context().setOffline(false);
    expect(await until(() => app.query(`select 1 from review_answer where improvements like 'Written in a train%'`))).toHaveLength(1);
    await page
      .getByText(/^Saved /)
      .first()
      .waitFor();
    // What is pasted and too long stays whole and says so; the browser would have cut it.
    const box = page.getByLabel('Improvements');
    await box.selectText();
    await page.keyboard.insertText('x'.repeat(20_001));
    await page.getByText('20,001 / 20,000').waitFor();
    expect([(await box.inputValue()).length, await box.getAttribute('aria-invalid')]).toEqual([20_001, 'true']);
    await box.fill(without);
    await until(() => app.query(`select 1 from review_answer where improvements = $1`, [without]));
    expect(await box.getAttribute('aria-invalid')).toBe(null);
    await page
      .getByText(/^Saved /)
      .first()
      .waitFor();
    await fine(page, 'form');
    await picture(page, 'form');
    if (phone) {
      await page.getByRole('tab', { name: 'Dossier' }).click();
      await fine(page, 'dossier on a phone');
      // The same form from right to left.
      await page.context().addCookies([{ name: 'lang', value: 'ar', url: app.url }]);
      await page.reload();
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await page.getByRole('tab').last().click();
      await fine(page, 'form in Arabic');
      await picture(page, 'form-arabic');
      await page.context().addCookies([{ name: 'lang', value: 'en', url: app.url }]);
      await page.reload();
      await toForm(page);
    }
  });

  it('says when the session has ended, and sends what was typed once one has signed in beside it', async () => {
    await app.query('delete from session');
    const later = 'Written after the session had ended.';
    await page.getByLabel('Improvements').fill(later);
    const told = page.getByRole('status').filter({ hasText: 'You are not signed in. Nothing you typed is lost' }).first();
    await told.waitFor();
    await fine(page, 'form, session ended');
    await picture(page, 'session-ended');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), told.getByRole('link', { name: 'Sign in' }).click()]);
    await fillSignIn(tab, reviewer);
    await tab.waitForURL('**/form**');
    await tab.close();
    // A browser without a window does not tell a tab that it is looked at again.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page
      .getByText(/^Saved /)
      .first()
      .waitFor();
    expect(await until(() => app.query('select 1 from review_answer where improvements = $1', [later]))).toHaveLength(1);
  });

  it('sets two tabs right: neither loses a word', async () => {
    const at = new URL(page.url());
    second = await page.context().newPage();
    second.setDefaultTimeout(20_000);
    const [first] = await app.query<{ dimensionKey: string }>('select "dimensionKey" from review_answer where strengths like $1', [
      `${secret}%`,
    ]);
    await second.goto(`${at.pathname}?d=${first!.dimensionKey}`);
    await toForm(second);
    await second.getByLabel('Strengths').waitFor();
    await page.getByLabel('Strengths').fill(long(`${secret}, says the first tab`));
    expect(await until(() => app.query('select 1 from review_answer where strengths like $1', ['%first tab%']))).toHaveLength(1);
    await second.getByLabel('Strengths').fill(long(`${secret}, says the second tab`));
    await second.getByText('Somebody saved in between').first().waitFor();
    expect(await second.getByText('says the first tab', { exact: false }).count()).toBeGreaterThan(0);
    await fine(second, 'two texts');
    await second.getByRole('button', { name: 'Take yours' }).first().click();
    await second.getByRole('button', { name: 'Save this text' }).click();
    expect(await until(() => app.query('select 1 from review_answer where strengths like $1', ['%second tab%']))).toHaveLength(1);
    // A score too: it is shown by its name and taken from one side, never lost behind the texts.
    await page.goto(`${at.pathname}?d=${first!.dimensionKey}`);
    await toForm(page);
    await page.getByRole('radio', { name: /^2/ }).check();
    expect(
      await until(() => app.query(`select 1 from review_answer where strengths like $1 and value = '2'`, ['%second tab%'])),
    ).toHaveLength(1);
    await second.getByRole('radio', { name: /^1/ }).check();
    await second.getByText('Somebody saved in between').first().waitFor();
    await second.getByRole('heading', { name: 'Which description holds in full?' }).waitFor();
    await fine(second, 'two scores');
    await picture(second, 'two-scores');
    await second.getByRole('button', { name: 'Take theirs' }).first().click();
    await second.getByRole('button', { name: 'Save this text' }).click();
    await second.getByText('Somebody saved in between').first().waitFor({ state: 'detached' });
    expect(await second.getByRole('radio', { name: /^2/ }).isChecked()).toBe(true);
    expect(await app.query(`select 1 from review_answer where strengths like $1 and value = '2'`, ['%second tab%'])).toHaveLength(1);
    await second.close();
    await page.reload();
  }, 240_000);

  it('says what is missing before the button, and refuses without losing anything', async () => {
    await page.goto(address('/check'));
    await heading(page, /of \d+ dimensions are ready/);
    await fine(page, 'check with gaps');
    const send = page.getByRole('button', { name: 'Send the review' });
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await page.goto(address('/form'));
    await toForm(page);
    const links = page.getByRole('navigation', { name: 'Dimensions', exact: true }).getByRole('link');
    const count = await links.count();
    // Keys of the form: the next dimension and the one before.
    await links.first().click();
    await page.getByText(`1 of ${count}`, { exact: true }).waitFor();
    for (const [key, at] of [
      [']', 2],
      ['[', 1],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByText(`${at} of ${count}`, { exact: true }).waitFor();
    }
    for (let n = 0; n < count; n++) {
      await links.nth(n).click();
      await page.getByText(`${n + 1} of ${count}`, { exact: true }).waitFor();
      if (n === 0) continue;
      if (n === 1) {
        await page.getByRole('radio', { name: 'not enough evidence' }).check();
        await page.getByLabel('Why it is left out').fill('The dossier says nothing of it, and the register was not there.');
      } else if (n === 2) {
        await page.getByRole('radio', { name: /^4/ }).check();
        await page.getByLabel('Strengths').fill(long('Agreements with two lenders'));
        await page.getByRole('button', { name: 'Add other evidence' }).click();
        await page.getByLabel('What it is').fill('Contract with a lender, 2025');
        // What is named and not yet used outlives the page.
        await page.waitForTimeout(400);
        await page.reload();
        await page.getByText(`${n + 1} of ${count}`, { exact: true }).waitFor();
        expect(await page.getByLabel('What it is').inputValue()).toBe('Contract with a lender, 2025');
        await page.getByRole('button', { name: 'Use as evidence' }).click();
        await page.getByText('Contract with a lender, 2025').first().waitFor();
      } else {
        await page.getByRole('radio', { name: /^2/ }).check();
        await page.getByLabel('Improvements').fill(long('Ask those who left'));
      }
    }
    // All that was typed has arrived, the last words too.
    const told =
      'select 1 from review_answer a join review r on r.id = a."reviewId" where r."caseId" = $1 and r.state = \'DRAFT\' and length(a.strengths || a.improvements || a.reason) > 40 having count(*) = $2';
    expect(await until(() => app.query(told, [caseId, count]))).toHaveLength(1);
    await page.goto(address('/check'));
    await heading(page, /ready/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Everything is ready');
    await fine(page, 'check');
    await picture(page, 'check');
    await send.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send the review' }).click();
    await page.waitForURL(`**/reviews/${caseId}`);
    await heading(page, title);
    await fine(page, 'case of the reviewer');
    await picture(page, 'case');
  }, 240_000);

  it('shows nobody the others before the phase ends', async () => {
    await page.goto(address('/team'));
    await heading(page, 'The reviews');
    expect(await page.locator('details h2').allInnerTexts()).toEqual(['Your review']);
    expect(await page.getByText('How the scores lie').count()).toBe(0);
  });

  // What follows is the desk of others. The report that comes of it is written, signed and read in the journey of the seven.
  it('lets the facilitator see who has sent, and close the phase', async () => {
    await signIn(chair, facilitator, address());
    const row = chair.getByRole('listitem').filter({ hasText: 'Thordis Gunnlaugsdottir' }).first();
    await row.getByText(/^sent /).waitFor();
    await fine(chair, 'case of the facilitator, dark');
    await chair.getByRole('button', { name: 'Close the phase' }).click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Close the phase' }).click();
    // The days of the visit go by.
    await app.query(
      `update visit_session set "startsAt" = now() - interval '2 hours', "endsAt" = now() - interval '1 hour' where "caseId" = $1 and kind = 'FEEDBACK'`,
      [caseId],
    );
    await chair.getByRole('link', { name: 'Open the agenda' }).click();
    await chair.getByRole('button', { name: 'It took place' }).click();
    await chair.getByText('took place', { exact: true }).waitFor();
    await chair.goto(address());
    await chair.getByRole('button', { name: 'Begin the report' }).click();
    await chair.getByRole('button', { name: 'Begin the report' }).waitFor({ state: 'detached' });
  });

  if (phone) return;

  it('shows the peers how the scores lie, and never a mean', async () => {
    await page.goto(address('/team'));
    await page.getByRole('heading', { name: 'How the scores lie' }).waitFor();
    await fine(page, 'the reviews');
    await picture(page, 'team');
    expect((await page.locator('main').innerText()).toLowerCase()).not.toMatch(/\b(mean|average)\b/);
  });
  it('lets a peer say otherwise after the visit; what is typed survives a reload', async () => {
    const words = 'On the spot it was clearer than on paper.';
    await page
      .getByRole('button', { name: /^Amend: / })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: /^Amend: / });
    await dialog.getByLabel('Note to the team').fill(words);
    await fine(page, 'the dialog of an amendment');
    await picture(page, 'amend');
    await page.reload();
    await dialog.getByLabel('Note to the team').waitFor();
    expect(await dialog.getByLabel('Note to the team').inputValue()).toBe(words);
    await dialog.getByRole('button', { name: 'Amend', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(words).waitFor();
  });
});
