import type { Browser } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fillSignIn, fine, fineAsIs, openAs, signIn, until } from './steps';

let app: App;
let browser: Browser;
beforeAll(async () => {
  app = await openApp();
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe('people', () => {
  const width = 390;
  it('a newcomer registers, follows the link in the mail, signs in, fills in a profile and sees it as a visitor does', async () => {
    const { context, page } = await visit(browser, { width, baseURL: app.url });
    page.setDefaultTimeout(15_000);
    const address = `zora.${width}@example.org`;
    await page.goto('/register');
    await page.getByLabel('Name', { exact: true }).fill('Zora Newcomer');
    await page.getByLabel('E-mail').fill(address);
    await page.getByLabel('Password', { exact: true }).fill('password12345');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('Too many people use this one').first().waitFor();
    await fine(page);
    await page.getByLabel('Password', { exact: true }).fill('seven quiet harbours');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    await fine(page);

    await page.getByRole('link', { name: 'Open the mailbox of the demonstration' }).click();
    const follow = page.getByRole('link', { name: 'Follow the link' });
    for (let tries = 0; tries < 20 && (await follow.count()) === 0; tries++) {
      await page.waitForTimeout(500);
      await page.getByRole('button', { name: 'Look again' }).click();
    }
    await fine(page);
    const confirms = (await follow.getAttribute('href'))!;
    await follow.click();
    await page.getByRole('button', { name: 'Confirm this address' }).click();
    await page.getByRole('heading', { name: 'The address is confirmed' }).waitFor();
    // The same link again, as after its 48 hours: it says so, and a new one can be had at once.
    await page.goto('/about');
    await page.goto(confirms);
    await page.getByRole('button', { name: 'Confirm this address' }).click();
    await page.getByRole('alert').getByText('This link has expired or was used already. Ask for a new one.').waitFor();
    await page.getByRole('heading', { name: 'Send me a new link' }).waitFor();
    await fineAsIs(page, 'a link that has ended');
    // The bar leads to the page for signing in, and neither back here nor with the secret of the link in an address.
    expect(await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
    await page.getByRole('link', { name: 'Sign in' }).last().click();

    await page.getByLabel('E-mail').fill(address);
    await page.getByLabel('Password', { exact: true }).fill('not this one at all');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('do not fit together').first().waitFor();
    await fine(page);
    await page.getByLabel('Password', { exact: true }).fill('seven quiet harbours');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL('**/desk');
    // Nothing waits for a newcomer: the desk says so, and where to begin.
    await page.getByRole('heading', { level: 1, name: 'Nothing waits for you' }).waitFor();
    await page.getByText('All quiet', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Join a community' }).getAttribute('href')).toBe('/communities');
    await fineAsIs(page, 'a quiet desk');

    await page.goto('/settings/profile');
    await page.getByLabel('Short line').fill('Opens doors in Malmö');
    await page.getByLabel('About you').fill('مرحبا، أنا زورا');
    await page.getByRole('combobox', { name: 'Languages you speak' }).selectOption('ar');
    await page.getByRole('checkbox', { name: 'Finance' }).check();
    // Saved in another tab meanwhile: both are shown, what is typed here outlives a reload, and nothing that was written there is lost.
    await app.query(`update profile set "nativeName" = 'سعاد', version = version + 1 where id = (select id from person where email = $1)`, [
      address,
    ]);
    await page.reload();
    await page.getByText('This is what you had typed here before.').waitFor();
    // Signed out meanwhile, elsewhere: the page says so where one looks, keeps the words, and goes on once one has signed in beside it.
    await app.query('delete from session');
    await page.getByRole('button', { name: 'Save profile' }).click();
    const signedOut = page.getByRole('alert').filter({ hasText: 'You are not signed in. Nothing you typed is lost' });
    await signedOut.waitFor();
    const { top, bottom } = await signedOut.evaluate((note) => note.getBoundingClientRect());
    expect(top >= 56 && bottom <= page.viewportSize()!.height).toBe(true);
    await fineAsIs(page, 'profile, signed out meanwhile');
    await screenshot(page, '.data/pictures/people-signed-out.png');
    const [beside] = await Promise.all([page.context().waitForEvent('page'), signedOut.getByRole('link', { name: 'Sign in' }).click()]);
    await beside.getByLabel('E-mail').fill(address);
    await beside.getByLabel('Password', { exact: true }).fill('seven quiet harbours');
    await beside.getByRole('button', { name: 'Sign in', exact: true }).click();
    await beside.waitForURL('**/settings/profile');
    await beside.close();
    expect(await page.getByLabel('Short line').inputValue()).toBe('Opens doors in Malmö');
    await page.getByRole('button', { name: 'Save profile' }).click();
    const both = page.getByRole('region', { name: 'Somebody saved in between' });
    await both.getByText('سعاد').first().waitFor();
    await fineAsIs(page, 'profile, saved twice at once');
    await both.getByRole('button', { name: 'Save this text' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await page.getByLabel('Name in your own script').inputValue()).toBe('سعاد');
    expect(await page.getByLabel('Short line').inputValue()).toBe('Opens doors in Malmö');
    await fine(page);

    await page.goto('/settings/visibility');
    await page.getByText('This reader does not know that you are here').waitFor();
    await page.getByLabel('Name (without it, nobody finds you)').selectOption('PUBLIC');
    await page.getByLabel('Short line').selectOption('PUBLIC');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const preview = page.locator('section', { has: page.getByRole('heading', { name: 'See your profile as somebody else' }) });
    await preview.getByRole('heading', { name: 'Zora Newcomer' }).waitFor();
    await fine(page);
    await context.close();

    const stranger = await visit(browser, { width, baseURL: app.url });
    await stranger.page.goto('/people?q=zora');
    await stranger.page
      .getByRole('link', { name: /Zora Newcomer/ })
      .first()
      .click();
    await stranger.page.getByRole('heading', { level: 1, name: 'Zora Newcomer' }).waitFor();
    const shown = (await stranger.page.locator('main').textContent()) ?? '';
    expect([shown.includes('Opens doors in Malmö'), shown.includes('زورا'), shown.includes(address), shown.includes('Arabic')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await fine(stranger.page);
    await stranger.context.close();
    await app.query('update person set "displayName" = $2 where email = $1', [address, `Done ${width}`]);
  }, 300_000);
});

it('an account: what would be left alone comes first; deleted, it waits for its owner, who comes back and finds everything', async () => {
  const coordinator = await openAs(app, browser, 'Ingrid Söderqvist-Åhl');
  await coordinator.goto('/settings/account');
  await coordinator.getByRole('link', { name: 'Delete my account' }).click();
  await coordinator.getByRole('heading', { name: 'First hand these over' }).waitFor();
  expect(await coordinator.getByLabel('Present password').count()).toBe(0);
  await fine(coordinator);
  await screenshot(coordinator, '.data/pictures/leaving-holds.png', true);
  await coordinator.context().close();

  const address = 'leaves.once@example.org';
  await app.query(
    `with known as (select "passwordHash" from person where email = 'amira.haddad.lindqvist@demo-harbour-desk.example')
     insert into person (id, "createdAt", "updatedAt", version, email, "emailVerifiedAt", "passwordHash", status, "displayName", locale, "timeZone", administrator)
     select gen_random_uuid(), now(), now(), 1, $1, now(), "passwordHash", 'ACTIVE', 'Lena Once', 'en', 'Europe/Berlin', false from known`,
    [address],
  );
  const { context, page } = await visit(browser, { width: 390, scheme: 'dark', baseURL: app.url });
  page.setDefaultTimeout(15_000);
  await signIn(page, address);
  await page.goto('/settings/leaving');
  await page.getByRole('radio', { name: 'Withdraw it' }).check();
  await page.getByLabel('Present password').fill('not this one at all');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByText('This is not your present password').first().waitFor();
  expect(await page.getByRole('radio', { name: 'Withdraw it' }).isChecked()).toBe(true);
  await fine(page);
  await screenshot(page, '.data/pictures/leaving-form-390-dark.png', true);
  await page.getByLabel('Present password').fill('welcome-to-guildhall');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByRole('heading', { name: 'You are signed out, and your account is shut' }).waitFor();
  await fine(page);
  await page.getByRole('link', { name: 'Sign in' }).last().click();
  await fillSignIn(page, address);
  await page.waitForURL('**/settings/leaving');
  await page.getByRole('heading', { name: 'Your account will be deleted' }).waitFor();
  await fine(page);
  await screenshot(page, '.data/pictures/leaving-pending-390-dark.png', true);
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await page.waitForURL('**/desk');
  await context.close();
}, 240_000);

it('one press on a demo login and one is that person, back where one was going; signing out leaves nothing', async () => {
  const { context, page } = await visit(browser, { baseURL: app.url, worker: true });
  page.setDefaultTimeout(20_000);
  await page.goto('/settings/sessions');
  // One visit, and the frame stands without a connection; the page comes by itself with it.
  const offline = page.getByRole('heading', { level: 1, name: 'You are offline' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.route('**/*', (route) => route.abort());
  await page.goto('/people');
  await offline.waitFor();
  await context.unroute('**/*');
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await page.goto('/settings/sessions');
  await page.getByRole('link', { name: 'Sign in' }).last().click();
  await page.getByRole('button', { name: /Amira Haddad-Lindqvist/ }).click();
  await page.waitForURL('**/settings/sessions');
  await page.getByText('this device', { exact: true }).waitFor();
  // Another device of hers: ended here, it is at the door. Then all the others at once; this one stays.
  const elsewhere = await openAs(app, browser, 'Amira Haddad-Lindqvist', { width: 390 });
  await elsewhere.goto('/desk');
  await elsewhere.getByRole('heading', { level: 1 }).waitFor();
  const others = page.getByRole('button', { name: 'End', exact: true });
  await page.reload();
  await others.waitFor();
  await fine(page);
  await screenshot(page, '.data/pictures/people-sessions.png');
  await others.click();
  await page.getByText('The session is ended').waitFor();
  await others.waitFor({ state: 'detached' });
  await elsewhere.goto('/settings/sessions');
  await elsewhere.getByRole('heading', { name: 'Please sign in' }).waitFor();
  await elsewhere.context().close();
  await app.query(
    `insert into session (id, "tokenHash", "personId", "createdAt", "lastSeenAt", "expiresAt", "userAgent", address)
     select gen_random_uuid(), sha256(n::text::bytea), p.id, now(), now(), now() + interval '7 days', 'script', '127.0.0.0' from person p, generate_series(1, 3) n where p."displayName" = 'Amira Haddad-Lindqvist'`,
  );
  await page.reload();
  await others.nth(2).waitFor();
  await page.getByRole('button', { name: 'End all other sessions' }).click();
  await page.getByText('All other sessions are ended').waitFor();
  await others.first().waitFor({ state: 'detached' });
  await page.getByText('this device', { exact: true }).waitFor();
  // Read with the service worker, so that it is kept; and words that wait on the device.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto('/settings/profile');
  await page.getByLabel('Short line').fill('Typed and not sent');
  const kept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('read-'));
      const found = await Promise.all(names.map(async (name) => (await caches.open(name)).matchAll()));
      const texts = [...(await Promise.all(found.flat().map((answer) => answer.text()))), JSON.stringify(localStorage)];
      return ['Typed and not sent', 'Haddad'].filter((words) => texts.some((text) => text.includes(words)));
    });
  expect(await until(async () => ((await kept()).length === 2 ? kept() : []))).toEqual(['Typed and not sent', 'Haddad']);
  const menu = page.getByRole('button', { name: /Amira Haddad-Lindqvist/ });
  const out = page.getByRole('menuitem', { name: 'Sign out' });
  // A draft would be lost: it asks first. Without an answer one is still signed in, and nothing is gone.
  await page.route('**/graphql', (route) => route.abort());
  await menu.click();
  await out.click();
  await page.getByRole('heading', { level: 1, name: 'Sign out' }).waitFor();
  await page.getByText('One text is on this device alone').waitFor();
  await fine(page, 'signing out with a draft');
  await screenshot(page, '.data/pictures/sign-out-1280.png', true);
  const anyway = page.getByRole('button', { name: 'Sign out and delete what waits' });
  await anyway.click();
  await page.getByRole('alert').waitFor();
  expect(await kept()).toEqual(['Typed and not sent', 'Haddad']);
  await page.unroute('**/graphql');
  await anyway.click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  expect(await kept()).toEqual([]);
  // Nobody answers, while the browser takes itself for connected: neither a page that was not open before nor its script comes.
  await context.route('**/*', (route) => route.abort());
  await page.locator('a[href="/communities"]').first().click();
  await offline.waitFor();
  await page.getByRole('status').getByText('You are offline.', { exact: false }).waitFor();
  await fine(page, 'a page that was not open before, offline');
  await context.unroute('**/*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: 'Communities' }).waitFor();
  // What was read in this name is not there for the next person either.
  await context.route('**/*', (route) => route.abort());
  await context.setOffline(true);
  await page.goto('/settings/sessions');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('this device', { exact: true }).count()).toBe(0);
  await context.unroute('**/*');
  await context.setOffline(false);
  await page.goto('/settings/sessions');
  await page.getByRole('heading', { name: 'Please sign in' }).waitFor();
  await context.close();
}, 120_000);

it('a forgotten password: a link by mail, a new password, and what was signed in before is no longer', async () => {
  const mail = 'thordis.gunnlaugsdottir@demo-fjord-start.example';
  const before = await openAs(app, browser, 'Thordis Gunnlaugsdottir');
  await before.goto('/desk');
  await before.getByRole('heading', { level: 1 }).waitFor();
  const { context, page } = await visit(browser, { width: 390, baseURL: app.url });
  page.setDefaultTimeout(15_000);
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgotten?' }).click();
  // The page for signing in asks for an e-mail too.
  await page.getByRole('button', { name: 'Send the link' }).waitFor();
  await page.getByLabel('E-mail').fill('not an address');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByRole('link', { name: /address/ }).waitFor();
  expect(await page.getByLabel('E-mail').inputValue()).toBe('not an address');
  await page.getByLabel('E-mail').fill(mail);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByText(`If ${mail} has an account`).waitFor();
  await page.getByRole('link', { name: 'Open the mailbox of the demonstration' }).click();
  const follow = page.getByRole('group').filter({ hasText: 'Choose a new password' }).getByRole('link', { name: 'Follow the link' });
  await until(async () => {
    if (!(await follow.count())) await page.getByRole('button', { name: 'Look again' }).click();
    return follow.all();
  });
  const link = (await follow.getAttribute('href'))!;
  await follow.click();
  const password = page.getByLabel('New password', { exact: true });
  await password.fill('password12345');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await page.getByText('Too many people use this one').first().waitFor();
  await fineAsIs(page, 'choosing a password');
  await screenshot(page, '.data/pictures/reset-390.png');
  await password.fill('nine slow northern lights');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await page.getByRole('heading', { name: 'The password is changed' }).waitFor();
  // The same link again, as after its hour.
  await page.goto('/about');
  await page.goto(link);
  await password.fill('nine slow northern lights');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await page.getByRole('alert').getByText('This link has expired or was used already. Ask for a new one.').waitFor();
  expect(await page.getByRole('link', { name: 'Ask for a new link' }).getAttribute('href')).toBe('/forgot');
  await fineAsIs(page, 'a link for a new password that has ended');
  await page.getByRole('link', { name: 'Sign in' }).last().click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await page.getByLabel('E-mail').fill(mail);
  await page.getByLabel('Password', { exact: true }).fill('nine slow northern lights');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/desk');
  await before.reload();
  await before.getByRole('heading', { name: 'Please sign in' }).waitFor();
  await before.context().close();
  await context.close();
}, 60_000);
