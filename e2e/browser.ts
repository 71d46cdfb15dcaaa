import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BroadcastChannel } from 'node:worker_threads';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';
import { runFolder } from '../scripts/lib/run-folder.mjs';

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

/** Its profile and what it keeps for the driver lie where the run of tests is cleared away. */
async function startBrowser(executablePath: string): Promise<Browser> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = runFolder();
  try {
    return await chromium.launch({ executablePath, headless: true, args: flags });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

let kept: Promise<Browser> | undefined;
/** A headless Chromium, the same for all journeys of a worker. Every visitor has a profile of their own; `close()` closes those. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await (kept ??= chromiumPath().then(startBrowser));
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

/** Ways of setting a text, colours and letters told, whose contrast was found right. Contrast is what a look costs most, and the most of a page is what the last page had too. */
const settings = new Set<string>();
/** What was found right in one window and theme. */
class Known {
  /** How everything is made that was visible on a page that was looked at. */
  readonly shapes = new Set<string>();
  /** Whole parts of pages, with all that stands in them and where they stand, in which nothing was found. */
  readonly wholes = new Set<string>();
}
const places = new Map<string, Known>();
/** Such parts in any window and theme. What of them is visible belongs to the part. */
const anywhere = new Set<string>();
/** Rules whose answer depends on window and theme, not only on how the page is built and what of it is visible. The size of targets is not asked for by axe itself. */
const ofPlace = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

function knownOf(place: string): Known {
  const old = places.get(place) ?? new Known();
  places.set(place, old);
  return old;
}
interface News {
  place: string;
  set: string[];
  shapes: string[];
  built: string[];
  placed: string[];
}
function note({ place, set, shapes, built, placed }: News): void {
  const old = knownOf(place);
  for (const one of set) settings.add(one);
  for (const one of shapes) old.shapes.add(one);
  for (const one of placed) old.wholes.add(one);
  for (const one of built) anywhere.add(one);
}
// Journeys run in threads beside each other, and what one has seen the others need not look at.
const others = new BroadcastChannel('axe');
others.onmessage = (message) => note(message.data as News);
others.unref();
function learn(news: News): void {
  note(news);
  others.postMessage(news);
}

/** Which parts of a page are known as wholes, and the wholes of the rest. */
function notIn(wholes: ReadonlySet<string>, elements: readonly Sum[]): { known: number[]; rest: string[] } {
  const known: number[] = [];
  const rest: string[] = [];
  for (let i = 0; i < elements.length; i++) {
    const { whole, size } = elements[i]!;
    // Small parts cost less than to keep them in mind.
    if (size < 6) continue;
    if (wholes.has(whole)) {
      known.push(i);
      i += size - 1;
    } else rest.push(whole);
  }
  return { known, rest };
}

/** What axe finds wrong (WCAG 2.0 to 2.2 A and AA, best practices), one line each; empty when nothing. `within`: a CSS selector, to look at one part only.
 *  The contrast of a text is looked at once for each way in which it is set: the same elements, classes, states, styles, colours and letters from the root down.
 *  A part that stood on another page letter by letter, at the same place, is not looked at again: the head and foot of every page, and of a page that is looked at
 *  again all but what has changed. Where window or theme is another one, it is looked at for what depends on them.
 *  `onlyNew`: a page on which nothing stands that did not stand on another in the same window and theme is passed over, for the second width of a page that was looked at.
 *  Put into the page by hand: its own wrapper for Playwright puts it there again at each look and carries all that is right across too, which takes three times as long. */
export async function axeProblems(page: Page, within?: string, onlyNew = false): Promise<string[]> {
  const { place, hasAxe, sums } = await page.evaluate(sumUp);
  const elements = JSON.parse(sums) as Sum[];
  const old = knownOf(place);
  const shapes = elements.filter((element) => element.visible && !old.shapes.has(element.shape)).map((element) => element.shape);
  if (onlyNew && shapes.length === 0) return [];
  const set = new Set<string>();
  const judged: number[] = [];
  for (const [i, { setting, hasText }] of elements.entries()) {
    if (settings.has(setting) || set.has(setting)) judged.push(i);
    else if (hasText) set.add(setting);
  }
  const built = notIn(anywhere, elements);
  const placed = notIn(old.wholes, elements);
  if (!hasAxe) await page.evaluate(axeScript);
  const resultTypes: RunOptions['resultTypes'] = ['violations'];
  const [wrongBuilt, wrongPlaced] = await page.evaluate(ask, {
    within,
    judged,
    runs: [
      { exclude: built.known, options: { resultTypes, rules: Object.fromEntries(ofPlace.map((rule) => [rule, { enabled: false }])) } },
      { exclude: placed.known, options: { resultTypes, runOnly: ofPlace } },
    ],
  });
  const violations = [...wrongBuilt!, ...wrongPlaced!];
  if (!within) {
    const right = violations.length === 0;
    learn({
      place,
      set: violations.some((rule) => rule.id === 'color-contrast') ? [] : [...set],
      shapes: right ? shapes : [],
      built: right ? built.rest : [],
      placed: right ? placed.rest : [],
    });
  }
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`),
  );
}

/** An element of a page. `shape`: how it is made, with all that stands around it; `setting`: the same with colours and letters as they are here;
 *  `whole`: it and all that stands in it, `size` elements. */
interface Sum {
  shape: string;
  setting: string;
  visible: boolean;
  hasText: boolean;
  whole: string;
  size: number;
}
/** Runs in the page: what stands in its body in the order of the document, which is kept there for `ask`. */
function sumUp() {
  const shaping =
    /^(class|style|disabled|dir|open|hidden|role|type|data-.*|aria-(current|selected|pressed|checked|expanded|disabled|invalid|busy))$/;
  const mix = (start: number, text: string) => {
    let sum = start;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x5bd1e995) ^ (sum >>> 15);
    return sum;
  };
  const inOrder: Element[] = [];
  const elements: Sum[] = [];
  const shapeOf = (element: Element, around: number): number => {
    const attributes = [...element.attributes].filter(({ name }) => shaping.test(name)).map(({ name, value }) => name + value);
    return mix(around, element.tagName + attributes.join());
  };
  const settingOf = (element: Element, shape: number, around: number): number => {
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight } = getComputedStyle(element);
    return mix(around, [shape, color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight].join());
  };
  const visit = (element: Element, around: number, set: number): number => {
    const own = shapeOf(element, around);
    const setting = settingOf(element, own, set);
    const at = inOrder.push(element) - 1;
    const visible = element.checkVisibility({ visibilityProperty: true });
    const sum: Sum = {
      shape: own.toString(36),
      setting: setting.toString(36),
      visible,
      hasText: visible && 'placeholder' in element,
      whole: '',
      size: 1,
    };
    elements.push(sum);
    let text = `${element.tagName}${visible}`;
    for (const { name, value } of element.attributes) text += `${name}=${value};`;
    for (const node of element.childNodes)
      if (node instanceof Element) {
        const child = elements[visit(node, own, setting)]!;
        text += child.whole;
        sum.size += child.size;
      } else {
        text += `"${node.nodeValue}"`;
        if (visible && node.nodeType === 3 && node.nodeValue!.trim()) sum.hasText = true;
      }
    // Two sums of all that makes a part: one alone would take one of many thousand parts for another some day.
    sum.whole = `${mix(11, text).toString(36)}${mix(around, text).toString(36)}`;
    return at;
  };
  const html = shapeOf(document.documentElement, 7);
  const body = shapeOf(document.body, html);
  const set = settingOf(document.body, body, settingOf(document.documentElement, html, 7));
  for (const child of document.body.children) visit(child, body, set);
  Object.assign(globalThis, { inOrder });
  return {
    place: `${innerWidth} ${matchMedia('(prefers-color-scheme: dark)').matches}`,
    hasAxe: 'axe' in globalThis,
    // As one text: Playwright wraps every value that it carries across.
    sums: JSON.stringify(elements),
  };
}

/** Runs in the page after `sumUp`; one answer for each of the runs. The numbers of parts to pass over, and of texts to pass over for their contrast. */
async function ask({
  within,
  judged,
  runs,
}: {
  within: string | undefined;
  judged: number[];
  runs: { exclude: number[]; options: RunOptions }[];
}) {
  const { axe, inOrder } = globalThis as unknown as {
    axe: { configure(spec: unknown): void; run(at: unknown, options: RunOptions): Promise<AxeResults> };
    inOrder: Element[];
  };
  for (const i of judged) inOrder[i]!.setAttribute('data-judged', '');
  axe.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-judged])' }] });
  const answers: AxeResults['violations'][] = [];
  for (const { exclude, options } of runs) {
    const at = within || exclude.length === 0 ? (within ?? document) : { include: [document], exclude: exclude.map((i) => inOrder[i]) };
    answers.push((await axe.run(at, options)).violations);
  }
  for (const i of judged) inOrder[i]!.removeAttribute('data-judged');
  if (answers.flat().some((rule) => rule.id === 'target-size')) {
    // What stands behind a bar at the edge of the window, or close to it, is scrolled away from there before it is pressed: it is asked for again without the bars.
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter((e) => /fixed|sticky/.test(getComputedStyle(e).position));
    for (const bar of bars) bar.style.setProperty('visibility', 'hidden', 'important');
    const [again] = (await axe.run(document, { runOnly: ['target-size'] })).violations;
    for (const bar of bars) bar.style.removeProperty('visibility');
    const small = new Set(again?.nodes.map((node) => String(node.target)));
    const inBar = (target: string) => bars.some((bar) => bar.contains(document.querySelector(target)));
    return answers.map((rules) =>
      rules
        .map((rule) =>
          rule.id === 'target-size'
            ? { ...rule, nodes: rule.nodes.filter(({ target }) => small.has(String(target)) || inBar(String(target))) }
            : rule,
        )
        .filter((rule) => rule.nodes.length > 0),
    );
  }
  return answers;
}

/** Pixels by which the page is wider than its window (0 is right). */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}
