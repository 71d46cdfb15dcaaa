import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { rewriteEntry } from './docx';
import { fine, openAs, until } from './steps';

let browser: Browser;
let app: App;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openApp();
}, 300_000);
afterAll(async () => {
  await app?.stop();
  await browser?.close();
});

const title = 'Eighteen-month path for women founders';
const peer = 'Mehmet Aydınlıoğlu';
const words = 'The cinnabar shelf is full: every adviser could show us what came next for each woman, month by month.';
const stored = (column: string, key: string) =>
  app.query<Record<string, string>>(
    `select a."${column}" from review_answer a join review r on r.id = a."reviewId" join peer_review_case c on c.id = r."caseId" join person p on p.id = (select i."personId" from vault.review_identity i where i."reviewId" = r.id)
     where c.title = $1 and p."displayName" = $2 and a."dimensionKey" = $3`,
    [title, peer, key],
  );
const caseIdOf = async (of: string, state: string) =>
  (await app.query<{ id: string }>('select id from peer_review_case where title = $1 and state = $2', [of, state]))[0]!.id;

/** What is downloaded, as bytes. */
async function taken(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return readFileSync(await download.path());
}
/** The words below a mark of the form, in a document of a word processor. */
const written = (xml: string, mark: string, text: string): string => {
  const at = xml.indexOf(`[[${mark}]]`);
  const from = xml.indexOf('</w:p>', at) + '</w:p>'.length;
  expect(at > 0 && from > at).toBe(true);
  return `${xml.slice(0, from)}<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>${xml.slice(from)}`;
};
const bring = (page: Page, name: string, body: Buffer | string) =>
  page.getByLabel('The filled form').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) });

/* A review taken along as a document and brought back; once as it should be, once onto answers that were changed meanwhile. */
describe('working offline', () => {
  let page: Page;
  let caseId = '';
  let form: Buffer;
  const change = (name: string) => page.getByRole('region', { name });
  beforeAll(async () => {
    caseId = await caseIdOf(title, 'DESK_REVIEW');
    // As it was the day before it was sent, with one dimension still empty.
    await app.query(
      `update review r set state = 'DRAFT', "submittedAt" = null from person p where p.id = (select i."personId" from vault.review_identity i where i."reviewId" = r.id) and p."displayName" = $1 and r."caseId" = $2`,
      [peer, caseId],
    );
    page = await openAs(app, browser, peer, { width: 1280 });
  }, 60_000);
  afterAll(() => page?.context().close());

  it('is on the way from the case; the form goes out as a document', async () => {
    await page.goto(`/reviews/${caseId}`);
    await page.getByRole('link', { name: 'Work offline' }).click();
    await page.getByRole('heading', { level: 1, name: 'Work offline' }).waitFor();
    await fine(page, 'working offline');
    await screenshot(page, '.data/pictures/offline-1280.png', true);
    form = await taken(page, 'Word document (.docx)');
    expect(form.subarray(0, 2).toString()).toBe('PK');
  });

  it('what cannot be read is told with its place and the way out, and nothing is changed', async () => {
    const text = (await taken(page, 'Plain text (.txt)')).toString('utf8');
    await bring(page, 'review.txt', text.replace(/(\[\[finance\.score\]\][^\n]*\n)[^\n]*/, '$1between 3 and 4'));
    await page.getByText('One place of the form cannot be read.').waitFor();
    await page.getByText('Access to finance: Score').waitFor();
    await page.getByText('between 3 and 4').waitFor();
    await page.getByText('Write 1, 2, 3, 4, 5, NS or IE').waitFor();
    await fine(page, 'a form that cannot be read');
    await screenshot(page, '.data/pictures/offline-refused-1280.png', true);
    await bring(page, 'minutes.pdf', '%PDF-1.7 minutes');
    await page.getByText('This is a PDF, which cannot be read back.').waitFor();
  });

  it('shows what it changes, and one button takes all of it into the form', async () => {
    const edited = rewriteEntry(form, 'word/document.xml', (xml) => written(xml, 'networking.note', words));
    await bring(page, 'review.docx', edited);
    await change('Networking').getByText('Note to the team').waitFor();
    await change('Networking').getByText(words).waitFor();
    await page.getByText('Unchanged: ').waitFor();
    await fine(page, 'what a form changes');
    await screenshot(page, '.data/pictures/offline-preview-1280.png', true);
    expect((await stored('noteToTeam', 'networking'))[0]!['noteToTeam']).not.toContain('cinnabar');
    await page.getByRole('button', { name: 'Take over one dimension' }).click();
    await page.getByText('One dimension of your review was written').waitFor();
    expect((await stored('noteToTeam', 'networking'))[0]!['noteToTeam']).toContain(words);
    await page.getByRole('link', { name: 'See it in your review' }).click();
    await page.goto(`/reviews/${caseId}/form?d=networking`);
    await page.getByText(words).first().waitFor();
  });

  it('what the answer said before stays to be read, and comes back by one button', async () => {
    await page.goto(`/reviews/${caseId}`);
    await page.getByRole('link', { name: 'Earlier versions' }).click();
    const networking = page.getByRole('region', { name: 'Networking' });
    await networking.getByText('from a form for offline work').first().waitFor();
    await networking.getByText(words).waitFor();
    await fine(page, 'what a review said before');
    await screenshot(page, '.data/pictures/history-1280.png', true);
    await networking.getByRole('button', { name: /^Bring back/ }).click();
    await page.getByRole('status').getByText('What stood there until now is kept here too.').waitFor();
    await networking.getByText('brought back').waitFor();
    expect((await stored('noteToTeam', 'networking'))[0]!['noteToTeam']).not.toContain('cinnabar');
    // Going back is a step like any other: it is taken back in the same way.
    await networking
      .getByRole('button', { name: /^Bring back/ })
      .first()
      .click();
    await networking.getByText('brought back').nth(1).waitFor();
    expect((await stored('noteToTeam', 'networking'))[0]!['noteToTeam']).toContain(words);
  });

  it('made before the answer was changed here it overwrites nothing: both stand beside each other', async () => {
    // The first form again, which does not know of what was taken over.
    const old = rewriteEntry(form, 'word/document.xml', (xml) =>
      written(written(xml, 'networking.note', 'Written on a train.'), 'finance.note', 'Ask the bank.'),
    );
    await page.goto(`/reviews/${caseId}/offline`);
    await bring(page, 'old.docx', old);
    const both = page.getByRole('region', { name: 'Changed on both sides' });
    await both.getByText('In the form', { exact: true }).waitFor();
    await both.getByText('Written on a train.').first().waitFor();
    await fine(page, 'changed on both sides');
    await screenshot(page, '.data/pictures/offline-conflict-1280.png', true);
    const take = page.getByRole('button', { name: /^Take over/ });
    await page.getByText('One dimension must be decided first.').waitFor();
    await take.click({ force: true });
    expect((await stored('noteToTeam', 'networking'))[0]!['noteToTeam']).toContain('cinnabar');
    await both.getByLabel('Write it new').fill('Both: the cinnabar shelf, and written on a train.');
    await both.getByRole('button', { name: 'Decide like this' }).click();
    // In between somebody (this person, on another device) writes again: nothing is taken, not even what nobody touched.
    await app.query(
      `update review_answer a set "noteToTeam" = 'Third hand.', version = a.version + 1 from review r, person p where r.id = a."reviewId" and r."caseId" = $1 and p.id = (select i."personId" from vault.review_identity i where i."reviewId" = r.id) and p."displayName" = $2 and a."dimensionKey" = 'networking'`,
      [caseId, peer],
    );
    await page.getByRole('button', { name: 'Take over 2 dimensions' }).click();
    await page.getByText('nothing was taken over').waitFor();
    expect((await stored('noteToTeam', 'finance'))[0]?.['noteToTeam'] ?? '').not.toContain('Ask the bank.');
    await both.getByText('Third hand.').first().waitFor();
    await both.getByRole('button', { name: 'Keep what is on the page' }).click();
    await both.getByRole('button', { name: 'Decide like this' }).click();
    await page.getByRole('button', { name: 'Take over one dimension' }).click();
    expect(
      await until(async () => (await stored('noteToTeam', 'finance')).filter((r) => r['noteToTeam']!.includes('Ask the bank.'))),
    ).toHaveLength(1);
    expect((await stored('noteToTeam', 'networking'))[0]!['noteToTeam']).toBe('Third hand.');
  });
});

describe('at 390 px', () => {
  it('the page and a preview stand without scrolling sideways', async () => {
    const caseId = await caseIdOf(title, 'DESK_REVIEW');
    const page = await openAs(app, browser, peer, { width: 390, scheme: 'dark' });
    await page.goto(`/reviews/${caseId}/offline`);
    const text = (await taken(page, 'Plain text (.txt)')).toString('utf8');
    await bring(page, 'review.txt', text.replace(/(\[\[finance\.strengths\]\][^\n]*\n)/, `$1${words}\n`));
    await page.getByRole('button', { name: 'Take over one dimension' }).waitFor();
    await fine(page, 'a preview on a phone');
    await screenshot(page, '.data/pictures/offline-390.png', true);
    await page.context().close();
  });
});

/* The host takes the file of a case along in which the team has scored and written: it holds what the host's pages say, and not a word of a single peer. */
describe('the files of the host', () => {
  it('are a PDF and a file for programs, without any single score or text', async () => {
    const caseId = await caseIdOf('Dinners and mentor days', 'FOLLOW_UP');
    const [host] = await app.query<{ name: string }>(
      `select p."displayName" name from peer_review_case c join person p on p.id = c."hostLeadId" where c.id = $1`,
      [caseId],
    );
    await app.query(
      `update review_answer a set strengths = 'Cinnabar ' || a.strengths, "noteToTeam" = 'Cinnabar' from review r where r.id = a."reviewId" and r."caseId" = $1`,
      [caseId],
    );
    const page = await openAs(app, browser, host!.name);
    await page.goto(`/reviews/${caseId}`);
    const pdf = await taken(page, 'PDF, to read and print');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const json = (await taken(page, 'JSON, for programs')).toString('utf8');
    const file = JSON.parse(json) as { audience: string; parts: Record<string, unknown> };
    expect(file.audience).toBe('HOST');
    expect(Object.keys(file.parts)).toEqual(expect.arrayContaining(['case', 'report', 'recommendations', 'actions']));
    expect(file.parts).not.toHaveProperty('reviews');
    expect(json).not.toContain('Cinnabar');
    await page.context().close();
  });
});
