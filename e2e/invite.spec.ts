import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fineAsIs as fine, signIn } from './steps';

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

const title = 'Eighteen-month path for women founders';

describe.each([
  { width: 1280, name: 'Leyla Çelikkanat', part: 'Leyla', email: 'leyla.celikkanat@demo-lantern-hub.example', ofHost: true },
  { width: 390, name: 'Aino Kallionrinne', part: 'Aino', email: 'aino.kallionrinne@demo-north-bridge.example', ofHost: false },
])('inviting a peer at $width px', ({ width, name, part, email, ofHost }) => {
  let chair: Page;
  const open = async () => {
    const { page } = await visit(browser, { width, baseURL: app.url });
    page.setDefaultTimeout(20_000);
    return page;
  };
  beforeAll(async () => {
    chair = await open();
  });
  afterAll(() => chair?.context().close());

  it('finds the person by name', async () => {
    await signIn(chair, 'jonas.brekkestad@demo-harbour-desk.example');
    await fine(chair, 'desk of the facilitator');
    await chair.getByRole('link', { name: title }).first().click();
    await chair.getByRole('heading', { level: 1, name: title }).waitFor();
    await chair.getByRole('button', { name: 'Invite a peer' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByLabel('Find a person').fill(part);
    await dialog.getByLabel(name).check();
    await fine(chair, 'invite');
    await screenshot(chair, `.data/pictures/invite-${width}.png`);
  });

  it(ofHost ? 'refuses somebody of the host, and keeps what was chosen' : 'asks her, and her desk says so', async () => {
    const dialog = chair.getByRole('dialog');
    await dialog.getByRole('button', { name: `Invite ${name}` }).click();
    if (ofHost) {
      await dialog.getByRole('alert').waitFor();
      expect(await dialog.getByLabel('Find a person').inputValue()).toBe(part);
      return;
    }
    await dialog.waitFor({ state: 'hidden' });
    await chair.getByRole('listitem').filter({ hasText: name }).getByText('invited', { exact: true }).waitFor();
    await fine(chair, 'case with an invitation');
    const invited = await open();
    await signIn(invited, email);
    await invited.getByText('You are asked to review').waitFor();
    await fine(invited, 'desk of the invited');
    await invited.context().close();
  });
});
