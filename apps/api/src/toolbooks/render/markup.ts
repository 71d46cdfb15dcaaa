import { locales, type Locale } from '@guildhall/domain/kernel/locale';
import { captionOf, type Block, type BookPart, type Figure, type Inline } from '@guildhall/domain/toolbooks/document';

/** Text and attributes of HTML and XHTML alike; characters that XML does not know are left out. */
export const escapeXml = (s: string): string =>
  s
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
export const langOf = (lang: string): string => `lang="${escapeXml(lang)}"${locales[lang as Locale]?.dir === 'rtl' ? ' dir="rtl"' : ''}`;

/** Where a source is listed: `#source-3` in one file, `sources.xhtml#source-3` where each part has its own. */
export type SourceAddress = (n: number) => string;

function inlineHtml(i: Inline, source: SourceAddress): string {
  let html = escapeXml(i.text).replaceAll('\n', '<br/>');
  if (i.code) html = `<code>${html}</code>`;
  if (i.em) html = `<em>${html}</em>`;
  if (i.strong) html = `<strong>${html}</strong>`;
  if (i.source !== undefined) return `<a href="${source(i.source)}">${html}</a>`;
  return i.href && /^(https?:|mailto:)/i.test(i.href) ? `<a href="${escapeXml(i.href)}">${html}</a>` : html;
}
export const inlinesHtml = (inlines: readonly Inline[], source: SourceAddress): string =>
  inlines.map((i) => inlineHtml(i, source)).join('');

/** Where the bytes of a picture stand for this output, and how large it is; null: it has none. */
export type PictureAddress = (sha256: string) => { href: string; width: number; height: number } | null;
function figureHtml(f: Figure, picture: PictureAddress): string {
  const at = picture(f.sha256);
  if (!at) return '';
  const image = `<img src="${at.href}" width="${at.width}" height="${at.height}" alt="${escapeXml(f.alt)}"/>`;
  const caption = captionOf(f);
  return `<figure>${image}${caption ? `<figcaption dir="auto">${escapeXml(caption)}</figcaption>` : ''}</figure>`;
}

/** Blocks as markup that is HTML and XML at once. @param top level of the title of the part; those inside go below it */
export function blocksHtml(blocks: readonly Block[], source: SourceAddress, picture: PictureAddress, top = 2): string {
  const inner = (list: readonly Block[]) => blocksHtml(list, source, picture, top);
  return blocks
    .map((b) => {
      switch (b.kind) {
        case 'p':
          return `<p dir="auto"${b.lead ? ' class="lead"' : ''}>${inlinesHtml(b.inlines, source)}</p>`;
        case 'heading': {
          const level = Math.min(6, top + b.level - 1);
          return `<h${level} dir="auto">${inlinesHtml(b.inlines, source)}</h${level}>`;
        }
        case 'list': {
          const tag = b.ordered ? 'ol' : 'ul';
          return `<${tag}>${b.items.map((i) => `<li>${inner(i)}</li>`).join('')}</${tag}>`;
        }
        case 'quote':
          return `<blockquote>${inner(b.blocks)}</blockquote>`;
        case 'note':
          return `<aside class="note">${inner(b.blocks)}</aside>`;
        case 'code':
          return `<pre><code>${escapeXml(b.text)}</code></pre>`;
        case 'rule':
          return '<hr/>';
        case 'figure':
          return figureHtml(b, picture);
        case 'table':
          return table(b, source);
      }
    })
    .join('\n');
}

function table(b: Extract<Block, { kind: 'table' }>, source: SourceAddress): string {
  const columns = b.widths.length
    ? `<colgroup>${b.widths.map((w) => `<col style="width:${Math.round(w * 1000) / 10}%"/>`).join('')}</colgroup>`
    : '';
  const head = b.heads.length ? `<thead><tr>${b.heads.map((h) => `<th scope="col">${escapeXml(h)}</th>`).join('')}</tr></thead>` : '';
  const row = (cells: readonly (readonly Inline[])[]) =>
    `<tr>${cells
      .map((c, i) => {
        // The list of sources: each line can be gone to.
        const anchor = i === 0 && !b.heads.length ? /^\[(\d+)\]$/.exec(c[0]?.text ?? '')?.[1] : undefined;
        return `<td${anchor ? ` id="source-${anchor}"` : ''}${b.heads[i] ? ` data-head="${escapeXml(b.heads[i]!)}"` : ''} dir="auto">${inlinesHtml(c, source)}</td>`;
      })
      .join('')}</tr>`;
  return `<div class="table"><table class="${b.heads.length ? 'figures' : 'pairs'}">${columns}${head}<tbody>${b.rows.map(row).join('')}</tbody></table></div>`;
}

export const partHead = (part: BookPart, chapter: string, level = 2): string =>
  `<header>${part.number === null && !part.kicker ? '' : `<p class="kicker">${escapeXml([part.number === null ? '' : chapter.replace('{number}', String(part.number)), part.kicker].filter(Boolean).join(' · '))}</p>`}<h${level} dir="auto">${escapeXml(part.title)}</h${level}></header>`;
