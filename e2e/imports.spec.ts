import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs } from './steps';

/* A coordinator brings the list of a spreadsheet as it came, and a practitioner the document that was written long ago. */
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

const bytes = (text: string) => Buffer.from(text, 'latin1');
/** As a German spreadsheet saves it: windows-1252, semicolons; a head that nobody knows, one without consent, a column that must not be kept. */
const list = {
  name: 'Mitglieder.csv',
  mimeType: 'text/csv',
  buffer: bytes(
    [
      'Vorname;Nachname;Kontaktweg;Einwilligung;Religion',
      'Jörg;Grün;joerg@liste.example;ja;x',
      'Zoë;D\x92Ambrosio;zoe@liste.example;ja;y',
      'Ute;Nein;ute@liste.example;nein;z',
    ].join('\r\n'),
  ),
};
const document = { name: 'mentor day.docx', mimeType: '', buffer: readFileSync('proof/cases/imports/writeup_mentor_day.docx') };
const counted = (page: Page, name: string) => page.getByText(name, { exact: true }).locator('xpath=following-sibling::dd');

describe('files', () => {
  const shot = (page: Page, name: string) => screenshot(page, `.data/shots/imports-${name}.png`, true);

  it('a list of members: seen, told what is what, taken without the refused row, and not taken twice', async () => {
    const page = await openAs(app, browser, 'Ingrid Söderqvist-Åhl');
    // However quick she is: what was read before the list was taken is not shown for what is now.
    await page.clock.setFixedTime(new Date());
    await page.goto('/communities');
    await page.getByRole('link', { name: 'Coaching and mentoring' }).first().click();
    await page.getByRole('link', { name: /^Members/ }).click();
    await page.getByRole('link', { name: 'Invite people from a list' }).click();
    await page.getByRole('radio', { name: 'Members for a community' }).waitFor();
    await page.getByLabel('File', { exact: true }).setInputFiles(list);
    await page.getByText('No column holds: e-mail.').waitFor();
    await page.getByText('must not keep: Religion').waitFor();
    await page.getByLabel('What “Kontaktweg” holds').selectOption({ label: 'e-mail' });
    await page.getByText('stored yet. Read as windows-1252').waitFor();
    await page.getByText('D’Ambrosio').waitFor();
    expect([await counted(page, 'New').textContent(), await counted(page, 'Refused').textContent()]).toEqual(['2', '1']);
    await page.getByRole('button', { name: /^Fault/ }).click();
    await page.getByRole('cell', { name: 'There is no consent' }).waitFor();
    await page.getByText('Row 3, line 4').waitFor();
    await shot(page, 'members');
    await fine(page, 'preview of a list');
    const before = await app.query('select id from community_membership');
    // Pressed too early, with the keyboard, nothing happens: the refused row waits for a word.
    await page.getByRole('button', { name: 'Invite 2 people' }).press('Enter');
    await page.getByText('First say what happens').waitFor();
    await page.getByLabel('Take the others without this row').check();
    await page.getByRole('button', { name: 'Invite 2 people' }).click();
    await page.getByText('2 invitations are on the way.').waitFor();
    expect((await app.query('select id from community_membership')).length).toBe(before.length + 2);
    await page.getByText('2 new, 0 unchanged, 1 refused').first().waitFor();
    await page.getByRole('link', { name: 'See the open invitations' }).click();
    await page.getByText('zoe@liste.example').waitFor();

    await page.goBack();
    await page.getByLabel('File', { exact: true }).setInputFiles(list);
    // The column is remembered, and nothing is new.
    await page.getByText('Nothing in this file is new.').waitFor();
    expect(await page.getByRole('button', { name: /^Invite/ }).count()).toBe(0);
    expect((await app.query('select id from community_membership')).length).toBe(before.length + 2);
    await page.context().close();
  }, 60_000);

  it('a list of projects as people write them, and a calendar that is only checked', async () => {
    const page = await openAs(app, browser, 'Ingrid Söderqvist-Åhl');
    await page.goto('/imports?kind=PROJECTS');
    await page.getByLabel('File', { exact: true }).setInputFiles('proof/cases/imports/funded_projects_as_written.csv');
    await page.getByText('2584000.00 EUR (1716000.00 EUR)').waitFor();
    await page.getByLabel(/^Take the others without these/).check();
    await page.getByRole('button', { name: 'Take 11 projects' }).click();
    await page.getByRole('link', { name: 'See the funded projects' }).click();
    await page.getByLabel('Words of the name or the fund').fill('bagratashen-');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('€2,584,000').first().waitFor();
    await shot(page, 'funding');
    await fine(page, 'funded projects');
    await page.goto('/imports?kind=CALENDAR');
    await page.getByLabel('File', { exact: true }).setInputFiles('proof/cases/imports/events_odd.ics');
    await page.getByText('The calendar is checked').waitFor();
    await page.getByRole('cell', { name: /^Nobody knows this time zone/ }).waitFor();
    await shot(page, 'calendar');
    await fine(page, 'a calendar that was checked');
    await page.context().close();
  }, 60_000);

  it('on a phone: a document becomes a draft, once', async () => {
    const page = await openAs(app, browser, 'Jonas Brekkestad', { width: 390 });
    await page.goto('/practices/new');
    await page.getByRole('link', { name: 'bring one that is written already' }).click();
    await page.getByRole('radio', { name: 'A write-up of a practice' }).waitFor();
    await page.getByLabel('File', { exact: true }).setInputFiles(document);
    await page.getByRole('cell', { name: 'The template of the document was not fetched.' }).waitFor();
    await shot(page, 'document');
    await fine(page, 'preview of a document');
    await page.getByRole('button', { name: 'Make it a draft' }).click();
    await page.getByText('The draft is made.').waitFor();
    await page.getByRole('link', { name: 'Go on with the draft' }).click();
    await page.waitForURL(/\/practices\/[0-9a-f-]{36}\/edit/);
    expect(await page.locator('#f-title').inputValue()).not.toBe('');
    await page.goBack();
    await page.getByLabel('File', { exact: true }).setInputFiles(document);
    await page.getByText('You have made a draft of this file before.').waitFor();
    await page.context().close();
  }, 60_000);
});
