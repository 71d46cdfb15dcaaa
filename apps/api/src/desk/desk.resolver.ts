import { Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx } from '../kernel/doors.js';
import { comingUp } from './coming-up.queries.js';
import { ComingUpNode } from './coming-up.types.js';

@Resolver()
export class DeskResolver {
  @Query(() => [ComingUpNode], { description: 'What has a date in the next weeks and concerns the person who asks, the nearest first' })
  @Access('signed-in')
  comingUp(@CurrentCtx() ctx: Ctx): Promise<ComingUpNode[]> {
    return comingUp.all(ctx, {});
  }
}
