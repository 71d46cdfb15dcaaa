import zlib from 'node:zlib';
import { zipOf } from '../upload-corpus.js';
import { mark, of, type Case } from './case.js';

/* What is something else, whatever it is called: the same files knock as a picture and as a PDF. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>${mark}</script><foreignObject/></svg>`;
const html = `<html><script>alert("${mark}")</script></html>`;
const utf16 = (text: string, mark: Buffer, swap: boolean) => {
  const body = Buffer.from(text, 'utf16le');
  return Buffer.concat([mark, swap ? body.swap16() : body]);
};
const wide = (text: string): [string, Buffer][] => [
  ['UTF-16, little end first', utf16(text, Buffer.from([0xff, 0xfe]), false)],
  ['UTF-16, big end first', utf16(text, Buffer.from([0xfe, 0xff]), true)],
  ['UTF-16 without a mark', utf16(text, Buffer.alloc(0), false)],
];
const spelled = (text: string): [string, string | Buffer][] => [
  ['plain', text],
  ['behind a mark', `\xef\xbb\xbf${text}`],
  ['behind white space', ` \r\n\t\n${text}`],
  ['behind a declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${text}`],
  ['behind a comment', `<!-- ${'x'.repeat(100)} -->${text}`],
  ['in capitals', text.toUpperCase()],
  ...wide(text),
];
const markup: [string, string][] = [
  ['a page with a doctype', `<!DOCTYPE html>${html}`],
  ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>1</script></html>'],
  ['MHTML', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n'],
  ['an XSLT sheet', '<?xml version="1.0"?><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>'],
  ['MathML', '<math xmlns="http://www.w3.org/1998/Math/MathML"><maction actiontype="statusline#x"/></math>'],
  ['a body alone', '<body onload=alert(1)>'],
  ['an image with a handler', '<img src=x onerror=alert(1)>'],
  ['XML with an external entity', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ['an HTML application', '<hta:application/>'],
  ['a shortcut of a feed', '<rss version="2.0"/>'],
];
const archives: [string, Buffer | string][] = [
  ['an archive', zipOf('x.txt', mark)],
  ['an empty archive', Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])],
  ['an archive with a path that leads out', zipOf('../../etc/cron.d/x', mark)],
  ['an archive in an archive', zipOf('inner.zip', zipOf('x', mark).toString('latin1'))],
  ['a document with macros', zipOf('word/vbaProject.bin', mark)],
  ['a workbook', zipOf('xl/workbook.xml', '<workbook/>')],
  ['a Java archive', zipOf('META-INF/MANIFEST.MF', 'Main-Class: X')],
  ['an old office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['gzip', zlib.gzipSync(mark)],
  ['gzip of a bomb', zlib.gzipSync(Buffer.alloc(4_000_000))],
  ['gzip of SVG', zlib.gzipSync(svg)],
  ['bzip2', 'BZh91AY&SY'],
  ['xz', '\xfd7zXZ\0\0\x04'],
  ['7z', "7z\xbc\xaf'\x1c\0\x04"],
  ['RAR 4', 'Rar!\x1a\x07\0'],
  ['RAR 5', 'Rar!\x1a\x07\x01\0'],
  ['Zstandard', '(\xb5/\xfd\x04\0'],
  ['tar', Buffer.concat([Buffer.from('x'.padEnd(257, '\0')), Buffer.from('ustar\0'), Buffer.alloc(249)])],
];
const others: [string, string][] = [
  ['a program of Windows', 'MZ\x90\0\x03'],
  ['a program of Linux', '\x7fELF\x02\x01\x01'],
  ['a program of macOS', '\xcf\xfa\xed\xfe'],
  ['a class of Java', '\xca\xfe\xba\xbe\0\0\0\x34'],
  ['WebAssembly', '\0asm\x01\0\0\0'],
  ['a script of a shell', '#!/bin/sh\nrm -rf /\n'],
  ['a batch file', '@echo off\r\nformat c:\r\n'],
  ['PHP', `<${'?'}php system($_GET[1]); ?>`],
  ['JavaScript', `alert("${mark}")`],
  ['a style sheet', 'body{background:url(javascript:alert(1))}'],
  ['JSON', '{"a":1}'],
  ['words', 'Dear colleagues,'],
  ['RTF', '{\\rtf1\\ansi{\\object}}'],
  ['PostScript', '%!PS-Adobe-3.0\n(x) run'],
  ['a link of Windows', 'L\0\0\0\x01\x14\x02\0'],
  ['a cabinet', 'MSCF\0\0\0\0'],
  ['TIFF, little end first', 'II*\0\x08\0\0\0'],
  ['TIFF, big end first', 'MM\0*\0\0\0\x08'],
  ['BMP', 'BM\x46\0\0\0'],
  ['an icon', '\0\0\x01\0\x01\0'],
  ['a layered picture', '8BPS\0\x01'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
  ['JPEG XL', '\xff\x0a\xfa'],
  ['a film', '\0\0\0\x18ftypisom\0\0\x02\0isomiso2'],
  ['a film of a phone', '\0\0\0\x14ftypqt  \0\0\0\0qt  '],
  ['sound', 'ID3\x03\0\0\0'],
  ['a wave', 'RIFF\x24\0\0\0WAVEfmt '],
  ['a letter box film', 'RIFF\x24\0\0\0AVI LIST'],
  ['a font', '\0\x01\0\0\0\x0b'],
  ['a web font', 'wOFF\0\x01\0\0'],
  ['a metafile', '\xd7\xcd\xc6\x9a\0\0'],
  ['zeros', '\0'.repeat(4096)],
  ['the test signature of virus scanners', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'],
];
const phones = ['heic', 'heix', 'hevc', 'hevx', 'mif1'];

export function kindCases(): Case[] {
  return (['picture', 'attachment'] as const).flatMap((door) => {
    const add = of(door);
    const no = door === 'picture' ? 'fileNotPicture' : 'fileNotPdf';
    return [
      add('nothing', '', 'fileEmpty'),
      ...spelled(svg).map(([how, bytes]) => add(`SVG ${how}`, bytes, 'fileSvg')),
      ...spelled(html).map(([how, bytes]) => add(`a page ${how}`, bytes, 'fileMarkup')),
      ...markup.map(([name, text]) => add(name, text, name.includes('SVG') ? 'fileSvg' : 'fileMarkup')),
      ...archives.map(([name, bytes]) => add(name, bytes, 'fileArchive')),
      ...others.map(([name, text]) => add(name, text, name === 'PHP' ? 'fileMarkup' : no)),
      ...phones.map((brand) => add(`a picture of a phone (${brand})`, `\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`, 'fileHeic')),
    ];
  });
}
