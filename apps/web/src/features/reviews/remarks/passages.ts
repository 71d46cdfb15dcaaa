/** Spaces as one: a selection over several lines has others than the text. */
export const flat = (s: string): string => s.replace(/\s+/gu, ' ').trim();
/** The longest passage that a remark may bear. */
export const longest = 4000;

/** What of a selection is a passage: within one paragraph, and more than a slip of the mouse. */
export function selectedPassage(selection: Selection | null, within: HTMLElement | null): { at: string; quote: string } | null {
  const of = (node: Node | null | undefined) =>
    (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-passage]') ?? null;
  const [from, to] = [of(selection?.anchorNode), of(selection?.focusNode)];
  const quote = flat(selection?.toString() ?? '');
  return from && from === to && within?.contains(from) && quote.length > 3 ? { at: from.dataset['passage']!, quote } : null;
}

interface Placed {
  readonly sectionKey: string;
  readonly quote: string;
  readonly stands: boolean;
}
/** The remarks of a paragraph: the first one of its section in which their words begin. */
export function remarksAt<R extends Placed>(remarks: readonly R[], sectionKey: string, paragraphs: readonly string[], at: number): R[] {
  const home = (r: R): number => {
    const starts = paragraphs.findIndex((p) => flat(p).includes(flat(r.quote)));
    if (starts >= 0) return starts;
    // A passage over several paragraphs stands at the one in which it begins.
    const words = flat(r.quote);
    return paragraphs.findIndex((p) => words.startsWith(flat(p)) || flat(p).endsWith(words.slice(0, 40)));
  };
  return remarks.filter((r) => r.sectionKey === sectionKey && r.stands && Math.max(0, home(r)) === at);
}
/** Those whose words stand there no more. */
export const remarksGone = <R extends Placed>(remarks: readonly R[], sectionKey: string): R[] =>
  remarks.filter((r) => r.sectionKey === sectionKey && !r.stands);
