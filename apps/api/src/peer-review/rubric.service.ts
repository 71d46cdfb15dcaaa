import { DomainError } from '@guildhall/domain/kernel/errors';
import {
  rubricDiscarded,
  rubricDraftSaved,
  rubricDrafted,
  rubricPublished,
  rubricRenamed,
  rubricRetired,
} from '@guildhall/domain/peer-review/activities';
import { rubricMachine } from '@guildhall/domain/peer-review/machines';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import {
  bump,
  changeOf,
  completeLocales,
  definitionText,
  emptyDefinition,
  highest,
  publishProblems,
  tidy,
  type CreateRubricInput,
  type MoveRubricInput,
  type RenameRubricInput,
  type SaveRubricDraftInput,
} from '@guildhall/domain/peer-review/rubric-draft';
import { readDefinition } from '@guildhall/domain/peer-review/rubric-file';
import { createHash } from 'node:crypto';
import { Not } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Programme, Rubric, RubricVersion } from './rubric.entity.js';
import { rubricPolicy } from './rubric.policy.js';
import { rubricNetworks } from './rubric.queries.js';

const hashOf = (d: RubricDefinition) => createHash('sha256').update(definitionText(d)).digest('hex');
const contentsOf = (d: RubricDefinition) => ({ definition: d, locales: completeLocales(d), contentHash: hashOf(d) });

function read(json: string, path: string): RubricDefinition {
  const { definition, issues } = readDefinition(json);
  if (definition) return definition;
  throw new DomainError('INVALID_INPUT', { issues: issues.slice(0, 50).map((i) => ({ ...i, path: i.path ? `${path}.${i.path}` : path })) });
}

async function draft(ctx: Ctx, rubric: Rubric, semver: string, definition: RubricDefinition): Promise<string> {
  const made = await create(ctx, RubricVersion, {
    rubricId: rubric.id,
    ownerNetworkId: rubric.ownerNetworkId,
    semver,
    status: 'DRAFT',
    publishedAt: null,
    ...contentsOf(definition),
  });
  await emit(ctx, rubricDrafted({ rubricId: rubric.id, versionId: made.id }));
  return made.id;
}

/** Begins a rubric in the name of a network, empty or from a file; returns the id of its first draft. A bad file is refused with everything that is wrong with it. */
export const createRubric = (ctx: Ctx, input: CreateRubricInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'createRubric', async () => {
      if (!(await rubricNetworks(ctx)).some((n) => n.id === input.networkId))
        throw new DomainError('FORBIDDEN', { entity: 'Rubric', action: 'create' });
      const definition = input.file ? read(input.file, 'file') : emptyDefinition;
      const id = newId();
      const rubric = await create(ctx, Rubric, { id, key: `rubric-${id}`, title: input.title, ownerNetworkId: input.networkId });
      return draft(ctx, rubric, '1.0.0', settled(definition));
    }),
  );
/** A whole definition without its empty translations; one that is still being written stays as it is. */
const settled = (d: RubricDefinition): RubricDefinition => (publishProblems(d, null).length ? d : tidy(d));

/** Begins the next version from a published one. A rubric has one draft at a time. */
export const draftRubricVersion = (ctx: Ctx, input: MoveRubricInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'draftRubricVersion', async () => {
      const from = await rubricPolicy.admit(ctx, 'write', input.versionId);
      if (from.status === 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'rubric', from: from.status, action: 'draft' });
      const rubric = await lockRubric(ctx, from.rubricId);
      const all = await ctx.db.find(RubricVersion, { where: { rubricId: rubric.id }, select: { semver: true, status: true } });
      if (all.some((v) => v.status === 'DRAFT'))
        throw new DomainError('NOT_READY', { entity: 'Rubric', missing: [{ path: '', rule: 'draftExists' }] });
      return draft(ctx, rubric, bump(highest(all.map((v) => v.semver))!, 'MAJOR'), from.definition);
    }),
  );
const lockRubric = (ctx: Ctx, id: string) => ctx.db.findOneOrFail(Rubric, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Gives the rubric another title, by the hand of whoever may write one of its versions. What the versions say stays as it is. */
export const renameRubric = (ctx: Ctx, input: RenameRubricInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'renameRubric', async () => {
      const row = await rubricPolicy.admit(ctx, 'write', input.versionId);
      const rubric = await lockRubric(ctx, row.rubricId);
      await save(ctx, Rubric, rubric, { title: input.title }, input.expectedVersion);
      await emit(ctx, rubricRenamed({ rubricId: rubric.id, versionId: row.id }));
      return row.id;
    }),
  );

/** One step of the autosave of a draft: the whole definition, in which texts may be missing. */
export const saveRubricDraft = (ctx: Ctx, input: SaveRubricDraftInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'saveRubricDraft', async () => {
      const row = await rubricPolicy.admit(ctx, 'write', input.versionId);
      if (row.status !== 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'rubric', from: row.status, action: 'edit' });
      await save(ctx, RubricVersion, row, contentsOf(read(input.definition, 'definition')), input.expectedVersion);
      await emit(ctx, rubricDraftSaved({ rubricId: row.rubricId, versionId: row.id }));
      return row.id;
    }),
  );

/** From now on the version says the same for ever. Its number follows from how far it is from the last one. */
export const publishRubricVersion = (ctx: Ctx, input: MoveRubricInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'publishRubricVersion', async () => {
      const row = await rubricPolicy.admit(ctx, 'write', input.versionId);
      const status = rubricMachine.next(row.status, 'publish');
      await lockRubric(ctx, row.rubricId);
      const earlier = await ctx.db.findBy(RubricVersion, { rubricId: row.rubricId, status: Not('DRAFT') });
      const last = highest(earlier.map((v) => v.semver));
      const before = earlier.find((v) => v.semver === last)?.definition ?? null;
      const missing = publishProblems(row.definition, before);
      if (missing.length) throw new DomainError('NOT_READY', { entity: 'RubricVersion', missing });
      const definition = tidy(row.definition);
      const semver = last && before ? bump(last, changeOf(before, definition) ?? 'PATCH') : '1.0.0';
      await save(ctx, RubricVersion, row, { status, semver, publishedAt: ctx.now, ...contentsOf(definition) }, input.expectedVersion);
      await emit(ctx, rubricPublished({ rubricId: row.rubricId, versionId: row.id }));
      return row.id;
    }),
  );

/** Takes a draft away; with the only one its rubric goes too. What was published stays. */
export const discardRubricDraft = (ctx: Ctx, input: MoveRubricInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'discardRubricDraft', async () => {
      const row = await rubricPolicy.admit(ctx, 'write', input.versionId);
      if (row.status !== 'DRAFT') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'rubric', from: row.status, action: 'discard' });
      await lockRubric(ctx, row.rubricId);
      // As it was last seen: what somebody else has typed since is not thrown away unread.
      await save(ctx, RubricVersion, row, {}, input.expectedVersion);
      await ctx.db.delete(RubricVersion, { id: row.id });
      if (!(await ctx.db.existsBy(RubricVersion, { rubricId: row.rubricId }))) await ctx.db.delete(Rubric, { id: row.rubricId });
      await emit(ctx, rubricDiscarded({ rubricId: row.rubricId, versionId: row.id }));
      return row.id;
    }),
  );

/** No new programme should take it; what was judged by it stays as it is. Refused while a programme begins cases with it. */
export const retireRubricVersion = (ctx: Ctx, input: MoveRubricInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'retireRubricVersion', async () => {
      const row = await rubricPolicy.admit(ctx, 'write', input.versionId);
      const status = rubricMachine.next(row.status, 'retire');
      if (await ctx.db.existsBy(Programme, { rubricVersionId: row.id }))
        throw new DomainError('NOT_READY', { entity: 'RubricVersion', missing: [{ path: '', rule: 'stillInUse' }] });
      await save(ctx, RubricVersion, row, { status }, input.expectedVersion);
      await emit(ctx, rubricRetired({ rubricId: row.rubricId, versionId: row.id }));
      return row.id;
    }),
  );
