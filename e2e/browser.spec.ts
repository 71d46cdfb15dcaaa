import { axeProblems, launchBrowser, visit } from './browser';

/** A page of these parts, in a profile of its own. */
async function pageOf(parts: string, scheme: 'light' | 'dark' = 'light') {
  const { page } = await visit(await launchBrowser(), { scheme, width: 800 });
  await page.setContent(`<html lang="en"><title>A page</title><style>.pale { color: #ccc } .dark { color: #333 } body { background: #fff } button, li a { display: inline-block; padding: 12px }
    @media (prefers-color-scheme: dark) { .dark { color: #eee } }</style><main><h1>A page</h1>${parts}</main></html>`);
  return page;
}
afterEach(async () => (await launchBrowser()).close());

it('finds a pale text whatever else has been judged, and each way of setting one once', async () => {
  const fine = '<p class="dark">One</p><p class="dark">Two</p>';
  expect(await axeProblems(await pageOf(fine))).toEqual([]);
  expect(await axeProblems(await pageOf(fine))).toEqual([]);
  const pale = await axeProblems(
    await pageOf(`${fine}<p class="pale" hidden>Not seen</p><p class="pale">Three</p><p class="pale">Four</p>`),
  );
  expect(pale.map((line) => line.split(':')[0])).toEqual(['color-contrast']);
  // What was wrong is not taken for judged.
  expect(await axeProblems(await pageOf('<p class="pale">Five</p>'))).toHaveLength(1);
});
it('judges again in another theme, under another style and in another state', async () => {
  expect(await axeProblems(await pageOf('<p class="dark">One</p>'))).toEqual([]);
  expect(await axeProblems(await pageOf('<p class="dark">One</p>', 'dark'))).toHaveLength(1);
  expect(await axeProblems(await pageOf('<p class="dark" style="color:#ccc">One</p>'))).toHaveLength(1);
  expect(
    await axeProblems(await pageOf('<style>[aria-busy=true] { color: #ccc }</style><p class="dark" aria-busy="true">One</p>')),
  ).toHaveLength(1);
});
it('judges at another width what has other colours there', async () => {
  const page = await pageOf(
    '<style>@media (width < 600px) { .thin { color: #ccc } }</style><p class="dark">One</p><p class="thin">Two</p>',
  );
  expect(await axeProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 500, height: 600 });
  expect((await axeProblems(page)).map((line) => line.split(' ')[0])).toEqual(['color-contrast:']);
});
it('passes over a page of known parts where only new ones are asked for, and looks as soon as there is one', async () => {
  const known = '<button type="button" class="known">Go</button>';
  // Not judged where nothing like it was met.
  expect(await axeProblems(await pageOf('<button type="button" class="known"></button>'), undefined, true)).toHaveLength(1);
  expect(await axeProblems(await pageOf(known))).toEqual([]);
  expect(await axeProblems(await pageOf('<button type="button" class="known"></button>'), undefined, true)).toEqual([]);
  expect(await axeProblems(await pageOf('<button type="button" class="known"></button>'))).toHaveLength(1);
  expect(await axeProblems(await pageOf(`${known}<button type="button" class="other"></button>`), undefined, true)).toHaveLength(1);
});
it('looks again at what has changed on a page, and not at what stood there letter by letter', async () => {
  const list = (more = '') => `<ul class="parts">${'<li><a href="#a">One of the parts</a></li>'.repeat(5)}${more}</ul>`;
  const nameless = '<section><p>It</p><p>has</p><p>some</p><p>parts</p><p><button type="button"></button></p></section>';
  const page = await pageOf(list());
  expect(await axeProblems(page)).toEqual([]);
  const looked = () => page.evaluate(() => document.querySelectorAll('[data-looked]').length);
  // What axe is asked about leaves a mark.
  await page.evaluate(() =>
    (globalThis as unknown as { axe: { configure(spec: unknown): void } }).axe.configure({
      checks: [{ id: 'mark', evaluate: (node: Element) => node.setAttribute('data-looked', '') ?? true }],
      rules: [{ id: 'marking', selector: 'li', any: ['mark'] }],
    }),
  );
  await page.locator('main').evaluate((main) => main.insertAdjacentHTML('beforeend', '<ol><li>New</li></ol>'));
  expect(await axeProblems(page)).toEqual([]);
  expect(await looked()).toBe(1);
  // A fault in a part that was clean before, and a part that had a fault: both are looked at, as often as one asks.
  await page
    .locator('li a')
    .first()
    .evaluate((link) => (link.textContent = ''));
  for (const _ of [1, 2]) expect(await axeProblems(page)).toEqual([expect.stringMatching(/^link-name: /u)]);
  for (const _ of [1, 2]) expect(await axeProblems(await pageOf(list() + nameless))).toEqual([expect.stringMatching(/^button-name: /u)]);
});
it('asks for the size of what is pressed at each width, also where the rest of the page is known, and not of what stands behind a bar', async () => {
  const buttons = '<button type="button">One</button><button type="button">Two</button>';
  const page = await pageOf(`<style>button { display: block } @media (width < 600px) { button { padding: 0 } }</style>${buttons}`);
  expect(await axeProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 500, height: 600 });
  const problems = await axeProblems(page);
  expect(new Set(problems.map((line) => line.split(':')[0]))).toEqual(new Set(['target-size']));
  const bar = '<p style="position: fixed; top: 60px; left: 0"><a href="#a" style="display: block; padding: 12px">A bar</a></p>';
  const behind = await pageOf(`<button type="button" class="big" style="display: block">One</button>${bar}`);
  expect(await axeProblems(behind)).toEqual([]);
  // In the bar itself it is asked for.
  await behind
    .locator('p a')
    .evaluate((link) => (link.outerHTML = '<button style="padding: 0">A</button><button style="padding: 0">B</button>'));
  expect((await axeProblems(behind)).map((line) => line.split(' ')[0])).toContain('target-size:');
});
