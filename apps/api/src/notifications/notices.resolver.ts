import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { pageInput } from '@guildhall/domain/kernel/page';
import { idInput } from '@guildhall/domain/kernel/text';
import * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { PageArgs } from '../kernel/paging.types.js';
import { noticesOf, unreadCount } from './notices.queries.js';
import { markNoticesRead } from './notices.service.js';
import { MarkNoticesReadInput, NoticeConnection } from './notices.types.js';

const some = z.object({ ids: z.optional(z.nullable(z.array(idInput).check(z.maxLength(100, { error: 'tooMany' })))) });

@Resolver()
export class NoticesResolver {
  @Query(() => NoticeConnection, { description: 'Newest first' })
  @Access('signed-in')
  notices(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageArgs,
  ): Promise<NoticeConnection> {
    return noticesOf(ctx, page);
  }
  @Query(() => Int, { description: 'For the bell; counts to 100 at most, 0 for a visitor' })
  @Access('public')
  unreadNotices(@CurrentCtx() ctx: Ctx): Promise<number> | number {
    return ctx.actor ? unreadCount(ctx) : 0;
  }
  @Mutation(() => Int, { description: 'How many became read' })
  @Access('signed-in')
  markNoticesRead(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MarkNoticesReadInput }, new ZodPipe(some)) input: z.infer<typeof some>,
  ): Promise<number> {
    return markNoticesRead(ctx, input.ids ?? null);
  }
}
