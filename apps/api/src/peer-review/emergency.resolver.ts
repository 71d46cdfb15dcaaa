import * as rules from '@guildhall/domain/peer-review/emergency';
import { nameDeputyInput, type NameDeputyInput } from '@guildhall/domain/peer-review/panel-inputs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import type { Ctx } from '../kernel/ctx.js';
import { casesWithoutManager } from './deputy.queries.js';
import { nameDeputy } from './deputy.service.js';
import { NameDeputyManagerInput, UnmanagedCaseNode } from './deputy.types.js';
import { emergencyAccess, emergencyAccesses } from './emergency.queries.js';
import { decideEmergency, endEmergency, requestEmergency } from './emergency.service.js';
import * as t from './emergency.types.js';

@Resolver()
export class EmergencyResolver {
  @Query(() => [t.EmergencyAccessNode], {
    description: 'Emergency accesses that the administrator asked for, and requests that wait for a second one',
  })
  @Access('administrator')
  emergencyAccesses(@CurrentCtx() ctx: Ctx): Promise<t.EmergencyAccessNode[]> {
    return emergencyAccesses(ctx);
  }
  @Query(() => [UnmanagedCaseNode], { description: 'Cases in which nobody who manages the programme may act, and who could stand in' })
  @Access('administrator')
  casesWithoutManager(@CurrentCtx() ctx: Ctx): Promise<UnmanagedCaseNode[]> {
    return casesWithoutManager(ctx);
  }
  @Mutation(() => Boolean, { description: 'An administrator names who manages the programme for one case, and reads nothing of it' })
  @Access('administrator')
  async nameDeputyManager(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => NameDeputyManagerInput }, new ZodPipe(nameDeputyInput)) input: NameDeputyInput,
  ): Promise<boolean> {
    await nameDeputy(ctx, input);
    return true;
  }
  @Mutation(() => t.EmergencyAccessNode, {
    description: 'An administrator asks to read one case; the answer tells nothing of the reference',
  })
  @Access('administrator')
  async requestEmergencyAccess(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.RequestEmergencyAccessInput }, new ZodPipe(rules.requestEmergencyInput))
    input: rules.RequestEmergencyInput,
  ): Promise<t.EmergencyAccessNode> {
    return emergencyAccess(ctx, await requestEmergency(ctx, input));
  }
  @Mutation(() => Boolean, { description: 'A second administrator, or a manager of the programme, allows it or not' })
  @Access('signed-in')
  async decideEmergencyAccess(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.DecideEmergencyAccessInput }, new ZodPipe(rules.decideEmergencyInput)) input: rules.DecideEmergencyInput,
  ): Promise<boolean> {
    await decideEmergency(ctx, input);
    return true;
  }
  @Mutation(() => Boolean, { description: 'Ends an access before its time, or takes a request back' })
  @Access('signed-in')
  async endEmergencyAccess(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => t.EndEmergencyAccessInput }, new ZodPipe(rules.endEmergencyInput)) input: rules.EndEmergencyInput,
  ): Promise<boolean> {
    await endEmergency(ctx, input);
    return true;
  }
}
