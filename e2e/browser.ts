import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** What a visitor brings: window in CSS px, theme, language of the browser, zone. Defaults: 1280 × 860, light, en, Europe/Copenhagen. */
export interface Visitor {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  locale?: string;
  timeZone?: string;
  /** A finger instead of a mouse; default: true below 600 px. */
  touch?: boolean;
  reducedMotion?: boolean;
  baseURL?: string;
  /** With a service worker, for what is tried without a network. It costs a tenth of a load, and what it fetches passes by the `route` of a page. */
  worker?: boolean;
}

// Not the launcher's own list: that one switches web security off and would hide CSP and CORS mistakes.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Path of a Chromium: CHROMIUM_PATH if set, else the one of @sparticuz/chromium, unpacked to the temp folder at first use. */
export async function chromiumPath(): Promise<string> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return own;
  // The package unpacks its shared libraries and fonts only where it believes it is on Lambda.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

let kept: Promise<Browser> | undefined;
/** A headless Chromium, the same for all journeys of a worker. Every visitor has a profile of their own; `close()` closes those. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await (kept ??= chromiumPath().then((executablePath) =>
    chromium.launch({ executablePath, headless: true, args: flags }),
  ));
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return browser;
}

/** A fresh profile (no cookies, no storage) for one visitor. */
export async function visit(browser: Browser, visitor: Visitor = {}): Promise<{ context: BrowserContext; page: Page }> {
  const { width = 1280, height = 860, scheme = 'light', locale = 'en', timeZone = 'Europe/Copenhagen', reducedMotion = true } = visitor;
  const touch = visitor.touch ?? width < 600;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    timezoneId: timeZone,
    hasTouch: touch,
    isMobile: touch,
    serviceWorkers: visitor.worker ? 'allow' : 'block',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    ...(visitor.baseURL ? { baseURL: visitor.baseURL } : {}),
  });
  return { context, page: await context.newPage() };
}

/** Writes a PNG after fonts are ready; makes the folder. `full`: the whole page instead of the window. Only where the environment says `PICTURES=1`:
 *  they are for people to look at, and nobody looks at those of a run in CI. */
export async function screenshot(page: Page, path: string, full = false): Promise<void> {
  if (process.env['PICTURES'] !== '1') return;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: full });
}

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Ways of setting a text whose contrast was found right, by window and theme. Contrast is what a look costs most, and the most of a page is what the last page had too. */
const judged = new Map<string, string[]>();
/** The same of everything that was visible on a page that was looked at, text or not. */
const met = new Map<string, string[]>();

/** What axe finds wrong (WCAG 2.0 to 2.2 A and AA, best practices), one line each; empty when nothing. `within`: a CSS selector, to look at one part only.
 *  The contrast of a text is looked at once for each way in which it is set: the same elements, classes, states and styles from the root down, in the same window and theme.
 *  `onlyNew`: a page on which nothing stands that did not stand on another in the same window and theme is passed over, for the second width of a page that was looked at.
 *  Put into the page by hand: its own wrapper for Playwright puts it there again at each look and carries all that is right across too, which takes three times as long. */
export async function axeProblems(page: Page, within?: string, onlyNew = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript);
  const place = await page.evaluate(() => `${innerWidth} ${matchMedia('(prefers-color-scheme: dark)').matches}`);
  const known = judged.get(place) ?? [];
  const seen = met.get(place) ?? [];
  const { violations, settings, shapes } = await page.evaluate(lookAt, [
    within,
    { resultTypes: ['violations'] } satisfies RunOptions,
    known,
    seen,
    onlyNew,
  ] as const);
  if (!within && violations.length === 0) met.set(place, [...seen, ...shapes]);
  if (!within && !violations.some((rule) => rule.id === 'color-contrast')) judged.set(place, [...known, ...settings]);
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`),
  );
}

/** Runs in the page. Texts set in a way that is `known`, or that stands further up already, are passed over for their contrast. */
async function lookAt([within, options, known, seen, onlyNew]: readonly [
  string | undefined,
  RunOptions,
  readonly string[],
  readonly string[],
  boolean,
]) {
  const { axe } = globalThis as unknown as {
    axe: { configure(spec: unknown): void; run(at: unknown, options: RunOptions): Promise<AxeResults> };
  };
  const shaping =
    /^(class|style|disabled|dir|open|hidden|role|type|data-.*|aria-(current|selected|pressed|checked|expanded|disabled|invalid|busy))$/;
  const sums = new Map<Element | null, number>([[null, 7]]);
  const sumOf = (element: Element | null): number => {
    let sum = sums.get(element);
    if (sum === undefined && element) {
      sum = sumOf(element.parentElement);
      const attributes = [...element.attributes].filter(({ name }) => shaping.test(name)).map(({ name, value }) => name + value);
      for (const letter of element.tagName + attributes.join()) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x5bd1e995) ^ (sum >>> 15);
      sums.set(element, sum);
    }
    return sum!;
  };
  const hasText = (element: Element) =>
    element.checkVisibility() && ('placeholder' in element || [...element.childNodes].some((n) => n.nodeType === 3 && n.nodeValue!.trim()));
  const shapes = new Set<string>();
  for (const element of document.querySelectorAll('body *')) if (element.checkVisibility()) shapes.add(sumOf(element).toString(36));
  for (const shape of seen) shapes.delete(shape);
  if (onlyNew && shapes.size === 0) return { violations: [], settings: [], shapes: [] };
  const met = new Set(known);
  const settings: string[] = [];
  const passed: Element[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const setting = sumOf(element).toString(36);
    if (met.has(setting)) passed.push(element);
    else if (hasText(element)) {
      met.add(setting);
      settings.push(setting);
    }
  }
  for (const element of passed) element.setAttribute('data-judged', '');
  axe.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-judged])' }] });
  const { violations } = await axe.run(within ?? document, options);
  for (const element of passed) element.removeAttribute('data-judged');
  return { violations, settings, shapes: [...shapes] };
}

/** Pixels by which the page is wider than its window (0 is right). */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}
