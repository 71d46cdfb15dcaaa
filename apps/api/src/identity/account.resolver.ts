import { deviceOf } from '@guildhall/domain/identity/device';
import * as inputs from '@guildhall/domain/identity/inputs';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { idInput } from '@guildhall/domain/kernel/text';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, WhileLeaving, ZodPipe } from '../kernel/doors.js';
import { CurrentHttp, type HttpDoor } from '../kernel/http-door.js';
import { AccountArgs, ChangeEmailArgs, ChangePasswordArgs, SessionNode, TokenArgs } from './access.types.js';
import * as account from './account.service.js';
import { ownSessions } from './session.queries.js';
import { personSelf } from './viewer.queries.js';
import { ViewerNode } from './viewer.types.js';

@Resolver()
export class AccountResolver {
  @Query(() => [SessionNode], { description: 'Devices where the asker is signed in, the one used last first' })
  @Access('signed-in')
  async sessions(@CurrentCtx() ctx: Ctx): Promise<SessionNode[]> {
    const rows = await ownSessions.all(ctx, {});
    return rows.map(({ userAgent, address, ...s }) => ({
      ...s,
      ...deviceOf(userAgent),
      network: address,
      current: s.id === ctx.actor?.sessionId,
    }));
  }
  @Mutation(() => Boolean, { description: 'Ends one session of the asker' })
  @Access('signed-in')
  @WhileLeaving()
  revokeSession(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @Args('sessionId', { type: () => ID }, new ZodPipe(idInput)) sessionId: string,
  ): Promise<boolean> {
    return account.revokeOwnSession(ctx, http, sessionId);
  }
  @Mutation(() => Int, { description: 'Ends all sessions of the asker but this one; how many' })
  @Access('signed-in')
  @WhileLeaving()
  revokeOtherSessions(@CurrentCtx() ctx: Ctx): Promise<number> {
    return account.revokeOtherSessions(ctx);
  }
  @Mutation(() => Boolean, { description: 'Needs the present password; all other sessions end' })
  @Access('signed-in')
  @WhileLeaving()
  changePassword(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @Args('input', { type: () => ChangePasswordArgs }, new ZodPipe(inputs.changePasswordInput)) input: inputs.ChangePasswordInput,
  ): Promise<boolean> {
    return account.changePassword(ctx, http, input);
  }
  @Mutation(() => Boolean, { description: 'Needs the password; the new address is told a link, and nothing changes before it is followed' })
  @Access('signed-in')
  changeEmail(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @Args('input', { type: () => ChangeEmailArgs }, new ZodPipe(inputs.changeEmailInput)) input: inputs.ChangeEmailInput,
  ): Promise<boolean> {
    return account.requestEmailChange(ctx, http, input);
  }
  @Mutation(() => Boolean, { description: 'The link to a new address was followed' })
  @Access('public')
  confirmEmailChange(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @Args('input', { type: () => TokenArgs }, new ZodPipe(inputs.tokenInput)) input: { token: string },
  ): Promise<boolean> {
    return account.confirmEmailChange(ctx, http, input.token);
  }
  @Mutation(() => ViewerNode, { description: 'Language and time zone' })
  @Access('signed-in')
  async changeAccount(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AccountArgs }, new ZodPipe(inputs.accountInput)) input: inputs.AccountInput,
  ): Promise<ViewerNode> {
    const { id } = await account.changeAccount(ctx, input);
    const self = await personSelf.one(ctx, { id });
    if (!self) throw new DomainError('NOT_FOUND', { entity: 'Person' });
    return self;
  }
}
