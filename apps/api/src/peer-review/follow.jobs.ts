import { instantIn } from '@guildhall/domain/peer-review/deadline';
import { commentMoments, dueMoments, promiseMoments } from '@guildhall/domain/peer-review/reminders';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { each } from './message.jobs.js';
import { tell, type Told } from './news.service.js';

interface Promised {
  caseId: string;
  what: 'COMMENT' | 'ACTION' | 'CHECKPOINT';
  id: string;
  personId: string | null;
  /** Of a comment period an instant, of the others a day on the wall clock of the case. */
  due: string;
  timeZone: string;
  since: string;
}
const promised = statement<object, Promised>(
  'review-promises-due',
  `select c.id "caseId", 'COMMENT' what, p.id, null::uuid "personId", to_char(d."dueAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') due, c."timeZone", p."releasedAt" since
    from consensus_report p join peer_review_case c on c.id = p."caseId" join deadline d on d."caseId" = c.id and d.kind = 'HOST_COMMENT'
    where p.state = 'WITH_HOST' and p."hostDoneAt" is null and c."pausedAt" is null and c.state = 'HOST_CHECK'
  union all
  select c.id, 'ACTION', a.id, a."ownerPersonId", a."dueOn"::text, c."timeZone", greatest(f."hostAgreedAt", f."peerAgreedAt")
    from improvement_action a join peer_review_case c on c.id = a."caseId" join case_follow_up f on f."caseId" = c.id
    where a.state in ('AGREED','IN_PROGRESS') and a."dueOn" is not null and f."hostAgreedAt" is not null and f."peerAgreedAt" is not null and c."pausedAt" is null and c.state = 'FOLLOW_UP'
  union all
  select c.id, 'CHECKPOINT', k.id, null, k."dueOn"::text, c."timeZone", k."createdAt"
    from checkpoint k join peer_review_case c on c.id = k."caseId" where k.state = 'PLANNED' and c."pausedAt" is null and c.state = 'FOLLOW_UP'`,
);
const unsigned = statement<object, { caseId: string; signOffId: string; personId: string }>(
  'signatures-of-older-words',
  `select p."caseId", s.id "signOffId", s."personId" from sign_off s join consensus_report p on p.id = s."reportId" join peer_review_case c on c.id = p."caseId"
    join assignment a on a."caseId" = c.id and a."personId" = s."personId" and a.state = 'ACCEPTED'
    where p.state in ('DRAFTING','SIGNING') and s."reportHash" <> p."headHash" and c."pausedAt" is null
      and not exists (select from sign_off o where o."reportId" = p.id and o."personId" = s."personId" and o."reportHash" = p."headHash")`,
);

function toldOf(p: Promised, now: Date): Told[] {
  const dueAt = p.what === 'COMMENT' ? new Date(p.due) : instantIn(`${p.due}T23:59`, p.timeZone);
  const moments = p.what === 'COMMENT' ? commentMoments(dueAt) : promiseMoments(dueAt, new Date(p.since));
  const to = {
    COMMENT: ['host'],
    ACTION: ['hostLead', ...(p.personId ? [{ id: p.personId }] : [])],
    CHECKPOINT: ['hostLead', 'lead'],
  } as const satisfies Record<Promised['what'], Told['to']>;
  return dueMoments(moments, now).map((m) => ({
    caseId: p.caseId,
    // With the day in it, so that one that was moved is spoken of anew.
    key: `${p.what}:${p.id}:${m.rule}:${p.due}`,
    to: to[p.what],
    path: p.what === 'COMMENT' ? 'report' : 'results',
    tooLateAt: m.until,
  }));
}

/** Each rule of each promise by itself, whatever ran before; and those who signed words that have changed since. */
export async function remindOfPromises(ctx: Ctx): Promise<void> {
  const due = (await promised.all(ctx, {})).flatMap((p) => toldOf(p, ctx.now));
  const changed = (await unsigned.all(ctx, {})).map((s): Told => ({
    caseId: s.caseId,
    key: `sig:${s.signOffId}`,
    to: [{ id: s.personId }],
    path: 'report',
  }));
  await each(ctx, [...due, ...changed], tell);
}
