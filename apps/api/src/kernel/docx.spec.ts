import { BadDocx, docxText, writeDocx } from './docx.js';
import { BadZip, readZip, writeZip } from './zip.js';

const why = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (e) {
    if (e instanceof BadDocx || e instanceof BadZip) return e.why;
    throw e;
  }
};
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, more: [string, string][] = []) =>
  writeZip([['word/document.xml', `<w:document ${w}><w:body>${body}</w:body></w:document>`], ...more]);
const docxBody = (bytes: Buffer) =>
  readZip(bytes)
    .find((e) => e.name === 'word/document.xml')!
    .bytes(100_000)
    .toString();
const p = (...texts: string[]) => `<w:p>${texts.map((t) => `<w:r><w:t>${t}</w:t></w:r>`).join('')}</w:p>`;

it('a line runs as its words do, whatever letters the mark before them has', () => {
  const line = (...pieces: { text: string; look?: string }[]) =>
    docxBody(writeDocx([{ style: 'A', pieces }], [{ id: 'A', name: 'A', of: 'paragraph' }], { title: 'T', lang: 'ar' }));
  const mark = { text: '[[mark]]', look: 'Code' };
  expect(line(mark, { text: ' نقاط القوة' })).toContain('<w:bidi/></w:pPr>');
  expect(line(mark, { text: ' Strengths' })).not.toContain('<w:bidi/>');
  expect(line({ text: 'Strengths نقاط' })).not.toContain('<w:bidi/>');
});
describe('an archive', () => {
  const one = writeZip([['a.txt', 'alpha'.repeat(100)]]);
  it('gives back what was packed, the same bytes each time', () => {
    expect(readZip(one).map((e) => [e.name, e.bytes(1000).toString()])).toEqual([['a.txt', 'alpha'.repeat(100)]]);
    expect(writeZip([['a.txt', 'alpha'.repeat(100)]])).toEqual(one);
  });
  it('never unpacks more than the reader wants, whatever the archive claims', () => {
    const bomb = writeZip([['a', '0'.repeat(50_000_000)]]);
    expect(bomb.length).toBeLessThan(60_000);
    // A lie about the size changes nothing.
    for (const at of [22, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24]) bomb.writeUInt32LE(10, at);
    const before = process.memoryUsage().arrayBuffers;
    expect(why(() => readZip(bomb)[0]!.bytes(1_000_000))).toBe('tooLarge');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
  it('notices a flipped bit, a cut, a password and a list that leads nowhere', () => {
    const flipped = Buffer.from(one);
    flipped[36] = flipped[36]! ^ 0xff;
    expect(why(() => readZip(flipped)[0]!.bytes(1000))).toBe('damaged');
    expect(why(() => readZip(one.subarray(0, one.length - 30)))).toBe('damaged');
    const locked = Buffer.from(one);
    const list = locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked.writeUInt16LE(1, list + 8);
    expect(why(() => readZip(locked)[0]!.bytes(1000))).toBe('encrypted');
    const astray = Buffer.from(one);
    astray.writeUInt32LE(0xfffffff0, astray.length - 6);
    expect(why(() => readZip(astray))).toBe('damaged');
    expect(why(() => readZip(Buffer.from('PK')))).toBe('notAZip');
  });
  it('survives any bytes', () => {
    let seed = 7;
    const next = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff);
    for (let i = 0; i < 3000; i++) {
      const broken = Buffer.from(one);
      for (let k = 0; k < 3; k++) broken[next() % broken.length] = next() & 0xff;
      // Throws what it says it throws, or reads.
      why(() => readZip(broken).map((e) => e.bytes(10_000)));
    }
  });
});

describe('a document', () => {
  it('gives back the words that were written, in every script', () => {
    const words = ['[[a.b]] Words & <tags>', '', 'مرحبا', '“x” → ≥', '\\[[end]]'];
    const file = writeDocx(
      words.map((text) => ({ style: 'S', pieces: [{ text: text.slice(0, 3) }, { text: text.slice(3), look: 'L' }] })),
      [{ id: 'S', name: 'S', of: 'paragraph' }],
      { title: 't', lang: 'en' },
    );
    expect(docxText(file).split('\n').slice(0, -1)).toEqual(words);
  });
  it('reads what word processors make of it: breaks, tabs, tracked changes, shapes said twice, other prefixes', () => {
    expect(docxText(docx(p('one', ' two')))).toBe('one two\n');
    expect(
      docxText(
        docx(
          '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t xml:space="preserve"> c</w:t></w:r></w:p>',
        ),
      ),
    ).toBe('a\tb\n c\n');
    expect(docxText(docx('<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>'))).toBe(
      'new\n',
    );
    expect(docxText(docx(`<mc:Choice>${p('once')}</mc:Choice><mc:Fallback>${p('once')}</mc:Fallback>`))).toBe('once\n');
    expect(docxText(docx('<ns0:p><ns0:r><ns0:t>x &#8364; &#x20AC; &amp;lt; &#xD800;</ns0:t></ns0:r></ns0:p>'))).toBe(
      'x € € &lt; &#xD800;\n',
    );
    expect(docxText(docx(`<w:p><w:r><w:drawing descr="a > b"/><w:t>c</w:t></w:r></w:p>`))).toBe('c\n');
  });
  it.each([
    ['no archive', Buffer.from('hello'), 'notAZip'],
    ['a sheet', writeZip([['xl/workbook.xml', '<x/>']]), 'notADocument'],
    [
      'two bodies',
      writeZip([
        ['word/document.xml', '<x/>'],
        ['word/document.xml', '<y/>'],
      ]),
      'notADocument',
    ],
    ['macros', docx(p('x'), [['word/vbaProject.bin', 'x']]), 'macros'],
    ['an entity that could swell', writeZip([['word/document.xml', '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>']]), 'notADocument'],
    ['a tag without end', docx('<w:p><w:r'), undefined],
    ['a body that swells', docx(p('0'.repeat(9_000_000))), 'tooLarge'],
  ])('refuses %s', (_, file, rule) => {
    expect(why(() => docxText(file))).toBe(rule);
  });
  it('takes no longer than its length, however deep or broken', () => {
    const deep = docx('<w:p>'.repeat(500_000) + '<a "'.repeat(200_000) + p('x'));
    const begun = performance.now();
    docxText(deep);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
