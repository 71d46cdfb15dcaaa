import type { Browser, Page } from 'playwright-core';
import { axeProblems, launchBrowser, sidewaysScroll, visit, type Visitor } from './browser.js';
import { openCatalogue } from './catalogue.js';

let catalogue: Awaited<ReturnType<typeof openCatalogue>>;
let browser: Browser;

beforeAll(async () => {
  catalogue = await openCatalogue();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  catalogue?.stop();
});

/** Opens a page of the catalogue, hands it over and closes it; what the page throws fails the test. */
async function on(query: string, visitor: Visitor, look: (page: Page) => Promise<void>): Promise<void> {
  const { context, page } = await visit(browser, visitor);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(`${catalogue.url}?${query}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look(page);
  await context.close();
  expect(thrown).toEqual([]);
}

/** Waits until what has the focus says exactly this. */
const focusOn = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, words);

describe('every part in every state', () => {
  test.each([
    ['light', 'parts', 1280, ''],
    ['dark', 'parts', 1280, ''],
    ['right to left, phone', 'parts', 390, '&dir=rtl'],
    ['a community in Arabic', 'community', 1280, '&dir=rtl'],
    ['a community in the dark, phone', 'community', 390, ''],
    ['a review form', 'review', 1280, ''],
    ['a review form, phone', 'review', 390, '&dir=rtl'],
  ])(
    'axe finds nothing: %s',
    async (name, page, width, more) => {
      await on(`page=${page}${more}`, { width, scheme: name.includes('dark') ? 'dark' : 'light' }, async (page) => {
        expect(await axeProblems(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
      });
      // The whole catalogue at once is much for axe on a small machine.
    },
    300_000,
  );

  test('axe would find something', async () => {
    await on('page=parts', {}, async (page) => {
      await page.locator('main').evaluate((main) => main.insertAdjacentHTML('beforeend', '<img id="mute" src="data:,">'));
      expect(await axeProblems(page)).toEqual([expect.stringMatching(/^image-alt: #mute /)]);
      expect(await axeProblems(page, 'header')).toEqual([]);
    });
  });

  test.each(['parts', 'parts&dir=rtl', 'community', 'community&dir=rtl', 'review'])(
    'nothing scrolls sideways at 320 px: %s',
    async (query) => {
      await on(`page=${query}`, { width: 320 }, async (page) => expect(await sidewaysScroll(page)).toBe(0));
    },
  );

  test('nothing is moved for whoever asks for less motion, however short: each step would cost a busy page an event for every element', async () => {
    const moved = async (reducedMotion: boolean) => {
      const { context, page } = await visit(browser, { reducedMotion });
      await page.goto(`${catalogue.url}?page=parts`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => addEventListener('transitionrun', () => (document.title += '.')));
      const before = await page.title();
      await page.evaluate(() => Object.assign(document.body.style, { transition: 'opacity 1s', opacity: '0.5' }));
      await page.emulateMedia({ colorScheme: 'dark' });
      // A crowded machine paints late; where nothing is moved there is nothing to wait for but the next paintings.
      if (reducedMotion) await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      else await page.waitForFunction((text) => document.title.length > text.length, before);
      const after = await page.title();
      await context.close();
      return after.length - before.length;
    };
    expect(await moved(true)).toBe(0);
    expect(await moved(false)).toBeGreaterThan(0);
  });

  test('only the fonts of the scripts on the page are asked for', async () => {
    const { context, page } = await visit(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${catalogue.url}?page=review`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const fonts = asked
      .filter((url) => url.endsWith('.woff2'))
      .map((url) =>
        url
          .split('/')
          .at(-1)
          ?.replace(/-[\w-]{8}\.woff2$/u, ''),
      );
    expect(fonts.sort()).toEqual(['literata-latin-normal', 'source-sans-3-latin-normal']);
    await context.close();
  });
});

describe('keyboard', () => {
  test('anchors: number keys choose while the focus is in the group, and only there', async () => {
    await on('page=parts&only=forms', {}, async (page) => {
      const group = page.getByRole('group', { name: 'Which description holds in full?' }).first();
      const chosen = () => group.getByRole('radio', { checked: true }).getAttribute('value');
      expect(await chosen()).toBe('2');
      await page.keyboard.press('4');
      expect(await chosen()).toBe('2');
      await group.getByRole('radio', { checked: true }).focus();
      await page.keyboard.press('4');
      expect(await chosen()).toBe('4');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('4');
      await page.keyboard.press('Control+1');
      expect(await chosen()).toBe('4');
      await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe('5');
      await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe('NS');
    });
  });

  test('anchors stay as they are after the lock', async () => {
    await on('page=parts&only=forms', {}, async (page) => {
      const group = page.getByRole('group', { name: 'Which description held in full?' });
      expect(await group.getByRole('radio').first().isDisabled()).toBe(true);
      expect(await group.getByRole('radio', { checked: true }).getAttribute('value')).toBe('2');
    });
  });

  test('dialog: keeps the focus, Escape closes, the focus comes back', async () => {
    await on('page=parts&only=layers', {}, async (page) => {
      const opener = page.getByRole('button', { name: 'Withdraw review…' });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Withdraw your review?' });
      await dialog.waitFor();
      expect(await axeProblems(page, 'dialog[open]')).toEqual([]);
      for (let n = 0; n < 5; n++) {
        await page.keyboard.press('Tab');
        // Between last and first the browser's own bar has its turn: then the body has the focus, never the page behind.
        expect(
          await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
        ).toBe(true);
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await focusOn(page, 'Withdraw review…');
    });
  });

  test('menu: opens on its first entry, arrows go round, Escape gives the focus back, Enter acts', async () => {
    await on('page=parts&only=layers', {}, async (page) => {
      const button = page.getByRole('button', { name: 'More about this reply' });
      await button.focus();
      await page.keyboard.press('Enter');
      await focusOn(page, 'Quote');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await axeProblems(page, '[role=menu]:popover-open')).toEqual([]);
      await page.keyboard.press('ArrowUp');
      await focusOn(page, 'Remove');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await focusOn(page, 'Copy link');
      await page.keyboard.press('Escape');
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await focusOn(page, 'Quote');
      await page.keyboard.press('End');
      await focusOn(page, 'Remove');
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Remove' }).waitFor();
    });
  });

  test('tabs: are links in order, the present one says so and comes into sight', async () => {
    await on('page=community', { width: 320 }, async (page) => {
      const tabs = page.getByRole('navigation', { name: 'Coaching and mentoring' });
      expect(await tabs.getByRole('link').allInnerTexts()).toHaveLength(4);
      expect(await tabs.locator('[aria-current=page]').innerText()).toContain('Discussions');
      const last = tabs.getByRole('link').last();
      await last.focus();
      const box = await last.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    });
  });

  test('summary of errors: gets the focus, each time one tries, and leads to the field', async () => {
    await on('page=parts&only=forms', {}, async (page) => {
      const check = page.getByRole('button', { name: 'Check' });
      for (let attempt = 0; attempt < 2; attempt++) {
        await check.click();
        await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Two things are missing');
      }
      expect(await axeProblems(page, 'form[novalidate]')).toEqual([]);
      expect(await page.getByRole('group', { name: 'Two things are missing' }).getByRole('link').allInnerTexts()).toEqual([
        'Name of the organisation: There is already one of this name.',
        'Strengths: Write 80 characters more.',
      ]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('org');
      const field = page.getByLabel('Name of the organisation', { exact: true });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const about = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
      expect(await Promise.all(about.map((id) => page.locator(`[id="${id}"]`).innerText()))).toEqual([
        'As in its register, in its own language.',
        expect.stringContaining('Choose it, or add the city.'),
      ]);
    });
  });

  test('a refused button keeps its focus and says why', async () => {
    await on('page=parts&only=signs', {}, async (page) => {
      const button = page.getByRole('button', { name: 'Send review', disabled: true }).last();
      await button.focus();
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      const reason = await button.getAttribute('aria-describedby');
      expect(await page.locator(`[id="${reason}"]`).innerText()).toBe('Two dimensions still have no words.');
    });
  });

  test('splitter: arrows move it, in the direction of writing, and the place is remembered', async () => {
    for (const [dir, wider] of [
      ['ltr', 'ArrowRight'],
      ['rtl', 'ArrowLeft'],
    ] as const) {
      await on(`page=review&dir=${dir}`, {}, async (page) => {
        const splitter = page.getByRole('separator');
        await splitter.focus();
        await page.keyboard.press(wider);
        await page.keyboard.press(wider);
        expect(await splitter.getAttribute('aria-valuenow')).toBe('54');
        await page.reload();
        expect(await page.getByRole('separator').getAttribute('aria-valuenow')).toBe('54');
      });
    }
  });

  test('toast: stays while it is held, Undo acts', async () => {
    await on('page=parts&only=layers', {}, async (page) => {
      await page.getByRole('button', { name: 'Send reminder' }).click();
      const undo = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' });
      await undo.focus();
      await page.waitForTimeout(8500);
      expect(await undo.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Undone' }).waitFor();
      expect(await undo.isVisible()).toBe(false);
    });
  });

  test('skip link: first in order, leads to the matter', async () => {
    await on('page=parts&only=layers', {}, async (page) => {
      await page.keyboard.press('Tab');
      await focusOn(page, 'Skip to content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });
});

test('what waits shows nothing for a moment, then a skeleton, then the matter', async () => {
  await on('page=parts&only=layers', {}, async (page) => {
    const skeleton = page.getByRole('status').filter({ hasText: 'Loading practices' });
    // The clock of the page stands still: a busy machine may take longer than the moment for one step.
    await page.clock.install();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.clock.runFor(250);
    expect(await skeleton.count()).toBe(0);
    await page.clock.runFor(100);
    await skeleton.waitFor();
    await page.clock.resume();
    await page.getByText('Sixteen practices.').waitFor();
    expect(await skeleton.count()).toBe(0);
  });
});
