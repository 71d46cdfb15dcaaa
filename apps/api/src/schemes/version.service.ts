import { DomainError } from '@guildhall/domain/kernel/errors';
import { schemePublished, schemeWithdrawn } from '@guildhall/domain/schemes/activities';
import { canvasOf, type SchemeContent } from '@guildhall/domain/schemes/content';
import type { publishSchemeInput, withdrawSchemeInput } from '@guildhall/domain/schemes/inputs';
import { schemeMachine } from '@guildhall/domain/schemes/machine';
import { schemeProblems } from '@guildhall/domain/schemes/readiness';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { withdrawTranslations } from '../translations/translation-review.service.js';
import { Scheme } from './scheme.entity.js';
import { schemeDraftPolicy, schemePolicy } from './scheme.policy.js';
import { publishedAddresses, type SchemeAddress } from './scheme.queries.js';
import { SchemeDraft, SchemeVersion } from './version.entity.js';

/** What of a version stands on the scheme itself. */
export const shelf = (c: SchemeContent) => ({
  title: c.title,
  summary: c.summary,
  locale: c.locale,
  place: c.place,
  country: c.country || null,
  canvas: canvasOf(c),
});

/** Keeps a version for ever. Returns its id. */
export async function keepVersion(
  ctx: Ctx,
  scheme: Pick<Scheme, 'id' | 'operatorName'>,
  version: Pick<SchemeVersion, 'number' | 'content' | 'note' | 'publishedBy' | 'publishedAt'>,
): Promise<string> {
  const id = newId();
  await ctx.db.insert(SchemeVersion, { id, schemeId: scheme.id, operatorName: scheme.operatorName, ...version });
  return id;
}

/** Makes a version of the working copy, which is gone afterwards. The first one gets the permanent address. Refused with all that is missing; the text stays as it is. */
export const publishScheme = (ctx: Ctx, input: z.infer<typeof publishSchemeInput>): Promise<Scheme> =>
  transact(ctx, async (ctx) => {
    let scheme = await schemePolicy.admit(ctx, 'edit', input.schemeId);
    await once(ctx, input.clientMutationId, 'publishScheme', async () => {
      const draft = await schemeDraftPolicy.admit(ctx, 'edit', input.schemeId);
      if (draft.version !== input.expectedVersion)
        throw new DomainError('CONFLICT', { entity: 'SchemeDraft', currentVersion: draft.version });
      const state = schemeMachine.next(scheme.state, 'publish');
      const missing = schemeProblems(draft.content);
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'Scheme', missing });
      const { number, content } = draft;
      const versionId = await keepVersion(ctx, scheme, {
        number,
        content,
        note: input.note,
        publishedBy: ctx.actor!.id,
        publishedAt: ctx.now,
      });
      const slug = scheme.versionNo === 0 ? await newSlug(ctx, content.title) : scheme.slug;
      scheme = await save(ctx, Scheme, scheme, { ...shelf(content), slug, state, versionNo: number, publishedAt: ctx.now });
      await ctx.db.delete(SchemeDraft, { id: draft.id });
      await emit(ctx, schemePublished({ schemeId: scheme.id, versionId }));
      return versionId;
    });
    return scheme;
  });

/** Takes a scheme out of everything that lists it; its address then says when and why. What began from it keeps its source, a review its snapshot, and whoever
 *  was writing the next version their text. */
export const withdrawScheme = (ctx: Ctx, input: z.infer<typeof withdrawSchemeInput>): Promise<Scheme> =>
  transact(ctx, async (ctx) => {
    let scheme = await schemePolicy.admit(ctx, 'edit', input.schemeId);
    await once(ctx, input.clientMutationId, 'withdrawScheme', async () => {
      const state = schemeMachine.next(scheme.state, 'withdraw');
      if (scheme.versionNo !== input.number) throw new DomainError('CONFLICT', { entity: 'Scheme', currentVersion: scheme.versionNo });
      scheme = await save(ctx, Scheme, scheme, { state, withdrawnAt: ctx.now, withdrawalReason: input.reason });
      await withdrawTranslations(ctx, 'SCHEME', scheme.id);
      await emit(ctx, schemeWithdrawn({ schemeId: scheme.id }));
      return scheme.id;
    });
    return scheme;
  });

const newSlug = slugsOf('scheme', 'scheme');

/** Words of the addresses of all schemes that can be read. */
export const publishedSchemes = (ctx: Ctx): Promise<SchemeAddress[]> => publishedAddresses.all(ctx, {});
