import { directionOf, type Direction } from '@guildhall/domain/toolbooks/direction';
import type { BookPart } from '@guildhall/domain/toolbooks/document';
import { emblemSvg } from './emblem.js';
import { fontBytes, screenFontsFor } from '../../kernel/fonts.js';
import { bookCss } from './html.css.js';
import { bookWordsIn } from '../book.words.js';
import { blocksHtml, escapeXml, inPlace, langOf, partHead, textHtml, type PictureAddress } from './markup.js';
import type { Printed } from './render.js';
import { tileOf } from './tile.js';

/** One file that asks nobody for anything: fonts and emblem are inside, and the page itself forbids every request. */
export function bookHtml(book: Printed): string {
  const { document: d, editionLine, dayLine } = book;
  const e = escapeXml;
  const dir = directionOf(d.lang);
  const parts = [...book.front, ...book.chapters, ...book.back];
  const faces = screenFontsFor(JSON.stringify(d))
    .map(
      (f) =>
        `@font-face{font-family:'${f.family}';font-style:${f.style};font-weight:${f.weight};${f.adjust ? `size-adjust:${f.adjust};` : ''}unicode-range:${f.range};src:url(data:font/woff2;base64,${fontBytes(f.file()).toString('base64')}) format('woff2')}`,
    )
    .join('\n');
  return `<!DOCTYPE html>
<html ${langOf(d.lang)}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${e(d.title)}</title>
<meta name="description" content="${e(d.subtitle)}"/>
<meta name="author" content="${e(d.publisher)}"/>
<meta name="generator" content="Guildhall"/>
<link rel="canonical" href="${e(d.address)}"/>
<link rel="license" href="${e(d.licenceUrl)}"/>
<style>${faces}${bookCss}</style>
</head>
<body>
<header class="cover">
<div>
${coverTile(d.title)}
<p class="network">${inPlace(d.network, dir)}</p>
<h1>${inPlace(d.title, dir)}</h1>
${d.subtitle ? `<p class="subtitle">${inPlace(d.subtitle, dir)}</p>` : ''}
</div>
<footer><div><p class="by">${inPlace(d.publisher, dir)}</p><p class="edition">${textHtml([editionLine, dayLine].filter(Boolean).join(' · '))}</p></div>${funderLine(book)}</footer>
</header>
<div class="book">
<nav class="toc" aria-labelledby="toc-title"><h2 id="toc-title">${e(d.labels.contents)}</h2><ol>${parts.map((p) => tocLine(p, dir)).join('')}</ol></nav>
<main>
${parts.map((p) => section(p, book)).join('\n')}
</main>
</div>
</body>
</html>
`;
}

const tocLine = (p: BookPart, dir: Direction) =>
  `<li><span class="n">${p.number ?? ''}</span><a href="#${p.id}">${inPlace(p.title, dir)}</a></li>`;
/** The picture itself in its address: the file asks nobody for it. */
const inside =
  ({ pictures }: Printed): PictureAddress =>
  (sha256) => {
    const p = pictures.get(sha256);
    return p ? { href: `data:image/jpeg;base64,${p.bytes.toString('base64')}`, width: p.width, height: p.height } : null;
  };
const section = (p: BookPart, book: Printed) =>
  `<section class="part${p.kind === 'FACTS' ? ' wide' : ''}" id="${p.id}" ${langOf(p.lang)}>${partHead(p, { lang: book.document.lang, chapter: book.document.labels.chapter })}\n${blocksHtml(p.blocks, { source: (n) => `#source-${n}`, picture: inside(book), dir: directionOf(p.lang) })}</section>`;

/** The ornament of the cover in the ink that is set around it. */
export function coverTile(name: string): string {
  const tile = tileOf(name);
  const half = `<path d="${tile.full}"/><path d="${tile.half}" opacity=".42"/>`;
  return `<svg class="tile" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">${half}<g transform="matrix(-1 0 0 1 24 0)">${half}</g></svg>`;
}

function funderLine({ document: d }: Printed): string {
  if (!d.funder.name && d.funder.emblem === 'NONE') return '';
  const emblem = d.funder.emblem === 'EU' ? emblemSvg(bookWordsIn[d.lang].emblem) : '';
  return `<p class="funder">${emblem}<span>${inPlace(d.funder.name, directionOf(d.lang))}</span></p>`;
}
