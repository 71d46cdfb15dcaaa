import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import {
  talkingStates,
  teamPosted,
  teamPostEdited,
  type AddTeamPostInput,
  type EditTeamPostInput,
  type MarkTeamReadInput,
} from '@guildhall/domain/peer-review/team-threads';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import type { PeerReviewCase } from './case.entity.js';
import { caseOf } from './case.facts.js';
import { TeamPost, TeamPostEdit } from './thread.entity.js';
import { teamPostPolicy, threadsPolicy } from './thread.policy.js';

const inScope = (row: PeerReviewCase, key: string | null) => {
  if (key !== null && !row.scopeDimensionKeys.includes(key)) throw invalid('dimensionKey', 'notInScope');
};

/** Says something to the team. The lock on the case keeps the numbers in order. */
export const addTeamPost = (ctx: Ctx, input: AddTeamPostInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'addTeamPost', async () => {
      const row = await threadsPolicy.admit(ctx, 'write', input.caseId);
      const dimensionKey = input.dimensionKey ?? null;
      inScope(row, dimensionKey);
      const number = 1 + ((await ctx.db.maximum(TeamPost, 'number', { caseId: row.id })) ?? 0);
      const values = { caseId: row.id, dimensionKey, number, authorId: asker(ctx).id, body: input.body, editedAt: null };
      const { id } = await create(ctx, TeamPost, values);
      await emit(ctx, teamPosted({ caseId: row.id, postId: id }));
      return row.id;
    }),
  );

/** Changes one's own words; what they were stays to be read. */
export const editTeamPost = (ctx: Ctx, input: EditTeamPostInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'editTeamPost', async () => {
      const post = await teamPostPolicy.admit(ctx, 'edit', input.postId);
      const { state } = await caseOf(ctx, post.caseId);
      if (!(talkingStates as readonly string[]).includes(state))
        throw new DomainError('NOT_READY', { entity: 'TeamPost', missing: [{ path: 'body', rule: 'talkClosed' }] });
      const before = post.body;
      await save(ctx, TeamPost, post, { body: input.body, editedAt: ctx.now }, input.expectedVersion);
      await ctx.db.insert(TeamPostEdit, { id: newId(), postId: post.id, body: before, at: ctx.now });
      await emit(ctx, teamPostEdited({ caseId: post.caseId, postId: post.id }));
      return post.caseId;
    }),
  );

/** A mark only moves on, whatever order the requests of two tabs come in, and never beyond what there is. */
export const markTeamRead = (ctx: Ctx, input: MarkTeamReadInput): Promise<string> =>
  transact(ctx, async (ctx) => {
    const row = await threadsPolicy.show(ctx, input.caseId);
    inScope(row, input.dimensionKey ?? null);
    const last = (await ctx.db.maximum(TeamPost, 'number', { caseId: row.id })) ?? 0;
    await ctx.run({
      name: 'team-read-mark',
      text: `insert into team_read ("caseId", "personId", thread, number, at) values ($1, $2, $3, $4, $5)
        on conflict ("caseId", "personId", thread) do update set number = greatest(team_read.number, excluded.number), at = excluded.at`,
      values: [row.id, asker(ctx).id, input.dimensionKey ?? '', Math.min(input.number, last), ctx.now],
    });
    return row.id;
  });
