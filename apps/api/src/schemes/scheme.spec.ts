import { TestApp, type Answer } from '../../test/app.js';
import { makeScheme } from '../../test/make.applications.js';
import { makeProgramme } from '../../test/make.reviews.js';
import { statementsOf } from '../../test/statements.js';
import type { Scheme } from './scheme.entity.js';

let app: TestApp;
let schemes: Scheme[];
beforeAll(async () => {
  app = await TestApp.boot();
  const { networkId } = await makeProgramme(app);
  schemes = [];
  for (let i = 0; i < 3; i++) schemes.push((await makeScheme(app, networkId)).scheme);
}, 60_000);
afterAll(() => app.stop());

const compare = (slugs: string[]): Promise<Answer<{ schemeComparison: { slug: string; dimensions: { key: string }[] }[] }>> =>
  app.as(null, 'query($slugs: [String!]!) { schemeComparison(slugs: $slugs) { slug dimensions { key intensity how } } }', { slugs });

describe('comparison', () => {
  it('gives schemes in the order asked, with one statement, and leaves out what is not published as if it had never been', async () => {
    const [a, b, c] = schemes.map((s) => s.slug) as [string, string, string];
    expect((await compare([c, a, b])).data!.schemeComparison.map((s) => s.slug)).toEqual([c, a, b]);
    const [two, three] = [await statementsOf(() => compare([c, a])), await statementsOf(() => compare([c, a, b]))];
    expect([two, three]).toEqual([1, 1]);
    await app.db.query(`update scheme set state = 'WITHDRAWN', "withdrawnAt" = now(), "withdrawalReason" = 'Gone.' where slug = $1`, [b]);
    const without = await compare([a, b, c]);
    expect(without.data!.schemeComparison.map((s) => s.slug)).toEqual([a, c]);
    expect(await compare([a, 'never-was', c])).toEqual(without);
  });
  it('asks for two to four different ones, and says so', async () => {
    const [a] = schemes.map((s) => s.slug) as [string];
    for (const slugs of [[a], [a, a], [a, 'b', 'c', 'd', 'e'], [a, 'not a slug']])
      expect((await compare(slugs)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });
});
