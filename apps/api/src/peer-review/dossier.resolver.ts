import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/dossier-change';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { readInEmergency } from './emergency.service.js';
import { noteAccess } from './access.service.js';
import { changeDossier, rebaseRound } from './dossier.service.js';
import { dossierUpdates } from './dossier.updates.queries.js';
import { openNextRound } from './next-round.service.js';
import { ChangeDossierInput, DossierUpdatesNode, OpenNextRoundInput, RebaseRoundInput } from './dossier.updates.types.js';

@Resolver()
export class DossierResolver {
  @Query(() => DossierUpdatesNode, { description: 'The dossier of a case as it stands now, and what the host changed since it applied' })
  @Access('signed-in')
  async dossierUpdates(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<DossierUpdatesNode> {
    const reader = await readInEmergency(ctx, caseId, 'DOSSIER');
    const read = await dossierUpdates(reader, caseId);
    await noteAccess(reader, caseId, 'DOSSIER');
    return read;
  }
  @Mutation(() => DossierUpdatesNode, { description: 'The host corrects its dossier; a round under way keeps the one it began with' })
  @Access('signed-in')
  async changeDossier(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => ChangeDossierInput }, new ZodPipe(rules.changeDossierInput)) input: rules.ChangeDossierInput,
  ): Promise<DossierUpdatesNode> {
    return dossierUpdates(ctx, await changeDossier(ctx, input));
  }
  @Mutation(() => DossierUpdatesNode, { description: 'The round stands on the newest dossier from now on; only before a review was sent' })
  @Access('signed-in')
  async rebaseRound(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RebaseRoundInput }, new ZodPipe(rules.rebaseRoundInput)) input: rules.RebaseRoundInput,
  ): Promise<DossierUpdatesNode> {
    return dossierUpdates(ctx, await rebaseRound(ctx, input));
  }
  @Mutation(() => DossierUpdatesNode, {
    description: 'A new round on the newest dossier: each peer judges anew, from a copy of what they had written',
  })
  @Access('signed-in')
  async openNextRound(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => OpenNextRoundInput }, new ZodPipe(rules.openNextRoundInput)) input: rules.OpenNextRoundInput,
  ): Promise<DossierUpdatesNode> {
    return dossierUpdates(ctx, await openNextRound(ctx, input));
  }
}
