import { noFacilitator } from '@guildhall/domain/peer-review/application';
import { endedCaseStates, runStates } from '@guildhall/domain/peer-review/machines';
import { casePaused, facilitatorLost } from '@guildhall/domain/peer-review/panel-activities';
import type { Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { note } from './case.facts.js';

export const isOver = (row: Pick<PeerReviewCase, 'state'>): boolean => (endedCaseStates as readonly string[]).includes(row.state);

/** Whoever runs the case may not go on: its clock stops until there is somebody who may, and those who manage the round hear of it. The caller holds the case. */
export async function stopWithoutFacilitator(ctx: Ctx, row: PeerReviewCase): Promise<void> {
  if (!(runStates as readonly string[]).includes(row.state)) return;
  // A pause that somebody asked for keeps its beginning and its reason.
  if (!row.pausedAt) {
    await save(ctx, PeerReviewCase, row, { pausedAt: ctx.now, pauseReason: noFacilitator });
    await note(ctx, row, 'PAUSED', 'ALL');
    await emit(ctx, casePaused({ caseId: row.id }));
  }
  await emit(ctx, facilitatorLost({ caseId: row.id }));
}

/** A shut account runs nothing. */
export async function stopCasesOf(ctx: Ctx, facilitatorId: string): Promise<void> {
  const rows = await ctx.db.find(PeerReviewCase, { where: { facilitatorId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  for (const row of rows) await stopWithoutFacilitator(ctx, row);
}
