import { comingDays, comingMost, lateDays } from '@guildhall/domain/desk/coming-up';
import { communityPolicy } from '../communities/community.policy.js';
import { statement } from '../kernel/statement.js';
import { casePolicy } from '../peer-review/case.policy.js';
import { actionPolicy, checkpointPolicy } from '../peer-review/improvement.policy.js';
import { practicePolicy } from '../practices/practice.policy.js';
import { organisesSql, roundPolicy, there } from '../uptake/consultation.policy.js';
import type { ComingUpNode } from './coming-up.types.js';

/* Cases in which the reader has a part: who runs a round has an overview of it. */
const ownPart = (caseId: string) =>
  `exists (select 1 from role_grant g where g."personId" = :viewer and g."scopeType" = 'CASE' and g."scopeId" = ${caseId} and g."revokedAt" is null)`;
const today = (c: string) => `(:now::timestamptz at time zone ${c}."timeZone")::date`;
const ahead = (at: string) => `(${at} > :now and ${at} <= :now::timestamptz + interval '${comingDays} days')`;
const aheadOrLate = (day: string, c: string) => `(${day} between ${today(c)} - ${lateDays} and ${today(c)} + ${comingDays})`;
/* The first moment of a day where the case is. */
const morning = (day: string, c: string) => `(${day}::timestamp at time zone ${c}."timeZone")`;
const programme = (c: string) => `(select m.name from programme m where m.id = ${c}."programmeId")`;
/* A date of a case counts while the step that it ends is still under way. */
const waits = (d: string, c: string) => `case ${d}.kind when 'REVIEW' then ${c}.state in ('PREPARATION','DESK_REVIEW')
  when 'REPORT' then ${c}.state in ('VISIT','REPORTING') when 'HOST_COMMENT' then ${c}.state = 'HOST_CHECK' else false end`;

/** Everything with a date that concerns the asker, the nearest first: of each kind what its own policy lets them know, and nothing of cases that rest. */
export const comingUp = statement<object, ComingUpNode>(
  'desk-coming-up',
  `select kind, "subjectId", slug, title, locale, within, at, day::text, "lastDay"::text, late from (
    select 'CONSULTATION_ENDS' kind, r.id "subjectId", null slug, r.text->>'title' title, r.locale,
      coalesce((select c.name from community c where c.id = r."communityId" and ${communityPolicy.visible('c')}), (select n.name from network n where n.id = r."networkId")) as within,
      r."closesAt" at, null::date as day, null::date "lastDay", false late, r."closesAt" sort, r.id::text item
    from consultation_round r where r.state = 'OPEN' and ${ahead('r."closesAt"')} and ${roundPolicy.visible('r')} and ${there('r')}
      and (${organisesSql('r')} or r.audience = 'COMMUNITY' or r."networkId" = any(:scope(*,NETWORK)))
    union all
    select case d.kind when 'REVIEW' then 'REVIEWS_DUE' when 'REPORT' then 'REPORT_DUE' else 'HOST_COMMENT_DUE' end, c.id, null, c.title, null, ${programme('c')}, x.due, null, null, false, x.due, d.id::text
    from deadline d join peer_review_case c on c.id = d."caseId"
      cross join lateral (select greatest(d."dueAt", case when d.kind = 'REVIEW' then (select max(e."newDueAt") from deadline_extension e where e."caseId" = c.id and e."personId" = :viewer and e.state = 'GRANTED') end) due) x
    where ${waits('d', 'c')} and c."pausedAt" is null and ${ahead('x.due')} and ${ownPart('c.id')} and ${casePolicy.visible('c')}
    union all
    select 'VISIT', c.id, null, c.title, null, ${programme('c')}, null, c."visitStart", nullif(c."visitEnd", c."visitStart"), false, ${morning('c."visitStart"', 'c')}, c.id::text
    from peer_review_case c where c.state in ('PREPARATION','DESK_REVIEW','VISIT') and c."pausedAt" is null and coalesce(c."visitEnd", c."visitStart") >= ${today('c')}
      and c."visitStart" <= ${today('c')} + ${comingDays} and ${ownPart('c.id')} and ${casePolicy.visible('c')}
    union all
    select 'CHECKPOINT', c.id, null, c.title, null, ${programme('c')}, null, k."dueOn", null, k."dueOn" < ${today('c')}, ${morning('k."dueOn"', 'c')}, k.id::text
    from checkpoint k join peer_review_case c on c.id = k."caseId"
    where k.state = 'PLANNED' and ${aheadOrLate('k."dueOn"', 'c')} and ${ownPart('c.id')} and ${checkpointPolicy.visible('k')} and ${casePolicy.visible('c')}
    union all
    select 'ACTION_DUE', c.id, null, a.title, null, c.title, null, a."dueOn", null, a."dueOn" < ${today('c')}, ${morning('a."dueOn"', 'c')}, a.id::text
    from improvement_action a join peer_review_case c on c.id = a."caseId"
    where a.state in ('AGREED','IN_PROGRESS') and a."ownerPersonId" = :viewer and ${aheadOrLate('a."dueOn"', 'c')} and ${actionPolicy.visible('a')} and ${casePolicy.visible('c')}
    union all
    select 'PRACTICE_REVIEW', p.id, p.slug, p.title, p.locale, (select n.name from network n where n.id = p."networkId"), p."reviewDueAt", null, null, p."reviewDueAt" <= :now, p."reviewDueAt", p.id::text
    from practice p where p.state in ('PUBLISHED','DUE_FOR_REVIEW','RECONFIRMED') and :viewer = any(p."authorIds") and p."reviewDueAt" > :now::timestamptz - interval '${lateDays} days'
      and p."reviewDueAt" <= :now::timestamptz + interval '${comingDays} days' and ${practicePolicy.visible('p')}
  ) dated order by sort, kind, item limit ${comingMost}`,
);
