import PDFDocument from 'pdfkit';
import { directionOf, type Direction } from '@guildhall/domain/toolbooks/direction';
import type { Inline } from '@guildhall/domain/toolbooks/document';
import { paperFonts } from '../../kernel/fonts.js';
import { faceOf, linesOf, type Line, type Look } from './pdf-text.js';

type Doc = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Doc['struct']>;

/** 170 × 240 mm, in points: a book that one holds, and that prints on A4 as well. */
export const page = { width: 481.89, height: 680.31, left: 62, right: 62, top: 66, bottom: 72 };
export const inner = page.width - page.left - page.right;
export const ink = { text: '#1c2321', soft: '#4a524d', rule: '#cfc8b8', pine: '#0f5247', paper: '#faf8f3' };

/** Of words, by font and for a size of 1. They are the same in every book, and to measure them is most of the time that a PDF takes. */
const widths = new Map<string, number>();
const mostWidths = 50_000;

/** What the library keeps to itself. */
interface Inside {
  readonly _font: { readonly ascender: number };
  readonly _root: { readonly data: { readonly ViewerPreferences: { readonly data: Record<string, unknown> } } };
}
/** Where a page begins and ends, and what stands where on it. Coordinates in points from the top and from where lines begin: from the left, or from the right in a language
 *  that runs from there. */
export class Pages {
  readonly doc: Doc;
  readonly root: Element;
  y = page.top;
  /** Where the matter of a page ends. */
  foot = page.height - page.bottom;
  private readonly images = new Map<Buffer, string>();
  private readonly ascents = new Map<string, number>();
  /** Of what is written now. */
  dir: Direction;

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
    this.dir = directionOf(about.lang);
    // Two pages beside each other then lie as in a book that opens from the right.
    if (this.dir === 'rtl') this.inside._root.data.ViewerPreferences.data['Direction'] = 'R2L';
    for (const [name, file] of Object.entries(paperFonts)) this.doc.registerFont(name, file());
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  readonly measure = (font: string, size: number, text: string): number =>
    text.split(/(?<= )|(?= )/).reduce((sum, word) => sum + this.unit(font, word), 0) * size;
  /** Of one word, for a size of 1. */
  private unit(font: string, word: string): number {
    const key = `${font}|${word}`;
    // Asked for also where the width is known: fonts are numbered as they are met, and the same book has to give the same bytes.
    this.doc.font(font);
    let unit = widths.get(key);
    if (unit === undefined) {
      unit = this.doc.fontSize(100).widthOfString(word) / 100;
      if (widths.size >= mostWidths) widths.clear();
      widths.set(key, unit);
    }
    return unit;
  }
  lines(inlines: readonly Inline[], look: Look, width: number): Line[] {
    return linesOf(inlines, look, width, this.measure, this.dir);
  }
  private get inside(): Inside {
    return this.doc as unknown as Inside;
  }
  /** Height of a font over its line, for a size of 1. */
  private ascent(font: string): number {
    const known = this.ascents.get(font);
    if (known !== undefined) return known;
    this.doc.font(font);
    const ascent = this.inside._font.ascender / 1000;
    this.ascents.set(font, ascent);
    return ascent;
  }
  /** Where something so wide stands, from the left edge of the paper. */
  place(x: number, width: number): number {
    return this.dir === 'rtl' ? page.width - x - width : x;
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
  element(tag: string, of: Element, lang?: string): Element {
    const element = this.doc.struct(tag, lang ? { lang } : {});
    of.add(element);
    return element;
  }
  /** A picture with its words for whoever does not see it; one that only decorates is no content. */
  picture(of: Element, bytes: Buffer, alt: string, x: number, width: number, height: number): void {
    // By its words it is known again: it stands in the file once, however often it is shown.
    const image = this.images.get(bytes) ?? `data:image/jpeg;base64,${bytes.toString('base64')}`;
    this.images.set(bytes, image);
    const draw = () => this.doc.image(image, this.place(x, width), this.y, { width, height });
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
        .moveTo(this.place(x, width), y)
        .lineTo(this.place(x, width) + width, y)
        .lineWidth(thick)
        .stroke(color),
    );
  }

  /** Lines as one element of the structure, in one piece of content for each page. @param still they begin where the lines around them do, also where they run the other way */
  text(tag: string, of: Element, lines: readonly Line[], look: Look, x: number, width: number, still = false): void {
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
        this.draw(line, look, x, width, this.y, still);
        this.y += look.leading;
      }
      this.doc.endMarkedContent();
      element.add(content);
      rest = rest.slice(take);
      if (rest.length) this.next();
    }
    element.end();
  }

  draw(line: Line, look: Look, x: number, width: number, y: number, still = false): void {
    const fromRight = still ? this.dir === 'rtl' : line.fromRight;
    let at = this.place(x, width) + (fromRight ? width - line.width : 0);
    const placed = line.pieces.map((p) => {
      const left = at;
      at += p.width;
      return { ...p, left };
    });
    // All on one line, whatever their fonts; in the order of reading, as it is read out and copied.
    const base = y + this.ascent(faceOf(look, { text: '' })) * look.size;
    for (const p of placed.toSorted((a, b) => a.at - b.at)) {
      const linked = p.href !== undefined || p.source !== undefined;
      this.doc
        .font(p.font)
        .fontSize(look.size * p.scale)
        .fillColor(linked ? ink.pine : look.color)
        .text(p.text, p.left, base, { lineBreak: false, baseline: 'alphabetic' });
      if (p.href && /^(https?:|mailto:)/i.test(p.href)) this.doc.link(p.left, y, p.width, look.leading, p.href);
      if (p.source !== undefined) this.doc.goTo(p.left, y, p.width, look.leading, `source-${p.source}`);
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
