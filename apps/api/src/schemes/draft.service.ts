import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { schemeDraftDiscarded, schemeForked, schemeStarted, schemeVersionBegun } from '@guildhall/domain/schemes/activities';
import { canvasOf, emptyScheme, type SchemeContent, type SchemePatch } from '@guildhall/domain/schemes/content';
import { applySchemePatch, schemeClashes, schemeTouched } from '@guildhall/domain/schemes/editing';
import { asStart } from '@guildhall/domain/schemes/fork';
import { schemeMachine } from '@guildhall/domain/schemes/machine';
import type * as inputs from '@guildhall/domain/schemes/inputs';
import type * as z from 'zod/mini';
import type { Organisation } from '../identity/organisation.entity.js';
import { organisationPolicy } from '../identity/organisation.policy.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { onlyNew } from '../kernel/only-new.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { unknownCodes } from '../reference/reference.service.js';
import { Scheme } from './scheme.entity.js';
import { schemeDraftPolicy, schemePolicy } from './scheme.policy.js';
import { baseFields, networkFor } from './scheme.queries.js';
import { SchemeDraft, SchemeRevision, SchemeVersion } from './version.entity.js';

/** An organisation that the asker answers for: nobody else begins a scheme in its name. */
async function ownOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  const organisation = await organisationPolicy.show(ctx, id);
  if (!ctx.actor?.has('ORG_MANAGER', 'ORGANISATION', id))
    throw new DomainError('FORBIDDEN', { entity: 'Organisation', action: 'startScheme', reason: 'notYourOrganisation' });
  return organisation;
}

async function begin(
  ctx: Ctx,
  organisation: Organisation,
  content: SchemeContent,
  source: SchemeVersion | null,
  preferred: string | null,
): Promise<string> {
  const id = newId();
  const network = await networkFor.one(ctx, { preferred });
  const scheme = await create(ctx, Scheme, {
    id,
    networkId: network!.id,
    slug: id,
    title: '',
    summary: '',
    locale: content.locale,
    state: 'DRAFT',
    canvas: canvasOf(emptyScheme(content.locale)),
    operatorId: organisation.id,
    operatorName: organisation.name,
    place: '',
    country: null,
    fictional: organisation.fictional,
    versionNo: 0,
    publishedAt: null,
    withdrawnAt: null,
    withdrawalReason: null,
    sourceVersionId: source?.id ?? null,
  });
  await openDraft(ctx, scheme, content);
  return id;
}
async function openDraft(ctx: Ctx, scheme: Scheme, content: SchemeContent): Promise<void> {
  const { id, networkId, operatorId } = scheme;
  await remember(ctx, await create(ctx, SchemeDraft, { id, networkId, operatorId, number: scheme.versionNo + 1, content }), content);
}
/** Adds to the history of the text; `patch` is what the draft's present version changed. */
async function remember(ctx: Ctx, draft: SchemeDraft, patch: SchemePatch): Promise<void> {
  await ctx.db.insert(SchemeRevision, {
    id: newId(),
    draftId: draft.id,
    version: draft.version,
    patch,
    personId: ctx.actor?.id ?? null,
    at: ctx.now,
  });
}

/** Opens the canvas of a new scheme of one's own organisation. Returns its id. */
export const startScheme = (ctx: Ctx, input: z.infer<typeof inputs.startSchemeInput>): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'startScheme', async () => {
      const organisation = await ownOrganisation(ctx, input.organisationId);
      const content = { ...emptyScheme(input.locale), title: input.title, country: organisation.countryCode };
      const id = await begin(ctx, organisation, content, null, null);
      await emit(ctx, schemeStarted({ schemeId: id }));
      return id;
    }),
  );

/** Takes a published version as the start of a scheme of one's own organisation; that it began there is kept for ever. */
export const forkScheme = (ctx: Ctx, input: z.infer<typeof inputs.forkSchemeInput>): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'forkScheme', async () => {
      const source = await schemePolicy.show(ctx, input.schemeId);
      const version = await ctx.db.findOneBy(SchemeVersion, { schemeId: source.id, number: input.number });
      if (!version) throw new DomainError('NOT_FOUND', { entity: 'Scheme' });
      schemeMachine.next(source.state, 'fork');
      const organisation = await ownOrganisation(ctx, input.organisationId);
      const id = await begin(ctx, organisation, asStart(version.content, organisation.countryCode), version, source.networkId);
      await emit(ctx, schemeForked({ schemeId: id, sourceVersionId: version.id }));
      return id;
    }),
  );

/** Opens the working copy for the next version; who comes second gets the one that is open. */
export const beginVersion = (ctx: Ctx, input: z.infer<typeof inputs.beginSchemeVersionInput>): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'beginSchemeVersion', async () => {
      const scheme = await schemePolicy.admit(ctx, 'edit', input.schemeId);
      if (await ctx.db.existsBy(SchemeDraft, { id: scheme.id })) return scheme.id;
      schemeMachine.next(scheme.state, 'begin');
      const current = await ctx.db.findOneByOrFail(SchemeVersion, { schemeId: scheme.id, number: scheme.versionNo });
      await openDraft(ctx, scheme, current.content);
      await emit(ctx, schemeVersionBegun({ schemeId: scheme.id }));
      return scheme.id;
    }),
  );

/** Stores what changed. A field that somebody else changed meanwhile to something different is a CONFLICT with base, theirs and yours; nothing is stored then.
 *  What only this editor touched is stored even from a stale version. */
export const saveDraft = (ctx: Ctx, input: z.infer<typeof inputs.saveSchemeDraftInput>): Promise<string> =>
  transact(ctx, async (ctx) => {
    let row = await schemeDraftPolicy.admit(ctx, 'edit', input.schemeId);
    await once(ctx, input.clientMutationId, 'saveSchemeDraft', async () => {
      const patch = await onlyNew({
        entity: 'SchemeDraft',
        row,
        patch: input.patch,
        expectedVersion: input.expectedVersion,
        baseOf: (fields) => baseFields.all(ctx, { draftId: row.id, version: input.expectedVersion, fields }),
        clashes: schemeClashes,
        touched: schemeTouched,
        // A page that still shows the working copy of an earlier version knows nothing of this one.
        foreign: input.number !== row.number,
      });
      if (Object.keys(patch).length === 0) return row.id;
      await checkCodes(ctx, patch);
      row = await save(ctx, SchemeDraft, row, { content: applySchemePatch(row.content, patch) });
      await remember(ctx, row, patch);
      return row.id;
    });
    return row.id;
  });

/** Codes that the text names must exist. */
async function checkCodes(ctx: Ctx, patch: SchemePatch): Promise<void> {
  const [unknown] = await unknownCodes(ctx, [
    ...(patch.targetGroups ?? []).map((code) => ({ scheme: 'target-group' as const, code })),
    ...(patch.instruments ?? []).map((code) => ({ scheme: 'instrument' as const, code })),
    ...(patch.country ? [{ scheme: 'country' as const, code: patch.country }] : []),
  ]);
  if (unknown)
    throw invalid(`patch.${{ 'target-group': 'targetGroups', instrument: 'instruments' }[unknown.scheme] ?? 'country'}`, 'unknownCode');
}

/** Throws the working copy away; a scheme that was never published goes with it. */
export const discardDraft = (ctx: Ctx, input: z.infer<typeof inputs.discardSchemeDraftInput>): Promise<string> =>
  transact(ctx, async (ctx) => {
    // Always the scheme first: everybody who changes both locks them in this order.
    const scheme = await schemePolicy.admit(ctx, 'edit', input.schemeId);
    const draft = await schemeDraftPolicy.admit(ctx, 'edit', input.schemeId);
    if (draft.version !== input.expectedVersion)
      throw new DomainError('CONFLICT', { entity: 'SchemeDraft', currentVersion: draft.version });
    if (scheme.versionNo === 0) await ctx.db.delete(Scheme, { id: scheme.id });
    else await ctx.db.delete(SchemeDraft, { id: draft.id });
    await emit(ctx, schemeDraftDiscarded({ schemeId: scheme.id }));
    return scheme.id;
  });
