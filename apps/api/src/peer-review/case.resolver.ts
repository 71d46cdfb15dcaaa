import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as rules from '@guildhall/domain/peer-review/inputs';
import { setHostMemberInput, type SetHostMemberInput as SetHostMember } from '@guildhall/domain/peer-review/panel-inputs';
import { idInput } from '@guildhall/domain/kernel/text';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { caseById, myCases } from './case.queries.js';
import { programmeBySlug } from './round.queries.js';
import { closeDesk, openDesk } from './case.service.js';
import { CaseCardNode, CaseNode, ProgrammeNode } from './case.types.js';
import { grantExtension, moveDeadline, requestExtension } from './deadline.service.js';
import { hostColleagues, setHostMember } from './host-people.service.js';
import { HostColleagueNode, SetHostMemberInput } from './host-people.types.js';
import { acceptInvitation, declareConflicts, declineInvitation, invitePeer } from './invitation.service.js';
import { conflictChoices } from './conflict.queries.js';
import { ConflictChoiceNode } from './conflict.types.js';
import { decideConflict, fileConflict } from './conflict.service.js';
import {
  AcceptReviewInvitationInput,
  DecideConflictInput,
  DeclareConflictsInput,
  DeclineInvitationInput,
  FileConflictInput,
  GrantExtensionInput,
  InvitePeerInput,
  MoveCaseInput,
  MoveDeadlineInput,
  RequestExtensionInput,
} from './peer-review.inputs.js';
import { openReport } from './report.writing.js';

@Resolver()
export class CaseResolver {
  @Query(() => CaseNode, { name: 'reviewCase', description: 'One peer review case, as far as the viewer has a part in it' })
  @Access('signed-in')
  async reviewCase(@CurrentCtx() ctx: Ctx, @Args('id', { type: () => ID }, new ZodPipe(idInput)) id: string): Promise<CaseNode> {
    const reader = await readInEmergency(ctx, id, 'CASE');
    return caseById(reader, id);
  }

  @Query(() => [CaseCardNode], { description: 'Cases in which the viewer has a part' })
  @Access('signed-in')
  myReviewCases(@CurrentCtx() ctx: Ctx): Promise<CaseCardNode[]> {
    return myCases(ctx);
  }

  @Query(() => ProgrammeNode, { description: 'A round with the cases that the viewer runs' })
  @Access('signed-in')
  programme(@CurrentCtx() ctx: Ctx, @Args('slug') slug: string): Promise<ProgrammeNode> {
    return programmeBySlug(ctx, slug);
  }

  @Query(() => [ConflictChoiceNode], { description: 'Of whom the viewer may name a conflict of interest in this case, oneself first' })
  @Access('signed-in')
  conflictChoices(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<ConflictChoiceNode[]> {
    return conflictChoices(ctx, caseId);
  }

  @Query(() => [HostColleagueNode], { description: 'Who works for the host and could take part in its case; for its lead' })
  @Access('signed-in')
  hostColleagues(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<HostColleagueNode[]> {
    return hostColleagues(ctx, caseId);
  }
  @Mutation(() => CaseNode, { description: 'The lead of the host lets a colleague take part in its case, or ends that' })
  @Access('signed-in')
  async setHostMember(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SetHostMemberInput }, new ZodPipe(setHostMemberInput)) input: SetHostMember,
  ): Promise<CaseNode> {
    return caseById(ctx, await setHostMember(ctx, input));
  }

  @Mutation(() => CaseNode, { description: 'Says which conflicts of interest one knows of, or none' })
  @Access('signed-in')
  async declareConflicts(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => DeclareConflictsInput }, new ZodPipe(rules.declareConflictsInput)) input: rules.DeclareConflictsInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await declareConflicts(ctx, input));
  }
  @Mutation(() => Boolean, { description: 'Joins the panel. The dossier opens with the next request.' })
  @Access('signed-in')
  async acceptReviewInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AcceptReviewInvitationInput }, new ZodPipe(rules.acceptInvitationInput))
    input: rules.AcceptReviewInvitationInput,
  ): Promise<boolean> {
    await acceptInvitation(ctx, input);
    return true;
  }
  @Mutation(() => Boolean)
  @Access('signed-in')
  async declineReviewInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => DeclineInvitationInput }, new ZodPipe(rules.declineInvitationInput)) input: rules.DeclineInvitationInput,
  ): Promise<boolean> {
    await declineInvitation(ctx, input);
    return true;
  }
  @Mutation(() => CaseNode)
  @Access('signed-in')
  async invitePeer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => InvitePeerInput }, new ZodPipe(rules.invitePeerInput)) input: rules.InvitePeerInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await invitePeer(ctx, input));
  }
  @Mutation(() => Boolean, { description: 'Names a conflict of interest of somebody on the panel; the facilitator decides' })
  @Access('signed-in')
  async fileConflict(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => FileConflictInput }, new ZodPipe(rules.fileConflictInput)) input: rules.FileConflictInput,
  ): Promise<boolean> {
    await fileConflict(ctx, input);
    return true;
  }
  @Mutation(() => Boolean)
  @Access('signed-in')
  async decideConflict(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => DecideConflictInput }, new ZodPipe(rules.decideConflictInput)) input: rules.DecideConflictInput,
  ): Promise<boolean> {
    await decideConflict(ctx, input);
    return true;
  }
  @Mutation(() => CaseNode)
  @Access('signed-in')
  async requestExtension(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RequestExtensionInput }, new ZodPipe(rules.requestExtensionInput)) input: rules.RequestExtensionInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await requestExtension(ctx, input));
  }
  @Mutation(() => CaseNode)
  @Access('signed-in')
  async grantExtension(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => GrantExtensionInput }, new ZodPipe(rules.grantExtensionInput)) input: rules.GrantExtensionInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await grantExtension(ctx, input));
  }
  @Mutation(() => CaseNode, { description: 'Sets a date of the case anew, on its wall clock' })
  @Access('signed-in')
  async moveDeadline(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveDeadlineInput }, new ZodPipe(rules.moveDeadlineInput)) input: rules.MoveDeadlineInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await moveDeadline(ctx, input));
  }
  @Mutation(() => CaseNode, { description: 'Opens the dossier to the peers' })
  @Access('signed-in')
  async openDeskReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(rules.moveCaseInput)) input: rules.MoveCaseInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await openDesk(ctx, input));
  }
  @Mutation(() => CaseNode, { description: 'Ends the independent phase; a reason is asked for while a review is missing' })
  @Access('signed-in')
  async closeDeskReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(rules.moveCaseInput)) input: rules.MoveCaseInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await closeDesk(ctx, input));
  }
  @Mutation(() => CaseNode, { description: 'The visit is over; the team writes' })
  @Access('signed-in')
  async openReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(rules.moveCaseInput)) input: rules.MoveCaseInput,
  ): Promise<CaseNode> {
    return caseById(ctx, await openReport(ctx, input));
  }
}
