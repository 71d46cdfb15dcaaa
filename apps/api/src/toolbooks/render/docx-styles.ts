import { directionOf } from '@guildhall/domain/toolbooks/direction';

/* Names and looks of the styles of a book in a word processor. Sizes in half points, distances in twentieths of a point. */
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const wordSpaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

const pine = '0F5247';
const soft = '4A524D';
interface Style {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly color?: string;
  readonly font?: string;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly outline?: number;
  readonly more?: string;
}
const sans = 'Calibri';
const styles: readonly Style[] = [
  { id: 'BodyText', name: 'Body Text', after: 140 },
  { id: 'Lead', name: 'Lead', size: 25, after: 200, line: 320 },
  { id: 'Label', name: 'Label', after: 60, more: '<w:keepNext/>' },
  { id: 'ListText', name: 'List Text', after: 60 },
  { id: 'Kicker', name: 'Kicker', font: sans, size: 22, bold: true, color: soft, after: 120 },
  {
    id: 'ChapterKicker',
    name: 'Chapter Kicker',
    font: sans,
    size: 21,
    bold: true,
    color: pine,
    after: 60,
    more: '<w:keepNext/><w:pageBreakBefore/>',
  },
  { id: 'Title', name: 'Title', size: 68, bold: true, color: pine, before: 2400, after: 240, line: 240 },
  { id: 'Subtitle', name: 'Subtitle', size: 30, color: soft, after: 2400 },
  { id: 'ContentsTitle', name: 'Contents Title', size: 36, bold: true, after: 240, more: '<w:pageBreakBefore/>' },
  { id: 'TOC1', name: 'toc 1', font: sans, size: 22, after: 90 },
  { id: 'Heading1', name: 'heading 1', size: 42, bold: true, after: 280, line: 250, outline: 0, more: '<w:keepNext/>' },
  {
    id: 'Heading1Alone',
    name: 'Heading 1 Alone',
    size: 42,
    bold: true,
    after: 280,
    line: 250,
    outline: 0,
    more: '<w:keepNext/><w:pageBreakBefore/>',
  },
  { id: 'Heading2', name: 'heading 2', size: 27, bold: true, before: 320, after: 100, outline: 1, more: '<w:keepNext/>' },
  { id: 'Heading3', name: 'heading 3', font: sans, size: 23, bold: true, before: 220, after: 80, outline: 2, more: '<w:keepNext/>' },
  {
    id: 'Heading4',
    name: 'heading 4',
    font: sans,
    size: 22,
    bold: true,
    italic: true,
    before: 200,
    after: 60,
    outline: 3,
    more: '<w:keepNext/>',
  },
  { id: 'Quote', name: 'Quote', italic: true, after: 140, more: '<w:ind w:left="500" w:right="500"/>' },
  {
    id: 'Note',
    name: 'Note',
    after: 140,
    more: `<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="${pine}"/></w:pBdr><w:ind w:left="240"/>`,
  },
  { id: 'Code', name: 'Code', font: 'Consolas', size: 18, after: 40 },
  { id: 'Rule', name: 'Rule', after: 200, more: '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="DCD5C5"/></w:pBdr>' },
  { id: 'TableText', name: 'Table Text', font: sans, size: 20, before: 40, after: 40, line: 245 },
  {
    id: 'TableHead',
    name: 'Table Head',
    font: sans,
    size: 19,
    bold: true,
    color: soft,
    before: 40,
    after: 40,
    line: 245,
    more: '<w:keepNext/>',
  },
  { id: 'AfterTable', name: 'After Table', size: 10, after: 100 },
  { id: 'Picture', name: 'Picture', before: 120, after: 60 },
  { id: 'Caption', name: 'caption', font: sans, size: 18, color: soft, after: 200 },
  { id: 'Footer', name: 'footer', font: sans, size: 18, color: soft },
];
/** In the order that the schema asks for. */
const order = ['keepNext', 'pageBreakBefore', 'pBdr', 'spacing', 'ind', 'outlineLvl'];

function styleXml(s: Style): string {
  const letters = [
    s.font ? `<w:rFonts w:ascii="${s.font}" w:hAnsi="${s.font}" w:cs="Arial"/>` : '',
    s.bold ? '<w:b/><w:bCs/>' : '',
    s.italic ? '<w:i/>' : '',
    s.color ? `<w:color w:val="${s.color}"/>` : '',
    s.size ? `<w:sz w:val="${s.size}"/><w:szCs w:val="${s.size}"/>` : '',
  ].join('');
  const own = (s.more ?? '').match(/<w:(\w+)(?:\/>|\b[^>]*\/>|>.*?<\/w:\1>)/g) ?? [];
  const block = [
    ...own,
    `<w:spacing w:before="${s.before ?? 0}" w:after="${s.after ?? 0}"${s.line ? ` w:line="${s.line}" w:lineRule="auto"` : ''}/>`,
    ...(s.outline === undefined ? [] : [`<w:outlineLvl w:val="${s.outline}"/>`]),
  ].sort((a, b) => place(a) - place(b));
  return `<w:style w:type="paragraph" w:styleId="${s.id}"><w:name w:val="${s.name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${block.join('')}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}
const place = (xml: string) => order.indexOf(/<w:(\w+)/.exec(xml)?.[1] ?? '');

export function docxStyles(lang: string): string {
  const rtl = directionOf(lang) === 'rtl';
  return `<w:styles ${wordSpaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${rtl ? 'en-GB' : lang}"${rtl ? ` w:bidi="${lang}"` : ''}/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${rtl ? '<w:bidi/>' : ''}<w:spacing w:after="0" w:line="290" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="${pine}"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="CodeWord"><w:name w:val="Code Word"/><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/></w:rPr></w:style><w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="1C2321"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="DCD5C5"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DCD5C5"/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${styles.map(styleXml).join('')}</w:styles>`;
}

/** One list for each, so that every counted one begins with 1. @param lists whether each counts */
export function docxNumbering(lists: readonly boolean[]): string {
  const levels = (format: (n: number) => string) =>
    [0, 1, 2, 3]
      .map(
        (n) =>
          `<w:lvl w:ilvl="${n}"><w:start w:val="1"/>${format(n)}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${400 + n * 400}" w:hanging="400"/></w:pPr></w:lvl>`,
      )
      .join('');
  const plain = levels(() => '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>');
  const counted = levels((n) => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${n + 1}."/>`);
  const num = (ordered: boolean, i: number) =>
    `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${ordered ? 1 : 0}"/>${ordered ? [0, 1, 2, 3].map((n) => `<w:lvlOverride w:ilvl="${n}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('') : ''}</w:num>`;
  return `<w:numbering ${wordSpaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${plain}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${counted}</w:abstractNum>${lists.map(num).join('')}</w:numbering>`;
}
