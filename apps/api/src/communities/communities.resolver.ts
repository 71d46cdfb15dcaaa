import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as inputs from '@guildhall/domain/communities/community.inputs';
import { pageInput } from '@guildhall/domain/kernel/page';
import { idInput, line } from '@guildhall/domain/kernel/text';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { PageArgs } from '../kernel/paging.types.js';
import { beginCommunity } from './beginning.service.js';
import * as types from './communities.inputs.types.js';
import { CommunityChangeNode, InvitationPreviewNode, InviteResultNode, MemberConnection, MembershipNode } from './communities.types.js';
import { acceptInvitation, declineInvitation, invite, revokeInvitation } from './inviting.service.js';
import { decideApplication, joinCommunity, withdrawApplication } from './joining.service.js';
import { membersOf, myInvitations, previewOf } from './members.queries.js';
import { changeMemberRole, leaveCommunity, reinstateMember, removeMember, suspendMember } from './members.service.js';
import { moveCommunity, updateCommunity } from './settings.service.js';

@Resolver()
export class CommunitiesResolver {
  @Query(() => MemberConnection, { description: 'Members as far as the asker may see them' })
  @Access('public')
  communityMembers(
    @CurrentCtx() ctx: Ctx,
    @Args('communityId', { type: () => ID }, new ZodPipe(idInput)) communityId: string,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageArgs,
    @Args('words', { type: () => String, nullable: true, description: 'How a word of the name begins' }, new ZodPipe(inputs.memberWords))
    words?: string | null,
  ): Promise<MemberConnection> {
    return membersOf(ctx, communityId, page, words);
  }
  @Query(() => InvitationPreviewNode, { description: 'What the link of an invitation leads to' })
  @Access('public')
  communityInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('token', { type: () => String }, new ZodPipe(line(20, 100))) token: string,
  ): Promise<InvitationPreviewNode> {
    return previewOf(ctx, token);
  }
  @Query(() => [InvitationPreviewNode], { description: 'Communities that have asked me in' })
  @Access('signed-in')
  myCommunityInvitations(@CurrentCtx() ctx: Ctx): Promise<InvitationPreviewNode[]> {
    return myInvitations(ctx);
  }

  @Mutation(() => MembershipNode, { description: 'Joins at once or applies, as the community has it' })
  @Access('signed-in')
  joinCommunity(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.JoinCommunityInput }, new ZodPipe(inputs.joinCommunityInput)) input: inputs.JoinCommunity,
  ): Promise<MembershipNode> {
    return joinCommunity(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  withdrawApplication(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MembershipInput }, new ZodPipe(inputs.membershipInput)) input: inputs.MembershipAct,
  ): Promise<MembershipNode> {
    return withdrawApplication(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  decideApplication(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.DecideApplicationInput }, new ZodPipe(inputs.decideApplicationInput))
    input: inputs.DecideApplication,
  ): Promise<MembershipNode> {
    return decideApplication(ctx, input);
  }
  @Mutation(() => InviteResultNode)
  @Access('signed-in')
  async inviteToCommunity(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.InviteToCommunityInput }, new ZodPipe(inputs.inviteInput)) input: inputs.Invite,
  ): Promise<InviteResultNode> {
    const { row, token } = await invite(ctx, input);
    return { membership: row, path: token && `/join/${token}` };
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  acceptCommunityInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.AcceptCommunityInvitationInput }, new ZodPipe(inputs.acceptInvitationInput))
    input: inputs.AcceptInvitation,
  ): Promise<MembershipNode> {
    return acceptInvitation(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  declineCommunityInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MembershipInput }, new ZodPipe(inputs.membershipInput)) input: inputs.MembershipAct,
  ): Promise<MembershipNode> {
    return declineInvitation(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  revokeCommunityInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MembershipInput }, new ZodPipe(inputs.membershipInput)) input: inputs.MembershipAct,
  ): Promise<MembershipNode> {
    return revokeInvitation(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  leaveCommunity(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MembershipInput }, new ZodPipe(inputs.membershipInput)) input: inputs.MembershipAct,
  ): Promise<MembershipNode> {
    return leaveCommunity(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  removeMember(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MemberReasonInput }, new ZodPipe(inputs.memberReasonInput)) input: inputs.MemberReason,
  ): Promise<MembershipNode> {
    return removeMember(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  suspendMember(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MemberReasonInput }, new ZodPipe(inputs.memberReasonInput)) input: inputs.MemberReason,
  ): Promise<MembershipNode> {
    return suspendMember(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  reinstateMember(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MembershipInput }, new ZodPipe(inputs.membershipInput)) input: inputs.MembershipAct,
  ): Promise<MembershipNode> {
    return reinstateMember(ctx, input);
  }
  @Mutation(() => MembershipNode)
  @Access('signed-in')
  changeMemberRole(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ChangeMemberRoleInput }, new ZodPipe(inputs.changeRoleInput)) input: inputs.ChangeRole,
  ): Promise<MembershipNode> {
    return changeMemberRole(ctx, input);
  }
  @Mutation(() => CommunityChangeNode, { description: 'Begins one in the name of a network; the asker coordinates it' })
  @Access('signed-in')
  beginCommunity(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.BeginCommunityInput }, new ZodPipe(inputs.beginCommunityInput)) input: inputs.BeginCommunity,
  ): Promise<CommunityChangeNode> {
    return beginCommunity(ctx, input);
  }
  @Mutation(() => CommunityChangeNode)
  @Access('signed-in')
  updateCommunity(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.UpdateCommunityInput }, new ZodPipe(inputs.updateCommunityInput)) input: inputs.UpdateCommunity,
  ): Promise<CommunityChangeNode> {
    return updateCommunity(ctx, input);
  }
  @Mutation(() => CommunityChangeNode, { description: 'Opens, archives, reopens or closes' })
  @Access('signed-in')
  moveCommunity(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.MoveCommunityInput }, new ZodPipe(inputs.moveCommunityInput)) input: inputs.MoveCommunity,
  ): Promise<CommunityChangeNode> {
    return moveCommunity(ctx, input);
  }
}
