import type { BuildingBlock, PracticeContent } from '../practices/content.js';

/** What of a write-up people are asked about, in the order of the page. */
export const consultedFields = [
  'title',
  'summary',
  'need',
  'whatIsDone',
  'howItIsOrganised',
  'staffing',
  'buildingBlocks',
  'whyItMayWork',
  'limits',
  'mustHave',
  'niceToHave',
  'questions',
  'note',
] as const satisfies readonly (keyof PracticeContent)[];
export type ConsultedField = (typeof consultedFields)[number];
/** As it is shown; one that was taken before a field was asked about has nothing there. */
export type ConsultedText = Readonly<Partial<Record<ConsultedField, string>>>;

/** Plain words as Markdown that says just these words: no sign of them means anything. */
const literal = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d{1,9}(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
/** A building block in paragraphs: its name, which stands for the whole of it, what it is for, and each thing that makes it work. */
const blockText = (b: BuildingBlock): string =>
  [b.title && `**${literal(b.title)}**`, literal(b.purpose), b.enablingFactors.map((f) => `- ${literal(f)}`).join('\n')]
    .filter(Boolean)
    .join('\n\n');

export const consultedText = (content: PracticeContent): ConsultedText =>
  Object.fromEntries(
    consultedFields.map((f) => [f, f === 'buildingBlocks' ? content.buildingBlocks.map(blockText).join('\n\n') : content[f]]),
  );

const item = /^(?:[-*+]|\d{1,3}[.)])\s/;
/** The paragraphs of a text; each point of a list is one, with the lines that belong to it. Markdown. */
export function paragraphs(text: string): string[] {
  const out: string[] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    let now = '';
    for (const line of block.split('\n')) {
      if (item.test(line) && now.trim()) {
        out.push(now.trim());
        now = '';
      }
      now += `${line}\n`;
    }
    if (now.trim()) out.push(now.trim());
  }
  return out;
}

/** Where a remark was made: in which field, at which paragraph, and the words that stood there. An empty field: about the whole. */
export interface Anchor {
  readonly field: ConsultedField | '';
  readonly at: number;
  readonly quote: string;
}
export interface Place {
  /** The paragraph of today; null: it is not there any more. */
  readonly at: number | null;
  /** The words are not those that the remark was about. */
  readonly changed: boolean;
}

const plain = (s: string): string => s.normalize('NFC').replace(/\s+/g, ' ').trim();
const bag = (s: string): string[] =>
  plain(s)
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
/** How much two texts share, 0 to 1: twice the common words over all words. */
export function likeness(a: string, b: string): number {
  const [x, y] = [bag(a), bag(b)];
  if (x.length + y.length === 0) return plain(a) === plain(b) ? 1 : 0;
  const left = new Map<string, number>();
  for (const w of x) left.set(w, (left.get(w) ?? 0) + 1);
  let common = 0;
  for (const w of y) {
    const n = left.get(w) ?? 0;
    if (n > 0) {
      common++;
      left.set(w, n - 1);
    }
  }
  return (2 * common) / (x.length + y.length);
}
/** Less in common, and it is another paragraph. */
export const stillTheSame = 0.5;

/** Finds the paragraph again in a text that may have been edited: the same words wherever they stand now, else the words that are most like them, else nowhere. */
export function placeOf(text: ConsultedText, anchor: Anchor): Place {
  if (anchor.field === '') return { at: null, changed: false };
  const now = paragraphs(text[anchor.field] ?? '');
  const nearest = (ats: readonly number[]) => ats.toSorted((a, b) => Math.abs(a - anchor.at) - Math.abs(b - anchor.at))[0];
  const same = nearest([...now.keys()].filter((at) => plain(now[at]!) === plain(anchor.quote)));
  if (same !== undefined) return { at: same, changed: false };
  const alike = now.map((p) => likeness(p, anchor.quote));
  const best = Math.max(0, ...alike);
  if (best < stillTheSame) return { at: null, changed: true };
  return { at: nearest([...now.keys()].filter((at) => alike[at] === best))!, changed: true };
}
