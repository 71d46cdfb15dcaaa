import sanitizeHtml from 'sanitize-html';
import { decodeEntities } from './xml.js';

const without = {
  allowedTags: [],
  allowedAttributes: {},
  nonTextTags: ['script', 'style', 'iframe', 'noscript', 'textarea'],
};

/** Words of HTML that came as text, line by line, without marks and scripts. */
export const plainLines = (html: string): string =>
  decodeEntities(sanitizeHtml(html, without))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();

/** The same in one line. */
export const plainWords = (html: string): string => plainLines(html).replace(/\s+/g, ' ');
