import { fundedProjectsFilter, type FundedProjectsFilter } from '@guildhall/domain/funding/claims';
import { pageInput, type PageInput } from '@guildhall/domain/kernel/page';
import { Args, Query, Resolver } from '@nestjs/graphql';
import * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { likePattern } from '../kernel/like.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { projectCountries, projectList } from './funding.queries.js';
import * as types from './funding.types.js';

@Resolver(() => types.FundedProjectNode)
export class FundingResolver {
  @Query(() => types.FundedProjectConnection, { description: 'Projects that public money pays for, by name, with what is said of each' })
  @Access('public')
  async fundedProjects(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => types.FundedProjectsFilterInput, nullable: true }, new ZodPipe(z.nullish(fundedProjectsFilter)))
    filter: FundedProjectsFilter | null,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageInput,
  ): Promise<types.FundedProjectConnection> {
    const [afterName, afterId] = fromCursor(page.after, ['text', 'id']) ?? [null, null];
    const rows = await projectList.all(ctx, {
      pattern: likePattern(filter?.text),
      country: filter?.country ?? null,
      afterName: afterName ?? null,
      afterId: afterId ?? null,
      limit: page.first + 1,
    });
    const nodes = rows.slice(0, page.first);
    const last = nodes.at(-1);
    return { nodes, endCursor: last ? toCursor(last.name, last.id) : null, hasMore: rows.length > page.first };
  }

  @Query(() => [String], { description: 'Countries in which funded projects of the register work' })
  @Access('public')
  async fundedProjectCountries(@CurrentCtx() ctx: Ctx): Promise<string[]> {
    return (await projectCountries.all(ctx, {})).map((r) => r.code);
  }
}
