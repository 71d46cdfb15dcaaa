import type { Ctx } from '../kernel/ctx.js';
import type { Schedule } from '../kernel/jobs.js';
import { log } from '../kernel/log.js';
import { transact } from '../kernel/transact.js';
import { Assignment } from './panel.entity.js';
import { detectNightly } from './detection.service.js';
import { letGoNightly } from './letting-go.jobs.js';
import { tellOfChangedDossiers } from './dossier.jobs.js';
import { remindOfPromises } from './follow.jobs.js';
import { remindReviewers } from './message.jobs.js';
import { endSeat, lockCase } from './seat.service.js';

/** Invitations that nobody answered in time. Each in a transaction of its own, checked again under its locks: it can run twice, also at once, and one that
 *  fails keeps no other from ending. A case that is paused stands still. */
export async function expireInvitations(ctx: Ctx): Promise<number> {
  const due = await ctx.run<{ id: string; caseId: string }>({
    name: 'invitations-overdue',
    text: `select a.id, a."caseId" from assignment a join peer_review_case c on c.id = a."caseId" where a.state = 'INVITED' and a."respondBy" < $1 and c."pausedAt" is null
      order by a."respondBy", a.id limit 500`,
    values: [ctx.now],
  });
  let ended = 0;
  for (const { id, caseId } of due) {
    try {
      await transact(ctx, async (ctx) => {
        const row = await lockCase(ctx, caseId);
        const seat = await ctx.db.findOne(Assignment, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (row.pausedAt || seat?.state !== 'INVITED' || !seat.respondBy || seat.respondBy >= ctx.now) return;
        await endSeat(ctx, row, seat, { action: 'expire' });
        ended++;
      });
    } catch (error) {
      log.error({ error: String(error), assignment: id }, 'invitation did not expire');
    }
  }
  return ended;
}

export const reviewSchedules: readonly Schedule[] = [
  { name: 'review-invitations', cron: '*/10 * * * *', run: async (ctx) => void (await expireInvitations(ctx)) },
  { name: 'review-reminders', cron: '*/10 * * * *', run: remindReviewers },
  { name: 'review-promises', cron: '*/10 * * * *', run: remindOfPromises },
  { name: 'review-dossiers', cron: '*/5 * * * *', run: tellOfChangedDossiers },
  detectNightly,
  letGoNightly,
];
