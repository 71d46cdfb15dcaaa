import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine, signIn } from './steps';

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

const coordinator = 'ingrid.soderqvist.ahl@demo-lantern-hub.example';
const words =
  'We lend small sums and send a coach along. We would like to know whether the coach or the money makes the difference, and for whom.';
const what = 'Each loan comes with ten meetings, and we keep a dated note of every one of them, which anybody in the team can read later.';

describe('a host applies and judges itself', () => {
  const width = 390;
  const title = 'Ten-week course with a letter';
  const host = 'ginevra.dell.acquafonda@demo-via-emilia.example';
  let page: Page;
  let manager: Page;
  let address = '';
  const open = async () => {
    const { page: one } = await visit(browser, { width, baseURL: app.url });
    one.setDefaultTimeout(20_000);
    return one;
  };
  beforeAll(async () => {
    [page, manager] = [await open(), await open()];
    await app.query(`update person set locale = 'en'`);
  });
  afterAll(async () => {
    await page?.context().close();
    await manager?.context().close();
  });
  const saved = () => page.getByText(/^Saved /u).waitFor();

  it('begins, leaves and comes back: nothing is lost', async () => {
    await signIn(page, host, '/reviews');
    await page.getByRole('link', { name: 'Apply for a peer review' }).click();
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await fine(page, 'apply');
    const round = page.getByLabel('In which round?');
    await round.selectOption((await round.getByRole('option', { name: /round 5/u }).getAttribute('value'))!);
    await page.getByRole('button', { name: 'Begin' }).click();
    const summary = page.getByLabel('What is to be reviewed');
    await summary.fill(words);
    await page.waitForResponse((r) => r.url().includes('/graphql') && r.request().postData()?.includes(words) === true);
    await saved();
    address = new URL(page.url()).pathname;
    await page.goto('/desk');
    await page.goto(address);
    expect(await summary.inputValue()).toBe(words);
    await fine(page, 'application');
  });

  it('is refused with what is missing, keeps the words, and sends', async () => {
    const send = page.getByRole('button', { name: 'Send the application' });
    await send.click();
    const missing = page.getByRole('group', { name: /missing/u });
    await missing.getByRole('link', { name: /Questions to the peers/u }).click();
    await fine(page, 'application, refused');
    await screenshot(page, `.data/pictures/application-refused-${width}.png`);
    expect(await page.getByLabel('What is to be reviewed').inputValue()).toBe(words);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('application-guidingQuestions');
    await page.keyboard.type('What could we leave out without losing anybody?');
    await page.getByRole('group', { name: 'Dimensions in scope' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'See it as the programme will' }).click();
    await page.getByText('What could we leave out without losing anybody?').waitFor();
    await fine(page, 'application, preview');
    await send.click();
    await page.getByText('The programme decides and writes to you.', { exact: false }).waitFor();
    await fine(page, 'application, sent');
  });

  it('is taken by the coordinator', async () => {
    await signIn(manager, coordinator, '/reviews');
    await manager.getByRole('link', { name: /Applications: EMEN round 5/u }).click();
    await manager.getByRole('heading', { level: 1, name: 'Applications' }).waitFor();
    await fine(manager, 'applications of the round');
    await manager.getByRole('list', { name: 'To decide' }).getByRole('link', { name: title }).click();
    await manager.getByText(words).waitFor();
    await fine(manager, 'application to decide');
    const who = manager.getByLabel('Who runs the case');
    await who.selectOption({ value: (await who.locator('option:not([disabled])').nth(1).getAttribute('value'))! });
    await manager.getByRole('button', { name: 'Name as facilitator' }).click();
    await manager.getByText('Facilitated by', { exact: false }).waitFor();
    await manager.getByRole('button', { name: 'Take the case' }).click();
    await manager.getByText(/^Taken /u).waitFor();
    await fine(manager, 'application, taken');
    // Closed, the round is no longer offered; opened again, it is.
    await manager.goto('/rounds/emen-round-5-2027/applications');
    const offered = async () => {
      await page.goto('/reviews/apply');
      await page.getByLabel('In which round?').or(page.getByText('No round is open')).first().waitFor();
      return page.getByRole('option', { name: /round 5/u }).count();
    };
    await manager.getByRole('button', { name: 'Close to applications' }).click();
    await manager.getByText('Closed to applications').waitFor();
    await fine(manager, 'a closed round');
    await screenshot(manager, `.data/pictures/round-closed-${width}.png`, true);
    expect(await offered()).toBe(0);
    await manager.getByRole('button', { name: 'Open again' }).click();
    await manager.getByText('Open to applications').waitFor();
    expect(await offered()).toBe(1);
  });

  it('judges itself, and the peers’ host cannot change it after sending', async () => {
    await page.goto(address.replace('/application', '/self'));
    await page.getByLabel('Strengths').waitFor();
    await fine(page, 'self-assessment');
    // Going to a question takes nothing away, however long the API takes to answer.
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"operationName":"SelfPage"')) return route.continue();
      const answer = await route.fetch();
      await held;
      return route.fulfill({ response: answer });
    });
    await page.getByRole('navigation', { name: 'Dimensions by name' }).getByRole('link').first().click();
    await page.getByLabel('Strengths').fill(what);
    await page.getByText(/^Saved/u).waitFor();
    release();
    await page.unroute('**/graphql');
    expect(await page.getByLabel('Strengths').inputValue()).toBe(what);
    await page.getByRole('link', { name: 'Check and send' }).click();
    await page.getByRole('heading', { name: 'One thing, then you can send' }).waitFor();
    await fine(page, 'self-assessment, check');
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('radio').nth(2).check();
    await page.getByText('1 of 1 ready').waitFor();
    await page.getByRole('link', { name: 'Check and send' }).click();
    await page.getByRole('button', { name: 'Send the self-assessment' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send the self-assessment' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('link', { name: 'Self-assessment of the host' }).click();
    await page.getByText(/^Sent /u).waitFor();
    expect(await page.getByLabel('Strengths').isEditable()).toBe(false);
    await fine(page, 'self-assessment, sent');
  });

  it('and applies with a good practice: its published text opens the dossier', async () => {
    // A published practice that belongs to the organisation of this host.
    await app.query(
      `update practice set "ownerOrganisationId" = (select f."organisationId" from affiliation f join person h on h.id = f."personId" where h.email = $1 and f.state = 'CONFIRMED' limit 1)
       where id = (select id from practice where state = 'PUBLISHED' order by title limit 1)`,
      [host],
    );
    await page.goto('/reviews/apply');
    const what = page.getByLabel('Which scheme or good practice?');
    const practice = what.locator('optgroup[label="Good practices"] option').first();
    const of = (await practice.textContent())!.split(' · ')[0]!;
    await what.selectOption((await practice.getAttribute('value'))!);
    await fine(page, 'apply with a good practice');
    await screenshot(page, `.data/pictures/apply-practice-${width}.png`);
    const round = page.getByLabel('In which round?');
    await round.selectOption((await round.getByRole('option', { name: /round 5/u }).getAttribute('value'))!);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: of }).waitFor();
    await page.getByLabel('What is to be reviewed').fill(words);
    await page.getByLabel('Question 1 to the peers').fill('What could we leave out without losing anybody?');
    await page.getByRole('group', { name: 'Dimensions in scope' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'See it as the programme will' }).click();
    await page.getByText('(good practice)').waitFor();
    await fine(page, 'application with a good practice, preview');
    await page.getByRole('button', { name: 'Send the application' }).click();
    await page.getByText('The programme decides and writes to you.', { exact: false }).waitFor();
    const caseId = new URL(page.url()).pathname.split('/')[2]!;
    await manager.goto(`/reviews/${caseId}/application`);
    const who = manager.getByLabel('Who runs the case');
    await who.selectOption({ value: (await who.locator('option:not([disabled])').nth(1).getAttribute('value'))! });
    await manager.getByRole('button', { name: 'Name as facilitator' }).click();
    await manager.getByText('Facilitated by', { exact: false }).waitFor();
    await manager.getByRole('button', { name: 'Take the case' }).click();
    await manager.getByText(/^Taken /u).waitFor();
    // The host finds the words of the practice in its dossier, and the way back to the practice in the application.
    await page.goto(`/reviews/${caseId}/dossier`);
    await page.getByText('Why it was needed').first().waitFor();
    await fine(page, 'dossier of a good practice');
    await screenshot(page, `.data/pictures/dossier-practice-${width}.png`, true);
    await page.goto(`/reviews/${caseId}/application`);
    await page.getByRole('link', { name: of }).click();
    await page.waitForURL('**/practices/**');
  });
});
