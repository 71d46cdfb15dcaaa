import { bookLocales, inEach, type BookLocale, type Chapter } from '@guildhall/domain/toolbooks/content';
import { bookMachine } from '@guildhall/domain/toolbooks/machine';
import { bookProblems } from '@guildhall/domain/toolbooks/parts';
import type { Ctx } from '../kernel/ctx.js';
import { renderMarkdown } from '../kernel/markdown.js';
import { toolBookPolicy } from './book.policy.js';
import type { DraftRow, PageRow } from './book.queries.js';
import type { ToolBook } from './book.entity.js';
import type { BookNode, BookTextNode } from './book.types.js';
import type { BookDraftNode } from './draft.types.js';
import { partsOf } from './parts.queries.js';

export function bookNode(ctx: Ctx, row: PageRow): BookNode {
  const { content: c, titles, gone, ...edition } = row.edition;
  const silent = new Set(gone);
  const edit = toolBookPolicy.can(ctx, 'edit', row as unknown as ToolBook);
  const purposeHtml = inEach((l) => (c.purpose[l] ? renderMarkdown(c.purpose[l], { anchor: `${row.id}${l}`, headingFrom: 3 }).html : ''));
  return {
    id: row.id,
    slug: row.slug,
    networkName: row.networkName,
    editionNo: row.editionNo,
    editions: row.editions,
    viewerCan: { edit: edit && row.state === 'DRAFT', begin: edit && bookMachine.can(row.state, 'begin') },
    edition: {
      ...edition,
      purposeHtml,
      locale: c.locale,
      languages: bookLocales.filter((l) => titles?.[l] !== undefined),
      title: c.title,
      subtitle: c.subtitle,
      contributors: c.contributors,
      publisher: c.publisher,
      funderEmblem: c.funderEmblem,
      funderName: c.funderName,
      disclaimer: c.disclaimer,
      licence: c.licence,
      changes: edition.changes.map((change) => (silent.has(change.chapterId ?? '') ? { ...change, title: untitled } : change)),
      contents: c.chapters.map((chapter, i) => ({
        id: chapter.id,
        number: i + 1,
        kind: chapter.kind,
        title: silent.has(chapter.id) ? untitled : titled(chapter, titles, i),
      })),
    },
  };
}

const untitled: BookTextNode = inEach(() => '');
/** What a chapter is called in the compiled book. */
export const titled = (c: Chapter, titles: Partial<Record<BookLocale, string[]>> | null, at: number): BookTextNode =>
  inEach((l) => titles?.[l]?.[at] ?? c.title[l]);

/** The working copy with what stands against freezing it. */
export async function draftNode(ctx: Ctx, row: DraftRow): Promise<BookDraftNode> {
  const parts = await partsOf(ctx, row.content);
  const { id, slug, version, state, editionNo, updatedAt, networkName, content } = row;
  return {
    id,
    slug,
    version,
    state,
    editionNo,
    updatedAt,
    networkName,
    content,
    problems: bookProblems(content, parts).map(({ path, rule }) => ({ path, rule })),
    parts: [...parts].map(([chapterId, p]) => ({
      chapterId,
      slug: p.slug,
      title: p.kind === 'SCHEME' ? p.title : p.content.title,
      newest: p.kind === 'PRACTICE' ? p.newest : null,
    })),
  };
}
