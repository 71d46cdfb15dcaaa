import { Args, Query, Resolver } from '@nestjs/graphql';
import { line } from '@guildhall/domain/kernel/text';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { schemeReviews } from './scheme-reviews.queries.js';
import { SchemeReviewsNode } from './scheme-reviews.types.js';

@Resolver()
export class SchemeReviewsResolver {
  @Query(() => SchemeReviewsNode, { description: 'Reviews of a scheme that the reader may know of' })
  @Access('public')
  schemeReviews(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }, new ZodPipe(line(1, 200))) slug: string,
  ): Promise<SchemeReviewsNode> {
    return schemeReviews(ctx, slug);
  }
}
