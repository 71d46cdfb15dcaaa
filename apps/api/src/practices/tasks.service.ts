import { validationMachine } from '@guildhall/domain/practices/validation';
import { In } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { save } from '../kernel/rows.js';
import type { PracticeDraft } from './practice.entity.js';
import { PracticeValidation } from './validation.entity.js';

/** The text goes back to its authors, or is published: nobody works on it any more. What was given on a text that will change lapses. */
export async function closeTasks(
  ctx: Ctx,
  draft: Pick<PracticeDraft, 'id' | 'editionNo'>,
  given: 'lapse' | 'release' | 'keep',
): Promise<void> {
  const rows = await ctx.db.find(PracticeValidation, {
    where: { practiceId: draft.id, editionNo: draft.editionNo, state: In(['ASKED', 'WORKING', 'GIVEN']) },
    lock: { mode: 'pessimistic_write' },
  });
  for (const row of rows) {
    if (row.state === 'GIVEN' && given === 'keep') continue;
    const state = validationMachine.next(row.state, row.state === 'GIVEN' && given === 'lapse' ? 'lapse' : 'release');
    await save(ctx, PracticeValidation, row, { state, endedAt: ctx.now });
  }
}
