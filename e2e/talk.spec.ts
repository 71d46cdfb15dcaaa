import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser?.close());

const people = { lead: 'Kofi Boateng-Ruiz de Arana', peer: 'Leyla Çelikkanat', host: 'Katharina Weißgerber-Özdemir' } as const;
const title = 'Micro-loan with a coach';
const words = 'The kettlewright figure belongs into finance, not into evidence.';

/* What a team says among itself: who reads it stands at the button, what is new is marked, what was changed stays to be read; the host finds nothing. */
describe('the talk of a team', () => {
  const width = 390;
  let app: App;
  const pages = {} as Record<keyof typeof people, Page>;
  let caseId = '';
  const at = (rest = '') => `/reviews/${caseId}${rest}`;
  beforeAll(async () => {
    app = await openApp();
    for (const who of ['lead', 'peer', 'host'] as const) pages[who] = await openAs(app, browser, people[who], { width });
    const [row] = await app.query<{ id: string }>(`select id from peer_review_case where title = $1 and state = 'VISIT'`, [title]);
    caseId = row!.id;
  }, 300_000);
  afterAll(async () => {
    for (const page of Object.values(pages)) await page.context().close();
    await app?.stop();
  });

  it('a peer writes about a dimension, and sees who will read it', async () => {
    const { peer } = pages;
    await peer.goto(at());
    await peer.getByRole('link', { name: /^Talk, \d+ new$/ }).click();
    await peer.getByRole('heading', { level: 1, name: 'The team’s talk' }).waitFor();
    await fine(peer, 'talk');
    await screenshot(peer, `.data/pictures/talk-${width}.png`, true);
    await peer.getByRole('button', { name: 'Write: Access to finance' }).click();
    await peer
      .getByText(/^Read by .+, .+ and .+\. The host never reads it\.$/)
      .last()
      .waitFor();
    await peer.getByLabel('Your words').fill(words);
    // The page may have its data long before it knows who reads it.
    await peer.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"operationName":"Viewer"')) await peer.waitForTimeout(1500);
      await route.continue();
    });
    await peer.reload();
    expect(await peer.getByLabel('Your words').inputValue()).toBe(words);
    await peer.unroute('**/graphql');
    await fine(peer, 'writing to the team');
    await peer.getByRole('button', { name: 'Send to the team' }).click();
    await peer.getByRole('listitem').filter({ hasText: words }).waitFor();
    await peer.getByRole('button', { name: 'Write: Access to finance' }).waitFor();
  });

  it('the others find it marked as new once, and what it said before it was changed', async () => {
    const { lead, peer } = pages;
    await lead.goto(at('/talk'));
    const post = (page: Page) => page.getByRole('listitem').filter({ hasText: 'kettlewright' });
    await post(lead).getByText('new', { exact: true }).waitFor();
    await fine(lead, 'talk with something new');
    await lead.goto(at());
    await lead.getByRole('link', { name: /^Talk/ }).waitFor();
    await post(peer).getByRole('button', { name: 'Change' }).click();
    await peer.getByLabel('Your words').fill('The kettlewright figure belongs into both.');
    await peer.getByRole('button', { name: 'Save the change' }).click();
    await post(peer)
      .getByText(/^changed /)
      .waitFor();
    await lead.goto(at('/talk'));
    await post(lead)
      .getByText(/^changed /)
      .click();
    await post(lead).getByText(words).waitFor();
    await fine(lead, 'earlier words of a post');
  });

  it('to the host as well: who will read it stands at the button, and the host reads the team as one', async () => {
    const { peer, host } = pages;
    await peer.goto(at('/talk?to=TEAM_AND_HOST'));
    await peer.getByRole('heading', { level: 1, name: 'Team and host' }).waitFor();
    await peer.getByRole('button', { name: 'Write: In general' }).click();
    await peer
      .getByText(/^Read by .+ of the host\.$/)
      .last()
      .waitFor();
    await fine(peer, 'writing to the host');
    await screenshot(peer, `.data/pictures/talk-host-${width}.png`, true);
    await peer.getByLabel('Your words').fill('May we see the waiting list?');
    await peer.getByRole('button', { name: 'Send to team and host' }).click();
    await peer.getByRole('listitem').filter({ hasText: 'waiting list' }).getByText('to the host: the team').waitFor();
    await host.goto(at());
    await host.getByRole('link', { name: /^Talk, \d+ new$/ }).click();
    await host.getByRole('heading', { level: 1, name: 'Team and host' }).waitFor();
    const post = host.getByRole('listitem').filter({ hasText: 'waiting list' });
    await post.getByText('The team', { exact: true }).waitFor();
    expect(await host.content()).not.toContain(people.peer);
    await fine(host, 'what the team said to the host');
    await screenshot(host, `.data/pictures/talk-of-host-${width}.png`, true);
    await host.getByRole('link', { name: 'The host alone' }).click();
    await host.getByRole('heading', { level: 1, name: 'The host alone' }).waitFor();
    await fine(host, 'the host alone');
  });

  it('about what was seen: from the entry to the talk and into the thread of its dimension', async () => {
    const { lead } = pages;
    await lead.goto(at('/visit'));
    const entry = lead.getByRole('listitem').filter({ has: lead.getByRole('link', { name: 'Talk about it with the team' }) });
    const seen = await entry.first().getByRole('heading', { level: 4 }).textContent();
    await entry.first().getByRole('link', { name: 'Talk about it with the team' }).click();
    const about = lead.getByRole('region', { name: seen! });
    await about.getByLabel('Your words').fill('Is one voice enough for this? Ask the cashier.');
    await fine(lead, 'talk about what was seen');
    await screenshot(lead, `.data/pictures/talk-about-${width}.png`);
    await about.getByRole('button', { name: 'Send to the team' }).click();
    const post = lead.getByRole('listitem').filter({ hasText: 'Ask the cashier.' });
    await post.getByText(`About what was seen: ${seen}`).waitFor();
    await about.waitFor({ state: 'detached' });
  });

  it('the host finds nothing of what the team says among itself', async () => {
    const { host } = pages;
    for (const rest of ['', '/visit', '/talk', '/talk?to=TEAM']) {
      const answer = await host.goto(at(rest));
      await host.waitForLoadState('networkidle');
      expect(`${await host.content()} ${await answer!.text()}`).not.toMatch(/kettlewright|team’s talk/);
    }
    await host.getByRole('heading', { level: 1, name: 'This page is not here' }).waitFor();
  });

  it('who leaves takes the own words, and finds the case no more', async () => {
    const { peer } = pages;
    await peer.goto(at());
    await peer.getByRole('button', { name: 'Leave the panel' }).click();
    const dialog = peer.getByRole('dialog');
    await fine(peer, 'leaving a panel');
    await dialog.getByRole('button', { name: 'Leave the panel' }).click();
    await peer.waitForURL('**/reviews');
    const [file] = await Promise.all([
      peer.waitForEvent('download'),
      peer.getByRole('link', { name: `Your own words as JSON: ${title}` }).click(),
    ]);
    const own = readFileSync(await file.path(), 'utf8');
    expect(own).toContain('The kettlewright figure belongs into both.');
    expect(own).not.toContain('Ask the cashier.');
    await fine(peer, 'reviews that were left');
    await peer.goto(at());
    await peer.getByRole('heading', { level: 1, name: 'This page is not here' }).waitFor();
  });
});
