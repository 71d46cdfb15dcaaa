import { DomainError } from '@guildhall/domain/kernel/errors';
import {
  resourceDiscarded,
  resourceMachine,
  resourceProblems,
  resourcePublished,
  resourceSaved,
  resourceStarted,
  resourceWithdrawn,
  type resourceStepInput,
  type SaveResourceInput,
  type StartResourceInput,
  type withdrawResourceInput,
} from '@guildhall/domain/resources/resource';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { bringPdf } from '../practices/file.service.js';
import { Resource } from './resource.entity.js';
import { resourcePolicy } from './resource.policy.js';
import { resourceAddresses, resourceNetwork } from './resource.queries.js';

type Step = z.infer<typeof resourceStepInput>;

/** Begins one on the shelf of a network that one coordinates. Returns its id. */
export function startResource(ctx: Ctx, input: StartResourceInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { networkId, type, title, locale } = input;
    if (!(await resourceNetwork.one(ctx, { id: networkId }))) throw new DomainError('NOT_FOUND', { entity: 'Network' });
    if (!resourcePolicy.can(ctx, 'keep', { networkId } as Resource))
      throw new DomainError('FORBIDDEN', { entity: 'Resource', action: 'start' });
    return once(ctx, input.clientMutationId, 'startResource', async () => {
      const row = await create(ctx, Resource, {
        networkId,
        authorId: asker(ctx).id,
        type,
        title,
        locale,
        state: 'DRAFT',
        slug: null,
        summary: '',
        licence: null,
        source: '',
        dimensions: [],
        url: '',
        fileId: null,
        fileName: '',
        publishedAt: null,
        withdrawnAt: null,
        reason: '',
      });
      await emit(ctx, resourceStarted({ resourceId: row.id }));
      return row.id;
    });
  });
}

/** What readers have before them stays whole: a published one is not saved with something missing. */
function mustStayWhole(row: Resource, next: Partial<Resource>): void {
  const missing = row.state === 'PUBLISHED' ? resourceProblems({ ...row, ...next }) : [];
  if (missing.length) throw new DomainError('INVALID_INPUT', { issues: missing.map((m) => ({ ...m, rule: 'required' })) });
}

export function saveResource(ctx: Ctx, { resourceId, expectedVersion, ...content }: SaveResourceInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', resourceId);
    mustStayWhole(row, content);
    await save(ctx, Resource, row, { ...content, state: resourceMachine.next(row.state, 'save') }, expectedVersion);
    await emit(ctx, resourceSaved({ resourceId }));
    return resourceId;
  });
}

/** A PDF in the place of the one before. Rights first, then the bytes, then the row. */
export async function addResourceFile(ctx: Ctx, input: Step & { file: { content: string; name: string } }): Promise<string> {
  resourcePolicy.require(ctx, 'keep', await resourcePolicy.show(ctx, input.resourceId));
  const kept = await bringPdf(ctx, input.file.content);
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    const state = resourceMachine.next(row.state, 'save');
    await save(ctx, Resource, row, { state, fileId: kept.fileId, fileName: input.file.name }, input.expectedVersion);
    await emit(ctx, resourceSaved({ resourceId: row.id }));
    return row.id;
  });
}

export function removeResourceFile(ctx: Ctx, input: Step): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    mustStayWhole(row, { fileId: null });
    await save(ctx, Resource, row, { state: resourceMachine.next(row.state, 'save'), fileId: null, fileName: '' }, input.expectedVersion);
    await emit(ctx, resourceSaved({ resourceId: row.id }));
    return row.id;
  });
}

/** Shows it to everybody. NOT_READY names all that is missing. */
export function publishResource(ctx: Ctx, input: Step): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    const state = resourceMachine.next(row.state, 'publish');
    const missing = resourceProblems(row);
    if (missing.length) throw new DomainError('NOT_READY', { entity: 'Resource', missing });
    const slug = row.slug ?? (await newSlug(ctx, row.title));
    const shown = { state, slug, publishedAt: row.publishedAt ?? ctx.now, withdrawnAt: null, reason: '' };
    await save(ctx, Resource, row, shown, input.expectedVersion);
    await emit(ctx, resourcePublished({ resourceId: row.id }));
    return row.id;
  });
}

const newSlug = slugsOf('resource', 'resource');

/** Takes it off the shelf; its address says why. */
export function withdrawResource(ctx: Ctx, input: z.infer<typeof withdrawResourceInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    const state = resourceMachine.next(row.state, 'withdraw');
    await save(ctx, Resource, row, { state, withdrawnAt: ctx.now, reason: input.reason }, input.expectedVersion);
    await emit(ctx, resourceWithdrawn({ resourceId: row.id }));
    return row.id;
  });
}

/** Deletes one that nobody has read. */
export function discardResource(ctx: Ctx, input: Step): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'discard', input.resourceId);
    resourceMachine.next(row.state, 'discard');
    if (row.version !== input.expectedVersion) throw new DomainError('CONFLICT', { entity: 'Resource', currentVersion: row.version });
    await ctx.db.delete(Resource, { id: row.id });
    await emit(ctx, resourceDiscarded({ resourceId: row.id }));
    return row.id;
  });
}

/** Words of the addresses of all that can be read: for the map of the site. */
export const publishedResources = (ctx: Ctx): Promise<{ slug: string; updatedAt: string }[]> => resourceAddresses.all(ctx, {});
