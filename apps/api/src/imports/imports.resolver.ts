import { importKinds } from '@guildhall/domain/imports/activities';
import * as inputs from '@guildhall/domain/imports/inputs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { mayRegister } from '../identity/organisation.policy.js';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { importCalendar } from './calendar.service.js';
import { invitingCommunities, ownRuns } from './imports.queries.js';
import * as types from './imports.types.js';
import { importMembers } from './members.service.js';
import { importOrganisations } from './organisations.service.js';
import { importProjects } from './projects.service.js';
import { importReferences, importFeed } from './references.service.js';
import { runNode } from './report.view.js';
import { importWriteUp } from './write-up.service.js';

const pipe = new ZodPipe(inputs.importInput);

@Resolver()
export class ImportsResolver {
  @Query(() => types.ChoicesNode, { description: 'What the asker may bring, and where to' })
  @Access('signed-in')
  async importChoices(@CurrentCtx() ctx: Ctx): Promise<types.ChoicesNode> {
    const communities = await invitingCommunities.all(ctx, {});
    const kinds = importKinds.filter((kind) =>
      kind === 'WRITE_UP' ? true : kind === 'MEMBERS' ? communities.length > 0 : mayRegister(ctx.actor),
    );
    return { kinds, communities };
  }
  @Query(() => [types.RunNode], { description: 'What one has stored from files, newest first; the last fifty' })
  @Access('signed-in')
  async ownImports(@CurrentCtx() ctx: Ctx): Promise<types.RunNode[]> {
    return (await ownRuns.all(ctx, { first: 50 })).map(runNode);
  }
  @Mutation(() => types.ReportNode, {
    description: 'People of a CSV or a workbook as invitations to a community: first a preview, then, with its fingerprint, all or nothing',
  })
  @Access('signed-in')
  importMembers(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ImportMembersInput }, new ZodPipe(inputs.importMembersInput)) input: inputs.ImportMembersInput,
  ): Promise<types.ReportNode> {
    return importMembers(ctx, input);
  }
  @Mutation(() => types.ReportNode, {
    description: 'Organisations of a CSV or a workbook into the directory; preview and fingerprint as with members',
  })
  @Access('signed-in')
  importOrganisations(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ImportInput }, pipe) input: inputs.ImportInput,
  ): Promise<types.ReportNode> {
    return importOrganisations(ctx, input);
  }
  @Mutation(() => types.ReportNode, {
    description: 'A document or Markdown as one’s own draft of a practice; preview and fingerprint as with members',
  })
  @Access('signed-in')
  importWriteUp(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ImportInput }, pipe) input: inputs.ImportInput,
  ): Promise<types.ReportNode> {
    return importWriteUp(ctx, input);
  }
  @Mutation(() => types.ReportNode, {
    description: 'A BibTeX file into the register of documents; preview and fingerprint as with members',
  })
  @Access('signed-in')
  importReferences(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ImportInput }, pipe) input: inputs.ImportInput,
  ): Promise<types.ReportNode> {
    return importReferences(ctx, input);
  }
  @Mutation(() => types.ReportNode, {
    description: 'Items of an RSS or Atom file into the register of documents; preview and fingerprint as with members',
  })
  @Access('signed-in')
  importFeed(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ImportInput }, pipe) input: inputs.ImportInput,
  ): Promise<types.ReportNode> {
    return importFeed(ctx, input);
  }
  @Mutation(() => types.ReportNode, {
    description: 'Funded projects of a CSV or a workbook, with what is said of each; preview and fingerprint as with members',
  })
  @Access('signed-in')
  importProjects(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ImportInput }, pipe) input: inputs.ImportInput,
  ): Promise<types.ReportNode> {
    return importProjects(ctx, input);
  }
  @Mutation(() => types.ReportNode, {
    description: 'A calendar (iCalendar), checked event by event: a preview alone, as no gatherings are kept yet',
  })
  @Access('signed-in')
  importCalendar(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ImportInput }, pipe) input: inputs.ImportInput,
  ): Promise<types.ReportNode> {
    return importCalendar(ctx, input);
  }
}
