import { dueMoments } from '@guildhall/domain/peer-review/reminders';
import type { Ctx } from '../kernel/ctx.js';
import { log } from '../kernel/log.js';
import { transact } from '../kernel/transact.js';
import { deliver, deliverDigest, momentsOf, placesDue, tellOnce } from './message.service.js';

async function each<T>(ctx: Ctx, list: readonly T[], work: (ctx: Ctx, one: T) => Promise<unknown>): Promise<void> {
  for (const one of list) {
    try {
      await transact(ctx, (ctx) => work(ctx, one));
    } catch (error) {
      // The others are told all the same; this one is tried again with the next run.
      log.error({ error: String(error) }, 'review message');
    }
  }
}

/** Every rule of every open place by itself, whatever ran before: what was said is said once, what was missed is said while it is still of use. */
export async function remindReviewers(ctx: Ctx): Promise<void> {
  const spoken = (await placesDue(ctx)).flatMap((p) => dueMoments(momentsOf(p), ctx.now).map((m) => ({ p, m })));
  await each(ctx, spoken, (ctx, { p, m }) => {
    const invitation = p.kind === 'INVITATION';
    const late = m.rule === 'dayAfter' || m.rule === 'fourDaysAfter';
    // With the moment in it, so that a deadline that was moved is spoken of anew.
    const dedupeKey = `${invitation ? 'inv' : 'due'}:${p.subject}:${m.rule}:${p.personId}:${new Date(p.dueAt).toISOString()}`;
    return tellOnce(ctx, {
      dedupeKey,
      caseId: p.caseId,
      recipientId: p.personId,
      assignmentId: p.assignmentId,
      kind: invitation ? 'ANSWER' : late ? 'LATE' : 'DUE',
      rule: m.rule,
      path: invitation ? `/reviews/${p.caseId}/invitation` : `/reviews/${p.caseId}/form`,
      dueAt: new Date(p.dueAt),
      tooLateAt: m.until,
    });
  });
  const waiting = await ctx.run<{ id: string; recipientId: string; digest: boolean }>({
    name: 'review-messages-waiting',
    text: `select m.id, m."recipientId", coalesce(s.digest, false) digest from review_message m left join reviewer_settings s on s.id = m."recipientId"
      where m."sentAt" is null and m."cancelledAt" is null order by m."createdAt" limit 2000`,
  });
  await each(
    ctx,
    waiting.filter((w) => !w.digest),
    (ctx, w) => deliver(ctx, w.id),
  );
  await each(ctx, [...new Set(waiting.filter((w) => w.digest).map((w) => w.recipientId))], deliverDigest);
}
