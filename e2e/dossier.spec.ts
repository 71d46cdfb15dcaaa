import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs, until } from './steps';

/* The host corrects its dossier while its peers read it: nothing changes under their hands, each sees what changed, and the facilitator decides on which the round rests. */
describe('a dossier that changes after the start', () => {
  const width = 390;
  let app: App;
  let browser: Browser;
  let caseId = '';
  const pages = {} as Record<'host' | 'facilitator' | 'peer', Page>;
  const words = 'Since August a second evening is held in the library, with a teacher who speaks Tigrinya.';
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp();
    const [row] = await app.query<{ id: string; host: string; facilitator: string; peer: string }>(`
      select c.id, h."displayName" host, f."displayName" facilitator, p."displayName" peer from peer_review_case c join person h on h.id = c."hostLeadId" join person f on f.id = c."facilitatorId"
        join review r on r."caseId" = c.id and r.state = 'SUBMITTED' join person p on p.id = (select i."personId" from vault.review_identity i where i."reviewId" = r.id) where c.state = 'DESK_REVIEW' order by p."displayName" limit 1`);
    caseId = row!.id;
    for (const who of ['host', 'facilitator', 'peer'] as const) pages[who] = await openAs(app, browser, row![who], { width });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  const last = (page: Page) => page.getByRole('heading', { level: 2, name: /^Changed / });

  it('the host writes on; a reload loses nothing, and what is lacking is said', async () => {
    const { host } = pages;
    await host.goto(`/reviews/${caseId}`);
    await host.getByRole('link', { name: /^Dossier, version of/ }).click();
    await host.getByRole('button', { name: 'Change the dossier' }).click();
    const summary = host.getByLabel('Summary');
    const before = await summary.inputValue();
    await summary.fill(`${before} ${words}`);
    await host.reload();
    expect(await host.getByLabel('Summary').inputValue()).toBe(`${before} ${words}`);
    await host.getByText('Say what changed first.').first().waitFor();
    await host.getByRole('button', { name: 'Add a row: Figures' }).click();
    const figure = host.getByRole('group', { name: 'Figures' }).getByRole('group').last();
    await figure.getByLabel('Figure', { exact: true }).fill('14');
    await figure.getByLabel('What it counts').fill('people at the second evening');
    await figure.getByLabel('Source').fill('list of September');
    await fine(host, 'changing a dossier');
    await screenshot(host, `.data/pictures/dossier-change.png`, true);
    await host.getByLabel('What changed, in a sentence').fill('A second evening has begun.');
    await host.getByRole('button', { name: 'Give the changed dossier' }).click();
    await last(host).waitFor();
  });

  it('a peer remarks on selected words, by mouse and by keyboard, and keeps the remark for herself', async () => {
    const { peer } = pages;
    await peer.goto(`/reviews/${caseId}`);
    await peer.getByRole('link', { name: 'Remarks on the dossier' }).click();
    await peer.getByRole('heading', { level: 1, name: 'Remarks on the dossier' }).waitFor();
    await peer.evaluate(() => {
      const text = document.querySelector('[data-passage="summary:0"]')!.firstChild!;
      document.getSelection()!.setBaseAndExtent(text, 0, text, 24);
    });
    await peer.getByRole('button', { name: 'Remark on the selected words of paragraph 1' }).click();
    const passage = peer.getByLabel('Passage');
    expect((await passage.inputValue()).length).toBeLessThan(25);
    await peer.getByLabel('Your remark').fill('Ask the kettlewright.');
    await fine(peer, 'remarking on a passage');
    await peer.getByRole('button', { name: 'Keep it for me' }).click();
    const remark = peer.getByRole('listitem').filter({ hasText: 'kettlewright' });
    await remark.getByText('only you read this').waitFor();
    // By keyboard: a whole paragraph, made shorter by hand; words that nobody wrote are refused and the remark stays.
    await peer.getByRole('button', { name: 'Remark on paragraph 1' }).first().press('Enter');
    const whole = await passage.inputValue();
    await passage.fill('Words that nobody wrote.');
    await peer.getByLabel('Your remark').fill('And this.');
    await peer.getByRole('button', { name: 'Keep it for me' }).press('Enter');
    await peer.getByText('These words do not stand in this part of the dossier.').first().waitFor();
    await passage.fill(whole.slice(0, 30).trim());
    expect(await peer.getByLabel('Your remark').inputValue()).toBe('And this.');
    await peer.getByRole('button', { name: 'Keep it for me' }).press('Enter');
    await peer.getByRole('listitem').filter({ hasText: 'And this.' }).waitFor();
    await fine(peer, 'remarks on a dossier');
    await screenshot(peer, `.data/pictures/remarks-${width}.png`, true);
    await pages.facilitator.goto(`/reviews/${caseId}/remarks`);
    await pages.facilitator.getByRole('heading', { level: 1, name: 'Remarks on the dossier' }).waitFor();
    expect(await pages.facilitator.content()).not.toContain('kettlewright');
  });

  it('a peer still reads the one that the round began with, and is shown what changed', async () => {
    const { peer } = pages;
    await peer.goto(`/reviews/${caseId}/form`);
    await peer.getByRole('tab', { name: 'Dossier' }).click();
    await peer.getByRole('link', { name: /^The host changed its dossier/ }).waitFor();
    expect(await peer.getByText(words).count()).toBe(0);
    await peer.getByRole('link', { name: /^The host changed its dossier/ }).click();
    await peer.getByText('A second evening has begun.').waitFor();
    await peer.locator('ins').filter({ hasText: 'Tigrinya' }).waitFor();
    await peer.locator('ins').filter({ hasText: 'people at the second evening (list of September)' }).waitFor();
    await peer.getByText('The reviews rest on number 1; number 2 is newer').waitFor();
    expect(await peer.getByRole('button', { name: /^Let the round rest/ }).count()).toBe(0);
    await fine(peer, 'what changed in a dossier');
    await screenshot(peer, `.data/pictures/dossier-changed.png`, true);
  });

  it('the facilitator lets the round rest on it only while nobody has sent', async () => {
    const { facilitator, peer } = pages;
    await facilitator.goto(`/reviews/${caseId}/dossier`);
    await facilitator.getByText('If the change is so great', { exact: false }).waitFor();
    expect(await facilitator.getByRole('button', { name: /^Let the round rest/ }).count()).toBe(0);
    await app.query(`update review set state = 'DRAFT', "submittedAt" = null where "caseId" = $1`, [caseId]);
    await facilitator.goto(`/reviews/${caseId}/dossier`);
    await facilitator.getByRole('button', { name: 'Let the round rest on number 2' }).click();
    await facilitator.getByText('the round rests on it').waitFor();
    await peer.goto(`/reviews/${caseId}/form`);
    await peer.getByRole('tab', { name: 'Dossier' }).click();
    await peer.getByText(words).waitFor();
  });

  it('or opens a new round on it: a peer goes on from what she had written, until a date that can be moved', async () => {
    const { facilitator, peer } = pages;
    await app.query(
      `update review_round n set "snapshotId" = s.id from practice_snapshot s where s."caseId" = n."caseId" and s.seq = 1 and n."caseId" = $1 returning n.id`,
      [caseId],
    );
    // On a train: what is typed reaches the API only when the round has gone by.
    await peer.goto(`/reviews/${caseId}/form`);
    const typed = 'Two evenings reach those who work by day, as the list of September shows.';
    const box = peer.getByLabel('Strengths', { exact: false }).first();
    await box.waitFor();
    await peer.context().setOffline(true);
    await box.fill(typed);
    await peer.getByText('kept on this device', { exact: false }).first().waitFor();
    await facilitator.goto(`/reviews/${caseId}/dossier`);
    await facilitator.getByRole('button', { name: 'Open a new round' }).click();
    const dialog = facilitator.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Open a new round' }).click();
    await dialog.locator('[aria-invalid=true]').waitFor();
    await dialog.getByLabel('Why').fill('The second evening is half of what there is now.');
    await fine(facilitator, 'opening a new round');
    await screenshot(facilitator, `.data/pictures/round-new-${width}.png`);
    await dialog.getByRole('button', { name: 'Open a new round' }).click();
    await facilitator.getByText('the round rests on it').waitFor();
    await facilitator.goto(`/reviews/${caseId}`);
    await facilitator.getByText('A new round began on the changed dossier').waitFor();
    await facilitator.getByRole('button', { name: 'Move a date' }).click();
    await facilitator.getByLabel(/^New day and hour/).fill('2031-03-03T09:30');
    await fine(facilitator, 'moving a date');
    await screenshot(facilitator, `.data/pictures/date-move-${width}.png`);
    await facilitator.getByRole('button', { name: 'Move it' }).click();
    await facilitator.locator('time[datetime^="2031-03-03"]').first().waitFor();
    await peer.context().setOffline(false);
    const arrived = await until(() =>
      app.query(
        `select 1 from review_answer a join review r on r.id = a."reviewId" join review_round n on n.id = r."roundId" and n.number = 2 where r."caseId" = $1 and a.strengths = $2`,
        [caseId, typed],
      ),
    );
    expect(arrived).toHaveLength(1);
    expect(await box.inputValue()).toBe(typed);
    await peer.getByRole('tab', { name: 'Dossier' }).click();
    await peer.getByText(words).waitFor();
    const [kept] = await app.query<{ n: number }>(
      `select count(*)::int n from review_answer a join review r on r.id = a."reviewId" join review_round n on n.id = r."roundId" and n.number = 2 where r."caseId" = $1 and a.strengths <> ''`,
      [caseId],
    );
    expect(kept!.n).toBeGreaterThan(0);
  });

  it('the host reads who has read it, by name those whom it knows', async () => {
    const { host } = pages;
    await host.goto(`/reviews/${caseId}`);
    const readers = host.locator('section').filter({ hasText: 'Who has read the dossier' }).last();
    await readers.getByRole('listitem').filter({ hasText: 'read the dossier facilitator' }).first().waitFor();
    await fine(host, 'who has read the dossier');
    // A colleague takes part, and no more.
    const [colleague] = await app.query<{ name: string }>(
      `with c as (select "hostOrgId" id from peer_review_case where id = $1), p as (select p.id, p."displayName" name from person p where p.status = 'ACTIVE'
          and not exists (select from assignment a where a."personId" = p.id and a."caseId" = $1) and not exists (select from role_grant g where g."personId" = p.id and g."scopeType" in ('CASE','PROGRAMME')) order by p.id limit 1),
        made as (insert into affiliation (id, "createdAt", "updatedAt", version, "personId", "organisationId", function, "startsOn", state, "isManager")
          select gen_random_uuid(), now(), now(), 1, p.id, c.id, 'Adviser', '2020-01-01', 'CONFIRMED', false from p, c)
      select name from p`,
      [caseId],
    );
    await host.getByRole('button', { name: 'Add a colleague' }).click();
    const dialog = host.getByRole('dialog');
    await dialog.getByLabel('Who?').selectOption({ label: colleague!.name });
    await fine(host, 'adding a colleague');
    await screenshot(host, `.data/pictures/host-colleague-${width}.png`);
    await dialog.getByRole('button', { name: 'Let them take part' }).click();
    await host.getByRole('button', { name: `${colleague!.name} takes part no more` }).click();
    await host.getByText(`${colleague!.name} takes part for the host no more`).waitFor();
    await screenshot(host, `.data/pictures/dossier-accesses-${width}.png`, true);
  });
});
