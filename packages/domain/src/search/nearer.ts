import { hasSyntax } from './query.js';

const most = 8;
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
/** Every way of leaving one word out; the short ones, which say least, first. */
const withoutOne = (words: readonly string[]): string[] =>
  words.length < 3
    ? []
    : words
        .map((word, at) => ({ length: [...word].length, text: words.filter((_, i) => i !== at).join(' ') }))
        .toSorted((a, b) => a.length - b.length)
        .map((x) => x.text);

/** What to ask instead of words that nothing answers, the nearest first: with slips mended, with a word less, each word alone (the longest first).
 *  Words with search syntax say exactly what is meant: of them only slips are mended. */
export function nearer(asked: string, mended: string | null): string[] {
  if (hasSyntax(asked)) return mended ? [mended] : [];
  const fewer = (text: string | null): string[] => {
    const words = wordsIn(text ?? '').slice(0, most);
    return words.length < 2 ? [] : [...withoutOne(words), ...words.toSorted((a, b) => [...b].length - [...a].length)];
  };
  return [...new Set([...(mended ? [mended] : []), ...fewer(asked), ...fewer(mended)])];
}
