import { runsIn, type Direction } from '@guildhall/domain/toolbooks/direction';
import { captionOf, isLabel, wordsOf, type Block, type Figure, type Inline } from '@guildhall/domain/toolbooks/document';
import type { BookPictures } from '../pictures.service.js';
import { drawing } from './docx-picture.js';
import { office } from './docx-styles.js';
import { runXml } from './docx-runs.js';
import { escapeXml as e } from './markup.js';

type Table = Extract<Block, { kind: 'table' }>;
/** The stroke beside a note; a border knows left and right alone. */
const noteFromRight = '<w:pBdr><w:left w:val="nil"/><w:right w:val="single" w:sz="24" w:space="10" w:color="0F5247"/></w:pBdr>';
/** Styles of lines that begin where the book begins its lines. */
const still = new Set([
  'Kicker',
  'ChapterKicker',
  'Title',
  'Subtitle',
  'ContentsTitle',
  'TOC1',
  'Heading1',
  'Heading1Alone',
  'Heading2',
  'Heading3',
  'Heading4',
  'Label',
  'TableText',
  'TableHead',
  'AfterTable',
  'Picture',
  'Rule',
]);
/** Names of bookmarks: letters, digits and underscores. */
const anchor = (id: string) => id.replaceAll('-', '_');
const pageWidth = 8500;
/* In the units of drawings: a point of a picture at 150 to the inch, the width of the text, most of the height of a page. */
const pixel = 914_400 / 150;
const mostWide = pageWidth * 635;
const mostHigh = 6_500_000;

/** Paragraphs and tables of a word-processor file, in the order in which they are said. */
export class DocxBody {
  private readonly out: string[] = [];
  private readonly targets: string[] = [];
  private marks = 0;
  private drawn = 1;
  /** SHA-256 of the pictures that are shown; the number of a relation is its place + 1. */
  readonly shown: string[] = [];
  /** Whether each list counts; its number is its place + 1. */
  readonly lists: boolean[] = [];
  /** @param dir of what is written now: of the book, or of the part below its title */
  constructor(
    private readonly pictures: BookPictures,
    public dir: Direction,
  ) {}

  xml(): string {
    return this.out.join('');
  }
  links(): string {
    return this.targets
      .map((t, i) => `<Relationship Id="link${i + 1}" Type="${office}/hyperlink" Target="${e(t)}" TargetMode="External"/>`)
      .join('');
  }
  line(style: string, text: string): void {
    this.paragraph(style, [{ text }]);
  }
  anchored(style: string, text: string, id: string): void {
    this.out.push(`<w:p>${this.properties(style, text)}${this.bookmark(id, this.runs({ text }, text))}</w:p>`);
  }
  /** One line of the contents, all of them inside one field that a word processor can fill in anew. */
  contentsLine(id: string, text: string, first: boolean, last: boolean): void {
    const begin = first
      ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
      : '';
    const end = last ? '<w:r><w:fldChar w:fldCharType="end"/></w:r>' : '';
    this.out.push(
      `<w:p>${this.properties('TOC1', text)}${begin}<w:hyperlink w:anchor="${anchor(id)}" w:history="1">${this.runs({ text }, text)}</w:hyperlink>${end}</w:p>`,
    );
  }
  emblem(label: string): void {
    this.out.push(
      `<w:p>${this.properties('Kicker', '')}${drawing({ relation: 'image1', number: 1, name: 'emblem.png', alt: label, wide: 1_371_600, high: 914_400 })}</w:p>`,
    );
  }
  private figure(f: Figure): void {
    const picture = this.pictures.get(f.sha256);
    if (!picture) return;
    const known = this.shown.indexOf(f.sha256);
    const at = known >= 0 ? known + 1 : this.shown.push(f.sha256);
    const caption = captionOf(f);
    // As wide as the text, as far as its pixels carry that, and never higher than most of a page.
    const shrink = Math.min(1, mostWide / (picture.width * pixel), mostHigh / (picture.height * pixel));
    const [wide, high] = [picture.width, picture.height].map((side) => Math.round(side * pixel * shrink)) as [number, number];
    this.out.push(
      `<w:p>${this.properties('Picture', '', undefined, caption ? '<w:keepNext/>' : '')}${drawing({ relation: `picture${at}`, number: ++this.drawn, name: `picture-${at}.jpg`, alt: f.alt, wide, high })}</w:p>`,
    );
    if (caption) this.line('Caption', caption);
  }

  /** @param level of the list that the blocks stand in, from 0; -1: in none */
  blocks(blocks: readonly Block[], style = 'BodyText', level = -1, list = 0): void {
    blocks.forEach((b, i) => {
      switch (b.kind) {
        case 'p':
          // Only the first paragraph of an item carries its sign.
          this.paragraph(
            b.lead ? 'Lead' : level >= 0 ? 'ListText' : isLabel(b.inlines) ? 'Label' : style,
            b.inlines,
            level >= 0 && i === 0 ? { level, list } : undefined,
          );
          break;
        case 'heading':
          this.paragraph(`Heading${b.level}`, b.inlines);
          break;
        case 'list': {
          this.lists.push(b.ordered);
          const number = this.lists.length;
          for (const item of b.items) this.turned(item, () => this.blocks(item, 'ListText', level + 1, number));
          break;
        }
        case 'quote':
          this.turned(b.blocks, () => this.blocks(b.blocks, 'Quote'));
          break;
        case 'note':
          this.turned(b.blocks, () => this.blocks(b.blocks, 'Note'));
          break;
        case 'code':
          for (const line of b.text.split('\n')) this.paragraph('Code', [{ text: line }]);
          break;
        case 'rule':
          this.paragraph('Rule', []);
          break;
        case 'figure':
          this.figure(b);
          break;
        case 'table':
          this.table(b);
      }
    });
  }

  /** A quote, a note or an item of a list runs the way its own words run. */
  private turned(blocks: readonly Block[], write: () => void): void {
    const around = this.dir;
    this.dir = runsIn(wordsOf(blocks), around);
    write();
    this.dir = around;
  }
  private properties(style: string, text: string, item?: { level: number; list: number }, next = ''): string {
    const rtl = (still.has(style) ? this.dir : runsIn(text, this.dir)) === 'rtl';
    const number = item ? `<w:numPr><w:ilvl w:val="${Math.min(item.level, 3)}"/><w:numId w:val="${item.list}"/></w:numPr>` : '';
    return `<w:pPr><w:pStyle w:val="${style}"/>${next}${number}${style === 'Note' && rtl ? noteFromRight : ''}<w:bidi w:val="${rtl ? 1 : 0}"/></w:pPr>`;
  }
  private paragraph(style: string, inlines: readonly Inline[], item?: { level: number; list: number }): void {
    const text = inlines.map((i) => i.text).join('');
    this.out.push(`<w:p>${this.properties(style, text, item)}${inlines.map((i) => this.inline(i, text)).join('')}</w:p>`);
  }
  private runs(i: Inline, paragraph: string, link = false): string {
    return runXml(i, runsIn(paragraph, this.dir), link);
  }
  private inline(i: Inline, paragraph: string): string {
    if (i.source !== undefined)
      return `<w:hyperlink w:anchor="source_${i.source}" w:history="1">${this.runs(i, paragraph, true)}</w:hyperlink>`;
    if (!i.href || !/^(https?:|mailto:)/i.test(i.href)) return this.runs(i, paragraph);
    const known = this.targets.indexOf(i.href);
    const at = known >= 0 ? known + 1 : this.targets.push(i.href);
    return `<w:hyperlink r:id="link${at}" w:history="1">${this.runs(i, paragraph, true)}</w:hyperlink>`;
  }
  private bookmark(id: string, inner: string): string {
    const n = ++this.marks;
    return `<w:bookmarkStart w:id="${n}" w:name="${anchor(id)}"/>${inner}<w:bookmarkEnd w:id="${n}"/>`;
  }

  private table(t: Table): void {
    const widths = t.widths.map((w) => Math.round(w * pageWidth));
    const cell = (width: number, content: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    const body = t.rows.map(
      (r) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${r
          .map((c, i) => {
            const text = c.map((x) => x.text).join('');
            const source = i === 0 && !t.heads.length ? /^\[(\d+)\]$/.exec(text)?.[1] : undefined;
            const runs = c.map((x) => this.inline(x, text)).join('');
            return cell(
              widths[i] ?? 1000,
              `<w:p>${this.properties('TableText', text)}${source ? this.bookmark(`source-${source}`, runs) : runs}</w:p>`,
            );
          })
          .join('')}</w:tr>`,
    );
    const head = t.heads.length
      ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${t.heads.map((h, i) => cell(widths[i] ?? 1000, `<w:p>${this.properties('TableHead', h)}${this.runs({ text: h }, h)}</w:p>`)).join('')}</w:tr>`
      : '';
    this.out.push(
      `<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/>${this.dir === 'rtl' ? '<w:bidiVisual/>' : '<w:bidiVisual w:val="0"/>'}<w:tblW w:w="${pageWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${head}${body.join('')}</w:tbl><w:p>${this.properties('AfterTable', '')}</w:p>`,
    );
  }
}
