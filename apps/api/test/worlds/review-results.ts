import { serialFrom } from '@guildhall/domain/peer-review/recognition';
import { randomBytes } from 'node:crypto';
import { create } from '../../src/kernel/rows.js';
import type { Ctx } from '../../src/kernel/ctx.js';
import { newId } from '../../src/kernel/ids.js';
import type { PeerReviewCase } from '../../src/peer-review/case.entity.js';
import { HostComment } from '../../src/peer-review/host-comment.entity.js';
import { CaseFollowUp, Checkpoint, ImprovementAction, RecommendationResponse } from '../../src/peer-review/improvement.entity.js';
import { Recognition } from '../../src/peer-review/recognition.entity.js';
import { ConsensusReport, Recommendation } from '../../src/peer-review/report.entity.js';
import { ReviewFeedback } from '../../src/peer-review/review-feedback.entity.js';
import { Review } from '../../src/peer-review/review.entity.js';
import type { Who } from '../app.js';

/** A row of everything between the host's check and the end of a case. */
export async function resultsOf(ctx: Ctx, row: PeerReviewCase, reportId: string, host: Who, peer: Who): Promise<void> {
  const of = { caseId: row.id, programmeId: row.programmeId };
  await create(ctx, HostComment, {
    caseId: row.id,
    reportId,
    authorId: host.id,
    sectionKey: 'summary',
    kind: 'CONTEXT',
    text: 'A word.',
    reportHash: 'a'.repeat(64),
    resolution: null,
    resolutionNote: '',
    resolvedBy: null,
    resolvedAt: null,
  });
  await ctx.db.update(ConsensusReport, { id: reportId }, { state: 'DRAFTING' });
  const recommendation = await create(ctx, Recommendation, {
    reportId,
    code: 'R1',
    text: 'Ask both lenders.',
    dimensionKeys: ['finance'],
    evidenceIds: [newId()],
    priority: 'MUST',
    addressee: 'Host',
    horizon: 'QUICK',
  });
  await ctx.db.update(ConsensusReport, { id: reportId }, { state: 'WITH_HOST' });
  await create(ctx, RecommendationResponse, {
    ...of,
    recommendationId: recommendation.id,
    stance: 'ACCEPT',
    reason: '',
    respondedBy: host.id,
  });
  await create(ctx, ImprovementAction, {
    ...of,
    recommendationId: recommendation.id,
    title: 'Ask',
    ownerPersonId: host.id,
    dueOn: '2027-01-01',
    indicator: 'answers',
    baseline: '',
    target: '',
    state: 'PROPOSED',
    evidenceIds: [],
    verifiedBy: null,
    verifiedAt: null,
    dropReason: null,
  });
  await create(ctx, Checkpoint, {
    ...of,
    month: 3,
    dueOn: '2027-01-01',
    state: 'PLANNED',
    hostSummary: '',
    reportedBy: null,
    peerAssessment: '',
    verifiedBy: null,
    waiveReason: null,
  });
  await create(ctx, CaseFollowUp, {
    ...of,
    hostAgreedAt: null,
    peerAgreedAt: null,
    learningNote: '',
    closedAt: null,
    briefPracticeId: null,
    briefConsentBy: null,
    briefConsentAt: null,
  });
  const review = await ctx.db.findOneBy(Review, { caseId: row.id });
  for (const reviewId of review ? [null, review.id] : [null])
    await create(ctx, ReviewFeedback, {
      ...of,
      reviewId,
      fromRole: reviewId ? 'FACILITATOR' : 'HOST',
      raterId: reviewId ? row.facilitatorId! : host.id,
      flags: ['SPECIFIC'],
      stars: 4,
    });
  await create(ctx, Recognition, {
    caseId: row.id,
    personId: peer.id,
    role: 'PEER',
    serial: serialFrom(randomBytes(20)),
    payload: { name: 'P', role: 'PEER', programme: 'Round', from: '2026-01-01', to: '2026-06-01' },
    digest: 'a'.repeat(64),
    issuedAt: ctx.now,
    revokedAt: null,
  });
}
