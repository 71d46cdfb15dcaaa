import { idInput } from '@guildhall/domain/kernel/text';
import * as rules from '@guildhall/domain/peer-review/inputs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { leaseSection, sectionWriters } from './section-lease.service.js';
import { LeaseSectionInput, SectionWriterNode } from './section-lease.types.js';

@Resolver()
export class SectionLeaseResolver {
  @Query(() => [SectionWriterNode], { description: 'Who else writes at the report of a case just now; for those who write at it' })
  @Access('signed-in')
  sectionWriters(
    @CurrentCtx() ctx: Ctx,
    @Args('caseId', { type: () => ID }, new ZodPipe(idInput)) caseId: string,
  ): Promise<SectionWriterNode[]> {
    return sectionWriters(ctx, caseId);
  }
  @Mutation(() => [SectionWriterNode], {
    description: 'Says that one writes at a section, for two minutes; advice to the others, no lock. Answers who else does',
  })
  @Access('signed-in')
  leaseSection(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => LeaseSectionInput }, new ZodPipe(rules.leaseSectionInput)) input: rules.LeaseSectionInput,
  ): Promise<SectionWriterNode[]> {
    return leaseSection(ctx, input);
  }
}
