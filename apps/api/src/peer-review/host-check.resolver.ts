import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { idInput } from '@guildhall/domain/kernel/text';
import * as moves from '@guildhall/domain/peer-review/inputs';
import * as rules from '@guildhall/domain/peer-review/results-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { allowPublication, beginCorrigendum, issueCorrigendum, publishReport } from './edition.service.js';
import {
  AddHostCommentInput,
  AllowPublicationInput,
  BeginCorrigendumInput,
  PublishReportInput,
  ResolveHostCommentInput,
} from './host-check.inputs.js';
import { hostCheck, verifyReport } from './host-check.queries.js';
import { HostCheckNode, VerifiedReportNode } from './host-check.types.js';
import { addHostComment, finishHostComments, remindHost, reopenReport, resolveHostComment } from './host-comment.service.js';
import { MoveReportInput } from './peer-review.inputs.js';
import { finaliseSilentReport } from './report.final.js';

@Resolver()
export class HostCheckResolver {
  @Query(() => HostCheckNode, { description: 'What the host said to the report, how it was answered, and the editions' })
  @Access('public')
  async hostCheck(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<HostCheckNode> {
    const reader = await readInEmergency(ctx, caseId, 'REPORT');
    return hostCheck(reader, caseId);
  }
  @Query(() => VerifiedReportNode, { nullable: true, description: 'Whether a final report has this fingerprint' })
  @Access('public')
  verifyReport(@CurrentCtx() ctx: Ctx, @Args('hash') hash: string): Promise<VerifiedReportNode | null> {
    return verifyReport(ctx, hash);
  }
  @Mutation(() => HostCheckNode, { description: 'The host says something to a section of the report' })
  @Access('signed-in')
  async addHostComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AddHostCommentInput }, new ZodPipe(rules.addHostCommentInput)) input: rules.AddHostCommentInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await addHostComment(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'The host has no more to say' })
  @Access('signed-in')
  async finishHostComments(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(moves.moveReportInput)) input: moves.MoveReportInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await finishHostComments(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'Answers a comment, once' })
  @Access('signed-in')
  async resolveHostComment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ResolveHostCommentInput }, new ZodPipe(rules.resolveHostCommentInput))
    input: rules.ResolveHostCommentInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await resolveHostComment(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'Reminds a host that has said nothing' })
  @Access('signed-in')
  async remindHost(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(moves.moveReportInput)) input: moves.MoveReportInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await remindHost(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'Takes the report back to write a promised correction in' })
  @Access('signed-in')
  async reopenReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(moves.moveReportInput)) input: moves.MoveReportInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await reopenReport(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'Makes the report final without a word from the host' })
  @Access('signed-in')
  async finaliseSilentReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(moves.moveReportInput)) input: moves.MoveReportInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await finaliseSilentReport(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'The host says how far the report may be shown' })
  @Access('signed-in')
  async allowPublication(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => AllowPublicationInput }, new ZodPipe(rules.allowPublicationInput)) input: rules.AllowPublicationInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await allowPublication(ctx, input));
  }
  @Mutation(() => HostCheckNode)
  @Access('signed-in')
  async publishReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => PublishReportInput }, new ZodPipe(rules.publishReportInput)) input: rules.PublishReportInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await publishReport(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'Opens a new edition beside the final one' })
  @Access('signed-in')
  async beginCorrigendum(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => BeginCorrigendumInput }, new ZodPipe(rules.beginCorrigendumInput)) input: rules.BeginCorrigendumInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await beginCorrigendum(ctx, input));
  }
  @Mutation(() => HostCheckNode, { description: 'The signed new edition takes the place of the one before' })
  @Access('signed-in')
  async issueCorrigendum(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveReportInput }, new ZodPipe(moves.moveReportInput)) input: moves.MoveReportInput,
  ): Promise<HostCheckNode> {
    return hostCheck(ctx, await issueCorrigendum(ctx, input));
  }
}
