import { conflictFiled } from '@guildhall/domain/peer-review/activities';
import { runStates } from '@guildhall/domain/peer-review/machines';
import type { ConflictType } from '@guildhall/domain/peer-review/words';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { PeerReviewCase } from './case.entity.js';
import { note } from './case.facts.js';
import { listOf } from './one-of.js';
import { stopWithoutFacilitator } from './standstill.service.js';

/** How long something that has ended still counts. */
const years = 3;
const recent = (column: string) => `(${column} is null or ${column} >= (:now::timestamptz - interval '${years} years')::date)`;

/** What the data know of a person `p` and a case `c` that might be a conflict: work for the host, money or projects shared with it, practices written for it. */
export const findings = (c: string, p: string): string => `
  select 'EMPLOYMENT' type, 'affiliation:' || f.id "evidenceKey", coalesce(nullif(f.function, ''), ${c}."hostName") note
    from affiliation f where f."personId" = ${p} and f."organisationId" = ${c}."hostOrgId" and f.state in ('CONFIRMED','ENDED') and ${recent('f."endsOn"')}
  union all select case t.kind when 'FUNDING' then 'FUNDING' else 'COLLABORATION' end, 'tie:' || t.id, t.label
    from organisation_tie t join affiliation f on f."personId" = ${p} and f.state = 'CONFIRMED' and f."organisationId" in (t."organisationId", t."otherId")
    where ${c}."hostOrgId" in (t."organisationId", t."otherId") and f."organisationId" <> ${c}."hostOrgId" and ${recent('t."endsOn"')}
  union all select 'COLLABORATION', 'practice:' || q.id, q.title
    from practice q where q."ownerOrganisationId" = ${c}."hostOrgId" and q."editionNo" > 0 and ${p} = any(q."authorIds")`;

/* People of the organisations above or below the host. Who is on the shortlist is refused before; this finds whom a link that came later reaches. */
const lineFindings = (c: string, p: string): string => `
  select 'EMPLOYMENT' type, 'line:' || f.id "evidenceKey", o.name note from affiliation f join organisation o on o.id = f."organisationId"
    where f."personId" = ${p} and f.state = 'CONFIRMED' and f."organisationId" <> ${c}."hostOrgId" and f."organisationId" in (select organisation_line(${c}."hostOrgId"))`;
/* People of the host that this one is a pair with. That is wanted, so it is no reason against asking them; but that each judges the other is ruled on, and
   where it is waived the report says so. */
const mirrorFindings = (c: string, p: string): string => `
  select 'RECIPROCAL', 'mirror:' || o.id, o."hostName" from peer_review_case o
    where o.id = ${c}."mirrorCaseId" and exists (select from affiliation f where f."personId" = ${p} and f.state = 'CONFIRMED' and f."organisationId" = o."hostOrgId")`;
/* Nobody of the host or its line facilitates, so who came to work there later stops the case until somebody has ruled. Money and projects in common are
   looked at where somebody judges. */
const employerFindings = (c: string, p: string): string => `
  select 'EMPLOYMENT' type, 'affiliation:' || f.id "evidenceKey", coalesce(nullif(f.function, ''), ${c}."hostName") note
    from affiliation f where f."personId" = ${p} and f."organisationId" = ${c}."hostOrgId" and f.state = 'CONFIRMED'
  union all ${lineFindings(c, p)}`;

interface Found {
  caseId: string;
  programmeId: string;
  personId: string;
  type: ConflictType;
  evidenceKey: string;
  note: string;
  facilitates: boolean;
}
const unruled = (c: string, p: string) =>
  `not exists (select 1 from conflict_record k where k."caseId" = ${c} and k."personId" = ${p} and k."evidenceKey" = x."evidenceKey")`;
/* People with a live place that is not final yet, and those who run a case; null asks about all cases or all people. */
const unrecorded = statement<{ caseId: string | null; personId: string | null }, Found>(
  'conflicts-detected',
  `
  select a."caseId", a."programmeId", a."personId", x.*, false facilitates from assignment a join peer_review_case c on c.id = a."caseId" cross join lateral (${findings('c', 'a."personId"')} union all ${lineFindings('c', 'a."personId"')} union all ${mirrorFindings('c', 'a."personId"')}) x
  where a.state in ('SHORTLISTED','CLEARED','INVITED','ACCEPTED') and c.state in ('PREPARATION','DESK_REVIEW','VISIT','REPORTING','HOST_CHECK')
    and (:caseId::uuid is null or a."caseId" = :caseId) and (:personId::uuid is null or a."personId" = :personId)
    and ${unruled('a."caseId"', 'a."personId"')}
  union all
  select c.id, c."programmeId", c."facilitatorId", x.*, true from peer_review_case c cross join lateral (${employerFindings('c', 'c."facilitatorId"')}) x
  where c.state in (${listOf(runStates)}) and (:caseId::uuid is null or c.id = :caseId) and (:personId::uuid is null or c."facilitatorId" = :personId)
    and ${unruled('c.id', 'c."facilitatorId"')}
  order by "caseId", "personId", "evidenceKey"`,
);

/** Writes down what the data know and nobody has ruled on. Doing it twice, or twice at once, writes it once; a ruling is never asked for again. */
export async function detectConflicts(ctx: Ctx, about: { caseId?: string; personId?: string }): Promise<void> {
  for (const f of await unrecorded.all(ctx, { caseId: about.caseId ?? null, personId: about.personId ?? null })) {
    const [made] = await ctx.run<{ id: string }>({
      name: 'conflict-detect',
      text: `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", "filedBy", type, source, status, pinned, note, "evidenceKey", "decisionNote", "decidedBy", "decidedAt")
        values ($1, $2, $2, 1, $3, $4, $5, null, $6, 'DETECTED', 'POTENTIAL', false, $7, $8, '', null, null)
        on conflict ("caseId", "personId", "evidenceKey") where "evidenceKey" is not null do nothing returning id`,
      values: [randomId(), ctx.now, f.caseId, f.programmeId, f.personId, f.type, f.note, f.evidenceKey],
    });
    if (!made) continue;
    await note(ctx, { id: f.caseId, programmeId: f.programmeId }, 'CONFLICT_DECLARED', 'FACILITATION', f.personId);
    await emit(ctx, conflictFiled({ caseId: f.caseId, conflictId: made.id }));
    if (!f.facilitates) continue;
    const row = await ctx.db.findOneOrFail(PeerReviewCase, { where: { id: f.caseId }, lock: { mode: 'pessimistic_write' } });
    await stopWithoutFacilitator(ctx, row);
  }
}

/** Employers change and practices are written while cases run: looked at again every night. */
export const detectNightly = {
  name: 'review-conflicts',
  cron: '40 2 * * *',
  run: (ctx: Ctx): Promise<void> => transact(ctx, (ctx) => detectConflicts(ctx, {})),
};
export const openConflict = async (ctx: Ctx, caseId: string, personId: string): Promise<boolean> =>
  (
    await ctx.run<{ open: boolean }>({
      name: 'conflict-open',
      text: `select exists (select 1 from conflict_record where "caseId" = $1 and "personId" = $2 and status in ('POTENTIAL','CONFIRMED')) open`,
      values: [caseId, personId],
    })
  )[0]!.open;
