import { DomainError } from '@guildhall/domain/kernel/errors';
import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { dimensionKeyOf, dissentStops, freeSections, neededOf, sectionKeyOf } from '@guildhall/domain/peer-review/report';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { manages } from './policy.rules.js';
import { benchmarksOf, publishedLevelsSql, type PublishedRow } from './benchmark.queries.js';
import { evidencePolicy } from './review.policy.js';
import { sentSeats, writersIn } from './identity.service.js';
import { reportPolicy } from './report.policy.js';
import type { ConsensusReport } from './report.entity.js';
import { problemsOf } from './report.head.js';
import { evidenceJson, scoresJson, scoresOf, type ScoreRow } from './review.queries.js';
import { waiversOfReportSql } from './waiver.queries.js';
import { localRubric, rubricJson, type RubricRow } from './rubric.kept.js';
import type { EvidenceNode } from './dossier.types.js';
import type { RecommendationNode, ReportNode } from './report.types.js';

interface Row extends Omit<
  ReportNode,
  'rubric' | 'scores' | 'sections' | 'missing' | 'viewerCan' | 'signatures' | 'evidenceToCite' | 'recommendations'
> {
  programmeId: string;
  networkId: string;
  scope: string[];
  rubric: RubricRow;
  scores: ScoreRow | null;
  /** Not while the team writes: what others got is no ground for a score. */
  published: PublishedRow[] | null;
  evidence: EvidenceNode[];
  sections: {
    key: string;
    body: string;
    agreed: AnswerValue | null;
    rationale: string;
    evidenceIds: string[] | null;
    evidenceNeeded: string;
    version: number;
  }[];
  recommendations: Omit<RecommendationNode, 'evidence'>[];
  signatures: { name: string; mine: boolean; text: string; named: boolean }[];
  needed: number;
  signedBefore: number | null;
}
const report = statement<{ caseId: string; sent: readonly string[] }, Row>(
  'case-report',
  `
  select p.id, p."caseId", p.state, p.edition, p."headHash", p."releasedAt", p."finalisedAt", p.visibility, p.version, p."programmeId", p."networkId", c.title, c."hostName", c.place, m.name "programmeName", c."scopeDimensionKeys" scope,
    ${rubricJson('v', 'b')} rubric, ${scoresJson('c')} scores, case when p."finalisedAt" is not null then ${publishedLevelsSql('b.id')} end published, ${waiversOfReportSql('p', 'c')} waivers,
    coalesce((select json_agg(json_build_object('key', s.key, 'body', s.body, 'agreed', s.agreed, 'rationale', s.rationale, 'evidenceIds', s."evidenceIds", 'evidenceNeeded', s."evidenceNeeded", 'version', s.version) order by s.key) from report_section s where s."reportId" = p.id), '[]'::json) sections,
    coalesce((select json_agg(json_build_object('id', r.id, 'code', r.code, 'text', r.text, 'dimensionKeys', r."dimensionKeys", 'evidenceIds', r."evidenceIds", 'priority', r.priority, 'addressee', r.addressee, 'horizon', r.horizon, 'version', r.version) order by length(r.code), r.code) from recommendation r where r."reportId" = p.id), '[]'::json) recommendations,
    coalesce((select json_agg(${evidenceJson('e')} order by e.title) from evidence_item e where e."caseId" = c.id and ${evidencePolicy.visible('e')}), '[]'::json) evidence,
    coalesce((select json_agg(json_build_object('name', n."displayName", 'mine', s."personId" = :viewer, 'text', s."dissentText", 'named', s."dissentNamed") order by n."displayName") from sign_off s join person n on n.id = s."personId" where s."reportId" = p.id and s."reportHash" = p."headHash"), '[]'::json) signatures,
    (select count(*)::int from assignment a where a."caseId" = p."caseId" and a.state in ('ACCEPTED','COMPLETED') and a.id = any(:sent::uuid[])) needed,
    case when exists (select from review r where r."caseId" = c.id and r."unlinkedAt" is not null) then (select count(distinct s."personId")::int from sign_off s join consensus_report b on b.id = s."reportId" and b."headHash" = s."reportHash" where b."caseId" = c.id and b."finalisedAt" is not null) end "signedBefore"
  from consensus_report p join peer_review_case c on c.id = p."caseId" join programme m on m.id = c."programmeId" join review_round o on o.id = p."roundId" join rubric_version v on v.id = o."rubricVersionId" join rubric b on b.id = v."rubricId"
  where p."caseId" = :caseId and ${reportPolicy.visible('p')} order by p.edition desc limit 1`,
);

const takesPart = (ctx: Ctx, p: ConsensusReport): boolean =>
  (ctx.actor?.scopes('*', 'CASE').includes(p.caseId) && !ctx.actor.has('CONFLICTED', 'CASE', p.caseId)) || manages(ctx.actor, p);

/** The report of a case as its reader may see it. */
export async function caseReport(ctx: Ctx, caseId: string): Promise<ReportNode> {
  const row = await report.one(ctx, { caseId, sent: sentSeats(await writersIn(ctx, [caseId])) });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'ConsensusReport' });
  const as = row as unknown as ConsensusReport;
  const rubric = localRubric(ctx, row.rubric, row.scope);
  const edit = reportPolicy.can(ctx, 'edit', as);
  const names = reportPolicy.can(ctx, 'seeSigners', as);
  const stored = new Map(row.sections.map((s) => [s.key, s]));
  const keys = ['summary', ...rubric.dimensions.map((d) => sectionKeyOf(d.key)), ...freeSections.filter((s) => s !== 'summary')];
  const benchmarks = benchmarksOf(row.published ?? []);
  const byId = new Map(row.evidence.map((e) => [e.id, e]));
  // Not even how much there is that the reader may not read.
  const citedIn = (ids: readonly string[]) => {
    const evidence = ids.flatMap((id) => byId.get(id) ?? []);
    return { evidence, evidenceIds: evidence.map((e) => e.id) };
  };
  return {
    ...row,
    rubric,
    // Who runs the case is known to those who take part in it; anybody else reads in which part it was decided.
    waivers: row.waivers.map((w) => ({ by: w.by, byName: takesPart(ctx, as) ? w.byName : null })),
    scores: row.scores && scoresOf(rubric, row.scores, names),
    sections: keys
      .map((key) => ({
        key,
        dimensionKey: dimensionKeyOf(key),
        title: rubric.dimensions.find((d) => sectionKeyOf(d.key) === key)?.title ?? null,
        benchmark: benchmarks.get(dimensionKeyOf(key) ?? '') ?? null,
        ...(stored.get(key) ?? { body: '', agreed: null, rationale: '', evidenceIds: null, evidenceNeeded: '', version: 0 }),
      }))
      .map((s) => ({ ...s, ...citedIn(s.evidenceIds ?? []), evidenceNeeded: edit ? s.evidenceNeeded : neededOf(s) }))
      .filter((s) => edit || s.version > 0),
    recommendations: row.recommendations.map((r) => ({ ...r, ...citedIn(r.evidenceIds) })),
    signatures: {
      given: row.signatures.length,
      // Once nobody can tell any more who judged, those count who signed what holds.
      needed: row.signedBefore ?? row.needed,
      mine: row.signatures.some((s) => s.mine),
      names: names ? row.signatures.map((s) => s.name) : [],
      // In the order of their words: that of names would say who stands behind two that are unnamed.
      dissent: row.signatures
        .filter((s) => s.text !== '')
        .map((s) => ({ name: s.named ? s.name : null, text: s.text }))
        .toSorted((a, b) => (a.text < b.text ? -1 : 1)),
      stopped:
        names &&
        row.state === 'SIGNING' &&
        dissentStops(row.signatures.filter((s) => s.text !== '').length, row.signedBefore ?? row.needed),
    },
    evidenceToCite: edit ? row.evidence : [],
    missing: edit ? (await problemsOf(ctx, as, row.scope)).map(({ path, rule }) => ({ path, rule })) : [],
    viewerCan: {
      edit,
      sign: reportPolicy.can(ctx, 'sign', as) && row.state === 'SIGNING',
      release: reportPolicy.can(ctx, 'release', as) && row.state === 'SIGNING' && row.edition === 1,
      finalise: reportPolicy.can(ctx, 'finalise', as),
    },
  };
}
