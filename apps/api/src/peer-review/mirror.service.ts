import { DomainError } from '@guildhall/domain/kernel/errors';
import { mirrorProblems, mirrorSet, type SetMirrorInput } from '@guildhall/domain/peer-review/mirror';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { note } from './case.facts.js';
import { casePolicy } from './case.policy.js';

const line = statement<{ one: string; other: string }, { same: boolean }>(
  'mirror-line',
  'select :one::uuid in (select organisation_line(:other::uuid)) same',
);

/** Makes two cases of a programme a pair whose hosts review each other, or parts them. */
export const setMirror = (ctx: Ctx, input: SetMirrorInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'setMirror', async () => {
      const before = await casePolicy.show(ctx, input.caseId);
      const otherId = input.mirrorCaseId ?? before.mirrorCaseId;
      if (!otherId) return before.id;
      if (otherId === before.id) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
      // In one order, so that two who pair at once do not wait for each other.
      const locked = new Map<string, PeerReviewCase>();
      for (const id of [before.id, otherId].toSorted()) locked.set(id, await casePolicy.admit(ctx, 'pair', id));
      const [row, other] = [locked.get(before.id)!, locked.get(otherId)!];
      if (row.programmeId !== other.programmeId) throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
      const paired = Boolean(input.mirrorCaseId);
      if (paired) {
        const { same } = (await line.one(ctx, { one: row.hostOrgId, other: other.hostOrgId }))!;
        const missing = mirrorProblems(row, other, same);
        if (missing.length) throw new DomainError('NOT_READY', { entity: 'PeerReviewCase', missing });
      }
      await join(ctx, row, other, paired, input.expectedVersion);
      return row.id;
    }),
  );

/** A case that is cancelled lets the other go. */
export async function partMirror(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  if (!row.mirrorCaseId) return;
  const other = await ctx.db.findOneOrFail(PeerReviewCase, { where: { id: row.mirrorCaseId }, lock: { mode: 'pessimistic_write' } });
  await join(ctx, row, other, false, row.version);
}

async function join(ctx: Ctx, row: PeerReviewCase, other: PeerReviewCase, paired: boolean, expectedVersion: number): Promise<void> {
  await save(ctx, PeerReviewCase, row, { mirrorCaseId: paired ? other.id : null }, expectedVersion);
  await save(ctx, PeerReviewCase, other, { mirrorCaseId: paired ? row.id : null });
  for (const c of [row, other]) await note(ctx, c, paired ? 'PAIRED' : 'PARTED', 'ALL');
  await emit(ctx, mirrorSet({ caseId: row.id, mirrorCaseId: other.id, paired }));
}

/** A report waits until those who judge its host's reviewers have judged: nobody answers a hard word with another. */
export async function mirrorJudges(ctx: Ctx, row: PeerReviewCase): Promise<{ path: string; rule: string }[]> {
  const open =
    row.mirrorCaseId !== null && (await ctx.db.findOneByOrFail(PeerReviewCase, { id: row.mirrorCaseId })).independentEndedAt === null;
  return open ? [{ path: 'mirror', rule: 'mirrorStillJudges' }] : [];
}
