import { hasRightToLeft, stretchesOf, type Direction } from '@guildhall/domain/toolbooks/direction';
import type { Inline } from '@guildhall/domain/toolbooks/document';
import { escapeXml as e } from './markup.js';

/* Word processors know no signs that set something apart: each piece of a text says for itself whether it runs from the right. */
interface Run {
  readonly text: string;
  readonly fromRight: boolean;
}
const right = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
/** Words of the other direction in a row, with what stands between them. */
const others: Record<Direction, RegExp> = {
  rtl: new RegExp(`((?![${right}])\\p{L}(?:(?:(?![${right}])[\\p{L}\\p{M}\\p{N} .,&'’/@:_#?=%+–-])*(?![${right}])[\\p{L}\\p{N}])?)`, 'u'),
  ltr: new RegExp(`([${right}](?:[${right} .,'’-]*[${right}])?)`, 'u'),
};
/** @param dir of the paragraph @returns its text in pieces that run one way each */
export function runsOf(text: string, dir: Direction): Run[] {
  return stretchesOf(text).flatMap((s): Run[] =>
    s.apart
      ? [{ text: s.text, fromRight: wayOf(s.text, dir) }]
      : s.text
          .split(others[dir])
          .filter(Boolean)
          .map((text) => ({ text, fromRight: wayOf(text, dir) })),
  );
}
/** Figures and signs go with the paragraph. */
const wayOf = (text: string, dir: Direction) => (/\p{L}/u.test(text) ? hasRightToLeft(text) : dir === 'rtl');

/** An inline as runs of a word processor. */
export function runXml(i: Inline, dir: Direction, link = false): string {
  // An address keeps its own order as a whole.
  const runs = i.href || i.code ? [{ text: i.text, fromRight: hasRightToLeft(i.text) }] : runsOf(i.text, dir);
  return runs
    .map(({ text, fromRight }) => {
      const look = [
        link ? '<w:rStyle w:val="Hyperlink"/>' : i.code ? '<w:rStyle w:val="CodeWord"/>' : '',
        // Arabic has no italics: what is stressed is bold there.
        i.strong || (i.em && fromRight) ? '<w:b/><w:bCs/>' : '',
        i.em && !fromRight ? '<w:i/>' : '',
        fromRight ? '<w:rtl/>' : '',
      ].join('');
      const lines = text
        .split('\n')
        .map((t) => `<w:t xml:space="preserve">${e(t)}</w:t>`)
        .join('<w:br/>');
      return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}${lines}</w:r>`;
    })
    .join('');
}
