import sharp from 'sharp';
import { TestApp } from '../../test/app.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { cardPicture, cardSize } from './card-picture.js';

let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
});
afterAll(() => app.stop());

const slugOf = async (id: string) => ((await app.db.query('select slug from practice where id = $1', [id])) as { slug: string }[])[0]!.slug;
const get = (path: string) => fetch(app.url + path);

describe('the card of a practice', () => {
  it('may be framed by anybody, runs nothing, and holds nothing from elsewhere', async () => {
    const slug = await slugOf(await practiceIn(app, cast, 'PUBLISHED', { title: 'Evenings with <tea> & numbers' }));
    const answer = await get(`/practices/${slug}/card`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain('Evenings with &lt;tea&gt; &amp; numbers');
    expect(text).toContain(`href="http://localhost:3999/practices/${slug}" target="_blank" rel="noopener"`);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toMatch(/sandbox(?!.*allow-(scripts|same-origin))/);
    expect([answer.headers.get('x-frame-options'), answer.headers.get('set-cookie')]).toEqual([null, null]);
    expect(text.match(/<(script|img|iframe|form)|src=|url\(/g)).toBeNull();
    // Pages of ours still are nobody's to frame.
    expect((await get(`/practices/${slug}`)).headers.get('x-frame-options')).toBe('DENY');
  });

  it('is there for what everybody may read, and for nothing else', async () => {
    const nowhere = await get('/practices/nowhere/card');
    const same = [nowhere.status, await nowhere.text()];
    expect(same[0]).toBe(404);
    for (const state of ['WITHDRAWN', 'SUBMITTED'] as const) {
      const slug = await slugOf(await practiceIn(app, cast, state, { title: `Hidden ${state}` }));
      for (const end of ['card', 'card.png']) {
        const answer = await get(`/practices/${slug}/${end}`);
        expect([answer.status, await answer.text()]).toEqual(same);
      }
    }
  });

  it('goes when the practice is withdrawn, also from what was drawn before', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Soon gone' });
    const slug = await slugOf(id);
    expect((await get(`/practices/${slug}/card.png`)).status).toBe(200);
    await app.asOwner(
      `update practice set state = 'WITHDRAWN', "withdrawnAt" = now(), "withdrawalReason" = 'It no longer holds.' where id = $1`,
      [id],
    );
    expect((await get(`/practices/${slug}/card.png`)).status).toBe(404);
  });

  it('has a picture for shared links, which the page of a practice without one of its own names', async () => {
    const slug = await slugOf(await practiceIn(app, cast, 'PUBLISHED', { title: 'A picture of words' }));
    const answer = await get(`/practices/${slug}/card.png`);
    const { width, height, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect({ width, height, format, type: answer.headers.get('content-type') }).toEqual({ ...cardSize, format: 'png', type: 'image/png' });
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await (await get(`/practices/${slug}`)).text()).toContain(
      `<meta property="og:image" content="http://localhost:3999/practices/${slug}/card.png">`,
    );
  });
});

describe('the picture', () => {
  const texts = { kicker: ['GOOD PRACTICE'], foot: ['Lantern Hub'], locale: 'en' };
  const inkOf = async (title: string, locale = 'en') => {
    const { data, info } = await sharp(await cardPicture({ ...texts, title, locale }))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const columns = Array.from({ length: info.width }, (_, x) =>
      Array.from({ length: 260 }, (_, y) => data[(y + 150) * info.width + x]!).some((v) => v < 100) ? x : -1,
    ).filter((x) => x >= 0);
    return [columns[0]!, columns.at(-1)!] as const;
  };
  it('begins where the language begins: left, or right', async () => {
    expect((await inkOf('Short'))[0]).toBeLessThan(100);
    expect((await inkOf('قصير', 'ar'))[1]).toBeGreaterThan(1100);
  });
  it('holds the longest title there is', async () => {
    const [from, to] = await inkOf('W'.repeat(40) + ' and so on'.repeat(12));
    expect([from >= 80, to <= 1120]).toEqual([true, true]);
  });
});
