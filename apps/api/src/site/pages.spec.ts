import fs from 'node:fs';
import path from 'node:path';
import { pages } from './pages.js';

const features = path.resolve('apps/web/src/features');
/** Addresses as the router of the web writes them, in the words of the server's: `/c/$slug/t/$id/{-$words}` is `/c/:slug/t/:id/:words?`. */
const addresses = fs
  .readdirSync(features)
  .flatMap((feature) => ['routes.tsx', 'routes.ts'].map((name) => path.join(features, feature, name)))
  .filter((file) => fs.existsSync(file))
  .flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/path: '([^']+)'/g)].map((found) => found[1] ?? ''))
  .map((address) => address.replace(/\{-\$(\w+)\}/g, ':$1?').replace(/\$(\w+)/g, ':$1'));

it('every address of the web can be opened directly', () => {
  expect(addresses.filter((address) => !pages.some((p) => p.path === address))).toEqual([]);
});
it('every page names a file that the web has', () => {
  for (const page of pages) expect([page.path, fs.existsSync(path.join(features, page.feature, page.file))]).toEqual([page.path, true]);
});
it('every operation of a page is one of the web', () => {
  const known = Object.keys(JSON.parse(fs.readFileSync('apps/web/persisted.generated.json', 'utf8')) as object).map(
    (id) => id.split('~')[0],
  );
  for (const page of pages) if (page.document) expect(known).toContain(page.document);
});
