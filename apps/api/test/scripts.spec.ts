import fs from 'node:fs';
import path from 'node:path';
import { apiPaths } from '../../../scripts/lib/api-paths.mjs';
import { runFolder } from '../../../scripts/lib/run-folder.mjs';
import { bounded } from '../../../scripts/lib/run-program.mjs';
import { pages } from '../src/site/pages.js';

describe('npm run dev', () => {
  const proxied = (url: string) => new RegExp(apiPaths).test(url);
  it.each([
    '/graphql',
    '/graphql?x=1',
    '/files/0199',
    '/health/ready',
    '/oai?verb=Identify',
    '/.well-known/security.txt',
    '/.well-known/jwks.json',
    '/robots.txt',
    '/sitemap.xml',
    '/practices/feed.atom?lang=de',
    '/c/lanterns/feed.atom',
    '/stories/feed.atom',
    '/practices/a-place/citation.bib',
    '/schemes/a-place/citation.json',
    '/resources/a-place/card.png',
    '/practices/a-place/card?lang=ar',
  ])('%s is asked of the API', (url) => expect(proxied(url)).toBe(true));
  it('pages and sources are those of Vite', () => {
    const own = ['/', '/offline', '/src/main.tsx', '/@vite/client', '/node_modules/.vite/deps/react.js', '/icon.svg', '/app.webmanifest'];
    const addresses = pages.map((page) => page.path.replace(/:[a-zA-Z]+/g, 'x'));
    expect(addresses.length).toBeGreaterThan(30);
    expect([...own, ...addresses].filter(proxied)).toEqual([]);
  });
});

it('a figure or proof that does not end is ended, after it has cleaned up', async () => {
  const folder = fs.mkdtempSync(path.join(runFolder(), 'guildhall-bounded-'));
  const script = (name: string, text: string) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const cleaned = path.join(folder, 'cleaned');
  const hung = script(
    'hung.mjs',
    `import fs from 'node:fs'; setInterval(() => {}, 1000); process.on('SIGTERM', () => { fs.writeFileSync(${JSON.stringify(cleaned)}, ''); process.exit(0); });`,
  );
  expect(await bounded([hung], 3)).toBe(1);
  expect(fs.existsSync(cleaned)).toBe(true);
  expect(await bounded([script('well.mjs', '')], 60)).toBe(0);
  expect(await bounded([script('below.mjs', 'process.exit(1)')], 60)).toBe(1);
}, 60_000);
