import { pageInput } from '@guildhall/domain/kernel/page';
import type { practiceSorts, SearchKind } from '@guildhall/domain/search/kinds';
import { practiceFilterInput, searchWords } from '@guildhall/domain/search/query';
import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor } from '../kernel/asked.js';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { PageArgs } from '../kernel/paging.types.js';
import { Search } from './search.service.js';
import { PracticeBrowseNode, PracticeFilterArgs, PracticeSortEnum, SearchKindEnum, SearchResultNode } from './search.types.js';

const words = new ZodPipe(searchWords);
const page = new ZodPipe(pageInput);
const lang = { type: () => String, nullable: true, description: 'Language to read the lines in, where there is a translation' };

@Resolver(() => SearchResultNode)
export class SearchResolver {
  constructor(private readonly search: Search) {}

  @Query(() => SearchResultNode, { name: 'search', description: 'Words, "phrases" and -exclusions over everything that one may see' })
  @Access('public')
  find(
    @CurrentCtx() ctx: Ctx,
    @Args('words', { type: () => String }, words) text: string,
    @Args('kinds', { type: () => [SearchKindEnum], defaultValue: [] }) kinds: SearchKind[],
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, page) at: PageArgs,
    @Args('lang', lang) inWords?: string | null,
  ): Promise<SearchResultNode> {
    return this.search.find(ctx, text, kinds, at, inWords);
  }

  @Query(() => PracticeBrowseNode, { description: 'Published practices by words and filters, with the number behind every filter' })
  @Access('public')
  practices(
    @CurrentCtx() ctx: Ctx,
    @Args('words', { type: () => String, defaultValue: '' }, words) text: string,
    @Args('filter', { type: () => PracticeFilterArgs, defaultValue: {} }, new ZodPipe(practiceFilterInput)) filter: PracticeFilterArgs,
    @Args('sort', { type: () => PracticeSortEnum, nullable: true }) sort: (typeof practiceSorts)[number] | null | undefined,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, page) at: PageArgs,
    @Args('lang', lang) inWords: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PracticeBrowseNode> {
    return this.search.browse(ctx, text, filter, sort ?? null, at, inWords, asksFor(info, 'nodes', 'fact'));
  }
}
