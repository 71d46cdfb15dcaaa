import { BadZip, readZip, writeZip } from './zip.js';

/** A paragraph in a style; its pieces may each have a style of letters. */
export interface DocxParagraph {
  readonly style: string;
  readonly pieces: readonly { readonly text: string; readonly look?: string }[];
}
export interface DocxStyle {
  readonly id: string;
  readonly name: string;
  readonly of: 'paragraph' | 'character';
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  /** Level in the outline, from 0. */
  readonly outline?: number;
  readonly withNext?: boolean;
  readonly font?: string;
}

const xml = (s: string) =>
  s
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const fromRight = (text: string) => /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);

/* Without the second a word processor takes the font and the order of the Latin letters for Arabic words. */
const letters = (x: { text: string; look?: string }) => {
  const inside = (x.look ? `<w:rStyle w:val="${x.look}"/>` : '') + (fromRight(x.text) ? '<w:rtl/>' : '');
  return inside && `<w:rPr>${inside}</w:rPr>`;
};

const styleXml = (s: DocxStyle) => {
  const look = [
    s.font ? `<w:rFonts w:ascii="${s.font}" w:hAnsi="${s.font}" w:cs="${s.font}"/>` : '',
    s.bold ? '<w:b/><w:bCs/>' : '',
    s.color ? `<w:color w:val="${s.color}"/>` : '',
    s.size ? `<w:sz w:val="${s.size}"/><w:szCs w:val="${s.size}"/>` : '',
  ].join('');
  const block =
    s.of === 'paragraph'
      ? `<w:pPr>${s.withNext ? '<w:keepNext/>' : ''}<w:spacing w:before="${s.before ?? 0}" w:after="${s.after ?? 0}"/>${s.outline === undefined ? '' : `<w:outlineLvl w:val="${s.outline}"/>`}</w:pPr>`
      : '';
  return `<w:style w:type="${s.of}" w:styleId="${s.id}"><w:name w:val="${xml(s.name)}"/>${s.of === 'paragraph' ? '<w:basedOn w:val="Normal"/>' : ''}<w:qFormat/>${block}<w:rPr>${look}</w:rPr></w:style>`;
};

/** A document for word processors. @param lang BCP 47 */
export function writeDocx(
  paragraphs: readonly DocxParagraph[],
  styles: readonly DocxStyle[],
  about: { title: string; lang: string },
): Buffer {
  const body = paragraphs
    .map((p) => {
      // A mark in Latin letters before words in Arabic does not turn the line.
      const words = p.pieces.find((x) => !x.look)?.text ?? p.pieces.map((x) => x.text).join('');
      const runs = p.pieces.map((x) => `<w:r>${letters(x)}<w:t xml:space="preserve">${xml(x.text)}</w:t></w:r>`).join('');
      return `<w:p><w:pPr><w:pStyle w:val="${p.style}"/>${fromRight(words) ? '<w:bidi/>' : ''}</w:pPr>${runs}</w:p>`;
    })
    .join('');
  return writeZip([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      'docProps/core.xml',
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(about.title)}</dc:title><dc:language>${xml(about.lang)}</dc:language></cp:coreProperties>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'word/styles.xml',
      `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${xml(about.lang)}" w:bidi="${xml(about.lang)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.map(styleXml).join('')}</w:styles>`,
    ],
    [
      'word/document.xml',
      `${head}<w:document ${w}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ],
  ]);
}

/** Why a file is no document that we read. */
export class BadDocx extends Error {
  constructor(readonly why: BadZip['why'] | 'notADocument' | 'macros') {
    super(why);
  }
}
const largestBody = 8 * 1024 * 1024;
const names: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = (s: string) =>
  s.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex?: string, dec?: string, name?: string) => {
    if (name) return names[name.toLowerCase()]!;
    const code = hex ? parseInt(hex, 16) : Number(dec);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all;
  });

/** The words of a document, a line for each paragraph, as a reader sees them with all changes accepted. Reads the one file that holds them and nothing
 *  else: no pictures, no links, no macros. Throws BadDocx. */
export function docxText(archive: Buffer): string {
  try {
    const entries = readZip(archive);
    if (entries.some((e) => /vbaproject|activex/i.test(e.name))) throw new BadDocx('macros');
    const body = entries.filter((e) => e.name === 'word/document.xml');
    if (body.length !== 1) throw new BadDocx('notADocument');
    const source = body[0]!.bytes(largestBody).toString('utf8');
    // A document of a word processor declares nothing; what does could be made to swell.
    if (/<!(DOCTYPE|ENTITY)/i.test(source)) throw new BadDocx('notADocument');
    return wordsOf(source);
  } catch (e) {
    if (e instanceof BadZip) throw new BadDocx(e.why);
    throw e;
  }
}

/** One pass from tag to tag, so that neither depth nor size of what was sent can cost more than its length. */
function wordsOf(source: string): string {
  const out: string[] = [];
  let [at, inText, inRun, inFallback] = [0, false, false, 0];
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    if (inText && !inFallback && open > at) out.push(decode(source.slice(at, open)));
    const close = source.indexOf('>', open);
    if (close < 0) throw new BadDocx('damaged');
    const ends = source[open + 1] === '/';
    const alone = source[close - 1] === '/';
    const name = /^[\w.-]*:?([\w.-]*)/.exec(source.slice(open + (ends ? 2 : 1), Math.min(close, open + 64)))?.[1] ?? '';
    if (name === 't') inText = !ends && !alone;
    else if (name === 'r') inRun = !ends && !alone;
    else if (name === 'Fallback' && !alone) inFallback += ends ? -1 : 1;
    else if (!inFallback && ((name === 'p' && (ends || alone)) || ((name === 'br' || name === 'cr') && !ends))) out.push('\n');
    else if (!inFallback && name === 'tab' && inRun && !ends) out.push('\t');
    at = close + 1;
  }
  return out.join('');
}
