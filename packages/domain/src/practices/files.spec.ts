import fc from 'fast-check';
import { emptyContent, practiceContent, thawed } from './content.js';
import { changedFields } from './changes.js';
import { attachmentFault, cleanName, fileBar, fileLimits, isTwoThings, kindOf, pictureFault } from './files.js';
import { missingParts, sectionStates } from './readiness.js';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const picture = {
  id: uuid(1),
  alt: 'Two people at a table',
  decorative: false,
  caption: '',
  credit: 'A. Ek',
  licence: 'CC-BY-4.0' as const,
  people: 'NOBODY' as const,
};

describe('the kind of a file', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['GIF89a', 'GIF'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'WEBP'],
    ['RIFF\0\0\0\0WAVEfmt ', 'UNKNOWN'],
    ['\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf', 'AVIF'],
    ['\0\0\0\x1cftypmif1\0\0\0\0avifmif1miaf', 'AVIF'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'HEIC'],
    ['\0\0\0\x18ftypisom\0\0\0\0isomavc1', 'UNKNOWN'],
    ['%PDF-1.7', 'PDF'],
    [' %PDF-1.7', 'UNKNOWN'],
    ['PK\x03\x04', 'ARCHIVE'],
    ['<svg/>', 'SVG'],
    ['<?xml version="1.0"?><x:svg xmlns:x="y">', 'MARKUP'],
    ['<?xml version="1.0"?><!DOCTYPE svg>', 'SVG'],
    ['\n\n <!-- --><html>', 'MARKUP'],
    ['<\0s\0v\0g\0 \0', 'SVG'],
    ['', 'EMPTY'],
    ['hello', 'UNKNOWN'],
    ['MZ', 'PROGRAM'],
  ])('%j is %s', (text, kind) => expect(kindOf(bytes(text))).toBe(kind));
  it('is told of any bytes, and only a picture passes for a picture', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (any) => {
        const kind = kindOf(any);
        expect(pictureFault(any) === null).toBe(['JPEG', 'PNG', 'WEBP', 'GIF', 'AVIF'].includes(kind) && !isTwoThings(any));
        if (kind !== 'PDF') expect(attachmentFault(any)).not.toBeNull();
      }),
    );
  });
  it('is the same whatever lies behind it, but for an archive that ends with it', () => {
    const end = `PK\x05\x06${'\0'.repeat(16)}\x03\0abc`;
    expect(isTwoThings(bytes(`\xff\xd8\xff${'x'.repeat(3000)}${end}`))).toBe(true);
    expect(isTwoThings(bytes(`\xff\xd8\xff${'x'.repeat(3000)}${end}d`))).toBe(false);
    expect(isTwoThings(bytes(`\xff\xd8\xff PK\x05\x06 ${'x'.repeat(3000)}`))).toBe(false);
  });
});

describe('a PDF', () => {
  const pdf = (inside: string) => bytes(`%PDF-1.4\n${inside}\n%%EOF\n`);
  it('may hold anything that does not act', () => {
    expect(attachmentFault(pdf('/Type /Catalog /JavaScripting (x) /LaunchPad'))).toBeNull();
    expect(attachmentFault(pdf('x'.repeat(100_000)))).toBeNull();
  });
  it('is refused with an act, wherever it stands', () => {
    for (let at = 31_980; at < 32_010; at++) expect(attachmentFault(pdf(`${'x'.repeat(at)}/S /JavaScript (y)`))).toBe('filePdfActs');
    expect(attachmentFault(pdf('/S /#4aava#53cript'))).toBe('filePdfActs');
  });
});

it('a name is one line without a path, whatever was sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
      const name = cleanName(any);
      expect(name).not.toMatch(/[/\\\p{C}<>:"|?*]|^\s|\s$|^\./u);
      expect([...name].length).toBeLessThanOrEqual(120);
    }),
  );
  expect(cleanName('..\\..\\boot.ini')).toBe('boot');
  expect(cleanName('.htaccess')).toBe('');
});

it('there is room as long as neither the practice nor the person holds too much', () => {
  const none = { count: 0, bytes: 0 };
  expect(fileBar(1000, none, none)).toBeNull();
  expect(fileBar(1, { count: fileLimits.ofPractice, bytes: 0 }, none)?.rule).toBe('tooManyFiles');
  expect(fileBar(1, { count: 1, bytes: fileLimits.bytesOfPractice }, none)?.rule).toBe('filesTooLarge');
  expect(fileBar(0, { count: 1, bytes: fileLimits.bytesOfPractice }, none)).toBeNull();
  expect(fileBar(1, none, { count: fileLimits.ofPerson, bytes: 0 })?.rule).toBe('tooManyOwnFiles');
  expect(fileBar(1, none, { count: 1, bytes: fileLimits.bytesOfPerson })?.rule).toBe('ownFilesTooLarge');
});

describe('a text with pictures', () => {
  const content = (more: object) => practiceContent.parse({ ...emptyContent('en', null), ...more });
  const rulesOf = (more: object) =>
    missingParts(content(more))
      .filter((m) => /^(pictures|attachments)/.test(m.path))
      .map((m) => `${m.path} ${m.rule}`);
  it('lacks what is not said of each', () => {
    expect(rulesOf({ pictures: [picture] })).toEqual([]);
    expect(rulesOf({ pictures: [{ ...picture, alt: '', decorative: true }] })).toEqual([]);
    expect(rulesOf({ pictures: [picture, { ...picture, id: uuid(2), alt: ' ', credit: '', licence: null, people: null }] })).toEqual([
      'pictures.1.alt pictureAltMissing',
      'pictures.1.credit pictureCreditMissing',
      'pictures.1.licence pictureLicenceMissing',
      'pictures.1.people picturePeopleMissing',
    ]);
    expect(rulesOf({ attachments: [{ id: uuid(3), title: '' }] })).toEqual(['attachments.0.title attachmentTitleMissing']);
    expect(sectionStates(content({})).files).toBe('EMPTY');
    expect(sectionStates(content({ pictures: [{ ...picture, alt: '' }] })).files).toBe('BEGUN');
    expect(sectionStates(content({ pictures: [picture] })).files).toBe('READY');
  });
  it('names each file once', () => {
    expect(() => content({ pictures: [picture, picture] })).toThrow('twice');
    expect(() => content({ pictures: Array.from({ length: 13 }, (_, n) => ({ ...picture, id: uuid(n) })) })).toThrow('tooMany');
  });
  it('is compared with an edition from before there were any', () => {
    const { pictures: _, attachments: __, ...old } = emptyContent('en', null);
    expect(changedFields(thawed(old), content({ pictures: [picture] }))).toEqual([
      { field: 'pictures', parts: [{ kind: 'ADDED', text: 'Two people at a table · A. Ek' }] },
    ]);
    expect(changedFields(thawed(old), content({}))).toEqual([]);
  });
});
