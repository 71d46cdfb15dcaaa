import type { Browser, Page } from 'playwright-core';
import { openApp, type App } from './app';
import { axeProblems, launchBrowser, screenshot, visit } from './browser';
import { fineAsIs, openAs } from './steps';

/* Pages that no other journey opens, and states of pages that no press leads to: each is loaded once. Widths, looks and directions are dealt out by turns. */

let app: App;
let browser: Browser;
beforeAll(async () => {
  app = await openApp();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const looks = [
  { width: 390, scheme: 'dark', locale: 'en' },
  { width: 1280, scheme: 'light', locale: 'ar' },
  { width: 390, scheme: 'light', locale: 'ar' },
  { width: 1280, scheme: 'dark', locale: 'en' },
] as const;
const coordinator = 'Ingrid Söderqvist-Åhl';
/** An address, or the statement that finds one. */
const ofVisitors = [
  '/',
  '/organisations',
  `select '/organisations/' || slug as path from organisation where status = 'VERIFIED' order by slug limit 1`,
  '/people',
  '/glossary',
  '/funding',
  '/about',
  '/privacy',
  '/accessibility',
  '/imprint',
  '/forgot',
  '/accept?token=none',
  '/verify?token=none',
  '/verify-address?token=none',
  '/mail/unsubscribe/none',
  '/c/cop-benchmark/knowledge',
];
const ofMembers = [
  '/c/cop-benchmark/members',
  '/settings',
  '/settings/account',
  '/settings/organisations',
  '/roles',
  '/sign-out',
  '/people',
  '/consultations',
];

async function addressOf(row: string): Promise<string> {
  return row.startsWith('select') ? (await app.query<{ path: string }>(row))[0]!.path : row;
}

/** Where the letters of a script begin, as the face of a font says for which it is fetched. */
const letters: Record<string, string> = { ar: 'U+6', ka: 'U+10A0', el: 'U+370', uk: 'U+4' };

/** Opens one page after the other in the same window, and says what went wrong in them. */
async function walk(rows: readonly string[], look: (typeof looks)[number], who: string | null, from: number): Promise<void> {
  const page = who ? await openAs(app, browser, who, look) : (await visit(browser, { baseURL: app.url, ...look })).page;
  if (who) await page.context().addCookies([{ name: 'lang', value: look.locale, url: app.url }]);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`));
  for (const [at, row] of rows.entries()) {
    if (at % looks.length !== from) continue;
    const path = await addressOf(row);
    const answer = await page.goto(path);
    await fineAsIs(page, path);
    expect([path, answer!.status(), await page.locator('html').getAttribute('dir')]).toEqual([
      path,
      200,
      look.locale === 'ar' ? 'rtl' : 'ltr',
    ]);
    // A text without words would show its key.
    expect(
      (await page.locator('body').innerText()).match(/\b(app|home|people|settings|identity|communities|static)\.[a-z]+\.?[a-zA-Z]*\b/g),
    ).toBe(null);
    await screenshot(page, `.data/pictures/pages-${path.replace(/\W+/g, '-')}.png`);
  }
  expect(broken).toEqual([]);
  await page.context().close();
}

it.each(looks.map((look, from) => ({ ...look, from })))(
  'pages that others do not open: $width px, $scheme, $locale',
  async ({ from, ...look }) => {
    await walk(ofVisitors, look as (typeof looks)[number], null, from);
    await walk(ofMembers, look as (typeof looks)[number], coordinator, from);
  },
  180_000,
);

it('every page of which search engines are told says what it is, in a title, a description and for those who share it', async () => {
  const map = await (await fetch(`${app.url}/sitemap.xml`)).text();
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
  expect(addresses.length).toBeGreaterThan(50);
  const wanted = ['<title>', 'name="description"', 'property="og:title"', 'property="og:description"', 'property="og:image"'];
  const silent: string[] = [];
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    const lacks = wanted.filter((part) => !new RegExp(`${part}(?: content=")?[^"<]{3,}`).test(html));
    if (lacks.length) silent.push(`${address}: ${lacks.join(', ')}`);
  }
  expect(silent).toEqual([]);
});

it('what people write stands in the direction and in the letters of its language', async () => {
  const { page, context } = await visit(browser, { baseURL: app.url });
  await app.query(`update community set visibility = 'PUBLIC'`);
  const rows = await app.query<{ path: string; locale: string }>(
    `select distinct on (p.locale) p.locale, '/c/' || c.slug || '/t/' || d.id as path
     from post p join discussion d on d.id = p."discussionId" join community c on c.id = d."communityId"
     where c.state = 'ACTIVE' and p.state = 'VISIBLE' order by p.locale, p.id`,
  );
  expect(rows.map((row) => row.locale)).toEqual(['ar', 'da', 'de', 'el', 'en', 'es', 'fr', 'it', 'ka', 'sv', 'uk']);
  const seen: Record<string, unknown> = {};
  for (const { path, locale } of rows) {
    await page.goto(path);
    const text = page
      .locator(`article [lang="${locale}"]`)
      .filter({ has: page.locator('p') })
      .first();
    await text.waitFor();
    seen[locale] = await text.evaluate(async (element, range) => {
      await document.fonts.ready;
      const { direction, fontFamily } = getComputedStyle(element.querySelector('p')!);
      const faces = [...document.fonts].filter((face) => face.status === 'loaded' && fontFamily.includes(face.family.replaceAll('"', '')));
      return { direction, face: faces.some((face) => face.unicodeRange.toUpperCase().replaceAll('U+0', 'U+').includes(range)) };
    }, letters[locale] ?? 'U+');
  }
  for (const { locale } of rows)
    expect([locale, seen[locale]]).toEqual([locale, { direction: locale === 'ar' ? 'rtl' : 'ltr', face: true }]);
  await context.close();
}, 60_000);

/** What somebody types who means no good: where it is taken for more than words, a window opens, an error is thrown or the browser refuses something. */
const program = `<img src=x onerror="alert('taken')"><script>alert('taken')</script></script> [here](javascript:alert('taken'))`;
it('what looks like a program is words on every page, and nothing of it runs', async () => {
  const page = await openAs(app, browser, coordinator);
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`${page.url()}: a window, ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  await page.exposeFunction('hear', (what: string) => heard.push(`${page.url()}: ${what}`));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (e) =>
      (globalThis as unknown as { hear(what: string): void }).hear(`${e.effectiveDirective} ${e.blockedURI} ${e.sample}`),
    ),
  );
  // What is made to HTML is typed; what is kept as words is put there.
  await page.goto('/c/cop-coaching/settings');
  await page.getByRole('textbox', { name: 'About' }).fill(program);
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByText('The settings are saved.').waitFor();
  const typed: Record<string, string> = {
    profile: `headline = headline || $1, bio = bio || $1, "nativeName" = $1 where id = (select id from person where "displayName" = '${coordinator}')`,
    organisation: 'name = $1, "nameLocal" = $1, "shortName" = $1',
    community: 'name = name || $1, purpose = purpose || $1',
    discussion: 'title = title || $1, excerpt = $1',
    poll_option: 'text = text || $1',
    review_answer: 'strengths = strengths || $1, improvements = improvements || $1, "noteToTeam" = $1',
    report_section: 'body = body || $1, rationale = $1',
    recommendation: 'text = text || $1',
    case_post: 'body = body || $1',
    peer_review_case: 'title = title || $1',
    practice: 'title = title || $1, summary = summary || $1',
  };
  for (const [table, set] of Object.entries(typed))
    await app.query(
      `do $do$ begin set local session_replication_role = replica; update ${table} set ${set.replaceAll('$1', `$words$${program}$words$`)}; end $do$`,
    );
  const dress = (value: unknown, key = ''): unknown =>
    typeof value === 'string'
      ? /^(title|summary|need|whatIsDone|howItIsOrganised|whyItMayWork|limits|firstStep|label|note|purpose|sourceTitle)$/.test(key)
        ? value + program
        : value
      : Array.isArray(value)
        ? value.map((one) => dress(one, key))
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, dress(v, k)]))
          : value;
  const [edition] = await app.query<{ id: string; slug: string; content: unknown }>(
    `select e.id, p.slug, e.content from practice_edition e join practice p on p.id = e."practiceId" and p."editionNo" = e.number where p.state = 'PUBLISHED' order by p.id limit 1`,
  );
  // An older way of making HTML: it is made again from what was typed.
  await app.query(
    `do $do$ begin set local session_replication_role = replica; update practice_edition set "htmlVersion" = 0, content = $words$${JSON.stringify(dress(edition!.content))}$words$::jsonb where id = '${edition!.id}'; end $do$`,
  );
  const [{ person, organisation, poll, closed } = { person: '', organisation: '', poll: '', closed: '' }] = await app.query<
    Record<string, string>
  >(
    `select (select id from person where "displayName" = $1) person, (select slug from organisation where status = 'VERIFIED' order by slug limit 1) organisation,
       (select d.id from discussion d join community c on c.id = d."communityId" where c.slug = 'cop-coaching' and d.kind = 'POLL' and d.state = 'OPEN' limit 1) poll,
       (select id from peer_review_case where title like 'Mother-tongue start-up desk%' and state = 'CLOSED') closed`,
    [coordinator],
  );
  await page.goto(`/c/cop-coaching/t/${poll}`);
  await page.getByRole('textbox', { name: 'Your reply' }).fill(program);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.locator('main').getByText('<img src=x', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Post reply' }).click();
  await page.locator('article', { hasText: '<img src=x' }).waitFor();
  const pages = [
    `/people/${person}`,
    `/organisations/${organisation}`,
    '/c/cop-coaching',
    '/c/cop-coaching/about',
    `/c/cop-coaching/t/${poll}`,
    '/desk',
    '/reviews',
    `/reviews/${closed}`,
    `/reviews/${closed}/team`,
    `/reviews/${closed}/report`,
    '/practices',
    `/practices/${edition!.slug}`,
  ];
  for (const path of pages) {
    await page.goto(path);
    await page.locator('main').getByText('<img src=x onerror=').first().waitFor();
    expect([path, await page.locator('a[href^="javascript:"], [onerror], img[src="x"]').count()]).toEqual([path, 0]);
  }
  expect(heard).toEqual([]);
  await page.context().close();
}, 120_000);

describe('states that no press leads to', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openAs(app, browser, coordinator, { width: 390 });
  });
  afterAll(async () => {
    await page?.context().close();
  });
  const says = async (path: string, words: string | RegExp) => {
    await page.goto(path);
    await page.getByText(words).first().waitFor();
    await fineAsIs(page, `${path}: ${String(words)}`);
  };

  it('a community that rests, one from which one is suspended, a practice that was withdrawn', async () => {
    const [{ id } = { id: '' }] = await app.query<{ id: string }>(`select id from person where "displayName" = $1`, [coordinator]);
    await app.query(`update community set state = 'ARCHIVED', "stateReason" = 'The project is over.' where slug = 'cop-benchmark'`);
    await says('/c/cop-benchmark', 'The project is over.');
    await app.query(`update community set state = 'ACTIVE', "stateReason" = null where slug = 'cop-benchmark'`);
    const [suspended] = await app.query<{ slug: string }>(
      `update community_membership m set state = 'SUSPENDED', role = 'MEMBER', note = 'Please write to us.' from community c
       where c.id = m."communityId" and m.state = 'ACTIVE' and m."personId" = $1 and c.state = 'ACTIVE' and c.visibility <> 'PRIVATE' returning c.slug`,
      [id],
    );
    await says(`/c/${suspended!.slug}`, 'Please write to us.');
    const [practice] = await app.query<{ slug: string }>(
      `update practice set state = 'WITHDRAWN', "withdrawnAt" = now(), "withdrawalReason" = 'The figures did not hold.'
       where id = (select id from practice where state = 'PUBLISHED' order by id limit 1) returning slug`,
    );
    await says(`/practices/${practice!.slug}`, 'The figures did not hold.');
    await says('/c/never-was', 'This page is not here');
  }, 60_000);

  it('a first page where nothing is open to everybody', async () => {
    await app.query(`update community set visibility = 'PRIVATE'`);
    const { page: visitor, context } = await visit(browser, { baseURL: app.url, width: 390 });
    await visitor.goto('/');
    await visitor.getByText('No community is open to everybody').waitFor();
    await fineAsIs(visitor, 'first page without communities');
    await context.close();
  }, 60_000);
});

/** What the API, its server and a proxy in front of them answer when they cannot. */
const refusal = (status: number, code: string, details: object) => ({
  status,
  contentType: 'application/graphql-response+json',
  body: JSON.stringify({ errors: [{ message: code, extensions: { code, details } }] }),
});
const refusals = [
  ['Something went wrong here', 'Reference: 4f2a91c0', refusal(200, 'INTERNAL', { reference: '4f2a91c0' })],
  [
    'Something went wrong here',
    'it is noted',
    { status: 500, contentType: 'application/json', body: '{"statusCode":500,"message":"Internal server error"}' },
  ],
  ['Please wait a moment', 'We cannot answer just now', refusal(503, 'UNAVAILABLE', { retryAfterSeconds: 2 })],
  ['Please wait a moment', 'We cannot answer just now', { status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' }],
  ['Please wait a moment', 'Please try again in 42 seconds.', refusal(429, 'RATE_LIMITED', { retryAfterSeconds: 42 })],
] as const;
it('a page whose answer is slow, or does not come: what happened, that nothing is lost, and one press once it can be had', async () => {
  const { page, context } = await visit(browser, { baseURL: app.url });
  page.setDefaultTimeout(20_000);
  const communities = page.getByRole('heading', { level: 1, name: 'Communities' });
  const about = page.getByRole('heading', { level: 1, name: /Guildhall/ });
  for (const [at, [title, words, answer]] of refusals.entries()) {
    // A fresh page, so that nothing of the next one is known yet.
    await page.goto('/about');
    await about.waitFor();
    await page.route('**/graphql', (route) => route.fulfill(answer));
    await page.locator('a[href="/communities"]').first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('main').getByText(words).waitFor();
    if (at === 0 || at === refusals.length - 1) await fineAsIs(page, `${title}: ${words}`);
    await screenshot(page, `.data/pictures/pages-refused-${at}.png`);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await communities.waitFor();
  }
  await page.goto('/about');
  await about.waitFor();
  let answer = () => {};
  const waited = new Promise<void>((done) => (answer = done));
  await page.route('**/graphql', async (route) => {
    await waited;
    await route.continue();
  });
  await page.locator('a[href="/communities"]').first().click();
  await page.getByRole('main').getByRole('status').getByText('Loading').waitFor({ state: 'attached' });
  // The heading comes with the page.
  expect((await axeProblems(page)).filter((found) => !found.startsWith('page-has-heading-one'))).toEqual([]);
  await screenshot(page, '.data/pictures/pages-loading.png');
  answer();
  await communities.waitFor();
  await context.close();
}, 60_000);

it('the first key leads past the bar; after a press the title, the focus and what is spoken are those of the new page', async () => {
  const { page, context } = await visit(browser, { baseURL: app.url });
  await page.goto('/communities');
  await page.getByRole('heading', { level: 1, name: 'Communities' }).waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect([await skip.isVisible(), await skip.evaluate((element) => element === document.activeElement)]).toEqual([true, true]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
  await page.getByRole('link', { name: 'Knowledge' }).first().click();
  const heading = page.getByRole('heading', { level: 1, name: 'Good practices' });
  await heading.waitFor();
  expect(await page.title()).toBe('Good practices · Guildhall');
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.locator('[aria-live=polite]').filter({ hasText: 'Good practices' }).waitFor({ state: 'attached' });
  await context.close();
});

it('language and look are chosen in the bar and kept; single keys stay out of text and can be switched off', async () => {
  const { page, context } = await visit(browser, { baseURL: app.url, width: 390 });
  const choose = async (name: string) => {
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('menuitem', { name }).click();
  };
  const root = page.locator('html');
  await page.goto('/glossary');
  await choose('العربية');
  await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
  await page.reload();
  expect(await root.getAttribute('dir')).toBe('rtl');
  await choose('English');
  await page.locator('html[dir="ltr"][lang="en"]').waitFor();
  await choose('Look: dark');
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const dark = await ink();
  await page.reload();
  expect(await ink()).toBe(dark);
  await choose('Look: light');
  expect(await ink()).not.toBe(dark);

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByText('Show the keys of this page').waitFor();
  await fineAsIs(page, 'keys of the page');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.keyboard.press('/');
  const box = page.getByRole('banner').getByRole('searchbox');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('? /');
  expect(await box.inputValue()).toBe('? /');
  expect(await help.count()).toBe(0);
  await box.blur();
  await page.keyboard.press('?');
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(false);
  await context.close();
}, 60_000);
