import { directionOf } from '@guildhall/domain/toolbooks/direction';
import type { BookDocument, BookPart } from '@guildhall/domain/toolbooks/document';
import { DocxBody } from './docx-body.js';
import { runXml } from './docx-runs.js';
import { docxNumbering, docxStyles, office, relations, wordSpaces } from './docx-styles.js';
import { emblemPng } from './emblem.js';
import { escapeXml as e } from './markup.js';
import type { Printed } from './render.js';
import { zipOf } from '../../kernel/zip.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document for word processors, with styles, a table of contents that can be brought up to date, and links inside. */
export function bookDocx(book: Printed): Buffer {
  const { document: d } = book;
  const parts = [...book.front, ...book.chapters, ...book.back];
  const body = new DocxBody(book.pictures, directionOf(d.lang));
  const rtl = body.dir === 'rtl';
  cover(body, book);
  contents(body, d.labels.contents, parts);
  for (const part of parts) chapter(body, part, d);
  const flag = d.funder.emblem === 'EU';
  const media = body.shown.map((sha256, i) => ({ name: `picture-${i + 1}.jpg`, bytes: book.pictures.get(sha256)!.bytes }));
  const rels = [
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['footer', 'footer1.xml'],
    ...(flag ? [['image', 'media/emblem.png']] : []),
  ]
    .map(([type, target]) => `<Relationship Id="${type}1" Type="${office}/${type}" Target="${target}"/>`)
    .concat(media.map((m, i) => `<Relationship Id="picture${i + 1}" Type="${office}/image" Target="media/${m.name}"/>`));
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1500" w:right="1700" w:bottom="1500" w:left="1700" w:header="700" w:footer="700" w:gutter="0"/><w:titlePg/>${rtl ? '<w:bidi/><w:rtlGutter/>' : ''}</w:sectPr>`;
  const footer = `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="8500"/></w:tabs><w:bidi w:val="${rtl ? 1 : 0}"/></w:pPr>${runXml({ text: `${d.title} · ${book.editionLine}` }, directionOf(d.lang))}<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const day = `${book.day.toISOString().slice(0, 19)}Z`;
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/>${part('/word/document.xml', 'officedocument.wordprocessingml.document.main')}${part('/word/styles.xml', 'officedocument.wordprocessingml.styles')}${part('/word/numbering.xml', 'officedocument.wordprocessingml.numbering')}${part('/word/footer1.xml', 'officedocument.wordprocessingml.footer')}${part('/docProps/core.xml', 'package.core-properties')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
    {
      name: 'docProps/core.xml',
      content: `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${e(d.title)}</dc:title><dc:subject>${e(d.subtitle)}</dc:subject><dc:creator>${e(d.publisher)}</dc:creator><dc:language>${d.lang}</dc:language><cp:lastModifiedBy>Guildhall</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `${head}<Relationships xmlns="${relations}">${rels.join('')}${body.links()}</Relationships>`,
    },
    { name: 'word/styles.xml', content: `${head}${docxStyles(d.lang)}` },
    { name: 'word/numbering.xml', content: `${head}${docxNumbering(body.lists)}` },
    { name: 'word/footer1.xml', content: `${head}<w:ftr ${wordSpaces}>${footer}</w:ftr>` },
    { name: 'word/document.xml', content: `${head}<w:document ${wordSpaces}><w:body>${body.xml()}${section}</w:body></w:document>` },
    ...media.map((m) => ({ name: `word/media/${m.name}`, content: m.bytes, stored: true as const })),
    ...(flag ? [{ name: 'word/media/emblem.png', content: emblemPng(), stored: true as const }] : []),
  ]);
}

function cover(body: DocxBody, { document: d, editionLine, dayLine }: Printed): void {
  body.line('Kicker', d.network);
  body.line('Title', d.title);
  if (d.subtitle) body.line('Subtitle', d.subtitle);
  body.line('Kicker', d.publisher);
  body.line('Kicker', [editionLine, dayLine].filter(Boolean).join(' · '));
  if (d.funder.emblem === 'EU') body.emblem(d.funder.name);
  if (d.funder.name) body.line('Kicker', d.funder.name);
}

function contents(body: DocxBody, title: string, parts: readonly BookPart[]): void {
  body.line('ContentsTitle', title);
  parts.forEach((p, i) =>
    body.contentsLine(p.id, p.number === null ? p.title : `${p.number}   ${p.title}`, i === 0, i === parts.length - 1),
  );
}

function chapter(body: DocxBody, part: BookPart, d: BookDocument): void {
  const kicker = [part.number === null ? '' : d.labels.chapter.replace('{number}', String(part.number)), part.kicker]
    .filter(Boolean)
    .join(' · ');
  if (kicker) body.line('ChapterKicker', kicker);
  body.anchored(kicker ? 'Heading1' : 'Heading1Alone', part.title, part.id);
  // The head is the book's, what stands under it the part's.
  body.dir = directionOf(part.lang);
  body.blocks(part.blocks);
  body.dir = directionOf(d.lang);
}
