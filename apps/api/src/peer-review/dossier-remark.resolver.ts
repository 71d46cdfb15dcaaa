import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/dossier-remarks';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { dossierRemarks } from './dossier-remark.queries.js';
import { removeDossierRemark, saveDossierRemark } from './dossier-remark.service.js';
import { DossierRemarksNode, RemoveDossierRemarkInput, SaveDossierRemarkInput } from './dossier-remark.types.js';

@Resolver()
export class DossierRemarkResolver {
  @Query(() => DossierRemarksNode, { description: 'The dossier that the round stands on, with remarks on its passages' })
  @Access('signed-in')
  dossierRemarks(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<DossierRemarksNode> {
    return dossierRemarks(ctx, caseId);
  }
  @Mutation(() => DossierRemarksNode, { description: 'Remarks to oneself on a passage' })
  @Access('signed-in')
  async saveDossierRemark(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => SaveDossierRemarkInput }, new ZodPipe(rules.saveDossierRemarkInput)) input: rules.SaveDossierRemarkInput,
  ): Promise<DossierRemarksNode> {
    return dossierRemarks(ctx, await saveDossierRemark(ctx, input));
  }
  @Mutation(() => DossierRemarksNode)
  @Access('signed-in')
  async removeDossierRemark(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RemoveDossierRemarkInput }, new ZodPipe(rules.removeDossierRemarkInput))
    input: rules.RemoveDossierRemarkInput,
  ): Promise<DossierRemarksNode> {
    return dossierRemarks(ctx, await removeDossierRemark(ctx, input));
  }
}
