import PDFDocument from 'pdfkit';
import type { Inline } from '@guildhall/domain/toolbooks/document';
import { paperFonts } from '../../kernel/fonts.js';
import { linesOf, type Line, type Look } from './pdf-text.js';

type Doc = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Doc['struct']>;

/** 170 × 240 mm, in points: a book that one holds, and that prints on A4 as well. */
export const page = { width: 481.89, height: 680.31, left: 62, right: 62, top: 66, bottom: 72 };
export const inner = page.width - page.left - page.right;
export const ink = { text: '#1c2321', soft: '#4a524d', rule: '#cfc8b8', pine: '#0f5247', paper: '#faf8f3' };

/** Where a page begins and ends, and what stands where on it. Coordinates in points from the top left. */
export class Pages {
  readonly doc: Doc;
  readonly root: Element;
  y = page.top;
  /** Where the matter of a page ends. */
  foot = page.height - page.bottom;
  private readonly widths = new Map<string, number>();
  private readonly images = new Map<Buffer, string>();

  constructor(about: { title: string; lang: string; subject: string; author: string; keywords: string; day: Date }) {
    this.doc = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      bufferPages: true,
      tagged: true,
      pdfVersion: '1.7',
      lang: about.lang,
      displayTitle: true,
      info: {
        Title: about.title,
        Subject: about.subject,
        Author: about.author,
        Keywords: about.keywords,
        Creator: 'Guildhall',
        Producer: 'Guildhall',
        CreationDate: about.day,
        ModDate: about.day,
      },
    });
    for (const [name, file] of Object.entries(paperFonts)) this.doc.registerFont(name, file());
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  readonly measure = (font: string, size: number, text: string): number => {
    const key = `${font}|${text}`;
    let unit = this.widths.get(key);
    if (unit === undefined) {
      unit = this.doc.font(font).fontSize(100).widthOfString(text) / 100;
      this.widths.set(key, unit);
    }
    return unit * size;
  };
  lines(inlines: readonly Inline[], look: Look, width: number): Line[] {
    return linesOf(inlines, look, width, this.measure);
  }

  /** Number of the present page, from 1. */
  get number(): number {
    return this.doc.bufferedPageRange().count;
  }
  next(): void {
    this.doc.addPage();
    this.y = page.top;
  }
  /** Begins a new page unless so much is left; says whether it did. */
  room(height: number): boolean {
    if (this.y + height <= this.foot) return false;
    this.next();
    return true;
  }
  /** What is left on this page. */
  get left(): number {
    return this.foot - this.y;
  }
  element(tag: string, of: Element): Element {
    const element = this.doc.struct(tag);
    of.add(element);
    return element;
  }
  /** A picture with its words for whoever does not see it; one that only decorates is no content. */
  picture(of: Element, bytes: Buffer, alt: string, x: number, width: number, height: number): void {
    // By its words it is known again: it stands in the file once, however often it is shown.
    const image = this.images.get(bytes) ?? `data:image/jpeg;base64,${bytes.toString('base64')}`;
    this.images.set(bytes, image);
    const draw = () => this.doc.image(image, x, this.y, { width, height });
    if (!alt) return this.artifact(draw);
    const element = this.doc.struct('Figure', { alt });
    of.add(element);
    const content = this.doc.markStructureContent('Figure');
    draw();
    this.doc.endMarkedContent();
    element.add(content);
    element.end();
  }
  artifact(draw: (doc: Doc) => void): void {
    this.doc.markContent('Artifact');
    draw(this.doc);
    this.doc.endMarkedContent();
  }
  /** Draws on a page that has been left already. */
  on(number: number, draw: () => void): void {
    const now = this.number;
    this.doc.switchToPage(number - 1);
    draw();
    this.doc.switchToPage(now - 1);
  }
  rule(x: number, width: number, y = this.y, thick = 0.5, color = ink.rule): void {
    this.artifact((doc) =>
      doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thick)
        .stroke(color),
    );
  }

  /** Lines as one element of the structure, in one piece of content for each page. */
  text(tag: string, of: Element, lines: readonly Line[], look: Look, x: number, width: number): void {
    const element = this.element(tag, of);
    let rest = [...lines];
    while (rest.length) {
      this.room(look.leading);
      const fit = Math.max(1, Math.floor((this.left + 0.01) / look.leading));
      // Neither the first nor the last line of a paragraph stands alone on its page.
      const take = rest.length > fit && rest.length - fit === 1 && fit > 2 ? fit - 1 : fit;
      if (take === 1 && fit === 1 && rest.length > 2 && this.y > page.top) {
        this.next();
        continue;
      }
      const content = this.doc.markStructureContent(tag);
      for (const line of rest.slice(0, take)) {
        this.draw(line, look, x, width, this.y);
        this.y += look.leading;
      }
      this.doc.endMarkedContent();
      element.add(content);
      rest = rest.slice(take);
      if (rest.length) this.next();
    }
    element.end();
  }

  draw(line: Line, look: Look, x: number, width: number, y: number): void {
    let at = line.fromRight ? x + width - line.width : x;
    for (const p of line.pieces) {
      const linked = p.href !== undefined || p.source !== undefined;
      this.doc
        .font(p.font)
        .fontSize(look.size)
        .fillColor(linked ? ink.pine : look.color)
        .text(p.text, at, y, { lineBreak: false, baseline: 'top' });
      if (p.href && /^(https?:|mailto:)/i.test(p.href)) this.doc.link(at, y, p.width, look.leading, p.href);
      if (p.source !== undefined) this.doc.goTo(at, y, p.width, look.leading, `source-${p.source}`);
      at += p.width;
    }
  }

  finish(): Promise<Buffer> {
    this.root.end();
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      this.doc.on('data', (piece: Buffer) => pieces.push(piece));
      this.doc.on('end', () => resolve(Buffer.concat(pieces)));
      this.doc.on('error', reject);
      this.doc.end();
    });
  }
}
