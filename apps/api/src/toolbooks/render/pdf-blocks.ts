import { runsIn } from '@guildhall/domain/toolbooks/direction';
import { captionOf, isLabel, wordsOf, type Block, type Figure, type Inline } from '@guildhall/domain/toolbooks/document';
import type { BookPictures } from '../pictures.service.js';
import { ink, inner, page, type Element, type Pages } from './pdf-page.js';
import type { Look } from './pdf-text.js';

export const looks = {
  body: { size: 10.2, family: 'serif', color: ink.text, leading: 15.6 },
  lead: { size: 11.8, family: 'serif', color: ink.text, leading: 17.6 },
  quote: { size: 10.2, family: 'serif', color: ink.text, leading: 15.6, em: true },
  h2: { size: 12.6, family: 'serif', color: ink.text, leading: 17.2, strong: true },
  h3: { size: 10.6, family: 'sans', color: ink.text, leading: 14.6, strong: true },
  h4: { size: 10.2, family: 'sans', color: ink.soft, leading: 14.2, strong: true },
  cell: { size: 8.9, family: 'sans', color: ink.text, leading: 12 },
  head: { size: 8.2, family: 'sans', color: ink.soft, leading: 11.2, strong: true },
  code: { size: 8.4, family: 'sans', color: ink.text, leading: 12 },
  title: { size: 25, family: 'serif', color: ink.text, leading: 30, strong: true },
  kicker: { size: 9.4, family: 'sans', color: ink.pine, leading: 13, strong: true },
  caption: { size: 8.4, family: 'sans', color: ink.soft, leading: 11.4 },
  toc: { size: 10.4, family: 'sans', color: ink.text, leading: 15 },
  foot: { size: 8.2, family: 'sans', color: ink.soft, leading: 11 },
} as const satisfies Record<string, Look>;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly look: Look;
}
export const wholeWidth: Column = { x: page.left, width: inner, look: looks.body };

/** Writes blocks down the pages, into one element of the structure. */
export class BlockWriter {
  constructor(
    private readonly pages: Pages,
    private readonly pictures: BookPictures,
  ) {}

  write(blocks: readonly Block[], of: Element, column: Column = wholeWidth, gap = 7): void {
    for (const _ of this.steps(blocks, of, column, gap));
  }
  /** The same, stopping after every block and every row of a table, so that whoever writes a long chapter can let others be answered. */
  *steps(blocks: readonly Block[], of: Element, column: Column = wholeWidth, gap = 7): Generator<void> {
    for (const [i, b] of blocks.entries()) {
      const after = i === blocks.length - 1 ? Math.min(gap, 4) : gap;
      if (b.kind === 'table') {
        yield* new TableWriter(this.pages, b, of, column).steps();
        this.pages.y += after + 2;
      } else this.block(b, of, column, after);
      yield;
    }
  }

  private block(b: Exclude<Block, Table>, of: Element, c: Column, gap: number): void {
    const { pages } = this;
    switch (b.kind) {
      case 'p': {
        const look = b.lead ? looks.lead : c.look;
        pages.text('P', of, pages.lines(b.inlines, look, c.width), look, c.x, c.width, isLabel(b.inlines));
        pages.y += b.lead ? 11 : gap;
        break;
      }
      case 'heading':
        this.heading(b, of, c);
        break;
      case 'list':
        this.list(b, of, c);
        pages.y += 3;
        break;
      case 'quote':
        this.turned(b.blocks, () =>
          this.beside(() => this.write(b.blocks, of, { x: c.x + 16, width: c.width - 24, look: looks.quote }), c.x + 2, ink.rule),
        );
        pages.y += gap;
        break;
      case 'note':
        this.turned(b.blocks, () =>
          this.beside(() => this.write(b.blocks, of, { x: c.x + 16, width: c.width - 16, look: c.look }), c.x + 2, ink.pine),
        );
        pages.y += gap + 3;
        break;
      case 'code': {
        const inlines: Inline[] = [{ text: b.text, code: true }];
        pages.text('Code', of, pages.lines(inlines, looks.code, c.width), looks.code, c.x, c.width);
        pages.y += gap;
        break;
      }
      case 'figure':
        this.figure(b, of, c);
        break;
      case 'rule':
        pages.room(16);
        pages.rule(c.x, c.width, pages.y + 5);
        pages.y += 16;
        break;
    }
  }

  /** As wide as the column as far as its pixels carry that, never higher than most of a page; its caption stays with it. */
  private figure(f: Figure, of: Element, c: Column): void {
    const { pages } = this;
    const picture = this.pictures.get(f.sha256);
    if (!picture) return;
    const caption = captionOf(f);
    const lines = caption ? pages.lines([{ text: caption }], looks.caption, c.width) : [];
    const below = lines.length * looks.caption.leading + 6;
    const most = page.height - page.top - page.bottom - below - 4;
    const shrink = Math.min(c.width / picture.width, 0.72 * (most / picture.height), 72 / 150);
    const [width, height] = [picture.width * shrink, picture.height * shrink];
    pages.room(height + below + 8);
    pages.y += 4;
    pages.picture(of, picture.bytes, f.alt, c.x, width, height);
    pages.y += height + 5;
    if (lines.length) pages.text('Caption', of, lines, looks.caption, c.x, c.width);
    pages.y += 9;
  }

  private heading(b: Extract<Block, { kind: 'heading' }>, of: Element, c: Column): void {
    const { pages } = this;
    const look = b.level === 2 ? looks.h2 : b.level === 3 ? looks.h3 : looks.h4;
    const lines = pages.lines(b.inlines, look, c.width);
    if (pages.y > page.top) pages.y += b.level === 2 ? 12 : 7;
    // A title does not stand alone at the foot of a page.
    pages.room(lines.length * look.leading + 72);
    pages.text(`H${b.level}`, of, lines, look, c.x, c.width, true);
    pages.y += b.level === 2 ? 4 : 3;
  }

  private list(b: Extract<Block, { kind: 'list' }>, of: Element, c: Column): void {
    const { pages } = this;
    const indent = b.ordered ? 20 : 14;
    const list = pages.element('L', of);
    b.items.forEach((item, i) =>
      this.turned(item, () => {
        const sign: Inline[] = [{ text: b.ordered ? `${i + 1}.` : '•' }];
        pages.room(c.look.leading);
        const element = pages.element('LI', list);
        const label = pages.element('Lbl', element);
        const content = pages.doc.markStructureContent('Lbl');
        const [line] = pages.lines(sign, c.look, indent);
        pages.draw(line!, c.look, c.x + (b.ordered ? 0 : 2), indent, pages.y, true);
        pages.doc.endMarkedContent();
        label.add(content);
        label.end();
        const body = pages.element('LBody', element);
        this.write(item, body, { ...c, x: c.x + indent, width: c.width - indent }, 4);
      }),
    );
  }

  /** A quote, a note or an item of a list runs the way its own words run. */
  private turned(blocks: readonly Block[], write: () => void): void {
    const around = this.pages.dir;
    this.pages.dir = runsIn(wordsOf(blocks), around);
    write();
    this.pages.dir = around;
  }
  /** A stroke down the side of whatever `write` writes, on every page that it reaches. */
  private beside(write: () => void, x: number, color: string): void {
    const { pages } = this;
    pages.room(pages.measure('serif', 1, ' ') + 34);
    const [from, first] = [pages.y, pages.number];
    write();
    const [to, last] = [pages.y, pages.number];
    for (let n = first; n <= last; n++) {
      const top = n === first ? from : page.top;
      const bottom = n === last ? to - 3 : page.height - page.bottom;
      pages.on(n, () => pages.artifact((doc) => doc.rect(pages.place(x, 2.2), top, 2.2, Math.max(4, bottom - top)).fill(color)));
    }
  }
}

type Table = Extract<Block, { kind: 'table' }>;
class TableWriter {
  private readonly widths: number[];
  private readonly element: Element;
  constructor(
    private readonly pages: Pages,
    private readonly table: Table,
    of: Element,
    private readonly column: Column,
  ) {
    this.widths = table.widths.map((w) => w * column.width);
    this.element = pages.element('Table', of);
  }

  *steps(): Generator<void> {
    const { pages, table, column } = this;
    pages.room(60);
    pages.rule(column.x, column.width, pages.y, 1.2, ink.text);
    pages.y += 4;
    if (table.heads.length) this.head();
    for (const row of table.rows) {
      this.row(row);
      yield;
    }
  }
  private head(): void {
    this.cells(
      'TH',
      this.table.heads.map((h) => [{ text: h }]),
      looks.head,
    );
  }
  private row(cells: readonly (readonly Inline[])[]): void {
    this.cells('TD', cells, looks.cell);
  }

  private cells(tag: 'TH' | 'TD', cells: readonly (readonly Inline[])[], look: Look): void {
    const { pages, column } = this;
    let lines = cells.map((c, i) => pages.lines(c, look, (this.widths[i] ?? 60) - 8));
    const tr = pages.element('TR', this.element);
    const most = Math.floor((page.height - page.top - page.bottom - 60) / look.leading);
    // A row that is longer than a page goes on on the next one.
    while (lines.some((l) => l.length)) {
      const now = lines.map((l) => l.slice(0, most));
      lines = lines.map((l) => l.slice(most));
      const height = Math.max(...now.map((l) => l.length)) * look.leading + 7;
      if (pages.room(height) && tag === 'TD' && this.table.heads.length) this.head();
      const top = pages.y;
      let x = column.x;
      now.forEach((l, i) => {
        pages.y = top;
        const source =
          tag === 'TD' && i === 0 && !this.table.heads.length ? /^\[(\d+)\]$/.exec(l[0]?.pieces[0]?.text ?? '')?.[1] : undefined;
        if (source) pages.doc.addNamedDestination(`source-${source}`, 'XYZ', x, top, null);
        pages.text(tag, tr, l, look, x, (this.widths[i] ?? 60) - 8, true);
        x += this.widths[i] ?? 60;
      });
      pages.y = top + height - 3;
      pages.rule(column.x, column.width);
      pages.y += 4;
    }
  }
}
