import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fine, openAs, until } from './steps';

/* What becomes of a practice after it is published. */
describe('a practice in use', () => {
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
  const shot = (page: Page, what: string) => screenshot(page, `.data/shots/uptake-${what}.png`, true);
  const practice = '/practices/a-table-for-twenty-five-dinners-and-mentor-days';

  it('is recorded by whoever belongs to the organisation, with what came of it, and read by everybody', async () => {
    const adopter = await openAs(app, browser, 'Amira Haddad-Lindqvist', { width: 1280, height: 860 });
    await adopter.goto(practice);
    await fine(adopter);
    await adopter.getByRole('link', { name: 'We use this' }).click();
    await adopter.getByRole('heading', { level: 1, name: 'We use this' }).waitFor();
    await adopter.getByLabel('Place').fill('Helsingør');
    await adopter.getByLabel('stopped', { exact: true }).check();
    await adopter.getByLabel('What was changed').fill('Breakfast instead of dinner, on the ferry.');
    await adopter.getByRole('button', { name: 'Record it' }).click();
    await adopter.getByRole('link', { name: 'Say what came of it' }).click();
    // What was typed is there after a reload, too.
    await adopter.reload();
    await adopter.getByLabel('What came of it').fill('The ferry has no kitchen before seven.');
    await fine(adopter);
    await shot(adopter, 'form');
    await adopter.getByRole('button', { name: 'Record it' }).click();
    await adopter.getByRole('heading', { level: 2, name: 'In use elsewhere' }).waitFor();
    await adopter.getByText('The ferry has no kitchen before seven.').waitFor();
    await shot(adopter, 'practice');

    const { page } = await visit(browser, { baseURL: app.url, width: 390, height: 844, scheme: 'dark' });
    page.setDefaultTimeout(20_000);
    await page.goto(practice);
    await page.getByText('Breakfast instead of dinner, on the ferry.').waitFor();
    expect(await page.getByRole('link', { name: 'We use this' }).count()).toBe(0);
    await shot(page, 'practice-390');
  });

  it('is commented on, and what does not belong there is hidden with a reason', async () => {
    const writer = await openAs(app, browser, 'Amira Haddad-Lindqvist', { width: 1280, height: 860 });
    await writer.goto(practice);
    await writer.getByText('2 comments, the newest last').waitFor();
    await writer.getByLabel('Your comment').fill('The cook of **Malmö** cheats.');
    // What was typed is there after a reload, too.
    await writer.reload();
    await writer.getByRole('button', { name: 'Comment', exact: true }).click();
    await writer.getByText('Your comment stands at the end.').waitFor();
    const mine = writer.getByRole('listitem').filter({ hasText: 'about edition' }).filter({ hasText: 'You' });
    await mine.getByText('The cook of Malmö cheats.').waitFor();
    await mine.getByRole('button', { name: 'Edit' }).click();
    await mine.getByLabel('Text of the comment').fill('The cook of Lund cheats.');
    await fine(writer);
    await mine.getByRole('button', { name: 'Save' }).click();
    await mine.getByText('The cook of Lund cheats.').waitFor();

    const coordinator = await openAs(app, browser, 'Aino Kallionrinne', { width: 1280, height: 860 });
    await coordinator.goto(`${practice}#comments`);
    const theirs = coordinator.getByRole('listitem').filter({ hasText: 'The cook of Lund cheats.' });
    await theirs.getByText('What it said before').click();
    await theirs.getByText('The cook of **Malmö** cheats.').waitFor();
    await theirs.getByRole('button', { name: 'Hide it' }).click();
    await coordinator.getByRole('dialog').getByLabel('Why').fill('It accuses somebody.');
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Hide it' }).click();
    await theirs.getByText('It accuses somebody.').waitFor();
    await fine(coordinator);
    await shot(coordinator, 'comments');
    await writer.reload();
    await mine.getByText('It accuses somebody.').waitFor();
    await writer.goto('/notices');
    await writer.getByText('Reason: It accuses somebody.').waitFor();
    await theirs.getByRole('button', { name: 'Show it again' }).click();
    // Answered by one reader, reported by another; who moderates reads why.
    await theirs.getByRole('button', { name: 'Answer' }).click();
    await theirs.getByLabel('Your answer').fill('Which figures do you mean?');
    await theirs.getByRole('button', { name: 'Send the answer' }).click();
    await coordinator.getByText('Which figures do you mean?').waitFor();
    const reader = await openAs(app, browser, 'Eirik Haugsnes', { width: 390, height: 844 });
    await reader.goto(`${practice}#comments`);
    const read = reader.getByRole('listitem').filter({ hasText: 'The cook of Lund cheats.' });
    await read.getByRole('button', { name: 'Report it' }).click();
    await reader.getByRole('dialog').getByLabel('Why').fill('It accuses a cook.');
    await fine(reader);
    await reader.getByRole('dialog').getByRole('button', { name: 'Report it' }).click();
    await read.getByText('You have reported it.').waitFor();
    await fine(reader);
    await shot(reader, 'comments-reader-390');
    await coordinator.reload();
    await theirs.getByText('It accuses a cook.').waitFor();
    await fine(coordinator);
    await shot(coordinator, 'comments-reported');
    await theirs.getByRole('button', { name: 'Hide it' }).click();
    await coordinator.getByRole('dialog').getByLabel('Why').fill('It accuses somebody.');
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Hide it' }).click();
    await theirs.getByText('It accuses somebody.').waitFor();

    const { page } = await visit(browser, { baseURL: app.url, width: 390, height: 844, scheme: 'dark' });
    page.setDefaultTimeout(20_000);
    await page.goto(practice);
    await page.getByText('2 comments, the newest last').waitFor();
    expect(await page.getByText('The cook of Lund').count()).toBe(0);
    await page.getByRole('link', { name: 'Sign in to comment' }).waitFor();
    await fine(page);
    await shot(page, 'comments-390');
  });

  it('is endorsed by an organisation that has read this edition', async () => {
    const manager = await openAs(app, browser, 'Eirik Haugsnes', { width: 1280, height: 860 });
    await manager.goto(practice);
    await manager.getByRole('button', { name: 'Endorse it' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByText('Fjord Start').waitFor();
    await dialog.getByLabel('Why').fill('Nine dinners taught us to ask one question.');
    await dialog.getByRole('button', { name: 'Endorse in the name of the organisation' }).click();
    await manager.getByText('Nine dinners taught us to ask one question.').waitFor();
    await fine(manager);
    await manager.getByRole('button', { name: 'Take it back' }).click();
    await dialog.getByRole('button', { name: 'Take it back' }).click();
    await manager.getByText('Nine dinners taught us to ask one question.').waitFor({ state: 'detached' });
    await manager.getByRole('button', { name: 'Endorse it' }).waitFor();
  });

  it('is asked about: a remark on a paragraph, an answer to it, and then all can read both', async () => {
    const author = await openAs(app, browser, 'Ingrid Söderqvist-Åhl', { width: 1280, height: 860 });
    await author.goto('/practices/small-loans-and-free-coaching-for-people-banks-turn-away');
    await author.getByRole('link', { name: 'Ask about the text' }).click();
    await author.getByRole('heading', { level: 1, name: 'Ask about this text' }).waitFor();
    await author.getByLabel('Everybody; whoever has an account can write').check();
    await author.getByLabel('What would you like to know?').fill('What stands in the way of this where you are?');
    await fine(author);
    await shot(author, 'ask');
    await author.getByRole('button', { name: 'Open the round' }).click();
    await author.getByText('What stands in the way of this where you are?').waitFor();

    const reader = await openAs(app, browser, 'Amira Haddad-Lindqvist', { width: 1280, height: 860 });
    // Those who are asked hear of it once the worker has told them.
    await until(() =>
      app.query(
        `select 1 from notice n join person p on p.id = n."personId" where n."consultationId" is not null and p."displayName" = 'Amira Haddad-Lindqvist'`,
      ),
    );
    await reader.goto('/notices');
    const notice = reader.getByRole('link', { name: /^You are asked about the text/ });
    await notice.first().waitFor();
    await fine(reader);
    await shot(reader, 'asked');
    await notice.first().click();
    await reader.getByText('What stands in the way of this where you are?').waitFor();
    await reader
      .getByRole('button', { name: /^Remark on/ })
      .nth(1)
      .click();
    await reader.getByLabel('Your remark on this paragraph').fill('Banks here ask for two guarantors.');
    await fine(reader);
    await reader.getByRole('button', { name: 'Send the remark' }).click();
    await reader.getByRole('button', { name: 'Take it back' }).waitFor();

    await author.reload();
    await author.getByRole('button', { name: 'Answer', exact: true }).click();
    await author.getByLabel('taken up in part').check();
    await author.getByLabel('Why, or how').fill('We name guarantors among the limits.');
    await author.getByRole('button', { name: 'Keep the answer' }).click();
    await author.getByText('We name guarantors among the limits.').waitFor();
    await reader.reload();
    await reader.getByText('Banks here ask for two guarantors.').waitFor();
    expect(await reader.getByText('We name guarantors').count()).toBe(0);
    await fine(author);
    await shot(author, 'answering');
    await author.getByRole('button', { name: 'End the time for remarks' }).click();
    await author.getByRole('button', { name: 'Show all answers' }).click();
    await author.getByText(/^Answered on/).waitFor();

    const { page } = await visit(browser, { baseURL: app.url, width: 390, height: 844, scheme: 'dark' });
    page.setDefaultTimeout(20_000);
    await page.goto('/consultations');
    await fine(page);
    await shot(page, 'consultations-390');
    await page.goto(new URL(author.url()).pathname);
    await page.getByText('We name guarantors among the limits.').waitFor();
    expect(await page.getByText('Amira').count()).toBe(0);
    await shot(page, 'answered-390');
  });
});
