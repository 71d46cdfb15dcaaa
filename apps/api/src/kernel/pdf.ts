import PDFDocument from 'pdfkit';
import { linesOf, pdfFonts, type Line, type Weight } from './pdf-lines.js';

type Doc = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Doc['struct']>;

const page = { width: 595.28, height: 841.89, left: 56, right: 56, top: 56, bottom: 64 };
const inner = page.width - page.left - page.right;
/** Of the labels on the left. */
const wide = 132;
const ink = '#1d2433';
const soft = '#566074';
const rule = '#c9ced8';
const tint = '#f2f4f8';

interface Style {
  size: number;
  weight: Weight;
  color: string;
}
const styles = {
  /** Of a paper that says little and hangs on a wall. */
  name: { size: 30, weight: 'strong', color: ink },
  lead: { size: 13, weight: 'normal', color: ink },
  body: { size: 10, weight: 'normal', color: ink },
  label: { size: 9.5, weight: 'normal', color: soft },
  small: { size: 8.5, weight: 'normal', color: soft },
  head: { size: 8.5, weight: 'strong', color: soft },
  title: { size: 22, weight: 'strong', color: ink },
  h2: { size: 15, weight: 'strong', color: ink },
  h3: { size: 11, weight: 'strong', color: ink },
} as const satisfies Record<string, Style>;
type StyleName = keyof typeof styles;
const leading = (s: Style) => s.size * 1.38;

/** Writes a tagged PDF of headings, pairs of label and text, and tables, on A4. Every text is broken into lines here, page after page. */
export class PdfWriter {
  private readonly doc: Doc;
  private readonly root: Element;
  private y = page.top;

  constructor(about: { title: string; lang: string; at: Date; subject: string }) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      tagged: true,
      pdfVersion: '1.7',
      lang: about.lang,
      displayTitle: true,
      info: {
        Title: about.title,
        Subject: about.subject,
        Creator: 'Guildhall',
        Producer: 'Guildhall',
        CreationDate: about.at,
        ModDate: about.at,
      },
    });
    for (const [name, file] of pdfFonts) this.doc.registerFont(name, file);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  heading(level: 1 | 2 | 3, text: string): void {
    const style = level === 1 ? 'title' : level === 2 ? 'h2' : 'h3';
    this.y += level === 1 ? 0 : level === 2 ? 20 : 9;
    const lines = this.lines(text, style, inner);
    // A heading does not stand alone at the foot of a page.
    this.room(lines.length * leading(styles[style]) + (level === 2 ? 60 : 34));
    this.block(level === 1 ? 'H1' : level === 2 ? 'H2' : 'H3', this.root, lines, style, page.left, inner);
    if (level === 2) {
      this.line(this.y + 3);
      this.y += 8;
    } else this.y += 3;
  }

  paragraph(text: string, style: StyleName = 'body'): void {
    this.block('P', this.root, this.lines(text, style, inner), style, page.left, inner);
    this.y += 4;
  }

  /** Empty paper. */
  space(points: number): void {
    this.y += points;
  }

  /** A line around the page, for a paper that is one page. */
  frame(): void {
    const [x, w, h] = [30, page.width - 60, page.height - 60];
    this.artifact(() => this.doc.rect(x, x, w, h).lineWidth(1.5).stroke(ink));
  }

  /** Who may have the paper, set off from the rest. */
  notice(text: string): void {
    const lines = this.lines(text, 'body', inner - 24);
    const height = lines.length * leading(styles.body) + 16;
    this.room(height);
    this.artifact(() => this.doc.rect(page.left, this.y, inner, height).fill(tint).rect(page.left, this.y, 3, height).fill(ink));
    this.y += 8;
    this.block('P', this.root, lines, 'body', page.left + 14, inner - 24);
    this.y += 14;
  }

  /** Pairs of label and text under a heading; what is short is not torn apart at the foot of a page. @param under heading of a section that begins with it */
  entry(title: string | null, pairs: readonly (readonly [label: string, text: string])[], under: string | null = null): void {
    const lines = pairs.reduce((sum, [, text]) => sum + this.lines(text, 'body', inner - wide).length, 0);
    const height = lines * leading(styles.body) + pairs.length * 2.5 + (title === null ? 0 : leading(styles.h3) + 12);
    const above = under === null ? 0 : 28 + this.lines(under, 'h2', inner).length * leading(styles.h2);
    if (height < page.height / 4) this.room(above + height);
    if (under !== null) this.heading(2, under);
    if (title !== null) this.heading(3, title);
    for (const [label, text] of pairs) this.pair(label, text);
  }

  /** Label on the left, text beside it. */
  private pair(label: string, text: string): void {
    const left = this.lines(label, 'label', wide - 12);
    const right = this.lines(text, 'body', inner - wide);
    this.room(Math.min(2, Math.max(left.length, right.length)) * leading(styles.body));
    const [from, at] = [this.y, this.pages()];
    const group = this.child('Div', this.root);
    this.block('P', group, left, 'label', page.left, wide - 12);
    const after = this.y;
    // Back up to the first line, unless the label itself ran over a page.
    if (this.pages() === at) this.y = from;
    const begun = this.pages();
    this.block('P', group, right, 'body', page.left + wide, inner - wide);
    if (this.pages() === begun) this.y = Math.max(this.y, after);
    this.y += 2.5;
  }

  /** @param first share of the first column in the width */
  table(heads: readonly string[], rows: readonly (readonly string[])[], first = 0.34): void {
    const widths = heads.map((_, i) => (i === 0 ? inner * first : (inner * (1 - first)) / (heads.length - 1)));
    const table = this.child('Table', this.root);
    this.row(table, 'TH', heads, widths, 'head');
    for (const r of rows) this.row(table, 'TD', r, widths, 'body', heads);
  }

  private row(
    table: Element,
    tag: 'TH' | 'TD',
    cells: readonly string[],
    widths: readonly number[],
    style: StyleName,
    again?: readonly string[],
  ) {
    const lines = cells.map((c, i) => this.lines(c, style, widths[i]! - 8));
    const height = Math.max(...lines.map((l) => l.length)) * leading(styles[style]) + 7;
    const tall = height > page.height - page.top - page.bottom;
    if (!tall && this.room(height) && again) this.row(table, 'TH', again, widths, 'head');
    const tr = this.child('TR', table);
    const [from, start] = [this.y, this.pages()];
    let [deepest, x] = [from, page.left];
    lines.forEach((l, i) => {
      if (this.pages() === start) this.y = from;
      this.block(tag, tr, l, style, x, widths[i]! - 8);
      deepest = this.pages() === start ? Math.max(deepest, this.y) : this.y;
      x += widths[i]!;
    });
    this.y = deepest + 3;
    this.line(this.y);
    this.y += 4;
  }

  /** The file with its feet. @param foot what stands on every page, given the number of the page and of all */
  finish(foot: (n: number, of: number) => readonly [left: string, right: string]): Promise<Buffer> {
    this.root.end();
    const of = this.pages();
    for (let i = 0; i < of; i++) {
      this.doc.switchToPage(i);
      const [left, right] = foot(i + 1, of);
      this.artifact(() => {
        const at = page.height - page.bottom + 26;
        this.draw(this.lines(left, 'small', inner * 0.78)[0]!, 'small', page.left, inner * 0.78, at);
        const end = this.lines(right, 'small', inner * 0.22)[0]!;
        this.draw(end, 'small', page.left + inner - end.width, end.width, at);
      });
    }
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      this.doc.on('data', (piece: Buffer) => pieces.push(piece));
      this.doc.on('end', () => resolve(Buffer.concat(pieces)));
      this.doc.on('error', reject);
      this.doc.end();
    });
  }

  private lines(text: string, style: StyleName, width: number): Line[] {
    const s: Style = styles[style];
    return linesOf(text, width, s.weight, (font, t) => this.doc.font(font).fontSize(s.size).widthOfString(t));
  }
  private pages(): number {
    return this.doc.bufferedPageRange().count;
  }
  private child(tag: string, of: Element): Element {
    const element = this.doc.struct(tag);
    of.add(element);
    return element;
  }
  /** Begins a new page unless so much is left; says whether it did. */
  private room(height: number): boolean {
    if (this.y + height <= page.height - page.bottom) return false;
    this.doc.addPage();
    this.y = page.top;
    return true;
  }
  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact');
    draw();
    this.doc.endMarkedContent();
  }
  private line(y: number): void {
    this.artifact(() =>
      this.doc
        .moveTo(page.left, y)
        .lineTo(page.left + inner, y)
        .lineWidth(0.5)
        .stroke(rule),
    );
  }
  /** Lines as one element of the structure, in one piece of content for each page. */
  private block(tag: string, of: Element, lines: readonly Line[], style: StyleName, x: number, width: number): void {
    const element = this.child(tag, of);
    const high = leading(styles[style]);
    let rest = [...lines];
    while (rest.length) {
      this.room(high);
      const fit = Math.max(1, Math.floor((page.height - page.bottom - this.y) / high));
      const content = this.doc.markStructureContent(tag);
      for (const line of rest.slice(0, fit)) {
        this.draw(line, style, x, width, this.y);
        this.y += high;
      }
      this.doc.endMarkedContent();
      element.add(content);
      rest = rest.slice(fit);
    }
    element.end();
  }
  private draw(line: Line, style: StyleName, x: number, width: number, y: number): void {
    const s: Style = styles[style];
    let at = line.fromRight ? x + width - line.width : x;
    for (const run of line.runs) {
      this.doc.font(run.font).fontSize(s.size).fillColor(s.color).text(run.text, at, y, { lineBreak: false, baseline: 'top' });
      at += run.width;
    }
  }
}
