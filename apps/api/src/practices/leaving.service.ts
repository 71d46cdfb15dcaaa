import { practiceDiscarded, validatorFreed } from '@guildhall/domain/practices/activities';
import { validationMachine } from '@guildhall/domain/practices/validation';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Leaver, Leaving } from '../kernel/leaving.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { Practice, PracticeDraft } from './practice.entity.js';
import { PracticeValidation } from './validation.entity.js';
import { settle } from './validation.service.js';

/** What nobody else wrote and nobody could read yet goes with who wrote it. */
async function discardOwn(ctx: Ctx, { personId }: Leaver): Promise<Counts> {
  const own = await ctx.run<{ id: string }>({
    name: 'leaving-own-practices',
    text: `select id from practice where "authorIds" = array[$1::uuid] and "editionNo" = 0 order by id for update`,
    values: [personId],
  });
  for (const { id } of own) {
    await ctx.db.delete(Practice, { id });
    await emit(ctx, practiceDiscarded({ practiceId: id }));
  }
  return { practice: own.length };
}

/** A task that was not done is declined; an opinion that was given stays, and its words with it. */
async function declineTasks(ctx: Ctx, { personId }: Leaver): Promise<Counts> {
  const mine = await ctx.db.find(PracticeValidation, { where: { validatorId: personId }, order: { practiceId: 'ASC' } });
  let count = 0;
  for (const { id, practiceId } of mine) {
    const draft = await ctx.db.findOneOrFail(PracticeDraft, { where: { id: practiceId }, lock: { mode: 'pessimistic_write' } });
    const row = await ctx.db.findOneByOrFail(PracticeValidation, { id });
    if (row.state !== 'ASKED' && row.state !== 'WORKING') continue;
    await save(ctx, PracticeValidation, row, { state: validationMachine.next(row.state, 'decline'), endedAt: ctx.now });
    await emit(ctx, validatorFreed({ practiceId, validationId: id, how: 'DECLINED' }));
    if (draft.editionNo === row.editionNo) await settle(ctx, draft);
    count++;
  }
  return { practice_validation: count };
}

export const practicesLeaving: Leaving = { steps: { 'practices-tasks': declineTasks, 'practices-own': discardOwn } };
