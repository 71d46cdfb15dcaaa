import { setImmediate } from 'node:timers/promises';
import { directionOf } from '@guildhall/domain/toolbooks/direction';
import type { BookDocument, BookPart } from '@guildhall/domain/toolbooks/document';
import type { BookPictures } from '../pictures.service.js';
import { emblemBlue, emblemGold, emblemStars } from './emblem.js';
import { BlockWriter, looks } from './pdf-blocks.js';
import { ink, inner, page, Pages } from './pdf-page.js';
import type { Look } from './pdf-text.js';
import type { Printed } from './render.js';
import { tileOf } from './tile.js';

/** The book on paper: cover, contents with the numbers of pages, chapters that begin on a page of their own, running titles. Tagged, with bookmarks. */
export async function bookPdf(book: Printed): Promise<Buffer> {
  const { document: d } = book;
  const pages = new Pages({
    title: d.title,
    lang: d.lang,
    subject: d.subtitle,
    author: d.publisher,
    keywords: book.editionLine,
    day: book.day,
  });
  const parts = [...book.front, ...book.chapters, ...book.back];
  const others = lettingOthers();
  // Here the faces are read.
  cover(pages, book);
  await others();
  const lines = contents(pages, d.labels.contents, parts);
  const first = pages.number + 1;
  await others();
  const begun: number[] = [];
  for (const part of parts) {
    begun.push(await chapter(pages, part, d, book.pictures, others));
  }
  lines.forEach((line, i) => pages.on(line.page, () => line.number(begun[i]!)));
  running(
    pages,
    first,
    d.title,
    parts.map((p, i) => ({ title: p.title, page: begun[i]! })),
  );
  return pages.finish();
}

const white = '#fffdf9';
function cover(pages: Pages, { document: d, editionLine, dayLine }: Printed): void {
  const x = 54;
  // The cover is filled to its edge.
  pages.foot = page.height;
  const width = page.width - x * 2;
  pages.artifact((doc) => {
    doc.rect(0, 0, page.width, page.height).fill(ink.pine);
    const tile = tileOf(d.title);
    doc
      .save()
      .translate(pages.place(x, 24 * 5.6), 66)
      .scale(5.6);
    for (const mirrored of [false, true]) {
      doc.save();
      if (mirrored) doc.transform(-1, 0, 0, 1, 24, 0);
      if (tile.full) doc.path(tile.full).fillOpacity(1).fill(white);
      if (tile.half) doc.path(tile.half).fillOpacity(0.42).fill(white);
      doc.restore();
    }
    doc.restore().fillOpacity(1);
  });
  const line = (tag: string, text: string, look: Look) =>
    text && pages.text(tag, pages.root, pages.lines([{ text }], look, width), look, x, width, true);
  const small: Look = { size: 10.6, family: 'sans', color: white, leading: 15, strong: true };
  const size = d.title.length > 60 ? 28 : d.title.length > 36 ? 33 : 38;
  pages.y = 250;
  line('P', d.network, small);
  pages.y += 8;
  line('H1', d.title, { size, family: 'serif', color: white, leading: size * 1.14, strong: true });
  // Arabic letters reach further below their line.
  pages.y += pages.dir === 'rtl' ? 20 : 12;
  line('P', d.subtitle, { size: 13.5, family: 'serif', color: white, leading: 19.5 });
  const funded = d.funder.name || d.funder.emblem !== 'NONE';
  pages.y = page.height - (funded ? 136 : 92);
  pages.artifact((doc) =>
    doc
      .moveTo(x, pages.y)
      .lineTo(x + width, pages.y)
      .lineWidth(1)
      .stroke(white),
  );
  pages.y += 10;
  line('P', d.publisher, small);
  line('P', [editionLine, dayLine].filter(Boolean).join(' · '), { ...small, strong: false });
  if (funded) funder(pages, d.funder, x, width, small);
  pages.foot = page.height - page.bottom;
}

function funder(pages: Pages, f: Printed['document']['funder'], x: number, width: number, look: Look): void {
  const top = page.height - 78;
  const flag = f.emblem === 'EU';
  if (flag)
    pages.artifact((doc) => {
      const left = pages.place(x, 54);
      doc.rect(left - 0.8, top - 0.8, 55.6, 37.6).fill(white);
      doc.save().translate(left, top).scale(18).rect(0, 0, 3, 2).fill(emblemBlue);
      for (const star of emblemStars) doc.polygon(...star.map(([a, b]) => [a, b] as [number, number])).fill(emblemGold);
      doc.restore();
    });
  const at = flag ? x + 66 : x;
  const wide = width - (flag ? 66 : 0);
  const text: Look = { ...look, size: 9.6, leading: 13 };
  const lines = pages.lines([{ text: f.name }], text, wide).slice(0, 4);
  pages.y = top + Math.max(0, (36 - lines.length * text.leading) / 2);
  pages.text('P', pages.root, lines, text, at, wide, true);
}

interface ContentsLine {
  readonly page: number;
  readonly number: (n: number) => void;
}
/** Titles with room for the numbers of pages, which are known when the rest is written. */
function contents(pages: Pages, title: string, parts: readonly BookPart[]): ContentsLine[] {
  pages.next();
  const group = pages.element('TOC', pages.root);
  pages.text('H1', group, pages.lines([{ text: title }], looks.title, inner), looks.title, page.left, inner, true);
  pages.y += 14;
  let before: BookPart | undefined;
  return parts.map((part) => {
    // Front, chapters and back matter are set apart.
    if (before && (before.number === null) !== (part.number === null)) {
      pages.rule(page.left, inner, pages.y + 3);
      pages.y += 10;
    }
    before = part;
    const lines = pages.lines([{ text: part.title }], looks.toc, inner - 60);
    pages.room(lines.length * looks.toc.leading);
    const top = pages.y;
    const at = pages.number;
    const item = pages.element('TOCI', group);
    if (part.number !== null) {
      const [n] = pages.lines([{ text: String(part.number) }], { ...looks.toc, color: ink.pine, strong: true }, 24);
      pages.artifact(() => pages.draw(n!, { ...looks.toc, color: ink.pine }, page.left, 24, top, true));
    }
    pages.text('Reference', item, lines, looks.toc, page.left + 24, inner - 60, true);
    const height = pages.y - top;
    pages.doc.goTo(page.left, top, inner, height, part.id);
    pages.y += 4;
    return {
      page: at,
      number: (n) => {
        const [line] = pages.lines([{ text: String(n) }], looks.toc, 36);
        pages.artifact(() => pages.draw(line!, looks.toc, page.left + inner - line!.width, line!.width, top + height - looks.toc.leading));
      },
    };
  });
}

/** A long book takes seconds of one processor: others are answered whenever it has held it for a while. */
function lettingOthers(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < 40) return;
    await setImmediate();
    since = performance.now();
  };
}

/** @returns the number of the page on which it begins */
async function chapter(
  pages: Pages,
  part: BookPart,
  d: BookDocument,
  pictures: BookPictures,
  others: () => Promise<void>,
): Promise<number> {
  pages.next();
  const begun = pages.number;
  pages.doc.addNamedDestination(part.id, 'XYZ', 0, 0, null);
  pages.doc.outline.addItem(part.number === null ? part.title : `${part.number}  ${part.title}`);
  const section = pages.element('Sect', pages.root, part.lang === d.lang ? undefined : part.lang);
  pages.y = page.top + (part.number === null ? 0 : 26);
  const kicker = [part.number === null ? '' : d.labels.chapter.replace('{number}', String(part.number)), part.kicker]
    .filter(Boolean)
    .join(' · ');
  if (kicker) {
    pages.text('P', section, pages.lines([{ text: kicker }], looks.kicker, inner), looks.kicker, page.left, inner, true);
    pages.y += 4;
  }
  pages.text('H1', section, pages.lines([{ text: part.title }], looks.title, inner), looks.title, page.left, inner, true);
  pages.y += pages.dir === 'rtl' ? 15 : 11;
  pages.rule(page.left, 40, pages.y, 2, ink.pine);
  pages.y += 19;
  // The head is the book's, what stands under it the part's.
  pages.dir = directionOf(part.lang);
  for (const _ of new BlockWriter(pages, pictures).steps(part.blocks, section)) await others();
  pages.dir = directionOf(d.lang);
  return begun;
}

/** Title of the book on the even pages, of the chapter on the odd ones; not where a chapter begins. Numbers at the outer edge, which changes its side with the direction. */
function running(pages: Pages, first: number, title: string, parts: readonly { title: string; page: number }[]): void {
  const total = pages.number;
  for (let n = 2; n <= total; n++) {
    const part = parts.findLast((p) => p.page <= n);
    const opens = parts.some((p) => p.page === n);
    pages.on(n, () =>
      pages.artifact(() => {
        const even = n % 2 === 0;
        const [number] = pages.lines([{ text: String(n) }], looks.foot, 60);
        pages.draw(number!, looks.foot, even ? page.left : page.left + inner - number!.width, number!.width, page.height - 46, true);
        if (opens || n < first) return;
        const [text] = pages.lines([{ text: even ? title : (part?.title ?? '') }], looks.foot, inner);
        pages.draw(text!, looks.foot, even ? page.left : page.left + inner - text!.width, text!.width, 36, true);
      }),
    );
  }
}
