import { createHash } from 'node:crypto';
import { figuresOf, type BookPart } from '@guildhall/domain/toolbooks/document';
import { emblemSvg } from './emblem.js';
import { fontBytes, screenFontsFor } from '../../kernel/fonts.js';
import { directionOf } from '@guildhall/domain/toolbooks/direction';
import { bookWordsIn } from '../book.words.js';
import { coverTile } from './html.js';
import { blocksHtml, escapeXml, inPlace, langOf, partHead, textHtml, type PictureAddress } from './markup.js';
import type { Printed } from './render.js';
import { zipOf, type ZipFile } from '../../kernel/zip.js';

type Fonts = ReturnType<typeof screenFontsFor>;
const cssWith = (fonts: Fonts) => `
${fonts.map((f) => `@font-face{font-family:'${f.family}';font-style:${f.style};font-weight:${f.weight};${f.letters ? `unicode-range:${f.range};` : ''}src:url(fonts/${f.name}.woff2)}`).join('\n')}
body{font-family:Literata,'Noto Naskh Arabic',serif;line-height:1.5;margin:5%}
h1,h2,h3,h4{line-height:1.2;font-weight:600;page-break-after:avoid;break-after:avoid}
h1{font-size:2em;margin:.3em 0 .6em}
h2{font-size:1.5em;margin:0 0 .8em}h3{font-size:1.15em;margin:1.4em 0 .4em}h4,h5,h6{font-family:'Source Sans 3','IBM Plex Sans Arabic',sans-serif;font-size:1em;margin:1.2em 0 .3em}
p{margin:0 0 .7em}.lead{font-size:1.1em}
.kicker,.network,.by,.edition,.funder{font-family:'Source Sans 3','IBM Plex Sans Arabic',sans-serif;font-size:.9em;margin:0 0 .3em}
.cover{margin-top:8%}.cover .tile{width:40%;color:#0f5247;margin-bottom:12%}.cover .subtitle{font-size:1.2em;margin-bottom:20%}
.emblem{width:4.5em;height:3em}
.note{border-left:.25em solid #0f5247;padding:.2em 0 .2em 1em;margin:0 0 1em}
blockquote{margin:1em 0;padding-left:1em;border-left:.2em solid #8c8674;font-style:italic}
table{width:100%;border-collapse:collapse;font-family:'Source Sans 3','IBM Plex Sans Arabic',sans-serif;font-size:.88em;margin:0 0 1em}
th,td{text-align:start;vertical-align:top;padding:.3em .6em .3em 0;border-bottom:1px solid #dcd5c5}
figure{margin:1em 0;page-break-inside:avoid;break-inside:avoid}figure img{max-width:100%;height:auto}figcaption{font-family:'Source Sans 3','IBM Plex Sans Arabic',sans-serif;font-size:.85em;margin-top:.4em}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8em}
nav ol{list-style:none;padding:0}nav li{margin:.3em 0}
[dir=rtl] .note,[dir=rtl].note{border-left:0;border-right:.25em solid #0f5247;padding:.2em 1em .2em 0}
[dir=rtl] blockquote{padding-left:0;padding-right:1em;border-left:0;border-right:.2em solid #8c8674}
li[dir]{margin-left:1.4em;margin-right:1.4em}
[dir=rtl] th,[dir=rtl] td{padding:.3em 0 .3em .6em}
body:lang(ar){line-height:1.8}h1:lang(ar),h2:lang(ar),h3:lang(ar){line-height:1.45}em:lang(ar){font-style:normal;font-weight:600}blockquote:lang(ar){font-style:normal}
`;

const page = (lang: string, title: string, body: string, type = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${langOf(lang)} xml:lang="${escapeXml(lang)}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body${type ? ` epub:type="${type}"` : ''}>${body}</body>
</html>
`;

/** EPUB 3: a file for each part, fonts inside, the table of contents as its readers want it. */
export function bookEpub(book: Printed): Buffer {
  const { document: d } = book;
  const e = escapeXml;
  const dir = directionOf(d.lang);
  const parts = [...book.front, ...book.chapters, ...book.back];
  // A name-based UUID of address and edition: the same book is the same book on every device.
  const digest = createHash('sha1').update(book.key).digest('hex');
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${((parseInt(digest[16]!, 16) & 3) | 8).toString(16)}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  const file = (p: BookPart) => `${p.id}.xhtml`;
  const fonts = screenFontsFor(JSON.stringify(d));
  // A picture is there once, however often it is shown.
  const shown = new Set(parts.flatMap((p) => figuresOf(p.blocks).map((f) => f.sha256)));
  const pictures = [...book.pictures]
    .filter(([sha256]) => shown.has(sha256))
    .map(([sha256, p]) => ({ sha256, ...p, name: `pictures/${sha256.slice(0, 16)}.jpg` }));
  const picture: PictureAddress = (sha256) => {
    const p = pictures.find((x) => x.sha256 === sha256);
    return p ? { href: p.name, width: p.width, height: p.height } : null;
  };
  const items = [
    ...fonts.map((f) => `<item id="font-${f.name}" href="fonts/${f.name}.woff2" media-type="font/woff2"/>`),
    '<item id="css" href="book.css" media-type="text/css"/>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml" properties="svg"/>',
    ...pictures.map((p) => `<item id="picture-${p.sha256.slice(0, 16)}" href="${p.name}" media-type="image/jpeg"/>`),
    ...parts.map((p) => `<item id="${p.id}" href="${file(p)}" media-type="application/xhtml+xml"/>`),
  ];
  const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${d.lang}" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:${uuid}</dc:identifier><dc:title>${e(d.title)}</dc:title><dc:language>${d.lang}</dc:language><dc:creator>${e(d.publisher)}</dc:creator><dc:publisher>${e(d.network)}</dc:publisher><dc:rights>${e(d.licence)}</dc:rights><dc:source>${e(d.address)}</dc:source>${d.subtitle ? `<dc:description>${e(d.subtitle)}</dc:description>` : ''}<dc:date>${book.day.toISOString().slice(0, 10)}</dc:date><meta property="dcterms:modified">${book.day.toISOString().slice(0, 19)}Z</meta><meta property="schema:accessMode">textual</meta>${pictures.length ? '<meta property="schema:accessMode">visual</meta><meta property="schema:accessibilityFeature">alternativeText</meta>' : ''}<meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessibilityFeature">tableOfContents</meta><meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityHazard">none</meta></metadata>
<manifest>${items.join('')}</manifest>
<spine${dir === 'rtl' ? ' page-progression-direction="rtl"' : ''}><itemref idref="cover"/><itemref idref="nav"/>${parts.map((p) => `<itemref idref="${p.id}"/>`).join('')}</spine>
</package>
`;
  const nav = `<nav epub:type="toc" id="toc"><h2>${e(d.labels.contents)}</h2><ol>${parts.map((p) => `<li><a href="${file(p)}">${p.number === null ? '' : `${p.number} `}${inPlace(p.title, dir)}</a></li>`).join('')}</ol></nav>`;
  const funder =
    d.funder.name || d.funder.emblem === 'EU'
      ? `<p class="funder">${d.funder.emblem === 'EU' ? `${emblemSvg(bookWordsIn[d.lang].emblem)}<br/>` : ''}${inPlace(d.funder.name, dir)}</p>`
      : '';
  const cover = `<div class="cover">${coverTile(d.title)}<p class="network">${inPlace(d.network, dir)}</p><h1>${inPlace(d.title, dir)}</h1>${d.subtitle ? `<p class="subtitle">${inPlace(d.subtitle, dir)}</p>` : ''}<p class="by">${inPlace(d.publisher, dir)}</p><p class="edition">${textHtml([book.editionLine, book.dayLine].filter(Boolean).join(' · '))}</p>${funder}</div>`;
  const container =
    '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';
  const files: ZipFile[] = [
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: container },
    { name: 'book/book.opf', content: opf },
    { name: 'book/book.css', content: cssWith(fonts) },
    { name: 'book/nav.xhtml', content: page(d.lang, d.labels.contents, nav) },
    { name: 'book/cover.xhtml', content: page(d.lang, d.title, cover, 'frontmatter') },
    ...parts.map((p) => ({
      name: `book/${file(p)}`,
      content: page(
        p.lang,
        p.title,
        `<section>${partHead(p, { lang: d.lang, chapter: d.labels.chapter })}\n${blocksHtml(p.blocks, { source: (n) => `sources.xhtml#source-${n}`, picture, dir: directionOf(p.lang) })}</section>`,
        p.number === null ? '' : 'bodymatter',
      ),
    })),
    ...pictures.map((p) => ({ name: `book/${p.name}`, content: p.bytes, stored: true as const })),
    ...fonts.map((f) => ({ name: `book/fonts/${f.name}.woff2`, content: fontBytes(f.file()), stored: true as const })),
  ];
  return zipOf(files);
}
