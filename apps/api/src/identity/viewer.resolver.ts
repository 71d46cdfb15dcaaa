import { Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx } from '../kernel/doors.js';
import { statement } from '../kernel/statement.js';
import { ViewerNode } from './viewer.types.js';

const self = statement<object, ViewerNode>('viewer-self', `select p.id, p."displayName", p.locale, p."timeZone", p.administrator from person p where p.id = :viewer`);

@Resolver(() => ViewerNode)
export class ViewerResolver {
  @Query(() => ViewerNode, { nullable: true, description: 'Who asks; null for a visitor' })
  @Access('public')
  async viewer(@CurrentCtx() ctx: Ctx): Promise<ViewerNode | null> {
    return ctx.actor ? ((await self.one(ctx, {})) ?? null) : null;
  }
}
