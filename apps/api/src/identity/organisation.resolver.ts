import * as inputs from '@guildhall/domain/identity/inputs';
import type { OrganisationStatus } from '@guildhall/domain/identity/organisation';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { pageInput, type PageInput } from '@guildhall/domain/kernel/page';
import { idInput, line } from '@guildhall/domain/kernel/text';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { likePattern } from '../kernel/like.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { confirmAffiliation, endAffiliation, requestAffiliation } from './affiliation.service.js';
import type { Affiliation } from './affiliation.entity.js';
import type { Organisation } from './organisation.entity.js';
import { affiliationPolicy, organisationPolicy } from './organisation.policy.js';
import * as queries from './organisation.queries.js';
import { proposeOrganisation, setOrganisationParent, verifyOrganisation } from './organisation.service.js';
import * as types from './organisation.types.js';

/* The rules read the few columns that the row has; they are asked for the rights, never a second time in words of their own. */
const rightsOn = (ctx: Ctx, row: queries.OrganisationRow): types.OrganisationRightsNode => {
  const o = { id: row.id, status: row.status as OrganisationStatus, createdBy: row.createdBy } as Organisation;
  return {
    manage: organisationPolicy.can(ctx, 'manage', o),
    verify: organisationPolicy.can(ctx, 'verify', o),
    join: organisationPolicy.can(ctx, 'join', o),
  };
};
const nodeOf = (ctx: Ctx, row: queries.OrganisationRow): types.OrganisationNode => ({ ...row, viewerCan: rightsOn(ctx, row) });

async function byId(ctx: Ctx, id: string): Promise<types.OrganisationNode> {
  const row = await queries.organisationById.one(ctx, { id });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Organisation' });
  return nodeOf(ctx, row);
}
async function pageOf(ctx: Ctx, of: { slug: string | null; id: string | null }): Promise<types.OrganisationPageNode> {
  const row = await queries.organisationPage.one(ctx, of);
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Organisation' });
  return { ...nodeOf(ctx, row), people: row.people, parent: row.parent, parts: row.parts };
}
const affiliationNode = (ctx: Ctx, row: queries.AffiliationRow, organisationId: string): types.AffiliationNode => {
  const a = { id: row.id, personId: row.personId, organisationId } as Affiliation;
  return {
    ...row,
    viewerCan: {
      confirm: row.state === 'REQUESTED' && affiliationPolicy.can(ctx, 'confirm', a),
      end: row.state !== 'ENDED' && affiliationPolicy.can(ctx, 'end', a),
    },
  };
};
async function affiliationById(ctx: Ctx, id: string): Promise<types.AffiliationNode> {
  const row = await queries.affiliationById.one(ctx, { id });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Affiliation' });
  return affiliationNode(ctx, row, row.organisationId);
}

@Resolver(() => types.OrganisationNode)
export class OrganisationResolver {
  @Query(() => types.OrganisationPageNode)
  @Access('public')
  async organisation(
    @CurrentCtx() ctx: Ctx,
    @Args('slug', { type: () => String }, new ZodPipe(line(1, 120))) slug: string,
  ): Promise<types.OrganisationPageNode> {
    return pageOf(ctx, { slug, id: null });
  }

  @Query(() => types.OrganisationConnection)
  @Access('public')
  async organisations(
    @CurrentCtx() ctx: Ctx,
    @Args('filter', { type: () => types.OrganisationsFilterArgs, nullable: true }, new ZodPipe(z.nullish(inputs.organisationsFilter)))
    filter: inputs.OrganisationsFilter | null,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageInput,
  ): Promise<types.OrganisationConnection> {
    const [afterName, afterId] = fromCursor(page.after, ['text', 'id']) ?? [null, null];
    const rows = await queries.organisationsPage.all(ctx, {
      pattern: likePattern(filter?.text),
      kind: filter?.kind ?? null,
      country: filter?.countryCode ?? null,
      pendingOnly: filter?.pendingOnly ?? false,
      afterName: afterName ?? null,
      afterId: afterId ?? null,
      limit: page.first + 1,
    });
    const shown = rows.slice(0, page.first);
    const last = shown.at(-1);
    return {
      nodes: shown.map((r) => nodeOf(ctx, r)),
      endCursor: last ? toCursor(last.name, last.id) : null,
      hasMore: rows.length > page.first,
    };
  }

  @Query(() => [types.AffiliationNode], { description: 'Organisations that the asker belongs to or asks to' })
  @Access('signed-in')
  async ownAffiliations(@CurrentCtx() ctx: Ctx): Promise<types.AffiliationNode[]> {
    return (await queries.ownAffiliations.all(ctx, {})).map((r) => affiliationNode(ctx, r, r.organisationId));
  }

  @Query(() => [types.AffiliationNode], {
    description: 'Who belongs to an organisation or asks to; for its managers. Others get their own',
  })
  @Access('signed-in')
  async affiliations(
    @CurrentCtx() ctx: Ctx,
    @Args('organisationId', { type: () => ID }, new ZodPipe(idInput)) organisationId: string,
  ): Promise<types.AffiliationNode[]> {
    return (await queries.affiliationsOf.all(ctx, { organisationId })).map((r) => affiliationNode(ctx, r, r.organisationId));
  }

  @Mutation(() => types.OrganisationNode)
  @Access('signed-in')
  async proposeOrganisation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ProposeOrganisationArgs }, new ZodPipe(inputs.proposeOrganisationInput))
    input: inputs.ProposeOrganisationInput,
  ): Promise<types.OrganisationNode> {
    return byId(ctx, await proposeOrganisation(ctx, input));
  }
  @Mutation(() => types.OrganisationNode)
  @Access('signed-in')
  async verifyOrganisation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.VerifyOrganisationArgs }, new ZodPipe(inputs.verifyOrganisationInput))
    input: inputs.VerifyOrganisationInput,
  ): Promise<types.OrganisationNode> {
    return byId(ctx, await verifyOrganisation(ctx, input));
  }
  @Mutation(() => types.OrganisationPageNode)
  @Access('signed-in')
  async setOrganisationParent(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.SetOrganisationParentArgs }, new ZodPipe(inputs.setOrganisationParentInput))
    input: inputs.SetOrganisationParentInput,
  ): Promise<types.OrganisationPageNode> {
    return pageOf(ctx, { slug: null, id: await setOrganisationParent(ctx, input) });
  }
  @Mutation(() => types.AffiliationNode)
  @Access('signed-in')
  async requestAffiliation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.RequestAffiliationArgs }, new ZodPipe(inputs.requestAffiliationInput))
    input: inputs.RequestAffiliationInput,
  ): Promise<types.AffiliationNode> {
    return affiliationById(ctx, await requestAffiliation(ctx, input));
  }
  @Mutation(() => types.AffiliationNode)
  @Access('signed-in')
  async confirmAffiliation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.ConfirmAffiliationArgs }, new ZodPipe(inputs.confirmAffiliationInput))
    input: inputs.ConfirmAffiliationInput,
  ): Promise<types.AffiliationNode> {
    return affiliationById(ctx, await confirmAffiliation(ctx, input));
  }
  @Mutation(() => types.AffiliationNode, { description: 'Leaves, or refuses a request' })
  @Access('signed-in')
  async endAffiliation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => types.AffiliationStepArgs }, new ZodPipe(inputs.affiliationStepInput)) input: inputs.AffiliationStepInput,
  ): Promise<types.AffiliationNode> {
    return affiliationById(ctx, await endAffiliation(ctx, input));
  }
}
