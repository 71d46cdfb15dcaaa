import type { Block, Inline } from '@guildhall/domain/toolbooks/document';
import { parseMarkdown } from '../kernel/markdown.js';

type Token = ReturnType<typeof parseMarkdown>[number];

/** Markdown as blocks of a book: what can be said on paper and on a screen alike. What is neither (raw HTML, pictures) is not there. */
export function blocksOf(source: string): Block[] {
  const reader = new Reader(parseMarkdown(source));
  return reader.until(null);
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  /** Blocks up to the token that closes the present one. */
  until(close: string | null): Block[] {
    const blocks: Block[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at++]!;
      if (token.type === close) break;
      const block = this.block(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  private block(token: Token): Block | null {
    switch (token.type) {
      case 'paragraph_open': {
        const inlines = this.inline('paragraph_close');
        return inlines.length ? { kind: 'p', inlines } : null;
      }
      case 'heading_open':
        return { kind: 'heading', level: Math.min(4, Number(token.tag.slice(1))) as 2 | 3 | 4, inlines: this.inline('heading_close') };
      case 'bullet_list_open':
      case 'ordered_list_open':
        return {
          kind: 'list',
          ordered: token.type === 'ordered_list_open',
          items: this.items(token.type.replace('open', 'close'), 'list_item'),
        };
      case 'blockquote_open':
        return { kind: 'quote', blocks: this.until('blockquote_close') };
      case 'fence':
      case 'code_block':
        return { kind: 'code', text: token.content.replace(/\n$/, '') };
      case 'hr':
        return { kind: 'rule' };
      case 'table_open':
        return this.table();
      case 'footnote_block_open':
        return { kind: 'list', ordered: true, items: this.items('footnote_block_close', 'footnote') };
      default:
        return null;
    }
  }

  private items(close: string, item: string): Block[][] {
    const items: Block[][] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at++]!;
      if (token.type === close) break;
      if (token.type === `${item}_open`) items.push(this.until(`${item}_close`));
    }
    return items;
  }

  private table(): Block {
    const rows: Inline[][][] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at++]!;
      if (token.type === 'table_close') break;
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'inline') rows.at(-1)?.push(inlinesOf(token));
    }
    const [head = [], ...body] = rows;
    const columns = Math.max(1, head.length);
    return {
      kind: 'table',
      caption: '',
      heads: head.map((c) => c.map((i) => i.text).join('')),
      rows: body,
      widths: head.map(() => 1 / columns),
    };
  }

  private inline(close: string): Inline[] {
    const inlines: Inline[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at++]!;
      if (token.type === close) break;
      if (token.type === 'inline') inlines.push(...inlinesOf(token));
    }
    return inlines;
  }
}

function inlinesOf(token: Token): Inline[] {
  const out: Inline[] = [];
  const look: { strong?: true; em?: true; href?: string } = {};
  const add = (text: string, more: Partial<Inline> = {}) => text && out.push({ text, ...look, ...more });
  for (const t of token.children ?? [])
    switch (t.type) {
      case 'text':
        add(t.content);
        break;
      case 'code_inline':
        add(t.content, { code: true });
        break;
      case 'softbreak':
      case 'hardbreak':
        add('\n');
        break;
      case 'strong_open':
        look.strong = true;
        break;
      case 'strong_close':
        delete look.strong;
        break;
      case 'em_open':
        look.em = true;
        break;
      case 'em_close':
        delete look.em;
        break;
      case 'link_open':
        look.href = String(t.attrGet('href') ?? '');
        break;
      case 'link_close':
        delete look.href;
        break;
      case 'footnote_ref':
        add(`[${Number((t.meta as { id: number }).id) + 1}]`);
        break;
    }
  return out;
}
