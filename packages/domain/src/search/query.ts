import * as z from 'zod/mini';
import { line } from '../kernel/text.js';

export const maxQueryLength = 200;
export const searchWords = line(0, maxQueryLength);

/* What PostgreSQL's web search syntax gives a meaning to: quotes, a leading minus, the word OR. */
export const hasSyntax = (words: string) => /"|(^|\s)-|(^|\s)or(\s|$)/i.test(words);

/** The words as a tsquery whose last one may be the beginning of a longer one: `mentor da` -> `'mentor' & 'da':*`. Null where nothing is left to ask for, or
 *  where the words use search syntax, which says exactly what is meant. */
export function prefixQuery(words: string): string | null {
  if (hasSyntax(words)) return null;
  const tokens = words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const last = tokens[tokens.length - 1];
  if (!last || (tokens.length === 1 && [...last].length < 2)) return null;
  return tokens.map((t, i) => `'${t}'${i === tokens.length - 1 ? ':*' : ''}`).join(' & ');
}

/** Signs from the private area that ts_headline puts round a hit. They are taken out of every text before it is stored, so nobody can forge one. */
export const hitStart = '\ue000';
export const hitEnd = '\ue001';
/** Ends what a passage is taken from; the words after it are found and not shown. */
export const passageEnd = '\ue002';
export const withoutHits = (text: string): string => text.replace(/[\ue000-\ue002]/g, '');

export interface Passage {
  readonly text: string;
  readonly hit: boolean;
}
/** Whether words stand where they were found; a headline without a hit is the beginning of a text that was found by other words. */
export const hasHit = (headline: string): boolean => headline.includes(hitStart);
/** A headline as parts: what is marked and what is not. Never markup. */
export function passages(headline: string): Passage[] {
  const out: Passage[] = [];
  let hit = false;
  for (const piece of headline.split(/([\ue000\ue001])/)) {
    if (piece === hitStart) hit = true;
    else if (piece === hitEnd) hit = false;
    else if (piece) out.push({ text: piece, hit });
  }
  return out;
}

/** Markdown as the plain words that one searches and shows in a list. */
export const plainText = (markdown: string): string =>
  withoutHits(
    markdown
      .replace(/```[^\n]*\n?|~~~[^\n]*\n?/g, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^\s{0,3}(#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)/gm, '')
      .replace(/(\*\*|__|~~|`)/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const codes = z.optional(
  z.nullable(z.array(z.string().check(z.maxLength(40, { error: 'tooLong' }))).check(z.maxLength(40, { error: 'tooMany' }))),
);
export const practiceFilterInput = z.object({
  dimensions: codes,
  countries: codes,
  targetGroups: codes,
  locales: codes,
  kinds: codes,
  levels: codes,
  years: z.optional(z.nullable(z.array(z.int()).check(z.maxLength(40, { error: 'tooMany' })))),
  checks: codes,
});
export type PracticeFilter = z.infer<typeof practiceFilterInput>;
