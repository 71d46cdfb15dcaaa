import { dossierText, type DossierContent } from '@guildhall/domain/peer-review/dossier';
import { createHash } from 'node:crypto';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { PracticeSnapshot, type PeerReviewCase } from './case.entity.js';

/** The newest snapshot of a case. */
export const newestSnapshot = (ctx: Ctx, caseId: string): Promise<PracticeSnapshot | null> =>
  ctx.db.findOne(PracticeSnapshot, { where: { caseId }, order: { seq: 'DESC' } });

/** Keeps the practice as it is now; the row of the case is locked by the caller. */
export async function takeSnapshot(
  ctx: Ctx,
  row: PeerReviewCase,
  content: DossierContent,
  reason: PracticeSnapshot['reason'],
  note = '',
): Promise<PracticeSnapshot> {
  const last = await newestSnapshot(ctx, row.id);
  const snapshot = ctx.db.create(PracticeSnapshot, {
    id: newId(),
    caseId: row.id,
    subjectId: row.subjectId,
    seq: (last?.seq ?? 0) + 1,
    content,
    contentHash: createHash('sha256').update(dossierText(content)).digest('hex'),
    reason,
    note,
    createdBy: ctx.actor?.id ?? null,
    createdAt: ctx.now,
  });
  await ctx.db.insert(PracticeSnapshot, snapshot);
  return snapshot;
}
