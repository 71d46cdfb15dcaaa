import type { Block, Inline } from '@guildhall/domain/toolbooks/document';
import { office } from './docx-styles.js';
import { escapeXml as e } from './markup.js';

type Table = Extract<Block, { kind: 'table' }>;
const fromRight = (text: string) => /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
/** Names of bookmarks: letters, digits and underscores. */
const anchor = (id: string) => id.replaceAll('-', '_');
const pageWidth = 8500;

/** Paragraphs and tables of a word-processor file, in the order in which they are said. */
export class DocxBody {
  private readonly out: string[] = [];
  private readonly targets: string[] = [];
  private marks = 0;
  /** Whether each list counts; its number is its place + 1. */
  readonly lists: boolean[] = [];

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
    this.out.push(`<w:p>${this.properties(style, text)}${this.bookmark(id, this.run({ text }))}</w:p>`);
  }
  /** One line of the contents, all of them inside one field that a word processor can fill in anew. */
  contentsLine(id: string, text: string, first: boolean, last: boolean): void {
    const begin = first
      ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
      : '';
    const end = last ? '<w:r><w:fldChar w:fldCharType="end"/></w:r>' : '';
    this.out.push(
      `<w:p>${this.properties('TOC1', text)}${begin}<w:hyperlink w:anchor="${anchor(id)}" w:history="1">${this.run({ text })}</w:hyperlink>${end}</w:p>`,
    );
  }
  emblem(label: string): void {
    const [wide, high] = [1_371_600, 914_400];
    this.out.push(
      `<w:p><w:pPr><w:pStyle w:val="Kicker"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${wide}" cy="${high}"/><wp:docPr id="1" name="emblem" descr="${e(label)}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="emblem.png" descr="${e(label)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="image1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    );
  }

  /** @param level of the list that the blocks stand in, from 0; -1: in none */
  blocks(blocks: readonly Block[], style = 'BodyText', level = -1, list = 0): void {
    blocks.forEach((b, i) => {
      switch (b.kind) {
        case 'p':
          // Only the first paragraph of an item carries its sign.
          this.paragraph(b.lead ? 'Lead' : level >= 0 ? 'ListText' : style, b.inlines, level >= 0 && i === 0 ? { level, list } : undefined);
          break;
        case 'heading':
          this.paragraph(`Heading${b.level}`, b.inlines);
          break;
        case 'list': {
          this.lists.push(b.ordered);
          const number = this.lists.length;
          for (const item of b.items) this.blocks(item, 'ListText', level + 1, number);
          break;
        }
        case 'quote':
          this.blocks(b.blocks, 'Quote');
          break;
        case 'note':
          this.blocks(b.blocks, 'Note');
          break;
        case 'code':
          for (const line of b.text.split('\n')) this.paragraph('Code', [{ text: line }]);
          break;
        case 'rule':
          this.paragraph('Rule', []);
          break;
        case 'table':
          this.table(b);
      }
    });
  }

  private properties(style: string, text: string, item?: { level: number; list: number }): string {
    const number = item ? `<w:numPr><w:ilvl w:val="${Math.min(item.level, 3)}"/><w:numId w:val="${item.list}"/></w:numPr>` : '';
    return `<w:pPr><w:pStyle w:val="${style}"/>${number}${fromRight(text) ? '<w:bidi/>' : ''}</w:pPr>`;
  }
  private paragraph(style: string, inlines: readonly Inline[], item?: { level: number; list: number }): void {
    const text = inlines.map((i) => i.text).join('');
    this.out.push(`<w:p>${this.properties(style, text, item)}${inlines.map((i) => this.inline(i)).join('')}</w:p>`);
  }
  private inline(i: Inline): string {
    if (i.source !== undefined) return `<w:hyperlink w:anchor="source_${i.source}" w:history="1">${this.run(i, true)}</w:hyperlink>`;
    if (!i.href || !/^(https?:|mailto:)/i.test(i.href)) return this.run(i);
    const known = this.targets.indexOf(i.href);
    const at = known >= 0 ? known + 1 : this.targets.push(i.href);
    return `<w:hyperlink r:id="link${at}" w:history="1">${this.run(i, true)}</w:hyperlink>`;
  }
  private run(i: Inline, link = false): string {
    const look = [
      link ? '<w:rStyle w:val="Hyperlink"/>' : i.code ? '<w:rStyle w:val="CodeWord"/>' : '',
      i.strong ? '<w:b/><w:bCs/>' : '',
      i.em ? '<w:i/><w:iCs/>' : '',
    ].join('');
    const text = i.text
      .split('\n')
      .map((t) => `<w:t xml:space="preserve">${e(t)}</w:t>`)
      .join('<w:br/>');
    return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}${text}</w:r>`;
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
            const runs = c.map((x) => this.inline(x)).join('');
            return cell(
              widths[i] ?? 1000,
              `<w:p>${this.properties('TableText', text)}${source ? this.bookmark(`source-${source}`, runs) : runs}</w:p>`,
            );
          })
          .join('')}</w:tr>`,
    );
    const head = t.heads.length
      ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${t.heads.map((h, i) => cell(widths[i] ?? 1000, `<w:p>${this.properties('TableHead', h)}${this.run({ text: h })}</w:p>`)).join('')}</w:tr>`
      : '';
    this.out.push(
      `<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="${pageWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${head}${body.join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`,
    );
  }
}
