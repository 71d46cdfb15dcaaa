import { canonical } from '@guildhall/domain/practices/content';
import { isOverdue } from '@guildhall/domain/practices/machine';
import { tellable } from '@guildhall/domain/resources/counting';
import {
  resourceInOtherWords,
  resourceMachine,
  resourceProblems,
  resourceSource,
  thawedResource,
} from '@guildhall/domain/resources/resource';
import { stillSaid } from '@guildhall/domain/translations/translation';
import type { Ctx } from '../kernel/ctx.js';
import { languageNodes, lineTexts, noteOf } from '../translations/published.service.js';
import type { Resource } from './resource.entity.js';
import { resourcePolicy } from './resource.policy.js';
import { downloadsOf, type DraftRow, type ListRow, type PageRow } from './resource.queries.js';
import { besideOf } from './resource.service.js';
import type { ResourceDownloadsNode, ResourceDraftNode, ResourceNode, ResourceRowNode } from './resource.types.js';

export function rowNode({ id, slug, state, networkName, content, at, words }: ListRow): ResourceRowNode {
  const { type, title, summary, dimensions } = resourceInOtherWords(content, lineTexts(words, resourceSource(content)));
  const locale = words?.locale ?? content.locale;
  return { id, slug, type, state, networkName, title, summary, locale, sourceLocale: content.locale, dimensions, at };
}

/** What may be told of how often it was taken along; the sum stands beside two ways of splitting it, each of which is told so that nothing small comes out. */
async function counted(ctx: Ctx, id: string): Promise<ResourceDownloadsNode> {
  const { byLocale, byMonth } = (await downloadsOf.one(ctx, { id }))!;
  const [languages, months] = [tellable(byLocale), tellable(byMonth)];
  return { total: languages.total, byLocale: languages.cells, byMonth: months.cells };
}

export async function resourceNode(ctx: Ctx, row: PageRow): Promise<ResourceNode> {
  const { kept, networkId: _, content, translation, translated, editions, files, ...r } = row;
  const gone = r.state === 'WITHDRAWN';
  // Of what was withdrawn everybody reads that it was, and why.
  const shown = kept || !gone;
  const { title, summary, ...facts } = content;
  const x = gone ? null : translation;
  const now = { editionNo: r.editionNo, source: resourceSource(content), locale: content.locale, title };
  // Words that were taken out of the text since are not shown in another language either.
  const texts = x ? stillSaid(x.texts, x.source, now.source) : {};
  const nothing = {
    ...{ summary: '', source: '', url: '', dimensions: [], licence: null, fileName: null, fileBytes: null },
    ...{ authors: [], doi: '', isbn: '' },
  };
  const own = r.fileBytes === null ? [] : [{ locale: content.locale, fileBytes: r.fileBytes }];
  const download = gone ? null : `/files/resources/${r.slug}`;
  return {
    ...r,
    ...facts,
    ...resourceInOtherWords({ title, summary }, texts),
    ...(shown ? {} : nothing),
    locale: x?.locale ?? content.locale,
    sourceLocale: content.locale,
    download,
    files: gone
      ? []
      : (files.length ? [...own, ...files] : []).map(({ locale, fileBytes }) => ({
          locale,
          fileBytes,
          download: `${download}?lang=${locale}`,
        })),
    reviewDueAt: gone ? null : r.reviewDueAt,
    outdated: !gone && isOverdue(new Date(r.reviewDueAt!), ctx.now),
    editions: gone ? [] : editions.map((e) => ({ ...e, download: `${download}?edition=${e.number}` })),
    translation: x && noteOf(x, now, texts),
    languages: gone ? [] : languageNodes(content.locale, r.editionNo, translated),
    viewerCan: { edit: kept, translate: resourcePolicy.can(ctx, 'translate', row as unknown as Resource) },
    downloads: kept ? await counted(ctx, r.id) : null,
  };
}

export function draftNode(ctx: Ctx, { content, published, fileId, files, ...r }: DraftRow): ResourceDraftNode {
  const changed =
    published !== null &&
    (published.fileId !== fileId ||
      besideOf(published.files) !== besideOf(files) ||
      canonical(thawedResource(published.content)) !== canonical(content));
  const can = (act: Parameters<typeof resourceMachine.can>[1]) => resourceMachine.can(r.state, act);
  return {
    ...r,
    content,
    changed,
    fileName: fileId ? r.fileName : null,
    files: files.map(({ locale, fileName, fileBytes }) => ({ locale, fileName, fileBytes })),
    due: r.state === 'PUBLISHED' && new Date(r.reviewDueAt!) <= ctx.now,
    problems: resourceProblems({ ...content, fileId, otherFiles: files.map((f) => f.locale) }).map(({ path, rule }) => ({ path, rule })),
    viewerCan: {
      publish: can('publish') && (changed || r.state !== 'PUBLISHED'),
      reconfirm: can('reconfirm'),
      withdraw: can('withdraw'),
      discard: can('discard'),
    },
  };
}
