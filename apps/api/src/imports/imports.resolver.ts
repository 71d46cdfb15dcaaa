import * as inputs from '@guildhall/domain/imports/inputs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { ownRuns } from './imports.queries.js';
import * as types from './imports.types.js';
import { importMembers } from './members.service.js';
import { importOrganisations } from './organisations.service.js';
import { importReferences, readFeedFile } from './references.service.js';
import { runNode } from './report.view.js';
import { importWriteUp } from './write-up.service.js';

const pipe = new ZodPipe(inputs.importInput);

@Resolver()
export class ImportsResolver {
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
  @Mutation(() => types.ReportNode, { description: 'Shows what an RSS or Atom file holds; nothing is stored' })
  @Access('signed-in')
  readFeed(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ReadFeedInput }, new ZodPipe(inputs.readFeedInput)) input: inputs.ReadFeedInput,
  ): Promise<types.ReportNode> {
    return readFeedFile(ctx, input);
  }
}
