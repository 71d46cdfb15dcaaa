import { pdf, pictureOf, zipOf } from '../upload-corpus.js';
import { mark, of, type Case } from './case.js';

const attachment = of('attachment');
const hex = (c: string) => `#${c.charCodeAt(0).toString(16)}`;
/** One name, as a reader of PDF understands it and as somebody who hides it might write it. */
const spellings: [string, (name: string) => string][] = [
  ['plain', (n) => n],
  ['its first letter escaped', (n) => hex(n[0]!) + n.slice(1)],
  ['its last letter escaped', (n) => n.slice(0, -1) + hex(n.at(-1)!)],
  ['every letter escaped', (n) => [...n].map(hex).join('')],
  ['escaped in capitals', (n) => [...n].map((c) => hex(c).toUpperCase()).join('')],
];
const acting = ['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'GoToE', 'ImportData'];
const places: [string, (name: string) => string][] = [
  ['when it opens', (n) => `/OpenAction<</S/${n}/F(x)>>`],
  ['when a page turns', (n) => `/AA<</O<</S/${n} /JS(x)>>>>`],
  ['among its names', (n) => `/Names<</${n}[(a)3 0 R]>>`],
  ['at the end of a line', (n) => `/A<</S /${n}\n/F(x)>>`],
];

export async function pdfCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const version of ['1.0', '1.3', '1.4', '1.5', '1.6', '1.7', '2.0'])
    cases.push(attachment(`PDF ${version}`, pdf().toString('latin1').replace('1.4', version), 'taken'));
  const harmless: [string, Buffer][] = [
    ['with a link', pdf('/A<</S/URI/URI(https://example.org)>>')],
    ['with a form', pdf('/AcroForm<</Fields[]>>')],
    ['with words behind its end', pdf('', '', 'some words\n'.repeat(20))],
    ['with a name that only looks like one that acts', pdf('/JavaScripty/LaunchPad/RichMediaX')],
    ['with those words in its text', pdf('/T(JavaScript Launch EmbeddedFile)')],
    ['of many pages', pdf(`/X(${'x'.repeat(200_000)})`)],
    ['with an older text behind', Buffer.concat([pdf(), pdf()])],
  ];
  for (const [name, bytes] of harmless) cases.push(attachment(`a PDF ${name}`, bytes, 'taken'));
  for (const name of acting) {
    for (const [how, spell] of spellings)
      cases.push(attachment(`a PDF with /${name}, ${how}`, pdf(places[0]![1](spell(name))), 'filePdfActs'));
    for (const [where, put] of places.slice(1)) cases.push(attachment(`a PDF with /${name} ${where}`, pdf(put(name)), 'filePdfActs'));
    // Wherever the reader cuts the file into pieces.
    for (const before of [31_900, 31_990, 31_998, 32_000, 64_050])
      cases.push(attachment(`a PDF with /${name} behind ${before} bytes`, pdf(`/X(${'x'.repeat(before)})/A<</S/${name}>>`), 'filePdfActs'));
  }
  for (const [what, form] of [
    ['a form with scripts', '/XFA[(x)3 0 R]'],
    ['a form with scripts in one piece', '/XFA 3 0 R'],
  ] as const)
    cases.push(attachment(`a PDF with ${what}`, pdf(`/AcroForm<<${form}>>`), 'filePdfActs'));
  for (const part of [10, 30, 60, 100])
    cases.push(attachment(`${part} bytes of a PDF`, pdf(`/T(${mark.repeat(20)})`).subarray(0, part), 'filePdfCut'));
  for (const tag of ['html', 'script', 'svg ', 'iframe ', 'object ', 'embed '])
    cases.push(
      attachment(`a PDF with <${tag}> in its first lines`, pdf().toString('latin1').replace('\n', `\n%<${tag}>x\n`), 'fileTwoThings'),
    );
  cases.push(attachment('a PDF with an archive behind it', Buffer.concat([pdf(), zipOf('x', mark)]), 'fileTwoThings'));
  cases.push(attachment('a PDF behind a page', pdf('', '<html>\n'), 'fileMarkup'));
  cases.push(attachment('a PDF behind words', pdf('', 'words\n'), 'fileNotPdf'));
  cases.push(attachment('a PDF behind an archive', Buffer.concat([zipOf('x', 'x'), pdf()]), 'fileArchive'));
  for (const kind of ['jpeg', 'png', 'webp', 'gif', 'avif'] as const)
    cases.push(attachment(`${kind} as a PDF`, await pictureOf[kind](), 'filePictureAsPdf'));
  cases.push(of('picture')('a PDF as a picture', pdf(), 'filePdfAsPicture'));
  return cases;
}
