import { createHash } from 'node:crypto';
import { TestApp, type Who } from '../../test/app.js';
import { published } from '../../test/make.stories.js';
import { freeze, textChapter, toolBook } from '../../test/make.toolbooks.js';
import { practiceCast, type PracticeCast } from '../../test/practice-cast.js';
import { newId } from '../kernel/ids.js';
import { readZip } from '../kernel/zip.js';
import { transact } from '../kernel/transact.js';
import { endConsent } from '../stories/consent.service.js';
import { StoryConsent } from '../stories/consent.entity.js';
import { ToolBook, ToolBookEdition, ToolBookFile } from './book.entity.js';
import { beginBookEdition } from './book.service.js';
import { reissueWithout } from './reissue.service.js';

// Somebody takes back their word, and the book in which it was printed was frozen long ago.
let app: TestApp, cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
}, 60_000);
afterAll(() => app.stop());

const formats = ['html', 'pdf', 'epub', 'docx'] as const;
const chapter = (refId: string) => ({ ...textChapter('', ''), kind: 'STORY' as const, refId });
const story = (title: string, name: string) => published(app, cast.author, cast.network.id, 'STORY', { title, name });
const get = (slug: string, edition: number, format: string, lang = 'en') =>
  fetch(`${app.url}/files/toolbooks/${slug}/${edition}/book.${format}?lang=${lang}`);
const wordsIn = async (slug: string, edition: number, format: string): Promise<string> => {
  const bytes = Buffer.from(await (await get(slug, edition, format)).arrayBuffer());
  return format === 'epub' || format === 'docx'
    ? readZip(bytes)
        .map((e) => e.bytes(5_000_000).toString())
        .join('\n')
    : bytes.toString('latin1');
};
const takeBack = async (storyId: string, who: Who = cast.author) => {
  const consent = await app.db.manager.findOneByOrFail(StoryConsent, { storyId });
  await endConsent(await app.ctxOf(who), { consentId: consent.id, expectedVersion: consent.version, reason: 'Asked.' });
};
interface Page {
  contentHash: string;
  withheld: boolean;
  files: { format: string; locale: string; sha256: string; size: number }[];
  earlier: { contentHash: string; until: string; chapters: number[] }[];
  contents: { title: { en: string } }[];
  changes: { kind: string; title: { en: string } }[];
}
const page = async (slug: string, edition: number): Promise<Page> =>
  (
    await app.as<{ toolBook: { edition: Page } }>(
      null,
      `query($slug: String!, $edition: Int) { toolBook(slug: $slug, edition: $edition) { edition { contentHash withheld files { format locale sha256 size } earlier { contentHash until chapters } contents { title { en } } changes { kind title { en } } } } }`,
      { slug, edition },
    )
  ).data!.toolBook.edition;

it('is issued once more without it: other files, another fingerprint, the old one and the reason stay', async () => {
  const [one, two] = [await story('Two ovens', 'Mariam Petrosyan'), await story('A blue van', 'Selam Tesfay')];
  const book = await toolBook(app, cast.author, cast.network.id, {
    title: { en: 'A book of tables', de: '', ar: 'كتاب الطاولات' },
    chapters: [textChapter('First'), chapter(one.id), chapter(two.id)],
  });
  await freeze(app, cast.author, book);
  const { slug } = book;
  const before = await page(slug, 1);
  const row = await app.db.manager.findOneByOrFail(ToolBookEdition, { bookId: book.id, number: 1 });
  const stored = async () =>
    (await app.db.manager.find(ToolBookFile, { where: { editionId: row.id }, order: { id: 'ASC' } })).map((f) => f.sha256);
  const original = await stored();
  expect(await wordsIn(slug, 1, 'html')).toContain('Mariam Petrosyan');

  await takeBack(one.id);
  // In the same moment, before any job ran.
  for (const format of formats) expect([format, (await get(slug, 1, format)).status]).toEqual([format, 404]);
  expect(await page(slug, 1)).toMatchObject({ withheld: true, files: [], earlier: [] });
  const cited = async () => (await fetch(`${app.url}/toolbooks/${slug}/citation.bib`)).status;
  expect(await cited()).toBe(404);
  await app.drain();

  const after = await page(slug, 1);
  expect(await cited()).toBe(200);
  expect(after).toMatchObject({ withheld: false, earlier: [{ contentHash: before.contentHash, chapters: [2] }] });
  expect(after.contentHash).not.toBe(before.contentHash);
  expect(after.files.length).toBe(12);
  for (const format of formats) {
    // The words of a PDF are numbers of glyphs; all forms are written from the one document.
    if (format !== 'pdf') expect([format, /Mariam|Petrosyan|Two ovens/.test(await wordsIn(slug, 1, format))]).toEqual([format, false]);
    const bytes = Buffer.from(await (await get(slug, 1, format)).arrayBuffer());
    const told = after.files.find((f) => f.format === format && f.locale === 'en')!;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(told.sha256);
  }
  const html = await wordsIn(slug, 1, 'html');
  for (const said of ['This chapter was taken out', 'without chapter 2', after.contentHash, 'Selam Tesfay', 'What stands in First.'])
    expect(html).toContain(said);
  const arabic = await (await get(slug, 1, 'html', 'ar')).text();
  for (const said of ['أُزيل هذا الفصل', 'من دون هذه الفصول: <bdi>2</bdi>', after.contentHash])
    expect([said, arabic.includes(said)]).toEqual([said, true]);
  // The edition itself never changed.
  expect(await stored()).toEqual(original);
  expect((await app.db.manager.findOneByOrFail(ToolBookEdition, { id: row.id })).contentHash).toBe(before.contentHash);
  await expect(app.db.query(`update tool_book_reissue set "contentHash" = 'x'`)).rejects.toThrow(/never changes/);
  await expect(app.db.query(`delete from tool_book_reissue_file`)).rejects.toThrow(/never changes/);

  // The same job once more makes nothing; another word taken back makes the next one.
  const count = async () => Number((await app.db.query('select count(*) from tool_book_reissue'))[0].count);
  const made = await count();
  expect(await transact(app.factory.make(null), (ctx) => reissueWithout(ctx, one.id))).toBe(0);
  expect(await count()).toBe(made);
  await takeBack(two.id);
  await app.drain();
  const third = await page(slug, 1);
  expect(third.earlier).toMatchObject([
    { contentHash: after.contentHash, chapters: [2, 3] },
    { contentHash: before.contentHash, chapters: [2] },
  ]);
  expect(await wordsIn(slug, 1, 'html')).not.toMatch(/Mariam|Petrosyan|Selam|Tesfay|blue van/);
}, 120_000);

it('neither the next edition nor one that said what it took out names it', async () => {
  const [one, two] = [await story('The green stall', 'Ana Lopez'), await story('The red stall', 'Bea Cruz')];
  const book = await toolBook(app, cast.author, cast.network.id, { chapters: [textChapter('First'), chapter(one.id), chapter(two.id)] });
  const { slug } = book;
  await freeze(app, cast.author, book);
  const without = async (id: string) => {
    const next = await beginBookEdition(await app.ctxOf(cast.author), { bookId: book.id, clientMutationId: newId() });
    const chapters = next.content.chapters.filter((c) => c.refId !== id);
    const answer = await app.as<{ saveToolBook: { version: number } }>(
      cast.author,
      'mutation($input: SaveToolBookInput!) { saveToolBook(input: $input) { version } }',
      { input: { bookId: book.id, expectedVersion: next.version, clientMutationId: newId(), patch: { chapters } } },
    );
    expect(answer.errors).toBeUndefined();
    await freeze(app, cast.author, await app.db.manager.findOneByOrFail(ToolBook, { id: book.id }));
  };
  // Taken out while it was still agreed to: edition 2 names it among its changes, until the word is taken back.
  await without(one.id);
  expect(await wordsIn(slug, 2, 'html')).toContain('The green stall');
  await takeBack(one.id);
  await app.drain();
  expect(await wordsIn(slug, 2, 'html')).not.toContain('green stall');
  expect((await page(slug, 2)).earlier).toMatchObject([{ chapters: [] }]);
  // Taken back first, then taken out.
  await takeBack(two.id);
  await app.drain();
  await without(two.id);
  expect(await wordsIn(slug, 3, 'html')).not.toMatch(/red stall|green stall/);
  expect(await wordsIn(slug, 3, 'html')).toContain('a chapter that is not named any more');
}, 120_000);
