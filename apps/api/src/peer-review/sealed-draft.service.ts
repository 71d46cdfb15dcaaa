import { DomainError } from '@guildhall/domain/kernel/errors';
import { sealedDraftDeleted } from '@guildhall/domain/peer-review/panel-activities';
import { In } from 'typeorm';
import { asker, type Ctx } from '../kernel/ctx.js';
import type { Counts } from '../kernel/leaving.js';
import { emitUnnamed } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { Assignment } from './panel.entity.js';
import { lockCase } from './seat.service.js';

/** Reviews that this person had begun and not sent when they left or the case ended, in one case or in all, as the vault last saw them. */
export async function sealedDrafts(ctx: Ctx, personId: string, caseId: string | null = null): Promise<{ reviewId: string }[]> {
  const written = await ctx.vault.run<{ reviewId: string; assignmentId: string }>({
    name: 'vault-unsent-of-person',
    text: `select i."reviewId", i."assignmentId" from vault.review_identity i join review r on r.id = i."reviewId"
      where i."personId" = $1 and r."submittedAt" is null and r.state in ('DRAFT','RETURNED','VOIDED') and ($2::uuid is null or r."caseId" = $2)`,
    values: [personId, caseId],
  });
  const ended = await ctx.run<{ id: string }>({
    name: 'ended-seats',
    text: `select a.id from assignment a join peer_review_case c on c.id = a."caseId" where a.id = any($1::uuid[]) and (a.state in ('WITHDRAWN','REVOKED') or c.state in ('CLOSED','DECLINED','CANCELLED'))`,
    values: [written.map((w) => w.assignmentId)],
  });
  return written.filter((w) => ended.some((e) => e.id === w.assignmentId)).map(({ reviewId }) => ({ reviewId }));
}

/** Answers, their history and what only its writer had seen are gone; that there was a review stays, as everybody knew it. The database checks whose it is. */
export async function endDraft(ctx: Ctx, reviewId: string, personId: string): Promise<Counts> {
  const [row] = await ctx.run<{ counts: Counts }>({
    name: 'erase-draft',
    text: 'select erase_draft($1::uuid, $2::uuid) counts',
    values: [reviewId, personId],
  });
  return row!.counts;
}

/** Its writer, who has left the case, wants nothing kept of it. Nobody else could read it, and nobody else hears of this. */
export function deleteSealedDraft(ctx: Ctx, caseId: string): Promise<boolean> {
  const personId = asker(ctx).id;
  return transact(ctx, async (ctx) => {
    if (!(await ctx.db.existsBy(Assignment, { caseId, personId, state: In(['WITHDRAWN', 'REVOKED']) })))
      throw new DomainError('NOT_FOUND', { entity: 'PeerReviewCase' });
    await lockCase(ctx, caseId);
    for (const { reviewId } of await sealedDrafts(ctx, personId, caseId)) {
      const counts = await endDraft(ctx, reviewId, personId);
      if (Object.values(counts).some((n) => n > 0)) await emitUnnamed(ctx, sealedDraftDeleted({ caseId, reviewId }));
    }
    return true;
  });
}
