import { passageEnd } from '@guildhall/domain/search/query';
import { TestApp, type Who } from '../../test/app.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { statementsOf } from '../../test/statements.js';
import { newId } from '../kernel/ids.js';
import { withdrawPractice } from '../practices/edition.service.js';
import { catchUp, rebuild } from './document.service.js';
import { everything } from './search.service.js';

let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  const put = (title: string, more: object) => practiceIn(app, cast, 'PUBLISHED', { title, facts: [], ...more });
  await put('Founding in tandem', {
    need: 'A mentor and a founder meet for a year.',
    country: 'DE',
    dimensions: ['mentoring'],
    targetGroups: ['refugees'],
  });
  await put('Loans without a history', {
    need: 'Banks ask for a history that newcomers do not have.',
    country: 'BE',
    dimensions: ['finance'],
    targetGroups: ['migrants_general'],
    facts: [
      ['1992', '', 'begun'],
      ['500', 'loans', 'in the first year'],
      ['70', '%', 'paid back'],
    ].map(([value, unit, label]) => ({
      id: newId(),
      value,
      unit,
      label,
      asOf: '2012',
      sourceId: null,
      sourceTitle: 'Annual report',
      sourceUrl: '',
      grade: 'CLAIMED',
      mark: 'UNCHECKED',
      note: '',
    })),
  });
  await put('An incubator for half newcomers', {
    need: 'Half of each cohort is new; incubators rarely are open.',
    country: 'FR',
    dimensions: ['facilities', 'training'],
    targetGroups: ['refugees'],
    kind: 'SCHEME',
  });
  await put('Beratung in vielen Sprachen', {
    summary: 'Beraten wird dort, wo gefragt wird, und zwar in vielen Sprachen.',
    need: 'Die Beratungen finden in der Sprache statt, in der Gründerinnen denken. Kein Mentor.',
    firstStep: 'Zählen, wer kommt.',
    country: 'AT',
    locale: 'de',
    dimensions: ['language_culture'],
  });
  await put('مرافقة رائدات الأعمال', {
    need: 'مرافقة رائدات الأعمال في سنتهن الأولى',
    locale: 'ar',
    country: 'SE',
    dimensions: ['mentoring'],
  });
  await practiceIn(app, cast, 'DRAFT', { title: 'Secret mentor draft xylophone' });
  await practiceIn(app, cast, 'SUBMITTED', { title: 'Submitted mentor xylophone' });
  await app.drain();
}, 60_000);
afterAll(async () => {
  await app.stop();
});

interface Passage {
  text: string;
  hit: boolean;
}
interface Found {
  total: number;
  counts: { kind: string; count: number }[];
  suggestion: string | null;
  hasMore: boolean;
  endCursor: string | null;
  nodes: { title: Passage[]; passage: Passage[]; address: string }[];
}
const sure = <T>(a: { data?: T | null; errors?: object[] }): T => {
  if (!a.data) throw new Error(JSON.stringify(a.errors));
  return a.data;
};
const plain = (p: Passage[]) => p.map((x) => x.text).join('');
const search = async (words: string, who: Who | null = null, page: object = { first: 20 }) =>
  sure(
    await app.as<{ search: Found }>(
      who,
      `query($w: String!, $p: PageInput!) { search(words: $w, page: $p) { total counts { kind count } suggestion hasMore endCursor nodes { address title { text hit } passage { text hit } } } }`,
      { w: words, p: page },
    ),
  ).search;
const titles = async (words: string, who: Who | null = null) => (await search(words, who)).nodes.map((n) => plain(n.title));
interface Browse {
  total: number;
  suggestion: string | null;
  nodes: { title: Passage[]; passage: Passage[]; country: string }[];
  facets: { group: string; code: string; count: number }[];
  without: { group: string; count: number }[];
  hasMore: boolean;
  endCursor: string | null;
}
const browse = async (v: { words?: string; filter?: object; sort?: string; page?: object }, who: Who | null = null) =>
  sure(
    await app.as<{ practices: Browse }>(
      who,
      `query($words: String, $filter: PracticeFilterInput, $sort: PracticeSort, $page: PageInput) { practices(words: $words, filter: $filter, sort: $sort, page: $page)
    { total suggestion hasMore endCursor nodes { title { text hit } passage { text hit } country } facets { group code count } without { group count } } }`,
      v,
    ),
  ).practices;

it('beside its title a practice has the first of its figures that counts something', async () => {
  const { practices } = sure(
    await app.as<{ practices: { nodes: { title: Passage[]; fact: object | null }[] } }>(
      null,
      `{ practices(page: { first: 5 }) { nodes { title { text } fact { value unit label locale } } } }`,
    ),
  );
  const facts = practices.nodes.map((n) => [plain(n.title), n.fact]);
  expect(facts).toContainEqual(['Loans without a history', { value: '500', unit: 'loans', label: 'in the first year', locale: 'en' }]);
  expect(facts).toContainEqual(['Founding in tandem', null]);
});

it('figures are read only where they are asked for, in whichever part of the question', async () => {
  const reading = (nodes: string) => {
    const question = `query($n: Int!) { practices(page: { first: $n }) { ...List } }
      fragment List on PracticeBrowse { nodes { title { text } ${nodes} } } fragment Figure on PracticeHit { fact { value } }`.replace(
      nodes ? /^$/ : / fragment Figure.*/,
      '',
    );
    return statementsOf(async () => sure(await app.as(null, question, { n: 5 })), /content->'facts'/);
  };
  // The third time by what was compiled meanwhile.
  for (let i = 0; i < 3; i++) expect([await reading(''), await reading('... on PracticeHit { ...Figure }')]).toEqual([0, 1]);
});

describe('words', () => {
  it('are found in any form of their language, and in the passage they are marked', async () => {
    const found = await search('founders meeting');
    expect(plain(found.nodes[0]!.title)).toBe('Founding in tandem');
    expect(found.nodes[0]!.passage.filter((p) => p.hit).map((p) => p.text)).toEqual(expect.arrayContaining(['founder', 'meet']));
    expect(await titles('beratung gründerin')).toEqual(['Beratung in vielen Sprachen']);
    expect(await titles('grunderinnen')).toEqual(['Beratung in vielen Sprachen']);
    expect(await titles('رائدات')).toEqual(['مرافقة رائدات الأعمال']);
  });
  it('that stand in no sentence find it too, and it begins with what it says of itself', async () => {
    // A dimension, a figure and whoever wrote it are words to find by, and no passage to read.
    for (const words of ['paid back', 'access to finance']) {
      const [hit] = (await search(words)).nodes;
      expect(plain(hit!.title)).toBe('Loans without a history');
      expect(hit!.passage.some((p) => p.hit)).toBe(false);
      expect(plain(hit!.passage)).toMatch(/^Ten days a year on which founders/);
      expect(plain(hit!.passage)).not.toContain(passageEnd);
      expect((await browse({ words })).nodes).toMatchObject([{ passage: [] }]);
    }
  });
  it('may be begun, exact or excluded', async () => {
    expect(await titles('incubat')).toEqual(['An incubator for half newcomers']);
    expect((await titles('mentor')).sort()).toEqual(['Beratung in vielen Sprachen', 'Founding in tandem']);
    expect(await titles('mentor -founder')).toEqual(['Beratung in vielen Sprachen']);
    expect(await titles('"half of each cohort"')).toEqual(['An incubator for half newcomers']);
    expect(await titles('"each half of cohort"')).toEqual([]);
  });
  it('match where their rank is not 0, and nowhere else: words, phrases, one or another, and beginnings', async () => {
    const asked = [
      'mentor',
      'mentor founder',
      '"half of each cohort"',
      '"each half of cohort"',
      '"a mentor and a founder"',
      'mentor or cohort',
      '"half of" or loan',
    ];
    const wrong = await app.db.query(
      `with q as (select c.config, websearch_to_tsquery(c.config::regconfig, w.words) tsq from (select distinct config from search_document) c, unnest($1::text[]) w(words)
         union all select c.config, to_tsquery('gh_simple', '''half'' & ''co'':*') from (select distinct config from search_document) c)
       select d.title, q.tsq::text from search_document d join q on q.config = d.config where (d.tsv @@ q.tsq) <> (ts_rank_cd('{0.1,0.2,0.5,1}', d.tsv, q.tsq, 1) > 0)`,
      [asked],
    );
    expect(wrong).toEqual([]);
  });
  it('of the title weigh most', async () => expect((await titles('newcomers'))[0]).toBe('An incubator for half newcomers'));
  it('with a slip are mended', async () => {
    expect(await search('incubtor')).toMatchObject({ total: 0, suggestion: 'incubator' });
    expect((await browse({ words: 'tandm' })).suggestion).toBe('tandem');
    expect((await search('qqqqzzzz')).suggestion).toBeNull();
    // A way that leads nowhere is no help: what is offered finds something, with as few words less as possible.
    const fewer = (await search('qqqqzzzz incubator')).suggestion;
    expect(fewer).toBe('incubator');
    expect((await search(fewer!)).total).toBeGreaterThan(0);
    expect((await search('qqqqzzzz incubtor')).suggestion).toBe('incubator');
    expect((await search('"qqqqzzzz" incubator')).suggestion).toBeNull();
  });
  it.each(['', '   ', '"', '-', '- -', "'; drop table practice; --", 'a & | ! ( ) : *', '\\', 'or or or', '<b>x</b>', '😀'])(
    '%j is no error',
    async (words) => expect((await search(words)).total).toBeLessThan(3),
  );
  it('that cannot be stored or are too many are refused', async () => {
    expect((await app.as(null, `query($w: String!) { search(words: $w) { total } }`, { w: 'a\u0000b' })).errors![0]!.extensions.code).toBe(
      'INVALID_INPUT',
    );
    expect(
      (await app.as(null, `query($w: String!) { search(words: $w) { total } }`, { w: 'x'.repeat(201) })).errors![0]!.extensions.code,
    ).toBe('INVALID_INPUT');
  });
  it('a text cannot forge a mark', async () => {
    await practiceIn(app, cast, 'PUBLISHED', {
      title: 'Forged \ue000mark\ue001 zither',
      need: 'A \ue000zither\ue001 and <mark>markup</mark>.',
    });
    await app.drain();
    const [hit] = (await search('zither')).nodes;
    expect([...hit!.title, ...hit!.passage].filter((p) => p.hit).map((p) => p.text.toLowerCase())).toEqual(['zither', 'zither']);
    expect(plain(hit!.passage)).toContain('markup');
  });
});

describe('what one may not see', () => {
  it('is in no list, no count, no suggestion, for nobody: drafts are not there at all', async () => {
    for (const who of [null, cast.stranger, cast.author, cast.screener, cast.admin]) {
      expect(await search('xylophone', who)).toMatchObject({ total: 0, counts: [], nodes: [], suggestion: null });
      expect((await search('xylophnoe', who)).suggestion).toBeNull();
      expect((await search('qqqqzzzz xylophone', who)).suggestion).toBeNull();
      expect((await browse({ words: 'xylophone' }, who)).total).toBe(0);
    }
  });
  it('disappears with the row itself, before any job has run', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Short lived ocarina' });
    await app.drain();
    expect((await search('ocarina')).total).toBe(1);
    await withdrawPractice(await app.ctxOf(cast.author), {
      practiceId: id,
      expectedVersion: ((await app.db.query(`select version from practice where id = $1`, [id])) as { version: number }[])[0]!.version,
      clientMutationId: newId(),
      reason: 'No longer true at all.',
    });
    expect(await search('ocarina')).toMatchObject({ total: 0, suggestion: null });
    expect((await browse({})).nodes.map((n) => plain(n.title))).not.toContain('Short lived ocarina');
    await app.drain();
    expect(await app.db.query(`select 1 from search_document where "entityId" = $1`, [id])).toEqual([]);
  });
});

describe('browsing', () => {
  const facet = (b: Browse, group: string) => Object.fromEntries(b.facets.filter((f) => f.group === group).map((f) => [f.code, f.count]));
  it('counts what stands behind every filter', async () => {
    const all = await browse({});
    expect(facet(all, 'dimensions')).toMatchObject({ finance: 1, facilities: 1, language_culture: 1 });
    const chosen = await browse({ filter: { dimensions: ['mentoring'] } });
    // Counts of a group do not narrow themselves: one sees what choosing another value would add.
    expect(facet(chosen, 'dimensions')).toEqual(facet(all, 'dimensions'));
    expect(facet(chosen, 'countries').BE).toBeUndefined();
    expect(chosen.nodes.every((n) => n.country !== 'BE')).toBe(true);
    for (const [code, count] of Object.entries(facet(chosen, 'countries')))
      expect((await browse({ filter: { dimensions: ['mentoring'], countries: [code] } })).total).toBe(count);
  });
  it('joins values of a group by or and groups by and', async () => {
    expect((await browse({ filter: { countries: ['BE', 'FR'] } })).total).toBe(2);
    expect((await browse({ filter: { countries: ['BE', 'FR'], dimensions: ['finance'] } })).total).toBe(1);
    expect((await browse({ filter: { kinds: ['SCHEME'] } })).nodes.map((n) => plain(n.title))).toEqual(['An incubator for half newcomers']);
    expect((await browse({ filter: { locales: ['de'] }, words: 'mentor' })).total).toBe(1);
  });
  it('finds by whom a practice is for, together with other filters', async () => {
    const of = async (filter: object) => (await browse({ filter, sort: 'TITLE' })).nodes.map((n) => plain(n.title));
    expect(await of({ targetGroups: ['migrants_general'] })).toEqual(['Loans without a history']);
    expect(await of({ targetGroups: ['migrants_general', 'refugees'] })).toEqual(
      expect.arrayContaining(['Loans without a history', 'Founding in tandem']),
    );
    expect(await of({ targetGroups: ['refugees'], countries: ['DE'] })).toEqual(['Founding in tandem']);
    expect(await of({ targetGroups: ['migrants_general'], countries: ['DE'] })).toEqual([]);
    expect(await of({ targetGroups: ['nobody'] })).toEqual([]);
  });
  it('where nothing is left says what to drop', async () => {
    const b = await browse({ words: 'loans', filter: { countries: ['SE'], dimensions: ['finance'] } });
    expect(b).toMatchObject({ total: 0, without: [{ group: 'countries', count: 1 }] });
  });
  it('sorts by title and pages without gaps', async () => {
    const all = (await browse({ sort: 'TITLE', page: { first: 20 } })).nodes.map((n) => plain(n.title));
    expect(all).toEqual([...all].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const b: Browse = await browse({ sort: 'TITLE', page: { first: 2, after } });
      pages.push(...b.nodes.map((n) => plain(n.title)));
      after = b.endCursor;
      more = b.hasMore;
    }
    expect(pages).toEqual(all);
  });
  it('takes a forged cursor for none of ours', async () => {
    const r = await app.as(null, `{ practices(page: { first: 2, after: "abc" }) { total } }`);
    expect(r.errors![0]!.extensions.code).toBe('INVALID_INPUT');
  });
});

it('the table can be made again and says the same', async () => {
  const rows = () => app.db.query(`select kind, "entityId", locale, title, body, address from search_document order by 1, 2, 3`);
  await rebuild(app.factory.make(null), everything.searchables);
  const before = (await rows()) as object[];
  await app.db.query(
    `update search_document set title = 'broken'; insert into search_document select kind, gen_random_uuid(), locale, config, title, body, keywords, address, at, tsv from search_document limit 3`,
  );
  expect(await rebuild(app.factory.make(null), everything.searchables)).toBeGreaterThan(4);
  expect(await rows()).toEqual(before);
});

it('what was there before it could be found is read by the clock, and is no news', async () => {
  const ctx = app.factory.make(null);
  await catchUp(everything.searchables)(ctx);
  const rows = () =>
    app.db.query(`select kind, "entityId", locale, title, body from search_document order by 1, 2, 3`) as Promise<{ entityId: string }[]>;
  const before = await rows();
  const one = before.at(-1)!.entityId;
  for (const table of ['search_document', 'search_arrival']) await app.db.query(`delete from ${table} where "entityId" = $1`, [one]);
  // What is read already stays as it is.
  await app.db.query(`update search_document set title = 'kept' where "entityId" = $1`, [before[0]!.entityId]);
  app.clock.advance(3_600_000);
  await catchUp(everything.searchables)(app.factory.make(null));
  const after = await rows();
  expect(after.map((r) => r.entityId)).toEqual(before.map((r) => r.entityId));
  expect(after[0]).toMatchObject({ title: 'kept' });
  const [arrived] = (await app.db.query(`select at < $2::timestamptz old from search_arrival where "entityId" = $1`, [
    one,
    app.clock.now(),
  ])) as { old: boolean }[];
  expect(arrived).toEqual({ old: true });
  app.clock.reset();
  await rebuild(app.factory.make(null), everything.searchables);
});

it('asks the database the same few times for one row and for many', async () => {
  const q = (first: number) =>
    `{ practices(words: "mentor", page: { first: ${first} }) { nodes { id } facets { code } } search(words: "mentor", page: { first: ${first} }) { nodes { id } } }`;
  const page = (slug: string) =>
    `{ practice(slug: "${slug}") { edition { texts { html } facts { value } } editions { number } viewerCan { begin } } concepts(schemes: ["dimension"]) { code labels { en } } }`;
  const work = (first: number) =>
    `{ ownPractices(page: { first: ${first} }) { nodes { id title authorNames } } practiceScreeningQueue(page: { first: ${first} }) { nodes { id } } }`;
  for (const [one, many, who] of [
    [q(1), q(100), cast.stranger],
    [work(1), work(100), cast.author],
    [page('founding-in-tandem'), page('loans-without-a-history'), cast.author],
  ] as const) {
    await app.as(who, one);
    const a = await statementsOf(() => app.as(who, one));
    const b = await statementsOf(() => app.as(who, many));
    expect([a <= 8, b]).toEqual([true, a]);
  }
});
