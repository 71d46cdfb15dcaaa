import type { BookPatch } from '@guildhall/domain/toolbooks/content';
import { bookFixture } from '../../test/book-fixture.js';
import { TestApp } from '../../test/app.js';
import { practiceChapter, textChapter, toolBook } from '../../test/make.toolbooks.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { translationIn } from '../../test/translation-cast.js';
import { newId } from '../kernel/ids.js';
import { readZip } from '../kernel/zip.js';
import { ToolBook, ToolBookEdition } from './book.entity.js';
import { compileAll, hashOfBook } from './compile.service.js';
import { partsOf } from './parts.queries.js';

// A book in Arabic beside the languages that every edition has.
let app: TestApp, cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
}, 60_000);
afterAll(() => app.stop());

const ask = async <T>(who: { id: string } | null, query: string, variables: object): Promise<T> => {
  const answer = await app.as<T>(who, query, variables as Record<string, unknown>);
  expect(answer.errors).toBeUndefined();
  return answer.data!;
};
const saving = `mutation($input: SaveToolBookInput!) { saveToolBook(input: $input) { version content { title { en de ar } chapters { title { ar } text { ar } } } } }`;
const page = `query($slug: String!) { toolBook(slug: $slug) { edition { contentHash languages title { en ar } purposeHtml { ar } contents { title { en ar } } changes { title { ar } } files { locale format } } } }`;
interface Page {
  toolBook: {
    edition: {
      contentHash: string;
      languages: string[];
      title: { en: string; ar: string };
      purposeHtml: { ar: string };
      contents: { title: { en: string; ar: string } }[];
      changes: { title: { ar: string } }[];
      files: { locale: string; format: string }[];
    };
  };
}
const save = (book: { id: string; version: number }, patch: BookPatch | object) =>
  ask<{ saveToolBook: { version: number; content: object } }>(cast.author, saving, {
    input: { bookId: book.id, expectedVersion: book.version, clientMutationId: newId(), patch },
  });
const freeze = (bookId: string, expectedVersion: number) =>
  ask(cast.author, `mutation($input: FreezeToolBookInput!) { freezeToolBook(input: $input) { editionNo } }`, {
    input: { bookId, expectedVersion, clientMutationId: newId() },
  });
const file = (slug: string, format: string, lang: string) => fetch(`${app.url}/files/toolbooks/${slug}/1/book.${format}?lang=${lang}`);

it('what was compiled before there was a third language has the fingerprint that it had', () => {
  const compiled = compileAll('https://x.example', bookFixture as never);
  expect(Object.keys(compiled)).toEqual(['en', 'de']);
  expect(hashOfBook(compiled)).toBe('ccb771cf599c760f4c1d4654f93f01325a732dbac16555a89ba59228eee2560a');
});

it('months and days stand in the words of the book, in the chapter and in the index of facts', () => {
  const monthly = JSON.parse(
    JSON.stringify({ ...bookFixture, parts: [...bookFixture.parts] }).replaceAll('"asOf":"2025"', '"asOf":"2025-12"'),
  ) as {
    parts: [string, object][];
  };
  const compiled = compileAll('https://x.example', { ...monthly, parts: new Map(monthly.parts) } as never);
  const said = (document: object | undefined, words: string) => JSON.stringify(document).split(words).length - 1;
  expect([said(compiled.en, '"December 2025'), said(compiled.de, '"Dezember 2025'), said(compiled.en, '2025-12')]).toEqual([2, 2, 0]);
});

it('is written, compiled and handed out in Arabic: chapters in the translation that was published, others with the language that they are in', async () => {
  const translated = await practiceIn(app, cast, 'PUBLISHED', { title: 'Told in two languages', facts: [] });
  await translationIn(app, translated, 'ar', 'PUBLISHED', { translator: cast.author, reviewer: cast.screener });
  const other = await practiceIn(app, cast, 'PUBLISHED', { title: 'Told in one', facts: [] });
  const book = await toolBook(app, cast.author, cast.network.id);
  const first = textChapter('First');
  const chapters = [
    {
      ...first,
      title: { ...first.title, ar: 'الفصل المكتوب' },
      text: { ...first.text, ar: 'نص يذكر Harbour Desk وعنوانه https://x.example/a.' },
    },
    practiceChapter(translated),
    practiceChapter(other),
  ];
  const { saveToolBook } = await save(book, { title: { en: 'A book of tables', de: '', ar: 'كتاب الطاولات' }, chapters });
  expect(saveToolBook.content).toMatchObject({ title: { ar: 'كتاب الطاولات' }, chapters: [{ title: { ar: 'الفصل المكتوب' } }, {}, {}] });
  await freeze(book.id, saveToolBook.version);

  const { edition } = (await ask<Page>(null, page, { slug: book.slug })).toolBook;
  expect(edition).toMatchObject({ languages: ['en', 'de', 'ar'], title: { ar: 'كتاب الطاولات' } });
  expect(edition.contents.map((c) => c.title.ar)).toEqual(['الفصل المكتوب', 'title in ar, 1', 'Told in one']);
  expect(edition.files.filter((f) => f.locale === 'ar').map((f) => f.format)).toEqual(['docx', 'epub', 'html', 'pdf']);
  // What stands in the store, compiled once more, is the same to the letter.
  const row = await app.db.manager.findOneByOrFail(ToolBookEdition, { bookId: book.id });
  const ctx = await app.ctxOf(cast.author);
  const parts = await partsOf(ctx, row.content);
  const again = compileAll(ctx.config.publicUrl, { slug: book.slug, content: row.content, network: row.documents.en!.network, parts });
  expect(hashOfBook(again)).toBe(edition.contentHash);
  expect(row.documents.ar!.chapters.map((c) => c.lang)).toEqual(['ar', 'ar', 'en']);
  expect(row.documents.ar!.chapters[2]!.kicker).toContain('باللغة \u2068الإنجليزية\u2069');

  const bytes = async (format: string) => Buffer.from(await (await file(book.slug, format, 'ar')).arrayBuffer());
  const inside = (zip: Buffer, name: string) =>
    readZip(zip)
      .find((e) => e.name === name)!
      .bytes(5_000_000)
      .toString();
  const html = (await bytes('html')).toString();
  for (const said of [
    '<html lang="ar" dir="rtl">',
    'lang="en" dir="ltr"',
    '<bdi>https://x.example/a</bdi>',
    `<bdi>CC-BY-4.0</bdi>`,
    edition.contentHash,
  ])
    expect([said, html.includes(said)]).toEqual([said, true]);
  expect(inside(await bytes('epub'), 'book/book.opf')).toContain('<spine page-progression-direction="rtl">');
  expect(inside(await bytes('docx'), 'word/document.xml')).toMatch(/<w:bidi w:val="1"\/>[^]*<w:rtl\/>[^]*<w:bidi\/><w:rtlGutter\/>/);
  expect((await bytes('pdf')).toString('latin1')).toMatch(/\/Direction \/R2L/);
}, 120_000);

it('an edition without a title in Arabic has no files in Arabic; a form of before the third language can still be sent', async () => {
  const book = await toolBook(app, cast.author, cast.network.id);
  const { saveToolBook } = await save(book, { title: { en: 'In two', de: 'Zwei' } });
  expect(saveToolBook.content).toMatchObject({ title: { en: 'In two', de: 'Zwei', ar: '' } });
  await freeze(book.id, saveToolBook.version);
  const { edition } = (await ask<Page>(null, page, { slug: book.slug })).toolBook;
  expect([edition.languages, edition.files.length]).toEqual([['en', 'de'], 8]);
  const [there, never] = [await file(book.slug, 'html', 'ar'), await file('never-was', 'html', 'ar')];
  expect([there.status, await there.text()]).toEqual([404, await never.text()]);
}, 120_000);

it('begins in Arabic', async () => {
  const start = `mutation($input: StartToolBookInput!) { startToolBook(input: $input) { content { locale title { en ar } } } }`;
  const input = { networkId: cast.network.id, title: 'كتاب جديد', locale: 'ar', clientMutationId: newId() };
  expect(await ask(cast.author, start, { input })).toEqual({
    startToolBook: { content: { locale: 'ar', title: { en: '', ar: 'كتاب جديد' } } },
  });
});

describe('a book that was stored when there were two languages', () => {
  /** As the database has it from then. */
  const without = (content: object): object =>
    JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === 'ar' ? undefined : value))) as object;
  const old = async () => {
    const book = await toolBook(app, cast.author, cast.network.id);
    await app.db.query(`update tool_book set content = $2 where id = $1`, [book.id, without(book.content)]);
    return book;
  };
  const draft = `query($id: ID!) { toolBookDraft(bookId: $id) { content { title { en ar } chapters { text { ar } } } } }`;

  it('is read whole, and the edition that was frozen of it is still what the next one is measured by', async () => {
    const book = await old();
    const now = app.clock.now();
    const changes = [{ kind: 'ADDED', chapterId: book.content.chapters[0]!.id, title: { en: 'First', de: '' }, from: null, to: null }];
    await app.db.query(
      `insert into tool_book_edition (id, "bookId", number, content, documents, changes, "contentHash", "frozenBy", "frozenAt") values ($1, $2, 1, $3, $4, $5, $6, $7, $8)`,
      [
        newId(),
        book.id,
        JSON.stringify(without(book.content)),
        '{"en": {"chapters": []}, "de": {"chapters": []}}',
        JSON.stringify(changes),
        'a'.repeat(64),
        cast.author.id,
        now,
      ],
    );
    await app.db.manager.update(ToolBook, { id: book.id }, { editionNo: 1, frozenAt: now });
    expect(await ask(cast.author, draft, { id: book.id })).toMatchObject({
      toolBookDraft: { content: { title: { en: 'A book of tables', ar: '' }, chapters: [{ text: { ar: '' } }, { text: { ar: '' } }] } },
    });
    const { edition } = (await ask<Page>(null, page, { slug: book.slug })).toolBook;
    expect(edition).toMatchObject({ languages: ['en', 'de'], title: { ar: '' }, changes: [{ title: { ar: '' } }] });
    const shelf = await ask<{ toolBooks: { nodes: { title: { ar: string } }[] } }>(null, `{ toolBooks { nodes { title { ar } } } }`, {});
    expect(shelf.toolBooks.nodes.every((n) => typeof n.title.ar === 'string')).toBe(true);
    const refused = await app.as(cast.author, `mutation($input: FreezeToolBookInput!) { freezeToolBook(input: $input) { editionNo } }`, {
      input: { bookId: book.id, expectedVersion: book.version, clientMutationId: newId() },
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_READY', details: { missing: [{ rule: 'unchanged' }] } });
  });
  it('an editor with the form open does not clash with what nobody changed', async () => {
    const book = await old();
    const stale = { id: book.id, version: book.version };
    await save(stale, { publisher: 'Theirs' });
    const { saveToolBook } = await save(stale, { title: { en: 'A book of tables', de: '', ar: 'كتاب' } });
    expect(saveToolBook).toMatchObject({ content: { title: { ar: 'كتاب' } } });
  });
});
