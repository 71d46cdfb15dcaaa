import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { EvidenceType } from '@guildhall/domain/peer-review/evidence-types';
import { confidentialityVersion } from '@guildhall/domain/peer-review/words';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { newId, randomId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { CaseEntry } from '../peer-review/case.entity.js';
import { bindEvidence, bindReview } from '../peer-review/identity.service.js';
import { Assignment } from '../peer-review/panel.entity.js';
import { freshPseudonym } from '../peer-review/pseudonym.service.js';
import { EvidenceItem, Review, ReviewAnswer, ReviewRevision } from '../peer-review/review.entity.js';
import { demoCsv, demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoCase } from './reviews.js';

interface ReviewFile { scheme_id: string; reviewer_id: string; role: string; submitted_at: string; scores: { dimension: string; score: number | 'NA' | 'CJ'; comment: string }[] }
const values: Record<string, AnswerValue> = { NA: 'NS', CJ: 'IE' };

/** The panel of a case: who has judged, who is on the team without a review yet, who is invited. */
export async function loadPeers(ctx: Ctx, made: DemoCase, others: { invited: string[]; accepted: string[]; respondBy: Date }): Promise<void> {
  const people = new Map(demoCsv('people.csv').map((p) => [p.id!, p]));
  const organisations = new Map(demoCsv('organisations.csv').map((o) => [o.id!, o]));
  const { row } = made;
  const seat = async (key: string, more: Partial<Assignment>): Promise<Assignment> => {
    const p = people.get(key)!;
    return create(ctx, Assignment, {
      id: randomId(), caseId: row.id, programmeId: row.programmeId, personId: demoId('person', key), role: 'PEER', state: 'ACCEPTED', rank: null, organisationId: demoId('organisation', p.organisation_id!),
      organisationName: (organisations.get(p.organisation_id!)?.name ?? '').replace(/ \(demo\)$/, ''), hostOrgId: row.hostOrgId, country: p.country || null, shownToHost: true, invitedAt: new Date('2026-08-03T09:00:00Z'), respondBy: new Date('2026-08-17T15:00:00Z'),
      respondedAt: new Date('2026-08-05T09:00:00Z'), declaredAt: new Date('2026-08-05T08:50:00Z'), declineReason: null, declineNote: '', askAgainAfter: null, acceptedTermsVersion: confidentialityVersion, endedAt: null, endReason: null, ...more,
    });
  };
  const give = (key: string, role: 'LEAD_PEER' | 'PEER' | 'INVITED_PEER' | 'DISCLOSED_PEER') => grantRole(ctx, demoId('person', key), { role, scopeType: 'CASE', scopeId: row.id });
  const entry = (kind: CaseEntry['kind'], audience: CaseEntry['audience'], at: Date, about: { personId: string } | { reviewId: string }) =>
    ctx.db.insert(CaseEntry, { id: newId(), caseId: row.id, programmeId: row.programmeId, at, kind, audience, personId: null, reviewId: null, ...about, note: '' });

  for (const key of others.invited) {
    const invitedAt = new Date(ctx.now.getTime() - 86_400_000);
    await seat(key, { state: 'INVITED', shownToHost: false, invitedAt, respondBy: others.respondBy, respondedAt: null, declaredAt: null, acceptedTermsVersion: null });
    await give(key, 'INVITED_PEER');
    await entry('INVITED', 'FACILITATION', invitedAt, { personId: demoId('person', key) });
  }
  for (const key of others.accepted) {
    await seat(key, {});
    await give(key, 'PEER');
    await entry('ACCEPTED', 'TEAM', new Date('2026-08-05T09:00:00Z'), { personId: demoId('person', key) });
  }
  const taken: string[] = [];
  for (const file of demoJson<{ reviews: ReviewFile[] }>('demo_reviews.json').reviews.filter((r) => r.scheme_id === made.slug)) {
    const role = file.role === 'lead_reviewer' ? 'LEAD_PEER' : 'PEER';
    const place = await seat(file.reviewer_id, { role });
    await give(file.reviewer_id, role);
    await entry('ACCEPTED', 'TEAM', new Date('2026-08-05T09:00:00Z'), { personId: demoId('person', file.reviewer_id) });
    if (row.independentEndedAt) await give(file.reviewer_id, 'DISCLOSED_PEER');
    taken.push(freshPseudonym(taken));
    const reviewId = await loadReview(ctx, made, place, file, taken.at(-1)!);
    await entry('REVIEW_SENT', 'FACILITATION', new Date(file.submitted_at), { reviewId });
  }
}

async function loadReview(ctx: Ctx, made: DemoCase, place: Assignment, file: ReviewFile, pseudonym: string): Promise<string> {
  const { row, round } = made;
  const at = new Date(file.submitted_at);
  const locked = row.reportReleasedAt;
  const review = await create(ctx, Review, {
    id: randomId(), caseId: row.id, programmeId: row.programmeId, roundId: round.id, rubricVersionId: round.rubricVersionId, pseudonym, state: locked ? 'LOCKED' : 'SUBMITTED', submittedAt: at, submissionNo: 1,
    lockedAt: locked, voidedAt: null, voidReason: null, returnReason: null, disclosedAt: row.independentEndedAt, afterDisclosure: false, unlinkedAt: null, createdAt: round.opensAt,
  });
  await bindReview(ctx, review.id, place);
  const evidence = async (type: EvidenceType, title: string, body: string, sectionKey: string | null) => {
    const { id } = await create(ctx, EvidenceItem, {
      id: randomId(), caseId: row.id, type, title, body, link: null, source: '', sectionKey, collectedAt: at, collectedBy: null, consent: 'NONE_NEEDED', audience: 'TEAM', disclosedAt: row.independentEndedAt, releasedAt: null,
    });
    await bindEvidence(ctx, id, place.personId);
    return id;
  };
  for (const [i, s] of file.scores.entries()) {
    const value = values[String(s.score)] ?? (String(s.score) as AnswerValue);
    const how = made.scheme.canvas.dimensions.find((d) => d.key === s.dimension)?.how ?? '';
    const title = made.rubric.dimensions.find((d) => d.key === s.dimension)!.title.en;
    const evidenceIds: string[] = [];
    if (value === '4' || value === '5') evidenceIds.push(await evidence('OBSERVATION', `Seen on screen: ${how}`, '', null));
    if (value === '5') evidenceIds.push(await evidence('DATA', `Figures of the host: ${title.toLowerCase()}`, '', null));
    const left = value === 'NS' || value === 'IE';
    await create(ctx, ReviewAnswer, {
      reviewId: review.id, selfAssessmentId: null, dimensionKey: s.dimension, value, deskValue: row.independentEndedAt ? value : null, confidence: left ? null : 2, reason: left ? s.comment : '',
      strengths: !left && Number(value) >= 3 ? s.comment : '', improvements: !left && Number(value) < 3 ? s.comment : '', noteToTeam: '', evidenceIds, questionSnapshot: made.rubric.dimensions.find((d) => d.key === s.dimension) ?? null,
    });
    const delta: object = { value: [null, value] };
    await ctx.db.insert(ReviewRevision, { id: newId(), reviewId: review.id, seq: i + 1, dimensionKey: s.dimension, answerVersion: 1, delta, authorId: null, at, cause: 'IMPORT' });
  }
  await ctx.db.insert(ReviewRevision, { id: newId(), reviewId: review.id, seq: file.scores.length + 1, dimensionKey: null, answerVersion: null, delta: {}, authorId: null, at, cause: 'SUBMIT' });
  return review.id;
}
