import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { idInput } from '@guildhall/domain/kernel/text';
import { setMirrorInput, type SetMirrorInput as SetMirror } from '@guildhall/domain/peer-review/mirror';
import * as rules from '@guildhall/domain/peer-review/panel-inputs';
import { moveCaseInput, type MoveCaseInput as Move } from '@guildhall/domain/peer-review/inputs';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { applyAssignment, dryRun, managedProgrammes } from './assignment.service.js';
import * as inputs from './panel.inputs.js';
import { casePanel } from './panel.queries.js';
import {
  appointLeadPeer,
  decideFormerReview,
  inviteShortlisted,
  orderShortlist,
  revokeSeat,
  shortlistPeers,
  withdrawFromPanel,
} from './panel.service.js';
import { CasePanelNode, ManagedProgrammeNode, ProgrammeAssignmentNode, ReviewerSettingsNode } from './panel.types.js';
import { setMinimum } from './minimum.service.js';
import { setMirror } from './mirror.service.js';
import { setObserver } from './observer.service.js';
import { pauseCase, resumeCase } from './pause.service.js';
import { MoveCaseInput } from './peer-review.inputs.js';
import { ownReviewerSettings, saveReviewerSettings } from './reviewer.service.js';

@Resolver()
export class PanelResolver {
  @Query(() => CasePanelNode, { description: 'The panel of a case, for those who build it' })
  @Access('signed-in')
  casePanel(@CurrentCtx() ctx: Ctx, @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string): Promise<CasePanelNode> {
    return casePanel(ctx, caseId);
  }
  @Query(() => ProgrammeAssignmentNode, { description: 'Proposes peers for all cases that are being prepared; changes nothing' })
  @Access('signed-in')
  programmeAssignment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.AssignmentWishInput }, new ZodPipe(rules.assignmentWishInput)) input: rules.AssignmentWishInput,
  ): Promise<ProgrammeAssignmentNode> {
    return dryRun(ctx, input);
  }
  @Query(() => [ManagedProgrammeNode], { description: 'Programmes that the asker manages' })
  @Access('signed-in')
  managedProgrammes(@CurrentCtx() ctx: Ctx): Promise<ManagedProgrammeNode[]> {
    return managedProgrammes(ctx);
  }
  @Query(() => ReviewerSettingsNode, { description: 'What the asker says of their time as a reviewer' })
  @Access('signed-in')
  reviewerSettings(@CurrentCtx() ctx: Ctx): Promise<ReviewerSettingsNode> {
    return ownReviewerSettings(ctx);
  }
  @Mutation(() => ReviewerSettingsNode)
  @Access('signed-in')
  async saveReviewerSettings(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.ReviewerSettingsInput }, new ZodPipe(rules.reviewerSettingsInput))
    input: rules.ReviewerSettingsInput,
  ): Promise<ReviewerSettingsNode> {
    await saveReviewerSettings(ctx, input);
    return ownReviewerSettings(ctx);
  }
  @Mutation(() => Boolean, { description: 'Writes proposals as shortlists' })
  @Access('signed-in')
  async applyAssignment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.ApplyAssignmentInput }, new ZodPipe(rules.applyAssignmentInput)) input: rules.ApplyAssignmentInput,
  ): Promise<boolean> {
    await applyAssignment(ctx, input);
    return true;
  }
  @Mutation(() => CasePanelNode, { description: 'Adds people to the shortlist; the data are looked through for conflicts of interest' })
  @Access('signed-in')
  async shortlistPeers(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.ShortlistPeersInput }, new ZodPipe(rules.shortlistInput)) input: rules.ShortlistInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await shortlistPeers(ctx, input));
  }
  @Mutation(() => CasePanelNode)
  @Access('signed-in')
  async orderShortlist(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.OrderShortlistInput }, new ZodPipe(rules.orderShortlistInput)) input: rules.OrderShortlistInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await orderShortlist(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'Invites somebody who is cleared' })
  @Access('signed-in')
  async inviteShortlisted(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.InviteShortlistedInput }, new ZodPipe(rules.inviteShortlistedInput))
    input: rules.InviteShortlistedInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await inviteShortlisted(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'Takes a place away, an invitation back, or somebody off the shortlist' })
  @Access('signed-in')
  async revokeSeat(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.RevokeSeatInput }, new ZodPipe(rules.revokeInput)) input: rules.RevokeSeatInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await revokeSeat(ctx, input));
  }
  @Mutation(() => Boolean, { description: 'Leaves the panel; reading ends at once' })
  @Access('signed-in')
  async withdrawFromPanel(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.WithdrawFromPanelInput }, new ZodPipe(rules.withdrawInput)) input: rules.WithdrawFromPanelInput,
  ): Promise<boolean> {
    await withdrawFromPanel(ctx, input);
    return true;
  }
  @Mutation(() => CasePanelNode)
  @Access('signed-in')
  async appointLeadPeer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.AppointLeadInput }, new ZodPipe(rules.appointLeadInput)) input: rules.AppointLeadInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await appointLeadPeer(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'Keeps or voids what somebody had sent before they left' })
  @Access('signed-in')
  async decideFormerReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.FormerReviewInput }, new ZodPipe(rules.formerReviewInput)) input: rules.FormerReviewInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await decideFormerReview(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'Lets somebody observe a case, or ends that; nobody with another part in it' })
  @Access('signed-in')
  async setObserver(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.SetObserverInput }, new ZodPipe(rules.setObserverInput)) input: rules.SetObserverInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await setObserver(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'Says that the hosts of two cases review each other, or ends that' })
  @Access('signed-in')
  async setMirror(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.SetMirrorInput }, new ZodPipe(setMirrorInput)) input: SetMirror,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await setMirror(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'Lets one case go on with fewer peers than its programme asks for' })
  @Access('signed-in')
  async setMinimumOfPeers(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => inputs.SetMinimumInput }, new ZodPipe(rules.setMinimumInput)) input: rules.SetMinimumInput,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await setMinimum(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'Stops the clock of a case' })
  @Access('signed-in')
  async pauseCase(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(moveCaseInput)) input: Move,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await pauseCase(ctx, input));
  }
  @Mutation(() => CasePanelNode, { description: 'The clock goes on; every deadline moves by as long as it stood still' })
  @Access('signed-in')
  async resumeCase(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(moveCaseInput)) input: Move,
  ): Promise<CasePanelNode> {
    return casePanel(ctx, await resumeCase(ctx, input));
  }
}
