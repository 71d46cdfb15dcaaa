import { Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx } from '../kernel/doors.js';
import { personSelf } from './viewer.queries.js';
import { ViewerNode } from './viewer.types.js';

@Resolver(() => ViewerNode)
export class ViewerResolver {
  @Query(() => ViewerNode, { nullable: true, description: 'Who asks; null for a visitor' })
  @Access('public')
  async viewer(@CurrentCtx() ctx: Ctx): Promise<ViewerNode | null> {
    return ctx.actor ? ((await personSelf.one(ctx, { id: ctx.actor.id })) ?? null) : null;
  }
}
