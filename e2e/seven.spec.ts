import { screenshot } from './browser';
import { fine } from './steps';
import type { Page } from 'playwright-core';
import { accept, agree, button, item, judge, press, putForward, sendReview, words } from './review-steps';
import { resultsIntoAction } from './seven-results';
import { dayAfter, isoDay, peers, people, recommendation, scope, secret, seen, Stage, title, type Who } from './seven-stage';

/* One case, whole: from the application of its host to the closed follow-up a year later, by seven people in seven browsers. Only the clock is moved. */
const stage = new Stage();
const { pages, at, step } = stage;
const needed = 'The books of two years, kept by somebody else.';
const visitDay = isoDay(dayAfter(30));
beforeAll(() => stage.open(), 300_000);
afterAll(() => stage.close());

step('seven people sign in', async () => {
  for (const who of Object.keys(people) as Who[]) await stage.enter(who);
});

step('the host applies', async () => {
  const { host } = pages;
  await host.goto('/reviews/apply');
  const round = host.getByLabel('In which round?');
  await round.selectOption((await round.getByRole('option', { name: /round 5/u }).getAttribute('value'))!);
  await button(host, 'Begin').click();
  await host.waitForURL('**/application');
  stage.caseId = new URL(host.url()).pathname.split('/')[2]!;
  await host
    .getByLabel('What is to be reviewed')
    .fill(
      'We lend small sums and send a coach along. We would like to know whether the coach or the money makes the difference, and for whom.',
    );
  await host.getByLabel('Question 1 to the peers').fill('What could we leave out without losing anybody?');
  for (const dimension of scope) await host.getByRole('group', { name: 'Dimensions in scope' }).getByLabel(dimension).check();
  await host.getByLabel('Visit from').fill(visitDay);
  await host.getByLabel(/^to\b/u).fill(visitDay);
  await button(host, 'Send the application').click();
  await host.getByText('The programme decides and writes to you.', { exact: false }).waitFor();
});

step('the programme manager names who runs the case, and takes it', async () => {
  const { manager } = pages;
  await manager.goto('/reviews');
  await manager.getByRole('link', { name: /Applications: EMEN round 5/u }).click();
  await manager.getByRole('link', { name: title }).click();
  const who = manager.getByLabel('Who runs the case');
  await who.selectOption((await who.locator('option', { hasText: people.facilitator.name }).getAttribute('value'))!);
  await button(manager, 'Name as facilitator').click();
  await manager.getByText('Facilitated by', { exact: false }).waitFor();
  await button(manager, 'Take the case').click();
  await manager.getByText(/^Taken /u).waitFor();
});

step('the host judges itself on the same questions', async () => {
  const { host } = pages;
  await host.goto(at('/self'));
  for (const n of scope.keys()) await judge(host, 'self', n, '3', 'Each loan comes with ten meetings, and we keep a note of every one');
  await host.getByText('3 of 3 ready').waitFor();
  await host.getByRole('link', { name: 'Check and send' }).click();
  await button(host, 'Send the self-assessment').click();
  await button(host.getByRole('dialog'), 'Send the self-assessment').click();
  await host.getByRole('heading', { level: 1, name: title }).waitFor();
});

step('the facilitator builds a panel and invites', async () => {
  const { facilitator: page } = pages;
  await page.goto(at('/panel'));
  await page
    .getByRole('heading', { name: 'Who could be asked' })
    .or(page.getByRole('heading', { level: 1, name: 'Panel' }))
    .first()
    .waitFor();
  const all = button(page, /^Show all/u);
  if (await all.count()) await all.click();
  for (const who of peers) {
    const { name } = people[who];
    await press(page, `Put ${name} on the shortlist`);
    await button(page, `Invite ${name}?`).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('As', { exact: true }).selectOption(who === 'lead' ? 'LEAD_PEER' : 'PEER');
    await button(dialog, 'Invite').click();
    await dialog.waitFor({ state: 'hidden' });
  }
});

step('the programme manager lets somebody observe', async () => {
  const { manager, observer } = pages;
  await manager.goto(at('/panel'));
  await button(manager, 'Name an observer').click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByLabel('Find a person').fill('Eilífsson');
  await dialog.getByLabel(people.observer.name).check();
  await fine(manager, 'naming an observer');
  await button(dialog, `Let ${people.observer.name} observe`).click();
  await button(manager, `${people.observer.name} observes no more`).waitFor();
  await observer.goto('/reviews');
  await observer.locator(`a[href="${at()}"]`).first().click();
  await observer.getByRole('heading', { level: 1, name: title }).waitFor();
});

step('two accept; one says what may stand between, and the facilitator rules', async () => {
  const { lead, peer, second, facilitator } = pages;
  for (const page of [lead, peer]) await accept(page, title);
  await second.goto(at('/invitation'));
  await second.getByLabel('Yes, or perhaps').check();
  await second.getByLabel('works together with the host').check();
  await second.getByLabel('What it is').fill('We were partners in one project that ended five years ago.');
  await button(second, 'Continue').click();
  await second.getByText('Waiting for the facilitator.').waitFor();
  await facilitator.goto(at());
  await facilitator.getByLabel('Your reason').fill('The project ended five years ago.');
  await press(facilitator, 'No conflict');
  await second.goto(at('/invitation'));
  await agree(second);
});

step('the dossier opens', async () => {
  const { facilitator } = pages;
  await facilitator.goto(at('/panel'));
  await facilitator.getByText('The panel is complete. The dossier can open.').waitFor();
  await facilitator.goto(at());
  await press(facilitator, 'Open the dossier to the peers');
});

step('three peers judge, each alone', async () => {
  const levels = { lead: '2', peer: '3', second: '4' } as const;
  for (const who of peers) {
    const page = pages[who];
    await page.goto(at('/form'));
    for (const n of scope.keys())
      await judge(
        page,
        'review',
        n,
        levels[who],
        `${secret}, says the ${who}`,
        levels[who] === '4' ? `Register of loans, part ${n + 1}` : undefined,
      );
    await page.getByRole('region', { name: 'Your review' }).getByText('3 of 3 ready').waitFor();
    await sendReview(page, stage.caseId);
    await page.goto(at('/team'));
    await page.getByRole('heading', { level: 2, name: 'Your review' }).waitFor();
    expect(await page.locator('details h2').allInnerTexts()).toEqual(['Your review']);
  }
});

step('the team puts an agenda forward, and the host agrees', async () => {
  const { lead, host } = pages;
  await lead.goto(at('/visit'));
  await putForward(lead, { title: 'What a coach does in ten meetings', day: visitDay, from: '09:00', until: '10:30', dimensions: scope });
  await putForward(lead, {
    title: 'First impressions for the host',
    day: visitDay,
    from: '15:00',
    until: '16:00',
    kind: 'feedback to the host',
  });
  await host.goto(at());
  await host.getByRole('link', { name: 'Open the agenda' }).click();
  for (const name of ['What a coach does in ten meetings', 'First impressions for the host']) {
    await button(item(host, name), 'Agree').click();
    await item(host, name).getByText('agreed', { exact: true }).waitFor();
  }
});

step('the facilitator closes the independent phase; the peers read each other, host and observer read nobody', async () => {
  const { facilitator, peer, host, observer } = pages;
  await facilitator.goto(at());
  await button(facilitator, 'Close the phase').click();
  await press(facilitator.getByRole('dialog'), 'Close the phase');
  await peer.goto(at('/team'));
  await peer.getByRole('heading', { name: 'How the scores lie' }).waitFor();
  for (const page of [host, observer])
    for (const rest of ['', '/team', '/visit', '/report']) {
      const answer = await page.goto(at(rest));
      await page.waitForLoadState('networkidle');
      expect(`${rest} ${await page.content()} ${await answer!.text()}`).not.toContain(secret);
    }
});

step('the day of the visit: what was seen, and the feedback', async () => {
  await stage.moveTo(30);
  const { lead, facilitator } = pages;
  await lead.goto(at('/visit'));
  await button(lead, 'Write something down').click();
  await lead.getByLabel('Kind').last().selectOption({ label: 'observation' });
  await lead.getByLabel('In one sentence').fill(seen);
  await lead.getByLabel('Source').fill('Two meetings in the loan office');
  await lead.getByLabel('Dimension').selectOption({ label: scope[2] });
  await lead.getByLabel('checked', { exact: true }).check();
  await lead.getByLabel('The host may read it with the report').check();
  await button(lead, 'Save the entry').click();
  await lead.getByRole('heading', { name: seen }).waitFor();
  await button(item(lead, 'First impressions for the host'), 'It took place').click();
  await item(lead, 'First impressions for the host').getByText('took place', { exact: true }).waitFor();
  await facilitator.goto(at());
  await press(facilitator, 'Begin the report');
});

step('two write at one section at once: each sees the other there, and what both wrote stands in it', async () => {
  const { lead, peer } = pages;
  const summary = (page: Page) =>
    page
      .getByRole('region')
      .filter({ has: page.getByLabel('Text') })
      .first();
  const write = async (page: Page, ...paragraphs: string[]) => summary(page).getByLabel('Text').fill(paragraphs.join('\n\n'));
  const saved = (page: Page) =>
    summary(page)
      .getByText(/^Saved /u)
      .waitFor();
  await lead.goto(at('/report'));
  await write(lead, 'The loan comes with a coach.', 'It is small.');
  await saved(lead);
  await peer.goto(at('/report'));
  await summary(peer).getByText(`${people.lead.name} is writing here.`).waitFor();
  await write(lead, 'The loan comes with a coach, for ten meetings.', 'It is small.');
  await stage.stored(`select 1 from report_section where body like '%for ten meetings%'`);
  await write(peer, 'The loan comes with a coach.', 'It is small.', 'Nobody was refused.');
  await summary(peer).getByText('What somebody else wrote here meanwhile was added.').waitFor();
  await saved(peer);
  expect(await summary(peer).getByLabel('Text').inputValue()).toBe(
    'The loan comes with a coach, for ten meetings.\n\nIt is small.\n\nNobody was refused.',
  );
  await fine(peer, 'two at one section');
});

step('the team writes one report, and everybody signs the same words', async () => {
  const { lead } = pages;
  await lead.goto(at('/report'));
  await lead.getByLabel('Text').first().waitFor();
  for (const section of await lead
    .getByRole('region')
    .filter({ has: lead.getByLabel('Text') })
    .all()) {
    await section.getByLabel('Text').fill(words('The team read the dossier and was there for a day'));
    if (await section.getByLabel('Agreed score').count()) await section.getByLabel('Agreed score').selectOption('3');
    if (await section.getByRole('heading', { name: scope[1], exact: true }).count()) {
      await section.getByLabel('Agreed score').selectOption('IE');
      await section.getByLabel(/^What evidence a score would need/u).fill(needed);
    }
    await section.getByText(/^Saved /u).waitFor();
  }
  await button(lead, 'Add a recommendation').click();
  await lead.getByLabel('Recommendation', { exact: true }).fill(recommendation);
  await lead.getByRole('group', { name: 'For which dimensions?' }).getByLabel(scope[0]).check();
  await lead
    .getByRole('group', { name: /With which evidence/u })
    .getByLabel(seen)
    .check();
  await fine(lead, 'desk of the report');
  await button(lead, 'Save the recommendation').click();
  await lead.getByText('R1', { exact: true }).waitFor();
  // Two at one recommendation: what the second one typed survives a reload, and does not overwrite what the first one saved meanwhile.
  const { peer } = pages;
  const box = (page: Page) => page.getByLabel('Recommendation', { exact: true });
  await peer.goto(at('/report'));
  await button(peer, 'Change R1').click();
  await box(peer).fill(`${recommendation} In their language.`);
  await button(lead, 'Change R1').click();
  await box(lead).fill(`${recommendation} By telephone.`);
  await button(lead, 'Save the recommendation').click();
  await box(lead).waitFor({ state: 'detached' });
  await peer.reload();
  expect(await box(peer).inputValue()).toBe(`${recommendation} In their language.`);
  await button(peer, 'Save the recommendation').click();
  const between = peer.getByRole('region', { name: 'Somebody saved in between' });
  await between.getByText('By telephone.').first().waitFor();
  await fine(peer, 'two at one recommendation');
  await screenshot(peer, '.data/pictures/seven-two-recommendations.png', true);
  await between.getByLabel('Write it new').fill(`${recommendation} By telephone, in their language.`);
  await button(peer, 'Save this text').click();
  await box(peer).waitFor({ state: 'detached' });
  await stage.stored(`select 1 from recommendation where text like '%By telephone, in their language.'`);
  await lead.goto(at('/report'));
  await press(lead, 'Ask for signatures');
  // Words that change under a reader's eyes are not signed unseen: the signer is shown what changed.
  await peer.goto(at('/report'));
  await button(peer, 'Sign these words').waitFor();
  await lead.goto(at('/report'));
  await button(lead, 'Go on writing').click();
  const summary = lead.getByRole('region', { name: 'Summary' });
  await summary.getByRole('link', { name: 'Talk about it' }).waitFor();
  await summary.getByLabel('Text').fill(words('The team was there for two days'));
  await summary.getByText(/^Saved /u).waitFor();
  await press(lead, 'Ask for signatures');
  await button(lead, 'Sign these words').waitFor();
  await button(peer, 'Sign these words').click();
  const changed = peer.getByRole('alert').filter({ hasText: 'The report has changed since you read it. You have not signed.' });
  await changed.getByText('Summary', { exact: true }).waitFor();
  expect(await changed.locator('ins').allTextContents()).toContain('two');
  await fine(peer, 'a signature that came too late');
  await screenshot(peer, '.data/pictures/seven-stale.png', true);
  await stage.sign();
  await lead.goto(at('/report'));
  await lead.getByText('3 of 3 have signed.').waitFor();
  await press(lead, 'Give it to the host');
  const { host } = pages;
  await host.goto(at('/report'));
  await host.getByText(needed).waitFor();
  await fine(host, 'a report without a score');
  await screenshot(host, '.data/pictures/seven-needed.png', true);
});

resultsIntoAction(stage);
