import { TestApp } from '../../test/app.js';
import { loadDemo } from './load.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(async () => {
  await app.stop();
});

it('sixteen write-ups and one of a host under review live as published practices, and loading twice changes nothing', async () => {
  const all = async () => [await app.db.query('select * from practice order by id'), await app.db.query('select * from practice_edition order by id'), await app.db.query('select kind, "entityId", title from search_document order by 1, 2, locale')];
  await loadDemo(app.factory);
  const first = (await all()) as object[][];
  await loadDemo(app.factory);
  expect(await all()).toEqual(first);
  const inState = (state: string) => first[0]!.filter((p) => (p as { state: string }).state === state);
  expect(inState('PUBLISHED')).toHaveLength(16);
  expect(inState('DUE_FOR_REVIEW')).toHaveLength(1);
  expect(inState('IN_VALIDATION')).toHaveLength(1);
  expect(first[0]!.filter((p) => (p as { validatedAt: unknown }).validatedAt)).toHaveLength(2);
  expect(await app.db.query(`select state, count(*)::int n from practice_validation group by 1 order by 1`)).toEqual([{ state: 'ASKED', n: 1 }, { state: 'GIVEN', n: 5 }]);
  expect(first[1]).toHaveLength(18);
  const facts = (await app.db.query(`select f->>'mark' mark, count(*)::int n from practice p join practice_edition e on e."practiceId" = p.id and e.number = p."editionNo", jsonb_array_elements(e.content->'facts') f group by 1`)) as { mark: string; n: number }[];
  expect(Object.fromEntries(facts.map((f) => [f.mark, f.n]))).toEqual({ VERIFIED: 117, UNCHECKED: 4 });
  // Every figure leads to its document.
  expect(await app.db.query(`select 1 from practice_edition e, jsonb_array_elements(e.content->'facts') f where f->>'sourceTitle' = '' or not exists (select 1 from source s where s.id = (f->>'sourceId')::uuid)`)).toEqual([]);
}, 60_000);

it('a visitor finds one by a word and by filters', async () => {
  const { data } = await app.as<{ practices: { total: number; nodes: { slug: string }[] } }>(null, `{ practices(words: "incubator", filter: { countries: ["FR"] }) { total nodes { slug } } }`);
  expect(data!.practices.total).toBe(1);
});
