import { Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx } from '../kernel/doors.js';
import { leftCases } from './left.queries.js';
import { LeftCaseNode } from './left.types.js';

@Resolver()
export class LeftResolver {
  @Query(() => [LeftCaseNode], { description: 'Cases that the viewer has left' })
  @Access('signed-in')
  leftReviewCases(@CurrentCtx() ctx: Ctx): Promise<LeftCaseNode[]> {
    return leftCases(ctx);
  }
}
