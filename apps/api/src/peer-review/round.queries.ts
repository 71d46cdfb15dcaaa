import { hasPassed } from '@guildhall/domain/peer-review/deadline';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { ReviewState } from '@guildhall/domain/peer-review/machines';
import { closeDeskProblems, quorumOf, type Seat } from '@guildhall/domain/peer-review/panel';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { sqlPolicyOf } from './case.facts.js';
import { overviewPolicy, scoresPolicy } from './case.policy.js';
import { facts, nextOf, type FactRow } from './case.queries.js';
import type { ProgrammeNode, RoundCaseNode, RoundSeatNode } from './case.types.js';
import { sentSeats, writersOfProgramme } from './identity.service.js';
import type { Programme } from './rubric.entity.js';
import { programmePolicy } from './rubric.policy.js';

type RoundRow = Omit<RoundCaseNode, 'seats' | 'next' | 'late' | 'belowQuorum' | 'differing'> &
  FactRow & {
    seats: (Omit<RoundSeatNode, 'reviewState' | 'late'> & { assignmentId: string; role: Seat['role']; extendedTo: string | null })[];
    graceMinutes: number | null;
    minPeers: number;
    spread: number;
  };
interface ProgrammeRow extends Omit<ProgrammeNode, 'cases' | 'viewerCanAssign'> {
  cases: RoundRow[];
}
const round = statement<{ slug: string; sent: readonly string[] }, ProgrammeRow>(
  'programme-round',
  `
  select m.id, m.slug, m.name, v.semver "rubricVersion", b.title "rubricTitle",
    coalesce((select json_agg(row_to_json(x) order by x."dueAt" nulls last, x.title) from (
      select c.id, c.title, c.place, c.state, d."dueAt", d."graceMinutes", (${sqlPolicyOf('c', 'm')}->>'minPeers')::int "minPeers", '["FACILITATOR"]'::json roles, null::json "myAssignment", null::json "myReview",
        coalesce((select json_agg(json_build_object('assignmentId', a.id, 'name', p."displayName", 'state', a.state, 'role', a.role, 'extendedTo', (select max(e."newDueAt") from deadline_extension e where e."caseId" = c.id and e."personId" = a."personId" and e.state = 'GRANTED')) order by p."displayName")
          from assignment a join person p on p.id = a."personId" where a."caseId" = c.id and a.state in ('INVITED','ACCEPTED','COMPLETED')), '[]'::json) seats,
        case when ${scoresPolicy.visible('c')} then (select json_build_array(count(*) filter (where s.value = '1'), count(*) filter (where s.value = '2'), count(*) filter (where s.value = '3'), count(*) filter (where s.value = '4'), count(*) filter (where s.value = '5'))
          from review_answer s join review r on r.id = s."reviewId" where r."caseId" = c.id and r.state in ('SUBMITTED','LOCKED')) end counts,
        case when ${scoresPolicy.visible('c')} then (select count(*) from (select 1 from review_answer s join review r on r.id = s."reviewId" where r."caseId" = c.id and r.state in ('SUBMITTED','LOCKED') and s.value ~ '^[1-5]$' group by s."dimensionKey" having max(s.value::int) - min(s.value::int) >= 2) q) else 0 end spread,
        ${facts('c')}
      from peer_review_case c left join deadline d on d."caseId" = c.id and d.kind = case when c.state = 'HOST_CHECK' then 'HOST_COMMENT' when c.state in ('VISIT','REPORTING') then 'REPORT' else 'REVIEW' end
      where c."programmeId" = m.id and ${overviewPolicy.visible('c')} order by c."createdAt" limit 500) x), '[]'::json) cases
  from programme m join rubric_version v on v.id = m."rubricVersionId" join rubric b on b.id = v."rubricId"
  where m.slug = :slug and ${programmePolicy.visible('m')}`,
);
/** The overview of those who run cases of a programme: only the cases that they run. */
export async function programmeBySlug(ctx: Ctx, slug: string): Promise<ProgrammeNode> {
  const writers = await writersOfProgramme(ctx, slug);
  const row = await round.one(ctx, { slug, sent: sentSeats(writers) });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Programme' });
  const viewerCanAssign = programmePolicy.can(ctx, 'assign', row as unknown as Programme);
  const states = new Map(writers.map((w) => [w.assignmentId, w.state]));
  return { ...row, viewerCanAssign, cases: row.cases.map((c) => roundCase(ctx, c, states)) };
}
function roundCase(ctx: Ctx, c: RoundRow, states: ReadonlyMap<string, ReviewState>): RoundCaseNode {
  const open = (r: ReviewState | null) => r !== 'SUBMITTED' && r !== 'LOCKED';
  const told = c.seats.map(({ assignmentId, ...s }) => ({ ...s, reviewState: states.get(assignmentId) ?? null }));
  const seats = told.map((s) => ({
    ...s,
    late:
      c.state === 'DESK_REVIEW' &&
      s.state === 'ACCEPTED' &&
      s.role !== 'TRAINEE_PEER' &&
      open(s.reviewState) &&
      c.dueAt !== null &&
      hasPassed({ dueAt: new Date(c.dueAt), graceMinutes: c.graceMinutes ?? 0 }, s.extendedTo ? new Date(s.extendedTo) : null, ctx.now),
  }));
  const seated: Seat[] = told.map((s) => ({
    personId: '',
    role: s.role,
    state: s.state,
    organisationId: null,
    country: null,
    termsAccepted: true,
    conflicts: [],
    review: s.reviewState,
  }));
  const active = seated.filter((s) => s.state === 'ACCEPTED').length;
  return {
    ...c,
    seats,
    next: nextOf(c),
    late: seats.some((s) => s.late),
    differing: Number(c.spread),
    belowQuorum:
      c.state === 'DESK_REVIEW' &&
      (active < quorumOf(active, c.minPeers) || closeDeskProblems(c, seated, 'a reason that is long enough').length > 0),
  };
}
