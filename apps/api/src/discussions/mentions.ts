import { maxMentions } from '@guildhall/domain/discussions/discussion';
import { parseMarkdown } from '../kernel/markdown.js';

const profile = /^https?:\/\/[^/?#]+\/people\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Ids of whom a text mentions, in their order: links to a profile whose words begin with @. Not in a quotation, where somebody else said it, and not in code.
 *  The host is not asked: one place may answer under several names, and the id is of nobody elsewhere. */
export function mentionedIn(source: string): string[] {
  const found = new Set<string>();
  let quoted = 0;
  for (const t of parseMarkdown(source)) {
    if (t.type.startsWith('blockquote_')) quoted += t.nesting;
    if (quoted || t.type !== 'inline') continue;
    const children = t.children ?? [];
    children.forEach((link, i) => {
      const id = link.type === 'link_open' && children[i + 1]?.content.startsWith('@') && profile.exec(String(link.attrGet('href')))?.[1];
      if (id) found.add(id.toLowerCase());
    });
  }
  return [...found].slice(0, maxMentions);
}
