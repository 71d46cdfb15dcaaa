import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { freshDatabase } from '../../test/database.js';
import { readConfig } from '../config.js';
import { hashToken } from '../identity/session.service.js';
import { TestClock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { start, type Running } from '../start.js';
import { page } from './page.types.js';

const evil = `</script><script>alert(1)</script><!-- " ' & __NONCE__`;
const template = `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><!--head--><script type="module" src="/assets/main-1.js" nonce="__NONCE__"></script></head><body><div id="app"></div><!--first-query--></body></html>`;
const viewer = 'query Viewer { viewer { id displayName locale __typename } }';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
const put = (name: string, content: string | Buffer) => {
  fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  fs.writeFileSync(path.join(dir, name), content);
};
const script = 'console.log("x");'.repeat(50);
put('dist/index.html', template);
put('dist/assets/main-1.js', script);
put('dist/assets/main-1.js.br', brotliCompressSync(script));
put('dist/sw.js', '//');
put(
  'dist/assets.json',
  JSON.stringify({
    'index.html': { file: 'assets/main-1.js' },
    'src/app/i18n/places.de.ts': { file: 'assets/places-de.js' },
    'src/app/locales/de.json': { file: 'assets/app-de.js' },
    'src/features/things/locales/en.json': { file: 'assets/things-en.js' },
    'src/features/things/part/locales/de.json': { file: 'assets/part-de.js' },
    'src/features/things/thing.page.tsx': { file: 'assets/thing.js', imports: ['index.html', '_Part.js'] },
    '_Part.js': { file: 'assets/part.js' },
  }),
);
put(
  'persisted.generated.json',
  JSON.stringify({
    'Viewer~1': viewer,
    'UnreadNotices~1': 'query UnreadNotices { unreadNotices }',
    'Thing~1': 'query Thing($name: String!) { me: viewer { id displayName __typename } __type(name: $name) { name } }',
    'Bad~1': 'query Bad { nothing }',
  }),
);

const pages = [
  page<{ me: { displayName: string } | null }>({
    path: '/things/:slug',
    feature: 'things',
    file: 'thing.page.tsx',
    document: 'Thing',
    variables: ({ slug }) => ({ name: slug }),
    meta: (data, say) => ({
      title: data?.me?.displayName ?? say({ en: 'A thing', de: 'Ein Ding', ar: 'شيء' }),
      description: evil,
      type: 'article',
      image: '/p.png',
      jsonLd: [{ '@type': 'Article', headline: evil }],
      names: [{ name: 'citation_title', content: evil }],
    }),
    sitemap: async () => [{ path: '/things/a&b', changed: '2026-01-01' }],
  }),
  page({
    path: '/part',
    feature: 'things',
    file: 'thing.page.tsx',
    texts: ['things/part'],
    document: 'Thing',
    variables: (_, __, locale) => ({ name: locale }),
    meta: () => ({ title: 'Part' }),
  }),
  page({
    path: '/texts/x',
    feature: 'things',
    file: 'thing.page.tsx',
    langOfText: true,
    meta: () => ({ title: 'Text', languages: ['fr', 'ar'] }),
  }),
  page({ path: '/hall', feature: 'things', file: 'thing.page.tsx', signedIn: '/desk', meta: () => ({ title: 'Hall' }) }),
  page({ path: '/bad', feature: 'things', file: 'thing.page.tsx', document: 'Bad', meta: () => ({ title: 'secret title' }) }),
  page({
    path: '/broken-head',
    feature: 'things',
    file: 'thing.page.tsx',
    meta: () => {
      throw new Error('head');
    },
  }),
];

let running: Running;
let url: string;
const clock = new TestClock();
beforeAll(async () => {
  const config = readConfig({
    ...(await freshDatabase()),
    NODE_ENV: 'test',
    GUILDHALL_LOG_LEVEL: 'silent',
    GUILDHALL_OPERATOR: 'Acme "&" Sons',
    GUILDHALL_PUBLIC_URL: 'http://hall.example',
  });
  running = await start(config, { manifestFile: path.join(dir, 'persisted.generated.json'), pages, clock, work: false, port: 0 });
  url = await running.app.getUrl();
});
afterAll(async () => {
  await running.stop();
  fs.rmSync(dir, { recursive: true });
});

const get = (where: string, headers: Record<string, string> = {}) =>
  fetch(url + where, { headers: { 'accept-language': 'en', ...headers }, redirect: 'manual' });
const firstOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="first-query">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

async function signedIn(displayName: string, locale = 'en'): Promise<string> {
  const id = newId();
  const now = clock.now();
  const db = running.factory.dataSource;
  await db.query(
    `insert into person (id, "createdAt", "updatedAt", version, email, "passwordHash", status, "displayName", locale, "timeZone", administrator) values ($1, $2, $2, 1, $3, null, 'ACTIVE', $4, $5, 'UTC', false)`,
    [id, now, `${id}@example.org`, displayName, locale],
  );
  const token = `token-${id}`;
  await db.query(
    `insert into session (id, "tokenHash", "personId", "createdAt", "lastSeenAt", "expiresAt", "userAgent", address) values ($1, $2, $3, $4, $4, $5, 'test', '127.0.0.0')`,
    [newId(), hashToken(token), id, now, new Date(now.getTime() + 1e9)],
  );
  return `sid=${token}`;
}

describe('a page', () => {
  it('carries the answers of its first operations, asked as the person who wants it', async () => {
    const html = await (await get('/things/Viewer', { cookie: await signedIn('Amina') })).text();
    expect(firstOf(html)).toMatchObject([
      { id: 'Viewer~1', variables: {}, result: { data: { viewer: { displayName: 'Amina' } } } },
      { id: 'UnreadNotices~1', variables: {}, result: { data: { unreadNotices: 0 } } },
      { id: 'Thing~1', variables: { name: 'Viewer' }, result: { data: { me: { displayName: 'Amina' } } } },
    ]);
    expect(html).toContain('<title>Amina · Guildhall</title>');
  });
  it('asks for visitors, and for those whose session has ended, who they are and nothing more of the frame', async () => {
    for (const headers of [{}, { cookie: 'sid=ended' }] as Record<string, string>[])
      expect(firstOf(await (await get('/hall', headers)).text()).map((a: { id: string }) => a.id)).toEqual(['Viewer~1']);
  });
  it('asks in the language of the person where the page wants it, with the texts of its part', async () => {
    const html = await (await get('/part', { cookie: await signedIn('Otto', 'de') })).text();
    expect(firstOf(html).at(-1)).toMatchObject({ id: 'Thing~1', variables: { name: 'de' } });
    expect(html).toContain('modulepreload" href="/assets/part-de.js"');
    expect(firstOf(await (await get('/part')).text()).at(-1)).toMatchObject({ variables: { name: 'en' } });
  });
  it('shows nothing of one person to another, and tells caches so', async () => {
    const own = await get('/things/Viewer', { cookie: await signedIn('Only Amina') });
    expect([own.headers.get('cache-control'), own.headers.get('vary')]).toEqual(['no-store', expect.stringContaining('Cookie')]);
    const other = await get('/things/Viewer');
    expect(await other.text()).not.toContain('Only Amina');
    expect([other.headers.get('cache-control'), other.headers.get('vary')]).toEqual(['no-cache', expect.stringContaining('Cookie')]);
  });
  it('has title, description, addresses, Open Graph and JSON-LD, and no text can leave its place', async () => {
    const cookie = await signedIn(evil);
    const html = await (await get('/things/Viewer?x=1', { cookie })).text();
    expect(html).toContain('<link rel="canonical" href="http://hall.example/things/Viewer">');
    expect(html).toContain('<link rel="alternate" href="http://hall.example/things/Viewer?lang=de" hreflang="de">');
    expect(html).toContain('<meta property="og:image" content="http://hall.example/p.png">');
    expect(html).toContain('<meta name="operator" content="Acme &quot;&amp;&quot; Sons">');
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html).not.toContain('alert(1)</script>');
    expect(html).not.toContain('<!-- "');
    expect(/<noscript>(.*?)<\/noscript>/s.exec(html)?.[1]).toMatch(/^<h1>&lt;\/script&gt;.*<p>Guildhall needs JavaScript/s);
    expect(/<noscript>(.*?)<\/noscript>/s.exec(await (await get('/part', { cookie: 'lang=de' })).text())?.[1]).toContain(
      'braucht JavaScript',
    );
    const ld = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');
    expect(ld).toEqual({ '@context': 'https://schema.org', '@type': 'Article', headline: evil });
    expect(firstOf(html)[0].result.data.viewer.displayName).toBe(evil);
  });
  it('may run only the scripts of its own nonce, which is another each time and is given to nothing that people wrote', async () => {
    const [a, b] = await Promise.all([get('/things/Viewer', { cookie: await signedIn(evil) }), get('/things/Viewer')]);
    const nonceOf = (r: Response) => /'nonce-([^']+)'/.exec(r.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(nonceOf(a)).not.toBe(nonceOf(b));
    expect(nonceOf(a).length).toBeGreaterThan(20);
    const policy = a.headers.get('content-security-policy');
    for (const part of [
      "default-src 'none'",
      "'strict-dynamic'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types app dompurify',
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    const html = await a.text();
    expect(html).toContain(`<script type="module" src="/assets/main-1.js" nonce="${nonceOf(a)}">`);
    expect(html.split(nonceOf(a)).length - 1).toBe(1 + 3);
    expect(firstOf(html)[0].result.data.viewer.displayName).toContain('__NONCE__');
  });
  it('names the scripts that it will import: where a language has its texts, those of the shell and of the feature, the page and its parts', async () => {
    const html = await (await get('/things/Viewer', { 'accept-language': 'de' })).text();
    expect([...html.matchAll(/modulepreload" href="([^"]+)"/g)].map((m) => m[1])).toEqual([
      '/assets/places-de.js',
      '/assets/app-de.js',
      '/assets/things-en.js',
      '/assets/thing.js',
      '/assets/part.js',
    ]);
  });
  it('answers 404 for what is not there and for what may not be seen, with the same page', async () => {
    const [missing, bad] = await Promise.all([get('/no/such/page'), get('/bad')]);
    expect([missing.status, bad.status]).toEqual([404, 404]);
    const titleOf = (html: string) => /<title>.*<\/title>/.exec(html)?.[0];
    expect(titleOf(await missing.text())).toBe(titleOf(await bad.clone().text()));
    expect(await bad.text()).not.toContain('secret title');
  });
  it('sends signed-in people on where it says so, and nobody else', async () => {
    const answer = await get('/hall', { cookie: await signedIn('Ada') });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([302, '/desk', 'no-store']);
    expect([(await get('/hall')).status, (await get('/hall', { cookie: 'sid=ended' })).status]).toEqual([200, 200]);
  });
  it('comes also when its head fails', async () => {
    const answer = await get('/broken-head');
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<title>Guildhall</title>')]);
  });
});

describe('the language', () => {
  const langOf = async (where: string, headers: Record<string, string>) =>
    /<html lang="(\w+)" dir="(\w+)"/
      .exec(await (await get(where, headers)).text())
      ?.slice(1, 3)
      .join();
  it.each([
    ['the browser', '/things/x', { 'accept-language': 'fr, de;q=0.8, en;q=0.5' }, 'de,ltr'],
    ['the choice on this device', '/things/x', { 'accept-language': 'de', cookie: 'lang=ar' }, 'ar,rtl'],
    ['the address', '/things/x?lang=en', { 'accept-language': 'de', cookie: 'lang=ar' }, 'en,ltr'],
    ['the default', '/things/x', { 'accept-language': 'fi, de;q=0' }, 'en,ltr'],
    ['no nonsense', '/things/x?lang=%22%3E', { cookie: 'lang=<x>', 'accept-language': 'de' }, 'de,ltr'],
  ])('follows %s', async (_, where, headers, expected) => {
    expect(await langOf(where, headers)).toBe(expected);
  });
  it('of a text is named to search engines as far as it exists, and leaves a chosen language of the interface alone', async () => {
    const links = async (where: string) =>
      [
        ...(await (await get(where)).text()).matchAll(
          /<link rel="(canonical|alternate)" href="http:\/\/hall.example([^"]+)"(?: hreflang="([^"]+)")?>/g,
        ),
      ].map((m) => [m[3] ?? m[1], m[2]]);
    const alternates = [
      ['fr', '/texts/x?lang=fr'],
      ['ar', '/texts/x?lang=ar'],
      ['x-default', '/texts/x'],
    ];
    expect(await links('/texts/x')).toEqual([['canonical', '/texts/x'], ...alternates]);
    expect(await links('/texts/x?lang=ar')).toEqual([['canonical', '/texts/x?lang=ar'], ...alternates]);
    expect(await links('/texts/x?lang=de')).toEqual([['canonical', '/texts/x'], ...alternates]);
    expect(await langOf('/texts/x?lang=ar', { 'accept-language': 'de' })).toBe('ar,rtl');
    expect(await langOf('/texts/x?lang=ar', { 'accept-language': 'de', cookie: 'lang=en' })).toBe('en,ltr');
    expect(await langOf('/texts/x?lang=ar', { cookie: await signedIn('Otto', 'de') })).toBe('de,ltr');
  });
  it('follows the person before the browser', async () => {
    expect(await langOf('/things/x', { 'accept-language': 'en', cookie: await signedIn('Otto', 'de') })).toBe('de,ltr');
  });
});

describe('files', () => {
  it('are immutable, compressed as asked, and answered with 304 when known', async () => {
    const answer = await get('/assets/main-1.js', { 'accept-encoding': 'br' });
    expect(await answer.text()).toBe(script);
    expect([answer.headers.get('content-encoding'), answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual([
      'br',
      'public, max-age=31536000, immutable',
      'Accept-Encoding',
    ]);
    const again = await get('/assets/main-1.js', { 'accept-encoding': 'br', 'if-none-match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await get('/assets/main-1.js', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
  });
  it('outside of the build are out of reach', async () => {
    for (const where of [
      '/assets/../persisted.generated.json',
      '/assets/%2e%2e/persisted.generated.json',
      '/assets.json',
      '/assets/nope.js',
    ])
      expect([where, (await get(where)).status]).toEqual([where, 404]);
  });
  it('of the service worker are always asked for again, and it may fetch', async () => {
    expect((await get('/sw.js')).headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('fixed addresses', () => {
  it('health: alive and ready', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect(await (await get('/health/ready')).text()).toBe('ready');
  });
  it('robots, sitemap, security contact, change of password', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('Sitemap: http://hall.example/sitemap.xml');
    expect(await (await get('/sitemap.xml')).text()).toContain(
      '<url><loc>http://hall.example/things/a&amp;b</loc><lastmod>2026-01-01</lastmod></url>',
    );
    expect(await (await get('/.well-known/security.txt')).text()).toMatch(/^Contact: .*\nExpires: 20/);
    expect((await get('/.well-known/change-password')).status).toBe(302);
  });
  it('the page for offline reading knows nobody', async () => {
    const html = await (await get('/offline', { cookie: await signedIn('Somebody Real') })).text();
    expect(html).not.toContain('Somebody Real');
    expect(firstOf(html)).toEqual([]);
  });
});

it('every answer carries the headers, whoever made it', async () => {
  const answers = await Promise.all([
    get('/things/x'),
    get('/nope'),
    get('/assets/main-1.js'),
    get('/assets/nope'),
    get('/health/live'),
    get('/robots.txt'),
    get('/graphql'),
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    }),
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
    fetch(`${url}/nope`, { method: 'POST' }),
    fetch(`${url}/%zz`),
  ]);
  for (const answer of answers) {
    const has = (name: string) => [answer.url, name, answer.headers.has(name)];
    for (const name of [
      'content-security-policy',
      'x-content-type-options',
      'cross-origin-resource-policy',
      'referrer-policy',
      'cache-control',
    ])
      expect(has(name)).toEqual([answer.url, name, true]);
    // What only means something for a page does not come with each file of the build.
    const isFile = answer.url.endsWith('/assets/main-1.js');
    for (const name of ['cross-origin-opener-policy', 'permissions-policy', 'x-frame-options'])
      expect(has(name)).toEqual([answer.url, name, !isFile]);
  }
});
