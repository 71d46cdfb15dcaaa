import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs, until } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser?.close());

const people = { facilitator: 'Jonas Brekkestad', lead: 'Danijela Šarić-Đorđević', host: 'Doina Ciubotăreanu' } as const;
const title = 'Matched investment for returnees';
const secret = 'Three of four said that the kettlewright waited a year.';

/* A visit, whole: both sides agree on the agenda, the team writes down what it saw, and the report cites it; the host sees the agenda and nothing of the register. */
describe('a visit', () => {
  const width = 1280;
  let app: App;
  const pages = {} as Record<keyof typeof people, Page>;
  let caseId = '';
  const at = (rest = '') => `/reviews/${caseId}${rest}`;
  const item = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  beforeAll(async () => {
    app = await openApp();
    for (const who of ['facilitator', 'lead', 'host'] as const) pages[who] = await openAs(app, browser, people[who], { width });
    const [row] = await app.query<{ id: string }>('select id from peer_review_case where title = $1', [title]);
    caseId = row!.id;
  }, 300_000);
  afterAll(async () => {
    for (const page of Object.values(pages)) await page.context().close();
    await app?.stop();
  });

  it('the lead peer puts an item forward, on the clock of the place; a reload loses nothing', async () => {
    const { lead } = pages;
    await lead.goto(at());
    await lead.getByRole('link', { name: 'Agenda of the visit and what we saw' }).click();
    await lead.getByRole('heading', { level: 1, name: 'The visit' }).waitFor();
    await fine(lead, 'agenda of the team');
    await lead.getByRole('button', { name: 'Add an item' }).click();
    await lead.getByLabel('What it is about').fill('Who pays when the bank waits');
    await lead.getByLabel('With whom').fill('Treasurer');
    await lead.waitForTimeout(400);
    await lead.reload();
    await lead.getByRole('button', { name: 'Add an item' }).click();
    expect(await lead.getByLabel('What it is about').inputValue()).toBe('Who pays when the bank waits');
    await lead.getByLabel('From').fill('08:00');
    await lead.getByLabel('Until').fill('08:45');
    await lead.getByLabel('Access to finance').check();
    await lead.getByLabel('Who leads').selectOption({ label: people.lead });
    await fine(lead, 'writing an item');
    await lead.getByRole('button', { name: 'Put it forward' }).click();
    await item(lead, 'Who pays when the bank waits').getByText('put forward by the team').waitFor();
    await item(lead, 'Who pays when the bank waits').getByText('08:00–08:45').waitFor();
  });

  it('the host agrees, and names whom the team will meet', async () => {
    const { host } = pages;
    await host.goto(at());
    await host.getByRole('link', { name: 'Open the agenda' }).click();
    const mine = item(host, 'Who pays when the bank waits');
    await mine.getByRole('button', { name: 'Agree' }).click();
    await mine.getByText('agreed', { exact: true }).waitFor();
    await mine.getByRole('button', { name: 'Change' }).click();
    await mine.getByLabel('With whom').fill('Treasurer and one adviser');
    await mine.getByRole('button', { name: 'Save the item' }).click();
    await mine.getByText('With: Treasurer and one adviser').waitFor();
    await mine.getByText('agreed', { exact: true }).waitFor();
    // Where the team meets alone is not the host's to know, nor is the register.
    expect(await host.getByText('Questions that we bring along').count()).toBe(0);
    expect(await host.getByRole('heading', { name: 'What we saw' }).count()).toBe(0);
    await fine(host, 'agenda of the host');
    await screenshot(host, `.data/pictures/visit-host-${width}.png`, true);
  });

  it('two who change one item at once both keep their words', async () => {
    const { facilitator, lead } = pages;
    await facilitator.goto(at('/visit'));
    for (const page of [facilitator, lead]) {
      await page.reload();
      await item(page, 'Who pays when the bank waits').getByRole('button', { name: 'Change' }).click();
    }
    await lead.getByLabel('What it is about').fill('Who pays while the bank waits');
    await lead.getByRole('button', { name: 'Save the item' }).click();
    await item(lead, 'Who pays while the bank waits').waitFor();
    await facilitator.getByLabel('What it is about').fill('Who carries the cost of waiting');
    await facilitator.getByRole('button', { name: 'Save the item' }).click();
    await facilitator.getByRole('region', { name: 'Somebody saved in between' }).locator('ins', { hasText: 'while' }).waitFor();
    await fine(facilitator, 'two versions of an item');
    await facilitator.getByRole('button', { name: 'Save this text' }).click();
    await item(facilitator, 'Who carries the cost of waiting').waitFor();
  });

  it('the team writes down what it saw', async () => {
    const { lead } = pages;
    await lead.reload();
    await lead.getByRole('button', { name: 'Write something down' }).click();
    await lead.getByLabel('From which item of the agenda').selectOption({ label: 'Who carries the cost of waiting' });
    await lead.getByLabel('In one sentence').fill(secret);
    await lead.getByLabel('Source').fill('Treasurer');
    await lead.getByLabel('checked', { exact: true }).check();
    await lead.getByText('The team sees this: 4 people. The host never does.').waitFor();
    await lead.getByText('An interview needs the consent of the person.').waitFor();
    await lead.getByLabel('Whoever spoke agrees').check();
    await fine(lead, 'writing an entry');
    await screenshot(lead, `.data/pictures/visit-entry-${width}.png`, true);
    await lead.getByRole('button', { name: 'Save the entry' }).click();
    await lead.getByRole('heading', { name: secret }).waitFor();
    await fine(lead, 'register');
    await screenshot(lead, `.data/pictures/visit-${width}.png`, true);
    const { host } = pages;
    for (const rest of ['', '/visit']) {
      await host.goto(at(rest));
      await host.waitForLoadState('networkidle');
      expect(await host.content()).not.toContain('kettlewright');
    }
  });

  it('with the feedback the report can begin, and cites the register', async () => {
    const { facilitator, lead } = pages;
    await app.query(
      `update visit_session set "startsAt" = now() - interval '2 hours', "endsAt" = now() - interval '1 hour' where "caseId" = $1 and kind = 'FEEDBACK'`,
      [caseId],
    );
    await facilitator.goto(at());
    await facilitator.getByRole('button', { name: 'Begin the report' }).click();
    await facilitator.getByText('the feedback to the host has not been marked').waitFor();
    await facilitator.getByRole('link', { name: 'Open the agenda' }).click();
    await item(facilitator, 'First impressions for the host').getByRole('button', { name: 'It took place' }).click();
    await item(facilitator, 'First impressions for the host').getByText('took place', { exact: true }).waitFor();
    await facilitator.goto(at());
    await facilitator.getByRole('button', { name: 'Begin the report' }).click();
    await facilitator.getByRole('button', { name: 'Begin the report' }).waitFor({ state: 'detached' });
    await lead.goto(at('/report'));
    const finance = lead.getByRole('region', { name: 'Access to finance' });
    await finance.getByText('What this section rests on').click();
    await finance.getByLabel(secret).check();
    await finance.getByText('one piece cited').waitFor();
    const stored = 'select 1 from report_section where key = \'dim:finance\' and cardinality("evidenceIds") = 1';
    expect(await until(() => app.query(stored))).toHaveLength(1);
    await fine(lead, 'a section that cites');
    await lead.goto(at('/visit'));
    await item(lead, secret).getByText('cited', { exact: true }).waitFor();
    expect(await item(lead, secret).getByRole('button', { name: 'Take back' }).count()).toBe(0);
  });
});
