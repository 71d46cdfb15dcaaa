import { standardAvailability } from '@guildhall/domain/peer-review/availability';
import { deadlineMoments, digestDay, dueMoments, invitationMoments, mayGo, type Moment } from '@guildhall/domain/peer-review/reminders';
import { Person } from '../identity/person.entity.js';
import { mailToPerson } from '../identity/person.service.js';
import { claim } from '../kernel/claim.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { PeerReviewCase } from './case.entity.js';
import { openSeats } from './identity.service.js';
import { digestMail, messageMails } from './mails.js';
import { ReviewMessage } from './message.entity.js';
import { ReviewerSettings } from './reviewer.entity.js';

export interface DuePlace {
  assignmentId: string;
  caseId: string;
  personId: string;
  kind: 'INVITATION' | 'REVIEW';
  /** Of an invitation: when it was sent; of a review: when the work began. */
  since: string;
  dueAt: string;
  subject: string;
}
/* Places that somebody could be reminded of now: open invitations and reviews that are not sent, of cases whose clock runs. */
const places = statement<{ assignmentId: string | null; seats: readonly string[]; rounds: readonly string[] }, DuePlace>(
  'review-places-due',
  `
  select a.id "assignmentId", a."caseId", a."personId", 'INVITATION' kind, a."invitedAt" since, a."respondBy" "dueAt", a.id::text subject
    from assignment a join peer_review_case c on c.id = a."caseId"
    where a.state = 'INVITED' and a."respondBy" > :now and c."pausedAt" is null and c.state in ('PREPARATION','DESK_REVIEW') and (:assignmentId::uuid is null or a.id = :assignmentId)
  union all
  select a.id, a."caseId", a."personId", 'REVIEW', greatest(n."opensAt", a."respondedAt"), greatest(d."dueAt", x."newDueAt"), d.id::text
    from assignment a join peer_review_case c on c.id = a."caseId" join deadline d on d."caseId" = c.id and d.kind = 'REVIEW'
    join unnest(:seats::uuid[], :rounds::uuid[]) w("assignmentId", "roundId") on w."assignmentId" = a.id join review_round n on n.id = w."roundId"
    left join lateral (select max(e."newDueAt") "newDueAt" from deadline_extension e where e."deadlineId" = d.id and e."personId" = a."personId" and e.state = 'GRANTED') x on true
    where a.state = 'ACCEPTED' and c."pausedAt" is null and c.state = 'DESK_REVIEW' and (:assignmentId::uuid is null or a.id = :assignmentId)`,
);
export async function placesDue(ctx: Ctx, assignmentId: string | null = null): Promise<DuePlace[]> {
  const open = await openSeats(ctx, assignmentId);
  return places.all(ctx, { assignmentId, seats: open.map((s) => s.assignmentId), rounds: open.map((s) => s.roundId) });
}
export const momentsOf = (p: DuePlace): Moment[] =>
  p.kind === 'INVITATION' ? invitationMoments(new Date(p.since), new Date(p.dueAt)) : deadlineMoments(new Date(p.dueAt), new Date(p.since));

type News = Pick<ReviewMessage, 'dedupeKey' | 'caseId' | 'recipientId' | 'kind' | 'path'> &
  Partial<Pick<ReviewMessage, 'assignmentId' | 'rule' | 'dueAt' | 'tooLateAt'>>;

/** Writes down what is to be told, once for its key, and sends it where it may go now. */
export async function tellOnce(ctx: Ctx, news: News): Promise<boolean> {
  const id = newId();
  const [made] = await ctx.run<{ id: string }>({
    name: 'review-message-add',
    text: `insert into review_message (id, "createdAt", "updatedAt", version, "dedupeKey", "caseId", "recipientId", "assignmentId", kind, rule, path, "dueAt", "tooLateAt", "sentAt", "cancelledAt")
      values ($1, $2, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, null, null) on conflict ("dedupeKey") do nothing returning id`,
    values: [
      id,
      ctx.now,
      news.dedupeKey,
      news.caseId,
      news.recipientId,
      news.assignmentId ?? null,
      news.kind,
      news.rule ?? null,
      news.path,
      news.dueAt ?? null,
      news.tooLateAt ?? null,
    ],
  });
  if (made) await deliver(ctx, id);
  return made !== undefined;
}

const ended = ['CLOSED', 'DECLINED', 'CANCELLED'];
/** Whether it is still so: a case that goes on, a place that still waits, a rule that still speaks. `later` while the case is paused. */
async function standing(ctx: Ctx, m: ReviewMessage): Promise<'now' | 'later' | 'never'> {
  // Whoever runs a case learns at once that somebody else reads it, in whatever state it is.
  if (m.kind === 'EMERGENCY') return 'now';
  const row = await ctx.db.findOneByOrFail(PeerReviewCase, { id: m.caseId });
  if ((ended.includes(row.state) && m.kind !== 'OVER') || (m.tooLateAt && m.tooLateAt <= ctx.now)) return 'never';
  if (row.pausedAt && m.kind !== 'STOPPED') return 'later';
  if (!m.assignmentId) return 'now';
  const [place] = await placesDue(ctx, m.assignmentId);
  if (!place || new Date(place.dueAt).getTime() !== m.dueAt?.getTime()) return 'never';
  return m.rule === null || dueMoments(momentsOf(place), ctx.now).some((x) => x.rule === m.rule) ? 'now' : 'never';
}

/** Sends one message that waits: in the reader's language, outside their quiet hours; whoever wants a digest gets it with that. */
export async function deliver(ctx: Ctx, id: string): Promise<void> {
  const m = await ctx.db.findOne(ReviewMessage, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!m || m.sentAt || m.cancelledAt) return;
  const is = await standing(ctx, m);
  if (is === 'never') return void (await save(ctx, ReviewMessage, m, { cancelledAt: ctx.now }));
  if (is === 'later') return;
  const person = await ctx.db.findOneByOrFail(Person, { id: m.recipientId });
  const wish = (await ctx.db.findOneBy(ReviewerSettings, { id: person.id })) ?? standardAvailability;
  if (m.kind !== 'EMERGENCY' && (wish.digest || !mayGo(ctx.now, m.tooLateAt, person.timeZone, wish.quietFrom, wish.quietUntil))) return;
  await save(ctx, ReviewMessage, m, { sentAt: ctx.now });
  const until = m.dueAt
    ? new Intl.DateTimeFormat(person.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: person.timeZone }).format(m.dueAt)
    : '';
  const common = { name: person.displayName, link: m.path };
  if (m.kind === 'NEWS' || m.kind === 'OVER' || m.kind === 'STOPPED' || m.kind === 'CALLED' || m.kind === 'EMERGENCY')
    await mailToPerson(ctx, person.id, {
      template: messageMails[m.kind],
      kind: m.kind === 'EMERGENCY' ? 'security' : 'notification',
      params: common,
      threadKey: m.caseId,
    });
  else
    await mailToPerson(ctx, person.id, {
      template: messageMails[m.kind],
      kind: 'notification',
      params: { ...common, until },
      threadKey: m.caseId,
    });
}

/** Everything that waits for one reader in one mail, once on each of their days, after their quiet hours. */
export async function deliverDigest(ctx: Ctx, personId: string): Promise<void> {
  const person = await ctx.db.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
  const wish = await ctx.db.findOneBy(ReviewerSettings, { id: personId });
  if (!wish?.digest || !mayGo(ctx.now, null, person.timeZone, wish.quietFrom, wish.quietUntil)) return;
  const waiting = await ctx.db
    .getRepository(ReviewMessage)
    .createQueryBuilder('m')
    .setLock('pessimistic_write')
    .where('m.recipientId = :personId and m.sentAt is null and m.cancelledAt is null', { personId })
    .orderBy('m.createdAt')
    .getMany();
  const ready: ReviewMessage[] = [];
  for (const m of waiting) {
    const is = await standing(ctx, m);
    if (is === 'now') ready.push(m);
    if (is === 'never') await save(ctx, ReviewMessage, m, { cancelledAt: ctx.now });
  }
  if (ready.length === 0 || !(await claim(ctx, `review-digest:${personId}:${digestDay(ctx.now, person.timeZone)}`))) return;
  for (const m of ready) await save(ctx, ReviewMessage, m, { sentAt: ctx.now });
  await mailToPerson(ctx, personId, {
    template: digestMail,
    kind: 'notification',
    params: { name: person.displayName, count: ready.length, link: '/reviews' },
  });
}
