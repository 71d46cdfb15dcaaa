import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { needsRationale, distributionOf } from '@guildhall/domain/peer-review/scores';
import { reportText, sectionKeyOf, type RecommendationText, type Section } from '@guildhall/domain/peer-review/report';
import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { newId, randomId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseEntry } from '../peer-review/case.entity.js';
import { Assignment } from '../peer-review/panel.entity.js';
import { ConsensusReport, Recommendation, ReportSection, SignOff } from '../peer-review/report.entity.js';
import { EvidenceItem, Review } from '../peer-review/review.entity.js';
import { statement } from '../kernel/statement.js';
import { demoJson } from './files.js';
import type { DemoCase } from './reviews.js';

export interface ReportFile { summary: string; method: string; dimensions: Record<string, [AnswerValue, string, string]>; recommendations: [string, string[], RecommendationText['priority'], string, RecommendationText['horizon']][] }
const judged = statement<{ caseId: string }, { key: string; values: AnswerValue[] }>('demo-judged', `select a."dimensionKey" key, json_agg(a.value) "values" from review_answer a join review r on r.id = a."reviewId" where r."caseId" = :caseId group by 1`);

/** A plain report from the peers' scores, for cases that the files say nothing of. */
export async function plainReport(ctx: Ctx, made: DemoCase): Promise<ReportFile> {
  const rows = await judged.all(ctx, { caseId: made.row.id });
  const dimensions = Object.fromEntries(rows.map((r): [string, [AnswerValue, string, string]] => {
    const { median, n } = distributionOf(r.values);
    const d = made.rubric.dimensions.find((x) => x.key === r.key)!;
    if (n === 0 || median === null) return [r.key, ['NS', 'Not part of this scheme.', '']];
    const level = Math.floor(median) as 1 | 2 | 3 | 4 | 5;
    const how = made.scheme.canvas.dimensions.find((x) => x.key === r.key)?.how;
    return [r.key, [String(level) as AnswerValue, `${how ? `${how}. ` : ''}The team finds this description to hold in full: ${d.anchors[level - 1]!.text.en}`, '']];
  }));
  return {
    summary: `${made.scheme.summary} The peers found careful work where the scheme has its core, and little knowledge of what follows afterwards.`, method: 'Three peers scored on their own from the dossier, then visited and agreed on each score in one meeting.', dimensions,
    recommendations: [['Follow every participant once, six months after the end, with three short questions.', ['evidence'], 'MUST', 'The host', 'SIX_MONTHS']],
  };
}

export interface ReportTimes { opened: Date; visited: Date; visit: string; signed: Date }
const thisRound: ReportTimes = { opened: new Date('2026-11-05T09:00:00Z'), visited: new Date('2026-11-04T15:00:00Z'), visit: 'visit, 3 and 4 November 2026', signed: new Date('2026-11-15T09:00:00Z') };
/** The report as far as the state of the case has it: a draft, one with the host, or a final one with every signature. Returns its id. */
export async function loadReport(ctx: Ctx, made: DemoCase, own?: ReportFile, times: ReportTimes = thisRound): Promise<string> {
  const { row } = made;
  const file = own ?? demoJson<{ reports: Record<string, ReportFile> }>('dossiers.json').reports[made.slug] ?? (await plainReport(ctx, made));
  const final = row.finalisedAt !== null;
  const report = await create(ctx, ConsensusReport, {
    caseId: row.id, programmeId: row.programmeId, networkId: row.networkId, roundId: made.round.id, edition: 1, state: 'DRAFTING', headHash: '0'.repeat(64), releasedAt: null, finalisedAt: null, publishedAt: null, visibility: 'NETWORK',
  });
  const medians = new Map((await judged.all(ctx, { caseId: row.id })).map((r) => [r.key, distributionOf(r.values)]));
  const sections: Section[] = [
    { key: 'summary', body: file.summary, agreed: null, rationale: '' }, { key: 'method', body: file.method, agreed: null, rationale: '' },
    ...Object.entries(file.dimensions).map(([key, [agreed, body, rationale]]): Section => ({
      key: sectionKeyOf(key), body, agreed, rationale: rationale || (needsRationale(agreed, medians.get(key)!) ? 'The visit showed more than the dossier; the team agreed in its meeting.' : ''),
    })),
  ];
  for (const s of row.reportReleasedAt ? sections : sections.slice(0, 6)) await create(ctx, ReportSection, { reportId: report.id, ...s });
  const lead = await ctx.db.findOneByOrFail(Assignment, { caseId: row.id, role: 'LEAD_PEER' });
  const evidence = async (title: string) =>
    (await create(ctx, EvidenceItem, {
      id: randomId(), caseId: row.id, type: 'INTERVIEW', title, body: '', link: null, source: times.visit, sectionKey: null, collectedAt: times.visited, collectedBy: lead.personId, consent: 'RECORDED',
      audience: row.reportReleasedAt ? 'TEAM_AND_HOST' : 'TEAM', disclosedAt: row.independentEndedAt, releasedAt: row.reportReleasedAt,
    })).id;
  const recommendations: RecommendationText[] = [];
  for (const [i, [text, dimensionKeys, priority, addressee, horizon]] of file.recommendations.entries())
    recommendations.push({ code: `R${i + 1}`, text, dimensionKeys, evidenceIds: [await evidence(`Talks during the visit, on ${dimensionKeys.map((k) => made.rubric.dimensions.find((d) => d.key === k)!.title.en.toLowerCase()).join(' and ')}`)], priority, addressee, horizon });
  for (const r of recommendations) await create(ctx, Recommendation, { reportId: report.id, ...r, dimensionKeys: [...r.dimensionKeys], evidenceIds: [...r.evidenceIds] });

  const stored = await ctx.db.findBy(ReportSection, { reportId: report.id });
  const basis = (await ctx.db.findBy(Review, { caseId: row.id })).map((r) => r.id);
  const headHash = createHash('sha256').update(reportText(stored, recommendations, basis)).digest('hex');
  await ctx.db.update(ConsensusReport, { id: report.id }, { headHash, ...(row.reportReleasedAt ? { state: final ? 'FINAL' : 'WITH_HOST', releasedAt: row.reportReleasedAt, finalisedAt: row.finalisedAt, ...(final ? { basis } : {}) } : {}) });
  const entry = (kind: CaseEntry['kind'], at: Date) => ctx.db.insert(CaseEntry, { id: newId(), caseId: row.id, programmeId: row.programmeId, at, kind, audience: 'ALL', personId: null, note: '' });
  await entry('REPORT_OPENED', times.opened);
  if (!row.reportReleasedAt) return report.id;
  for (const a of await ctx.db.findBy(Assignment, { caseId: row.id, state: In(['ACCEPTED', 'COMPLETED']) }))
    await ctx.db.insert(SignOff, { id: newId(), reportId: report.id, personId: a.personId, role: a.role, reportHash: headHash, decision: 'AGREE', dissentText: '', dissentNamed: false, at: times.signed });
  await entry('REPORT_RELEASED', row.reportReleasedAt);
  if (row.finalisedAt) await entry('REPORT_FINAL', row.finalisedAt);
  return report.id;
}
