import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, type Visitor } from './browser';
import { fine, openAs, until } from './steps';

/* A rubric from the first word to its second version: what is lacking is named, what is published stays, a file goes out and comes in again, and is looked at first. */
const title = 'How newcomers are received';
const levels = ['Nobody knows.', 'Somebody tries.', 'It is agreed.', 'It is checked.', 'Others copy it.'];

describe('a rubric', () => {
  const visitor: Visitor = { width: 390, height: 844 };
  let app: App;
  let browser: Browser;
  let page: Page;
  let exported = '';
  beforeAll(async () => {
    app = await openApp();
    browser = await launchBrowser();
    page = await openAs(app, browser, 'Aino Kallionrinne', visitor);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const shot = (what: string) => screenshot(page, `.data/shots/rubrics-${what}.png`, true);
  const box = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  const saved = () => page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  const stored = () =>
    app.query<{ semver: string; status: string; definition: { dimensions: { title: Record<string, string> }[] } }>(
      `select v.semver, v.status, v.definition from rubric_version v join rubric b on b.id = v."rubricId" where b.title = $1 order by v.semver`,
      [title],
    );
  const choose = (file: string, text: string) =>
    page.getByLabel('Rubric file').setInputFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) });

  it('only those who write rubrics are led to them', async () => {
    const practitioner = await openAs(app, browser, 'Amira Haddad-Lindqvist', visitor);
    await practitioner.goto('/reviews');
    await practitioner.getByRole('link', { name: 'My time as a reviewer' }).waitFor();
    expect(await practitioner.getByRole('link', { name: 'Rubrics' }).count()).toBe(0);
    await practitioner.goto('/rubrics');
    await practitioner.getByRole('link', { name: 'Version 1.0.0' }).waitFor();
    expect(await practitioner.getByText('Begin a rubric').count()).toBe(0);
    expect(await practitioner.getByText('Draft').count()).toBe(0);
    await practitioner.goto('/rubrics/import');
    await practitioner.getByRole('heading', { level: 1 }).waitFor();
    expect(await practitioner.getByLabel('Rubric file').count()).toBe(0);
    await practitioner.context().close();
  });

  it('a manager writes one; what is lacking is named with its place; then it is published', async () => {
    await page.goto('/reviews');
    await page.getByRole('link', { name: 'Rubrics' }).click();
    await page.getByRole('heading', { name: 'Begin a rubric' }).waitFor();
    await fine(page);
    await shot('shelf');
    await box('Title').fill(title);
    await page.getByRole('button', { name: 'Begin the draft' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('At least one dimension is needed.').waitFor();

    await page.getByRole('button', { name: 'Add a dimension' }).click();
    await box('Title').fill('The first visit');
    await box('Question 1').fill('What happens at the door?');
    for (const [i, text] of levels.slice(0, 4).entries()) await box(`Level ${i + 1}: what holds then`).fill(text);
    await page.getByLabel('Weight').selectOption('3');
    // The last words are still on their way: they arrive first.
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Dimension 1 (The first visit): level 5: The English text is missing.').waitFor();
    await fine(page);
    await shot('lacking');

    await box('Level 5: what holds then').fill(levels[4]!);
    await page.getByLabel('Write in').selectOption('de');
    await box('Title').fill('Der erste Besuch');
    await box('Title').blur();
    await until(async () => (await stored()).filter((v) => v.definition.dimensions[0]?.title['de'] === 'Der erste Besuch'));
    await saved();
    await fine(page);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'The first visit' }).waitFor();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('From then on it never changes.', { exact: false }).waitFor();
    await fine(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Publish this version' }).click();
    await page.getByRole('heading', { level: 1, name: `${title} 1.0.0` }).waitFor();
    await page.getByText('Others copy it.').waitFor();
    await fine(page);
    await shot('version');
  });

  it('the next version takes its number from what changed, the first one stays as it is', async () => {
    const first = (await stored())[0]!;
    await page.getByRole('button', { name: 'Begin a new version' }).click();
    await page.getByText('It saves itself while you write.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'The first visit' }).click();
    await box('Question 1').fill('What happens in the first hour?');
    await box('Question 1').blur();
    await saved();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish this version' }).click();
    await page.getByRole('heading', { level: 1, name: `${title} 1.1.0` }).waitFor();
    const both = await stored();
    expect(both.map((v) => [v.semver, v.status])).toEqual([
      ['1.0.0', 'PUBLISHED'],
      ['1.1.0', 'PUBLISHED'],
    ]);
    expect(both[0]).toEqual(first);
  });

  it('another title holds for all its versions', async () => {
    const rename = async (to: string) => {
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill(to);
    };
    await rename('How anybody is received');
    await fine(page);
    await shot('rename');
    // Meanwhile somebody else gives it a third one.
    await app.query(`update rubric set title = 'A third title', version = version + 1 where title = $1`, [title]);
    await page.getByRole('button', { name: 'Save the title' }).click();
    await page.getByText('Meanwhile somebody called it “A third title”.', { exact: false }).waitFor();
    await fine(page);
    await page.getByRole('button', { name: 'Save the title' }).click();
    await page.getByRole('heading', { level: 1, name: 'How anybody is received 1.1.0' }).waitFor();
    await rename(title);
    await page.getByRole('button', { name: 'Save the title' }).click();
    await page.getByRole('heading', { level: 1, name: `${title} 1.1.0` }).waitFor();
    expect((await stored()).map((v) => v.semver)).toEqual(['1.0.0', '1.1.0']);
  });

  it('it goes out as a file, and a file comes in after one has seen what is in it', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
    expect(download.suggestedFilename()).toBe('How-newcomers-are-received-1.1.0.json');
    exported = readFileSync((await download.path())!, 'utf8');
    const rows = async () => (await app.query<{ n: string }>('select count(*) n from rubric_version'))[0]!.n;
    const before = await rows();

    await page.goto('/rubrics');
    await page.getByRole('link', { name: 'Import a rubric' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import a rubric' }).waitFor();
    await choose('broken.json', exported.replace('"weight": 3', '"weight": 30'));
    await page.getByText('One problem in broken.json.').waitFor();
    const line = exported.split('\n').findIndex((l) => l.includes('"weight": 3')) + 1;
    await page.getByText(`Line ${line}, column`).waitFor();
    await page.getByText('Dimension 1: weight').waitFor();
    await page.getByText('Levels and weights go from 1 to 5', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Make the draft' }).count()).toBe(0);
    await fine(page);
    await shot('refused');

    await choose('cut.json', exported.slice(0, -20));
    await page.getByText('This is not a JSON file.').waitFor();
    await choose('whole.json', exported);
    await page.getByText('The first visit').first().waitFor();
    await page.getByText('English (complete) and German (11 texts missing)').waitFor();
    await page.getByText('Read it in full').click();
    await page.getByText('What happens in the first hour?').waitFor();
    await fine(page);
    await shot('preview');
    expect(await rows()).toBe(before);

    expect(await box('Title').inputValue()).toBe(title);
    await box('Title').fill('A copy for the north');
    await page.getByRole('button', { name: 'Make the draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'A copy for the north' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'The first visit' }).waitFor();
    await fine(page);
    await shot('draft');
    expect(Number(await rows())).toBe(Number(before) + 1);

    await page.getByRole('button', { name: 'Discard this draft' }).click();
    await page.getByText('Its words are gone for everybody.', { exact: false }).waitFor();
    await fine(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rubrics' }).waitFor();
    expect(await page.getByText('A copy for the north').count()).toBe(0);
    expect(await rows()).toBe(before);
  });

  it('a coordinator begins a programme by it, sets its rules and names who manages it', async () => {
    await page.goto('/reviews');
    await page.getByRole('link', { name: 'Programmes', exact: true }).click();
    await page.getByRole('heading', { name: 'Begin a programme' }).waitFor();
    await fine(page);
    await shot('programmes');
    await box('Name').fill('A round for newcomers');
    await page.getByLabel('Rubric', { exact: true }).selectOption({ label: `${title}, 1.1.0` });
    await page.getByLabel('Most peers').fill('2');
    // A reload loses nothing of it.
    await page.reload();
    await page.getByText('After 3, 6 and 12 months').waitFor();
    expect([await box('Name').inputValue(), await page.getByLabel('Most peers').inputValue()]).toEqual(['A round for newcomers', '2']);
    await page.getByRole('button', { name: 'Begin the programme' }).click();
    await page.getByRole('link', { name: 'This is fewer than the fewest peers.' }).click();
    await page.getByLabel('Most peers').fill('5');
    await page.getByRole('button', { name: 'Begin the programme' }).click();
    await page.getByRole('heading', { level: 1, name: 'A round for newcomers' }).waitFor();
    await fine(page);
    await shot('programme');

    await page.getByRole('button', { name: 'Aino Kallionrinne no longer manages the programme' }).click();
    await page.getByText('Nobody else manages the programme.', { exact: false }).waitFor();
    await page.getByLabel('Name somebody else').fill('Ingrid');
    await page.getByRole('button', { name: 'Find people' }).click();
    await page.getByRole('button', { name: 'Ingrid Söderqvist-Åhl manages the programme from now on' }).click();
    await page.getByRole('button', { name: 'Ingrid Söderqvist-Åhl no longer manages the programme' }).waitFor();

    // Meanwhile somebody else gives it another name; what was typed here stays beside it.
    await page.getByLabel('Looks back, in months').fill('6, 12');
    const named = { name: 'A round for whoever comes', slug: 'a-round-for-newcomers' };
    await app.query(`update programme set name = $1, version = version + 1 where slug = $2`, [named.name, named.slug]);
    await page.getByRole('button', { name: 'Save name and rules' }).click();
    await page.getByRole('heading', { level: 3, name: 'Looks back, in months' }).waitFor();
    await fine(page);
    await shot('programme-conflict');
    await page.getByRole('button', { name: 'Take theirs' }).first().click();
    await page.getByRole('button', { name: 'Save', exact: false }).last().click();
    await page.getByRole('heading', { level: 1, name: named.name }).waitFor();
    const [stored] = await app.query<{ policy: object }>(`select policy from programme where slug = $1`, [named.slug]);
    expect(stored!.policy).toMatchObject({ minPeers: 3, maxPeers: 5, followUpMonths: [6, 12] });
  });
});
