import type { BuildingBlock } from '../practices/content.js';

type Read = Omit<BuildingBlock, 'id'>;
const item = /^\s*(?:[-*+•–]|\d{1,2}[.)])\s+(.*)$/;
const head = /^#{3,6}\s+(?:\d{1,2}[.):]?\s+)?(.+?)\s*#*$/;
/** What stands over the factors of a block, alone on its line. */
const label =
  /^(?:enabling factors?|what makes it work|success factors?|f(?:ö|oe)rderliche faktoren|gelingensbedingungen|was es m(?:ö|oe)glich macht)\s*:?$/i;
/** A block is plain text: signs of emphasis go, an address stays beside its words. */
const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\((\S+?)(?:\s+"[^"]*")?\)/g, '$1 ($2)')
    .replace(/\*\*|__|`/g, '')
    .replace(/(^|\s)[*_](\S[^*_]*)[*_]/g, '$1$2')
    .trim();

/** A list of blocks without headings: `- Name: what it is for`. */
function ofList(lines: readonly string[]): Read[] | null {
  const blocks: Read[] = [];
  for (const text of lines.map((l) => l.trim()).filter(Boolean)) {
    const [, title, purpose] = /^(.{1,160}?)(?::| [–—-])\s+(.+)$/.exec(plain(item.exec(text)?.[1] ?? '')) ?? [];
    if (!title || !purpose) return null;
    blocks.push({ title, purpose, enablingFactors: [] });
  }
  return blocks.length ? blocks : null;
}

/** The part of a write-up that names its building blocks: each under a heading of its own, what it is for, and a list of what makes it work. Null where it is
 *  written otherwise, or says more than a block holds: then it stays a text, so that nothing is lost. */
export function blocksOfText(text: string): Read[] | null {
  const lines = text.split('\n');
  if (!lines.some((l) => head.test(l))) return ofList(lines);
  const blocks: (Read & { lines: string[] })[] = [];
  for (const line of lines) {
    const title = head.exec(line)?.[1];
    const now = blocks.at(-1);
    if (title) blocks.push({ title: plain(title), purpose: '', enablingFactors: [], lines: [] });
    else if (!now) {
      if (line.trim()) return null;
    } else if (!label.test(plain(line))) {
      const factor = item.exec(line)?.[1];
      const last = now.enablingFactors.length - 1;
      if (factor) now.enablingFactors.push(plain(factor));
      else if (/^\s{2,}\S/.test(line) && last >= 0) now.enablingFactors[last] += ` ${plain(line)}`;
      else now.lines.push(plain(line));
    }
  }
  const read = blocks.map(({ lines: said, ...b }) => ({
    ...b,
    purpose: said
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim(),
  }));
  const fits = (b: Read) =>
    b.title.length <= 160 &&
    b.purpose.length <= 1_200 &&
    b.enablingFactors.length <= 12 &&
    b.enablingFactors.every((f) => f !== '' && f.length <= 300);
  return read.length <= 12 && read.every(fits) ? read : null;
}
