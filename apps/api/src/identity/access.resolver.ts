import * as inputs from '@guildhall/domain/identity/inputs';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { idInput } from '@guildhall/domain/kernel/text';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { CurrentHttp, type HttpDoor } from '../kernel/http-door.js';
import * as types from './access.types.js';
import { acceptInvitation, readInvitation } from './invitation.service.js';
import { requestReset, resetPassword } from './password-reset.service.js';
import { refuseMails } from '../kernel/mail-queue.js';
import { chargeLink, confirmRegistration, register, resendVerification } from './registration.service.js';
import { signIn, signOut } from './sign-in.service.js';
import { personSelf } from './viewer.queries.js';
import { ViewerNode } from './viewer.types.js';

const input = <T>(type: () => unknown, schema: ConstructorParameters<typeof ZodPipe<T>>[0]) =>
  Args('input', { type: type as () => never }, new ZodPipe(schema));

/** What people do before they are known. Every answer is the same for an address with and without an account. */
@Resolver()
export class AccessResolver {
  @Mutation(() => Boolean, { description: 'Asks for an account; what follows comes by mail' })
  @Access('public')
  register(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.RegisterArgs, inputs.registerInput) args: inputs.RegisterInput,
  ): Promise<boolean> {
    return register(ctx, http, args);
  }
  @Mutation(() => Boolean, { description: 'Sends the mail of a registration again' })
  @Access('public')
  resendVerification(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.AddressArgs, inputs.addressInput) args: inputs.AddressInput,
  ): Promise<boolean> {
    return resendVerification(ctx, http, args, ctx.actor?.locale ?? 'en');
  }
  @Mutation(() => Boolean, { description: 'The link of a registration was followed' })
  @Access('public')
  confirmRegistration(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.TokenArgs, inputs.tokenInput) args: { token: string },
  ): Promise<boolean> {
    return confirmRegistration(ctx, http, args.token);
  }
  @Mutation(() => ViewerNode, { description: 'Opens a session; its cookie comes with the answer' })
  @Access('public')
  async signIn(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.SignInArgs, inputs.signInInput) args: inputs.SignInInput,
  ): Promise<ViewerNode> {
    const self = await personSelf.one(ctx, { id: await signIn(ctx, http, args) });
    if (!self) throw new DomainError('NOT_FOUND', { entity: 'Person' });
    return self;
  }
  @Mutation(() => Boolean)
  @Access('public')
  signOut(@CurrentCtx() ctx: Ctx, @CurrentHttp() http: HttpDoor): Promise<boolean> {
    return signOut(ctx, http);
  }
  @Mutation(() => Boolean, { description: 'Asks for a link to choose a new password' })
  @Access('public')
  requestPasswordReset(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.AddressArgs, inputs.addressInput) args: inputs.AddressInput,
  ): Promise<boolean> {
    return requestReset(ctx, http, args, ctx.actor?.locale ?? 'en');
  }
  @Mutation(() => Boolean, { description: 'Chooses a new password; all sessions of the person end' })
  @Access('public')
  resetPassword(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.ResetPasswordArgs, inputs.resetPasswordInput) args: inputs.ResetPasswordInput,
  ): Promise<boolean> {
    return resetPassword(ctx, http, args);
  }
  @Query(() => types.InvitationNode, { description: 'What an invitation by mail leads to; looking does not use it up' })
  @Access('public')
  invitation(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.TokenArgs, inputs.tokenInput) args: { token: string },
  ): Promise<types.InvitationNode> {
    return readInvitation(ctx, http, args.token);
  }
  @Mutation(() => Boolean)
  @Access('public')
  acceptInvitation(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @input(() => types.AcceptInvitationArgs, inputs.acceptInvitationInput) args: inputs.AcceptInvitationInput,
  ): Promise<boolean> {
    return acceptInvitation(ctx, http, args);
  }
  @Mutation(() => Boolean, { description: 'Stops mails of one kind, for whoever holds the link in them; false where nobody does' })
  @Access('public')
  async refuseMails(
    @CurrentCtx() ctx: Ctx,
    @CurrentHttp() http: HttpDoor,
    @Args('token', { type: () => ID }, new ZodPipe(idInput)) token: string,
  ): Promise<boolean> {
    await chargeLink(ctx, http);
    return refuseMails(ctx, token);
  }
}
