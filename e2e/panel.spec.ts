import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser?.close());

const title = 'Start-up mobility with accelerator';

describe('building a panel', () => {
  const width = 390;
  let app: App;
  let chair: Page;
  const row = (name: string) => chair.getByRole('listitem').filter({ hasText: name });
  beforeAll(async () => {
    app = await openApp();
    chair = await openAs(app, browser, 'Jonas Brekkestad', { width });
  }, 300_000);
  afterAll(async () => {
    await chair?.context().close();
    await app?.stop();
  });

  it('shows who is on it, who waits and why, and what is lacking', async () => {
    await chair.goto('/reviews');
    await chair.getByRole('link', { name: title }).first().click();
    await chair.getByRole('link', { name: 'Build the panel' }).first().click();
    await chair.getByRole('heading', { level: 1, name: 'Panel' }).waitFor();
    await row('Agnieszka Dobrogniew-Le').getByText('cleared', { exact: true }).waitFor();
    await chair.getByText('Exactly one lead peer who accepted').waitFor();
    expect(await row('Leyla Çelikkanat').getByRole('button', { name: 'Invite' }).count()).toBe(0);
    await fine(chair, 'panel');
    await screenshot(chair, `.data/pictures/panel-${width}.png`);
  });

  it('lets a conflict that was found be ruled on before anybody is asked', async () => {
    await row('Leyla Çelikkanat').getByRole('link', { name: 'Decide' }).click();
    await chair.getByRole('heading', { name: 'Conflicts of interest' }).waitFor();
    await chair.getByLabel('Your reason').fill('The project ended before the round began.');
    await chair.getByRole('button', { name: 'No conflict' }).click();
    await chair.getByText('no conflict', { exact: true }).waitFor();
    await chair.getByRole('link', { name: 'Build the panel' }).first().click();
    await row('Leyla Çelikkanat').getByText('cleared', { exact: true }).waitFor();
  });

  it('invites, and who declines may be asked again after a while', async () => {
    await row('Agnieszka Dobrogniew-Le').getByRole('button', { name: 'Invite' }).click();
    const dialog = chair.getByRole('dialog');
    await fine(chair, 'inviting from the shortlist');
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row('Agnieszka Dobrogniew-Le').getByText('invited', { exact: true }).waitFor();

    const asked = await openAs(app, browser, 'Agnieszka Dobrogniew-Le', { width });
    await asked.goto('/reviews');
    await asked.getByRole('link', { name: title }).first().click();
    await asked.getByRole('button', { name: 'Decline' }).click();
    const why = asked.getByRole('dialog');
    await why.getByLabel('no time').check();
    await why.getByLabel('Ask me again').selectOption({ label: 'in six months' });
    await fine(asked, 'declining');
    await why.getByRole('button', { name: 'Decline' }).click();
    await asked.waitForURL('**/reviews');
    await asked.context().close();
  });

  it('asks the next who may be asked, by itself', async () => {
    await chair.reload();
    // The second of the shortlist has as many cases as she wants, so the third is asked.
    await row('Leyla Çelikkanat').getByText('invited', { exact: true }).waitFor();
    await row('Danijela Šarić-Đorđević').getByText('cleared', { exact: true }).waitFor();
    await row('Agnieszka Dobrogniew-Le').getByText('ask again after').waitFor();
    await fine(chair, 'panel after a vacancy');
  });
});
