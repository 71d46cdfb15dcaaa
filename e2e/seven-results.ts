import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { screenshot } from './browser';
import { button, press, words } from './review-steps';
import { people, recommendation, secret, title, type Stage } from './seven-stage';
import { fine } from './steps';

const correction = 'There were twelve meetings in the last year';
const action = 'A short talk with everybody who leaves';
const learned = 'A coach who opens the cash book first is asked again; money without one is not. Ask those who leave, soon.';

/** Fills in a box; the words are there after the page has been loaded again. */
async function typed(page: Page, box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await page.reload();
  await box.waitFor();
  expect(await box.inputValue()).toBe(text);
}

/** From the report in the hands of the host to the certificate: comments, final edition, answers, plan, three looks back, end. */
export function resultsIntoAction(stage: Stage): void {
  const { pages, at, step } = stage;

  step('the host finds a wrong fact; the team corrects it and signs again', async () => {
    const { host, lead } = pages;
    await host.goto(at('/report'));
    await host.getByText(recommendation).first().waitFor();
    await fine(host, 'report for the host');
    await host.getByLabel('A fact is wrong').check();
    await typed(host, host.getByLabel('Your comment'), 'The ten meetings were twelve in the last year.');
    expect(await host.getByLabel('A fact is wrong').isChecked()).toBe(true);
    await button(host, 'Send the comment').click();
    await press(host, 'We have no more comments');
    await lead.goto(at('/report'));
    await lead.getByLabel('Your answer').fill('We have seen the list: twelve it is.');
    await press(lead, 'Accept');
    await press(lead, 'Take it back and correct it');
    const first = lead
      .getByRole('region')
      .filter({ has: lead.getByLabel('Text') })
      .first();
    await first.getByLabel('Text').fill(words(correction));
    await first.getByText(/^Saved /u).waitFor();
    await press(lead, 'Ask for signatures');
    await stage.sign();
    await lead.goto(at('/report'));
    await press(lead, 'Give it to the host');
  });

  step('the report is final', async () => {
    const { host, lead } = pages;
    await host.goto(at('/report'));
    await host.getByText(correction, { exact: false }).first().waitFor();
    await press(host, 'We have no more comments');
    await lead.goto(at('/report'));
    await press(lead, 'Make it final');
    await host.goto(at('/report'));
    await host.getByText('Edition 1', { exact: false }).first().waitFor();
    for (const rest of ['', '/report', '/team', '/form', '/check']) {
      const answer = await host.goto(at(rest));
      await host.waitForLoadState('networkidle');
      expect(`${rest} ${await host.content()} ${await answer!.text()}`).not.toContain(secret);
    }
  });

  step('facilitator and host say what the reviewing was like', async () => {
    const { host, facilitator } = pages;
    await host.goto(at('/feedback'));
    await host.getByLabel('one can act on it').check();
    await host.getByLabel('All in all').selectOption('5');
    await press(host, 'Give this feedback');
    await host.getByText('Saved', { exact: true }).waitFor();
    expect(await host.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['The report']);
    await facilitator.goto(at('/feedback'));
    const ofLead = facilitator.getByRole('region', { name: people.lead.name });
    await ofLead.getByLabel('specific').check();
    await button(ofLead, 'Give this feedback').click();
    await ofLead.getByText('Saved', { exact: true }).waitFor();
    await fine(facilitator, 'feedback on the reviewing');
    await screenshot(facilitator, '.data/pictures/seven-feedback.png', true);
  });

  step('the host answers the recommendation and plans, and both sides agree', async () => {
    const { host, lead } = pages;
    await host.goto(at('/results'));
    await button(host, 'Answer R1').click();
    await host.getByLabel('We accept it', { exact: true }).check();
    await press(host, 'Save the answer');
    await press(host, 'Begin to plan');
    await button(host, 'Add an action').click();
    await host.getByLabel('What is done').fill(action);
    await host.getByLabel('Owner').selectOption({ index: 1 });
    await host.getByLabel('Due').fill(new Date(Date.now() + 120 * 86_400_000).toISOString().slice(0, 10));
    await host.getByLabel('Indicator').fill('Nine of ten who left were asked');
    await press(host, 'Save the action');
    await press(host, 'Agree to this plan');
    await lead.goto(at('/results'));
    await press(lead, 'Agree to this plan');
    await lead.getByText('After 3 months').waitFor();
  });

  step('after three, six and twelve months the host tells and the lead peer judges', async () => {
    const { host, lead } = pages;
    for (const [month, days] of [
      [3, 125],
      [6, 220],
      [12, 405],
    ] as const) {
      await stage.moveTo(days);
      await host.goto(at('/results'));
      const check = (page: Page): Locator => page.getByRole('listitem').filter({ hasText: `After ${month} months` });
      await button(check(host), 'Tell how far we are').click();
      await host.getByLabel('How far you are').fill(`After ${month} months we have asked everybody who left, and one in three came back.`);
      await button(check(host), 'Tell how far we are').click();
      await check(host).getByText('to be judged').waitFor();
      if (month === 3) {
        await button(host, 'Add evidence').click();
        await host.getByLabel('What it is').fill('List of talks, without names');
        await host.getByRole('button', { name: 'Add evidence' }).last().click();
        await host.getByText('List of talks, without names').waitFor();
        await press(host, 'It is done');
      }
      await lead.goto(at('/results'));
      if (month === 3) {
        await press(lead, 'Verify');
        await lead.getByText(/^Verified by /u).waitFor();
      }
      await button(check(lead), 'Judge it').click();
      const judgement = 'We have read the list, and it says what the host says.';
      if (month === 3) await typed(lead, lead.getByLabel('Your judgement'), judgement);
      else await lead.getByLabel('Your judgement').fill(judgement);
      await button(check(lead), 'Judge it').click();
      await check(lead).getByText('done', { exact: true }).waitFor();
    }
  });

  step('the facilitator closes the case with what was learned, and the work is certified', async () => {
    const { facilitator, host, lead, peer } = pages;
    await facilitator.goto(at('/results'));
    await typed(facilitator, facilitator.getByRole('textbox', { name: 'What was learned' }), learned);
    await press(facilitator, 'Close the case');
    await facilitator.getByText(/^Closed on /u).waitFor();
    await host.goto(at('/results'));
    await host.getByRole('link', { name: 'Write a lesson' }).click();
    const begin = host.getByRole('dialog', { name: 'Begin a story or lesson' });
    await begin.getByLabel('Title').fill('Open the cash book first');
    await begin.getByRole('checkbox').check();
    await fine(host, 'a lesson from a review');
    await button(begin, 'Begin').click();
    await host.getByLabel('Title').waitFor();
    expect(await host.content()).not.toContain(secret);
    await peer.goto('/recognitions');
    await peer.getByRole('link', { name: title, exact: true }).click();
    await peer.getByText('This certificate is genuine.').waitFor();
    await fine(peer, 'certificate of a peer');
    const [paper] = await Promise.all([peer.waitForEvent('download'), peer.getByRole('link', { name: 'PDF, to read and print' }).click()]);
    expect(
      readFileSync(await paper.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const { observer } = pages;
    await observer.goto(at('/report'));
    await observer.getByText(recommendation).first().waitFor();
    expect(await observer.content()).not.toContain(secret);
    await lead.goto('/recognitions');
    await lead.getByText('lead peer', { exact: false }).first().waitFor();
    await lead.getByRole('heading', { name: 'What was said of your work' }).waitFor();
    await lead.getByText('specific', { exact: true }).waitFor();
    await screenshot(lead, '.data/pictures/seven-record.png', true);
    // Of the review of the peer nobody but the host spoke.
    await peer.goto('/recognitions');
    await peer.getByText('peer', { exact: false }).first().waitFor();
    expect(await peer.getByText('What was said of your work').count()).toBe(0);
  });
}
