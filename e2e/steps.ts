import type { Page } from 'playwright-core';
import { axeProblems, sidewaysScroll } from './browser';

/** Of every login of the demo network. */
export const password = 'welcome-to-guildhall';

/** What every page owes: nothing that axe finds, nothing to the side. */
export async function fine(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect({ page: name, axe: await axeProblems(page), sideways: await sidewaysScroll(page) }).toEqual({ page: name, axe: [], sideways: 0 });
}

/** Opens the page for signing in and comes back to `to`. */
export async function signIn(page: Page, email: string, to = '/desk'): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`**${to}`);
}

/** Asks again until the answer is not empty; the last answer otherwise, after 20 s. */
export async function until<T extends { length: number }>(ask: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 200))) {
    const answer = await ask();
    if (answer.length > 0 || Date.now() > end) return answer;
  }
}
