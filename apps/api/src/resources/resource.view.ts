import { tellable } from '@guildhall/domain/resources/counting';
import { resourceMachine, resourceProblems, type ResourceContent } from '@guildhall/domain/resources/resource';
import type { Ctx } from '../kernel/ctx.js';
import { downloadsOf, type ResourceRow } from './resource.queries.js';
import type { ResourceDownloadsNode, ResourceNode, ResourceRowNode } from './resource.types.js';

export const rowNode = ({ id, slug, type, state, networkName, title, summary, locale, dimensions, at }: ResourceRow): ResourceRowNode => ({
  id,
  slug,
  type,
  state,
  networkName,
  title,
  summary,
  locale,
  dimensions,
  at,
});

/** What may be told of how often it was taken along; the sum stands beside two ways of splitting it, each of which is told so that nothing small comes out. */
async function counted(ctx: Ctx, id: string): Promise<ResourceDownloadsNode> {
  const { byLocale, byMonth } = (await downloadsOf.one(ctx, { id }))!;
  const [languages, months] = [tellable(byLocale), tellable(byMonth)];
  return { total: languages.total, byLocale: languages.cells, byMonth: months.cells };
}

export async function resourceNode(ctx: Ctx, row: ResourceRow): Promise<ResourceNode> {
  const { kept, networkId: _n, fileId, at: _a, ...r } = row;
  // Of what was withdrawn everybody else reads that it was, and why.
  const shown = kept || r.state === 'PUBLISHED';
  const nothing = { summary: '', source: '', url: '', dimensions: [], licence: null, fileName: null, fileBytes: null };
  return {
    ...r,
    fileName: fileId ? r.fileName : null,
    ...(shown ? {} : nothing),
    download: r.state === 'PUBLISHED' ? `/files/resources/${r.slug}` : null,
    viewerCan: {
      edit: kept,
      publish: kept && resourceMachine.can(r.state, 'publish'),
      withdraw: kept && resourceMachine.can(r.state, 'withdraw'),
      discard: kept && resourceMachine.can(r.state, 'discard'),
    },
    problems: kept
      ? resourceProblems({ ...r, dimensions: r.dimensions as ResourceContent['dimensions'], fileId }).map(({ path, rule }) => ({
          path,
          rule,
        }))
      : [],
    downloads: kept ? await counted(ctx, r.id) : null,
  };
}
