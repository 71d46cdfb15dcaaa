import type { Locator, Page } from 'playwright-core';

/** Long enough for what a score has to be explained with. */
export const words = (start: string): string =>
  `${start}. The advisers could say for each client what came next, and the register shows it month by month.`;

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
/** Presses what is then no longer there. */
export async function press(within: Page | Locator, name: string): Promise<void> {
  await button(within, name).click();
  await button(within, name).waitFor({ state: 'detached' });
}

/** The links to the dimensions of a form, in their order. */
const links = (page: Page, form: 'self' | 'review') =>
  page.getByRole('navigation', { name: form === 'self' ? 'Dimensions by name' : 'Dimensions', exact: true }).getByRole('link');

/** Judges one dimension of the form that is open, from its first link to its words. With a level that asks for evidence, a paper is named. */
export async function judge(
  page: Page,
  form: 'self' | 'review',
  number: number,
  level: string,
  says: string,
  paper?: string,
): Promise<void> {
  await links(page, form).nth(number).click();
  await page.getByText(new RegExp(`^${number + 1} of \\d+$`, 'u')).waitFor();
  await page.getByRole('radio', { name: new RegExp(`^${level}`, 'u') }).check();
  await page.getByLabel('Strengths').fill(words(says));
  if (!paper) return;
  await button(page, 'Add other evidence').click();
  await page.getByLabel('What it is').fill(paper);
  await button(page, 'Use as evidence').click();
  await page.getByText(paper).first().waitFor();
}

/** Sends the review of which the last dimension is open. */
export async function sendReview(page: Page, caseId: string): Promise<void> {
  await page.getByRole('link', { name: 'Check and send' }).last().click();
  await page.getByRole('heading', { level: 1, name: 'Everything is ready' }).waitFor();
  await button(page, 'Send the review').click();
  await button(page.getByRole('dialog'), 'Send the review').click();
  await page.waitForURL(`**/reviews/${caseId}`);
}

/** Answers an invitation to a panel that is still being built: first what stands between, then the terms. */
export async function accept(page: Page, title: string): Promise<void> {
  await page.goto('/reviews');
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByLabel('None that I know of').check();
  await button(page, 'Continue').click();
  await agree(page);
}
export async function agree(page: Page): Promise<void> {
  await page.getByLabel('I agree').check();
  await button(page, 'Accept').click();
  await page.getByText('The dossier opens when the panel is complete.').first().waitFor();
}

interface Item {
  title: string;
  day: string;
  from: string;
  until: string;
  kind?: string;
  dimensions?: readonly string[];
}
/** Puts an item on the agenda of the visit that is open. */
export async function putForward(page: Page, item: Item): Promise<void> {
  await button(page, 'Add an item').click();
  await page.getByLabel('What it is about').fill(item.title);
  await page.getByLabel('Day').fill(item.day);
  await page.getByLabel('From').fill(item.from);
  await page.getByLabel('Until').fill(item.until);
  if (item.kind) await page.getByLabel('Kind').selectOption({ label: item.kind });
  for (const dimension of item.dimensions ?? []) await page.getByLabel(dimension, { exact: true }).check();
  await button(page, 'Put it forward').click();
  await page.getByRole('heading', { name: item.title }).waitFor();
}
/** An entry of a list by its own heading. */
export const item = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
