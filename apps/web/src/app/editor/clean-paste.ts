import DOMPurify from 'dompurify';
import Turndown from 'turndown';

/** Markdown of what was copied in a word processor or on a page; pictures are left out and counted, as they would have to be fetched from elsewhere. */
export function cleanPaste(html: string, plain: string): { text: string; images: number } {
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*' });
  let images = 0;
  turndown.addRule('pictures', { filter: 'img', replacement: () => ((images += 1), '') });
  // Lists of Word come as paragraphs with a bullet drawn in front.
  turndown.addRule('word-lists', {
    filter: (node) => node.nodeName === 'P' && /MsoListParagraph/.test(node.className),
    replacement: (content) => `\n- ${content.replace(/^\s*(?:[·•o§\-–]|\d+[.)])\s*/u, '').trim()}`,
  });
  const body = DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ['style', 'script', 'title', 'meta'],
    ADD_ATTR: ['class'],
  });
  const text = turndown
    .turndown(body)
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text || images ? { text, images } : { text: plain, images };
}
