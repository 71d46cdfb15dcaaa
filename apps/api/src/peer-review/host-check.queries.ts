import { DomainError } from '@guildhall/domain/kernel/errors';
import { commentsDueAt, finaliseProblems, isCorrection, reopenProblems } from '@guildhall/domain/peer-review/host-check';
import { reportText, type RecommendationText, type Section } from '@guildhall/domain/peer-review/report';
import { createHash } from 'node:crypto';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { casePolicy } from './case.policy.js';
import type { HostCheckNode, HostCommentNode, ReportEditionNode, VerifiedReportNode } from './host-check.types.js';
import { hostCommentPolicy } from './host-comment.policy.js';
import type { HostComment } from './host-comment.entity.js';
import type { ConsensusReport } from './report.entity.js';
import { reportPolicy } from './report.policy.js';
import type { WaiverNode } from './report.types.js';
import { waiversOfReportSql } from './waiver.queries.js';

/* Whether a review that the final words stand on was voided since. */
const shaken = (p: string) => `exists (select 1 from review r where r.id = any(${p}.basis) and r.state = 'VOIDED')`;
interface Row {
  caseId: string;
  report: (ConsensusReport & { underReexamination: boolean }) | null;
  final: (ConsensusReport & { underReexamination: boolean }) | null;
  dueAt: string | null;
  comments: (HostCommentNode & { reportHash: string; reportId: string })[];
  editions: ReportEditionNode[];
}
const check = statement<{ caseId: string }, Row>(
  'host-check',
  `
  select c.id "caseId", (select to_jsonb(p) || jsonb_build_object('underReexamination', ${shaken('p')}) from consensus_report p where p."caseId" = c.id and ${reportPolicy.visible('p')} order by p.edition desc limit 1) report,
    (select to_jsonb(p) || jsonb_build_object('underReexamination', ${shaken('p')}) from consensus_report p where p."caseId" = c.id and p.state in ('FINAL','PUBLISHED') and ${reportPolicy.visible('p')} order by p.edition desc limit 1) final,
    (select d."dueAt" from deadline d where d."caseId" = c.id and d.kind = 'HOST_COMMENT') "dueAt",
    coalesce((select json_agg(json_build_object('id', k.id, 'sectionKey', k."sectionKey", 'kind', k.kind, 'text', k.text, 'authorName', (select "displayName" from person where id = k."authorId"), 'at', k."createdAt", 'resolution', k.resolution,
      'resolutionNote', k."resolutionNote", 'resolvedAt', k."resolvedAt", 'version', k.version, 'reportHash', k."reportHash", 'reportId', k."reportId", 'caseId', k."caseId") order by k."createdAt", k.id) from host_comment k where k."caseId" = c.id and ${hostCommentPolicy.visible('k')}), '[]'::json) comments,
    coalesce((select json_agg(json_build_object('edition', p.edition, 'state', p.state, 'finalisedAt', p."finalisedAt", 'headHash', p."headHash", 'correctionReason', p."correctionReason") order by p.edition desc) from consensus_report p where p."caseId" = c.id and p."finalisedAt" is not null and ${reportPolicy.visible('p')}), '[]'::json) editions
  from peer_review_case c where c.id = :caseId and (${casePolicy.visible('c')} or exists (select 1 from consensus_report p where p."caseId" = c.id and ${reportPolicy.visible('p')}))`,
);

/** Comments, their answers and the editions of a report, as the viewer may see them. */
export async function hostCheck(ctx: Ctx, caseId: string): Promise<HostCheckNode> {
  const row = await check.one(ctx, { caseId });
  if (!row || (!row.report && row.comments.length === 0)) throw new DomainError('NOT_FOUND', { entity: 'ConsensusReport' });
  const { report, final } = row;
  const can = (action: Parameters<typeof reportPolicy.can>[1], of = report) => of !== null && reportPolicy.can(ctx, action, of);
  const date = (v: unknown): Date | null => (v ? new Date(v as string) : null);
  const iso = (v: unknown): string | null => date(v)?.toISOString() ?? null;
  const own = row.comments.filter((c) => c.reportId === report?.id);
  const withHost = report?.state === 'WITH_HOST';
  const silent = withHost && own.length === 0 && !report.hostDoneAt;
  const problems = (by: 'LEAD_PEER' | 'FACILITATOR') =>
    withHost
      ? finaliseProblems(
          {
            headHash: report.headHash,
            comments: own,
            dueAt: date(row.dueAt) ?? commentsDueAt(date(report.releasedAt)!),
            doneAt: date(report.hostDoneAt),
            remindedAt: date(report.hostRemindedAt),
          },
          by,
          ctx.now,
        )
      : [];
  const takesPart = (['HOST_LEAD', 'HOST_MEMBER', 'DISCLOSED_PEER', 'FACILITATOR'] as const).some((r) => ctx.actor?.has(r, 'CASE', caseId));
  const seesConsent = ctx.actor?.has('FACILITATOR', 'CASE', caseId) || ctx.actor?.has('HOST_LEAD', 'CASE', caseId);
  return {
    caseId,
    reportId: report?.id ?? null,
    state: report?.state ?? null,
    version: report?.version ?? 0,
    finalId: final?.id ?? null,
    finalVersion: final?.version ?? 0,
    comments: row.comments.map((c) => ({
      ...c,
      toBeMade: isCorrection(c) && c.reportHash === report?.headHash,
      viewerCanResolve: withHost && c.resolution === null && hostCommentPolicy.can(ctx, 'resolve', c as unknown as HostComment),
    })),
    dueAt: withHost ? iso(row.dueAt ?? commentsDueAt(date(report.releasedAt)!)) : null,
    doneAt: takesPart ? iso(report?.hostDoneAt) : null,
    remindedAt: takesPart ? iso(report?.hostRemindedAt) : null,
    finalMark: final?.finalMark ?? null,
    underReexamination: final?.underReexamination ?? false,
    consentVisibility: seesConsent ? (final?.consentVisibility ?? null) : null,
    publishedTo: final?.state === 'PUBLISHED' ? final.visibility : null,
    editions: row.editions,
    viewerCan: {
      comment: can('comment') && !report!.hostDoneAt,
      finish: can('comment') && !report!.hostDoneAt,
      remind: can('remindHost') && silent && !report!.hostRemindedAt,
      reopen: can('reopen') && reopenProblems(report!.headHash, own).length === 0,
      finalise: can('finalise') && problems('LEAD_PEER').length === 0,
      finaliseSilent: can('finaliseSilent') && problems('FACILITATOR').length === 0,
      allowPublication: can('allowPublication', final),
      publish: can('publish', final) && (final!.consentVisibility ?? 'PRIVATE') !== 'PRIVATE',
      correct: can('correct', final) && report!.edition === final!.edition,
      issue: can('release') && report!.state === 'SIGNING' && report!.edition > 1,
    },
  };
}

/* Whoever holds the fingerprint holds the words; it cannot be guessed. So this read asks for no right, and tells what the paper says of itself. */
const byHash = statement<
  { hash: string },
  ConsensusReport & {
    title: string;
    hostName: string;
    sections: Section[];
    recommendations: RecommendationText[];
    replacedBy: number | null;
    underReexamination: boolean;
    named: WaiverNode[];
  }
>(
  'report-by-hash',
  `
  select p.*, c.title, c."hostName", ${shaken('p')} "underReexamination", ${waiversOfReportSql('p', 'c')} named,
    coalesce((select json_agg(json_build_object('key', s.key, 'body', s.body, 'agreed', s.agreed, 'rationale', s.rationale, 'evidenceIds', s."evidenceIds", 'evidenceNeeded', s."evidenceNeeded") order by s.key) from report_section s where s."reportId" = p.id), '[]'::json) sections,
    coalesce((select json_agg(json_build_object('code', r.code, 'text', r.text, 'dimensionKeys', r."dimensionKeys", 'evidenceIds', r."evidenceIds", 'priority', r.priority, 'addressee', r.addressee, 'horizon', r.horizon)) from recommendation r where r."reportId" = p.id), '[]'::json) recommendations,
    (select max(x.edition) from consensus_report x where x."caseId" = p."caseId" and x.edition > p.edition and x."finalisedAt" is not null) "replacedBy"
  from consensus_report p join peer_review_case c on c.id = p."caseId" where p."headHash" = :hash and p."finalisedAt" is not null order by p.edition desc limit 1`,
);
/** Null where no final report has this fingerprint. */
export async function verifyReport(ctx: Ctx, hash: string): Promise<VerifiedReportNode | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  const row = await byHash.one(ctx, { hash });
  if (!row) return null;
  const words = reportText(row.sections, row.recommendations, row.basis ?? []);
  const reads = reportPolicy.can(ctx, 'read', row);
  return {
    edition: row.edition,
    finalisedAt: new Date(row.finalisedAt!).toISOString(),
    valid: createHash('sha256').update(words).digest('hex') === hash,
    replacedBy: row.replacedBy,
    underReexamination: row.underReexamination,
    waivers: row.named.map(({ by }) => ({ by, byName: null })),
    caseId: reads ? row.caseId : null,
    title: reads ? row.title : null,
    hostName: reads ? row.hostName : null,
  };
}
