import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs } from './steps';

let browser: Browser;
let app: App;
let admin: Page;
let name: string;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openApp();
  const [who] = await app.query<{ name: string }>(`select "displayName" name from person where administrator order by id limit 1`);
  name = who!.name;
  admin = await openAs(app, browser, name, { width: 1280 });
}, 300_000);
afterAll(async () => {
  await app?.stop();
  await browser?.close();
});

const title = 'Start-up mobility with accelerator';
const reason = 'The lead peer cannot open the report, and the log does not say why.';

it('an administrator reads one case by the word of a manager, in the sight of those who run it, and no longer', async () => {
  const [row] = await app.query<{ id: string; manager: string; facilitator: string }>(
    `select c.id, (select p."displayName" from role_grant g join person p on p.id = g."personId" where g."scopeId" = c."programmeId" and g.role = 'PROGRAMME_MANAGER' limit 1) manager,
      (select "displayName" from person where id = c."facilitatorId") facilitator from peer_review_case c where c.title = '${title}' and c."facilitatorId" is not null`,
  );
  await admin.goto('/reviews');
  await admin.getByRole('link', { name: 'Emergency access' }).click();
  await admin.getByRole('heading', { level: 1, name: 'Emergency access' }).waitFor();
  await admin.getByLabel('Reference of the case').fill('the case of the harbour');
  await admin.getByRole('button', { name: 'Ask for access' }).click();
  await admin.getByText('This has no reference of a case in it').first().waitFor();
  await admin.getByLabel('What for').fill(reason);
  await admin.getByLabel('Reference of the case').fill(`${app.url}/reviews/${row!.id}/report`);
  await fine(admin, 'asking for emergency access');
  await screenshot(admin, '.data/pictures/emergency-ask-1280.png');
  await admin.getByRole('button', { name: 'Ask for access' }).click();
  await admin.getByText('You ask to read a case for').waitFor();

  const manager = await openAs(app, browser, row!.manager, { width: 390, scheme: 'dark' });
  await manager.goto(`/reviews/${row!.id}`);
  await manager.getByText(reason).first().waitFor();
  await fine(manager, 'a request on the case');
  await screenshot(manager, '.data/pictures/emergency-decide-390.png');
  await manager.getByRole('button', { name: /^Allow/ }).click();
  await manager.getByText('Nothing was opened.').waitFor();

  await admin.reload();
  await admin.getByRole('link', { name: 'Open the case' }).click();
  await admin.getByText('You read this case in an emergency').waitFor();
  await admin.getByRole('heading', { level: 1, name: title }).waitFor();
  await fine(admin, 'a case in an emergency');
  await screenshot(admin, '.data/pictures/emergency-case-1280.png');

  const facilitator = await openAs(app, browser, row!.facilitator, { width: 390 });
  await facilitator.goto(`/reviews/${row!.id}`);
  await facilitator.getByText('the page of the case').waitFor();
  await screenshot(facilitator, '.data/pictures/emergency-told-390.png');
  await facilitator.getByRole('button', { name: 'End it now' }).click();
  await facilitator.getByText('One that is over').waitFor();

  await admin.reload();
  await admin.getByRole('heading', { level: 1 }).filter({ hasNotText: title }).waitFor();
  expect(await admin.getByText(title).count()).toBe(0);
  await admin.goto('/reviews/emergency');
  // The demo network has one of last winter.
  await admin.getByText('the access was ended before its time').nth(1).waitFor();
  if (process.env['PICTURES']) {
    await app.query(`update person set locale = 'ar' where "displayName" = $1 returning id`, [name]);
    await admin.reload();
    await admin.waitForLoadState('networkidle');
    await screenshot(admin, '.data/pictures/emergency-ar-1280.png');
    await app.query(`update person set locale = 'en' where "displayName" = $1 returning id`, [name]);
  }
}, 240_000);

it('whoever manages the programme names an own conflict; once it is confirmed the case is gone for them, and an administrator names a deputy', async () => {
  const [row] = await app.query<{ id: string; title: string; manager: string; facilitator: string }>(
    `select c.id, c.title, m.name manager, f."displayName" facilitator from peer_review_case c join person f on f.id = c."facilitatorId",
      lateral (select min(p."displayName") name, count(*) n, bool_or(p.id = f.id) same from role_grant g join person p on p.id = g."personId" where g."scopeId" = c."programmeId" and g.role = 'PROGRAMME_MANAGER' and g."revokedAt" is null) m
      where c.state = 'DESK_REVIEW' and c."pausedAt" is null and m.n = 1 and not m.same order by c.id limit 1`,
  );
  const at = `/reviews/${row!.id}`;
  const manager = await openAs(app, browser, row!.manager, { width: 390, scheme: 'dark' });
  await manager.goto(at);
  await manager.getByRole('button', { name: 'Name a conflict of interest' }).click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByLabel('What it is').fill('short');
  await dialog.getByRole('button', { name: 'Name it' }).click();
  await dialog.locator('[aria-invalid=true]').waitFor();
  await dialog.getByLabel('What it is').fill('We have paid the host for two years.');
  expect(await dialog.getByLabel('Whose?').locator('option:checked').innerText()).toBe('My own (manages the programme)');
  await dialog.getByLabel('What kind?').selectOption({ label: 'pays or is paid by the host' });
  await fine(manager, 'naming a conflict');
  await screenshot(manager, '.data/pictures/conflict-name-390.png');
  await dialog.getByRole('button', { name: 'Name it' }).click();
  await manager.getByText('Named. Those who run the case rule on it.').waitFor();

  const facilitator = await openAs(app, browser, row!.facilitator, { width: 1280 });
  await facilitator.goto(at);
  const ruling = facilitator.locator('#conflicts > div', { hasText: 'We have paid the host for two years.' });
  await ruling.getByLabel('Your reason').fill('The books of the host say so.');
  await ruling.getByRole('button', { name: /^Confirm/ }).click();
  await ruling.getByText('The books of the host say so.').waitFor();

  await manager.goto(at);
  await manager.getByRole('heading', { level: 1 }).filter({ hasNotText: row!.title }).waitFor();
  expect(await manager.getByText(row!.title).count()).toBe(0);

  await admin.goto('/reviews/emergency');
  const unmanaged = admin.getByRole('article').filter({ hasText: row!.id });
  await fine(admin, 'a case without anybody who manages it');
  await screenshot(admin, '.data/pictures/deputy-name-1280.png');
  const who = await unmanaged.getByLabel('Manages the programme for this case').locator('option:checked').innerText();
  await unmanaged.getByRole('button', { name: 'Name this person' }).click();
  await unmanaged.waitFor({ state: 'hidden' });
  await facilitator.reload();
  await facilitator.getByText(who).first().waitFor();
  await screenshot(facilitator, '.data/pictures/deputy-case-1280.png');
}, 120_000);
