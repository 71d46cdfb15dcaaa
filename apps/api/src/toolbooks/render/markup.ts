import { directionOf, runsIn, stretchesOf, type Direction } from '@guildhall/domain/toolbooks/direction';
import {
  captionOf,
  isLabel,
  plain,
  wordsOf,
  type Block,
  type BookPart,
  type Figure,
  type Inline,
} from '@guildhall/domain/toolbooks/document';

/** Text and attributes of HTML and XHTML alike; characters that XML does not know are left out. */
export const escapeXml = (s: string): string =>
  s
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
/** Always with its direction: a chapter from the left stands in a book from the right, and the other way round. */
export const langOf = (lang: string): string => `lang="${escapeXml(lang)}" dir="${directionOf(lang)}"`;
/** What is set apart by signs that nobody sees is so by a mark here. */
export const textHtml = (text: string): string =>
  stretchesOf(text)
    .map((s) => (s.apart ? `<bdi>${escapeXml(s.text)}</bdi>` : escapeXml(s.text)))
    .join('');
/** Attribute of a paragraph that runs the other way than the texts around it. */
const dirOf = (text: string, around: Direction): string => {
  const dir = runsIn(text, around);
  return dir === around ? '' : ` dir="${dir}"`;
};
/** Of a title or a cell: it runs its own way and stands where its neighbours stand. */
export const inPlace = (text: string, around: Direction, html = textHtml(text)): string => {
  const dir = dirOf(text, around);
  return dir ? `<bdi${dir}>${html}</bdi>` : html;
};

/** Where a source is listed: `#source-3` in one file, `sources.xhtml#source-3` where each part has its own. */
export type SourceAddress = (n: number) => string;

function inlineHtml(i: Inline, source: SourceAddress, fromRight: boolean): string {
  let html = textHtml(i.text).replaceAll('\n', '<br/>');
  if (i.code) html = `<code>${html}</code>`;
  // An address among words from the right keeps its own order.
  if (fromRight && (i.code || i.href)) html = `<bdi>${html}</bdi>`;
  if (i.em) html = `<em>${html}</em>`;
  if (i.strong) html = `<strong>${html}</strong>`;
  if (i.source !== undefined) return `<a href="${source(i.source)}">${html}</a>`;
  return i.href && /^(https?:|mailto:)/i.test(i.href) ? `<a href="${escapeXml(i.href)}">${html}</a>` : html;
}
const inlinesHtml = (inlines: readonly Inline[], { source, dir }: Place): string => {
  const fromRight = runsIn(plain(inlines), dir) === 'rtl';
  return inlines.map((i) => inlineHtml(i, source, fromRight)).join('');
};
/** What blocks have to know of where they stand. */
export interface Place {
  readonly source: SourceAddress;
  readonly picture: PictureAddress;
  /** Of the texts around. */
  readonly dir: Direction;
}

/** Where the bytes of a picture stand for this output, and how large it is; null: it has none. */
export type PictureAddress = (sha256: string) => { href: string; width: number; height: number } | null;
function figureHtml(f: Figure, { picture, dir }: Place): string {
  const at = picture(f.sha256);
  if (!at) return '';
  const image = `<img src="${at.href}" width="${at.width}" height="${at.height}" alt="${escapeXml(f.alt)}"/>`;
  const caption = captionOf(f);
  return `<figure>${image}${caption ? `<figcaption${dirOf(caption, dir)}>${textHtml(caption)}</figcaption>` : ''}</figure>`;
}

/** Blocks as markup that is HTML and XML at once. @param top level of the title of the part; those inside go below it */
export function blocksHtml(blocks: readonly Block[], place: Place, top = 2): string {
  const inner = (list: readonly Block[], dir = place.dir) => blocksHtml(list, { ...place, dir }, top);
  /** A quote, a note or an item of a list runs the way its own words run. */
  const own = (list: readonly Block[]) => runsIn(wordsOf(list), place.dir);
  const turn = (dir: Direction) => (dir === place.dir ? '' : ` dir="${dir}"`);
  const words = (inlines: readonly Inline[]) => inlinesHtml(inlines, place);
  const turned = (inlines: readonly Inline[]) => dirOf(plain(inlines), place.dir);
  return blocks
    .map((b) => {
      switch (b.kind) {
        case 'p':
          return isLabel(b.inlines)
            ? `<p>${inPlace(plain(b.inlines), place.dir, words(b.inlines))}</p>`
            : `<p${turned(b.inlines)}${b.lead ? ' class="lead"' : ''}>${words(b.inlines)}</p>`;
        case 'heading': {
          const level = Math.min(6, top + b.level - 1);
          return `<h${level}>${inPlace(plain(b.inlines), place.dir, words(b.inlines))}</h${level}>`;
        }
        case 'list': {
          const tag = b.ordered ? 'ol' : 'ul';
          return `<${tag}>${b.items.map((i) => `<li${turn(own(i))}>${inner(i, own(i))}</li>`).join('')}</${tag}>`;
        }
        case 'quote':
          return `<blockquote${turn(own(b.blocks))}>${inner(b.blocks, own(b.blocks))}</blockquote>`;
        case 'note':
          return `<aside class="note"${turn(own(b.blocks))}>${inner(b.blocks, own(b.blocks))}</aside>`;
        case 'code':
          return `<pre dir="ltr"><code>${escapeXml(b.text)}</code></pre>`;
        case 'rule':
          return '<hr/>';
        case 'figure':
          return figureHtml(b, place);
        case 'table':
          return table(b, place);
      }
    })
    .join('\n');
}

function table(b: Extract<Block, { kind: 'table' }>, place: Place): string {
  const columns = b.widths.length
    ? `<colgroup>${b.widths.map((w) => `<col style="width:${Math.round(w * 1000) / 10}%"/>`).join('')}</colgroup>`
    : '';
  const head = b.heads.length
    ? `<thead><tr>${b.heads.map((h) => `<th scope="col">${inPlace(h, place.dir)}</th>`).join('')}</tr></thead>`
    : '';
  const row = (cells: readonly (readonly Inline[])[]) =>
    `<tr>${cells
      .map((c, i) => {
        // The list of sources: each line can be gone to.
        const anchor = i === 0 && !b.heads.length ? /^\[(\d+)\]$/.exec(c[0]?.text ?? '')?.[1] : undefined;
        return `<td${anchor ? ` id="source-${anchor}"` : ''}${b.heads[i] ? ` data-head="${escapeXml(b.heads[i]!)}"` : ''}>${inPlace(plain(c), place.dir, inlinesHtml(c, place))}</td>`;
      })
      .join('')}</tr>`;
  return `<div class="table"><table class="${b.heads.length ? 'figures' : 'pairs'}">${columns}${head}<tbody>${b.rows.map(row).join('')}</tbody></table></div>`;
}

/** The head of a part is the book's: it stands where the book begins its lines, whatever language the part is in. */
export function partHead(part: BookPart, book: { lang: string; chapter: string }, level = 2): string {
  const kicker = [part.number === null ? '' : book.chapter.replace('{number}', String(part.number)), part.kicker]
    .filter(Boolean)
    .join(' · ');
  const own = part.lang === book.lang ? '' : ` ${langOf(book.lang)}`;
  return `<header${own}>${kicker ? `<p class="kicker">${textHtml(kicker)}</p>` : ''}<h${level}>${inPlace(part.title, directionOf(book.lang))}</h${level}></header>`;
}
