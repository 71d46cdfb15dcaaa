import { standardAvailability } from '@guildhall/domain/peer-review/availability';
import { digestDay, mayGo } from '@guildhall/domain/peer-review/reminders';
import { Person } from '../identity/person.entity.js';
import { mailToPerson } from '../identity/person.service.js';
import { actorOfPerson } from '../identity/session.service.js';
import { claim } from '../kernel/claim.js';
import type { Ctx } from '../kernel/ctx.js';
import { log } from '../kernel/log.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { ReviewerSettings } from '../peer-review/reviewer.entity.js';
import { consultationClosingMail, consultationOpenedMail, severalMail } from './mails.js';
import { waitingForMail } from './notices.queries.js';

const people = statement<{ limit: number }, { id: string }>(
  'notice-mail-people',
  `select p.id from person p where p.status = 'ACTIVE' and exists (select from notice n where n."personId" = p.id and n."mailDue") order by p.id limit :limit::int`,
);

/** Mails what notices tell and nobody has looked at yet: outside the quiet hours of the reader, in one mail a day for whoever wants a digest, else in one for all
 *  that waits. What they may see is asked now. A second run finds nothing left. */
export async function mailNotices(ctx: Ctx): Promise<void> {
  for (const { id } of await people.all(ctx, { limit: 2_000 })) {
    try {
      await transact(ctx, (ctx) => mailPerson(ctx, id));
    } catch (error) {
      // The others are told all the same; this one is tried again with the next run.
      log.error({ error: String(error) }, 'mails of notices');
    }
  }
}

async function mailPerson(ctx: Ctx, personId: string): Promise<void> {
  const person = await ctx.db.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
  const wish = (await ctx.db.findOneBy(ReviewerSettings, { id: personId })) ?? standardAvailability;
  const actor = await actorOfPerson(ctx, personId);
  if (!actor) return;
  const waiting = await waitingForMail.all({ ...ctx, actor }, {});
  const until = waiting.map((n) => new Date(n.closesAt)).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  if (waiting.length && !mayGo(ctx.now, until, person.timeZone, wish.quietFrom, wish.quietUntil)) return;
  if (waiting.length && wish.digest && !(await claim(ctx, `notice-digest:${personId}:${digestDay(ctx.now, person.timeZone)}`))) return;
  await ctx.run({
    name: 'notice-mailed',
    text: `update notice set "mailDue" = false where "personId" = $1 and "mailDue"`,
    values: [personId],
  });
  const [one] = waiting;
  if (!one) return;
  const name = person.displayName;
  const kind = 'notification';
  if (waiting.length > 1)
    await mailToPerson(ctx, personId, { template: severalMail, kind, params: { name, count: waiting.length, link: '/notices' } });
  else
    await mailToPerson(ctx, personId, {
      template: one.kind === 'CONSULTATION_CLOSING' ? consultationClosingMail : consultationOpenedMail,
      kind,
      threadKey: `consultation-${one.consultationId}`,
      params: { name, link: `/consultations/${one.consultationId}` },
    });
}
