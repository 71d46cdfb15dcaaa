import fs from 'node:fs';
import { Assets } from '../apps/api/src/site/assets';

const dist = 'apps/web/dist';
/** What a response says of itself before its body: measured by the bench, which counts it, too. */
const head = 600;

/* `npm run bench -- first-load` measures in a browser what comes over the wire. This adds up the same files as the API sends them, so that a page that grows is seen at once. */
it.each([
  { name: 'home', feature: 'home', file: 'home.page.tsx' },
  { name: 'community', feature: 'communities', file: 'community.page.tsx' },
  { name: 'discussion', feature: 'communities', file: 'discussion.page.tsx' },
  { name: 'review form', feature: 'reviews', file: 'form.page.tsx', texts: ['reviews/form'] },
])('the scripts of a first view fit: $name', ({ feature, file, texts }) => {
  const assets = new Assets(dist);
  const shell = [...assets.template.matchAll(/src="(\/assets\/[^"]+\.js)"/g)].map(([, url]) => url!);
  const styles = [...assets.template.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, url]) => url!);
  const own = assets.scriptsOf(texts ? { feature, file, texts } : { feature, file }, 'en');
  const manifest = JSON.parse(fs.readFileSync(`${dist}/assets.json`, 'utf8')) as Record<string, { file: string }>;
  // A page that is not told of would be light, too.
  expect(own).toContain(`/${manifest[`src/features/${feature}/${file}`]?.file}`);
  const sent = (url: string) => {
    const packed = `${dist}${url}.br`;
    return head + fs.statSync(fs.existsSync(packed) ? packed : `${dist}${url}`).size;
  };
  const sum = (urls: readonly string[]) => urls.reduce((n, url) => n + sent(url), 0);
  const scripts = sum([...shell, ...own]);
  expect([shell.length, styles.length]).toEqual([1, 1]);
  expect(scripts).toBeLessThanOrEqual(160_000);
  // With the page itself on top.
  expect(scripts + sum([...styles, ...assets.fonts()])).toBeLessThanOrEqual(250_000 - 7_000);
});
