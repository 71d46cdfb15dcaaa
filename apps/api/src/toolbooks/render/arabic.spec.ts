import type { Block, BookDocument } from '@guildhall/domain/toolbooks/document';
import { createHash } from 'node:crypto';
import { readZip } from '../../kernel/zip.js';
import { bookWordsIn } from '../book.words.js';
import { runsOf } from './docx-runs.js';
import { blocksHtml, inPlace, partHead } from './markup.js';
import { linesOf, type Look } from './pdf-text.js';
import { renderBook } from './render.js';

/* What runs from the right, in each of the four files. */
const look: Look = { size: 10, family: 'serif', color: '#000', leading: 15 };
const line = (text: string, around: 'ltr' | 'rtl' = 'rtl') => {
  const [l] = linesOf([{ text }], look, 10_000, (_, size, t) => t.length * size, around);
  return {
    fromRight: l!.fromRight,
    drawn: l!.pieces.map((p) => p.text),
    read: l!.pieces.toSorted((a, b) => a.at - b.at).map((p) => p.text),
  };
};
const html = (blocks: Block[], dir: 'ltr' | 'rtl' = 'rtl') => blocksHtml(blocks, { source: (n) => `#s${n}`, picture: () => null, dir });
const p = (text: string): Block => ({ kind: 'p', inlines: [{ text }] });

describe('a line of the PDF', () => {
  it('is drawn from the right and kept in the order of reading; a Latin name between Arabic words keeps its own', () => {
    const l = line('يعمل مع Harbour Desk منذ 2019');
    expect(l.fromRight).toBe(true);
    const words = (list: string[]) => list.map((t) => t.trim()).filter(Boolean);
    expect(words(l.drawn)).toEqual(['2019', 'منذ', 'Harbour Desk', 'مع', 'يعمل']);
    expect(words(l.read)).toEqual(['يعمل', 'مع', 'Harbour Desk', 'منذ', '2019']);
  });
  it('a name that is set apart does not take its neighbours along, and its signs are not drawn', () => {
    expect(line('\u2068Malmö\u2069، \u2068Oslo\u2069').drawn.join('')).toBe('Oslo ،Malmö');
    expect(line('الرخصة \u2068CC-BY-4.0\u2069:').drawn.join('')).not.toMatch(/[\u2066-\u2069]/);
  });
  it('an address keeps its order, also where it ends in a figure', () => {
    const [l] = linesOf(
      [{ text: 'العنوان ' }, { text: 'https://x.example/a/e/2', href: 'https://x.example/a/e/2' }],
      look,
      10_000,
      (_, s, t) => t.length * s,
      'rtl',
    );
    expect(l!.pieces[0]).toMatchObject({ text: 'https://x.example/a/e/2', href: 'https://x.example/a/e/2' });
  });
  it('takes the fonts of Arabic letters, strong ones for what is stressed', () => {
    const [l] = linesOf([{ text: 'كلمة ' }, { text: 'مهمة', em: true }], look, 10_000, () => 1, 'rtl');
    expect(
      l!.pieces
        .map((x) => x.font)
        .filter((f) => f.startsWith('naskh'))
        .sort(),
    ).toEqual(['naskh', 'naskh-strong']);
    const [cell] = linesOf([{ text: 'كلمة' }], { ...look, family: 'sans' }, 10_000, () => 1, 'rtl');
    expect(cell!.pieces[0]!.font).toBe('arabic');
  });
});

describe('markup', () => {
  it('says where a paragraph turns, and only there', () => {
    expect(html([p('نص'), p('An English sentence.'), p('2019')])).toBe('<p>نص</p>\n<p dir="ltr">An English sentence.</p>\n<p>2019</p>');
    expect(html([p('Text'), p('نص كامل')], 'ltr')).toBe('<p>Text</p>\n<p dir="rtl">نص كامل</p>');
  });
  it('sets names, addresses and code apart', () => {
    expect(html([p('الرخصة \u2068CC-BY-4.0\u2069')])).toBe('<p>الرخصة <bdi>CC-BY-4.0</bdi></p>');
    const link: Block = { kind: 'p', inlines: [{ text: 'انظر ' }, { text: 'https://x.example/', href: 'https://x.example/' }] };
    expect(html([link])).toContain('<a href="https://x.example/"><bdi>https://x.example/</bdi></a>');
  });
  it('what people wrote cannot open a mark that it does not close', () => {
    for (const text of ['\u2068', '\u2069\u2068', '\u2068\u2068a\u2069', 'a\u2069b'])
      expect((html([p(text)]).match(/<bdi>/g) ?? []).length).toBe((html([p(text)]).match(/<\/bdi>/g) ?? []).length);
  });
  it('an item, a note and a quote run their own way; a heading and a cell stay in their column', () => {
    const list: Block = { kind: 'list', ordered: false, items: [[p('بند')], [p('An item')]] };
    expect(html([list])).toBe('<ul><li><p>بند</p></li><li dir="ltr"><p>An item</p></li></ul>');
    expect(html([{ kind: 'note', blocks: [p('A note')] }])).toBe('<aside class="note" dir="ltr"><p>A note</p></aside>');
    expect(html([{ kind: 'heading', level: 2, inlines: [{ text: 'Heading' }] }])).toBe('<h3><bdi dir="ltr">Heading</bdi></h3>');
    expect(inPlace('2019', 'rtl')).toBe('2019');
  });
  it('the head of a chapter in another language is that of the book', () => {
    const part = { id: 'a', number: 2, kind: 'TEXT', title: 'Dinners', kicker: '', lang: 'en', blocks: [] } as const;
    expect(partHead(part, { lang: 'ar', chapter: 'الفصل {number}' })).toBe(
      '<header lang="ar" dir="rtl"><p class="kicker">الفصل 2</p><h2><bdi dir="ltr">Dinners</bdi></h2></header>',
    );
  });
});

it.each([
  ['rtl', 'يعمل مع Harbour Desk منذ 2019', ['<يعمل مع ', '>Harbour Desk', '< منذ 2019']],
  ['rtl', 'الرخصة \u2068CC-BY-4.0\u2069.', ['<الرخصة ', '>CC-BY-4.0', '<.']],
  ['ltr', 'Layla (ليلى حداد), 2019', ['>Layla (', '<ليلى حداد', '>), 2019']],
] as const)('pieces of a paragraph of a word processor (%s): %s', (dir, text, pieces) =>
  expect(runsOf(text, dir).map((r) => `${r.fromRight ? '<' : '>'}${r.text}`)).toEqual(pieces),
);

describe('the fixed words', () => {
  it('are there in every language, with the same places for values; none but the acknowledgement and signs is the English one', () => {
    const { en, ...others } = bookWordsIn;
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([v]) => v).sort();
    for (const [lang, words] of Object.entries(others))
      for (const group of ['book', 'changes', 'redaction', 'dimensions'] as const) {
        const [mine, english] = [words[group], en[group]] as [Record<string, string>, Record<string, string>];
        expect([lang, Object.keys(mine).sort()]).toEqual([lang, Object.keys(english).sort()]);
        for (const key of Object.keys(english)) {
          expect([lang, key, values(mine[key]!)]).toEqual([lang, key, values(english[key]!)]);
          expect([lang, key, mine[key]!.trim() !== '']).toEqual([lang, key, true]);
          if (lang === 'ar' && !['fundedBy', 'thousands', 'decimal'].includes(key))
            expect([key, /[\u0600-\u06ff]/.test(mine[key]!)]).toEqual([key, true]);
        }
      }
  });
});

const document = (lang: 'ar' | 'en'): BookDocument => ({
  format: 1,
  lang,
  title: lang === 'ar' ? 'ناس حول الطاولة' : 'People around the table',
  subtitle: '',
  network: 'Network',
  publisher: 'The Hub',
  contributors: [],
  funder: { emblem: 'EU', name: 'COSME', disclaimer: '' },
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://x.example/l',
  address: 'https://x.example/toolbooks/a',
  labels: bookWordsIn[lang].book,
  front: [],
  chapters: [
    {
      id: 'chapter-1',
      number: 1,
      kind: 'TEXT',
      title: 'One',
      kicker: '',
      lang,
      blocks: [
        p('نص مع Harbour Desk'),
        { kind: 'table', caption: '', heads: ['a', 'b'], rows: [[[{ text: '1' }], [{ text: '2' }]]], widths: [0.5, 0.5] },
      ],
    },
    { id: 'chapter-2', number: 2, kind: 'TEXT', title: 'Two', kicker: '', lang: 'en', blocks: [p('English')] },
  ],
  back: [],
});
const stamp = { edition: 1, frozenOn: '2026-03-04', hash: 'ab'.repeat(32), changes: [] };
const inZip = (bytes: Buffer, name: string) =>
  readZip(bytes)
    .find((e) => e.name === name)
    ?.bytes(5_000_000)
    .toString() ?? '';

describe('a whole book', () => {
  it('HTML: direction of the book and of each part, fonts of its letters inside, and no request', async () => {
    const out = (await renderBook(document('ar'), 'html', stamp)).toString();
    for (const said of [
      '<html lang="ar" dir="rtl">',
      'id="chapter-2" lang="en" dir="ltr"',
      "font-family:'Noto Naskh Arabic'",
      'علم الاتحاد الأوروبي',
      'الإصدار 1 · جُمّد في <bdi>4 مارس 2026</bdi>',
    ])
      expect([said, out.includes(said)]).toEqual([said, true]);
    expect(out.match(/(?:src=|href=|url\()["']?https?:[^"')]*/g)).toEqual([
      'href="https://x.example/toolbooks/a',
      'href="https://x.example/l',
    ]);
    // A book without such a letter is not heavier for it.
    const english = { ...document('en'), chapters: document('en').chapters.slice(1) };
    expect((await renderBook(english, 'html', stamp)).includes("@font-face{font-family:'Noto Naskh Arabic'")).toBe(false);
  });
  it('EPUB: pages turn from right to left', async () => {
    const out = await renderBook(document('ar'), 'epub', stamp);
    expect(inZip(out, 'book/book.opf')).toMatch(/xml:lang="ar" dir="rtl"[^]*<spine page-progression-direction="rtl">/);
    expect(inZip(out, 'book/chapter-1.xhtml')).toContain('lang="ar" dir="rtl" xml:lang="ar"');
    expect(inZip(out, 'book/chapter-2.xhtml')).toContain('lang="en" dir="ltr" xml:lang="en"');
    expect(inZip(await renderBook(document('en'), 'epub', stamp), 'book/book.opf')).not.toContain('page-progression-direction');
  });
  it('Word: paragraphs, pieces, tables, section and defaults', async () => {
    const out = await renderBook(document('ar'), 'docx', stamp);
    const body = inZip(out, 'word/document.xml');
    expect(body).toContain(
      '<w:bidi w:val="1"/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">نص مع </w:t></w:r><w:r><w:t xml:space="preserve">Harbour Desk</w:t></w:r>',
    );
    expect(body).toContain('<w:bidiVisual/>');
    expect(body).toMatch(/<w:titlePg\/><w:bidi\/><w:rtlGutter\/><\/w:sectPr>/);
    expect(body).toMatch(/<w:bidi w:val="0"\/><\/w:pPr><w:r><w:t xml:space="preserve">English/);
    expect(inZip(out, 'word/styles.xml')).toMatch(/<w:pPrDefault><w:pPr><w:bidi\/>[^]*/);
    expect(inZip(out, 'word/styles.xml')).toContain('w:bidi="ar"');
    expect(inZip(await renderBook(document('en'), 'docx', stamp), 'word/document.xml')).not.toContain('<w:bidiVisual/>');
  });
  it('PDF: language, direction, fonts inside', async () => {
    const out = (await renderBook(document('ar'), 'pdf', stamp)).toString('latin1');
    for (const said of ['/Lang (ar)', '/Direction /R2L', 'NotoNaskhArabic', 'IBMPlexSansArabic', '/Lang (en)'])
      expect([said, out.includes(said)]).toEqual([said, true]);
    expect((await renderBook(document('en'), 'pdf', stamp)).includes('R2L')).toBe(false);
  });
  it('the same bytes twice', async () => {
    for (const format of ['html', 'pdf', 'epub', 'docx'] as const) {
      const [a, b] = [await renderBook(document('ar'), format, stamp), await renderBook(document('ar'), format, stamp)];
      expect([format, createHash('sha256').update(a).digest('hex')]).toEqual([format, createHash('sha256').update(b).digest('hex')]);
    }
  });
});
