import { createHash } from 'node:crypto';
import type { BookPatch } from '@guildhall/domain/toolbooks/content';
import { TestApp } from '../../test/app.js';
import { freeze, practiceChapter, textChapter, toolBook } from '../../test/make.toolbooks.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { statementsOf } from '../../test/statements.js';
import { nextEdition, translationIn } from '../../test/translation-cast.js';
import { newId } from '../kernel/ids.js';
import { withdrawPractice } from '../practices/edition.service.js';
import { Translation } from '../translations/translation.entity.js';
import { publishTranslation } from '../translations/translation-review.service.js';
import { ToolBook } from './book.entity.js';
import { beginBookEdition } from './book.service.js';

// Eight files for each edition: on a busy machine that takes its time.
let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
}, 60_000);
afterAll(async () => {
  await app.stop();
});

const formats = ['html', 'pdf', 'epub', 'docx'] as const;
const make = (patch: BookPatch = {}) => toolBook(app, cast.author, cast.network.id, patch);
const address = (slug: string, edition: number | string, format: string, lang = 'en') =>
  `${app.url}/files/toolbooks/${slug}/${edition}/book.${format}?lang=${lang}`;
const get = async (url: string, who: { id: string } | null = null, headers: Record<string, string> = {}) =>
  fetch(url, { headers: { ...headers, ...(who ? { cookie: await app.cookieOf(who) } : {}) } });
const bytesOf = async (url: string) => Buffer.from(await (await get(url)).arrayBuffer());
const sha = (b: Buffer) => createHash('sha256').update(b).digest('hex');
const again = async (id: string): Promise<ToolBook> =>
  beginBookEdition(await app.ctxOf(cast.author), { bookId: id, clientMutationId: newId() });

const page = `query($slug: String!, $edition: Int) { toolBook(slug: $slug, edition: $edition) { id editionNo viewerCan { edit begin } editions { number contentHash }
  edition { number contentHash frozenAt licence contents { number title { en } } files { locale format size sha256 } changes { kind title { en } from to } withdrawn { number title } } } }`;
interface Page {
  toolBook: {
    editionNo: number;
    viewerCan: { edit: boolean; begin: boolean };
    editions: { number: number; contentHash: string }[];
    edition: {
      number: number;
      contentHash: string;
      contents: { title: { en: string } }[];
      files: { locale: string; format: string; size: number; sha256: string }[];
      changes: { kind: string; title: { en: string } }[];
      withdrawn: { number: number; title: string }[];
    };
  };
}
const read = async (slug: string, who: { id: string } | null = null, edition: number | null = null) =>
  (await app.as<Page>(who, page, { slug, edition })).data!.toolBook;
const save = `mutation($input: SaveToolBookInput!) { saveToolBook(input: $input) { version content { publisher chapters { id } } problems { path rule } } }`;
const freezeIt = `mutation($input: FreezeToolBookInput!) { freezeToolBook(input: $input) { editionNo } }`;

describe('an edition', () => {
  it('has the same fingerprint and the same bytes for the same content, whenever it is frozen', async () => {
    const practice = await practiceIn(app, cast, 'PUBLISHED');
    const chapters = [
      textChapter(
        'First',
        '## Head\n\nSome *words* and [a link](https://example.org).\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said',
      ),
      practiceChapter(practice),
    ];
    const one = await make({
      chapters,
      funderEmblem: 'EU',
      funderName: { en: 'The fund', de: '', ar: '' },
      disclaimer: { en: 'Only ours.', de: '', ar: '' },
    });
    await freeze(app, cast.author, one);
    const first = await read(one.slug);
    expect(first.edition.files.length).toBe(8);
    // A practice that was given no title stands in the contents with its own.
    expect(first.edition.contents.map((c) => c.title.en)).toEqual(['First', 'Mentor days: what the host needs']);
    for (const f of first.edition.files) {
      const bytes = await bytesOf(address(one.slug, 1, f.format, f.locale));
      expect([f.format, sha(bytes), bytes.length]).toEqual([f.format, f.sha256, f.size]);
    }
    // Frozen once more an hour later after a detour: what is said is the same, so that the fingerprint is, too.
    app.clock.advance(3_600_000);
    let row = await again(one.id);
    row = await app.db.manager.findOneByOrFail(ToolBook, { id: row.id });
    const change = async (publisher: string) => {
      const answer = await app.as<{ saveToolBook: { version: number } }>(cast.author, save, {
        input: { bookId: row.id, expectedVersion: row.version, clientMutationId: newId(), patch: { publisher } },
      });
      row.version = answer.data!.saveToolBook.version;
    };
    await change('Somebody else');
    await freeze(app, cast.author, row);
    row = await again(one.id);
    await change('The Hub');
    await freeze(app, cast.author, row);
    const third = await read(one.slug);
    expect(third.editions.map((e) => e.number)).toEqual([3, 2, 1]);
    expect(third.editions[0]!.contentHash).toBe(third.editions[2]!.contentHash);
    expect(third.editions[1]!.contentHash).not.toBe(third.editions[0]!.contentHash);
  });

  it('is frozen once, however often and by how many it is pressed at once', async () => {
    const book = await make({ chapters: [textChapter('First')] });
    const press = (clientMutationId: string) =>
      app.as<{ freezeToolBook: { editionNo: number } }>(
        cast.author,
        'mutation($input: FreezeToolBookInput!) { freezeToolBook(input: $input) { editionNo } }',
        { input: { bookId: book.id, expectedVersion: book.version, clientMutationId } },
      );
    const key = newId();
    const [first, same, other] = await Promise.all([press(key), press(key), press(newId())]);
    // Either key may come first; who comes second hears that it is frozen, and the same press hears what it did.
    expect(same.data).toEqual(first.data);
    const done = [first, other].filter((a) => a.data?.freezeToolBook);
    expect(done.map((a) => a.data!.freezeToolBook.editionNo)).toEqual([1]);
    const refused = [first, other].find((a) => a.errors)!.errors![0]!.extensions.code;
    expect(['CONFLICT', 'ILLEGAL_TRANSITION']).toContain(refused);
    const told = `select 1 from activity where name = 'toolbook.frozen' and payload->>'bookId' = $1`;
    expect(await app.db.query(told, [book.id])).toHaveLength(1);
    expect(await app.db.query('select 1 from tool_book_edition where "bookId" = $1', [book.id])).toHaveLength(1);
  });

  it('compiled twice gives the same bytes in all formats', async () => {
    const { compileAll, hashOfBook } = await import('./compile.service.js');
    const { renderBook } = await import('./render/render.js');
    const content = (await make({ chapters: [textChapter('First', 'Ä ö ü, Ελληνικά, українська, ქართული, العربية.\n\n- a\n  - b')] }))
      .content;
    const given = { slug: 'a', content, network: 'Network', parts: new Map() };
    const [a, b] = [
      compileAll('https://x.example', given),
      compileAll('https://x.example', JSON.parse(JSON.stringify(given, null, 1)) && given),
    ];
    expect(hashOfBook(a)).toBe(hashOfBook(b));
    const stamp = { edition: 1, frozenOn: '2026-03-04', hash: hashOfBook(a), changes: [] };
    for (const format of formats)
      expect([format, sha(await renderBook(a.de!, format, stamp))]).toEqual([format, sha(await renderBook(b.de!, format, stamp))]);
  });

  it('takes a practice in the language of the book where somebody has translated that very edition', async () => {
    const practiceId = await practiceIn(app, cast, 'PUBLISHED', { title: 'Tables in two languages', facts: [] });
    const { partsOf } = await import('./parts.queries.js');
    const { compileIn } = await import('./compile.service.js');
    const german = async (edition: number) => {
      const content = (await make({ chapters: [practiceChapter(practiceId, edition)] })).content;
      const parts = await partsOf(await app.ctxOf(cast.author), content);
      return compileIn('de', 'https://x.example', { slug: 'a', content, network: 'Network', parts }).chapters[0]!;
    };
    expect(await german(1)).toMatchObject({ lang: 'en', title: 'Tables in two languages' });
    await translationIn(app, practiceId, 'de', 'IN_REVIEW', { translator: cast.author, reviewer: cast.screener });
    expect(await german(1)).toMatchObject({ lang: 'en' });
    const { version, id } = await app.db.manager.findOneByOrFail(Translation, { practiceId });
    await publishTranslation(await app.ctxOf(cast.screener), { translationId: id, expectedVersion: version });
    const chapter = await german(1);
    expect(chapter).toMatchObject({ lang: 'de', title: 'title in de, 1' });
    expect(chapter.kicker).toContain('Ingrid Author');
    await nextEdition(app, cast, practiceId, { need: 'Something else.' });
    expect(await german(2)).toMatchObject({ lang: 'en' });
  });

  it('never changes: the database refuses it to us as well', async () => {
    const book = await make();
    await freeze(app, cast.author, book);
    const before = await read(book.slug);
    for (const sql of [
      `update tool_book_edition set "contentHash" = 'x' where "bookId" = $1`,
      `update tool_book_edition set documents = '{}' where "bookId" = $1`,
      `delete from tool_book_edition where "bookId" = $1`,
      `update tool_book_file set bytes = '' where "editionId" in (select id from tool_book_edition where "bookId" = $1)`,
      `delete from tool_book_file where "editionId" in (select id from tool_book_edition where "bookId" = $1)`,
      `delete from tool_book where id = $1`,
    ])
      await expect(app.db.query(sql, [book.id])).rejects.toThrow(/never changes|violates RESTRICT/);
    // The working copy of the next edition leaves it alone.
    const next = await again(book.id);
    await app.as(cast.author, save, {
      input: { bookId: book.id, expectedVersion: next.version, clientMutationId: newId(), patch: { publisher: 'Other' } },
    });
    expect((await read(book.slug)).edition).toEqual(before.edition);
  });

  it('tells what changed since the last one, and refuses one in which nothing did', async () => {
    const [first, second, third] = [textChapter('First'), textChapter('Second'), textChapter('Third')];
    const book = await make({ chapters: [first, second] });
    await freeze(app, cast.author, book);
    let row = await again(book.id);
    const input = () => ({ bookId: book.id, expectedVersion: row.version, clientMutationId: newId() });
    const refused = await app.as(cast.author, freezeIt, { input: input() });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_READY', details: { missing: [{ rule: 'unchanged' }] } });
    const saved = await app.as<{ saveToolBook: { version: number } }>(cast.author, save, {
      input: { ...input(), patch: { chapters: [second, { ...first, text: { en: 'New words.', de: '', ar: '' } }, third] } },
    });
    row = { ...row, version: saved.data!.saveToolBook.version };
    await freeze(app, cast.author, row);
    const now = await read(book.slug);
    expect(now.edition.changes.map((c) => [c.kind, c.title.en])).toEqual([
      ['MOVED', 'Second'],
      ['REWRITTEN', 'First'],
      ['ADDED', 'Third'],
    ]);
    expect((await read(book.slug, null, 1)).edition.changes).toEqual([]);
    expect((await bytesOf(address(book.slug, 2, 'html'))).toString()).toContain('What changed since edition 1');
  });
});

describe('consent', () => {
  it('is asked for when it is compiled: a withdrawn practice is refused with its chapter, the frozen edition stays and says so', async () => {
    const practice = await practiceIn(app, cast, 'PUBLISHED');
    const book = await make({ chapters: [textChapter('First'), practiceChapter(practice)] });
    await freeze(app, cast.author, book);
    const row = await again(book.id);
    const [{ version }] = (await app.db.query(`select version from practice where id = $1`, [practice])) as [{ version: number }];
    await withdrawPractice(await app.ctxOf(cast.screener), {
      practiceId: practice,
      expectedVersion: version,
      clientMutationId: newId(),
      reason: 'The owner took it back.',
    });
    const answer = await app.as(cast.author, freezeIt, {
      input: { bookId: book.id, expectedVersion: row.version, clientMutationId: newId() },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_READY',
      details: { missing: [{ path: 'chapters.1', rule: 'practiceWithdrawn', params: { number: 2 } }] },
    });
    const shown = await read(book.slug);
    expect(shown.edition.withdrawn.map((w) => w.number)).toEqual([2]);
    expect(shown.editionNo).toBe(1);
    // Nor does it stand in a look at the draft.
    const draft = await (await get(address(book.slug, 'draft', 'html'), cast.author)).text();
    expect(draft).not.toContain('Good practice');
  });
  it('a licence that does not go into the book, a practice that is not there, an empty chapter: each by its chapter', async () => {
    const practice = await practiceIn(app, cast, 'PUBLISHED');
    const [{ licence }] = (await app.db.query(`select licence from practice_edition where "practiceId" = $1`, [practice])) as [
      { licence: string },
    ];
    expect(licence).toBe('CC-BY-4.0');
    const book = await make({
      licence: 'CC0-1.0',
      chapters: [practiceChapter(practice), practiceChapter(practice, 7), textChapter('', '')],
    });
    const answer = await app.as(cast.author, freezeIt, {
      input: { bookId: book.id, expectedVersion: book.version, clientMutationId: newId() },
    });
    expect(
      (answer.errors?.[0]?.extensions.details as unknown as { missing: { path: string; rule: string }[] }).missing.map((m) => [
        m.path,
        m.rule,
      ]),
    ).toEqual([
      ['chapters.0', 'licenceClash'],
      ['chapters.1', 'practiceGone'],
      ['chapters.2', 'chapterTitle'],
      ['chapters.2', 'chapterText'],
    ]);
  });
});

describe('who may', () => {
  it('a working copy and its files are for the editors of the network; the others are told the same as about a book that never was', async () => {
    const book = await make();
    const draft = `query($id: ID!) { toolBookDraft(bookId: $id) { id } }`;
    for (const who of [cast.author, cast.screener, cast.admin]) {
      expect((await app.as<{ toolBookDraft: object | null }>(who, draft, { id: book.id })).data!.toolBookDraft).toEqual({ id: book.id });
      expect((await get(address(book.slug, 'draft', 'pdf'), who)).status).toBe(200);
    }
    for (const who of [cast.stranger, cast.elsewhere]) {
      expect((await app.as<{ toolBookDraft: object | null }>(who, draft, { id: book.id })).data!.toolBookDraft).toBeNull();
      const [there, never] = await Promise.all([
        get(address(book.slug, 'draft', 'pdf'), who),
        get(address('never-was', 'draft', 'pdf'), who),
      ]);
      expect([there.status, await there.text()]).toEqual([404, await never.text()]);
      const answer = await app.as(who, save, {
        input: { bookId: book.id, expectedVersion: 2, clientMutationId: newId(), patch: { publisher: 'Mine' } },
      });
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', details: { entity: 'ToolBook' } });
    }
    expect((await app.as(null, page, { slug: book.slug })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await get(address(book.slug, 1, 'pdf'))).status).toBe(404);
  });
  it('a frozen edition is for everybody, its next working copy is not', async () => {
    const book = await make();
    await freeze(app, cast.author, book);
    await again(book.id);
    expect((await read(book.slug)).viewerCan).toEqual({ edit: false, begin: false });
    expect((await read(book.slug, cast.screener)).viewerCan).toEqual({ edit: true, begin: false });
    expect((await get(address(book.slug, 'draft', 'html'))).status).toBe(404);
    const file = await get(address(book.slug, 1, 'html'));
    expect([file.status, file.headers.get('content-disposition')]).toEqual([200, `attachment; filename="${book.slug}-e1-en.html"`]);
    expect((await get(address(book.slug, 1, 'html'), null, { 'if-none-match': file.headers.get('etag')! })).status).toBe(304);
    const shown = await get(`${address(book.slug, 1, 'html')}&read`);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    for (const bad of ['0', '01', '2', '1e0', '-1', '99999999']) expect((await get(address(book.slug, bad, 'html'))).status).toBe(404);
  });
  it('is cited at addresses of its own, the current edition and each earlier one; a book that is only written is not there', async () => {
    const book = await make();
    const cite = (path: string, headers = {}) => get(`${app.url}/toolbooks/${book.slug}/${path}`, cast.author, headers);
    for (const path of ['citation.bib', 'citation.json', 'e/1/citation.bib']) expect((await cite(path)).status).toBe(404);
    await freeze(app, cast.author, book);
    await again(book.id);
    const bib = await cite('citation.bib');
    expect([bib.status, bib.headers.get('content-type')]).toEqual([200, 'application/x-bibtex; charset=utf-8']);
    expect(await bib.text()).toContain(`/toolbooks/${book.slug}/e/1`);
    expect(await (await cite('e/1/citation.json')).json()).toMatchObject([{ URL: expect.stringContaining(`/toolbooks/${book.slug}/e/1`) }]);
    expect((await cite('citation.bib', { 'if-none-match': bib.headers.get('etag')! })).status).toBe(304);
    for (const bad of ['e/2', 'e/0', 'e/01', 'e/x']) expect((await cite(`${bad}/citation.bib`)).status).toBe(404);
  });
  it('begins one only for a network that one coordinates', async () => {
    const start = `mutation($input: StartToolBookInput!) { startToolBook(input: $input) { slug state } }`;
    const input = { networkId: cast.network.id, title: 'Another book', locale: 'en' };
    expect((await app.as(cast.elsewhere, start, { input: { ...input, clientMutationId: newId() } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await app.as(cast.author, start, { input: { ...input, clientMutationId: newId() } })).data).toEqual({
      startToolBook: { slug: 'another-book', state: 'DRAFT' },
    });
  });
});

describe('writing', () => {
  it('merges what two editors changed apart and tells base, theirs and yours of what they changed together', async () => {
    const book = await make();
    const input = (patch: BookPatch) => ({ input: { bookId: book.id, expectedVersion: book.version, clientMutationId: newId(), patch } });
    await app.as(cast.author, save, input({ publisher: 'Theirs' }));
    const merged = await app.as<{ saveToolBook: { version: number } }>(cast.screener, save, input({ licence: 'CC-BY-SA-4.0' }));
    expect(merged.data!.saveToolBook.version).toBe(book.version + 2);
    const clash = await app.as(cast.screener, save, input({ publisher: 'Mine' }));
    expect(clash.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { base: { publisher: 'The Hub' }, theirs: { publisher: 'Theirs' }, yours: { publisher: 'Mine' } },
    });
  });
  it('asks as many statements for many chapters as for one', async () => {
    const practices = await Promise.all([1, 2, 3].map(() => practiceIn(app, cast, 'PUBLISHED')));
    const few = await make({ chapters: [practiceChapter(practices[0]!)] });
    const many = await make({ chapters: practices.flatMap((p) => [practiceChapter(p), textChapter('x')]) });
    const draft = `query($id: ID!) { toolBookDraft(bookId: $id) { id parts { title } problems { rule } } }`;
    const count = (id: string) => statementsOf(() => app.as(cast.author, draft, { id }));
    await count(few.id);
    const counts = [await count(few.id), await count(many.id)];
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(8);
  });
});
