import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { dossierText } from '@guildhall/domain/peer-review/dossier';
import type { FeedbackFlag } from '@guildhall/domain/peer-review/review-feedback';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import { standardPolicy } from '@guildhall/domain/peer-review/panel';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { createHash } from 'node:crypto';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId, randomId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseEntry, PeerReviewCase, PracticeSnapshot, ReviewRound } from '../peer-review/case.entity.js';
import { HostComment } from '../peer-review/host-comment.entity.js';
import { bindReview } from '../peer-review/identity.service.js';
import { Assignment } from '../peer-review/panel.entity.js';
import { freshPseudonym } from '../peer-review/pseudonym.service.js';
import { ConsensusReport } from '../peer-review/report.entity.js';
import { issueRecognitions } from '../peer-review/recognition.service.js';
import { ReviewFeedback } from '../peer-review/review-feedback.entity.js';
import { Review, ReviewAnswer, ReviewRevision, SelfAssessment } from '../peer-review/review.entity.js';
import { Programme, RubricVersion } from '../peer-review/rubric.entity.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { demoCsv } from './files.js';
import { demoId } from './ids.js';
import { loadResults, type Story, stories } from './review-stories.js';
import { loadReport, plainReport, type ReportTimes } from './review-reports.js';
import { contentOf, type DemoCase } from './reviews.js';
import type { DemoStep } from './load.js';

const person = (key: string) => demoId('person', key);
const at = (day: string, hour = 10) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

/** Two levels lie close together; what the scheme does not do is left out by all. */
function judgementOf(offered: boolean, dimension: number, peer: number): { value: AnswerValue; desk: AnswerValue } {
  if (!offered) return { value: 'NS', desk: 'NS' };
  const value = 2 + ((dimension + (peer === 2 ? 1 : 0)) % 2);
  return { value: String(value) as AnswerValue, desk: String(Math.max(1, value - (dimension % 3 === 0 ? 1 : 0))) as AnswerValue };
}

async function loadPanel(ctx: Ctx, made: DemoCase, story: Story): Promise<void> {
  const people = new Map(demoCsv('people.csv').map((p) => [p.id!, p]));
  const organisations = new Map(demoCsv('organisations.csv').map((o) => [o.id!, o]));
  const { row, round } = made;
  const taken: string[] = [];
  for (const [i, key] of story.peers.entries()) {
    const p = people.get(key)!;
    const role = i === 0 ? 'LEAD_PEER' : 'PEER';
    const seat = await create(ctx, Assignment, {
      id: randomId(), caseId: row.id, programmeId: row.programmeId, personId: person(key), role, state: row.state === 'CLOSED' ? 'COMPLETED' : 'ACCEPTED', rank: null, organisationId: demoId('organisation', p.organisation_id!),
      organisationName: (organisations.get(p.organisation_id!)?.name ?? '').replace(/ \(demo\)$/, ''), hostOrgId: row.hostOrgId, country: p.country || null, shownToHost: true, invitedAt: at(story.applied), respondBy: at(story.opened), respondedAt: at(story.opened, 8), declaredAt: at(story.opened, 7),
      declineReason: null, declineNote: '', askAgainAfter: null, acceptedTermsVersion: confidentialityVersion, endedAt: row.state === 'CLOSED' ? at(story.closed!) : null, endReason: null,
    });
    for (const r of [role, 'DISCLOSED_PEER'] as const) await grantRole(ctx, seat.personId, { role: r, scopeType: 'CASE', scopeId: row.id });
    taken.push(freshPseudonym(taken));
    const review = await create(ctx, Review, {
      id: randomId(), caseId: row.id, programmeId: row.programmeId, roundId: round.id, rubricVersionId: round.rubricVersionId, pseudonym: taken.at(-1)!, state: 'LOCKED', submittedAt: at(story.closedDesk, 8), submissionNo: 1,
      lockedAt: row.reportReleasedAt, voidedAt: null, voidReason: null, returnReason: null, disclosedAt: row.independentEndedAt, afterDisclosure: false, unlinkedAt: null, createdAt: round.opensAt,
    });
    await bindReview(ctx, review.id, seat);
    for (const [n, d] of made.rubric.dimensions.entries()) {
      const offered = made.scheme.canvas.dimensions.find((x) => x.key === d.key);
      const { value, desk } = judgementOf((offered?.intensity ?? 'NOT_OFFERED') !== 'NOT_OFFERED', n, i);
      const left = value === 'NS';
      const words = `${offered?.how ?? d.title.en}: we saw it at work and spoke with two of the people it is meant for.`;
      await create(ctx, ReviewAnswer, { reviewId: review.id, selfAssessmentId: null, dimensionKey: d.key, value, deskValue: desk, confidence: left ? null : 2, reason: left ? 'The scheme does not offer this.' : '', strengths: left ? '' : words, improvements: '', noteToTeam: '', evidenceIds: [], questionSnapshot: d });
      const delta: object = { value: [null, value] };
      await ctx.db.insert(ReviewRevision, { id: newId(), reviewId: review.id, seq: n + 1, dimensionKey: d.key, answerVersion: 1, delta, authorId: null, at: at(story.closedDesk, 7), cause: 'IMPORT' });
    }
    await ctx.db.insert(ReviewRevision, { id: newId(), reviewId: review.id, seq: made.rubric.dimensions.length + 1, dimensionKey: null, answerVersion: null, delta: {}, authorId: null, at: at(story.closedDesk, 8), cause: 'SUBMIT' });
  }
}

/** What the facilitator said of each review, and the lead of the host of the report. */
async function loadFeedback(ctx: Ctx, { row }: DemoCase): Promise<void> {
  const said: readonly [FeedbackFlag[], number | null][] = [[['SPECIFIC', 'EVIDENCED', 'ACTIONABLE'], 5], [['RESPECTFUL', 'VAGUE'], 3], [['EVIDENCED', 'TOO_SHORT'], null]];
  const of = { caseId: row.id, programmeId: row.programmeId };
  const reviews = await ctx.db.find(Review, { where: { caseId: row.id }, order: { pseudonym: 'ASC' } });
  for (const [i, { id: reviewId }] of reviews.entries()) {
    const [flags, stars] = said[i % said.length]!;
    await create(ctx, ReviewFeedback, { ...of, reviewId, fromRole: 'FACILITATOR', raterId: row.facilitatorId!, flags, stars });
  }
  await create(ctx, ReviewFeedback, { ...of, reviewId: null, fromRole: 'HOST', raterId: row.hostLeadId, flags: ['ACTIONABLE', 'RESPECTFUL'], stars: 4 });
}

async function loadStory(ctx: Ctx, programme: Programme, rubric: RubricDefinition, story: Story): Promise<void> {
  const id = demoId('review-case', story.key);
  const scheme = await ctx.db.findOneByOrFail(Scheme, { id: demoId('scheme', story.scheme) });
  const row = await create(ctx, PeerReviewCase, {
    id, programmeId: programme.id, networkId: programme.networkId, subjectType: 'SCHEME', subjectId: scheme.id, title: scheme.title, hostOrgId: scheme.operatorId!, hostName: scheme.operatorName.replace(/ \(demo\)$/, ''), place: scheme.place, country: scheme.country,
    hostLeadId: person(story.hosts[0]), facilitatorId: person(story.facilitator), state: story.state as CaseState, pausedAt: null, pauseReason: null, scopeDimensionKeys: rubric.dimensions.map((d) => d.key), guidingQuestions: [story.question], visitMode: 'HYBRID', visitStart: story.visited, visitEnd: story.visited,
    timeZone: story.timeZone, languages: ['en'], predecessorCaseId: null, mirrorCaseId: null, confidentialityTextVersion: confidentialityVersion, independentEndedAt: at(story.closedDesk), reportReleasedAt: at(story.released), finalisedAt: at(story.final),
  });
  const give = (key: string, role: 'HOST_LEAD' | 'HOST_MEMBER' | 'FACILITATOR') => grantRole(ctx, person(key), { role, scopeType: 'CASE', scopeId: id });
  await give(story.hosts[0], 'HOST_LEAD');
  await give(story.hosts[1], 'HOST_MEMBER');
  await give(story.facilitator, 'FACILITATOR');
  const content = contentOf(scheme, rubric, undefined);
  const snapshotId = newId();
  await ctx.db.insert(PracticeSnapshot, { id: snapshotId, caseId: id, subjectId: scheme.id, seq: 1, content, contentHash: createHash('sha256').update(dossierText(content)).digest('hex'), reason: 'INITIAL', createdBy: person(story.hosts[0]), createdAt: at(story.applied) });
  const round = await create(ctx, ReviewRound, { caseId: id, number: 1, snapshotId, rubricVersionId: programme.rubricVersionId, opensAt: at(story.opened), closesAt: at(story.closedDesk), closedAt: at(story.closedDesk), closedBy: row.facilitatorId, closeReason: null });
  const self = await create(ctx, SelfAssessment, { caseId: id, rubricVersionId: programme.rubricVersionId, state: 'SUBMITTED', submittedAt: at(story.opened, 6) });
  for (const d of rubric.dimensions) {
    const offered = scheme.canvas.dimensions.find((x) => x.key === d.key);
    const level = { NOT_OFFERED: 'NS', REFERRAL: '2', LIGHT: '3', REGULAR: '3', CORE: '4' } as const;
    await create(ctx, ReviewAnswer, { reviewId: null, selfAssessmentId: self.id, dimensionKey: d.key, value: level[offered?.intensity ?? 'NOT_OFFERED'], deskValue: null, confidence: null, reason: '', strengths: offered?.how ?? '', improvements: '', noteToTeam: '', evidenceIds: [], questionSnapshot: null });
  }
  const made: DemoCase = { row, round, slug: story.scheme, rubric, scheme };
  const entry = (kind: CaseEntry['kind'], day: string) => ctx.db.insert(CaseEntry, { id: newId(), caseId: id, programmeId: programme.id, at: at(day), kind, audience: 'ALL', personId: null, note: '' });
  await entry('APPLIED', story.applied);
  await entry('DESK_OPENED', story.opened);
  await entry('DESK_CLOSED', story.closedDesk);
  await loadPanel(ctx, made, story);
  const times: ReportTimes = { opened: at(story.visited, 16), visited: at(story.visited, 12), visit: `visit of ${story.visited}`, signed: at(story.released, 8) };
  const reportId = await loadReport(ctx, made, { ...(await plainReport(ctx, made)), recommendations: story.recommendations }, times);
  await loadResults(ctx, made, story, reportId);
  await loadFeedback(ctx, made);
  if (story.closed) await issueRecognitions({ ...ctx, now: at(story.closed) }, row);
  for (const [kind, day] of story.entries) await entry(kind, day);
  // The lists of people put first what moved last.
  await ctx.run({ name: 'demo-case-moved', text: 'update peer_review_case set "updatedAt" = $2 where id = $1', values: [id, at(story.moved)] });
}

/** What the host of the report that lies with it has said so far. */
async function loadComments(ctx: Ctx): Promise<void> {
  const report = await ctx.db.findOneByOrFail(ConsensusReport, { caseId: demoId('review-case', 'sc-ten-week-course') });
  const lead = await ctx.db.findOneByOrFail(Assignment, { caseId: report.caseId, role: 'LEAD_PEER' });
  const say = (values: Partial<HostComment>, day: string) =>
    create(ctx, HostComment, { caseId: report.caseId, reportId: report.id, authorId: person('p029'), reportHash: report.headHash, resolution: null, resolutionNote: '', resolvedBy: null, resolvedAt: null, ...values }).then(() =>
      ctx.db.insert(CaseEntry, { id: newId(), caseId: report.caseId, programmeId: report.programmeId, at: at(day), kind: 'COMMENT_MADE', audience: 'ALL', personId: null, note: '' }),
    );
  await say({
    sectionKey: 'dim:training', kind: 'FACTUAL_CORRECTION', text: 'The course has had eleven weeks since September, and the last one is about the letter alone.',
    resolution: 'ACCEPTED', resolutionNote: 'You are right, and the letter week is a good idea. We write it in.', resolvedBy: lead.personId, resolvedAt: at('2026-11-20'),
  }, '2026-11-18');
  await say({ sectionKey: 'dim:finance', kind: 'CONTEXT', text: 'Our bank left the district in spring. The new one begins in January.' }, '2026-11-21');
}

export const reviewResultsStep: DemoStep = {
  name: 'peer reviews of the round before, and what became of them',
  load: async (ctx) => {
    const programmeId = demoId('programme', 'emen-round-2-2025');
    if (await ctx.db.existsBy(Programme, { id: programmeId })) return;
    const version = await ctx.db.findOneByOrFail(RubricVersion, { id: demoId('rubric-version', '1.0.0') });
    const programme = await create(ctx, Programme, { id: programmeId, networkId: demoId('network', 'emen'), slug: 'emen-round-2-2025', name: 'EMEN round 2, 2025', rubricVersionId: version.id, policy: standardPolicy });
    await grantRole(ctx, person('p009'), { role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programmeId });
    for (const story of stories) await loadStory(ctx, programme, version.definition, story);
    await ctx.run({ name: 'demo-predecessor', text: 'update peer_review_case set "predecessorCaseId" = $2 where id = $1', values: [demoId('review-case', 'sc-mother-tongue-desk'), demoId('review-case', 'mother-tongue-2025')] });
    await loadComments(ctx);
  },
};
