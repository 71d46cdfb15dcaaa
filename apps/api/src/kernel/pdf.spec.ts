import { inflateSync } from 'node:zlib';
import { linesOf, pdfFonts, type Measure } from './pdf-lines.js';
import { PdfWriter } from './pdf.js';

/* A letter is as wide as it is; that is enough to see where lines break and in which order their pieces stand. */
const measure: Measure = (_, text) => [...text].length;
const drawn = (text: string, width = 1000) =>
  linesOf(text, width, 'normal', measure).map((l) => [l.fromRight, l.runs.map((r) => `${r.font.replace('-normal', '')}:${r.text}`)]);

describe('lines of a page', () => {
  it('take each word in a font that has its letters', () => {
    const scripts = { sans: 'Åsa Šarić Ελένη Олена Nguyễn', arabic: 'ليلى', georgian: 'ნინო', armenian: 'Արամ', ethiopic: 'ሰላም' };
    for (const [font, words] of Object.entries(scripts))
      for (const [, runs] of drawn(words))
        expect([...new Set((runs as string[]).filter((r) => !r.endsWith(': ')).map((r) => r.split(':')[0]))]).toEqual([font]);
    expect(pdfFonts.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(scripts).map((s) => `${s}-normal`)));
  });
  it('begin at the right where the first letter does, and keep the words of the other direction in their own order', () => {
    expect(drawn('ليلى حداد')).toEqual([[true, ['arabic:حداد', 'sans: ', 'arabic:ليلى']]]);
    // Brackets around a name are of the sentence, and inside a sentence from the right they turn.
    expect(drawn('see (ليلى).')).toEqual([[false, ['sans:see (', 'arabic:ليلى', 'sans:).']]]);
    expect(drawn('قال (ليلى) 45')).toEqual([[true, ['sans:45 (', 'arabic:ليلى', 'sans:) ', 'arabic:قال']]]);
    const [[fromRight, runs]] = drawn('مرحبا Harbour Desk اليوم') as [[boolean, string[]]];
    expect(fromRight).toBe(true);
    expect(runs.filter((r) => !r.endsWith(': '))).toEqual(['arabic:اليوم', 'sans: Harbour Desk ', 'arabic:مرحبا']);
  });
  it('break between words, and inside of one that is wider than the column', () => {
    expect(drawn('one two three', 8).map(([, r]) => (r as string[]).map((x) => x.split(':')[1]).join(''))).toEqual(['one two', 'three']);
    const pieces = drawn('x'.repeat(25), 10).flatMap(([, r]) => (r as string[]).map((x) => x.split(':')[1]!));
    expect([pieces.join('').length, Math.max(...pieces.map((p) => p.length))]).toEqual([25, 10]);
    expect(drawn('')).toHaveLength(1);
  });
});

it('the heading of a section goes to the next page with what stands under it', async () => {
  // Wherever the section falls on the page.
  for (let lines = 26; lines < 42; lines++) {
    const pdf = new PdfWriter({ title: 'A case', lang: 'en', at: new Date('2026-11-26T03:00:00Z'), subject: 'For you' });
    for (let i = 0; i < lines; i++) pdf.paragraph('One line');
    pdf.entry(
      'First',
      Array.from({ length: 9 }, (_, i) => [`Label ${i}`, 'Text'] as const),
      'Section',
    );
    const text = (await pdf.finish(() => ['Foot', ''])).toString('latin1');
    const pages = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
      try {
        return [inflateSync(Buffer.from(body!, 'latin1')).toString('latin1')].filter((page) => page.includes('BDC'));
      } catch {
        return [];
      }
    });
    expect({ lines, pages: pages.map((page) => [/\/H2\b/.test(page), /\/H3\b/.test(page)]).filter(([h2, h3]) => h2 !== h3) }).toEqual({
      lines,
      pages: [],
    });
  }
});
it('a file names its language, has a structure for those who listen, and every letter a form', async () => {
  const pdf = new PdfWriter({ title: 'ليلى & Ընկեր', lang: 'en', at: new Date('2026-11-26T03:00:00Z'), subject: 'For you' });
  pdf.heading(1, 'ليلى حداد');
  pdf.notice('For you alone');
  pdf.entry('Åsa', [
    ['Name', 'ნინო Արամ ሰላም Ελένη Олена Nguyễn Thị'],
    ['Empty', ''],
  ]);
  pdf.table(['', 'Score'], [['Visibility', '3']]);
  const bytes = await pdf.finish((page, of) => ['Foot', `${page} of ${of}`]);
  const text = bytes.toString('latin1');
  expect(text).toMatch(/\/Lang \(en\)/);
  expect(text).toMatch(/\/Marked true/);
  for (const tag of ['H1', 'H3', 'P', 'Table', 'TR', 'TH', 'TD']) expect(text).toContain(`/S /${tag}`);
  // The glyph of a font for what it lacks is number 0.
  const glyphs = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    let page = '';
    try {
      page = inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      // A font, which is packed in another way.
    }
    return / TJ\n/.test(page) ? [...page.matchAll(/<([0-9a-f]+)>/g)].flatMap((m) => m[1]!.match(/.{4}/g) ?? []) : [];
  });
  expect(glyphs.length).toBeGreaterThan(80);
  expect(glyphs.filter((glyph) => glyph === '0000')).toEqual([]);
});
