import { DomainError } from '@guildhall/domain/kernel/errors';
import { reviewDueAt } from '@guildhall/domain/practices/machine';
import { canonical } from '@guildhall/domain/practices/content';
import {
  applyResourcePatch,
  resourceClashes,
  resourceDiscarded,
  resourceMachine,
  resourceProblems,
  resourcePublished,
  resourceReconfirmed,
  resourceStarted,
  resourceTouched,
  resourceWithdrawn,
  thawedResource,
  type publishResourceInput,
  type resourceStepInput,
  type saveResourceInput,
  type StartResourceInput,
  type withdrawResourceInput,
} from '@guildhall/domain/resources/resource';
import type * as z from 'zod/mini';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { onlyNew } from '../kernel/only-new.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { withdrawTranslations } from '../translations/translation-review.service.js';
import { Resource, ResourceEdition, ResourceEditionOtherFile, ResourceOtherFile, ResourceRevision } from './resource.entity.js';
import { resourcePolicy } from './resource.policy.js';
import { resourceAddresses, resourceBase, resourceNetwork } from './resource.queries.js';

type Step = z.infer<typeof resourceStepInput>;

/** Begins one on the shelf of a network that one coordinates. Returns its id. */
export function startResource(ctx: Ctx, input: StartResourceInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { networkId, type, title, locale } = input;
    if (!(await resourceNetwork.one(ctx, { id: networkId }))) throw new DomainError('NOT_FOUND', { entity: 'Network' });
    if (!resourcePolicy.can(ctx, 'keep', { networkId } as Resource))
      throw new DomainError('FORBIDDEN', { entity: 'Resource', action: 'start' });
    return once(ctx, input.clientMutationId, 'startResource', async () => {
      const content = {
        type,
        title,
        summary: '',
        locale,
        licence: null,
        source: '',
        dimensions: [] as [],
        url: '',
        authors: [],
        doi: '',
        isbn: '',
      };
      const row = await create(ctx, Resource, {
        networkId,
        authorId: asker(ctx).id,
        content,
        state: 'DRAFT',
        slug: null,
        fileId: null,
        fileName: '',
        editionNo: 0,
        publishedAt: null,
        withdrawnAt: null,
        reason: '',
        reviewDueAt: null,
        dueToldAt: null,
        shownAt: null,
      });
      await remember(ctx, row, content);
      await emit(ctx, resourceStarted({ resourceId: row.id }));
      return row.id;
    });
  });
}

async function remember(ctx: Ctx, { id: resourceId, version }: Resource, patch: object): Promise<void> {
  await ctx.db.insert(ResourceRevision, { id: newId(), resourceId, version, patch, personId: ctx.actor?.id ?? null, at: ctx.now });
}

/** Stores what changed. A field that somebody else changed meanwhile to something different is a CONFLICT with base, theirs and yours; nothing is stored then.
 *  Readers go on reading the edition that was published. */
export function saveResource(ctx: Ctx, input: z.infer<typeof saveResourceInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    return once(ctx, input.clientMutationId, 'saveResource', async () => {
      const state = resourceMachine.next(row.state, 'save');
      const patch = await onlyNew({
        entity: 'Resource',
        row,
        patch: input.patch,
        expectedVersion: input.expectedVersion,
        baseOf: (fields) => resourceBase.all(ctx, { resourceId: row.id, version: input.expectedVersion, fields }),
        clashes: resourceClashes,
        touched: resourceTouched,
      });
      if (Object.keys(patch).length === 0) return row.id;
      await remember(ctx, await save(ctx, Resource, row, { state, content: applyResourcePatch(row.content, patch) }), patch);
      return row.id;
    });
  });
}

/** Shows it to everybody, as an edition that stays as it is. NOT_READY names all that is missing. */
export function publishResource(ctx: Ctx, input: z.infer<typeof publishResourceInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    return once(ctx, input.clientMutationId, 'publishResource', async () => {
      const state = resourceMachine.next(row.state, 'publish');
      const { content, fileId, fileName } = row;
      const before = await ctx.db.findOneBy(ResourceEdition, { resourceId: row.id, number: row.editionNo });
      const files = await ctx.db.findBy(ResourceOtherFile, { resourceId: row.id });
      const beside = before ? await ctx.db.findBy(ResourceEditionOtherFile, { editionId: before.id }) : [];
      const fresh =
        !before ||
        before.fileId !== fileId ||
        besideOf(beside) !== besideOf(files) ||
        canonical(thawedResource(before.content)) !== canonical(content);
      const missing = [
        ...resourceProblems({ ...content, fileId, otherFiles: files.map((f) => f.locale) }),
        ...(fresh || row.state === 'WITHDRAWN' ? [] : [{ path: 'edition', rule: 'unchanged' }]),
      ];
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'Resource', missing });
      const slug = row.slug ?? (await newSlug(ctx, content.title));
      const editionNo = fresh ? row.editionNo + 1 : row.editionNo;
      const days = { publishedAt: row.publishedAt ?? ctx.now, reviewDueAt: reviewDueAt(ctx.now), dueToldAt: null, shownAt: ctx.now };
      await save(ctx, Resource, row, { state, slug, editionNo, ...days, withdrawnAt: null, reason: '' }, input.expectedVersion);
      if (fresh) {
        const id = newId();
        const note = before ? input.note : '';
        const edition = { number: editionNo, content, fileId, fileName, note, publishedAt: ctx.now };
        await ctx.db.insert(ResourceEdition, { id, resourceId: row.id, ...edition });
        await ctx.db.insert(
          ResourceEditionOtherFile,
          files.map(({ resourceId: _, ...f }) => ({ editionId: id, ...f })),
        );
      }
      await emit(ctx, resourcePublished({ resourceId: row.id }));
      return row.id;
    });
  });
}

/** The files beside its own, to be compared. */
export const besideOf = (files: readonly { locale: string; fileId: string }[]): string =>
  canonical(files.map((f) => `${f.locale} ${f.fileId}`).sort());
const newSlug = slugsOf('resource', 'resource');

/** Says that it still holds as it stands: somebody looks again after the same time. */
export function reconfirmResource(ctx: Ctx, input: Step): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'reconfirm', input.resourceId);
    const state = resourceMachine.next(row.state, 'reconfirm');
    await save(ctx, Resource, row, { state, reviewDueAt: reviewDueAt(ctx.now), dueToldAt: null }, input.expectedVersion);
    await emit(ctx, resourceReconfirmed({ resourceId: row.id }));
    return row.id;
  });
}

/** Takes it off the shelf; its address says why. */
export function withdrawResource(ctx: Ctx, input: z.infer<typeof withdrawResourceInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    const state = resourceMachine.next(row.state, 'withdraw');
    await withdrawTranslations(ctx, 'RESOURCE', row.id);
    await save(ctx, Resource, row, { state, withdrawnAt: ctx.now, shownAt: ctx.now, reason: input.reason }, input.expectedVersion);
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

/** Addresses of all that can be read, with their languages: for the map of the site. */
export const publishedResources = (ctx: Ctx): ReturnType<typeof resourceAddresses.all> => resourceAddresses.all(ctx, {});
