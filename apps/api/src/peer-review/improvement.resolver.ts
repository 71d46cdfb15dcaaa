import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { idInput } from '@guildhall/domain/kernel/text';
import * as moves from '@guildhall/domain/peer-review/inputs';
import * as rules from '@guildhall/domain/peer-review/results-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { assessCheckpoint, beginBrief, beginReReview, closeCase, reportCheckpoint, waiveCheckpoint } from './closure.service.js';
import {
  AddActionEvidenceInput,
  AssessCheckpointInput,
  BeginBriefInput,
  BeginReReviewInput,
  CloseCaseInput,
  MoveActionInput,
  ReportCheckpointInput,
  RespondInput,
  SaveActionInput,
  WaiveCheckpointInput,
} from './improvement.inputs.js';
import { caseResults } from './improvement.queries.js';
import {
  addActionEvidence,
  agreePlanAsHost,
  agreePlanAsPeer,
  giveResponses,
  moveAction,
  respondToRecommendation,
  saveAction,
} from './improvement.service.js';
import { CaseResultsNode } from './improvement.types.js';
import { MoveCaseInput } from './peer-review.inputs.js';

@Resolver()
export class ImprovementResolver {
  @Query(() => CaseResultsNode, { description: 'Results into action: answers, plan, looks back, and what was learned' })
  @Access('signed-in')
  async caseResults(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<CaseResultsNode> {
    const reader = await readInEmergency(ctx, caseId, 'RESULTS');
    return caseResults(reader, caseId);
  }
  @Mutation(() => CaseResultsNode, { description: 'The host answers one recommendation' })
  @Access('signed-in')
  async respondToRecommendation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RespondInput }, new ZodPipe(rules.respondInput)) input: rules.RespondInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await respondToRecommendation(ctx, input));
  }
  @Mutation(() => CaseResultsNode, { description: 'Every recommendation is answered; planning begins' })
  @Access('signed-in')
  async giveResponses(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(moves.moveCaseInput)) input: moves.MoveCaseInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await giveResponses(ctx, input));
  }
  @Mutation(() => CaseResultsNode)
  @Access('signed-in')
  async saveAction(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveActionInput }, new ZodPipe(rules.saveActionInput)) input: rules.SaveActionInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await saveAction(ctx, input));
  }
  @Mutation(() => CaseResultsNode, { description: 'Takes an action a step further' })
  @Access('signed-in')
  async moveAction(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveActionInput }, new ZodPipe(rules.moveActionInput)) input: rules.MoveActionInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await moveAction(ctx, input));
  }
  @Mutation(() => CaseResultsNode)
  @Access('signed-in')
  async addActionEvidence(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AddActionEvidenceInput }, new ZodPipe(rules.addActionEvidenceInput)) input: rules.AddActionEvidenceInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await addActionEvidence(ctx, input));
  }
  @Mutation(() => CaseResultsNode, { description: 'The host lead agrees to the plan with this version' })
  @Access('signed-in')
  async agreePlanAsHost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(moves.moveCaseInput)) input: moves.MoveCaseInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await agreePlanAsHost(ctx, input));
  }
  @Mutation(() => CaseResultsNode, { description: 'The lead peer agrees to the plan with this version' })
  @Access('signed-in')
  async agreePlanAsPeer(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveCaseInput }, new ZodPipe(moves.moveCaseInput)) input: moves.MoveCaseInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await agreePlanAsPeer(ctx, input));
  }
  @Mutation(() => CaseResultsNode)
  @Access('signed-in')
  async reportCheckpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ReportCheckpointInput }, new ZodPipe(rules.reportCheckpointInput)) input: rules.ReportCheckpointInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await reportCheckpoint(ctx, input));
  }
  @Mutation(() => CaseResultsNode)
  @Access('signed-in')
  async assessCheckpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AssessCheckpointInput }, new ZodPipe(rules.assessCheckpointInput)) input: rules.AssessCheckpointInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await assessCheckpoint(ctx, input));
  }
  @Mutation(() => CaseResultsNode)
  @Access('signed-in')
  async waiveCheckpoint(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => WaiveCheckpointInput }, new ZodPipe(rules.waiveCheckpointInput)) input: rules.WaiveCheckpointInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await waiveCheckpoint(ctx, input));
  }
  @Mutation(() => CaseResultsNode, { description: 'Ends the case with what was learned' })
  @Access('signed-in')
  async closeCase(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => CloseCaseInput }, new ZodPipe(rules.closeCaseInput)) input: rules.CloseCaseInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await closeCase(ctx, input));
  }
  @Mutation(() => CaseResultsNode, { description: 'Drafts a write-up of what was learned, with the host’s consent' })
  @Access('signed-in')
  async beginBrief(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => BeginBriefInput }, new ZodPipe(rules.beginBriefInput)) input: rules.BeginBriefInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await beginBrief(ctx, input));
  }
  @Mutation(() => CaseResultsNode, { description: 'Drafts a new case on the same practice' })
  @Access('signed-in')
  async beginReReview(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => BeginReReviewInput }, new ZodPipe(rules.beginReReviewInput)) input: rules.BeginReReviewInput,
  ): Promise<CaseResultsNode> {
    return caseResults(ctx, await beginReReview(ctx, input));
  }
}
