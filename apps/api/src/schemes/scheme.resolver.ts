import { Args, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { pageInput, type PageInput } from '@guildhall/domain/kernel/page';
import { comparedSlugs } from '@guildhall/domain/schemes/compare';
import type { SchemeCanvas } from '@guildhall/domain/schemes/scheme';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { statement } from '../kernel/statement.js';
import { schemePolicy } from './scheme.policy.js';
import { SchemeConnection, SchemeNode } from './scheme.types.js';

interface Row extends Pick<
  SchemeNode,
  'id' | 'slug' | 'title' | 'summary' | 'locale' | 'operatorName' | 'place' | 'country' | 'fictional'
> {
  canvas: SchemeCanvas;
}
const columns = `s.id, s.slug, s.title, s.summary, s.locale, s."operatorName", s.place, s.country, s.fictional, s.canvas`;
const bySlug = statement<{ slug: string }, Row>(
  'scheme-by-slug',
  `select ${columns} from scheme s where s.slug = :slug and ${schemePolicy.visible('s')}`,
);
const several = statement<{ slugs: readonly string[] }, Row>(
  'schemes-by-slugs',
  `select ${columns} from unnest(:slugs::text[]) with ordinality w(slug, at) join scheme s on s.slug = w.slug where ${schemePolicy.visible('s')} order by w.at`,
);
const list = statement<{ title: string | null; id: string | null; first: number }, Row>(
  'scheme-list',
  `
  select ${columns} from scheme s where s.state <> 'WITHDRAWN' and ${schemePolicy.visible('s')} and (:title::text is null or (s.title, s.id) > (:title::text, :id::uuid)) order by s.title, s.id limit :first`,
);
const plain = ({ canvas, ...row }: Row): SchemeNode => ({ ...row, ...canvas });

@Resolver()
export class SchemeResolver {
  @Query(() => SchemeConnection, { description: 'Support schemes by title' })
  @Access('public')
  async schemes(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageInput,
  ): Promise<SchemeConnection> {
    const after = fromCursor(page.after, ['text', 'id']);
    const rows = await list.all(ctx, { title: after?.[0] ?? null, id: after?.[1] ?? null, first: page.first + 1 });
    const nodes = rows.slice(0, page.first);
    const last = nodes.at(-1);
    return { nodes: nodes.map(plain), endCursor: last ? toCursor(last.title, last.id) : null, hasMore: rows.length > page.first };
  }
  @Query(() => [SchemeNode], {
    description: 'Two to four schemes for comparison, in the order asked; one that the viewer may not see is left out',
  })
  @Access('public')
  async schemeComparison(
    @CurrentCtx() ctx: Ctx,
    @Args('slugs', { type: () => [String] }, new ZodPipe(comparedSlugs)) slugs: string[],
  ): Promise<SchemeNode[]> {
    return (await several.all(ctx, { slugs })).map(plain);
  }
  @Query(() => SchemeNode)
  @Access('public')
  async scheme(@CurrentCtx() ctx: Ctx, @Args('slug') slug: string): Promise<SchemeNode> {
    const row = await bySlug.one(ctx, { slug });
    if (!row) throw new DomainError('NOT_FOUND', { entity: 'Scheme' });
    return plain(row);
  }
}
