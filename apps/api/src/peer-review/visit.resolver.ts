import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/visit-inputs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { moveVisitEvidence, saveVisitEvidence } from './register.service.js';
import {
  MoveVisitEvidenceInput,
  MoveVisitSessionInput,
  PlanVisitInput,
  SaveVisitEvidenceInput,
  SaveVisitSessionInput,
} from './visit.inputs.js';
import { caseVisit } from './visit.queries.js';
import { moveVisitSession, planVisit, saveVisitSession } from './visit.service.js';
import { CaseVisitNode } from './visit.types.js';

@Resolver()
export class VisitResolver {
  @Query(() => CaseVisitNode, { description: 'The agenda of a visit, and for the team the register of what was seen' })
  @Access('signed-in')
  async caseVisit(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<CaseVisitNode> {
    const reader = await readInEmergency(ctx, caseId, 'VISIT');
    return caseVisit(reader, caseId);
  }
  @Mutation(() => CaseVisitNode, { description: 'How and on which days the team visits' })
  @Access('signed-in')
  async planVisit(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => PlanVisitInput }, new ZodPipe(rules.planVisitInput)) input: rules.PlanVisitInput,
  ): Promise<CaseVisitNode> {
    return caseVisit(ctx, await planVisit(ctx, input));
  }
  @Mutation(() => CaseVisitNode, { description: 'Writes an item of the agenda; the other side confirms it' })
  @Access('signed-in')
  async saveVisitSession(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveVisitSessionInput }, new ZodPipe(rules.saveVisitSessionInput)) input: rules.SaveVisitSessionInput,
  ): Promise<CaseVisitNode> {
    return caseVisit(ctx, await saveVisitSession(ctx, input));
  }
  @Mutation(() => CaseVisitNode, { description: 'Confirms an item, calls it off, or says that it took place' })
  @Access('signed-in')
  async moveVisitSession(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveVisitSessionInput }, new ZodPipe(rules.moveVisitSessionInput)) input: rules.MoveVisitSessionInput,
  ): Promise<CaseVisitNode> {
    return caseVisit(ctx, await moveVisitSession(ctx, input));
  }
  @Mutation(() => CaseVisitNode, { description: 'Writes down what was seen or heard on the visit' })
  @Access('signed-in')
  async saveVisitEvidence(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveVisitEvidenceInput }, new ZodPipe(rules.saveVisitEvidenceInput)) input: rules.SaveVisitEvidenceInput,
  ): Promise<CaseVisitNode> {
    return caseVisit(ctx, await saveVisitEvidence(ctx, input));
  }
  @Mutation(() => CaseVisitNode, { description: 'Takes an entry back, or shuts it because the person who spoke no longer agrees' })
  @Access('signed-in')
  async moveVisitEvidence(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => MoveVisitEvidenceInput }, new ZodPipe(rules.moveVisitEvidenceInput)) input: rules.MoveVisitEvidenceInput,
  ): Promise<CaseVisitNode> {
    return caseVisit(ctx, await moveVisitEvidence(ctx, input));
  }
}
