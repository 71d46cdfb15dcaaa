import { reportText, sectionKeyOf } from '@guildhall/domain/peer-review/report';
import { commentsDueAt } from '@guildhall/domain/peer-review/host-check';
import { createHash } from 'node:crypto';
import { newId, randomId } from '../src/kernel/ids.js';
import { create } from '../src/kernel/rows.js';
import { transact } from '../src/kernel/transact.js';
import { Deadline, PeerReviewCase } from '../src/peer-review/case.entity.js';
import { ConsensusReport, Recommendation, ReportSection, SignOff } from '../src/peer-review/report.entity.js';
import { EvidenceItem, Review, ReviewAnswer } from '../src/peer-review/review.entity.js';
import type { Programme } from '../src/peer-review/rubric.entity.js';
import type { TestApp, Who } from './app.js';
import { makeCase, makeTeam, part, scope, type MadeCase } from './make.reviews.js';

export type MadeTeam = Awaited<ReturnType<typeof makeTeam>>;
export interface MadeReport {
  made: MadeCase;
  team: MadeTeam;
  lead: Who;
  peer: Who;
  reportId: string;
  recommendationIds: string[];
}
/** A case whose report is signed by all three peers and lies with the host. */
export async function makeReleased(
  app: TestApp,
  programme: Programme,
  more: Partial<PeerReviewCase> = {},
  known: Parameters<typeof makeTeam>[2] = {},
): Promise<MadeReport> {
  const now = app.clock.now();
  const made = await makeCase(app, programme, {
    state: 'HOST_CHECK',
    independentEndedAt: now,
    reportReleasedAt: now,
    ...more,
  });
  const team = await makeTeam(app, made, known);
  return transact(app.factory.make(null), async (ctx) => {
    const caseId = made.row.id;
    for (const [name, s] of Object.entries(team)) {
      await part(ctx, s.who, 'DISCLOSED_PEER', caseId);
      await ctx.db.update(
        Review,
        { id: s.review.id },
        { state: 'LOCKED', submittedAt: now, lockedAt: now, disclosedAt: now, submissionNo: 1 },
      );
      for (const dimensionKey of scope)
        await create(ctx, ReviewAnswer, {
          reviewId: s.review.id,
          selfAssessmentId: null,
          dimensionKey,
          value: '3',
          deskValue: name === 'other' ? '2' : '3',
          confidence: 2,
          reason: '',
          strengths: `Secret words of ${name} on ${dimensionKey}.`,
          improvements: '',
          noteToTeam: `Note of ${name}`,
          evidenceIds: [],
          questionSnapshot: null,
        });
    }
    await create(ctx, Deadline, {
      caseId,
      kind: 'HOST_COMMENT',
      dueAt: commentsDueAt(now),
      timeZone: made.row.timeZone,
      graceMinutes: 30,
      hard: false,
    });
    const evidenceId = randomId();
    await create(ctx, EvidenceItem, {
      id: evidenceId,
      caseId,
      type: 'INTERVIEW',
      title: 'Talk with two advisers',
      body: '',
      link: null,
      source: 'visit',
      sectionKey: null,
      collectedAt: now,
      collectedBy: team.lead.who.id,
      consent: 'RECORDED',
      audience: 'TEAM_AND_HOST',
      disclosedAt: now,
      releasedAt: now,
    });
    const report = await create(ctx, ConsensusReport, {
      caseId,
      programmeId: programme.id,
      networkId: programme.networkId,
      roundId: made.round.id,
      edition: 1,
      state: 'DRAFTING',
      headHash: '0'.repeat(64),
      releasedAt: null,
      finalisedAt: null,
      publishedAt: null,
      visibility: 'PRIVATE',
    });
    const section = (key: string, body: string, agreed: '3' | null) => ({
      reportId: report.id,
      key,
      body,
      agreed,
      rationale: '',
      evidenceNeeded: '',
    });
    const sections = [
      section('summary', 'Careful work at the core.', null),
      ...scope.map((k) => section(sectionKeyOf(k), `What the team found on ${k}.`, '3' as const)),
    ];
    for (const s of sections) await create(ctx, ReportSection, { ...s });
    const recommendations = ['Ask both lenders for outcomes.', 'Follow every participant once.'].map((text, i) => ({
      code: `R${i + 1}`,
      text,
      dimensionKeys: [scope[i]!],
      evidenceIds: [evidenceId],
      priority: 'MUST' as const,
      addressee: 'The host',
      horizon: 'SIX_MONTHS' as const,
    }));
    const recommendationIds: string[] = [];
    for (const r of recommendations) recommendationIds.push((await create(ctx, Recommendation, { reportId: report.id, ...r })).id);
    const basis = Object.values(team).map((s) => s.review.id);
    const headHash = createHash('sha256')
      .update(reportText(sections, recommendations, basis))
      .digest('hex');
    await ctx.db.update(ConsensusReport, { id: report.id }, { headHash, state: 'WITH_HOST', releasedAt: now });
    for (const s of Object.values(team))
      await ctx.db.insert(SignOff, {
        id: newId(),
        reportId: report.id,
        personId: s.who.id,
        role: s.seat.role,
        reportHash: headHash,
        decision: 'AGREE',
        dissentText: '',
        dissentNamed: false,
        at: now,
      });
    return { made, team, lead: team.lead.who, peer: team.peer.who, reportId: report.id, recommendationIds };
  });
}
/** The same, final. */
export async function makeFinal(
  app: TestApp,
  programme: Programme,
  state: PeerReviewCase['state'] = 'FINALISED',
  known: Parameters<typeof makeTeam>[2] = {},
): Promise<MadeReport> {
  const all = await makeReleased(app, programme, {}, known);
  await transact(app.factory.make(null), async (ctx) => {
    const now = ctx.now;
    const basis = Object.values(all.team).map((s) => s.review.id);
    await ctx.db.update(ConsensusReport, { id: all.reportId }, { state: 'FINAL', finalisedAt: now, basis });
    await ctx.db.update(PeerReviewCase, { id: all.made.row.id }, { state, finalisedAt: now });
  });
  return all;
}
