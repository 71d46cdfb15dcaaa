import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { TestApp } from '../../test/app.js';
import { freeze, practiceChapter, practiceWithPictures, textChapter, toolBook } from '../../test/make.toolbooks.js';
import { practiceCast, type PracticeCast } from '../../test/practice-cast.js';
import { transact } from '../kernel/transact.js';
import { readZip } from '../kernel/zip.js';
import { takePictureAway } from '../practices/picture-away.service.js';
import { PracticeDraft } from '../practices/practice.entity.js';
import { reissueWithoutPictures } from './reissue.service.js';

// A book with pictures, as its readers and their programs find it.
let app: TestApp, cast: PracticeCast, slug: string, practiceId: string;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  practiceId = await practiceWithPictures(app, cast, [
    { alt: 'Two people & a table', caption: 'A mentor day in <Malmö>.', licence: 'CC-BY-4.0' },
    { alt: '', licence: 'CC0-1.0' },
    { alt: 'For one page alone', licence: 'PERMISSION' },
    { alt: 'Share alike', licence: 'CC-BY-SA-4.0' },
  ]);
  const chapters = [textChapter('First', 'مرحبا بكم **جميعًا**'), practiceChapter(practiceId), practiceChapter(practiceId)];
  const book = await toolBook(app, cast.author, cast.network.id, {
    chapters,
    funderEmblem: 'EU',
    funderName: { en: 'The fund', de: '', ar: '' },
    disclaimer: { en: 'Only ours.', de: '', ar: '' },
  });
  await freeze(app, cast.author, book);
  slug = book.slug;
}, 60_000);
afterAll(() => app.stop());

const file = async (format: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${app.url}/files/toolbooks/${slug}/1/book.${format}?lang=en`)).arrayBuffer());
const partsOf = async (format: string) => readZip(await file(format)).map((e) => ({ name: e.name, bytes: e.bytes(50_000_000) }));
const wellFormed = (parts: { name: string; bytes: Buffer }[], names: RegExp) =>
  parts
    .filter((p) => names.test(p.name))
    .flatMap((p) => {
      const fault = XMLValidator.validate(p.bytes.toString());
      return fault === true ? [] : [{ name: p.name, fault }];
    });
const isJpeg = (bytes: Buffer | undefined) => bytes?.subarray(0, 3).toString('hex') === 'ffd8ff';

it('HTML holds them inside, with their words, and asks nobody for anything', async () => {
  const html = (await file('html')).toString();
  const images = html.match(/<figure><img[^>]*>(?:<figcaption[^<]*<\/figcaption>)?/g)!.map((f) => f.replace(/base64,[^"]*/, 'base64,…'));
  const one = '<figure><img src="data:image/jpeg;base64,…" width="640" height="480" alt="Two people &amp; a table"/>';
  expect(images).toEqual([
    expect.stringContaining(`${one}<figcaption>A mentor day in &lt;Malmö&gt;. Picture: A. Ek, CC-BY-4.0.`),
    expect.stringContaining('height="479" alt=""/>'),
    expect.stringContaining(one),
    expect.stringContaining('height="479" alt=""/>'),
  ]);
  expect(html).toContain('Pictures that may be shown on that page alone: 2.');
  expect(html).not.toMatch(/For one page alone|Share alike/);
  expect(html.match(/(?:src|href)="(?!data:|#|https?:\/\/)[^"]*"/g)).toBeNull();
  expect(html.match(/src="(?!data:)[^"]*"/g)).toBeNull();
});

it('EPUB is one that readers take: packed as they want it, everything listed, every page well formed', async () => {
  const raw = await file('epub');
  expect(raw.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  const parts = await partsOf('epub');
  expect(wellFormed(parts, /\.(xhtml|opf|xml)$/)).toEqual([]);
  const text = (name: string) => parts.find((p) => p.name === name)!.bytes.toString();
  expect(text('META-INF/container.xml')).toContain('full-path="book/book.opf"');
  const opf = text('book/book.opf');
  const items = [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)" media-type="([^"]+)"/g)].map(([, id, href, type]) => ({
    id,
    href,
    type,
  }));
  const listed = items.map((i) => `book/${i.href}`).sort();
  const there = parts.map((p) => p.name).filter((n) => n !== 'mimetype' && n !== 'META-INF/container.xml' && n !== 'book/book.opf');
  expect(listed).toEqual(there.sort());
  expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
  for (const [, id] of opf.matchAll(/<itemref idref="([^"]+)"/g)) expect(items.map((i) => i.id)).toContain(id);
  expect(opf).toContain('properties="nav"');
  for (const said of [
    'accessMode">visual',
    'accessMode">textual',
    'accessModeSufficient">textual',
    'alternativeText',
    'accessibilityHazard">none',
  ])
    expect(opf).toContain(said);
  const images = items.filter((i) => i.type === 'image/jpeg');
  // Each is there once, though two chapters show it.
  expect(images.length).toBe(2);
  for (const i of images) expect(isJpeg(parts.find((p) => p.name === `book/${i.href}`)?.bytes)).toBe(true);
  const shown = parts.flatMap((p) => [...p.bytes.toString().matchAll(/<img src="([^"]+)"[^>]* alt="/g)].map((m) => m[1]));
  expect(new Set(shown)).toEqual(new Set(images.map((i) => i.href)));
  // Whatever points somewhere inside the book finds it.
  for (const page of parts.filter((p) => p.name.endsWith('.xhtml')))
    for (const [, to, anchor] of page.bytes.toString().matchAll(/href="(?!https?:|mailto:)([^"#]*)(?:#([^"]*))?"/g)) {
      const target = parts.find((p) => p.name === (to ? `book/${to}` : page.name));
      expect([page.name, to, target !== undefined]).toEqual([page.name, to, true]);
      if (anchor) expect([page.name, target!.bytes.includes(`id="${anchor}"`)]).toEqual([page.name, true]);
    }
});

it('DOCX is one that word processors take: parts well formed, relations and styles all there', async () => {
  const parts = await partsOf('docx');
  expect(wellFormed(parts, /\.(xml|rels)$/)).toEqual([]);
  const text = (name: string) => parts.find((p) => p.name === name)!.bytes.toString();
  const body = text('word/document.xml');
  const relations = [...text('word/_rels/document.xml.rels').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"( TargetMode="External")?/g)];
  for (const [, , target, outside] of relations) if (!outside) expect(parts.map((p) => p.name)).toContain(`word/${target}`);
  const ids = relations.map((r) => r[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of body.matchAll(/r:(?:id|embed)="([^"]+)"/g)) expect(ids).toContain(id);
  const styles = new Set([...text('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map((m) => m[1]));
  const used = new Set([...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((m) => m[1]));
  expect([...used].filter((s) => !styles.has(s))).toEqual([]);
  expect(used.has('Caption')).toBe(true);
  // From right to left as a whole, each run and bold letter too: or word processors set it in the wrong order and face.
  expect(body).toMatch(/<w:bidi w:val="1"\/><\/w:pPr><w:r><w:rPr><w:rtl\/><\/w:rPr><w:t[^>]*>مرحبا/);
  expect(body).toMatch(/<w:b\/><w:bCs\/><w:rtl\/><\/w:rPr><w:t[^>]*>جميعًا/);
  const drawings = [...body.matchAll(/<wp:docPr id="(\d+)"[^>]*descr="([^"]*)"/g)];
  expect(drawings.map((d) => d[2])).toEqual(['The fund', 'Two people &amp; a table', '', 'Two people &amp; a table', '']);
  expect(new Set(drawings.map((d) => d[1])).size).toBe(drawings.length);
  expect(body.match(/adec:decorative xmlns:adec="[^"]+" val="1"/g)?.length).toBe(2);
  const types = text('[Content_Types].xml');
  for (const p of parts) {
    const known = types.includes(`PartName="/${p.name}"`) || types.includes(`Extension="${p.name.split('.').pop()!}"`);
    expect([p.name, known || p.name === '[Content_Types].xml']).toEqual([p.name, true]);
  }
});

it('PDF tags them with their words; what only decorates is no content', async () => {
  const pdf = (await file('pdf')).toString('latin1');
  expect(pdf.match(/\/S \/Figure\b/g)?.length).toBe(2);
  expect(pdf).toContain('/Alt (Two people & a table)');
  expect(pdf.match(/\/Subtype \/Image/g)?.length).toBe(2);
});

it('the same book has the same bytes, another picture another fingerprint, and a lost one stops it by its chapter', async () => {
  const chapters = [practiceChapter(practiceId)];
  const make = async (title: string) => toolBook(app, cast.author, cast.network.id, { title: { en: title, de: '', ar: '' }, chapters });
  const { compileAll, hashOfBook } = await import('./compile.service.js');
  const { partsOf } = await import('./parts.queries.js');
  const { picturesOf } = await import('./pictures.service.js');
  const { renderBook } = await import('./render/render.js');
  const ctx = await app.ctxOf(cast.author);
  const book = await make('Again');
  const parts = await partsOf(ctx, book.content);
  const given = { slug: 'a', content: book.content, network: 'N', parts };
  const compiled = compileAll('https://x.example', given);
  const print = async (format: 'html' | 'pdf' | 'epub' | 'docx') => {
    const bytes = await renderBook(compiled.en!, format, null, await picturesOf(ctx, [compiled.en!]));
    return createHash('sha256').update(bytes).digest('hex');
  };
  for (const format of ['html', 'pdf', 'epub', 'docx'] as const)
    expect([format, await print(format)]).toEqual([format, await print(format)]);
  const [id, part] = [...parts][0]!;
  if (part.kind !== 'PRACTICE') throw new Error('no practice');
  const other = new Map([[id, { ...part, files: Object.fromEntries(Object.keys(part.files).map((k) => [k, 'f'.repeat(64)])) }]]);
  expect(hashOfBook(compileAll('https://x.example', { ...given, parts: other }))).not.toBe(hashOfBook(compiled));

  const folder = path.resolve(ctx.config.GUILDHALL_FILES);
  const [sha] = Object.values(part.files);
  const stored = path.join(folder, sha!.slice(0, 2), sha!);
  fs.renameSync(stored, `${stored}.away`);
  await expect(freeze(app, cast.author, book)).rejects.toMatchObject({
    code: 'NOT_READY',
    details: { missing: [{ path: 'chapters.0', rule: 'pictureGone', params: { number: 1 } }] },
  });
  fs.renameSync(`${stored}.away`, stored);
  await freeze(app, cast.author, book);
});

it('one that was taken away from its practice is handed out by no frozen edition: at once, and then it is issued once more without it', async () => {
  const read = async (edition = 1) => fetch(`${app.url}/files/toolbooks/${slug}/${edition}/book.html?lang=en`);
  const page = async () =>
    (
      await app.as<{ toolBook: { edition: { contentHash: string; withheld: boolean; earlier: object[] } } }>(
        null,
        'query($slug: String!) { toolBook(slug: $slug) { edition { contentHash withheld earlier { contentHash chapters pictures } } } }',
        { slug },
      )
    ).data!.toolBook.edition;
  const before = await page();
  const html = await (await read()).text();
  const [first] = (await app.db.manager.findOneByOrFail(PracticeDraft, { id: practiceId })).content.pictures;
  await takePictureAway(await app.ctxOf(cast.author), { practiceId, pictureId: first!.id });
  expect((await read()).status).toBe(404);
  expect(await page()).toMatchObject({ withheld: true, contentHash: before.contentHash, earlier: [] });
  await app.drain();
  const after = await page();
  // Two chapters show the practice.
  expect(after).toMatchObject({ withheld: false, earlier: [{ contentHash: before.contentHash, chapters: [], pictures: 2 }] });
  expect(after.contentHash).not.toBe(before.contentHash);
  const now = await (await read()).text();
  expect(html).toContain('Two people &amp; a table');
  expect(now).not.toMatch(/Two people|A mentor day in/);
  expect(now).toContain('Pictures taken out because somebody on them no longer agrees: 2.');
  expect(now.match(/<figure>/g)).toHaveLength(2);
  expect(await transact(app.factory.make(null), (ctx) => reissueWithoutPictures(ctx, practiceId))).toBe(0);
  // A book that is made now knows nothing of it, and does not say that it stands on the page of the practice.
  const next = await toolBook(app, cast.author, cast.network.id, { chapters: [practiceChapter(practiceId)] });
  await freeze(app, cast.author, next);
  const fresh = await (await fetch(`${app.url}/files/toolbooks/${next.slug}/1/book.html?lang=en`)).text();
  expect(fresh).not.toContain('Two people');
  expect(fresh).toContain('Pictures that may be shown on that page alone: 2.');
}, 60_000);
