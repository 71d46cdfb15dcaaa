import * as inputs from '@guildhall/domain/identity/inputs';
import { grantableRoles, isGrantable } from '@guildhall/domain/identity/roles';
import { pageInput, type PageInput } from '@guildhall/domain/kernel/page';
import type { Role, ScopeType } from '@guildhall/domain/kernel/scope';
import { idInput } from '@guildhall/domain/kernel/text';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { CurrentHttp, type HttpDoor } from '../kernel/http-door.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { invite } from './invitation.service.js';
import { giveRole, takeRole } from './role-admin.service.js';
import { mayOrganise } from './role-grant.policy.js';
import * as queries from './roles.queries.js';
import * as types from './roles.types.js';

@Resolver(() => types.RoleGrantNode)
export class RolesResolver {
  @Query(() => [types.NetworkNode], { description: 'Networks of this installation' })
  @Access('public')
  networks(@CurrentCtx() ctx: Ctx): Promise<types.NetworkNode[]> {
    return queries.allNetworks.all(ctx, {});
  }
  @Query(() => [types.OrganisedScopeNode])
  @Access('signed-in')
  async organisedScopes(@CurrentCtx() ctx: Ctx): Promise<types.OrganisedScopeNode[]> {
    return (await queries.organisedScopes.all(ctx, {})).map((s) => ({ ...s, roles: [...(grantableRoles[s.scopeType] ?? [])] }));
  }
  @Query(() => types.RoleGrantConnection, { description: 'Live roles of a scope; who does not organise it sees their own' })
  @Access('signed-in')
  async roleGrants(
    @CurrentCtx() ctx: Ctx,
    @Args('scope', { type: () => types.ScopeArgs }, new ZodPipe(inputs.scopeInput)) scope: inputs.ScopeInput,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 50 } }, new ZodPipe(pageInput)) page: PageInput,
  ): Promise<types.RoleGrantConnection> {
    const [afterName, afterId] = fromCursor(page.after, ['text', 'id']) ?? [null, null];
    const { scopeType, scopeId } = scope;
    const rows = await queries.grantsOfScope.all(ctx, {
      scopeType,
      scopeId,
      role: scope.role ?? null,
      afterName: afterName ?? null,
      afterId: afterId ?? null,
      limit: page.first + 1,
    });
    const shown = rows.slice(0, page.first);
    const last = shown.at(-1);
    const may = mayOrganise(ctx.actor, scopeType, scopeId);
    return {
      nodes: shown.map((r) => ({ ...r, viewerCanRevoke: may && isGrantable(r.role as Role, scopeType as ScopeType) })),
      endCursor: last ? toCursor(last.sortName, last.id) : null,
      hasMore: rows.length > page.first,
    };
  }
  @Mutation(() => Boolean)
  @Access('signed-in')
  grantRole(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.GrantRoleArgs }, new ZodPipe(inputs.grantRoleInput)) input: inputs.GrantRoleInput,
  ): Promise<boolean> {
    return giveRole(ctx, input);
  }
  @Mutation(() => Boolean, { description: 'It is gone with the next request of the person' })
  @Access('signed-in')
  revokeRole(@CurrentCtx() ctx: Ctx, @Args('grantId', { type: () => ID }, new ZodPipe(idInput)) grantId: string): Promise<boolean> {
    return takeRole(ctx, grantId);
  }
  @Mutation(() => Boolean, {
    description: 'Invites somebody to a network by mail; whether the address has an account, the asker does not learn',
  })
  @Access('signed-in')
  inviteToNetwork(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @Args('input', { type: () => types.InviteArgs }, new ZodPipe(inputs.inviteInput)) input: inputs.InviteInput,
  ): Promise<boolean> {
    return invite(ctx, http, input);
  }
}
