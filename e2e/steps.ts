import type { Browser, Page } from 'playwright-core';
import type { App } from './app';
import { axeProblems, sidewaysScroll, visit, type Visitor } from './browser';

/** Of every login of the demo network. */
const password = 'welcome-to-guildhall';

/** What every page owes: nothing that axe finds, nothing to the side. At the width of the window only, for journeys that are walked at both. */
export async function fineAsIs(page: Page, name = page.url(), again = false): Promise<void> {
  await page.waitForLoadState('networkidle');
  // What stands for a page that still loads has no heading; the page itself may wait behind it, hidden.
  await page.waitForFunction(() => [...document.querySelectorAll('h1')].some((h) => h.checkVisibility()));
  const width = page.viewportSize()?.width;
  expect({ page: name, width, axe: await axeProblems(page, undefined, again), sideways: await sidewaysScroll(page) }).toEqual({
    page: name,
    width,
    axe: [],
    sideways: 0,
  });
}
/** The same at the width of the window and at the other one of 390 and 1280 px: turning the device must not spoil a page either. There axe passes over a page
 *  that consists of what other pages had at that width. */
export async function fine(page: Page, name = page.url()): Promise<void> {
  await fineAsIs(page, name);
  const own = page.viewportSize()!;
  await page.setViewportSize({ ...own, width: own.width > 600 ? 390 : 1280 });
  await fineAsIs(page, name, true);
  await page.setViewportSize(own);
}

/** Fills in the page for signing in that is open. */
export async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
/** Opens the page for signing in and comes back to `to`. */
export async function signIn(page: Page, email: string, to = '/desk'): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await fillSignIn(page, email);
  await page.waitForURL(`**${to}`);
}

/** A page of somebody of the demo network who is signed in already; in English, whatever language they chose: the words of the page are looked for. */
export async function openAs(app: App, browser: Browser, displayName: string, visitor: Visitor = {}): Promise<Page> {
  const [person] = await app.query<{ id: string }>(`update person set locale = 'en' where "displayName" = $1 returning id`, [displayName]);
  const [name = '', value = ''] = (await app.session(person!.id)).split('=');
  const { context, page } = await visit(browser, { baseURL: app.url, ...visitor });
  page.setDefaultTimeout(20_000);
  await context.addCookies([{ name, value, url: app.url }]);
  return page;
}

/** Asks again until the answer is not empty; the last answer otherwise, after 20 s. */
export async function until<T extends { length: number }>(ask: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 200))) {
    const answer = await ask();
    if (answer.length > 0 || Date.now() > end) return answer;
  }
}
