import { opening } from '@guildhall/domain/kernel/opening';
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import sanitizeHtml from 'sanitize-html';

/** Of the rules below. Stored beside every rendered text; a text with an older number is rendered again from its source. */
export const sanitiserVersion = 1;

const md = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: 20 }).use(footnote);
md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// A picture from elsewhere would tell that elsewhere who reads: it becomes a link.
md.disable('image');
md.validateLink = (url) => /^(https?:\/\/|mailto:)[^\s]/i.test(url.trim());
// A title written by hand goes below those of the page, without a gap: the heading levels that are used become `headingFrom` and following.
md.core.ruler.push('headings', (state) => {
  const headings = state.tokens.filter((t) => t.type === 'heading_open' || t.type === 'heading_close');
  const used = [...new Set(headings.map((t) => t.tag))].sort();
  const { headingFrom } = state.env as { headingFrom?: number };
  for (const t of headings) t.tag = `h${Math.min(6, (headingFrom ?? 3) + used.indexOf(t.tag))}`;
});

const outward = 'nofollow ugc noopener';
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'hr',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'strong',
    'em',
    's',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'sup',
    'section',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'id', 'class'],
    ol: ['start', 'class'],
    li: ['id', 'class'],
    sup: ['class'],
    section: ['class'],
    hr: ['class'],
  },
  allowedClasses: {
    a: ['footnote-backref'],
    ol: ['footnotes-list'],
    li: ['footnote-item'],
    sup: ['footnote-ref'],
    section: ['footnotes'],
    hr: ['footnotes-sep'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href = '', id, class: name }) => ({
      tagName,
      attribs: { href, ...(href.startsWith('#fn') ? {} : { rel: outward }), ...(id ? { id } : {}), ...(name ? { class: name } : {}) },
    }),
  },
  exclusiveFilter: (frame) => frame.tag === 'a' && !/^(https?:|mailto:|#fn)/i.test(frame.attribs.href ?? '') && !frame.text.trim(),
};

export interface RenderedText {
  /** Harmless HTML: no script, no style, no picture, no link but http, https, mailto and to own footnotes. */
  html: string;
  sanitiser: number;
}

/** Markdown as HTML, once, when it is written.
 *  @param anchor letters and digits that set apart the footnotes of this text from those of others on the page, e.g. the id of the row
 *  @param headingFrom level of the highest heading inside the text, 2 to 6 */
export function renderMarkdown(source: string, { anchor, headingFrom = 3 }: { anchor: string; headingFrom?: number }): RenderedText {
  const html = md.render(source, { docId: anchor.replace(/[^a-zA-Z0-9]/g, '').slice(-12), headingFrom });
  return { html: sanitizeHtml(html, allowed), sanitiser: sanitiserVersion };
}

/** The parsed text by the same rules, for what is not shown as HTML (a book on paper): tokens of markdown-it, titles from level `headingFrom` on. */
export const parseMarkdown = (source: string, headingFrom = 2): ReturnType<typeof md.parse> => md.parse(source, { headingFrom });

const wordsOf = (tokens: ReturnType<typeof md.parse>): string =>
  tokens
    .flatMap((t) => (t.type === 'inline' ? (t.children ?? []) : [t]))
    .map((t) =>
      ['text', 'code_inline', 'code_block', 'fence'].includes(t.type) ? t.content : t.type.endsWith('_close') && !t.block ? '' : ' ',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
/** The words of a Markdown text on one line, for rows of lists, mails and search; at most `max` characters, cut at a word. */
export function plainText(source: string, max = Infinity): string {
  return opening(wordsOf(md.parse(source, {})), max);
}

/** The words of a Markdown text paragraph by paragraph, without marks; items of a list begin with a dash, the cells of a row stand on one line. */
export function plainParagraphs(source: string): string[] {
  const found: string[] = [];
  let [items, row]: [number, string[] | null] = [0, null];
  for (const t of md.parse(source, {})) {
    if (t.type === 'list_item_open') items = 1;
    else if (t.type === 'tr_open') row = [];
    else if (t.type === 'tr_close') {
      found.push((row ?? []).join(' · '));
      row = null;
    } else if (t.type === 'fence' || t.type === 'code_block') found.push(t.content.trim());
    else if (t.type === 'inline') {
      const words = wordsOf([t]);
      if (row) row.push(words);
      else found.push(items ? `– ${words}` : words);
      items = 0;
    }
  }
  return found.filter((p) => p.trim() !== '' && p !== '– ');
}
