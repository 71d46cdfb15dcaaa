import { DomainError } from '@guildhall/domain/kernel/errors';
import { planningStates, recordingStates, sessionMachine } from '@guildhall/domain/peer-review/machines';
import { uncovered } from '@guildhall/domain/peer-review/visit';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import type { PeerReviewCase } from './case.entity.js';
import { assignmentPolicy } from './panel.policy.js';
import { sqlHost } from './policy.rules.js';
import type { EvidenceItem } from './review.entity.js';
import { evidencePolicy } from './review.policy.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';
import type { VisitSession } from './visit.entity.js';
import { sessionPolicy, visitPolicy } from './visit.policy.js';
import { threadPolicies } from './thread.policy.js';
import type { CaseVisitNode, RegisterEntryNode, SessionNode } from './visit.types.js';

interface Row extends Omit<CaseVisitNode, 'dimensions' | 'uncovered' | 'sessions' | 'register' | 'viewerCan'> {
  rubric: RubricRow;
  scope: string[];
  sessions: (Omit<SessionNode, 'viewerCan'> & { caseId: string })[];
  register: (Omit<RegisterEntryNode, 'viewerCanRewrite' | 'viewerCanWithdrawConsent' | 'consent' | 'changed'> &
    Pick<EvidenceItem, 'caseId' | 'collectedBy' | 'consent' | 'releasedAt'>)[];
}
/* Who leads is told to the host as far as it may know the panel; the facilitator is known to all. */
const leads = (s: string, c: string) =>
  `(${s}."leadId" = ${c}."facilitatorId" or exists (select 1 from assignment a where a."caseId" = ${c}.id and a."personId" = ${s}."leadId" and ${assignmentPolicy.visible('a')}))`;
const visit = statement<{ caseId: string }, Row>(
  'case-visit',
  `
  select c.id "caseId", c.title, c."hostName", m.name "programmeName", c.state, c."timeZone", c."visitMode", c."visitStart"::text, c."visitEnd"::text, c.version "caseVersion", c."independentEndedAt", c."scopeDimensionKeys" scope, ${rubricJson('v', 'b')} rubric,
    coalesce((select json_agg(json_build_object('id', s.id, 'caseId', s."caseId", 'startsAt', s."startsAt", 'endsAt', s."endsAt", 'kind', s.kind, 'mode', s.mode, 'title', s.title, 'place', s.place, 'withWhom', s."withWhom", 'dimensionKeys', s."dimensionKeys",
        'leadId', case when ${leads('s', 'c')} then s."leadId" end, 'leadName', case when ${leads('s', 'c')} then (select "displayName" from person where id = s."leadId") end, 'state', s.state, 'proposedBy', s."proposedBy", 'heldAt', s."heldAt", 'version', s.version)
        order by s."startsAt", s."endsAt", s.id) from visit_session s where s."caseId" = c.id and ${sessionPolicy.visible('s')}), '[]'::json) sessions,
    case when ${sqlHost('c.id')} then '[]'::json else coalesce((select json_agg(json_build_object('id', e.id, 'caseId', e."caseId", 'sessionId', e."sessionId", 'kind', e.type, 'title', e.title, 'body', e.body, 'source', e.source, 'dimensionKey', e."dimensionKey", 'strength', e.strength,
        'audience', e.audience, 'consent', e.consent, 'collectedBy', e."collectedBy", 'recordedByName', (select "displayName" from person where id = e."collectedBy"), 'recordedAt', e."collectedAt", 'releasedAt', e."releasedAt", 'version', e.version,
        'cited', exists (select 1 from consensus_report p join recommendation r on r."reportId" = p.id where p."caseId" = c.id and e.id = any(r."evidenceIds")) or exists (select 1 from consensus_report p join report_section x on x."reportId" = p.id where p."caseId" = c.id and e.id = any(x."evidenceIds")))
        order by e."collectedAt", e.id) from evidence_item e where e."caseId" = c.id and e.strength is not null and ${evidencePolicy.visible('e')}), '[]'::json) end register,
    case when ${sqlHost('c.id')} then '[]'::json else coalesce((select json_agg(json_build_object('id', p.id, 'name', p."displayName") order by p."displayName") from person p where p.id = c."facilitatorId"
        or exists (select 1 from assignment a where a."caseId" = c.id and a."personId" = p.id and a.state in ('ACCEPTED','COMPLETED') and ${assignmentPolicy.visible('a')})), '[]'::json) end people,
    case when ${sqlHost('c.id')} then 0 else (select count(distinct g."personId")::int from role_grant g where g."scopeType" = 'CASE' and g."scopeId" = c.id and g."revokedAt" is null and g.role in ('DISCLOSED_PEER','FACILITATOR')
        and not exists (select 1 from role_grant x where x."personId" = g."personId" and x."scopeType" = 'CASE' and x."scopeId" = c.id and x."revokedAt" is null and x.role in ('HOST_LEAD','HOST_MEMBER','CONFLICTED'))) end "registerReaders"
  from peer_review_case c join programme m on m.id = c."programmeId" join review_round n on n."caseId" = c.id join rubric_version v on v.id = n."rubricVersionId" join rubric b on b.id = v."rubricId"
  where c.id = :caseId and ${visitPolicy.visible('c')} order by n.number desc limit 1`,
);

/** Agenda and register of a case, as the viewer may see them. NOT_FOUND for whoever is not of the host, the team or the facilitator. */
export async function caseVisit(ctx: Ctx, caseId: string, locale?: string): Promise<CaseVisitNode> {
  const row = await visit.one(ctx, { caseId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'CaseVisit' });
  const of = { ...row, id: row.caseId } as unknown as PeerReviewCase;
  const planned = (planningStates as readonly string[]).includes(row.state);
  const recorded = (recordingStates as readonly string[]).includes(row.state);
  const record = visitPolicy.can(ctx, 'record', of);
  return {
    ...row,
    dimensions: localRubric(ctx, row.rubric, row.scope, locale).dimensions.map(({ key, title }) => ({ key, title })),
    uncovered: uncovered(row.scope, row.sessions),
    sessions: row.sessions.map((s) => {
      const as = s as unknown as VisitSession;
      const may = (action: 'confirm' | 'cancel' | 'hold') =>
        planned && sessionPolicy.can(ctx, action, as) && sessionMachine.can(s.state, action);
      return {
        ...s,
        viewerCan: {
          write: planned && sessionPolicy.can(ctx, 'write', as) && sessionMachine.can(s.state, 'change'),
          confirm: may('confirm'),
          cancel: may('cancel'),
          hold: may('hold') && row.state === 'VISIT' && new Date(s.startsAt) <= ctx.now,
        },
      };
    }),
    register: row.register.map((e) => {
      const as = { ...e, type: e.kind } as unknown as EvidenceItem;
      return {
        ...e,
        consent: e.consent === 'RECORDED',
        changed: e.version > 1,
        viewerCanRewrite: recorded && e.releasedAt === null && evidencePolicy.can(ctx, 'rewrite', as),
        viewerCanWithdrawConsent: e.consent === 'RECORDED' && evidencePolicy.can(ctx, 'withdrawConsent', as),
      };
    }),
    viewerCan: {
      plan: planned && visitPolicy.can(ctx, 'plan', of),
      propose: planned && visitPolicy.can(ctx, 'propose', of),
      record: recorded && record,
      readRegister: visitPolicy.can(ctx, 'readRegister', of),
      talk: threadPolicies.TEAM.can(ctx, 'write', of),
    },
  };
}
