import type { Browser } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine, fineAsIs, openAs, until } from './steps';

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

it('a coordinator of a network begins a community, which others know of once it is open', async () => {
  const page = await openAs(app, browser, 'Ingrid Söderqvist-Åhl', { width: 390, scheme: 'dark' });
  await page.goto('/communities');
  await page.getByRole('link', { name: 'Begin a community' }).click();
  await page.getByRole('heading', { level: 1, name: 'Begin a community' }).waitFor();
  await page.getByLabel('Name', { exact: true }).fill('First customers');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Too short');
  await page.locator('input[name="joinPolicy"][value="OPEN"]').check();
  await page.locator('select[name="locale"]').selectOption('de');
  await page.getByRole('button', { name: 'Begin the community' }).click();
  await page.getByRole('group', { name: 'One thing needs a correction' }).waitFor();
  await fine(page, 'a community that is begun, with too little');
  await screenshot(page, '.data/pictures/community-begin-390dark.png', true);

  // Gone and back: the words are still there, and what was chosen beside them.
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Begin a community' }).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('First customers');
  expect(await page.locator('input[name="joinPolicy"][value="OPEN"]').isChecked()).toBe(true);
  expect(await page.locator('select[name="locale"]').inputValue()).toBe('de');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('We compare how newcomers find their first customers.');
  await page.getByRole('button', { name: 'Begin the community' }).click();
  await page.waitForURL('**/c/first-customers/settings');
  await page.getByRole('button', { name: 'Open the community' }).waitFor();
  await screenshot(page, '.data/pictures/community-begun-390dark.png', true);

  const { page: visitor } = await visit(browser, { baseURL: app.url });
  await visitor.goto('/c/first-customers');
  await visitor.getByRole('heading', { level: 1, name: /not here|not found/i }).waitFor();
  await page.getByRole('button', { name: 'Open the community' }).click();
  await page.getByRole('button', { name: 'Let the community rest' }).waitFor();
  await visitor.goto('/communities');
  await visitor.getByRole('link', { name: 'First customers' }).click();
  await visitor.getByRole('heading', { level: 1, name: 'First customers' }).waitFor();
  expect(await visitor.getByRole('link', { name: 'Begin a community' }).count()).toBe(0);

  // A role is given to somebody and taken back; both hold at once.
  await page.goto('/roles');
  await page.getByLabel('Role', { exact: true }).selectOption('MENTOR');
  await page.getByLabel('Person', { exact: true }).fill('Leyla');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: 'Leyla' }).getByRole('button', { name: 'Give role' }).click();
  await page.getByText('Leyla Çelikkanat has the role now').waitFor();
  const mentors = `select 1 from role_grant g join person p on p.id = g."personId" where p."displayName" = 'Leyla Çelikkanat' and g.role = 'MENTOR' and g."revokedAt" is null`;
  expect(await until(() => app.query(mentors))).toHaveLength(1);
  const held = page
    .getByRole('list', { name: 'Who holds a role' })
    .getByRole('listitem')
    .filter({ hasText: 'Leyla' })
    .filter({ hasText: 'Mentor' });
  await held.waitFor();
  await fine(page, 'roles, one of them just given');
  await screenshot(page, '.data/pictures/roles-390dark.png', true);
  await held.getByRole('button', { name: 'Take back' }).click();
  await held.waitFor({ state: 'detached' });
  expect(await app.query(mentors)).toEqual([]);
  await page.context().close();
  await visitor.context().close();
});

it('somebody asks to belong to an organisation, and whoever speaks for it says yes', async () => {
  const [{ slug, name, speaker } = { slug: '', name: '', speaker: '' }] = await app.query<Record<string, string>>(
    `select o.slug, o.name, p."displayName" speaker from role_grant g join organisation o on o.id = g."scopeId" join person p on p.id = g."personId"
     where g.role = 'ORG_MANAGER' and g."revokedAt" is null and o.status = 'VERIFIED' and p."displayName" <> 'Zahra Al-Baghdadli' order by o.slug limit 1`,
  );
  const [asks, speaks] = await Promise.all([
    openAs(app, browser, 'Zahra Al-Baghdadli', { width: 390 }),
    openAs(app, browser, speaker!, { scheme: 'dark' }),
  ]);
  await asks.goto(`/organisations/${slug}`);
  await asks.getByRole('link', { name: /belong|join/i }).click();
  const found = asks.getByRole('listitem').filter({ hasText: name });
  await found.getByRole('button', { name: 'Choose' }).click();
  await asks.getByLabel(/^What you do there/).fill('Advises cooks');
  await asks.getByRole('button', { name: 'Ask', exact: true }).click();
  await asks.getByText(`You have asked to belong to ${name}`).waitFor();
  await asks.getByRole('listitem').filter({ hasText: name }).getByText('Waits to be confirmed').waitFor();
  expect(await asks.getByRole('button', { name: 'Choose' }).count()).toBe(0);
  await fineAsIs(asks, 'asked to belong to an organisation');
  await screenshot(asks, '.data/pictures/organisation-asked-390.png', true);

  await speaks.goto(`/organisations/${slug}`);
  const row = speaks.getByRole('listitem').filter({ hasText: 'Zahra Al-Baghdadli' });
  await row.getByText('Advises cooks').waitFor();
  await fineAsIs(speaks, 'organisation with somebody who asks');
  await screenshot(speaks, '.data/pictures/organisation-speaks-1280dark.png', true);
  await row.getByRole('button', { name: 'Confirm', exact: true }).click();
  await row.getByRole('button', { name: 'Confirm', exact: true }).waitFor({ state: 'detached' });
  await row.waitFor();

  await asks.reload();
  await asks.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Leave' }).waitFor();
  expect(await asks.getByText('Waits to be confirmed').count()).toBe(0);
  for (const page of [asks, speaks]) await page.context().close();
});
