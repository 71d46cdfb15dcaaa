import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, type Visitor } from './browser';
import { fine, openAs } from './steps';

/* The second stage of a good practice: somebody outside the organisation says first that nothing stands between, then what they think; the coordinator
   sees how far it is, asks one more, publishes; the page says who validated it. */
const title = 'The tax hour in the library';
const opinion =
  'We read letters at one table too. What I take home is the wall with the answers, and that the clerk’s hour counts as work.';

describe('the validation of a practice', () => {
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
  const shot = (page: Page, what: string) => screenshot(page, `.data/shots/validation-${what}.png`, true);

  it('a validator declares, writes and gives; the coordinator publishes; everybody reads who validated it', async () => {
    const validator = await openAs(app, browser, 'Thordis Gunnlaugsdottir', visitor);
    await validator.goto('/practices/screening');
    await validator.getByRole('link', { name: title }).click();
    await validator.getByRole('heading', { name: 'Before you read it' }).waitFor();
    expect(await validator.getByText('One clerk, one table').count()).toBe(0);
    await fine(validator);
    await shot(validator, 'declare');
    await validator.getByRole('radio', { name: 'Nothing stands in the way' }).check();
    await validator.getByRole('button', { name: 'Send answer' }).click();
    await validator.getByText('One clerk, one table').waitFor();
    const form = validator.locator('form');
    for (const label of ['Clear to somebody from elsewhere', 'Figures one can check', 'Effect that is plausible', 'Can be done elsewhere'])
      await form.getByLabel(label).selectOption('MOSTLY');
    await form.getByLabel('Reaches those it is for').selectOption('CANNOT_SAY');
    await form.getByLabel('Public opinion').fill(opinion);
    await form.getByLabel('Note to the coordinators').fill('Ask for the second year.');
    await validator.getByText(/^Saved \d\d:\d\d$/).waitFor();
    // What is missing is said, nothing is lost, and what was written is there after the page has been loaded again.
    await form.getByRole('button', { name: 'Give opinion' }).click();
    await form.getByText('Please fill this in.').first().waitFor();
    await validator.reload();
    await form.getByLabel('Public opinion').waitFor();
    await validator.waitForLoadState('networkidle');
    expect(await form.getByLabel('Public opinion').inputValue()).toBe(opinion);
    expect(await form.getByLabel('Note to the coordinators').inputValue()).toBe('Ask for the second year.');
    await form.getByRole('radio', { name: 'Yes' }).check();
    await form.getByRole('radio', { name: /^My name and/ }).check();
    await fine(validator);
    await shot(validator, 'opinion');
    await form.getByRole('button', { name: 'Give opinion' }).click();
    await validator.getByText('Your opinion has been given').waitFor();

    const coordinator = await openAs(app, browser, 'Aino Kallionrinne', visitor);
    await coordinator.goto('/practices/screening');
    await coordinator.getByRole('link', { name: title }).click();
    await coordinator.getByText('There are enough opinions.').waitFor();
    await coordinator.getByText('Ask for the second year.').waitFor();
    await coordinator.getByRole('button', { name: 'Ask a validator' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByText('has been asked already').first().waitFor();
    await dialog.getByLabel('Name or organisation').fill('brekkestad');
    await dialog.getByText('wrote the text').waitFor();
    await fine(coordinator);
    await shot(coordinator, 'ask');
    await coordinator.keyboard.press('Escape');
    await fine(coordinator);
    await shot(coordinator, 'progress');
    await coordinator.getByLabel(/has agreed to this text/).check();
    await coordinator.getByLabel('Who agreed').fill('Jonas Brekkestad, adviser');
    await coordinator.getByRole('button', { name: 'Publish edition 1' }).click();
    await coordinator.waitForURL('**/practices/the-tax-hour-in-the-library');
    await coordinator.getByText(/^validated by 2 organisations/).waitFor();
    await coordinator.getByRole('heading', { name: 'Who validated it' }).waitFor();
    await coordinator.getByText(opinion).waitFor();
    expect(await coordinator.getByText('Ask for the second year.').count()).toBe(0);
    await fine(coordinator);
    await shot(coordinator, 'page');

    await coordinator.goto('/practices?check=%5B%22VALIDATED%22%5D');
    await coordinator.getByText('17 practices').first().waitFor();
    await shot(coordinator, 'list');
  });
});
