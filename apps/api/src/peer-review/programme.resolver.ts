import * as rules from '@guildhall/domain/peer-review/programme';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { organisedProgrammes, programmeNetworks, programmeSettings } from './programme.queries.js';
import { beginProgramme, saveProgramme, setProgrammeManager } from './programme.service.js';
import * as t from './programme.types.js';

@Resolver()
export class ProgrammeResolver {
  @Query(() => t.ProgrammeSettingsNode, { description: 'Rules and managers of a programme, for those who set them' })
  @Access('signed-in')
  programmeSettings(@CurrentCtx() ctx: Ctx, @Args('slug') slug: string): Promise<t.ProgrammeSettingsNode> {
    return programmeSettings(ctx, slug);
  }
  @Query(() => [t.OrganisedProgrammeNode], { description: 'Programmes whose rules and managers the viewer may set, newest first' })
  @Access('signed-in')
  organisedProgrammes(@CurrentCtx() ctx: Ctx): Promise<t.OrganisedProgrammeNode[]> {
    return organisedProgrammes(ctx);
  }
  @Query(() => [t.ProgrammeNetworkNode], { description: 'Networks in whose name the viewer may begin a programme' })
  @Access('signed-in')
  programmeNetworks(@CurrentCtx() ctx: Ctx): Promise<t.ProgrammeNetworkNode[]> {
    return programmeNetworks(ctx);
  }
  @Mutation(() => t.ProgrammeSettingsNode, { description: 'Begins a programme, closed to applications until its manager opens it' })
  @Access('signed-in')
  async beginProgramme(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.BeginProgrammeInput }, new ZodPipe(rules.beginProgrammeInput)) input: rules.BeginProgrammeInput,
  ): Promise<t.ProgrammeSettingsNode> {
    return programmeSettings(ctx, await beginProgramme(ctx, input));
  }
  @Mutation(() => t.ProgrammeSettingsNode, { description: 'Name and rules; cases that were taken keep the rules they were taken under' })
  @Access('signed-in')
  async saveProgramme(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SaveProgrammeInput }, new ZodPipe(rules.saveProgrammeInput)) input: rules.SaveProgrammeInput,
  ): Promise<t.ProgrammeSettingsNode> {
    return programmeSettings(ctx, await saveProgramme(ctx, input));
  }
  @Mutation(() => Boolean, { description: 'Names somebody who manages a programme, or ends that; the last one stays' })
  @Access('signed-in')
  async setProgrammeManager(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.SetProgrammeManagerInput }, new ZodPipe(rules.setProgrammeManagerInput))
    input: rules.SetProgrammeManagerInput,
  ): Promise<boolean> {
    await setProgrammeManager(ctx, input);
    return true;
  }
}
