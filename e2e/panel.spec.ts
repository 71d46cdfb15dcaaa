import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { launchBrowser, screenshot } from './browser';
import { fine, openAs } from './steps';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser?.close());

const title = 'Start-up mobility with accelerator';

describe('building a panel', () => {
  const width = 390;
  let app: App;
  let chair: Page;
  const row = (name: string) => chair.getByRole('listitem').filter({ hasText: name });
  beforeAll(async () => {
    app = await openApp();
    chair = await openAs(app, browser, 'Jonas Brekkestad', { width });
  }, 300_000);
  afterAll(async () => {
    await chair?.context().close();
    await app?.stop();
  });

  it('shows who is on it, who waits and why, and what is lacking', async () => {
    await chair.goto('/reviews');
    await chair.getByRole('link', { name: title }).first().click();
    await chair.getByRole('link', { name: 'Build the panel' }).first().click();
    await chair.getByRole('heading', { level: 1, name: 'Panel' }).waitFor();
    await row('Agnieszka Dobrogniew-Le').getByText('cleared', { exact: true }).waitFor();
    await chair.getByText('Exactly one lead peer who accepted').waitFor();
    expect(await row('Leyla Çelikkanat').getByRole('button', { name: 'Invite' }).count()).toBe(0);
    await fine(chair, 'panel');
    await screenshot(chair, `.data/pictures/panel-${width}.png`);
  });

  it('lets a conflict that was found be ruled on before anybody is asked', async () => {
    await row('Leyla Çelikkanat').getByRole('link', { name: 'Decide' }).click();
    await chair.getByRole('heading', { name: 'Conflicts of interest' }).waitFor();
    await chair.getByLabel('Your reason').fill('The project ended before the round began.');
    await chair.getByRole('button', { name: 'No conflict' }).click();
    await chair.getByText('no conflict', { exact: true }).waitFor();
    await chair.getByRole('link', { name: 'Build the panel' }).first().click();
    await row('Leyla Çelikkanat').getByText('cleared', { exact: true }).waitFor();
  });

  it('invites, and who declines may be asked again after a while', async () => {
    await row('Agnieszka Dobrogniew-Le').getByRole('button', { name: 'Invite' }).click();
    const dialog = chair.getByRole('dialog');
    await fine(chair, 'inviting from the shortlist');
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row('Agnieszka Dobrogniew-Le').getByText('invited', { exact: true }).waitFor();

    const asked = await openAs(app, browser, 'Agnieszka Dobrogniew-Le', { width });
    await asked.goto('/reviews');
    await asked.getByRole('link', { name: title }).first().click();
    await asked.getByRole('button', { name: 'Decline' }).click();
    const why = asked.getByRole('dialog');
    await why.getByLabel('no time').check();
    await why.getByLabel('Ask me again').selectOption({ label: 'in six months' });
    await fine(asked, 'declining');
    await why.getByRole('button', { name: 'Decline' }).click();
    await asked.waitForURL('**/reviews');
    await asked.context().close();
  });

  it('asks the next who may be asked, by itself', async () => {
    await chair.reload();
    // The second of the shortlist has as many cases as she wants, so the third is asked.
    await row('Leyla Çelikkanat').getByText('invited', { exact: true }).waitFor();
    await row('Danijela Šarić-Đorđević').getByText('cleared', { exact: true }).waitFor();
    await row('Agnieszka Dobrogniew-Le').getByText('ask again after').waitFor();
    await fine(chair, 'panel after a vacancy');
  });

  it('a team that has become too small is told what to do; a draft of one who left is deleted; a review that was taken out is read by whoever manages', async () => {
    const [row] = await app.query<{ id: string; chair: string; manager: string; draft: string; sent: string }>(`
      select c.id, f."displayName" chair, (select p."displayName" from role_grant g join person p on p.id = g."personId" where g."scopeId" = c."programmeId" and g.role = 'PROGRAMME_MANAGER' and g."revokedAt" is null limit 1) manager,
          w.draft, w.sent
        from peer_review_case c join person f on f.id = c."facilitatorId" cross join lateral (
          select min(p."displayName") filter (where r.state = 'DRAFT' and a.role = 'PEER' and exists (select from review_answer w where w."reviewId" = r.id)) draft, min(p."displayName") filter (where r.state = 'SUBMITTED') sent from review r join vault.review_identity i on i."reviewId" = r.id
            join person p on p.id = i."personId" join assignment a on a."caseId" = c.id and a."personId" = p.id and a.state = 'ACCEPTED' where r."caseId" = c.id) w
        where c.state = 'DESK_REVIEW' and w.draft is not null and w.sent is not null order by c.id limit 1`);
    const at = `/reviews/${row!.id}`;
    const leaver = await openAs(app, browser, row!.draft, { width: 1280 });
    // A reader elsewhere has the last moment on the clock of the case and on the own.
    await app.query(`update person set "timeZone" = 'Pacific/Auckland' where "displayName" = $1`, [row!.draft]);
    await leaver.goto(at);
    const due = leaver
      .locator('main p', { has: leaver.locator('time') })
      .filter({ hasText: 'where you are' })
      .first();
    await due.waitFor();
    const [there, here] = (await due.innerText()).match(/\d{1,2}:\d\d/g)!;
    expect(there).not.toBe(here);
    await leaver.getByRole('button', { name: 'Leave the panel' }).click();
    await leaver.getByRole('dialog').getByRole('button', { name: 'Leave the panel' }).click();
    await leaver.waitForURL('**/reviews');
    await leaver.getByRole('button', { name: /^Delete your draft of/ }).click();
    const sure = leaver.getByRole('dialog');
    await sure.getByText('Nobody else could read them').waitFor();
    await fine(leaver, 'deleting a sealed draft');
    await screenshot(leaver, '.data/pictures/sealed-draft-1280.png');
    await sure.getByRole('button', { name: 'Delete draft' }).click();
    await leaver.getByText('Your draft is deleted').waitFor();
    expect(await leaver.getByRole('button', { name: /^Delete your draft of/ }).count()).toBe(0);
    await leaver.context().close();

    const runs = await openAs(app, browser, row!.chair, { width, scheme: 'dark' });
    await runs.goto(`${at}/panel`);
    await runs.getByRole('listitem').filter({ hasText: row!.sent }).getByRole('button', { name: /off/i }).click();
    await runs.getByLabel('What happened').fill('Could not be reached for a month.');
    await runs.getByRole('dialog').getByRole('button', { name: 'Take off' }).click();
    await runs.getByRole('button', { name: 'Decide on it' }).click();
    await runs.getByRole('dialog').getByLabel('Reason').fill('Written about another year than the one in question.');
    await runs.getByRole('button', { name: 'Take it out' }).click();
    await runs.getByText('whoever manages the programme can let fewer peers be enough').waitFor();
    await fine(runs, 'a panel that is too small');
    await screenshot(runs, `.data/pictures/panel-small-${width}.png`, true);
    await runs.goto(at);
    await runs.getByRole('button', { name: /^Close the phase/ }).click();
    await runs.getByRole('dialog').getByRole('button', { name: 'Close the phase' }).click();
    await runs.getByText('let fewer be enough').waitFor();
    await screenshot(runs, `.data/pictures/panel-quorum-${width}.png`);

    const manager = await openAs(app, browser, row!.manager, { width, scheme: 'dark' });
    await manager.goto(`${at}/panel`);
    await manager.getByRole('button', { name: 'Let fewer be enough' }).click();
    await manager.getByRole('dialog').getByLabel('Fewest peers').selectOption({ label: '2 peers' });
    await manager.getByRole('dialog').getByLabel('Reason').fill('Two have left and nobody else speaks the language.');
    await fine(manager, 'letting fewer be enough');
    await manager.getByRole('button', { name: 'Set the number' }).click();
    await manager.getByText('2 peers are enough here').waitFor();
    await manager.goto(at);
    await manager.getByRole('link', { name: 'Reviews that do not count' }).click();
    await manager.getByText('Written about another year than the one in question.').waitFor();
    await fine(manager, 'reviews that do not count');
    await screenshot(manager, `.data/pictures/voided-${width}.png`, true);
    expect(await manager.content()).not.toContain(row!.sent);
    await manager.context().close();
    await runs.context().close();
  }, 120_000);
});
