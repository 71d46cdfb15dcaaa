import { deleteAccountInput, type DeleteAccountInput } from '@guildhall/domain/identity/leaving';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { asker, type Ctx } from '../kernel/ctx.js';
import { DateTime } from '../kernel/datetime.js';
import { Access, CurrentCtx, WhileLeaving, ZodPipe } from '../kernel/doors.js';
import { CurrentHttp, type HttpDoor } from '../kernel/http-door.js';
import { deleteAccount, keepAccount, returnUntil } from './account.service.js';
import { AccountDeletionNode, DeleteAccountArgs } from './erasure.types.js';
import { holdsOf } from './holds.service.js';

@Resolver()
export class ErasureResolver {
  @Query(() => AccountDeletionNode)
  @Access('signed-in')
  async accountDeletion(@CurrentCtx() ctx: Ctx): Promise<AccountDeletionNode> {
    const until = await returnUntil(ctx);
    return { until: until?.toISOString() ?? null, holds: until ? [] : await holdsOf(ctx, asker(ctx).id) };
  }
  @Mutation(() => DateTime, {
    description: 'Needs the password; all sessions end. Until the moment that is answered the account can be kept',
  })
  @Access('signed-in')
  async deleteAccount(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @Args('input', { type: () => DeleteAccountArgs }, new ZodPipe(deleteAccountInput)) input: DeleteAccountInput,
  ): Promise<string> {
    return (await deleteAccount(ctx, http, input)).toISOString();
  }
  @Mutation(() => Boolean, { description: 'Everything is as it was before the asker asked for the end of their account' })
  @Access('signed-in')
  @WhileLeaving()
  keepAccount(@CurrentCtx() ctx: Ctx): Promise<boolean> {
    return keepAccount(ctx);
  }
}
