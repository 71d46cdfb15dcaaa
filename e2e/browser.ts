import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';

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
  if (lateness) await context.route('**/*', comeLate);
  return { context, page: await context.newPage() };
}

/** `LATE=800`: every script and every answer comes by up to so many milliseconds late, each by its own. What a journey does before the page that it is meant for
 *  is there fails then on every machine, not only now and then on a busy one. */
const lateness = Number(process.env['LATE'] ?? 0);
async function comeLate(route: Route): Promise<void> {
  if (['script', 'fetch', 'xhr'].includes(route.request().resourceType())) await setTimeout(Math.random() * lateness);
  // The page may be gone by then.
  await route.continue().catch(() => undefined);
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
/** Whole parts of pages, with all that stands in them and where they stand, in which nothing was found. */
const clean = new Map<string, string[]>();

/** What axe finds wrong (WCAG 2.0 to 2.2 A and AA, best practices), one line each; empty when nothing. `within`: a CSS selector, to look at one part only.
 *  The contrast of a text is looked at once for each way in which it is set: the same elements, classes, states and styles from the root down, in the same window and theme.
 *  A part that stood on another page letter by letter, at the same place in the same window and theme, is not looked at again: the head and foot of every page, and of
 *  a page that is looked at again all but what has changed.
 *  `onlyNew`: a page on which nothing stands that did not stand on another in the same window and theme is passed over, for the second width of a page that was looked at.
 *  Put into the page by hand: its own wrapper for Playwright puts it there again at each look and carries all that is right across too, which takes three times as long. */
export async function axeProblems(page: Page, within?: string, onlyNew = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript);
  const place = await page.evaluate(() => `${innerWidth} ${matchMedia('(prefers-color-scheme: dark)').matches}`);
  const known = judged.get(place) ?? [];
  const seen = met.get(place) ?? [];
  const parts = clean.get(place) ?? [];
  const { violations, settings, shapes, wholes } = await page.evaluate(lookAt, [
    within,
    { resultTypes: ['violations'] } satisfies RunOptions,
    known,
    seen,
    parts,
    onlyNew,
  ] as const);
  if (!within && violations.length === 0) {
    met.set(place, [...seen, ...shapes]);
    clean.set(place, [...parts, ...wholes]);
  }
  if (!within && !violations.some((rule) => rule.id === 'color-contrast')) judged.set(place, [...known, ...settings]);
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`),
  );
}

/** Runs in the page. Texts set in a way that is `known`, or that stands further up already, are passed over for their contrast. */
async function lookAt([within, options, known, seen, parts, onlyNew]: readonly [
  string | undefined,
  RunOptions,
  readonly string[],
  readonly string[],
  readonly string[],
  boolean,
]) {
  const { axe } = globalThis as unknown as {
    axe: { configure(spec: unknown): void; run(at: unknown, options: RunOptions): Promise<AxeResults> };
  };
  const shaping =
    /^(class|style|disabled|dir|open|hidden|role|type|data-.*|aria-(current|selected|pressed|checked|expanded|disabled|invalid|busy))$/;
  const mix = (start: number, text: string) => {
    let sum = start;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x5bd1e995) ^ (sum >>> 15);
    return sum;
  };
  const sums = new Map<Element | null, number>([[null, 7]]);
  const sumOf = (element: Element | null): number => {
    let sum = sums.get(element);
    if (sum === undefined && element) {
      const attributes = [...element.attributes].filter(({ name }) => shaping.test(name)).map(({ name, value }) => name + value);
      sum = mix(sumOf(element.parentElement), element.tagName + attributes.join());
      sums.set(element, sum);
    }
    return sum!;
  };
  const hasText = (element: Element) =>
    element.checkVisibility() && ('placeholder' in element || [...element.childNodes].some((n) => n.nodeType === 3 && n.nodeValue!.trim()));
  const shapes = new Set<string>();
  for (const element of document.querySelectorAll('body *')) if (element.checkVisibility()) shapes.add(sumOf(element).toString(36));
  for (const shape of seen) shapes.delete(shape);
  if (onlyNew && shapes.size === 0) return { violations: [], settings: [], shapes: [], wholes: [] };
  // Two sums of all that makes a part: one alone would take one of many thousand parts for another some day.
  const wholeOf = new Map<Element, string>();
  const sizeOf = new Map<Element, number>();
  const sumUp = (element: Element): void => {
    let text = `${element.tagName}${element.checkVisibility()}`;
    for (const { name, value } of element.attributes) text += `${name}=${value};`;
    let size = 1;
    for (const node of element.childNodes)
      if (node instanceof Element) {
        sumUp(node);
        text += wholeOf.get(node);
        size += sizeOf.get(node)!;
      } else text += `"${node.nodeValue}"`;
    wholeOf.set(element, `${mix(11, text).toString(36)}${mix(sumOf(element.parentElement), text).toString(36)}`);
    sizeOf.set(element, size);
  };
  sumUp(document.body);
  const cleanParts = new Set(parts);
  const wholes: string[] = [];
  const exclude: Element[] = [];
  const sort = (element: Element): void => {
    for (const child of element.children) {
      // Small parts cost less than to keep them in mind.
      if (sizeOf.get(child)! < 6) continue;
      if (cleanParts.has(wholeOf.get(child)!)) exclude.push(child);
      else {
        wholes.push(wholeOf.get(child)!);
        sort(child);
      }
    }
  };
  sort(document.body);
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
  const { violations } = await axe.run(within || exclude.length === 0 ? (within ?? document) : { include: [document], exclude }, options);
  for (const element of passed) element.removeAttribute('data-judged');
  return { violations, settings, shapes: [...shapes], wholes };
}

/** Pixels by which the page is wider than its window (0 is right). */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}
