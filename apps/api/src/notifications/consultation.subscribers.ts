import { consultationOpened } from '@guildhall/domain/uptake/activities';
import { claim } from '../kernel/claim.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { subscribe, type Schedule } from '../kernel/jobs.js';
import { transact } from '../kernel/transact.js';
import { askedBy, closingRounds, silentIn } from '../uptake/asked.service.js';
import { mailNotices } from './mailing.service.js';

type Occasion = 'CONSULTATION_OPENED' | 'CONSULTATION_CLOSING';
/** Tells each of these people, once for ever; a mail follows, see `mailNotices`. Nobody is named: an organisation asks. */
async function tellOnce(ctx: Ctx, consultationId: string, people: readonly string[], kind: Occasion): Promise<void> {
  await ctx.run({
    name: 'notice-tell-consultation',
    text: `insert into notice (id, "createdAt", "updatedAt", version, "personId", kind, "consultationId", count, "mailDue")
      select w.id, $1, $1, 1, w."personId", $2, $3, 1, true from unnest($4::uuid[], $5::uuid[]) w(id, "personId")
      on conflict ("consultationId", "personId", kind) where "consultationId" is not null do nothing`,
    values: [ctx.now, kind, consultationId, people.map(() => newId()), people],
  });
}

export const consultationSubscribers = [
  subscribe(consultationOpened, 'tell-those-asked', async (ctx, { roundId }) =>
    tellOnce(ctx, roundId, await askedBy(ctx, roundId), 'CONSULTATION_OPENED'),
  ),
];

/** Reminds those who have said nothing yet, once for each round. */
export async function remindSilent(ctx: Ctx): Promise<void> {
  for (const roundId of await closingRounds(ctx))
    await transact(ctx, async (ctx) => {
      if (await claim(ctx, `consultation-closing:${roundId}`))
        await tellOnce(ctx, roundId, await silentIn(ctx, roundId), 'CONSULTATION_CLOSING');
    });
}
export const noticeClock: Schedule = {
  name: 'notice-mails',
  cron: '*/5 * * * *',
  run: async (ctx) => {
    await remindSilent(ctx);
    await mailNotices(ctx);
  },
};
