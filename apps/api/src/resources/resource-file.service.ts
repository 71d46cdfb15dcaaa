import type { RemoveResourceFileInput, ResourceFileInput } from '@guildhall/domain/resources/file';
import { resourceMachine } from '@guildhall/domain/resources/resource';
import type { Ctx } from '../kernel/ctx.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { bringPdf } from '../practices/file.service.js';
import { Resource, ResourceOtherFile } from './resource.entity.js';
import { resourcePolicy } from './resource.policy.js';

type Own = Pick<Resource, 'fileId' | 'fileName'>;

/** A PDF in the place of the one before, of its own language or of another one. Rights first, then the bytes, then the row. */
export async function addResourceFile(ctx: Ctx, input: ResourceFileInput): Promise<string> {
  resourcePolicy.require(ctx, 'keep', await resourcePolicy.show(ctx, input.resourceId));
  const { fileId } = await bringPdf(ctx, input.file.content);
  const kept = { fileId, fileName: input.file.name };
  return transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    const { locale } = input;
    if (!locale || locale === row.content.locale) return change(ctx, row, input.expectedVersion, kept);
    await ctx.db.upsert(ResourceOtherFile, { resourceId: row.id, locale, ...kept }, ['resourceId', 'locale']);
    return change(ctx, row, input.expectedVersion);
  });
}

/** Takes away its own file, or that of a language beside it. */
export const removeResourceFile = (ctx: Ctx, input: RemoveResourceFileInput): Promise<string> =>
  transact(ctx, async (ctx) => {
    const row = await resourcePolicy.admit(ctx, 'keep', input.resourceId);
    if (!input.locale) return change(ctx, row, input.expectedVersion, { fileId: null, fileName: '' });
    await ctx.db.delete(ResourceOtherFile, { resourceId: row.id, locale: input.locale });
    return change(ctx, row, input.expectedVersion);
  });

async function change(ctx: Ctx, row: Resource, expectedVersion: number, own: Own | null = null): Promise<string> {
  await save(ctx, Resource, row, { state: resourceMachine.next(row.state, 'save'), ...own }, expectedVersion);
  return row.id;
}
