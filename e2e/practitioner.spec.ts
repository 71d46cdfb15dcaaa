import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot, visit } from './browser';
import { fillSignIn, fine, fineAsIs, openAs, until } from './steps';

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

const community = 'City benchmarking and coalitions';

const picture = (page: Page, name: string) => screenshot(page, `.data/pictures/practitioner-${name}.png`, true);

/** What lies on the clipboard of the desk where it was copied, and what of it comes into the box. */
const pasted: Record<string, [html: string, markdown: string]> = {
  'a word processor': [
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=DE><!--StartFragment--><h2>Gelernt<o:p></o:p></h2><p class=MsoNormal><b><span style='font-size:12.0pt'>Zuerst</span></b><span style='mso-spacerun:yes'>  </span>zwei&nbsp;Wege:<o:p></o:p></p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Sprechstunde<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>Besuche im <i>Laden</i><o:p></o:p></p><p class=MsoNormal>Dann:</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Ein Schritt</p><!--EndFragment--></body></html>`,
    '## Gelernt\n\n**Zuerst** zwei Wege:\n\n- Sprechstunde\n- Besuche im _Laden_\n\nDann:\n\n1. Ein Schritt',
  ],
  'a document on the web': [
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7f3a"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">Plain, then </span><span style="font-weight:700">strong</span><span style="font-weight:400"> and </span><span style="font-style:italic;font-weight:400">slanted</span></p><ul><li dir="ltr"><p dir="ltr" role="presentation"><span style="font-weight:400">One</span></p></li><li dir="ltr"><p dir="ltr" role="presentation"><span>Two</span></p></li></ul></b>`,
    'Plain, then **strong** and _slanted_\n\n- One\n- Two',
  ],
  'a page': [
    `<p onclick="steal()">See <a href="https://example.org/r?a=1&amp;b=2" onmouseover="x()">the report</a>, not <a href="javascript:alert(1)">this</a><img src="https://t.example/p.gif" width=1></p><script>alert(1)</script><blockquote><p>Said</p></blockquote><ol start="3"><li>A<ul><li>a</li></ul></li><li>B</li></ol><p>2 * 3_4</p>`,
    'See [the report](https://example.org/r?a=1&b=2), not this\n\n> Said\n\n3. A\n   - a\n4. B\n\n2 \\* 3\\_4',
  ],
  'a table': [
    `<table border=0><tr><th>Year</th><th>People</th></tr><tr><td>2024</td><td><p>12 | 13</p></td></tr></table>`,
    '| Year | People |\n| --- | --- |\n| 2024 | 12 \\| 13 |',
  ],
};

const askers = { 390: 'leyla.celikkanat@demo-lantern-hub.example', 1280: 'amira.haddad.lindqvist@demo-harbour-desk.example' };
// Whoever answers names them, by any word of their name.
const named = { 390: ['Leyla Çelikkanat', 'CELI'], 1280: ['Amira Haddad-Lindqvist', 'lindq'] } as const;
// What the visitor at the end reads, and what says there that a question is answered.
const readers = { 390: ['de', 'ltr', 'beantwortet'], 1280: ['ar', 'rtl', 'له جواب'] } as const;

describe.each([390, 1280] as const)('a practitioner at %i px', (width) => {
  const asker = askers[width];
  // The pages are the same ones the second time; looked at they are at both widths the first time.
  const look = async (one: Page, name: string) => (width === 390 ? fine(one, name) : undefined);
  const question = `What did your visit change? (${width})`;
  const reply = `We dropped two forms and gained one phone call (${width}).`;
  let page: Page, other: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, { width, baseURL: app.url }));
    ({ page: other } = await visit(browser, { width, baseURL: app.url, scheme: 'dark' }));
    for (const one of [page, other]) one.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await page?.context().close();
    await other?.context().close();
  });

  it('finds a community as a visitor, signs in and joins', async () => {
    await page.goto('/communities');
    await look(page, 'communities');
    await page.getByRole('link', { name: community }).click();
    await page.getByRole('heading', { level: 1, name: community }).waitFor();
    await look(page, 'community as a visitor');
    await page.getByRole('link', { name: 'Do not rank us' }).click();
    // The first words stand in the list too; the heading is there only once the discussion is.
    await page.getByRole('heading', { level: 1, name: 'Do not rank us' }).waitFor();
    await page.getByText('Un classement ferme les portes').first().waitFor();
    await look(page, 'discussion as a visitor');
    // A key goes from post to post.
    const reached = () => page.locator('article').evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
    await page.keyboard.press('n');
    const first = await reached();
    expect(first).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('n');
    expect(await reached()).toBeGreaterThan(first);
    await page.goBack();
    await page.getByRole('link', { name: 'Join', exact: true }).last().click();
    await fillSignIn(page, asker);
    await page.waitForURL('**/c/cop-benchmark');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByText('You are a member since').waitFor();
    await picture(page, `member-${width}`);
    await look(page, 'community as a member');
  });

  it('asks a question; what is typed survives a reload', async () => {
    await page.getByRole('link', { name: 'Ask a question' }).click();
    await page.getByLabel('Title').fill(question);
    const text = page.getByRole('textbox', { name: 'Text' });
    await text.fill('We visited  in spring.');
    await text.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(11, 11));
    // As a word processor puts it on the clipboard.
    await text.evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p style="color:red"><b>Rotterdam</b></p><script>alert(1)</script>');
      clipboardData.setData('text/plain', 'Rotterdam');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText('Pasted as Markdown').waitFor();
    await until(async () => ((await text.inputValue()) === 'We visited **Rotterdam** in spring.' ? [true] : []));
    expect(await text.inputValue()).toBe('We visited **Rotterdam** in spring.');
    await text.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(28, 34));
    await page.getByRole('button', { name: 'Italic' }).click();
    expect(await text.inputValue()).toBe('We visited **Rotterdam** in _spring_.');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('main em', { hasText: 'spring' }).waitFor();
    await page.getByRole('button', { name: 'Write' }).click();
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByText('This is what you had typed here before.').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe(question);
    await page.getByLabel('Language of the text').selectOption('en');
    await look(page, 'start a discussion');
    await page.getByRole('button', { name: 'Ask question' }).click();
    await page.getByRole('heading', { level: 1, name: question }).waitFor();
    expect(await page.locator('article strong', { hasText: 'Rotterdam' }).count()).toBe(1);
    await look(page, 'own question');
  });

  it('is answered by somebody else', async () => {
    await other.goto(`/sign-in?to=${encodeURIComponent('/c/cop-benchmark')}`);
    await fillSignIn(other, 'ingrid.soderqvist.ahl@demo-lantern-hub.example');
    await other.waitForURL('**/c/cop-benchmark');
    await other.getByRole('link', { name: question }).click();
    await other.getByText('Everybody can read this').waitFor();
    const box = other.getByRole('textbox', { name: 'Your reply' });
    await box.waitFor();
    await other.keyboard.press('r');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await box.fill(reply);
    await box.press('End');
    // That one can is said beside the box, also to whoever hears it.
    await other.getByText('To mention a member, write @ and the beginning of their name.').waitFor();
    const told = await box.evaluate((element) =>
      element
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(told).toContain('write @');
    const [name, words] = named[width];
    const option = other.getByRole('option', { name });
    await box.pressSequentially(` @${words}`);
    await option.waitFor();
    await look(other, 'members to mention');
    await picture(other, `mention-${width}-dark`);
    await box.press('Escape');
    await option.waitFor({ state: 'detached' });
    // A key closed it for this name only.
    for (let i = 0; i <= words.length; i++) await box.press('Backspace');
    await box.pressSequentially(`@${words}`);
    await option.waitFor();
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await box.press('ArrowDown');
    await box.press('Enter');
    await option.waitFor({ state: 'detached' });
    const [before, link] = (await box.inputValue()).split(' [@');
    expect([before, link?.replace(/http.*\/people\/[0-9a-f-]{36}/, 'profile')]).toEqual([reply, `${name}](profile) `]);
    await other.getByRole('button', { name: 'Post reply' }).click();
    await other
      .locator('article', { hasText: reply })
      .getByRole('link', { name: `@${name}` })
      .waitFor();
    expect(await other.getByRole('textbox', { name: 'Your reply' }).inputValue()).toBe('');
    await look(other, 'answered, dark');
    await picture(other, `answered-${width}-dark`);
  });

  it('hears of it, and says that it helped', async () => {
    await until(() =>
      app.query(`select 1 from notice n join discussion d on d.id = n."discussionId" where n.kind = 'MENTIONED' and d.title = $1`, [
        question,
      ]),
    );
    const row = page.getByRole('listitem').filter({ hasText: question });
    // The desk says who wrote what; the rail, where there is room for it, in which community. The answer opens at the place.
    await page.goto('/desk');
    await row.getByText(reply).waitFor();
    await row.getByText('1 new', { exact: true }).waitFor();
    const mine = page.getByRole('navigation', { name: 'My communities' });
    if (width === 390) expect(await mine.count()).toBe(0);
    else await mine.getByRole('link', { name: `${community} one discussion with something new` }).click();
    if (width === 390) await page.goto('/c/cop-benchmark');
    await page.waitForURL('**/c/cop-benchmark');
    await row.getByText('1 new', { exact: true }).waitFor();
    await page.goto('/notices');
    await look(page, 'notices');
    await page
      .getByRole('link', { name: new RegExp(question.slice(0, 20)) })
      .first()
      .click();
    await page.locator('article', { hasText: reply }).waitFor();
    await page.getByRole('button', { name: 'This answered it' }).click();
    await page.getByText('accepted answer', { exact: true }).waitFor();
    await look(page, 'answer accepted');
    await picture(page, `accepted-${width}`);
    // Read is read, after a moment; and who looks for words of the answer finds it.
    const read = `select 1 from read_state r join discussion d on d.id = r."discussionId" join person p on p.id = r."personId" where d.title = $1 and p.email = $2 and r.number = d."lastNumber"`;
    expect(await until(() => app.query(read, [question, asker]))).toHaveLength(1);
    await page.goto('/c/cop-benchmark');
    await row.getByText('answered', { exact: true }).waitFor();
    expect(await row.getByText(/\bnew$/).count()).toBe(0);
    if (width === 1280) await mine.getByRole('link', { name: community, exact: true }).waitFor();
    const hit = page.getByRole('main').getByRole('link', { name: question });
    await until(async () => {
      await page.goto(`/search?q=${encodeURIComponent(`gained one phone call ${width}`)}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return hit.all();
    });
    await hit.first().click();
    await page.locator('article', { hasText: reply }).waitFor();
  });

  it('sees what was changed in a post', async () => {
    const edit = async () => {
      await other.locator('article', { hasText: reply }).getByRole('button', { name: 'More to do with this post' }).click();
      await other.getByRole('menuitem', { name: 'Edit', exact: true }).click();
    };
    await edit();
    const box = other.getByRole('textbox', { name: 'Text' });
    await box.fill(`${await box.inputValue()} And a name to ask for.`);
    if (width === 390) {
      await other.reload();
      await edit();
      await other.getByText('This is what you had typed here before.').waitFor();
    }
    await other.getByRole('button', { name: 'Save changes' }).click();
    await other.getByRole('button', { name: 'edited, see history' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'edited, see history' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('And a name to ask for.').waitFor();
    expect(await dialog.locator('ins').count()).toBe(1);
    await look(page, 'history');
  });

  it('is seen as answered by everybody', async () => {
    const [locale, dir, answered] = readers[width];
    const { page: visitor, context } = await visit(browser, { width, baseURL: app.url, locale });
    await visitor.goto('/c/cop-benchmark');
    await visitor.getByRole('listitem').filter({ hasText: question }).getByText(answered).waitFor();
    expect(await visitor.locator('html').getAttribute('dir')).toBe(dir);
    await fine(visitor, `community in ${locale}`);
    await context.close();
  });
});

/* A poll of the demo network: voted in and changed by the keyboard, ended, read as a table; and one that is begun, with nothing typed lost. */
it('in a poll one votes in secret until it ends, and then everybody reads how it came out', async () => {
  const shot = (page: Page, name: string) => screenshot(page, `.data/pictures/poll-${name}.png`, true);
  const [member, coordinator] = await Promise.all([
    openAs(app, browser, 'Amira Haddad-Lindqvist', { width: 390, scheme: 'dark' }),
    openAs(app, browser, 'Ingrid Söderqvist-Åhl'),
  ]);
  await member.goto('/c/cop-coaching?kind=POLL');
  await member.getByRole('link', { name: 'When do we hold the January call?' }).click();
  const poll = (page: Page) => page.getByRole('region', { name: 'Poll' });
  await poll(member).getByText('6 people have voted').waitFor();
  await poll(member).getByRole('button', { name: 'Vote' }).click();
  await poll(member).getByText('Choose an answer first.').waitFor();
  await fine(member, 'an open poll, dark');
  await shot(member, 'open-390-dark');
  await poll(member).getByRole('checkbox', { name: 'Tuesday 12 January, 18:00' }).press('Space');
  await poll(member).getByRole('button', { name: 'Vote' }).press('Enter');
  await poll(member).getByText('Your vote is in.').waitFor();
  await poll(member).getByRole('checkbox', { name: 'Thursday 14 January, 17:00' }).press('Space');
  await poll(member).getByRole('button', { name: 'Change my vote' }).press('Enter');
  await poll(member).getByText('7 people have voted').waitFor();
  await member.reload();
  await poll(member).getByText('Your vote is in.').waitFor();
  expect(await poll(member).getByRole('checkbox', { checked: true }).count()).toBe(2);
  expect(await poll(member).getByRole('button', { name: 'Close the poll' }).count()).toBe(0);

  await coordinator.goto('/c/cop-coaching?kind=POLL');
  await coordinator.getByRole('link', { name: 'When do we hold the January call?' }).click();
  await poll(coordinator).getByText('7 people have voted').waitFor();
  expect(await poll(coordinator).getByRole('checkbox', { checked: true }).count()).toBe(0);
  await shot(coordinator, 'open-1280');
  await poll(coordinator).getByRole('button', { name: 'Close the poll' }).click();
  const asked = coordinator.getByRole('dialog');
  await asked.getByRole('button', { name: 'Close the poll' }).click();
  const row = poll(coordinator).getByRole('row', { name: /^Wednesday 13 January/ });
  await row.getByRole('cell', { name: '4', exact: true }).waitFor();
  await fine(coordinator, 'the result of a poll');
  await shot(coordinator, 'result-1280');
  await member.reload();
  await poll(member).getByRole('table', { name: 'Result: 7 people voted' }).waitFor();
  await shot(member, 'result-390-dark');

  await coordinator.goto('/c/cop-coaching/start');
  const words = coordinator.getByRole('textbox', { name: 'Text' });
  for (const [from, [html, markdown]] of Object.entries(pasted)) {
    await words.fill('');
    await words.evaluate((box, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      clipboardData.setData('text/plain', 'as plain text');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await until(async () => ((await words.inputValue()) ? [true] : []));
    expect([from, await words.inputValue()]).toEqual([from, markdown]);
  }
  await coordinator.getByRole('radio', { name: 'Poll' }).check();
  await coordinator.getByLabel('Title').fill('Which room do we take?');
  await coordinator.getByRole('textbox', { name: 'Text' }).fill('For ten people.');
  const answers = coordinator.getByLabel('Answers to choose from, one per line');
  await answers.fill('The kitchen');
  await coordinator.getByLabel('Language of the text').selectOption('en');
  await coordinator.getByRole('button', { name: 'Publish' }).click();
  await coordinator.getByRole('link', { name: /too few/ }).waitFor();
  await fine(coordinator, 'beginning a poll');
  await shot(coordinator, 'start-1280');
  await coordinator.waitForTimeout(600);
  await coordinator.reload();
  expect(await answers.inputValue()).toBe('The kitchen');
  await answers.fill('The kitchen\nThe hall');
  await coordinator.getByRole('button', { name: 'Publish' }).click();
  await coordinator.getByRole('heading', { level: 1, name: 'Which room do we take?' }).waitFor();
  await poll(coordinator).getByRole('radio', { name: 'The hall' }).check();
  await poll(coordinator).getByRole('button', { name: 'Vote' }).click();
  await poll(coordinator).getByText('One person has voted').waitFor();
  for (const page of [member, coordinator]) await page.context().close();
});

/* A community whose coordinators decide: who is let in, who is not, who is asked, who leaves, and who may not. */
it('in a community that decides, applicants are let in or refused, others are asked in, and the last coordinator stays', async () => {
  const slug = '/c/cop-finance';
  const words = 'I lend a kitchen and would like to lend money.';
  const shot = (page: Page, name: string) => screenshot(page, `.data/pictures/let-in-${name}.png`, true);
  const [applicant, coordinator, refused, asked] = await Promise.all([
    openAs(app, browser, 'Amira Haddad-Lindqvist', { width: 390 }),
    openAs(app, browser, 'Katharina Weißgerber-Özdemir'),
    openAs(app, browser, 'Leyla Çelikkanat', { width: 390 }),
    openAs(app, browser, 'Zahra Al-Baghdadli', { scheme: 'dark' }),
  ]);

  // What was typed stays while the network is away, and when the page is loaded again.
  await applicant.goto(slug);
  const open = () => applicant.getByRole('button', { name: 'Apply to join' }).click();
  const dialog = applicant.getByRole('dialog');
  const text = dialog.getByLabel('What would you like to bring and to learn?');
  await open();
  await text.fill(words);
  await applicant.route('**/graphql', (route) => route.abort());
  await dialog.getByRole('button', { name: 'Send application' }).click();
  await dialog.getByRole('alert').waitFor();
  await applicant.unroute('**/graphql');
  await applicant.reload();
  await open();
  await text.waitFor();
  expect(await text.inputValue()).toBe(words);
  await fineAsIs(applicant, 'applying');
  await shot(applicant, 'applying');
  await dialog.getByRole('button', { name: 'Send application' }).click();
  await applicant.getByText('Your application waits for the coordinators.').waitFor();
  await fineAsIs(applicant, 'applied');

  await coordinator.goto(`${slug}/settings`);
  const row = (name: string) => coordinator.getByRole('listitem').filter({ hasText: name });
  await row('Amira').getByText(words).waitFor();
  // What is typed below stays while one decides above and when the page is loaded again, and does not take back what somebody else chose meanwhile.
  const purpose = coordinator.getByRole('textbox', { name: 'Purpose' });
  await purpose.fill('Lenders and founders who speak plainly.');
  await app.query(`update community set visibility = 'REGISTERED', version = version + 1 where slug = 'cop-finance'`);
  await row('Amira').getByRole('button', { name: 'Accept' }).click();
  await coordinator.getByText('Amira Haddad-Lindqvist is a member now').waitFor();
  await row('Leyla').getByLabel('A few words to Leyla Çelikkanat').fill('First come to an open evening, please.');
  await row('Leyla').getByRole('button', { name: 'Decline' }).click();
  await coordinator.getByText('The application of Leyla Çelikkanat is declined').waitFor();
  await coordinator.getByText('No application waits.').waitFor();
  expect(await coordinator.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await coordinator.reload();
  await coordinator.getByText('This is what you had typed here before.').waitFor();
  expect(await purpose.inputValue()).toBe('Lenders and founders who speak plainly.');
  await coordinator.getByRole('button', { name: 'Save settings' }).click();
  const both = coordinator.getByRole('region', { name: 'Somebody saved in between' });
  await both.getByRole('heading', { name: 'Who can read' }).waitFor();
  await fineAsIs(coordinator, 'two coordinators at once');
  await shot(coordinator, 'both');
  await both.getByRole('button', { name: 'Save this text' }).click();
  await coordinator.getByText('The settings are saved.').waitFor();
  expect(await app.query(`select purpose, visibility from community where slug = 'cop-finance'`)).toEqual([
    { purpose: 'Lenders and founders who speak plainly.', visibility: 'REGISTERED' },
  ]);
  await app.query(`update community set visibility = 'MEMBERS', version = version + 1 where slug = 'cop-finance'`);

  const sends = coordinator.getByRole('button', { name: 'Send invitation' });
  await coordinator.getByLabel(/^A few words/).fill('Your caterers ask for loans.');
  await coordinator.getByLabel('E-mail address').fill('zahra@nowhere');
  await sends.click();
  await coordinator.getByRole('link', { name: /address/ }).waitFor();
  expect(await coordinator.getByLabel(/^A few words/).inputValue()).toBe('Your caterers ask for loans.');
  await coordinator.getByLabel('E-mail address').fill('zahra.al.baghdadli@demo-north-bridge.example');
  await sends.click();
  const link = coordinator.locator('code', { hasText: '/join/' });
  await link.waitFor();
  await fineAsIs(coordinator, 'settings of a community');
  await shot(coordinator, 'settings');

  await refused.goto(slug);
  await refused.getByText('Your application was not accepted.').waitFor();
  await refused.getByText('First come to an open evening, please.').waitFor();
  await fineAsIs(refused, 'refused');
  await shot(refused, 'refused');

  await asked.goto((await link.textContent())!);
  await asked.getByText('Your caterers ask for loans.').waitFor();
  await fineAsIs(asked, 'invitation');
  await shot(asked, 'asked');
  await asked.getByRole('button', { name: 'Accept invitation' }).click();
  await asked.getByText('You are a member since').waitFor();

  // The new member reads, says that it was useful, follows and stops, and leaves again.
  await applicant.goto(slug);
  await applicant.getByText('You are a member since').waitFor();
  await applicant.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  const useful = applicant.getByRole('button', { name: /^Useful/ }).first();
  await useful.click();
  await applicant.getByRole('button', { name: /^Useful/, pressed: true }).waitFor();
  await applicant.getByRole('button', { name: 'Follow', exact: true }).click();
  await applicant.getByText('You follow this discussion').waitFor();
  await applicant.getByRole('button', { name: 'Stop following' }).click();
  await applicant.getByText('You do not follow this discussion.').waitFor();
  await fineAsIs(applicant, 'discussion of a new member');
  await shot(applicant, 'reading');
  await applicant.goto(`${slug}/about`);
  await applicant.getByRole('button', { name: 'Leave community' }).click();
  await dialog.getByRole('button', { name: 'Leave community' }).click();
  await applicant.getByText('You have left “Access to finance”.').waitFor();
  await shot(applicant, 'left');
  await applicant.goto(slug);
  await applicant.getByText('The discussions are for members').waitFor();

  await coordinator.goto(`${slug}/about`);
  await coordinator.getByRole('button', { name: 'Leave community' }).click();
  const leaving = coordinator.getByRole('dialog');
  await leaving.getByRole('button', { name: 'Leave community' }).click();
  await leaving.getByText('You are the last coordinator. Name another one first.').waitFor();
  await fineAsIs(coordinator, 'the last coordinator');
  await shot(coordinator, 'last');
  await leaving.getByRole('link', { name: 'To the members' }).click();
  await coordinator.getByRole('heading', { level: 1, name: 'Access to finance' }).waitFor();
  await coordinator
    .getByRole('button', { name: /Change the membership of/ })
    .first()
    .waitFor();
  for (const page of [applicant, coordinator, refused, asked]) await page.context().close();
}, 120_000);
