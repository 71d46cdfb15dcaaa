import DOMPurify from 'dompurify';
import Turndown from 'turndown';

/** Markdown of what was copied in a word processor or on a page; pictures are left out and counted, as they would have to be fetched from elsewhere. */
export function cleanPaste(html: string, plain: string): { text: string; images: number } {
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', emDelimiter: '_' });
  let images = 0;
  turndown.addRule('pictures', { filter: 'img', replacement: () => ((images += 1), '') });
  // Lists of Word come as paragraphs with a bullet or a number drawn in front.
  turndown.addRule('word-lists', {
    filter: (node) => node.nodeName === 'P' && /MsoListParagraph/.test(node.className),
    replacement: (content) => {
      const [, number] = /^\s*(\d+)\\?[.)]/.exec(content) ?? [];
      return `\n${number ? `${number}.` : '-'} ${content.replace(/^\s*(?:[·•o§\-–]|\d+\\?[.)])\s*/u, '').trim()}`;
    },
  });
  turndown.addRule('items', {
    filter: 'li',
    replacement: (content, node) => {
      const list = node.parentElement;
      const at = list?.nodeName === 'OL' ? `${(Number(list.getAttribute('start')) || 1) + [...list.children].indexOf(node)}.` : '-';
      return `${at} ${content
        .trim()
        .replace(/\n\s*\n/g, '\n')
        .replace(/\n/g, `\n${' '.repeat(at.length + 1)}`)}\n`;
    },
  });
  // What only holds a page together falls apart into its contents.
  turndown.addRule('tables', {
    filter: (node) => node.nodeName === 'TABLE' && !node.querySelector('table, ul, ol, h1, h2, h3, td p + p, td div + div'),
    replacement: (_, node) => {
      const rows = [...(node as HTMLTableElement).rows].map((row) => [...row.cells].map(wordsOf));
      const [head = [], ...others] = rows;
      return `\n\n${[head, head.map(() => '---'), ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n`;
    },
  });
  const body = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ['style', 'script', 'title', 'meta'],
    ADD_ATTR: ['class'],
  });
  nameStyles(body);
  const text = turndown
    .turndown(body)
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text || images ? { text, images } : { text: plain, images };
}

const wordsOf = (cell: HTMLElement): string => cell.innerText.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/** Of the attribute itself: what the page may not style is no style of the element. */
const styleOf = (element: Element, name: string): string =>
  new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\w-]+)`).exec(element.getAttribute('style') ?? '')?.[1] ?? '';

/** Google Docs says by style what others say by a tag, and wraps all of it in a `<b>` that is none. */
function nameStyles(body: DocumentFragment): void {
  for (const one of body.querySelectorAll('b, strong'))
    if (/^(normal|400)$/.test(styleOf(one, 'font-weight'))) one.replaceWith(...one.childNodes);
  for (const span of body.querySelectorAll('span[style]')) {
    const named = [/^(bold|[6-9]00)$/.test(styleOf(span, 'font-weight')) && 'strong', styleOf(span, 'font-style') === 'italic' && 'em'];
    for (const name of named) {
      if (!name || span.closest(`h1, h2, h3, h4, h5, h6, ${name}`)) continue;
      const tag = document.createElement(name);
      tag.append(...span.childNodes);
      span.append(tag);
    }
  }
  for (const only of body.querySelectorAll('li > p:only-child')) only.replaceWith(...only.childNodes);
}
